import { Evidence, type Lookup } from '../../schema/evidence.ts';
import type { AnyLookup, AnyProvider, ProviderSettings } from '../provider.ts';
import type { KeptLookup } from './store.ts';
import { filedUnder, type Subjects } from './subjects.ts';

/** Failures are kept this long at most, so that a fault that has gone is not shown for long. */
export const FAILURE_MS = 60_000;
/** An answer past its time may be shown, with its age, this many times as long as it stood, while no new one comes. */
const STALE_FACTOR = 7;

/** One question to one provider. */
export interface Job {
  key: string;
  provider: AnyProvider;
  settings: ProviderSettings;
  subject: string;
  /** Under which subject the engine looks for the answer. */
  filedUnder: string;
}

/** What there is to ask about a sender: every subject of every provider that is switched on. */
export function jobsFor(
  providers: readonly AnyProvider[],
  settingsOf: (provider: string) => ProviderSettings | null,
  subjects: Subjects,
): Job[] {
  return providers.flatMap((provider) => {
    const settings = settingsOf(provider.id);
    if (settings === null) return [];
    return provider.asks.map((kind) => {
      const subject = subjects[kind];
      const filed = filedUnder(provider.gives, kind, subjects);
      return { key: `${provider.id} ${subject}`, provider, settings, subject, filedUnder: filed };
    });
  });
}

export const failed = ({ provider }: Job, reason: string, now: number): AnyLookup => ({
  status: 'unavailable',
  reason,
  source: provider.id,
  at: new Date(now).toISOString(),
});

/** A kept answer, parsed again: the store may hold what an older version wrote. */
export function readKept({ provider }: Job, kept: unknown): AnyLookup | null {
  if (kept === null || kept === undefined) return null;
  const parsed = Evidence.safeParse({ [provider.gives]: { subject: kept } });
  const table = parsed.success ? parsed.data[provider.gives] : undefined;
  return table?.subject ?? null;
}

/** An older find in place of a failure, while it may be shown: with its age, and never as complete. */
export function orOlder(job: Job, failure: AnyLookup, row: KeptLookup | null, now: number): AnyLookup {
  if (failure.status !== 'unavailable' || !row || row.goodUntil <= now) return failure;
  const old = readKept(job, row.good);
  if (old?.status !== 'found') return failure;
  const partly = `${job.provider.id}: ${failure.reason}; what is shown is of ${old.at?.slice(0, 10) ?? 'an earlier day'}`;
  // Spreading keeps the kind of evidence; TypeScript loses which one of the union it was.
  return { ...old, partly } as Lookup<never>;
}

/** The row to keep for an answer that has come in. */
export function answered(job: Job, lookup: AnyLookup, before: KeptLookup | null, now: number): KeptLookup {
  const { found, absent } = job.provider.ttl;
  const stands = { found, absent, unavailable: Math.min(FAILURE_MS, absent) }[lookup.status];
  const good =
    lookup.status === 'unavailable'
      ? { good: before?.good ?? null, goodUntil: before?.goodUntil ?? 0 }
      : { good: lookup.status === 'found' ? lookup : null, goodUntil: now + STALE_FACTOR * found };
  return {
    key: job.key,
    provider: job.provider.id,
    state: 'answered',
    at: now,
    lookup,
    expiresAt: now + stands,
    ...good,
  };
}
