import type { Agency, AgencyType } from '../../schema/agency.ts';

type Extra = Partial<
  Pick<Agency, 'short' | 'retiredDomains' | 'region' | 'city' | 'site' | 'contact' | 'provenance' | 'reviewed'>
>;

/** Name in its own language, domains parted by spaces (the main one first), English name (`''` where it is the same), the rest. */
export type Row = readonly [name: string, domains: string, nameEn?: string | undefined, extra?: Extra];

const DEFAULTS = {
  provenance: 'public knowledge: the agency’s own site',
  writtenAt: '2026-11-23',
  reviewed: false,
};

function agencyOf(country: string, type: AgencyType, [name, domains, nameEn = '', extra = {}]: Row): Agency {
  const all = domains.split(' ');
  const site = extra.site ?? `https://${all[0]}/`;
  return {
    name,
    ...(nameEn === '' ? {} : { nameEn }),
    domains: all,
    country,
    type,
    site,
    contact: extra.contact ?? site,
    ...DEFAULTS,
    ...extra,
  };
}

/**
 * Agencies of one country (ISO 3166-1 alpha-2, `XX` for international bodies), grouped by what they do. `shared` holds what
 * all of them have in common: a region, or the published list they were checked against. A row's own fields win.
 */
export const agenciesOf = (
  country: string,
  groups: Partial<Record<AgencyType, readonly Row[]>>,
  shared: Extra = {},
): Agency[] =>
  (Object.entries(groups) as [AgencyType, readonly Row[]][]) // Object.entries forgets the keys' type.
    .flatMap(([type, rows]) =>
      rows.map(([name, domains, nameEn, extra]) =>
        agencyOf(country, type, [name, domains, nameEn, { ...shared, ...extra }]),
      ),
    );
