/**
 * The audit log as text: one header line, one line an entry, one closing line. Every entry's hash covers the hash of the line
 * before it and its own text to the letter, so that nothing can be changed, left out, put in or moved without all that follows
 * failing; the closing line is signed by a key that never leaves the browser, so that the end cannot be cut off unseen.
 */
export const AUDIT_KINDS = [
  'assessment-seen',
  'call-back',
  'outcome',
  'setting-changed',
  'policy-changed',
  'list-imported',
  'list-removed',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** No names, addresses or text of a request: counts, levels, choices. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditEntry {
  /** From 1, without gaps. */
  seq: number;
  /** ISO 8601. */
  at: string;
  kind: AuditKind;
  facts: AuditFacts;
}

export interface Checkpoint {
  seq: number;
  hash: string;
  at: string;
}

const HASH_FIELD = ',"hash":"';
const HEADER = /^\{"audit":"countersign","format":1,"publicKey":"([0-9a-f]{130})"\}$/;
const HASHED = /^[0-9a-f]{64}"\}$/;
const CLOSING =
  /^(\{"seq":(\d{1,15}),"hash":"([0-9a-f]{64})","at":"[0-9TZ:.-]{20,30}"\}),"signature":"([0-9a-f]{128})"\}$/;

/** `publicKey`: the raw P-256 point as lower-case hex. */
export const headerLine = (publicKey: string): string =>
  `{"audit":"countersign","format":1,"publicKey":"${publicKey}"}`;

/** The public key that a header names; null when it is no header. */
export const readHeader = (line: string): string | null => HEADER.exec(line)?.[1] ?? null;

/** Text of an entry that its hash covers. */
export const entryText = ({ seq, at, kind, facts }: AuditEntry): string =>
  JSON.stringify({ seq, at, kind, facts }).slice(0, -1);

/** What is hashed: the hash before (of the first entry: of the header line), and the entry's text. */
export const hashInput = (before: string, text: string): string => `${before}\n${text}`;

export const entryLine = (text: string, hash: string): string => `${text}${HASH_FIELD}${hash}"}`;

/** Takes a line apart without reading more of it than it must; null when it is no entry. */
export function readEntryLine(line: string): { seq: number; text: string; hash: string } | null {
  const cut = line.lastIndexOf(HASH_FIELD);
  const end = line.slice(cut + HASH_FIELD.length);
  const seq = /^\{"seq":(\d{1,15}),"at":"/.exec(line)?.[1];
  if (cut < 0 || seq === undefined || !HASHED.test(end)) return null;
  return { seq: Number(seq), text: line.slice(0, cut), hash: end.slice(0, 64) };
}

const START_OF_CLOSING = '{"checkpoint":';

/** What is signed. */
export const checkpointText = ({ seq, hash, at }: Checkpoint): string => JSON.stringify({ seq, hash, at });

export const closingLine = (text: string, signature: string): string =>
  `${START_OF_CLOSING}${text},"signature":"${signature}"}`;

/** Takes the closing line apart; null when it is none. */
export function readClosingLine(line: string): { text: string; seq: number; hash: string; signature: string } | null {
  if (!line.startsWith(START_OF_CLOSING)) return null;
  const [, text = '', seq = '', hash = '', signature = ''] = CLOSING.exec(line.slice(START_OF_CLOSING.length)) ?? [];
  return text === '' ? null : { text, seq: Number(seq), hash, signature };
}
