import * as z from 'zod/mini';
import { sendForJson, unavailable } from './gateway/json.ts';
import { defineProvider, HOUR_MS, textSetting } from './provider.ts';

const BASE = 'https://urlhaus-api.abuse.ch';

/** The outcome stands in `query_status`, not in the HTTP status; numbers come as text and every field may be missing. */
const Host = z.object({
  query_status: z.string(),
  url_count: z.catch(z.optional(z.coerce.number()), undefined),
});

export const urlhaus = defineProvider({
  id: 'urlhaus',
  gives: 'abuse',
  asks: ['domain'],
  title: 'Malware on the sender’s domain (URLhaus)',
  discloses: 'The domain of the sender’s address.',
  to: 'abuse.ch (urlhaus-api.abuse.ch).',
  terms: 'https://abuse.ch/terms-of-use/',
  fields: [{ id: 'key', title: 'Your Auth-Key', secret: true, required: true }],
  origins: (settings) => (textSetting(settings, 'key') === '' ? [] : [BASE]),
  ttl: { found: 6 * HOUR_MS, absent: HOUR_MS },
  concurrency: 2,
  async look(domain, { send, settings }) {
    const reply = await sendForJson(
      send,
      {
        url: `${BASE}/v1/host/`,
        method: 'POST',
        headers: { 'auth-key': textSetting(settings, 'key'), 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ host: domain }).toString(),
        accept: ['application/json'],
        discloses: `domain ${domain}`,
        maxBytes: 2_097_152,
      },
      Host,
    );
    if (!reply.ok) return unavailable(reply);
    const status = reply.value?.query_status ?? '';
    if (status === 'no_results') return { status: 'absent' };
    if (status !== 'ok') return { status: 'unavailable', reason: `answered ${status.slice(0, 40) || 'nothing'}` };
    return reply.value?.url_count === 0 ? { status: 'absent' } : { status: 'found', value: { lists: ['urlhaus'] } };
  },
});
