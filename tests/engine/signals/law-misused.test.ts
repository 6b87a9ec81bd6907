import { expect, test } from 'vitest';
import { lawMisused } from '../../../src/engine/signals/law-misused.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) => hitOf(lawMisused, { fields: { requesterEmail: null, ...fields } });

test('fires on an order called a subpoena, and on a permission called a duty', () => {
  expect(hit({ legalBasis: '18 U.S.C. § 2703(d) subpoena' })?.message).toBe('order-as-subpoena');
  expect(hit({ bodyText: 'You are compelled under 18 U.S.C. § 2702(b)(8) to disclose.' })?.message).toBe(
    'voluntary-as-duty',
  );
  expect(hit({ bodyText: 'Under 18 U.S.C. 2703(f) you must produce all records.' })?.message).toBe(
    'preservation-as-production',
  );
});

test('spares the order itself and the permission itself', () => {
  expect(hit({ legalBasis: '18 U.S.C. § 2703(d), order of the Circuit Court' })).toBeNull();
  expect(hit({ legalBasis: '18 U.S.C. § 2702(c)(4)' })).toBeNull();
  expect(hit({ legalBasis: '18 U.S.C. § 2703(c)(2) subpoena' })).toBeNull();
});

test('says nothing without a citation', () => {
  expect(hit({})).toBeNull();
});
