import * as z from 'zod/mini';
import { AGENCY_TYPES } from '../../schema/agency.ts';
import type { RegistryEntry } from '../knowledge.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { crc32 } from './crc32.ts';
import type { EntryTable } from './entry-table.ts';

/**
 * A registry as one file: eight bytes of magic and format number, a CRC-32 of the rest, a JSON head, all texts as one block, and
 * columns of numbers that point into it. 26,000 names with their organisations take well under a megabyte, and reading makes no
 * object per name.
 */
const MAGIC = 'CSREG';
const FORMAT = 1;
const HEAD_BYTES = 12;
/** Stands in a name for the city of the same row: "City of Elmsford" and 8,000 others become one text. */
const CITY = '\u0001';
/** Most names in one file: the published lists hold some 30,000. */
const MOST_NAMES = 2_000_000;

const SnapshotHead = z.object({
  /** Strictly increasing: a file with a lower one is older and is refused. */
  version: z.int().check(z.gte(0)),
  issuedAt: z.string(),
  expiresAt: z.nullable(z.string()),
  source: z.string(),
  published: z.array(z.string()),
  names: z.int().check(z.gte(0), z.lte(MOST_NAMES)),
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;

export interface Snapshot {
  head: SnapshotHead;
  table: EntryTable;
}

/** Numbers texts in the order of first use; 0 is "none". */
function textTable() {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const id = (text: string | null | undefined): number => {
    if (text === null || text === undefined || text === '') return 0;
    let known = ids.get(text);
    if (known === undefined) {
      known = texts.push(text);
      ids.set(text, known);
    }
    return known;
  };
  return { id, texts };
}

const template = ({ name, city }: RegistryEntry): string | null =>
  name !== null && city !== null && city.length > 2 ? name.replace(city, CITY) : name;

/** Columns in file order; each gives one text of an entry. */
const COLUMNS: readonly ((entry: RegistryEntry) => string | null | undefined)[] = [
  ({ domain }) => domain.slice(domain.indexOf('.') + 1),
  ({ city }) => city,
  template,
  ({ parent }) => parent,
  ({ region }) => region,
  ({ country }) => country,
];

/** Writes a snapshot; entries come out sorted by domain, so that equal lists give equal files. */
export function encodeSnapshot(entries: readonly RegistryEntry[], head: Omit<SnapshotHead, 'names'>): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  const { id, texts } = textTable();
  const columns = COLUMNS.map((column) => sorted.map((entry) => id(column(entry))));
  const labels = sorted.map(({ domain }) => domain.slice(0, domain.indexOf('.')));
  const utf8 = new TextEncoder();
  const writer = new ByteWriter();
  writer.block(utf8.encode(JSON.stringify({ ...head, names: sorted.length } satisfies SnapshotHead)));
  for (const list of [labels, texts]) {
    writer.number(list.length);
    for (const text of list) writer.number(text.length);
    writer.block(utf8.encode(list.join('')));
  }
  for (const column of columns) for (const value of column) writer.number(value);
  for (const { type } of sorted) writer.number(type === null ? 0 : AGENCY_TYPES.indexOf(type) + 1);
  const body = writer.done();
  const file = new Uint8Array(HEAD_BYTES + body.length);
  file.set(utf8.encode(MAGIC));
  file[7] = FORMAT;
  new DataView(file.buffer).setUint32(8, crc32(body));
  file.set(body, HEAD_BYTES);
  return file;
}

/** Whether bytes claim to be a snapshot, whatever state they are in. */
export const isSnapshot = (bytes: Uint8Array): boolean =>
  bytes.length > HEAD_BYTES && String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;

function readTexts(reader: ByteReader): (index: number) => string {
  const count = reader.number();
  const lengths = reader.numbers(count);
  const all = new TextDecoder('utf-8', { fatal: true }).decode(reader.block());
  const ends = new Uint32Array(count);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    end += lengths[index] ?? 0;
    ends[index] = end;
  }
  if (end !== all.length) throw new RangeError('texts and lengths do not agree');
  return (index) => all.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
}

function readTable(reader: ByteReader, names: number, source: string): EntryTable {
  const label = readTexts(reader);
  const byId = readTexts(reader);
  const columns = COLUMNS.map(() => reader.numbers(names));
  const types = reader.numbers(names);
  const text = (column: number, index: number): string | null => {
    const id = columns[column]?.[index] ?? 0;
    return id === 0 ? null : byId(id - 1);
  };
  const domain = (index: number): string => `${label(index)}.${text(0, index) ?? ''}`;
  return {
    size: names,
    domain,
    entry(index) {
      if (index < 0 || index >= names) throw new RangeError(`no entry ${index}`);
      const city = text(1, index);
      return {
        domain: domain(index),
        name: text(2, index)?.replace(CITY, city ?? '') ?? null,
        nameEn: null,
        short: [],
        parent: text(3, index),
        country: text(5, index),
        region: text(4, index),
        city,
        type: AGENCY_TYPES[(types[index] ?? 0) - 1] ?? null,
        site: null,
        contact: null,
        phone: null,
        source,
        reviewed: false,
      };
    },
  };
}

/** Reads a snapshot, or says in one clause what is wrong with it. */
export function decodeSnapshot(bytes: Uint8Array): Snapshot | { problem: string } {
  if (!isSnapshot(bytes)) return { problem: 'not a registry snapshot' };
  if (bytes[7] !== FORMAT) return { problem: `a snapshot of format ${bytes[7]}, which this version cannot read` };
  const body = bytes.subarray(HEAD_BYTES);
  const stated = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8);
  if (crc32(body) !== stated) return { problem: 'damaged: its checksum does not fit its contents' };
  try {
    const reader = new ByteReader(body);
    const head = SnapshotHead.parse(JSON.parse(new TextDecoder().decode(reader.block())));
    return { head, table: readTable(reader, head.names, head.source) };
  } catch (error) {
    return { problem: `damaged: ${error instanceof Error ? error.message : 'cannot be read'}` };
  }
}
