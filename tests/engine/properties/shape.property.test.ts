import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILY_CAP } from '../../../src/engine/combine/weights.ts';
import { FAMILIES } from '../../../src/schema/assessment.ts';
import { answers, policy, RUNS, requestFields, TIMEOUT_MS } from '../../helpers/arbitraries.ts';
import { assessed, rank } from './model.ts';

const situation = fc.record({ fields: requestFields, answers, policy });

test(
  'shown weights add up to the score, and no family exceeds its cap or its worst finding',
  () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { findings, score } = assessed(given);
        expect(findings.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
        for (const family of FAMILIES) {
          const own = findings.filter((finding) => finding.family === family && finding.weight > 0);
          const sum = own.reduce((total, { weight }) => total + weight, 0);
          expect(sum).toBeLessThanOrEqual(Math.max(FAMILY_CAP[family], ...own.map(({ weight }) => weight)));
        }
        for (const { severity, weight } of findings) if (severity !== 'info') expect(weight).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'the level is at least what severities and floors demand, and green where neither says anything',
  () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { findings, floors = [], level } = assessed(given);
        const highs = new Set(findings.filter(({ severity }) => severity === 'high').map(({ family }) => family));
        const has = (severity: string) => findings.some((finding) => finding.severity === severity);
        if (has('critical') || highs.size >= 2) expect(level).toBe('likely-fraudulent');
        if (highs.size === 1) expect(rank(level)).toBeGreaterThanOrEqual(rank('verify-twice'));
        if (has('medium')) expect(rank(level)).toBeGreaterThanOrEqual(rank('verify'));
        for (const floor of floors) expect(rank(level)).toBeGreaterThanOrEqual(rank(floor.level));
        if (findings.every(({ severity }) => severity === 'info') && floors.length === 0)
          expect(level).toBe('no-known-problem');
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'green is reached only where nothing that was asked went unanswered',
  () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { complete, notChecked, level } = assessed(given);
        const unanswered = Object.values(given.answers).some((answer) => answer?.status === 'unavailable');
        if (unanswered && given.fields.requesterEmail !== null) expect(complete).toBe(false);
        if (given.fields.requesterEmail === null) expect(complete).toBe(false);
        if (level === 'no-known-problem' && complete)
          for (const { reason } of notChecked) expect(reason).toBe('not consulted');
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'removing a finding lowers the score by its weight, or by less where its family is capped',
  () => {
    fc.assert(
      fc.property(situation, fc.nat(30), (given, index) => {
        const before = assessed(given);
        const removable = before.findings.filter(({ severity, weight }) => severity !== 'critical' && weight !== 0);
        const finding = removable[index % Math.max(1, removable.length)];
        if (!finding) return;
        const after = assessed({ ...given, policy: { ...given.policy, signals: { [finding.id]: 'off' } } });
        // A signal that can be critical stays on whatever the policy says.
        if (after.findings.some(({ id }) => id === finding.id)) return;
        const drop = before.score - after.score;
        if (finding.weight < 0) expect(drop).toBe(finding.weight);
        else {
          expect(drop).toBeGreaterThanOrEqual(0);
          expect(drop).toBeLessThanOrEqual(finding.weight);
          const own = before.findings.filter(({ family, weight }) => family === finding.family && weight > 0);
          const sum = own.reduce((total, { weight }) => total + weight, 0);
          if (sum < FAMILY_CAP[finding.family]) expect(drop).toBe(finding.weight);
        }
        expect(rank(after.level)).toBeLessThanOrEqual(rank(before.level) + (finding.weight < 0 ? 3 : 0));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
