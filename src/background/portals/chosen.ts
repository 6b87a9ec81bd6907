import { grantedHosts } from '../../platform/permissions.ts';
import { fixedHosts } from '../../platform/runtime.ts';
import { adapters, adaptersFor } from '../../portals/adapters/index.ts';
import type { PortalAdapter } from '../../schema/portal.ts';
import type { PortalChoice } from '../../schema/portal-entry.ts';
import { currentSettings } from '../settings.ts';
import { fits, originOf, parsePattern } from './pattern.ts';

export interface ChosenPortal extends PortalChoice {
  id: string;
  from: 'user' | 'managed' | 'built-in';
}

/** Name and patterns make a portal; changing either makes another. */
export const portalId = ({ name, matches }: PortalChoice): string => [name, ...matches].join(' ');

/** Every portal on which requests are read: those of the build, and those that the user or the organisation chose. */
export async function chosenPortals(): Promise<ChosenPortal[]> {
  const { values, views } = await currentSettings();
  const from: ChosenPortal['from'] = views.find(({ id }) => id === 'portals')?.locked ? 'managed' : 'user';
  const builtIn = fixedHosts().map((host) => ({ name: host.replace(/^.*:\/\/|\/\*$/g, ''), matches: [host] }));
  return [
    ...builtIn.map((choice) => ({ ...choice, id: portalId(choice), from: 'built-in' as const })),
    ...values.portals.map((choice) => ({ ...choice, id: portalId(choice), from })),
  ];
}

/** The chosen portal that an address belongs to. */
export async function portalAt(url: string): Promise<ChosenPortal | null> {
  const portals = await chosenPortals();
  return portals.find(({ matches }) => matches.some((pattern) => fits(pattern, url))) ?? null;
}

/** The definitions to read a page with: the one that the choice names or carries, else those that fit the address. */
export function definitionsFor(portal: ChosenPortal | null, url: string): PortalAdapter[] {
  const wanted = portal?.adapter;
  if (typeof wanted === 'object') return [wanted];
  const named = wanted === undefined ? undefined : adapters.find(({ id }) => id === wanted);
  return named ? [named] : adaptersFor(url);
}

/** A granted `https://*.example.com/*` covers `https://app.example.com/*`; `*://` covers both schemes. */
function covers(granted: string, origin: string): boolean {
  if (granted === '<all_urls>') return true;
  const [wide, narrow] = [parsePattern(granted), parsePattern(origin)];
  if (!wide || !narrow || (wide.scheme !== '*' && wide.scheme !== narrow.scheme)) return false;
  if (wide.host === narrow.host || wide.host === '*') return true;
  return wide.host.startsWith('*.') && (narrow.host === wide.host.slice(2) || narrow.host.endsWith(wide.host.slice(1)));
}

export interface Access {
  /** Patterns of the chosen portals that we may run on. */
  readable: string[];
  /** Hosts of chosen portals still to be granted. */
  missing: string[];
  isGranted(portal: ChosenPortal): boolean;
}

/** What the browser lets us read, of what was chosen. */
export async function access(): Promise<Access> {
  const granted = await grantedHosts();
  const portals = await chosenPortals();
  const isReadable = (pattern: string): boolean => {
    const origin = originOf(pattern);
    return origin !== null && granted.some((host) => covers(host, origin));
  };
  const patterns = [...new Set(portals.flatMap(({ matches }) => matches))];
  const missing = patterns.filter((pattern) => !isReadable(pattern)).flatMap((pattern) => originOf(pattern) ?? []);
  return {
    readable: patterns.filter(isReadable),
    missing: [...new Set(missing)],
    isGranted: ({ matches }) => matches.every(isReadable),
  };
}
