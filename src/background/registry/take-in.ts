import { refusal } from '../../engine/registry/age.ts';
import { importRegistry } from '../../engine/registry/import.ts';
import { decodeSnapshot, encodeSnapshot, isSnapshot, type SnapshotHead } from '../../engine/registry/snapshot.ts';
import type { KeptRegistry } from './database.ts';

export type TakenIn = { ok: true; kept: KeptRegistry; skipped: number } | { ok: false; problem: string };

export interface TakeInOptions {
  /** Name of the file. */
  name: string;
  /** What is in use now; null for the shipped tables alone. */
  current: KeptRegistry | null;
  /** Milliseconds since the epoch. */
  now: number;
}

const no = (problem: string): TakenIn => ({ ok: false, problem });

function headOf(kept: KeptRegistry | null): SnapshotHead | null {
  const decoded = kept && decodeSnapshot(kept.bytes);
  return decoded && 'head' in decoded ? decoded.head : null;
}

/** The file as snapshot bytes: as it is, or made of one of the published lists. */
function asSnapshot(bytes: Uint8Array, name: string, now: number): { bytes: Uint8Array; skipped: number } | string {
  if (isSnapshot(bytes)) return { bytes, skipped: 0 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The only thing that a fatal decoder throws for: bytes that are no UTF-8.
    return 'It is neither a list of domains nor a registry file.';
  }
  const { entries, skipped, published } = importRegistry(text, name);
  if (entries.length === 0) return 'There is no domain in it.';
  if (skipped.length > entries.length) {
    const [first] = skipped;
    return `More lines are no domains than are: line ${first?.line ?? 1} is the first (${first?.reason ?? 'unknown'}).`;
  }
  const head = { version: Math.floor(now / 1000), issuedAt: new Date(now).toISOString(), expiresAt: null };
  return { bytes: encodeSnapshot(entries, { ...head, source: name, published }), skipped: skipped.length };
}

/** Reads a file that somebody wants to use as a list of agencies. Decides on all of it before anything is changed. */
export function takeIn(file: Uint8Array, { name, current, now }: TakeInOptions): TakenIn {
  const made = asSnapshot(file, name, now);
  if (typeof made === 'string') return no(made);
  const decoded = decodeSnapshot(made.bytes);
  if ('problem' in decoded) return no(`The file cannot be used: ${decoded.problem}.`);
  const { head } = decoded;
  if (head.names === 0) return no('There is no domain in it.');
  if (Date.parse(head.issuedAt) > now + DAY_MS) return no('It says that it was made in the future.');
  const why = refusal(head, headOf(current), now);
  if (why !== null) return no(`The file is not used: ${why}.`);
  const list = { source: name, issuedAt: head.issuedAt, importedAt: new Date(now).toISOString(), names: head.names };
  return { ok: true, kept: { bytes: made.bytes, list }, skipped: made.skipped };
}

/** Clocks of office machines differ by minutes; a day covers a wrong time zone. */
const DAY_MS = 86_400_000;
