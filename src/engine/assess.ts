import type { Assessment } from '../schema/assessment.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { EnginePolicy } from '../schema/policy.ts';
import type { DisclosureRequest } from '../schema/request.ts';
import { floorsOf } from './combine/floor.ts';
import { interact } from './combine/interact.ts';
import { combineLevel } from './combine/level.ts';
import type { Context } from './context.ts';
import { evaluate } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { coverage } from './not-checked.ts';
import { signals } from './signals/index.ts';
import { ENGINE_VERSION } from './version.ts';

/**
 * Assesses one request. Pure: the same five arguments give the same answer.
 * `now` is in milliseconds since the epoch; `evidence` and `policy` have been parsed by their schemas.
 */
export function assess(
  request: Pick<DisclosureRequest, 'url' | 'fields'>,
  evidence: Evidence,
  policy: EnginePolicy,
  now: number,
  knowledge: Knowledge,
): Assessment {
  const context: Context = { fields: request.fields, url: request.url, evidence, policy, knowledge, now };
  const { findings, shadow, rows, broken } = evaluate(signals, context);
  const score = findings.reduce((sum, finding) => sum + finding.weight, 0);
  const floors = [...floorsOf(context, rows), ...interact(findings, context)];
  const { notChecked, complete } = coverage(context);
  return {
    level: combineLevel(findings, score, { policy, floors }),
    complete: complete && broken.length === 0,
    score,
    findings,
    floors,
    notChecked: [...notChecked, ...broken],
    ...(shadow.length > 0 ? { shadow } : {}),
    dataVersion: knowledge.dataVersion,
    engineVersion: ENGINE_VERSION,
    assessedAt: new Date(now).toISOString(),
  };
}
