import { lastAddress } from './addresses.ts';
import { attribute, type PaperElement } from './paper.ts';

/** An address in an element's attributes: Roundcube and Gmail show the name and keep the address there. */
export function attributeAddress(element: PaperElement): string | null {
  const link = attribute(element, 'href');
  const mailto = link?.toLowerCase().startsWith('mailto:') ? decoded(link.slice(7).split('?')[0] ?? '') : null;
  const others = (['email', 'data-email', 'data-address', 'title'] as const).map((name) => attribute(element, name));
  for (const text of [mailto, ...others]) {
    const address = text?.includes('@') ? lastAddress(text) : null;
    if (address) return address;
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is no escape: read what is written.
  }
}
