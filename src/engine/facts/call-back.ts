import { type Context, fact } from '../context.ts';
import { latestCompromise } from './compromise.ts';
import { consult } from './lookup.ts';

const DAY_MS = 86_400_000;

export interface CallBack {
  result: 'confirmed' | 'refuted';
  /** Milliseconds since the epoch; null when the record holds no readable date. */
  at: number | null;
  /** Whole days before the assessment; 0 without a date. */
  ageDays: number;
  /** A confirmation that is young enough for the policy and that no later exposure or sale overrides. */
  standing: boolean;
  source: { source: string; at: string };
}

/**
 * The call-back on record for this sender, or null. A refusal counts whatever its date; a confirmation only with a
 * date, and one dated more than a day after now is not believed (a clock set wrong must not make it last for ever).
 */
export const callBack = fact((context: Context): CallBack | null => {
  const records = consult(context, 'history').found.filter(({ value }) => value.callBackResult !== null);
  const record = records.find(({ value }) => value.callBackResult === 'refuted') ?? records[0];
  const result = record?.value.callBackResult ?? null;
  if (!record || result === null) return null;
  const parsed = Date.parse(record.value.callBackAt ?? '');
  const at = Number.isFinite(parsed) ? parsed : null;
  const age = at === null ? 0 : context.now - at;
  const standing =
    result === 'confirmed' &&
    at !== null &&
    age > -DAY_MS &&
    age < context.policy.callBackMaxAgeDays * DAY_MS &&
    latestCompromise(context) <= at;
  const ageDays = Math.max(0, Math.floor(age / DAY_MS));
  return { result, at, ageDays, standing, source: { source: record.source, at: record.at } };
});
