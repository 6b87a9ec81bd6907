import { KeysAnswer } from '../schema/service.ts';
import { sendForJson, unavailable } from './gateway/json.ts';
import { defineProvider, HOUR_MS, originsOf, type ProviderSettings, textSetting } from './provider.ts';

/** The address of a path of the service; null when the setting is no address. */
export function teamUrl(settings: ProviderSettings, path: string): string | null {
  const base = textSetting(settings, 'service');
  if (!URL.canParse(base)) return null;
  return new URL(path, base.endsWith('/') ? base : `${base}/`).href;
}

export const teamHeaders = (settings: ProviderSettings): Record<string, string> => ({
  authorization: `Bearer ${textSetting(settings, 'token')}`,
});

/**
 * The company's own reputation service. It is told of each request by keyed hashes (src/background/team), so it has no
 * subject of its own to be asked about here; the entry gives it its switch, its settings and its way through the gateway.
 */
export const teamService = defineProvider({
  id: 'team-service',
  gives: 'reputation',
  asks: [],
  tells: ['email'],
  title: 'Your company’s own reputation service',
  discloses:
    'Hashes of sender, agency, phone and targets under your company’s key, the kind of process, whether it is an emergency, and the hour. Never names, targets or text.',
  to: 'Your company’s own service.',
  terms: 'https://www.rfc-editor.org/rfc/rfc9457',
  fields: [
    { id: 'service', title: 'Address of the service', secret: false, required: true },
    { id: 'token', title: 'Your token', secret: true, required: true },
    {
      id: 'publicKey',
      title: 'Public key that signs its lists, if you were given one',
      secret: false,
      required: false,
    },
  ],
  origins: (settings) => originsOf(textSetting(settings, 'service')),
  ttl: { found: HOUR_MS, absent: HOUR_MS },
  concurrency: 2,
  async look(_subject, { send, settings }) {
    const url = teamUrl(settings, 'v1/keys');
    if (url === null) return { status: 'unavailable', reason: 'the address of the service is none' };
    const request = { url, headers: teamHeaders(settings), accept: ['application/json'], discloses: 'nothing' };
    const reply = await sendForJson(send, request, KeysAnswer);
    return reply.ok ? { status: 'absent' } : unavailable(reply);
  },
});
