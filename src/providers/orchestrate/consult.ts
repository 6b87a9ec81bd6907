import { unlessAborted } from '../gateway/aborted.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Send } from '../gateway/types.ts';
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

/** What came of a question. */
export interface Consulted {
  lookup: AnyLookup;
  /** False when nothing was learnt by it: called off, or nothing could be sent. It may be asked again at once. */
  learnt: boolean;
}

/** Leaves a failing provider alone for a while, and forgets its failures once it answers. */
async function remember(world: World, provider: string, trouble: { retryAfterMs?: number } | null): Promise<void> {
  const known = await world.store.pause(provider);
  if (!trouble) {
    if (known && known.failures > 0) await world.store.setPause({ provider, until: 0, failures: 0 });
    return;
  }
  const failures = (known?.failures ?? 0) + 1;
  const until = world.now() + pauseAfter(failures, { random: world.random, retryAfterMs: trouble.retryAfterMs });
  await world.store.setPause({ provider, until, failures });
}

/** Watches one look-up's requests: whether any left, and the longest wait that a failing server asked for. */
function watched(open: Send) {
  const seen: { sent: boolean; trouble: { retryAfterMs?: number } | null } = { sent: false, trouble: null };
  const send: Send = async (request) => {
    const reply = await open(request);
    seen.sent ||= reply.ok || reply.unsent !== true;
    if (!reply.ok && reply.unsent !== true) {
      const wait = Math.max(seen.trouble?.retryAfterMs ?? -1, reply.retryAfterMs ?? -1);
      seen.trouble = wait < 0 ? {} : { retryAfterMs: wait };
    }
    return reply;
  };
  return { send, seen };
}

/** Puts one question to its provider. Never throws: a provider's own bug is one more look-up that could not run. */
export function createConsult(world: World, limits: ReadonlyMap<string, number>) {
  const slots = new Map<string, Slots>([...limits].map(([id, most]) => [id, createSlots(most)]));

  async function look(job: Job, signal: AbortSignal): Promise<Consulted> {
    const { provider, settings, subject } = job;
    const { now, shared, digest } = world;
    const { send, seen } = watched(world.gateway(provider.id, signal));
    const answer = await provider.look(subject, { send, now, settings, shared, digest });
    const unavailable = answer.status === 'unavailable';
    // A server that cannot be reached is left alone. One that answers, if only that it cannot say, is not: else one
    // sender's broken domain would keep every other sender from being looked up.
    if (!signal.aborted && seen.sent) await remember(world, provider.id, unavailable ? seen.trouble : null);
    if (unavailable) return { lookup: failed(job, answer.reason, now()), learnt: seen.sent };
    // The kind of evidence is the provider's own; TypeScript loses which one of the union it was.
    return { lookup: { ...answer, source: provider.id, at: new Date(now()).toISOString() } as AnyLookup, learnt: true };
  }

  return async function consult(job: Job, signal: AbortSignal): Promise<Consulted> {
    const limit = world.timer(LOOKUP_MS);
    const both = AbortSignal.any([signal, limit]);
    const inSlot = slots.get(job.provider.id) ?? createSlots(1);
    const gaveUp = (reason: string, learnt = true): Consulted => ({ lookup: failed(job, reason, world.now()), learnt });
    const late = () =>
      signal.aborted
        ? gaveUp('given up, because nobody waits for it', false)
        : gaveUp(`no answer in ${LOOKUP_MS / 1000} s`);
    const asked = inSlot(async () => (both.aborted ? late() : await look(job, both))).catch(() =>
      gaveUp('failed inside'),
    );
    const consulted = await unlessAborted(asked, [signal, limit], async () => {
      if (!signal.aborted) await remember(world, job.provider.id, {});
      return late();
    });
    const calledOff = signal.aborted && consulted.lookup.status === 'unavailable';
    return calledOff ? { ...consulted, learnt: false } : consulted;
  };
}
