import type { Level } from '../../schema/assessment.ts';
import type { Context } from '../context.ts';
import { callBack } from '../facts/call-back.ts';

/** Processes that move or lock property: as costly to get wrong as an emergency. */
const SEIZING = new Set(['freeze']);

/**
 * The level below which this request cannot fall, whatever was or was not found: an emergency or a freeze stays at
 * `verify` until a confirmed call-back stands. First contact is a finding of its own (A-2, medium).
 */
export function floorOf(context: Context): Level {
  const { emergency, process } = context.fields;
  const gated = emergency === true || process === 'emergency' || (process !== null && SEIZING.has(process));
  return gated && !callBack(context)?.standing ? 'verify' : 'no-known-problem';
}
