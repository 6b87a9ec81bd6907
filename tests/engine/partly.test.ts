import { expect, test } from 'vitest';
import { assessmentOf } from '../helpers/assessment.ts';

const domain = 'northmarch.police.uk';

test('what one source found counts, and the source that could not be asked makes the assessment incomplete', () => {
  const lookup = { status: 'found', value: { lists: ['urlhaus'] }, partly: 'spamhaus-dbl: answered REFUSED' };
  const { findings, complete, notChecked } = assessmentOf({ evidence: { abuse: { [domain]: lookup } } });
  expect(findings.flatMap(({ catalogue }) => catalogue)).toContain('D-11');
  expect(complete).toBe(false);
  expect(notChecked).toContainEqual({ check: 'abuse', reason: 'spamhaus-dbl: answered REFUSED' });
});
