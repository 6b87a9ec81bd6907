import { expect, test } from 'vitest';
import { targetIsAColleague } from '../../../src/engine/signals/target-is-a-colleague.ts';
import { hitOf } from '../../helpers/assessment.ts';

const asks = (target: string, policy = {}) => hitOf(targetIsAColleague, { fields: { targets: [target] }, policy });
const policy = { companyDomains: ['acme.example'] };

test('fires on an address of the company', () => {
  expect(asks('ada@mail.acme.example', policy)).toEqual({ params: { domain: 'mail.acme.example' } });
});

test('spares addresses elsewhere', () => {
  expect(asks('ada@elsewhere.example', policy)).toBeNull();
});

test('says nothing when the company names no domain, or no target is shown', () => {
  expect(asks('ada@acme.example')).toBeNull();
  expect(hitOf(targetIsAColleague, { policy })).toBeNull();
});
