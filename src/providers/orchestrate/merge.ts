import type { EvidenceKey, EvidenceValues, Lookup } from '../../schema/evidence.ts';
import type { AnyLookup } from '../provider.ts';

type Merge<T> = (a: T, b: T) => T;

const latest = (a: string | null, b: string | null): string | null =>
  (Date.parse(a ?? '') || 0) >= (Date.parse(b ?? '') || 0) ? a : b;

/** How two sources' findings about one subject add up. Keys without a rule have one source only; the first stands. */
const RULES: { [K in EvidenceKey]?: Merge<EvidenceValues[K]> } = {
  abuse: (a, b) => ({ lists: [...new Set([...a.lists, ...b.lists])] }),
  'exposure-account': (a, b) => {
    const portalLogins = a.portalLogins ?? b.portalLogins;
    return {
      // The same infection is often in both sources: the larger count is the certain one.
      infections: Math.max(a.infections, b.infections),
      latestAt: latest(
        a.infections > 0 || b.infections === 0 ? a.latestAt : null,
        b.infections > 0 || a.infections === 0 ? b.latestAt : null,
      ),
      breaches: Math.max(a.breaches, b.breaches),
      ...(portalLogins === undefined ? {} : { portalLogins: a.portalLogins === true || b.portalLogins === true }),
    };
  },
};

const sources = (lookups: readonly { source?: string | undefined }[]): string =>
  [...new Set(lookups.flatMap(({ source }) => source ?? []))].join(', ');

/** The oldest moment: what is put together is as old as its oldest part. */
const oldest = (lookups: readonly { at?: string | undefined }[]): string | undefined =>
  lookups.flatMap(({ at }) => at ?? []).sort()[0];

/** A source that could not be asked, or only in part. */
interface Failed {
  source?: string | undefined;
  at?: string | undefined;
  reason: string;
}

/**
 * One answer from those of several sources. Something found stands, with `partly` naming what could not be asked;
 * "nothing there" counts only when every source said so.
 */
export function mergeLookups(key: EvidenceKey, lookups: readonly AnyLookup[]): AnyLookup | null {
  const failures = lookups.flatMap((lookup): Failed[] => {
    if (lookup.status === 'absent') return [];
    const { source, at } = lookup;
    if (lookup.status === 'unavailable') return [{ source, at, reason: `${source ?? key}: ${lookup.reason}` }];
    return lookup.partly === undefined ? [] : [{ source, at, reason: lookup.partly }];
  });
  const reason = failures.map((lookup) => lookup.reason).join('; ');
  const found = lookups.filter((lookup) => lookup.status === 'found');
  if (found.length > 0) {
    // The table is keyed by the evidence that both answers are of; TypeScript cannot follow the key to the value.
    const rule = (RULES[key] ?? ((first: unknown) => first)) as Merge<unknown>;
    const value = found.map((lookup) => lookup.value as unknown).reduce(rule);
    const merged = { status: 'found', value, source: sources(found), at: oldest(found) } as Lookup<never>;
    return reason === '' ? merged : ({ ...merged, partly: reason } as Lookup<never>);
  }
  if (failures.length > 0) return { status: 'unavailable', reason, source: sources(failures), at: oldest(failures) };
  return lookups.length === 0 ? null : { status: 'absent', source: sources(lookups), at: oldest(lookups) };
}
