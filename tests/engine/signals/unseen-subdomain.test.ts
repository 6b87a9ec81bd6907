import { expect, test } from 'vitest';
import { unseenSubdomain } from '../../../src/engine/signals/unseen-subdomain.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(unseenSubdomain, { fields: { requesterEmail, ...more } });

const below = (mx: string[]) =>
  hitOf(unseenSubdomain, {
    fields: { requesterEmail: 'a@old-promo.elmsford.gov' },
    evidence: { 'mail-dns': foundFor('old-promo.elmsford.gov', { exists: true, mx }) },
  });

test('fires on a name below an agency’s that receives no mail', () => {
  expect(below([])?.params).toEqual({ domain: 'old-promo.elmsford.gov', owner: 'elmsford.gov' });
});

test('spares one with a mail server', () => {
  expect(below(['mx1.elmsford.gov'])).toBeNull();
});

test('says nothing when nobody looked, or the page shows no sender', () => {
  expect(from('a@old-promo.elmsford.gov')).toBeNull();
  expect(from(null)).toBeNull();
});
