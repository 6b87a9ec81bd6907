import type { Severity } from '../../schema/assessment.ts';
import type { Context } from '../context.ts';
import { callBack } from './call-back.ts';
import { dayOf } from './moment.ts';

const STEP_DOWN: Readonly<Record<Severity, Severity>> = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'info',
  info: 'info',
};

/** One severity step lower. */
export const oneStepLower = (severity: Severity): Severity => STEP_DOWN[severity];

/**
 * The day of a standing call-back that is newer than stolen access seen at `seenAt`, with its source; null when there
 * is none (design 2.1: such access counts one step lower). Access of unknown date is never older than a call-back.
 */
export function calledSince(
  context: Context,
  seenAt: string | null,
): { calledAt: string; source: { source: string; at: string } } | null {
  const call = callBack(context);
  const seen = Date.parse(seenAt ?? '');
  if (!call?.standing || call.at === null || !Number.isFinite(seen) || seen > call.at) return null;
  return { calledAt: dayOf(call.at), source: call.source };
}
