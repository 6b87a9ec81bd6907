import { CHROME_ID, type PolicyFormat } from './format.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 section 2.2 allows no other control characters, escaped or not.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const text = (value: string): string =>
  value.replace(FORBIDDEN, '').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

function element(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number')
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  if (Array.isArray(value)) return `<array>${value.map(element).join('')}</array>`;
  if (typeof value === 'object' && value !== null) return dict(Object.entries(value));
  return `<string>${text(String(value ?? ''))}</string>`;
}

/** A property list has no null: what is null is left out, and then its default applies. */
const dict = (entries: readonly (readonly [string, unknown])[]): string =>
  `<dict>${entries
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `<key>${text(key)}</key>${element(value)}`)
    .join('')}</dict>`;

/** macOS: managed preferences of the extension, each key always in force. */
export const macosPlist: PolicyFormat = {
  id: 'macos-plist',
  title: 'macOS, for Chrome',
  fileName: `com.google.Chrome.extensions.${CHROME_ID}.plist`,
  place: 'A configuration profile with this name as its preference domain',
  write(values) {
    const entries = Object.entries(values).map(([key, value]) => [key, { state: 'always', value }] as const);
    const type =
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
    return `<?xml version="1.0" encoding="UTF-8"?>\n${type}\n<plist version="1.0">${dict(entries)}</plist>\n`;
  },
};
