import { type Context, fact } from '../context.ts';
import { consult } from './lookup.ts';

const DAY_MS = 86_400_000;

export interface CallBack {
  result: 'confirmed' | 'refuted';
  /** Milliseconds since the epoch. */
  at: number;
  /** Whole days before the assessment. */
  ageDays: number;
  /** A confirmation that is young enough for the policy and that no later exposure or sale overrides. */
  standing: boolean;
  source: { source: string; at: string };
}

/** Latest moment at which stolen access to this sender was seen; 0 when never. */
function latestCompromise(context: Context): number {
  const moments = [
    ...consult(context, 'exposure-account').found.map(({ value }) => value.latestAt),
    ...consult(context, 'exposure-domain').found.map(({ value }) => value.latestAt),
    ...consult(context, 'offered-for-sale').found.map(({ value }) => value.seenAt),
  ].map((at) => (at === null ? 0 : Date.parse(at)));
  return Math.max(0, ...moments.filter((moment) => Number.isFinite(moment)));
}

/** The call-back on record for this sender, or null. A record dated after `now` counts as made now. */
export const callBack = fact((context: Context): CallBack | null => {
  const record = consult(context, 'history').found[0];
  const { callBackAt, callBackResult } = record?.value ?? { callBackAt: null, callBackResult: null };
  if (!record || callBackAt === null || callBackResult === null) return null;
  const at = Date.parse(callBackAt);
  if (!Number.isFinite(at)) return null;
  const ageDays = Math.max(0, Math.floor((context.now - at) / DAY_MS));
  const standing =
    callBackResult === 'confirmed' && ageDays < context.policy.callBackMaxAgeDays && latestCompromise(context) <= at;
  return { result: callBackResult, at, ageDays, standing, source: { source: record.source, at: record.at } };
});
