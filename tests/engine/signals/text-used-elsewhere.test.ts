import { expect, test } from 'vitest';
import { textUsedElsewhere } from '../../../src/engine/signals/text-used-elsewhere.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const history = (count: number) => ({ history: foundFor(officer, { similarTextOtherAgencies: count }) });

test('fires when another agency sent nearly the same text', () => {
  expect(hitOf(textUsedElsewhere, { evidence: history(2) })?.params).toEqual({ count: 2 });
});

test('spares a text of its own, and a form that many agencies fill in', () => {
  expect(hitOf(textUsedElsewhere, { evidence: history(0) })).toBeNull();
  const bodyText = 'European Production Order Certificate, section A: issuing authority';
  expect(hitOf(textUsedElsewhere, { evidence: history(2), fields: { bodyText } })).toBeNull();
});

test('says nothing when the history was not consulted', () => {
  expect(hitOf(textUsedElsewhere)).toBeNull();
});
