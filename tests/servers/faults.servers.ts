import { afterAll, expect, test } from 'vitest';
import { hudsonRockDomain } from '../../src/providers/hudson-rock-domain.ts';
import { mailDns } from '../../src/providers/mail-dns.ts';
import type { AnyProvider, ProviderSettings } from '../../src/providers/provider.ts';
import type { Evidence } from '../../src/schema/evidence.ts';
import { assessmentOf } from '../helpers/assessment.ts';
import { withLateness } from '../helpers/lateness.ts';
import { type FetchLike, stage } from '../helpers/providers.ts';
import { runs } from '../helpers/runs.ts';
import { type Fault, startFaults } from './faults.ts';

/** Design section 6 and the promise of the look-ups: an assessment stands within this, whatever a server does. */
const MOST_MS = 3_200;
const MOST_GROWTH = 32 * 1024 * 1024;
const RUNS = runs(4, 40);
/** At one time: many more would measure this machine and not the look-ups. */
const AT_ONCE = 8;

const subjects = {
  domain: 'northmarch.police.uk',
  registrable: 'northmarch.police.uk',
  email: 'a.officer@northmarch.police.uk',
};
const faults = await startFaults();
afterAll(() => faults.close());

interface Scene {
  provider: AnyProvider;
  settings: ProviderSettings;
  fetch: FetchLike;
}

/** One look-up, and how long it took beyond what a plain timer of the same length is late on this machine. */
async function once({ provider, settings, fetch }: Scene): Promise<{ evidence: Evidence; ms: number }> {
  const timer = (ms: number) => AbortSignal.timeout(ms);
  const { lookups } = stage({
    fetch,
    providers: [provider],
    settings: { [provider.id]: settings },
    now: Date.now,
    timer,
  });
  const started = performance.now();
  const { result: evidence, late } = await withLateness(3_000, () =>
    lookups.ask(subjects, new AbortController().signal),
  );
  return { evidence, ms: performance.now() - started - late };
}

/** Bytes held by this process, rubbish collected. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

/** Every run has to end in time, incomplete, with the failing check named and the level as if it had never been asked. */
async function endure(scene: Scene): Promise<void> {
  const fields = { emergency: true };
  const plain = assessmentOf({ fields });
  const check = scene.provider.gives;
  const before = memory();
  let slowest = 0;
  for (let done = 0; done < RUNS; done += AT_ONCE) {
    const batch = await Promise.all(Array.from({ length: Math.min(AT_ONCE, RUNS - done) }, () => once(scene)));
    for (const { evidence, ms } of batch) {
      slowest = Math.max(slowest, ms);
      const assessed = assessmentOf({ fields, evidence });
      expect(assessed).toMatchObject({ complete: false, level: plain.level, score: plain.score });
      expect(assessed.notChecked.find((missed) => missed.check === check)?.reason).toMatch(/^[a-z-]+: /);
      expect(assessed.notChecked.find((missed) => missed.check === check)?.reason).not.toContain('not consulted');
    }
  }
  expect(slowest).toBeLessThan(MOST_MS);
  expect(memory() - before).toBeLessThan(MOST_GROWTH);
}

/** Takes requests for the provider's real address to a server of ours. */
const reroutedTo =
  (base: string): FetchLike =>
  (url, init) => {
    const { pathname, search } = new URL(url);
    return fetch(`${base.replace(/\/$/, '')}${pathname}${search}`, init);
  };

const sceneOf = ({ dns, url }: Fault): Scene =>
  dns
    ? { provider: mailDns, settings: { resolver: url }, fetch: (asked, init) => fetch(asked, init) }
    : { provider: hudsonRockDomain, settings: {}, fetch: reroutedTo(url) };

test.each(faults.all.map((fault) => [fault.name, fault] as const))('%s', async (name, fault) => {
  const before = faults.asked.length;
  await endure(sceneOf(fault));
  expect(faults.asked.slice(before).filter((asked) => asked === name).length).toBeGreaterThanOrEqual(
    fault.heard ? RUNS : 0,
  );
});

test('at least 25 things can go wrong', () => expect(faults.all.length).toBeGreaterThanOrEqual(25));
