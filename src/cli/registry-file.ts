import { readFileSync } from 'node:fs';
import path from 'node:path';
import { arrayTable, type EntryTable } from '../engine/registry/entry-table.ts';
import { importRegistry } from '../engine/registry/import.ts';
import type { Imported } from '../engine/registry/report.ts';
import { decodeSnapshot, isSnapshot } from '../engine/registry/snapshot.ts';
import { fileSize, InputError } from './files.ts';

/** The published lists are under 2 MB each. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface RegistryFile {
  table: EntryTable;
  /** Suffixes of which the file holds every name. */
  published: ReadonlySet<string>;
}

function readBytes(file: string): Uint8Array {
  if (fileSize(file) > MAX_BYTES) throw new InputError(`larger than ${MAX_BYTES} bytes`);
  return readFileSync(file);
}

/** Reads a published list in one of its own formats. */
export function readPublishedList(file: string): Imported {
  const imported = importRegistry(new TextDecoder().decode(readBytes(file)), path.basename(file));
  if (imported.entries.length === 0) throw new InputError('no domain in it');
  return imported;
}

/** Reads what `--registry` names: an imported snapshot, or one of the published lists as it is. */
export function readRegistryFile(file: string): RegistryFile {
  const bytes = readBytes(file);
  if (!isSnapshot(bytes)) {
    const { entries, published } = readPublishedList(file);
    return { table: arrayTable(entries), published: new Set(published) };
  }
  const snapshot = decodeSnapshot(bytes);
  if ('problem' in snapshot) throw new InputError(snapshot.problem);
  return { table: snapshot.table, published: new Set(snapshot.head.published) };
}
