import { toAscii } from '../domain/address.ts';
import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';

/** Where mail is read in a browser. Chosen by us: the services that companies use. */
const MAIL_HOSTS = [
  'mail.google.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
];

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? toAscii(new URL(url).hostname) : null;

export const outsideThePortal = defineSignal({
  id: 'outside-the-portal',
  catalogue: ['W-7'],
  family: 'W',
  severity: 'medium',
  title: 'The request came by mail although the sender has an account at a portal',
  needs: ['requester-standing'],
  fields: ['requesterEmail'],
  references: ['https://lers.google.com/'],
  messages: { default: 'This request came by mail, although its sender has an account at the portal.' },
  nextStep: 'Ask the sender to file it through the portal, where the account is checked.',
  benign: 'The officer does not know of the portal account, or the portal is down.',
  evaluate(context) {
    const host = hostOf(context.url);
    const record = consult(context, 'requester-standing').found[0];
    if (host === null || !record || !MAIL_HOSTS.includes(host)) return null;
    return { sources: [{ source: record.source, at: record.at }] };
  },
});
