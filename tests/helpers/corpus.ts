import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** The folder with published lists and measuring sets; not part of the project. */
const folder = process.env.COUNTERSIGN_CORPUS ?? path.resolve(root, '../shared');

/**
 * Text of a file of the corpus, or null where the folder is absent; then `figure` is printed as not measured. A folder that
 * `COUNTERSIGN_CORPUS` names and that lacks the file fails instead: a renamed list must not turn a check off.
 */
export function corpusText(file: string, figure: string): string | null {
  const full = path.join(folder, file);
  if (existsSync(full)) return readFileSync(full, 'utf8');
  if (process.env.COUNTERSIGN_CORPUS !== undefined)
    throw new Error(`COUNTERSIGN_CORPUS is set, and ${file} is missing`);
  console.log(`not measured: ${figure} (no ${file})`);
  return null;
}
