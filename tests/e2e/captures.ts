import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../helpers/root.ts';

/** One saved page of a real portal, with what is known to be true of it. */
export interface Capture {
  /** `rt5/03-ticket`: also its path on the test's server. */
  name: string;
  html: string;
  kind: 'request' | 'list' | 'other';
  email: string | null;
  /** Every sender the page shows: one for a request, one a row for a list. */
  senders: string[];
}

/** What the same engine says of the same page on Node. */
export interface Expected {
  page: string;
  levels: string[];
  emails: (string | null)[];
}

const folder = path.join(process.env.COUNTERSIGN_CORPUS ?? path.join(root, '../shared'), 'portals');

interface Truth {
  kind: Capture['kind'];
  fields?: { requesterEmail?: string | null };
  rows?: { fields: { requesterEmail?: string | null } }[];
}

function capturesOf(system: string): Capture[] {
  const files = readdirSync(path.join(folder, system)).filter((file) => file.endsWith('.html'));
  return files.flatMap((file) => {
    const name = `${system}/${file.slice(0, -'.html'.length)}`;
    const truth = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Truth;
    const html = readFileSync(path.join(folder, `${name}.html`), 'utf8');
    const rows = [truth, ...(truth.rows ?? [])].flatMap(({ fields }) => fields?.requesterEmail ?? []);
    return [{ name, html, kind: truth.kind, email: truth.fields?.requesterEmail ?? null, senders: rows }];
  });
}

/** Some captures of every system, each with a sender of its own; null without the folder. */
export function chooseCaptures(perSystem: number): Capture[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder).flatMap((system) => {
    const seen = new Set<string | null>();
    const all = capturesOf(system);
    const requests = all.filter(
      ({ kind, email }) => kind === 'request' && email !== null && !seen.has(email) && seen.add(email),
    );
    const step = Math.max(1, Math.floor(requests.length / perSystem));
    const spread = requests.filter((_, index) => index % step === 0).slice(0, perSystem);
    return [
      ...spread,
      ...all.filter(({ kind }) => kind === 'list').slice(0, 1),
      ...all.filter(({ kind }) => kind === 'other').slice(0, 1),
    ];
  });
}

/** Reads and assesses pages on Node by the command line, as pages at `origin`, with a history that knows nobody. */
export function expectedOf(captures: readonly Capture[], origin: string): Map<string, Expected> {
  const work = mkdtempSync(path.join(tmpdir(), 'countersign-'));
  try {
    const nobody = { status: 'absent' };
    const senders = captures.flatMap((capture) => capture.senders.map((email) => [email.toLowerCase(), nobody]));
    const evidence = path.join(work, 'evidence.json');
    writeFileSync(evidence, JSON.stringify({ history: Object.fromEntries(senders) }));
    captures.forEach(({ name, html }, index) => {
      writeFileSync(path.join(work, `${index}.html`), html);
      writeFileSync(path.join(work, `${index}.json`), JSON.stringify({ url: `${origin}/${name}` }));
    });
    const files = captures.map((_, index) => path.join(work, `${index}.html`));
    const command = ['scripts/countersign.mjs', 'assess', ...files, '--evidence', evidence, '--json'];
    const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    return new Map(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => expectedFrom(line, captures)),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function expectedFrom(line: string, captures: readonly Capture[]): [string, Expected] {
  const { file, page, requests } = JSON.parse(line) as {
    file: string;
    page: string;
    requests: { level: string; fields: { requesterEmail: string | null } }[];
  };
  const capture = captures[Number(path.basename(file, '.html'))];
  const emails = requests.map(({ fields }) => fields.requesterEmail || null);
  return [capture?.name ?? file, { page, levels: requests.map(({ level }) => level), emails }];
}
