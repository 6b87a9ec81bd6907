import { expect, test } from 'vitest';
import { templateLeftOver } from '../../../src/engine/signals/template-left-over.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(templateLeftOver, { fields: { requesterEmail: null, ...fields } });

test.each([
  'pursuant to the authority of [AGENCY NAME]',
  'dated XX/XX/XXXX',
  'Dear {{company}}',
  'Signed [insert name here]',
  'Lorem ipsum dolor',
])('fires on a blank: %s', (bodyText) => {
  expect(hit({ bodyText })).not.toBeNull();
});

test('fires on a letter that addresses two companies', () => {
  const bodyText = 'To the Custodian of Records of Facebook. Dear Google, please send the records.';
  expect(hit({ bodyText })?.message).toBe('companies');
});

test('spares protective markings and where a seal was', () => {
  expect(hit({ bodyText: '[OFFICIAL-SENSITIVE]\nPlease preserve.\n[SEAL]' })).toBeNull();
  expect(hit({ bodyText: '[OFFICIAL-SENSITIVE]\nby authority of [AGENCY]' })?.params).toEqual({ words: '[AGENCY]' });
});

test('spares filled forms, references in brackets and companies of the story', () => {
  expect(hit({ bodyText: 'Re: [your ref 44120] the corrected request is attached.' })).toBeNull();
  expect(hit({ bodyText: 'The victim used WhatsApp and Telegram and bought coins on an exchange.' })).toBeNull();
  expect(hit({ bodyText: 'To the Custodian of Records: produce the subscriber name.' })).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(hit({})).toBeNull();
});
