import type { Dom } from './dom.ts';
import type { Segment } from './segment.ts';

/** Elements that hold nothing to read, or whose content is drawn by something else. */
export const SKIPPED = new Set(
  'script style noscript template br hr link meta base head object embed audio video canvas math datalist optgroup'.split(
    ' ',
  ),
);
const NOT_VALUES = new Set('hidden submit button reset image password file color range'.split(' '));

export type Control = Pick<Segment, 'kind' | 'raw' | 'on' | 'label'>;
const control = (raw: string, label: string): Control => ({ kind: 'control', raw, on: false, label });
/** An icon without words is left out of the stream. */
const NOTHING: Control = { kind: 'icon', raw: '', on: false, label: '' };

/** A form control's live state, or what an icon says; null where the element is neither and its content counts. */
export function controlOf(dom: Dom, element: Element, name: string): Control | null {
  switch (name) {
    case 'input':
      return inputOf(dom, element);
    case 'select':
      return control(selectedText(dom, element), ownLabel(dom, element));
    case 'textarea':
      return control(text(dom.property(element, 'value')), ownLabel(dom, element));
    case 'svg':
      return { ...NOTHING, raw: titleOf(dom, element) };
    case 'img':
      return { ...NOTHING, raw: dom.attribute(element, 'alt') ?? '' };
    default:
      return name.includes('-') ? closedControlOf(dom, element) : null;
  }
}

/** A field of a component library whose shadow root is closed or missing: its attributes are all there is to read. */
function closedControlOf(dom: Dom, element: Element): Control | null {
  if (dom.shadow(element) || dom.first(element)) return null;
  const [label, value] = [dom.attribute(element, 'label'), dom.attribute(element, 'value')];
  return label && value !== null ? control(value, label) : null;
}

/** Switches and checkboxes that are no inputs: the role says what they are, `aria-checked` how they stand. */
export function switchOf(dom: Dom, element: Element): Control {
  return {
    kind: 'state',
    raw: '',
    on: dom.attribute(element, 'aria-checked') === 'true',
    label: ownLabel(dom, element),
  };
}

const ownLabel = (dom: Dom, element: Element): string => dom.attribute(element, 'aria-label') ?? '';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function inputOf(dom: Dom, element: Element): Control {
  const type = (dom.attribute(element, 'type') ?? 'text').toLowerCase();
  if (NOT_VALUES.has(type)) return NOTHING;
  const label = ownLabel(dom, element);
  if (type !== 'checkbox' && type !== 'radio') return control(text(dom.property(element, 'value')), label);
  return { kind: type === 'radio' ? 'radio' : 'state', raw: '', on: dom.property(element, 'checked') === true, label };
}

function selectedText(dom: Dom, element: Element): string {
  const chosen = dom.query(element, 'option').filter((option) => dom.property(option, 'selected') === true);
  return chosen
    .slice(0, 100)
    .map((option) => text(dom.property(option, 'text')))
    .join('\n');
}

function titleOf(dom: Dom, svg: Element): string {
  const label = dom.attribute(svg, 'aria-label');
  if (label) return label;
  let seen = 0;
  for (let child = dom.first(svg); child && seen < 20; child = dom.next(child), seen++) {
    if (dom.type(child) !== 1 || dom.name(child as Element) !== 'title') continue;
    const title = dom.first(child);
    return title ? ((title as Text).data ?? '') : '';
  }
  return '';
}
