import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/engine/assess.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import { LEVELS, type Level } from '../../src/schema/assessment.ts';
import { defaultPolicy } from '../../src/schema/policy.ts';
import { RequestFields } from '../../src/schema/request.ts';

/** One captured request page, assessed on what it truly shows, with nothing looked up. */
export interface Page {
  file: string;
  label: string;
  level: Level;
  rows: string[];
}

interface Truth {
  kind?: string;
  label?: string;
  url?: string;
  fields?: Record<string, unknown>;
  authResults?: unknown;
}

/** Assesses the truth files of captured pages below a folder, each at the moment its request was made. */
export function runPages(folder: string, knowledge: Knowledge): Page[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((file): Page[] => {
    const truth = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Truth;
    if (truth.kind !== 'request' || truth.label === undefined) return [];
    const fields = RequestFields.safeParse({ ...truth.fields });
    if (!fields.success) return [];
    const submitted = Date.parse(fields.data.submittedAt ?? '');
    const now = Number.isFinite(submitted) ? submitted : Date.parse('2024-03-15T00:00:00Z');
    const request = { url: truth.url ?? null, fields: fields.data };
    const { level, findings } = assess(request, {}, defaultPolicy(), now, knowledge);
    const rows = findings.filter(({ severity }) => severity !== 'info').flatMap(({ catalogue }) => catalogue);
    return [{ file, label: truth.label, level, rows }];
  });
}

/** Pages that are not as they should be: suspicious below `verify-twice`, legitimate above `verify`. */
export function wrongPages(pages: readonly Page[]): { missed: Page[]; alarmed: Page[] } {
  const rank = (level: Level) => LEVELS.indexOf(level);
  return {
    missed: pages.filter(({ label, level }) => label === 'suspicious' && rank(level) < rank('verify-twice')),
    alarmed: pages.filter(({ label, level }) => label !== 'suspicious' && rank(level) > rank('verify')),
  };
}
