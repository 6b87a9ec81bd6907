import type { Agency } from '../../schema/agency.ts';
import { agencies } from './index.ts';

const former: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((agency) => (agency.retiredDomains ?? []).map((domain) => [domain, agency] as const)),
);

/** The agency that has left `domain` (lower case ASCII) or a name above it, or null: `pgr.gob.mx` is what is now `fgr.org.mx`. */
export function formerHolder(domain: string): Agency | null {
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const agency = former.get(name);
    if (agency) return agency;
  }
  return null;
}
