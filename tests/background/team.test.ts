import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinHistory } from '../../src/background/team/join.ts';
import { readFacts } from '../../src/background/team/listed.ts';
import { pauseMs } from '../../src/background/team/pause.ts';
import { textPrint } from '../../src/background/team/text-print.ts';
import type { History, Lookup } from '../../src/schema/evidence.ts';
import { isSimilar } from '../../src/service/memory/text-print.ts';
import { packFacts } from '../../src/service/snapshot/facts.ts';

const SEEDS = [0x1234_5678, 0x9abc_def0] as const;
const history = (over: Partial<History> = {}): History => ({
  firstSeenAt: null,
  lastSeenAt: null,
  requestsLastHour: 0,
  requestsLastDay: 0,
  requestsLast30Days: 0,
  denied: 0,
  callBackAt: null,
  callBackResult: null,
  agenciesSharingPhone: 0,
  sameTargetOtherAgencies: 0,
  similarTextOtherAgencies: 0,
  ...over,
});
const found = (over: Partial<History>): Lookup<History> => ({ status: 'found', value: history(over) });
const absent: Lookup<History> = { status: 'absent' };
const silent: Lookup<History> = { status: 'unavailable', reason: 'no connection' };

const PARTS = [
  'The office asks for records',
  'of the account named below',
  'under the statute cited',
  'and for the logs',
];
const text = (name: string) =>
  `${Array.from(
    { length: 30 },
    (_, at) => `${PARTS[at % 4]} paragraph${'abcdefghij'[at % 10]}${'klm'[at % 3]} part`,
  ).join(' ')} signed ${name}`;

test('two uses of one template have prints that the service takes for alike, and another text has not', () => {
  const [one, two] = [textPrint(text('officer lund'), SEEDS), textPrint(text('officer berg'), SEEDS)];
  expect(isSimilar(one ?? '', two ?? '')).toBe(true);
  const other = Array.from(
    { length: 60 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26))} ${'xyz'.repeat(1 + (at % 3))}`,
  );
  expect(isSimilar(one ?? '', textPrint(other.join(' different '), SEEDS) ?? '')).toBe(false);
  expect(textPrint('Dear colleague, please see the attached order.', SEEDS)).toBeNull();
});

test('without the secret a print says nothing: another seed gives another one', () => {
  expect(textPrint(text('a'), SEEDS)).not.toBe(textPrint(text('a'), [1, 2]));
});

test("the team's later call-back counts, and the larger number of each", () => {
  const own = found({ callBackAt: '2026-06-01T00:00:00Z', callBackResult: 'confirmed', requestsLastDay: 3 });
  const team = found({ callBackAt: '2026-06-02T00:00:00Z', callBackResult: 'refuted', requestsLastDay: 1, denied: 2 });
  expect(joinHistory(own, team)).toMatchObject({
    status: 'found',
    value: { callBackResult: 'refuted', callBackAt: '2026-06-02T00:00:00Z', requestsLastDay: 3, denied: 2 },
  });
});

test('a silent service is named, and never turns into a first contact', () => {
  expect(joinHistory(absent, silent)).toEqual(silent);
  expect(joinHistory(found({ denied: 1 }), silent)).toMatchObject({ status: 'found', partly: 'no connection' });
  expect(joinHistory(absent, undefined)).toEqual(absent);
  expect(joinHistory(absent, found({ denied: 1 }))).toMatchObject({ status: 'found', value: { denied: 1 } });
});

test('what the service packs into sixteen bits is what the browser reads out of them', () => {
  const issuedAt = '2026-06-15T00:00:00.000Z';
  const standing = fc.constantFrom('reported-fraud', 'mixed', 'in-good-standing');
  fc.assert(
    fc.property(
      standing,
      fc.integer({ min: 1, max: 63 }),
      fc.integer({ min: 0, max: 255 }),
      (said, reporters, days) => {
        const latestAt = new Date(Date.parse(issuedAt) - days * 86_400_000).toISOString();
        const facts = packFacts(said as 'mixed', reporters, days);
        expect(readFacts(facts, issuedAt)).toEqual({ standing: said, reporters, latestAt, own: false });
      },
    ),
  );
});

test('10,000 browsers after an hour without the service ask at most twice as often as on any other day', () => {
  const [clients, minute, wait] = [10_000, 60_000, 2_000];
  const outage = { from: 10 * minute, to: 70 * minute };
  const perSecond = new Uint32Array(80 * 60);
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  for (let client = 0; client < clients; client += 1) {
    // Each began when its reviewer opened a request. The service holds a question for two seconds when nothing happens.
    for (let at = random() * wait; at < 80 * minute; ) {
      perSecond[Math.floor(at / 1000)] = (perSecond[Math.floor(at / 1000)] ?? 0) + 1;
      at += at >= outage.from && at < outage.to ? pauseMs(random()) : wait;
    }
  }
  const normal = clients / (wait / 1000);
  expect(Math.max(...perSecond)).toBeLessThanOrEqual(2 * normal);
  expect(perSecond[60 * 60]).toBeLessThan(normal / 5);
});
