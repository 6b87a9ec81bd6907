import * as z from 'zod/mini';
import { sendForJson, unavailable } from './gateway/json.ts';
import { HUDSON_ROCK } from './hudson-rock-domain.ts';
import { DAY_MS, defineProvider, HOUR_MS } from './provider.ts';

/** One infected computer: only the day is kept. Log-ins are looked through for request portals and dropped. */
const Stealer = z.object({
  date_compromised: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
  top_logins: z.catch(z.array(z.unknown()), []),
});
const Found = z.object({ stealers: z.array(Stealer).check(z.maxLength(1000)) });

/** Host names of portals through which agencies send requests; public, named on the vendors' own pages. */
const PORTALS = ['kodex', 'lers.google', 'lep.apple', 'leportal', 'lawenforcement', 'govrequests'];

const namesPortal = (login: unknown): boolean =>
  typeof login === 'string' && PORTALS.some((portal) => login.slice(0, 500).toLowerCase().includes(portal));

const latestOf = (days: readonly (string | null)[]): string | null => {
  const moments = days.map((day) => Date.parse(day ?? '')).filter(Number.isFinite);
  return moments.length === 0 ? null : new Date(Math.max(...moments)).toISOString();
};

export const hudsonRockAccount = defineProvider({
  id: 'hudson-rock-account',
  gives: 'exposure-account',
  asks: ['email'],
  title: 'Infostealer finds of the sender’s address (Hudson Rock)',
  discloses: 'The full address of the sender.',
  to: 'Hudson Rock (cavalier.hudsonrock.com).',
  terms: 'https://www.hudsonrock.com/free-tools',
  fields: [],
  origins: () => [HUDSON_ROCK],
  ttl: { found: DAY_MS, absent: 6 * HOUR_MS },
  concurrency: 2,
  async look(email, { send }) {
    const url = `${HUDSON_ROCK}/api/json/v2/osint-tools/search-by-email?email=${encodeURIComponent(email)}`;
    const accept = ['application/json'];
    const reply = await sendForJson(send, { url, accept, discloses: 'address of the sender', expects: [404] }, Found);
    if (!reply.ok) return unavailable(reply);
    const stealers = reply.value?.stealers ?? [];
    if (stealers.length === 0) return { status: 'absent' };
    const latestAt = latestOf(stealers.map(({ date_compromised: day }) => day));
    const portalLogins = stealers.some(({ top_logins: logins }) => logins.some(namesPortal));
    return { status: 'found', value: { infections: stealers.length, latestAt, breaches: 0, portalLogins } };
  },
});
