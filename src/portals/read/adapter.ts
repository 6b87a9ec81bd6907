import type { FieldRule, PortalAdapter } from '../../schema/portal.ts';
import type { AdapterHealth } from '../../schema/reading.ts';
import type { FieldName } from '../../schema/request.ts';
import { ATTRIBUTES } from '../copy/token.ts';
import { lastAddress, splitMailbox } from './addresses.ts';
import { type Candidate, type RawValue, TRUST } from './candidate.ts';
import type { Page } from './page.ts';
import { textOf } from './page.ts';
import { attribute, isShown, type PaperElement, textBelow } from './paper.ts';
import { oneLine } from './segment.ts';
import { besideLabel } from './values.ts';
import { isEmptyValue, labelKey, yesOrNo } from './vocabulary.ts';

/** The elements that a selector matched when the page was copied. */
export type Matches = (selector: string) => readonly PaperElement[];

/** The first adapter whose marks are all on the page. */
export function adapterOf(matches: Matches, adapters: readonly PortalAdapter[]): PortalAdapter | null {
  return adapters.find(({ marks }) => marks.every((mark) => matches(mark).length > 0)) ?? null;
}

/** What an adapter's own rules find on the page; the generic reader's candidates stand beside these. */
export function adapterCandidates(page: Page, matches: Matches, adapter: PortalAdapter): Candidate[] {
  const found: Candidate[] = [];
  for (const [field, rules] of Object.entries(adapter.fields) as [FieldName, FieldRule[]][]) {
    for (const rule of rules) {
      const hit = hitOf(page, matches, rule);
      const value = hit && transformed(page, hit.text, rule.transform);
      if (!hit || value === null) continue;
      const visible = isShown(hit.element);
      found.push({ field, value, element: hit.element, visible, confidence: visible ? TRUST.adapter : TRUST.weak });
      break;
    }
  }
  return found;
}

/** An attribute by a name that an adapter wrote: only those that were copied are there. */
function copiedAttribute(element: PaperElement, name: string): string | null {
  const known = ATTRIBUTES.find((candidate) => candidate === name);
  return known ? attribute(element, known) : null;
}

function hitOf(page: Page, matches: Matches, rule: FieldRule): { text: string; element: PaperElement } | null {
  if ('select' in rule) {
    const [element] = matches(rule.select);
    const control = page.segments.find((segment) => segment.kind === 'control' && segment.element === element);
    if (!element) return null;
    const text = rule.attribute ? copiedAttribute(element, rule.attribute) : (control?.raw ?? textBelow(element));
    return text === null ? null : { text, element };
  }
  const wanted = labelKey(rule.label);
  for (const segment of page.segments) {
    if (segment.kind !== 'text' || segment.raw.length > 130 || labelKey(segment.raw) !== wanted) continue;
    const value = besideLabel(page, segment, rule.transform === 'lines');
    if (value) return { text: textOf(value.segments), element: (value.segments[0] ?? segment).element };
  }
  return null;
}

const SEPARATORS = [' · ', ' • ', ' | ', ' – ', ' - ', ' / '];

/** The enumerated transforms: all that an adapter can do to a text. Null = this rule found nothing usable. */
function transformed(page: Page, text: string, transform: FieldRule['transform']): RawValue | null {
  const line = oneLine(text);
  const separator = SEPARATORS.find((candidate) => line.includes(candidate));
  switch (transform) {
    case 'address':
      return lastAddress(line);
    case 'display-name':
      return splitMailbox(line).name;
    case 'boolean':
    case 'state':
      return yesOrNo(line, page.vocabulary);
    case 'lines':
      return text
        .split('\n')
        .map(oneLine)
        .filter((entry) => entry !== '');
    case 'before-separator':
      return separator ? line.slice(0, line.indexOf(separator)) : line;
    case 'after-separator':
      return separator ? line.slice(line.indexOf(separator) + separator.length) : null;
    case 'last-segment':
      return line.slice(line.lastIndexOf('/') + 1).trim();
    default:
      return isEmptyValue(line, page.vocabulary) ? '' : line;
  }
}

/** Which of the fields that an adapter promises were found. */
export function healthOf(adapter: PortalAdapter, fields: ReadonlyMap<FieldName, Candidate>): AdapterHealth {
  const expected = [...adapter.expects];
  return { expected, missing: expected.filter((field) => !fields.has(field as FieldName)) };
}
