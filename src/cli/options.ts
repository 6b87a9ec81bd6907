import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** Splits a command's words into paths and the options it takes; anything else is wrong usage. */
export function readOptions<Text extends string, Flag extends string>(
  args: readonly string[],
  takes: { texts: readonly Text[]; flags: readonly Flag[] },
): { paths: string[]; texts: Partial<Record<Text, string>>; flags: Record<Flag, boolean> } {
  const options = Object.fromEntries([
    ...takes.texts.map((name) => [name, { type: 'string' as const }]),
    ...takes.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const values: Record<string, unknown> = parsed.values;
    const texts: Partial<Record<Text, string>> = {};
    for (const name of takes.texts) if (typeof values[name] === 'string') texts[name] = values[name];
    const flags = Object.fromEntries(takes.flags.map((name) => [name, values[name] === true])) as Record<Flag, boolean>;
    return { paths: parsed.positionals, texts, flags };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
