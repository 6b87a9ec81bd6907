import { containerOf, isNoise, isVisible, type Page, runOf, sharedAt, unitOf } from './page.ts';
import { attribute, isElement, type PaperElement, type PaperNode } from './paper.ts';
import { Flag, type Segment } from './segment.ts';

/** What stands beside a label. `empty`: a place for a value is there, and nothing in it. */
export interface Value {
  readonly segments: readonly Segment[];
  readonly empty: boolean;
}

/** How far up from a label its value may be. Chosen by us: the deepest label wrapper met in a component library is 5. */
const CLIMB = 8;
const EMPTY: Value = { segments: [], empty: true };
/** Elements that decorate a label and hold no value. */
const DECORATION = new Set('svg i img br hr script style template sup wbr button fieldset legend label'.split(' '));

/**
 * The value that belongs to a label: climbs from the label until something else stands in the same container, then
 * takes what follows it (or, where the label comes last, what precedes it). `many` takes everything up to the next
 * label, for lists and long texts.
 */
export function besideLabel(page: Page, label: Segment, many: boolean): Value | null {
  const shown = isVisible(label);
  let hollow = false;
  for (let depth = label.depth; depth >= Math.max(0, label.depth - CLIMB); depth--) {
    const [start, end] = runOf(page, label.index, depth);
    const first = controlOf(page, label, end) ?? firstIn(page, label, label.index + 1, end, shown);
    if (first)
      return page.labels.has(first.index)
        ? before(page, label, start, hollow)
        : after(page, label, { first, end, depth, many, hollow });
    const valueFirst = before(page, label, start, false);
    if (valueFirst) return valueFirst;
    const beside = emptyBeside(label, depth);
    if (beside === 'cell') return EMPTY;
    if (beside === 'block') hollow = true;
  }
  return hollow ? EMPTY : null;
}

/** The control that a `label` element is for, past a hint that stands between the two. */
function controlOf(page: Page, label: Segment, end: number): Segment | null {
  if (label.element.name !== 'label') return null;
  for (let index = label.index + 1; index <= Math.min(end, label.index + 4); index++) {
    const segment = page.segments[index];
    if (!segment || page.labels.has(index)) return null;
    if (segment.kind === 'control') return segment;
  }
  return null;
}

/** The first thing said after a label: no separator, no second copy of the label, nothing hidden beside what is shown. */
function firstIn(page: Page, label: Segment, from: number, to: number, shown: boolean): Segment | null {
  const own = label.raw.trim();
  for (let index = from; index <= to; index++) {
    const segment = page.segments[index];
    if (!segment || isNoise(segment) || segment.raw.trim() === own) continue;
    if (segment.flags & Flag.action && segment.kind === 'text') continue;
    if (shown && !isVisible(segment) && !isShownByProxy(segment)) continue;
    return segment;
  }
  return null;
}

/** A component may hide the real checkbox or input and draw its own: the state still counts. */
const isShownByProxy = ({ kind }: Segment): boolean => kind === 'state' || kind === 'radio';

interface Found {
  first: Segment;
  end: number;
  depth: number;
  many: boolean;
  hollow: boolean;
}

function after(page: Page, label: Segment, { first, end, depth, many, hollow }: Found): Value | null {
  const labelUnit = unitOf(label, depth);
  const unit = unitOf(first, depth);
  if (hollow && unit && labelUnit && sameKind(unit, labelUnit)) return EMPTY;
  const taken: Segment[] = [];
  let inUnit = true;
  for (let index = first.index; index <= end; index++) {
    const segment = page.segments[index];
    if (!segment) break;
    const newUnit = index > first.index && sharedAt(page.segments, index) <= depth;
    if (newUnit) inUnit = false;
    if (page.labels.has(index)) {
      if (inUnit && index > first.index && !many && segment.breaks) return null; // a section's title, not a label
      break;
    }
    if (newUnit && !many && !continues(page, segment, { unit, labelUnit, depth })) break;
    if (segment.flags & Flag.action && segment.kind === 'text' && !isChoice(segment)) continue;
    taken.push(segment);
  }
  return { segments: taken, empty: false };
}

/** Whether the next part of a line belongs to the value before it. */
function continues(
  _page: Page,
  segment: Segment,
  { unit, labelUnit, depth }: { unit: PaperElement | null; labelUnit: PaperElement | null; depth: number },
): boolean {
  const next = unitOf(segment, depth);
  if (unit && next && unit.name === 'dd' && next.name === 'dd') return true;
  if (segment.breaks || (unit?.name === 'a' && next?.name === 'a')) return false;
  return !(unit && next && labelUnit && next.name === labelUnit.name);
}

function sameKind(one: PaperElement, other: PaperElement): boolean {
  return one.name === other.name && one.classes === other.classes;
}

/** Value first, label below it: only where nothing but that value precedes the label in their container. */
function before(page: Page, label: Segment, start: number, hollow: boolean): Value | null {
  if (hollow) return EMPTY;
  if (label.index - start > 6 || label.flags & (Flag.action | Flag.heading)) return null;
  const taken: Segment[] = [];
  for (let index = start; index < label.index; index++) {
    const segment = page.segments[index];
    if (!segment || isNoise(segment)) continue;
    if (page.labels.has(index)) return null;
    if (segment.kind !== 'state' && segment.flags & (Flag.heading | Flag.action | Flag.label)) return null;
    taken.push(segment);
  }
  return taken.length > 0 ? { segments: taken, empty: false } : null;
}

/** Whether a cell or block stands beside a label with nothing in it. */
function emptyBeside(label: Segment, depth: number): 'cell' | 'block' | null {
  let at: PaperNode | null = unitOf(label, depth) ?? containerOf(label, depth).first;
  for (let seen = 0; at && seen < 12; seen++) {
    at = at.next;
    if (!at || !isElement(at)) continue;
    if (at.name === 'td' || at.name === 'dd') return 'cell';
    if (!DECORATION.has(at.name)) return 'block';
  }
  return null;
}

/** The button of a drop-down that stands in for a hidden `select`: what it says is the value. */
export function isChoice({ element }: Segment): boolean {
  let at: PaperElement | null = element;
  for (let up = 0; at && up < 5; up++, at = at.parent)
    if (attribute(at, 'role') === 'combobox' || attribute(at, 'aria-haspopup') === 'listbox') return true;
  return false;
}
