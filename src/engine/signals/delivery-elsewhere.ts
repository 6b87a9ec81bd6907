import { parse } from 'tldts';
import type { Context } from '../context.ts';
import { mentionedAddresses, mentionedLinks } from '../facts/addresses.ts';
import { isOurs } from '../facts/company-lists.ts';
import { DELIVERY } from '../facts/delivery-words.ts';
import { distanceOf } from '../facts/other-address.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal, type Hit } from '../signal.ts';

/** Services that agencies really use to receive files under their own contract. Chosen by us. */
const EVIDENCE_SERVICES = new Set([
  'evidence.com',
  'axon.com',
  'kiteworks.com',
  'sharefile.com',
  'sharepoint.com',
  'box.com',
]);

function toAddress(context: Context): Hit | null {
  for (const { value, before } of mentionedAddresses(context)) {
    if (!DELIVERY.test(before)) continue;
    const distance = distanceOf(context, value);
    if (distance === 'same') continue;
    return { params: { place: value.shownDomain }, severity: distance === 'government' ? 'medium' : 'high' };
  }
  return null;
}

function toLink(context: Context): Hit | null {
  const from = sender(context);
  for (const { value: host, before } of mentionedLinks(context)) {
    if (!DELIVERY.test(before) || isOurs(context, host)) continue;
    const domain = parse(host, { allowPrivateDomains: true }).domain ?? host;
    if (domain === from?.registrable) continue;
    const { verdict } = context.knowledge.registry.judge(host);
    const known = verdict === 'registered' || verdict === 'government-suffix' || EVIDENCE_SERVICES.has(domain);
    return { message: 'link', params: { place: host }, severity: known ? 'medium' : 'high' };
  }
  return null;
}

export const deliveryElsewhere = defineSignal({
  id: 'delivery-elsewhere',
  catalogue: ['W-9'],
  family: 'W',
  severity: 'high',
  title: 'The data is to go somewhere else than to the sender',
  needs: [],
  fields: ['bodyText'],
  references: ['https://lers.google.com/'],
  messages: {
    default: 'The data is to be sent to a mailbox at {place}, not to the sender.',
    link: 'The data is to be put on {place}, not sent through the portal or to the sender.',
  },
  nextStep: 'Deliver only through the portal or to the address that a call-back has confirmed.',
  benign: 'Colleagues who share a case, or a file service under the agency’s own contract.',
  evaluate: (context) => (context.fields.bodyText ? (toAddress(context) ?? toLink(context)) : null),
});
