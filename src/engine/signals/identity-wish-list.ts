import type { Context } from '../context.ts';
import { type Asked, dataWanted } from '../facts/data-asked.ts';
import { isEmergency } from '../facts/gated.ts';
import { defineSignal } from '../signal.ts';

/** What takes a person's number or account over, when it stands together. */
const IDENTITY: readonly Asked[] = ['identity', 'address', 'birth', 'phone', 'recovery'];
/** Of these one must be asked, and this many kinds in all. Chosen by us. */
const TELLING: readonly Asked[] = ['birth', 'recovery'];
const KINDS = 3;

function isWishList(context: Context): boolean {
  const asked = dataWanted(context);
  if (asked.has('location') || asked.has('traffic')) return false;
  return TELLING.some((kind) => asked.has(kind)) && IDENTITY.filter((kind) => asked.has(kind)).length >= KINDS;
}

export const identityWishList = defineSignal({
  id: 'identity-wish-list',
  catalogue: ['C-12'],
  family: 'C',
  severity: 'high',
  title: 'An emergency that asks who somebody is, and not where',
  needs: [],
  fields: ['dataRequested', 'bodyText', 'emergency'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    default: 'The emergency request asks for a full identity and no address of connection or location: {wanted}.',
  },
  nextStep: 'Ask the agency, through the number on its own site, how this helps to find the person.',
  benign: 'Where the person is known to be at home, name and address can be what is missing.',
  evaluate(context) {
    if (!isEmergency(context) || !isWishList(context)) return null;
    const listed = context.fields.dataRequested ?? [];
    const kinds = IDENTITY.filter((kind) => dataWanted(context).has(kind));
    return { params: { wanted: (listed.length > 0 ? listed : kinds).slice(0, 6).join(', ') } };
  },
});
