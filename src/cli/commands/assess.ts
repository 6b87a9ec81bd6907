import { assess } from '../../engine/assess.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { EnginePolicy } from '../../schema/policy.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { InputError, inputFiles } from '../files.ts';
import type { InputReading } from '../input-reading.ts';
import { evidenceFrom, knowledgeFrom, nowFrom, policyFrom } from '../inputs.ts';
import { readOptions } from '../options.ts';
import { isInput, readInput } from '../read-input.ts';
import type { Command, Io } from '../run.ts';
import { UsageError } from '../usage-error.ts';

interface Given {
  evidence: Evidence;
  policy: EnginePolicy;
  knowledge: Knowledge;
  now: number;
}

/** Assesses saved pages, mails and requests. */
export const assessCommand: Command = {
  name: 'assess',
  usage: 'assess PATH... [--url URL] [--policy FILE] [--evidence FILE] [--registry FILE] [--now ISO] [--json]',
  async run(args, io) {
    const { paths, texts, flags } = readOptions(args, {
      texts: ['url', 'policy', 'evidence', 'registry', 'now'],
      flags: ['json'],
    });
    if (paths.length === 0) throw new UsageError('name at least one file or folder');
    const given: Given = {
      policy: policyFrom(texts.policy, io),
      evidence: evidenceFrom(texts.evidence),
      knowledge: knowledgeFrom(texts.registry),
      now: nowFrom(texts.now),
    };
    let status: 0 | 1 = 0;
    for (const file of inputFiles(paths, isInput)) {
      try {
        const { receivingHosts } = given.policy;
        const reading = await readInput(file, {
          url: texts.url,
          readAt: new Date(given.now).toISOString(),
          receivingHosts,
        });
        print(file, reading, given, { io, json: flags.json });
        if (reading.page === 'unreadable') throw new InputError(reading.reason ?? 'cannot read this page');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        io.err(`countersign: ${file}: ${error.message}`);
        status = 1;
      }
    }
    return status;
  },
};

function print(file: string, reading: InputReading, given: Given, { io, json }: { io: Io; json: boolean }): void {
  const { page, portal, url, reason } = reading;
  const requests = reading.requests.map((request) => assessed(request, url, given));
  if (json) io.out(JSON.stringify({ file, url, page, portal, ...(reason ? { reason } : {}), requests }));
  else if (requests.length === 0) io.out(`${file}: ${page}`);
  else for (const { level } of requests) io.out(`${file}: ${level}`);
}

function assessed({ fields, url }: DisclosureRequest, pageUrl: string | null, given: Given) {
  const { evidence, policy, now, knowledge } = given;
  const assessment = assess({ fields, url: url ?? pageUrl }, evidence, policy, now, knowledge);
  const { level, complete, score, findings, notChecked } = assessment;
  return { fields, level, complete, score, findings, notChecked };
}
