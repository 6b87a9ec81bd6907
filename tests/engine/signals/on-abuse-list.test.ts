import { expect, test } from 'vitest';
import { onAbuseList } from '../../../src/engine/signals/on-abuse-list.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const listed = (...lists: string[]) => hitOf(onAbuseList, { evidence: { abuse: foundFor(domain, { lists }) } });

test('fires and names the lists', () => {
  expect(listed('urlhaus', 'dbl')).toMatchObject({ params: { domain, lists: 'urlhaus, dbl' } });
});

test('is medium when every list says that a legitimate site was misused', () => {
  expect(listed('dbl:abused-legitimate')?.severity).toBe('medium');
  expect(listed('dbl:abused-legitimate', 'urlhaus')?.severity).toBeUndefined();
});

test('spares a domain on no list', () => {
  expect(listed()).toBeNull();
  expect(hitOf(onAbuseList, { evidence: { abuse: { [domain]: { status: 'absent' } } } })).toBeNull();
});

test('says nothing when the lists did not answer', () => {
  expect(
    hitOf(onAbuseList, { evidence: { abuse: { [domain]: { status: 'unavailable', reason: 'refused' } } } }),
  ).toBeNull();
  expect(hitOf(onAbuseList)).toBeNull();
});
