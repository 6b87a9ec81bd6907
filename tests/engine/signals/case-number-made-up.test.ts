import { expect, test } from 'vitest';
import { caseNumberMadeUp } from '../../../src/engine/signals/case-number-made-up.ts';
import { hitOf } from '../../helpers/assessment.ts';

const numbered = (caseNumber: string | null) => hitOf(caseNumberMadeUp, { fields: { caseNumber } });

test.each(['001', '12345', '1', '99999', 'test1', 'XXX'])('fires on %s', (number) => {
  expect(numbered(number)?.params).toEqual({ number });
});

test.each(['26-4411', '15988210', 'PULSE 31188204', '5512/26', 'LPS 26-118822', 'BR.52'])('spares %s', (number) => {
  expect(numbered(number)).toBeNull();
});

test('says nothing when none is shown', () => {
  expect(numbered(null)).toBeNull();
  expect(numbered('')).toBeNull();
});
