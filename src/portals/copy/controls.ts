import type { Dom } from './dom.ts';
import type { ControlToken } from './token.ts';

/** Elements that hold nothing to read, or whose content is drawn by something else. */
export const SKIPPED = new Set(
  'script style noscript template link meta base head object embed audio video canvas math datalist optgroup'.split(
    ' ',
  ),
);
const CONTROLS = new Set(['input', 'select', 'textarea', 'svg', 'img']);
const NOT_VALUES = new Set('hidden submit button reset image password file color range'.split(' '));
const LIMIT = 400_000;

/** Whether elements of this name are controls or icons; others are only where an attribute says so. */
export const isControl = (name: string): boolean => CONTROLS.has(name);

/** A control's live state, or what an icon says; null where the element is neither and its content counts. */
export function controlOf(dom: Dom, element: Element, name: string): ControlToken | null {
  const attribute = (of: string) => dom.attribute(element, of) ?? '';
  const control = (raw: unknown): ControlToken => ['control', text(raw), 0, attribute('aria-label')];
  switch (name) {
    case 'input': {
      const type = attribute('type').toLowerCase();
      if (NOT_VALUES.has(type)) return ['icon', '', 0, ''];
      if (type !== 'checkbox' && type !== 'radio') return control(dom.property(element, 'value'));
      const on = dom.property(element, 'checked') === true ? 1 : 0;
      return [type === 'radio' ? 'radio' : 'state', '', on, attribute('aria-label')];
    }
    case 'select':
      return control(selectedText(dom, element));
    case 'textarea':
      return control(dom.property(element, 'value'));
    case 'svg':
      return ['icon', attribute('aria-label') || titleOf(dom, element), 0, ''];
    case 'img':
      return ['icon', attribute('alt').slice(0, 200), 0, ''];
  }
  const role = attribute('role');
  if (role === 'switch' || role === 'checkbox')
    return ['state', '', attribute('aria-checked') === 'true' ? 1 : 0, attribute('aria-label')];
  // A field of a component library whose shadow root is closed: its attributes are all there is to read.
  if (!name.includes('-') || dom.shadow(element) || dom.first(element)) return null;
  const value = dom.attribute(element, 'value');
  return value !== null && attribute('label') ? ['control', text(value), 0, attribute('label')] : null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LIMIT) : '');

function selectedText(dom: Dom, element: Element): string {
  const chosen = dom.query(element, 'option').filter((option) => dom.property(option, 'selected') === true);
  return chosen
    .slice(0, 100)
    .map((option) => text(dom.property(option, 'text')))
    .join('\n');
}

function titleOf(dom: Dom, svg: Element): string {
  const [title] = dom.query(svg, 'title');
  return title ? dom.text(title).slice(0, 200) : '';
}
