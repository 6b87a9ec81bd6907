import { assessCommand } from '../../src/cli/commands/assess.ts';
import { readPageFile } from '../../src/cli/page-input.ts';
import { BARS, OTHERS, rowScore, verdictOf } from './compare.ts';
import type { Truth } from './truth.ts';

/** What `assess --json` said of one page. */
export interface Said {
  page: string;
  requests: Record<string, unknown>[];
}

export interface Count {
  right: number;
  wrong: number;
  missing: number;
}

export interface Measured {
  pages: number;
  kindsRight: number;
  falseRequests: number;
  fields: Record<string, Count>;
  rows: { wanted: number; read: number; addresses: number; names: number };
  /** One line for each thing that was not right. */
  faults: string[];
}

/** Runs the command on all files in one process. */
export async function assessAll(files: readonly string[]): Promise<Map<string, Said>> {
  const said = new Map<string, Said>();
  const io = {
    out(line: string) {
      const { file, page, requests } = JSON.parse(line) as {
        file: string;
        page: string;
        requests: { fields: Record<string, unknown> }[];
      };
      said.set(file, { page, requests: requests.map(({ fields }) => fields) });
    },
    err: (line: string) => void process.stderr.write(`${line}\n`),
  };
  await assessCommand.run([...files, '--json', '--now', '2026-01-01T00:00:00Z'], io);
  return said;
}

/** The same reader without any portal's definition: what a product that nobody wrote one for gets. */
export function readAllWithoutAdapters(files: readonly string[]): Map<string, Said> {
  return new Map(
    files.map((file) => {
      const { page, requests } = readPageFile(file, {
        url: undefined,
        readAt: '2026-01-01T00:00:00Z',
        withoutAdapters: true,
      });
      return [file, { page, requests: requests.map(({ fields }) => fields) }];
    }),
  );
}

export function measure(truths: readonly Truth[], said: ReadonlyMap<string, Said>): Measured {
  const fields = Object.fromEntries(
    [...Object.keys(BARS), ...OTHERS].map((field) => [field, { right: 0, wrong: 0, missing: 0 }]),
  );
  const total: Measured = {
    pages: 0,
    kindsRight: 0,
    falseRequests: 0,
    fields,
    rows: { wanted: 0, read: 0, addresses: 0, names: 0 },
    faults: [],
  };
  for (const truth of truths) addPage(total, truth, said.get(truth.file) ?? { page: 'unreadable', requests: [] });
  return total;
}

function addPage(total: Measured, truth: Truth, said: Said): void {
  const kindRight = truth.kind === said.page;
  if (!kindRight) total.faults.push(`${truth.file}: page is ${truth.kind}, read as ${said.page}`);
  if (truth.kind === 'other') {
    if (said.requests.length > 0) total.falseRequests++;
    return;
  }
  total.pages++;
  if (kindRight) total.kindsRight++;
  if (truth.kind === 'list') addRows(total, truth, said);
  else addFields(total, truth, said.requests[0] ?? {});
}

function addFields(total: Measured, { file, entries: [wanted = {}] }: Truth, read: Record<string, unknown>): void {
  for (const [field, count] of Object.entries(total.fields)) {
    const verdict = verdictOf(field, wanted[field], read[field]);
    count[verdict]++;
    if (verdict !== 'right' && field in BARS)
      total.faults.push(
        `${file}: ${field} is ${JSON.stringify(wanted[field])}, read as ${JSON.stringify(read[field])}`,
      );
  }
}

function addRows(total: Measured, { file, entries }: Truth, { requests }: Said): void {
  const score = rowScore(entries, requests);
  for (const key of ['wanted', 'read', 'addresses', 'names'] as const) total.rows[key] += score[key];
  if (score.addresses < score.wanted || score.names < score.wanted || score.read !== score.wanted)
    total.faults.push(`${file}: rows ${JSON.stringify(score)}`);
}
