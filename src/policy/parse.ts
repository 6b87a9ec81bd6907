import { defaultPolicy, EnginePolicy } from '../schema/policy.ts';

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
  const good: Record<string, unknown> = {};
  const problems: string[] = [];
  const known = new Set(Object.keys(EnginePolicy.shape));
  for (const [key, value] of Object.entries(input)) {
    const whole = EnginePolicy.safeParse({ [key]: value });
    if (!known.has(key)) problems.push(`${key}: no such setting; ignored.`);
    else if (!whole.success) problems.push(`${key}: not a value this setting takes; the default applies.`);
    else good[key] = value;
  }
  return { policy: EnginePolicy.parse(good), problems };
}
