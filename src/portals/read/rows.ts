import { addressesOf } from './mailbox.ts';
import { containerOf, isVisible, type Page, unitOf } from './page.ts';
import { attribute, type PaperElement } from './paper.ts';
import { Flag, type Segment } from './segment.ts';

/** One entry of a list: the element, and the shown texts in it. */
export interface Row {
  readonly element: PaperElement;
  readonly segments: readonly Segment[];
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly container: PaperElement;
  /** Depth of the rows' own children in the stream. */
  readonly depth: number;
}

const MAX_ROWS = 500;
const MAX_ADDRESSES = 1500;
/** How far above an address its row's container may be. Chosen by us: 12 levels is the deepest data grid we met, doubled. */
const CLIMB = 24;

interface Group {
  container: PaperElement;
  depth: number;
  children: Set<PaperElement>;
  sample: Segment;
}

/**
 * The repeated blocks that each hold an address of their own: the container with the most such children, the innermost
 * where several have as many. Messages, menus and long texts are no rows.
 */
export function rowsByAddress(page: Page): Rows | null {
  const groups = new Map<PaperElement, Group>();
  let counted = 0;
  for (const segment of page.segments) {
    if (segment.flags & (Flag.chrome | Flag.body) || segment.kind === 'control') continue;
    if (!segment.raw.includes('@') && !(segment.flags & Flag.mailbox)) continue;
    if (addressesOf(page, segment).length === 0 || !isVisible(segment)) continue;
    if (++counted > MAX_ADDRESSES) break;
    for (let depth = segment.depth; depth > Math.max(0, segment.depth - CLIMB); depth--) {
      const child = unitOf(segment, depth);
      if (!child) continue;
      const container = containerOf(segment, depth);
      const group = groups.get(container);
      if (group) group.children.add(child);
      else groups.set(container, { container, depth, children: new Set([child]), sample: segment });
    }
  }
  let best: Group | null = null;
  for (const group of groups.values()) if (group.children.size > (best?.children.size ?? 1)) best = group;
  return best ? rowsIn(page, best) : null;
}

/** All children of a container that are built like the one given, with their shown texts. */
function rowsIn(page: Page, { container, depth, children, sample }: Group): Rows {
  const names = new Map<string, number>();
  for (const child of children) {
    const name = child.name;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const [common] = [...names].sort((one, other) => other[1] - one[1])[0] ?? [''];
  const rows = new Map<PaperElement, Segment[]>();
  for (const segment of spanOf(page, sample, depth)) {
    const unit = unitOf(segment, depth);
    if (!unit || unit.name !== common || segment.flags & Flag.headerCell) continue;
    const known = rows.get(unit);
    if (known) known.push(segment);
    else if (rows.size < MAX_ROWS) rows.set(unit, [segment]);
  }
  const shown = [...rows].map(([element, segments]) => ({
    element,
    segments: segments.filter((one) => isShown(page, one)),
  }));
  return { container, depth, rows: shown.filter(({ segments }) => segments.length > 0) };
}

const isShown = (_page: Page, segment: Segment): boolean => segment.kind === 'icon' || isVisible(segment);

/** All segments of the container that a segment stands in at a depth. */
export function* spanOf({ segments }: Page, sample: Segment, depth: number): Generator<Segment> {
  let start = sample.index;
  while (start > 0 && (segments[start]?.shared ?? 0) >= depth) start--;
  for (let index = start; index < segments.length; index++) {
    const segment = segments[index];
    if (!segment || (index > start && segment.shared < depth)) return;
    yield segment;
  }
}

/** Rows of a table whose header row names columns, for lists that show no address. */
export function rowsByHeader(page: Page): Rows | null {
  let best: Rows | null = null;
  let lastTable: PaperElement | null = null;
  for (const segment of page.segments) {
    if (!(segment.flags & Flag.headerCell) || !page.labels.has(segment.index)) continue;
    const table = tableAbove(page, segment);
    if (!table || table.element === lastTable) continue;
    lastTable = table.element;
    const rows = tableRows(page, segment, table);
    if (rows && rows.rows.length > (best?.rows.length ?? 0)) best = rows;
  }
  return best;
}

function tableAbove(_page: Page, segment: Segment): { element: PaperElement; depth: number } | null {
  let at: PaperElement | null = segment.element;
  for (let depth = segment.depth; at && depth > segment.depth - 14; depth--, at = at.parent) {
    const name = at.name;
    if (name === 'table' || TABLE_ROLES.has(attribute(at, 'role') ?? '')) return { element: at, depth };
  }
  return null;
}

const TABLE_ROLES = new Set(['table', 'grid', 'treegrid']);

function tableRows(
  page: Page,
  sample: Segment,
  { element, depth }: { element: PaperElement; depth: number },
): Rows | null {
  const rows = new Map<PaperElement, Segment[]>();
  let rowDepth = depth + 1;
  for (const segment of spanOf(page, sample, depth)) {
    if (segment.flags & Flag.headerCell) continue;
    const row = rowAbove(page, segment, element);
    if (!row) continue;
    rowDepth = row.depth;
    const known = rows.get(row.element);
    if (known) known.push(segment);
    else if (rows.size < MAX_ROWS) rows.set(row.element, [segment]);
  }
  const shown = [...rows].map(([row, segments]) => ({
    element: row,
    segments: segments.filter((one) => isShown(page, one)),
  }));
  return rows.size > 0 ? { container: element, depth: rowDepth - 1, rows: shown } : null;
}

function rowAbove(_page: Page, segment: Segment, table: PaperElement): { element: PaperElement; depth: number } | null {
  let at: PaperElement | null = segment.element;
  for (let depth = segment.depth; at && at !== table && depth > segment.depth - 14; depth--, at = at.parent) {
    if (at.name === 'tr' || attribute(at, 'role') === 'row') return { element: at, depth };
  }
  return null;
}
