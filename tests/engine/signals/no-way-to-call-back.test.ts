import { expect, test } from 'vitest';
import { noWayToCallBack } from '../../../src/engine/signals/no-way-to-call-back.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) => hitOf(noWayToCallBack, { fields: { country: 'GB', ...fields } });

test('fires on a messenger, on a mobile alone, and on this mailbox alone', () => {
  expect(hit({ phone: 'WhatsApp +44 7911 123456' })?.message).toBe('messenger');
  expect(hit({ bodyText: 'I can only be reached on Telegram.' })?.message).toBe('messenger');
  expect(hit({ phone: '+44 7911 123456' })?.message).toBe('mobile');
  expect(hit({ phone: '', bodyText: 'Please reply only to this e-mail address.' })?.message).toBe('mailbox');
});

test('counts less when there is simply no number, and more of that in an emergency', () => {
  expect(hit({ phone: '', bodyText: 'Please send the records.' })?.severity).toBe('low');
  expect(hit({ phone: '', bodyText: 'A man is on the bridge.', emergency: true })?.severity).toBe('medium');
});

test('spares a mobile when the text points to the agency’s own site, and not when it only gives an address there', () => {
  const mobile = { phone: '+44 7911 123456', requesterEmail: 'a@northmarch.police.uk' };
  expect(hit({ ...mobile, bodyText: 'The number of our office is on northmarch.police.uk.' })).toBeNull();
  expect(hit({ ...mobile, bodyText: 'Write to desk@northmarch.police.uk.' })?.message).toBe('mobile');
});

test('spares a landline, a switchboard named in the text, and a number in it', () => {
  expect(hit({ phone: '+44 20 7946 0018' })).toBeNull();
  expect(hit({ phone: '+44 7911 123456', bodyText: 'Our control room can confirm me.' })).toBeNull();
  expect(hit({ bodyText: 'Call me on 020 7946 0018.' })).toBeNull();
});

test('says nothing when the page shows neither a number nor a text', () => {
  expect(hit({})).toBeNull();
});

test('does not take the messenger’s own number in the text for a telephone', () => {
  const reach = (bodyText: string) =>
    hitOf(noWayToCallBack, { fields: { country: 'United Kingdom', phone: '', bodyText } });
  expect(reach('Reach me only on Signal or WhatsApp at +44 7700 900123.')?.message).toBe('messenger');
  expect(reach('WhatsApp +44 7700 900123, or the desk on +44 161 496 0000.')).toBeNull();
});

test('does not count the mobile number a second time when the text repeats it', () => {
  const fields = { country: 'United Kingdom', phone: '+44 7911 123456', bodyText: 'Regards, PC Reed, +44 7911 123456' };
  expect(hitOf(noWayToCallBack, { fields })?.message).toBe('mobile');
});
