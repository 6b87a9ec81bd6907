import * as z from 'zod/mini';
import type { RegistryEntry } from '../knowledge.ts';
import { agencyTypeOf } from './agency-type.ts';
import { csvRows } from './csv.ts';
import { domainIn } from './domain-name.ts';
import { bareEntry, type Imported, type RegistryFormat, type Skipped } from './report.ts';

/** Longest name kept; the longest in the published lists has 120 characters. */
const MAX_NAME = 200;
/** A plain list counts as complete for `.gov` from this many names: the published one has held over 9,000 since 2022. */
const WHOLE_GOV = 9_000;

type Row = Readonly<Record<string, string>>;
interface Column {
  domain: string;
  format: RegistryFormat;
  published: string[];
  entry(row: Row, domain: string, source: string): RegistryEntry;
}

const cell = (row: Row, name: string): string | null => {
  const text = (row[name] ?? '').trim().slice(0, MAX_NAME);
  return text === '' || text === '(blank)' ? null : text;
};

/** Election offices register beside the body they belong to; their names rarely say so, the type does. */
function dotgovEntry(row: Row, domain: string, source: string): RegistryEntry {
  const organisation = cell(row, 'Organization name');
  const part = cell(row, 'Suborganization name');
  const label = domain.slice(0, domain.indexOf('.'));
  const kind = cell(row, 'Domain type') ?? '';
  const says = agencyTypeOf(part ?? organisation ?? '', label);
  const type = says ?? (/^(City|County|Tribal)$/.test(kind) ? 'government' : 'other');
  return {
    ...bareEntry(domain, source),
    name: part ?? organisation,
    parent: part === null ? null : organisation,
    country: 'US',
    region: cell(row, 'State'),
    city: cell(row, 'City'),
    type: kind.endsWith('Election') && (type === 'government' || type === 'other') ? 'other' : type,
  };
}

function germanEntry(row: Row, domain: string, source: string): RegistryEntry {
  const agency = cell(row, 'Agency');
  const city = cell(row, 'City');
  const federal = cell(row, 'Domain Type') === 'Federal Agency';
  return {
    ...bareEntry(domain, source),
    name: federal ? agency : city,
    country: 'DE',
    region: cell(row, 'State'),
    city,
    type: (federal && agency ? agencyTypeOf(agency, '') : null) ?? 'government',
  };
}

const COLUMNS: readonly Column[] = [
  { domain: 'Domain name', format: 'dotgov-csv', published: ['gov'], entry: dotgovEntry },
  { domain: 'Domain Name', format: 'german-csv', published: [], entry: germanEntry },
];

function collect(
  cells: Iterable<{ line: number; text: string; entry(domain: string): RegistryEntry }>,
): Pick<Imported, 'entries' | 'skipped'> {
  const entries: RegistryEntry[] = [];
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  for (const { line, text, entry } of cells) {
    const found = domainIn(text);
    const reason = 'reason' in found ? found.reason : seen.has(found.domain) ? 'listed twice' : null;
    if (reason !== null) skipped.push({ line, text: text.slice(0, MAX_NAME), reason });
    else if ('domain' in found) {
      seen.add(found.domain);
      entries.push(entry(found.domain));
    }
  }
  return { entries, skipped };
}

function fromTable(text: string, column: Column, source: string): Imported {
  const [head, ...body] = csvRows(text);
  const names = head?.cells ?? [];
  const rows = body.map(({ line, cells }) => {
    const row: Row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    return {
      line,
      text: row[column.domain] ?? '',
      entry: (domain: string) => column.entry(row, domain, source),
    };
  });
  return { format: column.format, published: column.published, ...collect(rows) };
}

const UkList = z.looseObject({
  domains: z.array(
    z.looseObject({
      domain_pattern: z.string(),
      notes: z.optional(z.nullable(z.string())),
      organisation_type_id: z.optional(z.nullable(z.string())),
    }),
  ),
});

/** `Local authority: Rugby` names the body; any other note is a remark. */
const nameInNote = (note: string | null | undefined): string | null =>
  /^[A-Z][a-z ]{2,40}: ([^(;]{2,80})/.exec(note ?? '')?.[1]?.trim() ?? null;

function fromUkList(text: string, source: string): Imported | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not JSON after all: whoever asked tries it as a list.
    return null;
  }
  const parsed = UkList.safeParse(json);
  if (!parsed.success) return null;
  const rows = parsed.data.domains.map((row, index) => ({
    line: index + 1,
    text: row.domain_pattern,
    entry: (domain: string): RegistryEntry => ({
      ...bareEntry(domain, source),
      name: nameInNote(row.notes),
      country: 'GB',
      type: row.organisation_type_id === 'police' || domain.endsWith('.police.uk') ? 'police' : 'government',
    }),
  }));
  return { format: 'uk-json', published: [], ...collect(rows) };
}

function fromPlainList(text: string, source: string): Imported {
  const rows = text.split(/\r?\n/u).flatMap((line, index) => {
    const first = (line.split(/[,;\t]/u)[0] ?? '').trim();
    if (first === '' || first.startsWith('#')) return [];
    return [{ line: index + 1, text: first, entry: (domain: string) => bareEntry(domain, source) }];
  });
  const taken = collect(rows);
  const gov = taken.entries.filter(({ domain }) => domain.endsWith('.gov')).length;
  return { format: 'plain-list', published: gov >= WHOLE_GOV ? ['gov'] : [], ...taken };
}

/**
 * Reads one of the published lists: the .gov CSV, the German CSV (both known by their header), the UK public-sector JSON, or a
 * plain list with one domain a line. `source` is what the entries will say they come from. Never throws on bad rows.
 */
export function importRegistry(text: string, source: string): Imported {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const header = body.slice(0, 1_000).split(/\r?\n/u, 1)[0] ?? '';
  const column = COLUMNS.find(({ domain }) => header === domain || header.startsWith(`${domain},`));
  if (column) return fromTable(body, column, source);
  return (body.trimStart().startsWith('{') ? fromUkList(body, source) : null) ?? fromPlainList(body, source);
}
