import { expect, test } from 'vitest';
import { notInRegistry } from '../../../src/engine/signals/not-in-registry.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(notInRegistry, { fields: { requesterEmail, ...more } });

test('fires on a name that nobody knows', () => {
  expect(from('chief@weaving-club.example')).toEqual({ params: { domain: 'weaving-club.example' } });
});

test('is a neutral fact once a call-back has confirmed the officer', () => {
  const history = { callBackAt: '2026-06-01T10:00:00Z', callBackResult: 'confirmed' };
  const evidence = { history: foundFor('chief@weaving-club.example', history) };
  expect(hitOf(notInRegistry, { fields: { requesterEmail: 'chief@weaving-club.example' }, evidence })).toMatchObject({
    message: 'called',
    severity: 'info',
  });
});

test('spares agencies, names under a government suffix, and what other signals name better', () => {
  for (const address of ['a@northmarch.police.uk', 'a@kingsbury.police.uk', 'a@gmail.com', 'a@northmarch-portal.com']) {
    expect(from(address)).toBeNull();
  }
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
