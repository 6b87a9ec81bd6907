import * as z from 'zod/mini';
import { IANA_BOOTSTRAP, rdapServices } from '../../data/rdap-services.ts';
import { type Failure, sendForJson } from '../gateway/json.ts';
import { DAY_MS, originOf, type ProviderSettings, type Tools } from '../provider.ts';

/** RFC 9224 section 4: each service is a list of zones and a list of base addresses. */
const Bootstrap = z.object({
  services: z
    .array(z.array(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(5000))))
    .check(z.maxLength(5000)),
});

const Extra = z.catch(z.record(z.string(), z.string()), {});

/** Services that an administrator added: zone to base address. */
export const addedServices = (settings: ProviderSettings): Record<string, string> =>
  Extra.parse(settings.services ?? {});

export const usesBootstrap = (settings: ProviderSettings): boolean => settings.bootstrap === true;

/** Zones that a name lies below, the longest first: `b.co.uk` gives `co.uk`, `uk`. */
const zonesOf = (domain: string): string[] => {
  const labels = domain.split('.').slice(1);
  return labels.map((_, index) => labels.slice(index).join('.'));
};

/** IANA's table as zone to https address, kept for a day. */
async function ianaServices({ send, shared }: Tools): Promise<{ ok: true; value: Map<string, string> } | Failure> {
  const kept = Extra.parse((await shared.get('rdap-bootstrap')) ?? {});
  if (Object.keys(kept).length > 0) return { ok: true, value: new Map(Object.entries(kept)) };
  const accept = ['application/json', 'application/rdap+json', 'text/plain'];
  const request = { url: IANA_BOOTSTRAP, accept, discloses: 'nothing about any request', maxBytes: 1_048_576 };
  const reply = await sendForJson(send, request, Bootstrap);
  if (!reply.ok) return reply;
  const table = new Map<string, string>();
  for (const [zones = [], urls = []] of reply.value?.services ?? []) {
    const url = urls.find((address) => originOf(address) !== null);
    for (const zone of url === undefined ? [] : zones) table.set(zone.toLowerCase(), url ?? '');
  }
  await shared.put('rdap-bootstrap', Object.fromEntries(table), DAY_MS);
  return { ok: true, value: table };
}

/** The RDAP service for a domain: added by the administrator, shipped, or by IANA's table. Null when there is none. */
export async function serviceFor(domain: string, tools: Tools): Promise<{ ok: true; value: string | null } | Failure> {
  const added = addedServices(tools.settings);
  const zones = zonesOf(domain);
  for (const zone of zones) {
    const known = (Object.hasOwn(added, zone) ? added[zone] : undefined) ?? rdapServices.get(zone);
    if (known !== undefined) return { ok: true, value: known };
  }
  if (!usesBootstrap(tools.settings)) return { ok: true, value: null };
  const table = await ianaServices(tools);
  if (!table.ok) return table;
  const zone = zones.find((name) => table.value.has(name));
  return { ok: true, value: zone === undefined ? null : (table.value.get(zone) ?? null) };
}
