import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, policy, RUNS, requestFields, TIMEOUT_MS } from '../../helpers/arbitraries.ts';
import { NOW } from '../../helpers/assessment.ts';
import { assessed, rank, type Situation, withAnswer } from './model.ts';

const DAY_MS = 86_400_000;
const situation = fc.record({ fields: requestFields, answers, policy });
const daysAgo = (days: number) => new Date(NOW - days * DAY_MS).toISOString();

const called = (given: Situation, days: number, result: 'confirmed' | 'refuted' = 'confirmed'): Situation => {
  const before =
    given.answers.history?.status === 'found' ? given.answers.history.value : { firstSeenAt: daysAgo(900) };
  const value = { ...before, callBackAt: daysAgo(days), callBackResult: result };
  return withAnswer(given, 'history', { status: 'found', value });
};
const limitOf = ({ policy: { callBackMaxAgeDays } }: Situation) => (callBackMaxAgeDays as number | undefined) ?? 90;
const gated = ({ fields }: Situation) =>
  fields.emergency === true || fields.process === 'freeze' || fields.priorRequests === 0;
const clean = (given: Situation): Situation => ({
  ...given,
  answers: { ...given.answers, 'exposure-account': null, 'exposure-domain': null, 'offered-for-sale': null },
});

test(
  'as a call-back ages, score and level never fall',
  () => {
    fc.assert(
      fc.property(situation, fc.nat(400), fc.nat(400), (given, days, later) => {
        const [young, old] = [assessed(called(given, days)), assessed(called(given, days + later))];
        // Only once there is no fresh exposure between the two dates is age all that differs; older ones count less.
        expect(rank(old.level)).toBeGreaterThanOrEqual(rank(young.level));
        expect(old.score).toBeGreaterThanOrEqual(young.score);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'a gated request stays at verify unless a young confirmed call-back stands',
  () => {
    fc.assert(
      fc.property(situation, fc.nat(400), (given, days) => {
        if (!gated(given) || given.fields.requesterEmail === null) return;
        const { level, floors = [] } = assessed(called(clean(given), days));
        const gates = floors.filter(({ id }) => ['emergency', 'freeze-or-transfer', 'first-contact'].includes(id));
        if (days < limitOf(given)) expect(gates).toEqual([]);
        else {
          expect(gates.length).toBeGreaterThan(0);
          expect(rank(level)).toBeGreaterThanOrEqual(rank('verify'));
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'any exposure or sale newer than the call-back takes its effect away',
  () => {
    const kinds = fc.constantFrom('exposure-account', 'exposure-domain', 'offered-for-sale');
    fc.assert(
      fc.property(situation, kinds, fc.integer({ min: 2, max: 89 }), (given, key, days) => {
        if (given.fields.requesterEmail === null) return;
        const seen = daysAgo(days - 1);
        const value = { infections: 1, breaches: 0, latestAt: seen, seenAt: seen };
        const { findings, floors = [] } = assessed(
          withAnswer(called(clean(given), days), key, { status: 'found', value }),
        );
        expect(findings.map(({ id }) => id)).not.toContain('call-back-confirmed');
        if (gated(given)) expect(floors.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'a refuted call-back is likely fraudulent, whatever else is known',
  () => {
    fc.assert(
      fc.property(situation, fc.nat(900), (given, days) => {
        if (given.fields.requesterEmail === null) return;
        expect(assessed(called(given, days, 'refuted')).level).toBe('likely-fraudulent');
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
