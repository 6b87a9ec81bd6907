import type { Severity } from '../../schema/assessment.ts';
import type { Context } from '../context.ts';
import type { MailAddress } from '../domain/address.ts';
import { addressesIn, type Mention, mentionedAddresses } from '../facts/addresses.ts';
import { CONTACT } from '../facts/contact-words.ts';
import { DELIVERY } from '../facts/delivery-words.ts';
import { distanceOf } from '../facts/other-address.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal, type Hit } from '../signal.ts';

function contactsOf(context: Context): { mention: Mention<MailAddress>; field: 'bodyText' | 'supervisorContact' }[] {
  const text = mentionedAddresses(context)
    .filter(({ before }) => CONTACT.test(before) && !DELIVERY.test(before))
    .map((mention) => ({ mention, field: 'bodyText' as const }));
  const supervisor = addressesIn(context.fields.supervisorContact ?? '');
  return [...text, ...supervisor.map((mention) => ({ mention, field: 'supervisorContact' as const }))];
}

export const contactElsewhere = defineSignal({
  id: 'contact-elsewhere',
  catalogue: ['S-11'],
  family: 'S',
  severity: 'high',
  title: 'The request names a contact address that is not where it came from',
  needs: [],
  fields: ['bodyText', 'requesterEmail'],
  references: ['https://www.securityinfowatch.com/'],
  messages: {
    default: 'The request came from {senderDomain}, and asks to be answered at {domain}.',
    'free-mail': 'The request came from {senderDomain}, and names a contact at the public mail service {domain}.',
    government: 'The request came from {senderDomain}, and names a contact at {domain}, another public body.',
    supervisor: 'The request came from {senderDomain}, and its supervisor is said to be at {domain}.',
  },
  nextStep:
    'Write to nobody named in the request; reach officer and supervisor through the number on the agency’s own site.',
  benign: 'An assistant files for a detective, or a task force works under two roofs.',
  evaluate(context) {
    const from = sender(context);
    if (!from) return null;
    const hits = contactsOf(context).flatMap(({ mention, field }): Hit[] => {
      const distance = distanceOf(context, mention.value);
      if (distance === 'same') return [];
      const params = { senderDomain: from.shownDomain, domain: mention.value.shownDomain };
      const fields = [field, 'requesterEmail'] as const;
      if (distance === 'free-mail') return [{ message: 'free-mail', params, fields }];
      if (distance === 'government') return [{ message: 'government', params, fields, severity: 'low' }];
      return field === 'bodyText'
        ? [{ params, fields }]
        : [{ message: 'supervisor', params, fields, severity: 'medium' }];
    });
    const worst = (severity: Severity) => hits.find((hit) => (hit.severity ?? 'high') === severity);
    return worst('high') ?? worst('medium') ?? worst('low') ?? null;
  },
});
