import { expect, test } from 'vitest';
import { deliveryElsewhere } from '../../../src/engine/signals/delivery-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { withPublicMail as knowledge } from '../../helpers/public-mail.ts';

const says = (bodyText: string, policy = {}) => hitOf(deliveryElsewhere, { fields: { bodyText }, knowledge, policy });

test.each([
  ['Send the records to intake@gmail.com.', 'gmail.com'],
  ['Please copy my colleague at desk@post.example', 'post.example'],
  ['Bitte senden Sie die Daten an auskunft@post.example!', 'post.example'],
  ['Veuillez transmettre le tout à dossier@proton.me', 'proton.me'],
  ['Upload the production to https://drop.example/u/7.', 'drop.example'],
])('fires on %s', (text, place) => {
  expect(says(text)).toMatchObject({ params: { place }, severity: 'high' });
});

test('another public body or a service that agencies use is medium', () => {
  expect(says('Send it to clerk@elmsford.gov.')?.severity).toBe('medium');
  expect(says('Upload it to https://northmarch.kiteworks.com/x')?.severity).toBe('medium');
});

test('spares the sender’s own domain, ours, and addresses and links that nothing is to be sent to', () => {
  expect(says('Send it to desk@northmarch.police.uk or upload it to https://files.northmarch.police.uk/x.')).toBeNull();
  expect(says('We send this to legal@acme.example.', { companyDomains: ['acme.example'] })).toBeNull();
  expect(says('The post is at https://acme.example/p/1. He wrote to kid@gmail.com.')).toBeNull();
  expect(says('See https://social.example/p/1. Send us the name.')).toBeNull();
});

test('says nothing without a text', () => {
  expect(hitOf(deliveryElsewhere, { knowledge })).toBeNull();
});
