import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a captured page shows, as whoever captured it wrote down. */
export interface Truth {
  file: string;
  system: string;
  kind: 'request' | 'list' | 'other';
  /** One entry for a request, one a row for a list. */
  entries: Record<string, unknown>[];
}

interface TruthFile {
  system?: string;
  kind: Truth['kind'];
  fields?: Record<string, unknown>;
  rows?: { fields: Record<string, unknown> }[];
}

/** Every page with its truth below a folder, in name order. */
export function truthsBelow(folder: string): Truth[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => {
    const page = path.join(folder, file);
    const truth = JSON.parse(readFileSync(page.replace(/\.html$/, '.json'), 'utf8')) as TruthFile;
    const entries = truth.kind === 'list' ? (truth.rows ?? []).map(({ fields }) => fields) : [truth.fields ?? {}];
    return { file: page, system: truth.system ?? path.dirname(file), kind: truth.kind, entries };
  });
}
