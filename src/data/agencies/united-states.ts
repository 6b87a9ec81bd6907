import type { Agency, AgencyType } from '../../schema/agency.ts';
import { agenciesOf, type Row } from './table.ts';

/** A name of two labels under .gov is itself in the published list; of a longer one the list has only the parent. */
const listed = (agency: Agency): boolean => /^[a-z0-9-]+\.gov$/.test(agency.domains[0] ?? '');

/** Agencies of one state (postal code), or of the federation for `null`; a .gov name says what the published list has of it. */
export const unitedStates = (state: string | null, groups: Partial<Record<AgencyType, readonly Row[]>>): Agency[] =>
  agenciesOf('US', groups, state === null ? {} : { region: state }).map((agency) =>
    listed(agency)
      ? { ...agency, provenance: 'public knowledge: the agency’s own site; in the published .gov list', reviewed: true }
      : agency,
  );

type Place = readonly [place: string, domains: string, extra?: Row[3]];

/** City police departments: `['Mesa', 'mesaaz.gov']` is the Mesa Police Department. */
export const policeDepartments = (state: string, places: readonly Place[]): Agency[] =>
  unitedStates(state, {
    police: places.map(([city, domains, extra]) => [`${city} Police Department`, domains, '', { city, ...extra }]),
  });

/** County sheriffs: `['Kane', 'kanesheriff.com']` is the Kane County Sheriff’s Office; some call it a department. */
export const sheriffs = (state: string, places: readonly Place[]): Agency[] =>
  unitedStates(state, {
    police: places.map(([place, domains, extra]) => {
      const county = /(?:County|Parish)$/.test(place) ? place : `${place} County`;
      const short = [`${county} Sheriff’s Department`, ...(extra?.short ?? [])];
      return [`${county} Sheriff’s Office`, domains, '', { ...extra, short }];
    }),
  });
