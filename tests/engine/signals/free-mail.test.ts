import { expect, test } from 'vitest';
import { freeMail } from '../../../src/engine/signals/free-mail.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(freeMail, { fields: { requesterEmail, ...more } });

test('fires on free mail', () => {
  expect(from('unit4@gmail.com')).toEqual({ params: { domain: 'gmail.com' } });
});

test('is milder where stations really use such mail', () => {
  expect(from('station.one@gmail.com', { country: 'India' })).toMatchObject({
    message: 'customary',
    severity: 'medium',
  });
});

test('spares an agency', () => {
  expect(from('a@northmarch.police.uk')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
