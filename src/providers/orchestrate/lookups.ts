import type { Evidence } from '../../schema/evidence.ts';
import type { AnyLookup, AnyProvider, ProviderSettings } from '../provider.ts';
import { waiting } from './back-off.ts';
import { Collected } from './collected.ts';
import { createConsult, type World } from './consult.ts';
import { createFlights } from './flights.ts';
import { answered, FAILURE_MS, failed, type Job, jobsFor, orOlder, readKept } from './job.ts';
import { withPrevious } from './previous.ts';
import type { Subjects } from './subjects.ts';

export interface LookupOptions extends World {
  providers: readonly AnyProvider[];
  /** Settings of a provider that is switched on; null when it is off. */
  settingsOf: (provider: string) => ProviderSettings | null;
}

/** Asks every provider that is switched on about a sender, each in its own time, and keeps what they say. */
export function createLookups(options: LookupOptions) {
  const { store, now, providers, settingsOf } = options;
  const fly = createFlights<AnyLookup>();
  const consult = createConsult(options, new Map(providers.map(({ id, concurrency }) => [id, concurrency])));

  async function answerTo(job: Job, signal: AbortSignal): Promise<AnyLookup> {
    const row = await store.get(job.key);
    const kept = row?.state === 'answered' && row.expiresAt > now() ? readKept(job, row.lookup) : null;
    if (kept) return orOlder(job, kept, row, now());
    if (row?.state === 'asking' && now() - row.at < FAILURE_MS) {
      // No flight of ours, so an earlier life of the worker asked and was stopped. Asking now could ask twice.
      return orOlder(job, failed(job, 'interrupted; it is asked again in a minute', now()), row, now());
    }
    const paused = waiting(await store.pause(job.provider.id), now());
    if (paused !== null) return orOlder(job, failed(job, paused, now()), row, now());
    const before = { lookup: row?.lookup ?? null, good: row?.good ?? null, goodUntil: row?.goodUntil ?? 0 };
    const asking = { key: job.key, provider: job.provider.id, state: 'asking' as const, at: now(), expiresAt: 0 };
    await store.put({ ...asking, ...before });
    const { lookup: answer, learnt } = await consult(job, signal);
    const old = job.provider.gives === 'mail-dns' ? readKept(job, row?.good) : null;
    const lookup = withPrevious(answer, old, now());
    const result = answered(job, lookup, row, now());
    // Nothing learnt: whoever comes next may ask at once.
    await store.put(learnt ? result : { ...result, expiresAt: 0 });
    return orOlder(job, lookup, row, now());
  }

  /** What is known about this sender now; a question without an answer yet is one that could not run. Sends nothing. */
  async function known(subjects: Subjects): Promise<Evidence> {
    const table = new Collected();
    for (const job of jobsFor(providers, settingsOf, subjects)) {
      const row = await store.get(job.key);
      const kept = row?.state === 'answered' ? readKept(job, row.lookup) : null;
      const lookup = kept ?? failed(job, 'no answer yet', now());
      const expired = row !== null && row.expiresAt <= now() && lookup.status !== 'unavailable';
      const shown = expired ? failed(job, 'not asked again yet', now()) : lookup;
      table.add(job.provider.gives, job.filedUnder, orOlder(job, shown, row, now()));
    }
    return table.evidence();
  }

  /**
   * Asks all at once. `onAnswer` gets all that is known so far after each answer; the promise, the whole. Ends within
   * the deadline of one look-up whatever the providers do, and at once when `signal` says that nobody waits.
   */
  async function ask(
    subjects: Subjects,
    signal: AbortSignal,
    onAnswer?: (evidence: Evidence) => void,
  ): Promise<Evidence> {
    const table = new Collected();
    const jobs = jobsFor(providers, settingsOf, subjects);
    await Promise.all(
      jobs.map(async (job) => {
        const lookup = await fly(job.key, signal, (flight) => answerTo(job, flight)).catch(() =>
          failed(job, 'its answer could not be kept', now()),
        );
        table.add(job.provider.gives, job.filedUnder, lookup);
        if (!signal.aborted) onAnswer?.(table.evidence());
      }),
    );
    return table.evidence();
  }

  return { known, ask };
}
