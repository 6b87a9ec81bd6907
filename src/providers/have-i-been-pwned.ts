import * as z from 'zod/mini';
import { type Failure, sendForJson, unavailable } from './gateway/json.ts';
import { DAY_MS, defineProvider, HOUR_MS, type Tools, textSetting } from './provider.ts';

const BASE = 'https://haveibeenpwned.com';
const NOT_FOUND = 404;
const MAX_BYTES = 4_194_304;
/** Their k-anonymity search takes this many hex digits of the SHA-1 of the address in lower case. */
const PREFIX = 6;

/** One line per address whose hash starts so; all but ours are discarded at once, as their terms demand. */
const Range = z.array(z.object({ hashSuffix: z.string(), websites: z.catch(z.array(z.string()), []) }));
const Breach = z.object({
  Name: z.string(),
  BreachDate: z.catch(z.nullable(z.string()), null),
  IsStealerLog: z.catch(z.boolean(), false),
  IsMalware: z.catch(z.boolean(), false),
});
const Breaches = z.array(Breach).check(z.maxLength(20_000));
type Breach = z.infer<typeof Breach>;
const Named = z.array(z.object({ Name: z.string() }));

const ask = <T>(tools: Tools, path: string, discloses: string, schema: z.ZodMiniType<T>) =>
  sendForJson(
    tools.send,
    {
      url: `${BASE}/api/v3/${path}`,
      headers: { 'hibp-api-key': textSetting(tools.settings, 'key') },
      accept: ['application/json'],
      discloses,
      expects: [NOT_FOUND],
      maxBytes: MAX_BYTES,
    },
    schema,
  );

/** Every breach they know, kept for a day: it says which are stealer logs, and nothing about any request. */
async function allBreaches(tools: Tools): Promise<{ ok: true; value: Breach[] } | Failure> {
  const kept = Breaches.safeParse(await tools.shared.get('hibp-breaches'));
  if (kept.success) return { ok: true, value: kept.data };
  const reply = await ask(tools, 'breaches', 'nothing about any request', Breaches);
  if (!reply.ok) return reply;
  const value = reply.value ?? [];
  await tools.shared.put('hibp-breaches', value, DAY_MS);
  return { ok: true, value };
}

/** Names of the breaches that hold the address, by the hash range first; by the full address only where that is allowed. */
async function namesFor(email: string, tools: Tools): Promise<{ ok: true; value: string[] } | Failure> {
  const hash = (await tools.digest('SHA-1', email.trim().toLowerCase())).toUpperCase();
  const prefix = hash.slice(0, PREFIX);
  const range = await ask(tools, `breachedaccount/range/${prefix}`, `first ${PREFIX} hex digits of a hash`, Range);
  if (range.ok) {
    const rest = hash.slice(PREFIX);
    const own = (range.value ?? []).find(({ hashSuffix }) => hashSuffix.toUpperCase() === rest);
    return { ok: true, value: own?.websites ?? [] };
  }
  // Their smaller plans answer 403 to range searches.
  if (tools.settings.fullAddress !== true || range.reason !== 'answered 403') return range;
  const path = `breachedaccount/${encodeURIComponent(email)}?truncateResponse=true`;
  const reply = await ask(tools, path, 'address of the sender', Named);
  return reply.ok ? { ok: true, value: (reply.value ?? []).map(({ Name }) => Name) } : reply;
}

const latestOf = (breaches: readonly Breach[]): string | null => {
  const moments = breaches.map(({ BreachDate }) => Date.parse(BreachDate ?? '')).filter(Number.isFinite);
  return moments.length === 0 ? null : new Date(Math.max(...moments)).toISOString();
};

export const haveIBeenPwned = defineProvider({
  id: 'have-i-been-pwned',
  gives: 'exposure-account',
  asks: ['email'],
  title: 'Breaches that hold the sender’s address (Have I Been Pwned)',
  discloses: 'Six hex digits of a hash of the address; the full address only where you allow it.',
  to: 'Have I Been Pwned (haveibeenpwned.com).',
  terms: 'https://haveibeenpwned.com/TermsOfUse',
  fields: [
    { id: 'key', title: 'Your API key', secret: true, required: true },
    {
      id: 'fullAddress',
      title: 'May send the full address when the plan has no range search',
      secret: false,
      required: false,
      kind: 'switch',
    },
  ],
  origins: (settings) => (textSetting(settings, 'key') === '' ? [] : [BASE]),
  ttl: { found: DAY_MS, absent: 6 * HOUR_MS },
  concurrency: 1,
  async look(email, tools) {
    const names = await namesFor(email, tools);
    if (!names.ok) return unavailable(names);
    if (names.value.length === 0) return { status: 'absent' };
    const known = await allBreaches(tools);
    if (!known.ok) return unavailable(known);
    const held = known.value.filter(({ Name }) => names.value.includes(Name));
    const logs = held.filter(({ IsStealerLog, IsMalware }) => IsStealerLog || IsMalware);
    const breaches = names.value.length - logs.length;
    const latestAt = latestOf(logs.length > 0 ? logs : held);
    return { status: 'found', value: { infections: logs.length, latestAt, breaches } };
  },
});
