import { readFileSync } from 'node:fs';
import path from 'node:path';
import { examine } from '../../documents/examine.ts';
import { LIMITS } from '../../documents/limits.ts';
import { assess } from '../../engine/assess.ts';
import type { Finding } from '../../schema/assessment.ts';
import type { DocumentFacts } from '../../schema/document.ts';
import { RequestFields } from '../../schema/request.ts';
import { fileSize, InputError, inputFiles } from '../files.ts';
import { knowledgeFrom, nowFrom, policyFrom } from '../inputs.ts';
import { readOptions } from '../options.ts';
import type { Command, Io } from '../run.ts';
import { UsageError } from '../usage-error.ts';

/** Examines files as a document examiner would: what is odd in each, and what follows from it. */
export const documentCommand: Command = {
  name: 'document',
  usage: 'document FILE... [--policy FILE] [--now ISO] [--json]',
  async run(args, io) {
    const { paths, texts, flags } = readOptions(args, { texts: ['policy', 'now'], flags: ['json'] });
    if (paths.length === 0) throw new UsageError('name at least one file');
    const judge = judgeWith(policyFrom(texts.policy, io), nowFrom(texts.now));
    let status: 0 | 1 = 0;
    for (const file of inputFiles(paths, () => true)) {
      try {
        const { kind, document } = await examine(read(file), file, { now: () => performance.now() });
        print(file, { kind, document, findings: judge(path.basename(file), document) }, { io, json: flags.json });
        if (document.examined === false) throw new InputError(`could not examine: ${document.reason}`);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        io.err(`countersign: ${file}: ${error.message}`);
        status = 1;
      }
    }
    return status;
  },
};

function read(file: string): Uint8Array {
  // One byte more than is examined, so that the examination itself says that the file is too large.
  return fileSize(file) > LIMITS.fileBytes ? new Uint8Array(LIMITS.fileBytes + 1) : readFileSync(file);
}

/** The signals about files, on a request that shows nothing else. */
function judgeWith(policy: ReturnType<typeof policyFrom>, now: number) {
  const knowledge = knowledgeFrom(undefined);
  return (name: string, document: DocumentFacts): Finding[] => {
    if (document.examined === false) return [];
    const fields = RequestFields.parse({ attachments: [{ name, type: null, size: null, url: null, document }] });
    const { findings } = assess({ fields, url: null }, {}, policy, now, knowledge);
    return findings.filter(({ family }) => family === 'F');
  };
}

interface Result {
  kind: string;
  document: DocumentFacts;
  findings: Finding[];
}

function print(file: string, result: Result, { io, json }: { io: Io; json: boolean }): void {
  for (const line of json ? [JSON.stringify({ file, ...result })] : inWords(file, result)) io.out(line);
}

function inWords(file: string, { document, findings, kind }: Result): string[] {
  if (document.examined === false) return [`${file}: could not examine: ${document.reason}`];
  const head = `${file}: ${kind}, ${findings.length === 0 ? 'nothing odd found' : `${findings.length} findings`}`;
  return [head, ...findings.map(({ severity, text }) => `  ${severity}: ${text}`)];
}
