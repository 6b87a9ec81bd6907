import { assess } from '../../engine/assess.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { LEVELS } from '../../schema/assessment.ts';
import { type CaseResult, type LabelledCase, parseCase } from '../case.ts';
import { InputError, inputFiles, readJson } from '../files.ts';
import { knowledgeFrom } from '../inputs.ts';
import { readOptions } from '../options.ts';
import type { Command, Io } from '../run.ts';
import { UsageError } from '../usage-error.ts';

/** Why a case fails, one clause each; empty when it holds. */
function differences({ expect }: LabelledCase, result: Omit<CaseResult, 'ok' | 'why'>): string[] {
  const at = LEVELS.indexOf(result.level);
  return [
    ...(at < LEVELS.indexOf(expect.minLevel) ? [`level ${result.level} is below ${expect.minLevel}`] : []),
    ...(at > LEVELS.indexOf(expect.maxLevel) ? [`level ${result.level} is above ${expect.maxLevel}`] : []),
    ...(expect.complete !== undefined && expect.complete !== result.complete ? [`complete is ${result.complete}`] : []),
    ...expect.catalogue.filter((row) => !result.catalogue.includes(row)).map((row) => `${row} not found`),
    ...expect.notCatalogue.filter((row) => result.catalogue.includes(row)).map((row) => `${row} found`),
  ];
}

/** Assesses one labelled case; `catalogue` holds the rows of findings above info. */
export function checkCase(labelled: LabelledCase, knowledge: Knowledge): CaseResult {
  const { policy } = parsePolicy(labelled.policy);
  const { level, complete, score, findings } = assess(
    { url: labelled.request.url, fields: labelled.request.fields },
    labelled.evidence,
    policy,
    Date.parse(labelled.now),
    knowledge,
  );
  const catalogue = findings.filter(({ severity }) => severity !== 'info').flatMap((finding) => finding.catalogue);
  const result = { id: labelled.id, level, complete, score, catalogue: [...new Set(catalogue)] };
  const why = differences(labelled, result);
  return { ...result, ok: why.length === 0, why: why.join('; ') };
}

function report(result: CaseResult, json: boolean, io: Io): void {
  if (json) io.out(JSON.stringify(result));
  else io.out(`${result.ok ? 'ok  ' : 'FAIL'} ${result.id.padEnd(44)} ${result.level.padEnd(18)} ${result.why}`);
}

/** Runs labelled cases in one process and closes with a summary line. */
export const checkCasesCommand: Command = {
  name: 'check-cases',
  usage: 'check-cases PATH... [--registry FILE] [--json]',
  run(args, io) {
    const { paths, texts, flags } = readOptions(args, { texts: ['registry'], flags: ['json'] });
    if (paths.length === 0) throw new UsageError('name at least one case or folder');
    const knowledge = knowledgeFrom(texts.registry);
    const totals = { cases: 0, ok: 0, failed: 0, unreadable: 0 };
    for (const file of inputFiles(paths, (name) => name.endsWith('.json'))) {
      try {
        const result = checkCase(parseCase(readJson(file)), knowledge);
        totals.cases += 1;
        totals[result.ok ? 'ok' : 'failed'] += 1;
        report(result, flags.json, io);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        totals.unreadable += 1;
        io.err(`countersign: ${file}: ${error.message}`);
      }
    }
    const { cases, ok, failed, unreadable } = totals;
    io.out(
      flags.json
        ? JSON.stringify({ summary: totals })
        : `${ok} of ${cases} cases hold, ${failed} fail, ${unreadable} unreadable`,
    );
    return failed + unreadable > 0 ? 1 : 0;
  },
};
