import type { Meaning } from '../../schema/lexicon.ts';
import type { FieldName } from '../../schema/request.ts';
import { type Candidate, TRUST } from './candidate.ts';
import { columnsOf } from './columns.ts';
import { areRequests, isTelling, SPECIFIC } from './kind.ts';
import type { Page } from './page.ts';
import { isField, type Pair } from './pairs.ts';
import { fieldCandidate } from './request.ts';
import { rowFields } from './row-fields.ts';
import { type Row, type Rows, rowsByAddress, rowsByHeader } from './rows.ts';
import { Flag, type Segment } from './segment.ts';

type Fields = Map<FieldName, Candidate>;

/** Longest row, in characters: more is a message or a card with a text in it. Chosen by us. */
const ROW_LIMIT = 900;

/** The requests of a list, in page order; null where the page is none. */
export function listOf(page: Page, pairs: readonly Pair[]): Fields[] | null {
  for (const rows of [rowsByAddress(page), rowsByHeader(page)]) {
    const list = rows && readRows(page, rows, pairs);
    if (list) return list;
  }
  return null;
}

function readRows(page: Page, { rows, container }: Rows, pairs: readonly Pair[]): Fields[] | null {
  const columns = columnsOf(page, container);
  const named = [...columns.values()].filter((meaning) => meaning !== 'other').length;
  if (rows.length < (named >= 3 ? 1 : 3) || rows.some(isMessage)) return null;
  const inside = new Set<Segment>(rows.flatMap(({ segments }) => segments));
  const rowPairs = pairs.filter(({ label }) => inside.has(label));
  if (named < 2 && rowsAreFields(rows, pairs)) return null;
  if (outsideFields(page, pairs, inside) >= 3) return null;
  if (!areRequests(page, rows, columns, rowPairs)) return null;
  // A mailbox holds other mail as well: there only what speaks of a request is one.
  const mixed = ![...columns.values(), ...rowPairs.map(({ meaning }) => meaning)].some(isSpecific);
  const wanted = mixed ? rows.filter((row) => isTelling(page, row)) : rows;
  const read = wanted.map((row) => rowFields(page, row, columns, rowPairs));
  const identified = read.filter(isIdentified);
  return identified.length >= read.length / 2 ? read : null;
}

/** A row names its sender: by an address, or by a name in a column for senders. A column "Name" alone can be anything's. */
const isIdentified = (fields: Fields): boolean =>
  fields.has('requesterEmail') || (fields.get('requesterName')?.confidence ?? 0) > TRUST.weak;

const isSpecific = (meaning: Meaning): boolean => isField(meaning) && SPECIFIC.includes(meaning);

const isMessage = ({ segments }: Row): boolean =>
  segments.some(({ flags }) => (flags & Flag.body) !== 0) ||
  segments.reduce((sum, { raw }) => sum + raw.length, 0) > ROW_LIMIT;

/** The rows of one request's own form or boxes: what each is labelled with, the others are not. */
function rowsAreFields(rows: readonly Row[], pairs: readonly Pair[]): boolean {
  const rowOf = new Map<Segment, number>();
  for (const [index, { segments }] of rows.entries()) for (const segment of segments) rowOf.set(segment, index);
  const rowsWith = new Map<string, Set<number>>();
  for (const { meaning, label, segments } of pairs) {
    // A row's own header cell is left out of its texts: then its value tells the row.
    const row = rowOf.get(label) ?? (segments[0] && rowOf.get(segments[0]));
    if (row !== undefined) rowsWith.set(meaning, (rowsWith.get(meaning) ?? new Set()).add(row));
  }
  const single = [...rowsWith.values()].filter(({ size }) => size === 1).length;
  return single >= 2 && single >= rowsWith.size / 2;
}

/** How many different fields that only requests have stand outside the rows, filled in and shown. */
function outsideFields(page: Page, pairs: readonly Pair[], inside: ReadonlySet<Segment>): number {
  const found = new Set<FieldName>();
  for (const pair of pairs) {
    if (inside.has(pair.label) || pair.empty || pair.segments.some((segment) => inside.has(segment))) continue;
    const candidate = fieldCandidate(page, pair);
    if (candidate?.visible && candidate.value !== '' && SPECIFIC.includes(candidate.field)) found.add(candidate.field);
  }
  return found.size;
}
