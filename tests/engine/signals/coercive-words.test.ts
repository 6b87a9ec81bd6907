import { expect, test } from 'vitest';
import { coerciveWords } from '../../../src/engine/signals/coercive-words.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (bodyText: string | null) => hitOf(coerciveWords, { fields: { bodyText } });

test('fires on a threat against the reader and quotes it', () => {
  expect(hit('Send it now. Her blood will be on your hands.')).toEqual({
    params: { words: 'Her blood will be on your hands' },
  });
});

test('is worse where the request also asks not to be checked', () => {
  expect(hit('You will be held personally liable. Do not call our station.')).toMatchObject({ severity: 'high' });
});

test('spares a polite deadline, however short', () => {
  expect(hit('Please answer within 30 minutes, thank you.')).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(hit(null)).toBeNull();
});
