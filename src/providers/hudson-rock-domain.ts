import * as z from 'zod/mini';
import { sendForJson, unavailable } from './gateway/json.ts';
import { DAY_MS, defineProvider, HOUR_MS } from './provider.ts';

export const HUDSON_ROCK = 'https://cavalier.hudsonrock.com';

/** Only the two facts that are kept; everything else of the answer (passwords, addresses, hosts) is dropped unread. */
const Found = z.object({
  employees: z.catch(z.nullable(z.coerce.number().check(z.gte(0))), null),
  last_employee_compromised: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
});

const instant = (text: string | null): string | null => {
  const at = Date.parse(text ?? '');
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
};

export const hudsonRockDomain = defineProvider({
  id: 'hudson-rock-domain',
  gives: 'exposure-domain',
  asks: ['domain'],
  title: 'Infostealer finds at the agency (Hudson Rock)',
  discloses: 'The domain of the sender’s address.',
  to: 'Hudson Rock (cavalier.hudsonrock.com).',
  terms: 'https://www.hudsonrock.com/free-tools',
  fields: [],
  origins: () => [HUDSON_ROCK],
  ttl: { found: DAY_MS, absent: 6 * HOUR_MS },
  concurrency: 2,
  async look(domain, { send }) {
    const url = `${HUDSON_ROCK}/api/json/v2/osint-tools/search-by-domain?domain=${encodeURIComponent(domain)}`;
    const accept = ['application/json'];
    const reply = await sendForJson(send, { url, accept, discloses: `domain ${domain}`, expects: [404] }, Found);
    if (!reply.ok) return unavailable(reply);
    if (reply.value === null) return { status: 'absent' };
    const { employees, last_employee_compromised: latest } = reply.value;
    if (employees === null) return { status: 'unavailable', reason: 'answered in an unknown form' };
    if (employees === 0) return { status: 'absent' };
    return { status: 'found', value: { infections: employees, latestAt: instant(latest) } };
  },
});
