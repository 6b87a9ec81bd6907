import * as z from 'zod/mini';
import { AGENCY_TYPES } from '../../schema/agency.ts';
import type { RegistryEntry } from '../knowledge.ts';
import { type ByteReader, byteReader, byteWriter } from './bytes.ts';
import { crc32 } from './crc32.ts';
import type { EntryTable } from './entry-table.ts';
import { readTexts, writeTexts } from './texts.ts';

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

const template = ({ name, city }: RegistryEntry): string | null =>
  name !== null && city !== null && city.length > 2 ? name.replace(city, CITY) : name;

/** Columns in file order; each gives one text of an entry. */
const COLUMNS: readonly ((entry: RegistryEntry) => string | null | undefined)[] = [
  ({ domain }) => suffixOf(domain),
  ({ city }) => city,
  template,
  ({ parent }) => parent,
  ({ region }) => region,
  ({ country }) => country,
];

const suffixOf = (domain: string): string => domain.slice(domain.indexOf('.') + 1);
const labelOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));
/** Suffix by suffix, so that neighbours share their first letters. */
const sortKey = ({ domain }: RegistryEntry): string => `${suffixOf(domain)} ${domain}`;

/** Writes a snapshot; entries come out sorted by suffix and domain, so that equal lists give equal files. */
export function encodeSnapshot(entries: readonly RegistryEntry[], head: Omit<SnapshotHead, 'names'>): Uint8Array {
  const sorted = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const utf8 = new TextEncoder();
  const writer = byteWriter();
  writer.block(utf8.encode(JSON.stringify({ ...head, names: sorted.length } satisfies SnapshotHead)));
  writeTexts(
    writer,
    sorted.map(({ domain }) => labelOf(domain)),
  );
  for (const column of COLUMNS) {
    const cells = sorted.map((entry) => column(entry) ?? '');
    const texts = [...new Set(cells)].sort();
    const ids = new Map(texts.map((text, id) => [text, id]));
    writeTexts(writer, texts);
    for (const cell of cells) writer.number(ids.get(cell) ?? 0);
  }
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

function readTable(reader: ByteReader, names: number, source: string): EntryTable {
  const labels = readTexts(reader);
  const columns = COLUMNS.map(() => ({ texts: readTexts(reader), ids: reader.numbers(names) }));
  const types = reader.numbers(names);
  const text = (column: number, index: number): string | null => {
    const cells = columns[column];
    return cells?.texts[cells.ids[index] ?? 0] || null;
  };
  const domain = (index: number): string => `${labels[index] ?? ''}.${text(0, index) ?? ''}`;
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
    const reader = byteReader(body);
    const head = SnapshotHead.parse(JSON.parse(new TextDecoder().decode(reader.block())));
    return { head, table: readTable(reader, head.names, head.source) };
  } catch (error) {
    return { problem: `damaged: ${error instanceof Error ? error.message : 'cannot be read'}` };
  }
}
