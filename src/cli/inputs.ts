import type { Knowledge } from '../engine/knowledge.ts';
import { shippedKnowledge } from '../engine/shipped.ts';
import { parsePolicy } from '../policy/parse.ts';
import { Evidence } from '../schema/evidence.ts';
import type { EnginePolicy } from '../schema/policy.ts';
import { InputError, readJson } from './files.ts';
import { readRegistryFile } from './registry-file.ts';
import type { Io } from './run.ts';
import { UsageError } from './usage-error.ts';

/** Milliseconds since the epoch from `--now`, else the clock. */
export function nowFrom(text: string | undefined): number {
  if (text === undefined) return Date.now();
  const now = Date.parse(text);
  if (!Number.isFinite(now)) throw new UsageError(`--now takes an ISO 8601 instant, not ${text}`);
  return now;
}

/** A file named by an option is part of the command's words: a bad one is wrong usage and nothing is assessed. */
function fromFile<T>(option: string, file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${option} ${file}: ${error.message}`, { cause: error });
  }
}

export function policyFrom(file: string | undefined, io: Io): EnginePolicy {
  if (file === undefined) return parsePolicy(undefined).policy;
  const { policy, problems } = parsePolicy(fromFile('--policy', file, () => readJson(file)));
  for (const problem of problems) io.err(`countersign: --policy ${file}: ${problem}`);
  return policy;
}

export function evidenceFrom(file: string | undefined): Evidence {
  if (file === undefined) return {};
  const parsed = Evidence.safeParse(fromFile('--evidence', file, () => readJson(file)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(`--evidence ${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not evidence'}`);
}

export function knowledgeFrom(file: string | undefined): Knowledge {
  if (file === undefined) return shippedKnowledge();
  const { table, published } = fromFile('--registry', file, () => readRegistryFile(file));
  return shippedKnowledge(table, published);
}
