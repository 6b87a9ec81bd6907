import { addressesIn } from '../facts/addresses.ts';
import { CONTACT } from '../facts/contact-words.ts';
import { documentTexts } from '../facts/document-text.ts';
import { distanceOf } from '../facts/other-address.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal, type Hit } from '../signal.ts';

export const documentContactElsewhere = defineSignal({
  id: 'document-contact-elsewhere',
  catalogue: ['S-11'],
  family: 'S',
  severity: 'high',
  title: 'The attached file names a contact address that is not where the request came from',
  needs: [],
  fields: ['attachments', 'requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The request came from {senderDomain}; {file} asks to be answered at {domain}.',
    'free-mail': 'The request came from {senderDomain}; {file} names a contact at the public mail service {domain}.',
    government: 'The request came from {senderDomain}; {file} names a contact at {domain}, another public body.',
  },
  nextStep: 'Write to nobody named in the file; reach the officer through the number on the agency’s own site.',
  benign: 'An assistant files for a detective, or a court’s order names the court’s own mailbox.',
  evaluate(context) {
    const from = sender(context);
    if (!from) return null;
    const asked = new Set((context.fields.targets ?? []).map((target) => target.trim().toLowerCase()));
    let other: Hit | null = null;
    for (const { file, text } of documentTexts(context)) {
      for (const { value, before } of addressesIn(text)) {
        if (asked.has(value.address) || !CONTACT.test(before)) continue;
        const distance = distanceOf(context, value);
        const params = { senderDomain: from.shownDomain, domain: value.shownDomain, file: file.name };
        if (distance === 'free-mail') return { message: 'free-mail', params };
        if (distance === 'government') other ??= { message: 'government', severity: 'low', params };
        if (distance === 'elsewhere') other = other?.severity === 'medium' ? other : { severity: 'medium', params };
      }
    }
    return other;
  },
});
