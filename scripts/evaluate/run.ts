import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCase } from '../../src/cli/case.ts';
import { assess } from '../../src/engine/assess.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { LEVELS, type Level } from '../../src/schema/assessment.ts';

export type Kind = 'legitimate' | 'suspicious' | 'contract';

/** One labelled case with what the engine said of it. */
export interface Run {
  id: string;
  kind: Kind;
  /** As claimed, as written. */
  country: string | null;
  pairOf: string | null;
  expected: { min: Level; max: Level; complete: boolean | null; demanded: string[]; forbidden: string[] };
  level: Level;
  complete: boolean;
  score: number;
  /** Rows of findings above info. */
  rows: string[];
  /** Ids of findings above info. */
  ids: string[];
}

/** The labels are the first letters of the file names; see the format of labelled cases in docs. */
const KINDS: Readonly<Record<string, Kind>> = { l: 'legitimate', s: 'suspicious', k: 'contract' };

function runCase(file: string, kind: Kind, knowledge: Knowledge): Run {
  const labelled = parseCase(JSON.parse(readFileSync(file, 'utf8')));
  const { request, evidence, expect } = labelled;
  const { policy } = parsePolicy(labelled.policy);
  const now = Date.parse(labelled.now);
  const { level, complete, score, findings } = assess({ ...request }, evidence, policy, now, knowledge);
  const counted = findings.filter(({ severity }) => severity !== 'info');
  return {
    id: labelled.id,
    kind,
    country: request.fields.country,
    pairOf: typeof labelled.pairOf === 'string' ? labelled.pairOf : null,
    expected: {
      min: expect.minLevel,
      max: expect.maxLevel,
      complete: expect.complete ?? null,
      demanded: expect.catalogue,
      forbidden: expect.notCatalogue,
    },
    level,
    complete,
    score,
    rows: [...new Set(counted.flatMap(({ catalogue }) => catalogue))],
    ids: counted.map(({ id }) => id),
  };
}

/** Runs every labelled case in a folder. */
export function runCases(folder: string, knowledge: Knowledge): Run[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => runCase(path.join(folder, name), KINDS[name[0] ?? ''] ?? 'contract', knowledge));
}

export const rank = (level: Level): number => LEVELS.indexOf(level);

/** Whether level, completeness and rows are all as expected. */
export const holds = ({ expected, level, complete, rows }: Run): boolean =>
  rank(level) >= rank(expected.min) &&
  rank(level) <= rank(expected.max) &&
  (expected.complete === null || expected.complete === complete) &&
  expected.demanded.every((row) => rows.includes(row)) &&
  expected.forbidden.every((row) => !rows.includes(row));
