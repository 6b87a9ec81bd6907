import * as z from 'zod/mini';
import { sendForJson, unavailable } from './gateway/json.ts';
import { defineProvider, HOUR_MS, originsOf, textSetting } from './provider.ts';

/** The vendor publishes no schema: every field is read if it is there, and an unknown standing is shown as it came. */
const Standing = z.looseObject({
  standing: z.string().check(z.maxLength(200)),
  agencyStatus: z.catch(z.nullable(z.string().check(z.maxLength(200))), null),
  at: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
});

const KNOWN = ['verified', 'unverified', 'suspended', 'reverification-due'] as const;

/** `REVERIFICATION_DUE` and `Reverification due` are one standing; null for one that we do not know. */
const knownStanding = (raw: string) => {
  const folded = raw
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return KNOWN.find((standing) => standing === folded) ?? null;
};

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

export const portalStanding = defineProvider({
  id: 'portal-standing',
  gives: 'requester-standing',
  asks: ['email'],
  title: 'Standing of the requester’s account at the portal vendor',
  discloses: 'The full address of the sender.',
  to: 'Your company’s own service, which asks the vendor with the company’s key.',
  terms: 'https://www.kodexglobal.com/terms',
  fields: [
    { id: 'service', title: 'Address of your company’s service', secret: false, required: true },
    { id: 'token', title: 'Your token for it', secret: true, required: true },
  ],
  origins: (settings) => originsOf(textSetting(settings, 'service')),
  ttl: { found: HOUR_MS, absent: HOUR_MS },
  concurrency: 2,
  async look(email, { send, settings }) {
    const reply = await sendForJson(
      send,
      {
        url: new URL('v1/requester-standing', withSlash(textSetting(settings, 'service'))).href,
        method: 'POST',
        headers: { authorization: `Bearer ${textSetting(settings, 'token')}`, 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
        accept: ['application/json'],
        discloses: 'address of the sender',
        expects: [404],
      },
      Standing,
    );
    if (!reply.ok) return unavailable(reply);
    if (reply.value === null) return { status: 'absent' };
    const { standing: raw, agencyStatus, at } = reply.value;
    const standing = knownStanding(raw);
    if (!standing) return { status: 'unavailable', reason: `the vendor says "${raw}", which is not known here` };
    return { status: 'found', value: { standing, agencyStatus, at } };
  },
});
