/** How far up from a row's text its row may be. */
const CLIMB = 6;

/** The address that a row of a list leads to: of the link round the place or in it, else of the first in its row. */
export function linkOf(place: Element | null): string | null {
  const own = place?.closest('a[href]') ?? place?.querySelector('a[href]');
  if (own) return (own as HTMLAnchorElement).href || null; // selected as an anchor
  let at = place;
  for (let up = 0; at && up < CLIMB; up += 1, at = at.parentElement) {
    if (!at.matches('tr, li, article, [role=row], [role=listitem]')) continue;
    const link = at.querySelector('a[href]');
    return link ? (link as HTMLAnchorElement).href || null : null;
  }
  return null;
}
