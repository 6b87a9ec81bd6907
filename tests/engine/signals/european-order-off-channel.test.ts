import { expect, test } from 'vitest';
import { europeanOrderOffChannel } from '../../../src/engine/signals/european-order-off-channel.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(europeanOrderOffChannel, { fields: { requesterEmail: null, ...fields } });

const order = { process: 'epoc', country: 'Czechia', emergency: false, submittedAt: '2026-10-01T09:00:00Z' };

test('fires on a state that is not bound, on e-mail, and on a limit that the law does not know', () => {
  expect(hit({ ...order, country: 'Denmark' })?.message).toBe('state');
  expect(hit({ ...order, requestType: 'EPOC by e-mail' })?.message).toBe('mail');
  expect(hit({ ...order, dueAt: '2026-10-03T09:00:00Z' })?.message).toBe('limit');
  expect(hit({ ...order, bodyText: 'Please answer within 24 hours.' })?.message).toBe('limit');
});

test('spares an order through the decentralised system with its ten days or eight hours', () => {
  const through = { ...order, requestType: 'EPOC (decentralised IT system)' };
  expect(hit({ ...through, dueAt: '2026-10-11T09:00:00Z' })).toBeNull();
  expect(hit({ ...through, emergency: true, dueAt: '2026-10-01T17:00:00Z' })).toBeNull();
});

test('says nothing before the Regulation applies, and of other requests', () => {
  expect(hit({ ...order, country: 'Denmark', submittedAt: '2026-05-01T09:00:00Z' })).toBeNull();
  expect(hit({ process: 'subpoena' })).toBeNull();
});
