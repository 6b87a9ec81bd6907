import { type Finding, type Floor, type Level, worse } from '../../schema/assessment.ts';
import type { EnginePolicy } from '../../schema/policy.ts';
import { highest } from './floor.ts';
import { THRESHOLDS } from './weights.ts';

/** The level that the severities alone demand (design section 2). */
export function levelBySeverity(findings: readonly Pick<Finding, 'severity' | 'family'>[]): Level {
  if (findings.some(({ severity }) => severity === 'critical')) return 'likely-fraudulent';
  const highFamilies = new Set(findings.filter(({ severity }) => severity === 'high').map(({ family }) => family));
  if (highFamilies.size >= 2) return 'likely-fraudulent';
  if (highFamilies.size === 1) return 'verify-twice';
  return findings.some(({ severity }) => severity === 'medium') ? 'verify' : 'no-known-problem';
}

/** The level that the score reaches; the policy's thresholds stand in for ours one by one. */
export function levelByScore(score: number, { thresholds }: Pick<EnginePolicy, 'thresholds'>): Level {
  if (score >= (thresholds.likelyFraudulent ?? THRESHOLDS.likelyFraudulent)) return 'likely-fraudulent';
  if (score >= (thresholds.verifyTwice ?? THRESHOLDS.verifyTwice)) return 'verify-twice';
  return score >= (thresholds.verify ?? THRESHOLDS.verify) ? 'verify' : 'no-known-problem';
}

/** The highest of severities, score and floors. */
export function combineLevel(
  findings: readonly Pick<Finding, 'severity' | 'family'>[],
  score: number,
  options: { policy: Pick<EnginePolicy, 'thresholds'>; floors: readonly Floor[] },
): Level {
  return worse(worse(levelBySeverity(findings), levelByScore(score, options.policy)), highest(options.floors));
}
