import { defaultPolicy, type EnginePolicy } from '../schema/policy.ts';
import { enginePolicyOf, resolve } from './resolve.ts';

export interface ParsedPolicy {
  policy: EnginePolicy;
  /** One sentence per key that was ignored, with the reason. */
  problems: string[];
}

/** Reads a policy key by key: a bad or unknown key is named and ignored, the others count. */
export function parsePolicy(input: unknown): ParsedPolicy {
  if (input === undefined || input === null) return { policy: defaultPolicy(), problems: [] };
  if (typeof input !== 'object' || Array.isArray(input)) {
    return { policy: defaultPolicy(), problems: ['The policy is not an object with settings; defaults apply.'] };
  }
  const { values, problems } = resolve({}, input);
  return { policy: enginePolicyOf(values), problems: problems.map(({ id, text }) => `${id}: ${text}`) };
}
