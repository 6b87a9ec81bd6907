import { createInterface } from 'node:readline';
import type { AgencyRegistry, DomainJudgement } from '../../engine/knowledge.ts';
import { knowledgeFrom } from '../inputs.ts';
import { readOptions } from '../options.ts';
import type { Command, Io } from '../run.ts';
import { UsageError } from '../usage-error.ts';

/** Longest line read from standard input; a domain name has at most 253 characters. */
const MAX_LINE = 100_000;

function report({ domain, verdict, of, kind, agency, why }: DomainJudgement, json: boolean, io: Io): void {
  if (json) io.out(JSON.stringify({ domain, verdict, of, kind, agency }));
  else io.out(`${domain.padEnd(40)} ${verdict.padEnd(19)} ${(kind ?? '').padEnd(22)} ${why}`);
}

/** Judges each line as it comes; a pipe that never ends is answered all the same. */
async function judgeLines(
  lines: AsyncIterable<string>,
  registry: AgencyRegistry,
  json: boolean,
  io: Io,
): Promise<void> {
  for await (const line of lines) {
    const domain = line.slice(0, MAX_LINE).trim();
    if (domain !== '') report(registry.judge(domain), json, io);
  }
}

/** Says of each domain what it is: registered, under a government suffix, a look-alike, free mail, or unknown. */
export const domainCommand: Command = {
  name: 'domain',
  usage: 'domain [DOMAIN...] [--stdin] [--registry FILE] [--json]',
  async run(args, io): Promise<0> {
    const { paths, texts, flags } = readOptions(args, { texts: ['registry'], flags: ['stdin', 'json'] });
    if (paths.length === 0 && !flags.stdin) throw new UsageError('name at least one domain, or --stdin');
    const { registry } = knowledgeFrom(texts.registry);
    for (const domain of paths) report(registry.judge(domain), flags.json, io);
    if (flags.stdin) {
      const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
      await judgeLines(lines, registry, flags.json, io);
    }
    return 0;
  },
};
