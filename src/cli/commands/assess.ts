import { assess } from '../../engine/assess.ts';
import { DisclosureRequest } from '../../schema/request.ts';
import { InputError, inputFiles, readJson } from '../files.ts';
import { evidenceFrom, knowledgeFrom, nowFrom, policyFrom } from '../inputs.ts';
import { readOptions } from '../options.ts';
import type { Command } from '../run.ts';
import { UsageError } from '../usage-error.ts';

/** Assesses saved pages, mails and requests. */
export const assessCommand: Command = {
  name: 'assess',
  usage: 'assess PATH... [--url URL] [--policy FILE] [--evidence FILE] [--registry FILE] [--now ISO] [--json]',
  run(args, io) {
    const { paths, texts, flags } = readOptions(args, {
      texts: ['url', 'policy', 'evidence', 'registry', 'now'],
      flags: ['json'],
    });
    if (paths.length === 0) throw new UsageError('name at least one file or folder');
    const [policy, evidence, knowledge] = [
      policyFrom(texts.policy, io),
      evidenceFrom(texts.evidence),
      knowledgeFrom(texts.registry),
    ];
    const now = nowFrom(texts.now);
    let status: 0 | 1 = 0;
    for (const file of inputFiles(paths, (name) => name.endsWith('.json'))) {
      try {
        const parsed = DisclosureRequest.safeParse(readJson(file));
        if (!parsed.success) throw new InputError('not a request: no usable `fields`');
        const { level, complete, score, findings, notChecked } = assess(parsed.data, evidence, policy, now, knowledge);
        const requests = [{ fields: parsed.data.fields, level, complete, score, findings, notChecked }];
        if (flags.json) io.out(JSON.stringify({ file, url: parsed.data.url, page: 'request', portal: null, requests }));
        else io.out(`${file}: ${level}`);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        io.err(`countersign: ${file}: ${error.message}`);
        status = 1;
      }
    }
    return status;
  },
};
