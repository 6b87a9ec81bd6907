import type { FieldRule, PortalAdapter } from '../../schema/portal.ts';
import type { AdapterHealth } from '../../schema/reading.ts';
import type { FieldName } from '../../schema/request.ts';
import { lastAddress, splitMailbox } from './addresses.ts';
import { type Candidate, type RawValue, TRUST } from './candidate.ts';
import type { Dom } from './dom.ts';
import type { Page } from './page.ts';
import { textOf } from './page.ts';
import { oneLine } from './segment.ts';
import { besideLabel } from './values.ts';
import { isEmptyValue, labelKey, yesOrNo } from './vocabulary.ts';

/** The first adapter whose marks are all on the page. A selector that the browser refuses is a mark not found. */
export function adapterOf(dom: Dom, root: Node, adapters: readonly PortalAdapter[]): PortalAdapter | null {
  return adapters.find(({ marks }) => marks.every((mark) => some(dom, root, mark))) ?? null;
}

export function some(dom: Dom, root: Node, selector: string): boolean {
  return find(dom, root, selector).length > 0;
}

function find(dom: Dom, root: Node, selector: string): readonly Element[] {
  try {
    return dom.query(root, selector);
  } catch {
    return []; // Not a selector: an adapter made by hand. Its health shows the field as missing.
  }
}

/** What an adapter's own rules find on the page; the generic reader's candidates stand beside these. */
export function adapterCandidates(page: Page, root: Node, adapter: PortalAdapter): Candidate[] {
  const found: Candidate[] = [];
  for (const [field, rules] of Object.entries(adapter.fields) as [FieldName, FieldRule[]][]) {
    for (const rule of rules) {
      const hit = hitOf(page, root, rule);
      const value = hit && transformed(page, hit.text, rule.transform);
      if (!hit || value === null) continue;
      const visible = page.isVisible({ ...SHELL, element: hit.element });
      found.push({ field, value, element: hit.element, visible, confidence: visible ? TRUST.adapter : TRUST.weak });
      break;
    }
  }
  return found;
}

const SHELL = {
  index: 0,
  kind: 'text',
  raw: '',
  on: false,
  label: '',
  depth: 0,
  shared: 0,
  breaks: false,
  flags: 0,
} as const;

function hitOf(page: Page, root: Node, rule: FieldRule): { text: string; element: Element } | null {
  if ('select' in rule) {
    const [element] = find(page.dom, root, rule.select);
    if (!element) return null;
    const live = page.dom.property(element, 'value');
    const text = rule.attribute
      ? page.dom.attribute(element, rule.attribute)
      : typeof live === 'string' && live
        ? live
        : page.dom.text(element);
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
