import type { Meaning } from '../../schema/lexicon.ts';
import type { Page } from './page.ts';
import type { Row } from './rows.ts';
import { Flag, type Segment } from './segment.ts';

/** What each column of a table means, by its position; empty where the header names nothing we know. */
export type Columns = ReadonlyMap<string, Meaning>;

const CELLS = new Set(['td', 'th']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** The header cells above some rows, in the same table or grid. */
export function columnsOf(page: Page, container: Element): Columns {
  const columns = new Map<string, Meaning>();
  const lines: Element[] = [];
  for (const segment of page.segments) {
    if (!(segment.flags & Flag.headerCell)) continue;
    const meaning = page.labels.get(segment.index)?.meaning;
    const cell = isNear(page, segment, container) ? cellOf(page, segment) : null;
    if (!cell) continue;
    const place = placeOf(cell, lines);
    if (meaning && !columns.has(place)) columns.set(place, meaning);
  }
  return columns;
}

/** Header and rows share a table: the header's is the rows' container, above it, or beside it. */
function isNear({ dom }: Page, header: Segment, container: Element): boolean {
  const above = new Set<Node>();
  let at: Node | null = container;
  for (let up = 0; at && up < 4; up++, at = dom.parent(at)) above.add(at);
  at = header.element;
  for (let up = 0; at && up < 14; up++, at = dom.parent(at)) if (above.has(at)) return true;
  return false;
}

interface Cell {
  readonly row: Element;
  readonly index: number;
}

/** Line and column: an entry of two table rows has its header in two rows as well. */
function placeOf({ row, index }: Cell, lines: Element[]): string {
  if (!lines.includes(row)) lines.push(row);
  return `${lines.indexOf(row)}:${index}`;
}

/** The cell that a segment stands in: its `aria-colindex`, else its place among the cells of its row. */
function cellOf({ dom }: Page, segment: Segment): Cell | null {
  let at: Node | null = segment.element;
  for (let up = 0; at && up < 14; up++, at = dom.parent(at)) {
    const cell = at as Element;
    if (!CELLS.has(dom.name(cell)) && !CELL_ROLES.has(dom.attribute(cell, 'role') ?? '')) continue;
    const column = Number(dom.attribute(cell, 'aria-colindex'));
    const row = (dom.parent(cell) as Element | null) ?? cell;
    return { row, index: column > 0 ? column : placeAmongCells(dom, cell) };
  }
  return null;
}

function placeAmongCells(dom: Page['dom'], cell: Element): number {
  const row = dom.parent(cell);
  let place = 0;
  for (let at = row ? dom.first(row) : null; at && place < 200; at = dom.next(at)) {
    if (dom.type(at) !== 1) continue;
    const element = at as Element;
    if (!CELLS.has(dom.name(element)) && !CELL_ROLES.has(dom.attribute(element, 'role') ?? '')) continue;
    place++;
    if (element === cell) return place;
  }
  return place;
}

/** The segments of a row by what their column means. */
export function byColumn(page: Page, row: Row, columns: Columns): Map<Meaning, Segment[]> {
  const found = new Map<Meaning, Segment[]>();
  const lines: Element[] = [];
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
