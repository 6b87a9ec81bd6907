import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file could not be read or is not what its name says; the message names the reason, not the file. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Whether a file counts, by its name and the names beside it. */
export type Wanted = (name: string, siblings: ReadonlySet<string>) => boolean;

/** Files under each path, depth first in name order. `file` is the path as typed plus the path below it. */
export function* inputFiles(paths: readonly string[], wanted: Wanted): Generator<string> {
  for (const given of paths) {
    const stat = statSync(given, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) yield given;
    else yield* walk(given, wanted);
  }
}

function* walk(folder: string, wanted: Wanted): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const siblings = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file, wanted);
    else if (wanted(entry.name, siblings)) yield file;
  }
}

/** Size of a file in bytes; throws an `InputError` when there is none or it is a folder. */
export function fileSize(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new InputError('no such file');
  if (!stat.isFile()) throw new InputError('not a file');
  return stat.size;
}

/** Reads a text file, at most `limitBytes` of it. */
export function readText(file: string, limitBytes = 32 * 1024 * 1024): string {
  if (fileSize(file) > limitBytes) throw new InputError(`larger than ${limitBytes} bytes`);
  return readFileSync(file, 'utf8');
}

/** Reads a JSON file; what is in it is still unknown. */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InputError(`not JSON: ${error instanceof Error ? error.message : 'cannot be parsed'}`, { cause: error });
  }
}
