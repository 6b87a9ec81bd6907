import { expect, test } from 'vitest';
import { disposableMail } from '../../../src/engine/signals/disposable-mail.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(disposableMail, { fields: { requesterEmail, ...more } });

test('fires on throw-away mail and on relays', () => {
  expect(from('x@mailinator.com')).toEqual({ params: { domain: 'mailinator.com' } });
  expect(from('x@mozmail.com')).toMatchObject({ message: 'relay' });
});

test('spares ordinary free mail', () => {
  expect(from('x@gmail.com')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
