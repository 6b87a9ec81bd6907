import { expect, test } from 'vitest';
import { contactElsewhere } from '../../../src/engine/signals/contact-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { withPublicMail as knowledge } from '../../helpers/public-mail.ts';

const says = (bodyText: string, more = {}, policy = {}) =>
  hitOf(contactElsewhere, { fields: { bodyText, ...more }, knowledge, policy });

test.each([
  ['Please reply to det.miller@gmail.com.', 'free-mail'],
  ['Bitte antworten Sie an kripo@auskunft-post.example.', undefined],
  ['Pour nous joindre : brigade@proton.me', 'free-mail'],
  ['Rispondere a ufficio@altrove.example entro oggi.', undefined],
])('fires on %s', (text, message) => {
  const hit = says(text);
  expect(hit?.message).toBe(message);
  expect(hit?.severity).toBeUndefined();
});

test('a supervisor elsewhere is medium, at a public mail service in full', () => {
  expect(says('', { supervisorContact: 'chief@other.example' })).toMatchObject({
    message: 'supervisor',
    severity: 'medium',
    fields: ['supervisorContact', 'requesterEmail'],
  });
  expect(says('', { supervisorContact: 'Chief <chief@gmail.com>' })?.message).toBe('free-mail');
});

test('another public body is low, and the worst of several is told', () => {
  expect(says('Contact clerk@elmsford.gov.')).toMatchObject({ message: 'government', severity: 'low' });
  expect(says('Contact clerk@elmsford.gov. Reply to x@gmail.com.')?.message).toBe('free-mail');
});

test('spares the sender’s domain, our own, a trusted one, and the accounts asked about', () => {
  expect(says('Reply to desk@northmarch.police.uk or desk@mail.northmarch.police.uk.')).toBeNull();
  expect(says('We wrote to you; contact legal@acme.example.', {}, { companyDomains: ['acme.example'] })).toBeNull();
  expect(says('Contact desk@relay.example.', {}, { trusted: [{ value: 'relay.example' }] })).toBeNull();
  expect(says('Contact of the suspect: kid@gmail.com', { targets: ['kid@gmail.com'] })).toBeNull();
});

test('spares an address that nobody is asked to write to, and one for delivery, which is another finding', () => {
  expect(says('The victim uses kid@gmail.com since May.')).toBeNull();
  expect(says('Please send the records to x@gmail.com.')).toBeNull();
});

test('says nothing without a sender or a text', () => {
  expect(hitOf(contactElsewhere, { knowledge })).toBeNull();
  expect(says('Reply to x@gmail.com', { requesterEmail: null })).toBeNull();
});
