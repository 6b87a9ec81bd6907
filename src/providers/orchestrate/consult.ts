import { unlessAborted } from '../gateway/aborted.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { AnyLookup, SharedCache, Tools } from '../provider.ts';
import { pauseAfter } from './back-off.ts';
import { failed, type Job } from './job.ts';
import { createSlots, type Slots } from './slots.ts';
import type { LookupStore } from './store.ts';

/** A look-up has this long, its time in the queue included; the assessment waits no longer for it. */
export const LOOKUP_MS = 3_000;

export interface World {
  gateway: Gateway;
  store: LookupStore;
  shared: SharedCache;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  /** A signal that aborts after so many milliseconds. */
  timer: (ms: number) => AbortSignal;
  digest: Tools['digest'];
}

/** Leaves a failing provider alone for a while, and forgets its failures once it answers. */
async function remember(world: World, provider: string, failure: { retryAfterMs?: number } | null): Promise<void> {
  const known = await world.store.pause(provider);
  if (!failure) {
    if (known && known.failures > 0) await world.store.setPause({ provider, until: 0, failures: 0 });
    return;
  }
  const failures = (known?.failures ?? 0) + 1;
  const until = world.now() + pauseAfter(failures, { random: world.random, retryAfterMs: failure.retryAfterMs });
  await world.store.setPause({ provider, until, failures });
}

/** Puts one question to its provider. Never throws: a provider's own bug is one more look-up that could not run. */
export function createConsult(world: World, limits: ReadonlyMap<string, number>) {
  const slots = new Map<string, Slots>([...limits].map(([id, most]) => [id, createSlots(most)]));

  async function look(job: Job, signal: AbortSignal): Promise<AnyLookup> {
    const { provider, settings, subject } = job;
    const { now, shared, digest } = world;
    const send = world.gateway(provider.id, signal);
    const answer = await provider.look(subject, { send, now, settings, shared, digest });
    if (!signal.aborted || answer.status !== 'unavailable') {
      await remember(world, provider.id, answer.status === 'unavailable' ? answer : null);
    }
    if (answer.status === 'unavailable') return failed(job, answer.reason, now());
    return { ...answer, source: provider.id, at: new Date(now()).toISOString() } as AnyLookup;
  }

  return async function consult(job: Job, signal: AbortSignal): Promise<AnyLookup> {
    const limit = world.timer(LOOKUP_MS);
    const both = AbortSignal.any([signal, limit]);
    const inSlot = slots.get(job.provider.id) ?? createSlots(1);
    const late = () =>
      failed(
        job,
        signal.aborted ? 'given up, because nobody waits for it' : `no answer in ${LOOKUP_MS / 1000} s`,
        world.now(),
      );
    const asked = inSlot(async () => (both.aborted ? late() : await look(job, both))).catch(() =>
      failed(job, 'failed inside', world.now()),
    );
    return unlessAborted(asked, [signal, limit], async () => {
      if (!signal.aborted) await remember(world, job.provider.id, {});
      return late();
    });
  };
}
