import type { Evidence } from '../schema/evidence.ts';
import type { EnginePolicy } from '../schema/policy.ts';
import type { RequestFields } from '../schema/request.ts';
import type { Knowledge } from './knowledge.ts';

/** All that a signal may look at. Nothing in it changes during an assessment. */
export interface Context {
  readonly fields: RequestFields;
  readonly url: string | null;
  readonly evidence: Evidence;
  readonly policy: EnginePolicy;
  readonly knowledge: Knowledge;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * A fact that several signals need, worked out at most once per assessment.
 * Facts may use other facts; a cycle is a bug and overflows the stack at once.
 */
export function fact<T>(derive: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, { value: T }>();
  return (context) => {
    const cached = known.get(context);
    if (cached) return cached.value;
    const value = derive(context);
    known.set(context, { value });
    return value;
  };
}
