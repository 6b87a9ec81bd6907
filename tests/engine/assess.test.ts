import { expect, test } from 'vitest';
import { assessmentOf } from '../helpers/assessment.ts';

test('a plain request with nothing looked up has no known problem and names what was not consulted', () => {
  const { level, complete, score, notChecked } = assessmentOf();
  expect({ level, complete, score }).toEqual({ level: 'no-known-problem', complete: true, score: 0 });
  expect(notChecked.map(({ check }) => check)).toContain('registration');
});

test('an unavailable look-up changes nothing but completeness', () => {
  const plain = assessmentOf();
  const down = assessmentOf({
    evidence: { abuse: { 'northmarch.police.uk': { status: 'unavailable', reason: 'no answer in 3 s' } } },
  });
  expect({ ...down, complete: true, notChecked: [] }).toEqual({ ...plain, notChecked: [] });
  expect(down.notChecked).toContainEqual({ check: 'abuse', reason: 'no answer in 3 s' });
  expect(down.complete).toBe(false);
});

test('an emergency stays at verify until a call-back stands', () => {
  expect(assessmentOf({ fields: { emergency: true } }).level).toBe('verify');
});
