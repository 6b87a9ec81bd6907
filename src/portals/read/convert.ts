import type { FieldName } from '../../schema/request.ts';
import { addressesIn, lastAddress } from './addresses.ts';
import type { RawValue } from './candidate.ts';
import { dateOf, looksLikeDate } from './dates.ts';
import { lineOf, type Page, textOf } from './page.ts';
import { countDigits, Flag, oneLine, type Segment } from './segment.ts';
import { isChoice } from './values.ts';
import { isEmptyValue, yesOrNo } from './vocabulary.ts';

/** Fields that hold several values, or a text of several parts. */
export const MANY: ReadonlySet<FieldName> = new Set(['targets', 'dataRequested', 'bodyText', 'attachments']);
const INSTANTS: ReadonlySet<FieldName> = new Set(['submittedAt', 'dueAt', 'accountCreatedAt', 'accountLastActiveAt']);

/** Longest value of a one-line field: longer is prose beside a word that happens to be a label. Chosen by us. */
const LINE_LIMIT = 300;

/**
 * A value's raw form for one field; null where it cannot be one (a telephone without digits, an address without '@'):
 * then the label belonged to something else. An empty marker becomes "".
 */
export function rawValue(page: Page, field: FieldName, segments: readonly Segment[]): RawValue | null {
  if (field === 'emergency' || field === 'accountVerified') return flagOf(page, segments);
  if (field === 'bodyText') return textOf(segments);
  const chosen = chosenOf(segments);
  if (field === 'targets' || field === 'dataRequested') return listOf(page, chosen);
  const line = (INSTANTS.has(field) && chosen[0] && dateOf(chosen[0])) || lineOf(chosen);
  if (isEmptyValue(line, page.vocabulary)) return '';
  return line.length <= LINE_LIMIT && plausible(field, line) ? line : null;
}

function plausible(field: FieldName, line: string): boolean {
  const digits = countDigits(line);
  if (INSTANTS.has(field)) return looksLikeDate(line);
  switch (field) {
    case 'priorRequests':
      return digits > 0 && line.length < 20;
    case 'requesterEmail':
    case 'replyTo':
      return lastAddress(line) !== null;
    case 'phone':
      return digits >= 3 && line.length <= 60 && !line.includes('@');
    case 'caseNumber':
      return line.length <= 90 && (digits > 0 || !line.includes(' ')) && !line.includes('@');
    case 'country':
    case 'accountLoginCountry':
      return line.length <= 60 && digits === 0;
    case 'badgeNumber':
      return line.length <= 60;
    case 'agency':
    case 'unit':
      return addressesIn(line).length === 0 && line.length <= 160;
    default:
      return true;
  }
}

/** Of a group of radio buttons what stands beside the chosen one; of a drop-down what its button says. */
function chosenOf(segments: readonly Segment[]): readonly Segment[] {
  const choice = segments.find((segment) => segment.flags & Flag.action && isChoice(segment));
  if (choice) return [choice];
  if (!segments.some(({ kind }) => kind === 'radio')) return segments;
  let on = false;
  return segments.filter((segment) => {
    if (segment.kind === 'radio') on = segment.on;
    return on && segment.kind !== 'radio';
  });
}

/** Yes, No, Ja, a badge's word, a switch's state or an icon's title. */
function flagOf(page: Page, segments: readonly Segment[]): RawValue | null {
  const state = segments.find(({ kind }) => kind === 'state');
  if (state) return state.on;
  const icon = segments.find(({ kind }) => kind === 'icon');
  const line = lineOf(chosenOf(segments)) || oneLine(icon?.raw ?? '');
  const flag = line.length <= 120 ? yesOrNo(line, page.vocabulary) : null;
  return flag ?? (isEmptyValue(line, page.vocabulary) ? '' : null);
}

/** One entry per chip, list item or line. */
function listOf({ vocabulary }: Page, segments: readonly Segment[]): string[] {
  const entries: string[] = [];
  let before: Segment | null = null;
  for (const segment of segments) {
    if (segment.kind !== 'text' && segment.kind !== 'control') continue;
    const sibling: boolean =
      before !== null && before.element !== segment.element && before.element.name === segment.element.name;
    if (before === null || segment.breaks || sibling) entries.push(segment.raw);
    else entries.push((entries.pop() ?? '') + segment.raw);
    before = segment;
  }
  return entries
    .flatMap((entry) => entry.split(/[\n;]/))
    .map(oneLine)
    .filter((entry) => entry !== '' && entry !== ',' && !isEmptyValue(entry, vocabulary))
    .slice(0, 500);
}
