import { parse } from 'tldts';
import { PORTAL_SITES } from '../../data/portal-hosts.ts';
import { createRegistry } from '../domain/registry.ts';
import type { AgencyRegistry, RegistryEntry } from '../knowledge.ts';
import { defineSignal } from '../signal.ts';

const entry = ({ domain, name }: (typeof PORTAL_SITES)[number]): RegistryEntry => ({
  domain,
  name,
  nameEn: null,
  short: [],
  country: null,
  region: null,
  city: null,
  type: null,
  site: null,
  contact: null,
  phone: null,
  source: 'public pages of the portal',
  reviewed: false,
});

let sites: AgencyRegistry | null = null;

/** Kinds of likeness that no honest site has; a shared word or another ending is common among honest ones. */
const TELLING = new Set(['confusable', 'glyph-swap', 'typo', 'embedded-domain', 'embedded-label']);

export const portalLookAlike = defineSignal({
  id: 'portal-look-alike',
  catalogue: ['F-9'],
  family: 'F',
  severity: 'critical',
  title: 'The page itself is on a host that imitates a request portal',
  needs: [],
  fields: [],
  references: ['https://www.rfc-editor.org/rfc/rfc5890'],
  messages: { default: 'This page is on {host}, which resembles {portal} and is not it.' },
  nextStep: 'Close the page, open the portal from your own bookmark, and tell your security team.',
  benign: 'A company may have given its portal a host name of its own.',
  evaluate({ url }) {
    const host = url === null ? null : parse(url).hostname;
    if (!host || parse(host).isIp || parse(host).domain === null) return null;
    sites ??= createRegistry(PORTAL_SITES.map(entry), 'portal sites');
    const { kind, of } = sites.judge(host);
    return kind !== null && TELLING.has(kind) ? { params: { host, portal: of[0] ?? '' } } : null;
  },
});
