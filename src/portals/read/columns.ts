import type { Meaning } from '../../schema/lexicon.ts';
import type { Page } from './page.ts';
import { attribute, isElement, type PaperElement, textBelow } from './paper.ts';
import type { Row } from './rows.ts';
import { Flag, type Segment } from './segment.ts';

/** What each column of a table means, by its position; empty where the header names nothing we know. */
export type Columns = ReadonlyMap<string, Meaning>;

const CELLS = new Set(['td', 'th']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** The header cells above some rows, in the same table or grid. */
export function columnsOf(page: Page, container: PaperElement): Columns {
  const columns = new Map<string, Meaning>();
  const lines: PaperElement[] = [];
  const rowsKnown = new Map<PaperElement, boolean>();
  for (const segment of page.segments) {
    if (!(segment.flags & Flag.headerCell) || isRowHeader(segment, rowsKnown)) continue;
    const meaning = page.labels.get(segment.index)?.meaning;
    const cell = isNear(page, segment, container) ? cellOf(page, segment) : null;
    if (!cell) continue;
    const place = placeOf(cell, lines);
    if (meaning && !columns.has(place)) columns.set(place, meaning);
  }
  return columns;
}

/** A header cell among cells with something in them names its neighbour, not a column. Asked once for each row. */
function isRowHeader(header: Segment, known: Map<PaperElement, boolean>): boolean {
  let row: PaperElement | null = header.element;
  for (let up = 0; row && up < 14 && row.name !== 'tr'; up++) row = row.parent;
  if (row?.name !== 'tr' || row.parent?.name === 'thead') return false;
  const answer = known.get(row) ?? hasFilledCell(row);
  known.set(row, answer);
  return answer;
}

function hasFilledCell(row: PaperElement): boolean {
  for (let at = row.first; at; at = at.next) if (isElement(at) && at.name === 'td' && textBelow(at).trim()) return true;
  return false;
}

/** Header and rows share a table: the header's is the rows' container, above it, or beside it. */
function isNear(_page: Page, header: Segment, container: PaperElement): boolean {
  const above = new Set<PaperElement>();
  let at: PaperElement | null = container;
  for (let up = 0; at && up < 4; up++, at = at.parent) above.add(at);
  at = header.element;
  for (let up = 0; at && up < 14; up++, at = at.parent) if (above.has(at)) return true;
  return false;
}

interface Cell {
  readonly row: PaperElement;
  readonly index: number;
}

/** Line and column: an entry of two table rows has its header in two rows as well. */
function placeOf({ row, index }: Cell, lines: PaperElement[]): string {
  if (!lines.includes(row)) lines.push(row);
  return `${lines.indexOf(row)}:${index}`;
}

/** The cell that a segment stands in: its `aria-colindex`, else its place among the cells of its row. */
function cellOf(_page: Page, segment: Segment): Cell | null {
  let at: PaperElement | null = segment.element;
  for (let up = 0; at && up < 14; up++, at = at.parent) {
    const cell = at;
    if (!CELLS.has(cell.name) && !CELL_ROLES.has(attribute(cell, 'role') ?? '')) continue;
    const column = Number(attribute(cell, 'aria-colindex'));
    const row = cell.parent ?? cell;
    return { row, index: column > 0 ? column : placeAmongCells(cell) };
  }
  return null;
}

function placeAmongCells(cell: PaperElement): number {
  let place = 0;
  for (let at = cell.parent?.first ?? null; at && place < 200; at = at.next) {
    if (!isElement(at) || !isCell(at)) continue;
    place++;
    if (at === cell) return place;
  }
  return place;
}

const isCell = (element: PaperElement): boolean =>
  CELLS.has(element.name) || CELL_ROLES.has(attribute(element, 'role') ?? '');

/** The segments of a row by what their column means. */
export function byColumn(page: Page, row: Row, columns: Columns): Map<Meaning, Segment[]> {
  const found = new Map<Meaning, Segment[]>();
  const lines: PaperElement[] = [];
  for (const segment of row.segments) {
    const cell = cellOf(page, segment);
    const meaning = cell ? columns.get(placeOf(cell, lines)) : undefined;
    if (!meaning || meaning === 'other') continue;
    const known = found.get(meaning);
    if (known) known.push(segment);
    else found.set(meaning, [segment]);
  }
  return found;
}
