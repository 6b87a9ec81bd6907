import type { PortalAdapter } from '../../schema/portal.ts';

/** THE list of portals we know by name. */
export const adapters: readonly PortalAdapter[] = [];

/** Adapters whose URL patterns fit a page, best first; several may, and the page's marks then decide. */
export function adaptersFor(_url: string, known: readonly PortalAdapter[] = adapters): PortalAdapter[] {
  return [...known];
}
