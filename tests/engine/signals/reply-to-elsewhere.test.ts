import { expect, test } from 'vitest';
import { replyToElsewhere } from '../../../src/engine/signals/reply-to-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';

test('fires when the answer would go to another domain', () => {
  const hit = hitOf(replyToElsewhere, { fields: { replyTo: 'desk@case-relay.example' } });
  expect(hit).toEqual({ params: { replyDomain: 'case-relay.example', senderDomain: 'northmarch.police.uk' } });
});

test('spares another host of the same domain', () => {
  expect(hitOf(replyToElsewhere, { fields: { replyTo: 'desk@mail.northmarch.police.uk' } })).toBeNull();
});

test('says nothing when the page shows no answer address or no sender', () => {
  expect(hitOf(replyToElsewhere)).toBeNull();
  expect(hitOf(replyToElsewhere, { fields: { requesterEmail: null, replyTo: 'x@y.example' } })).toBeNull();
});
