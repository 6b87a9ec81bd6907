import { expect, test } from 'vitest';
import { replyToElsewhere } from '../../../src/engine/signals/reply-to-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { withPublicMail as knowledge } from '../../helpers/public-mail.ts';

const to = (replyTo: string, more = {}, policy = {}) =>
  hitOf(replyToElsewhere, { fields: { replyTo, ...more }, policy, knowledge });

test('fires when the answer would go to another domain', () => {
  const params = { replyDomain: 'case-relay.example', senderDomain: 'northmarch.police.uk' };
  expect(to('desk@case-relay.example')).toEqual({ params });
});

test('is critical when it would go to a public mail service', () => {
  expect(to('desk@gmail.com')).toMatchObject({ message: 'free-mail', severity: 'critical' });
});

test('fires on another mailbox of the same public mail service: that is another person', () => {
  expect(to('other@gmail.com', { requesterEmail: 'x@gmail.com' })).toMatchObject({
    message: 'other-mailbox',
    severity: 'high',
  });
});

test('spares the same address, another host of the same domain, and a relay that the company trusts', () => {
  expect(to('A.Officer@northmarch.police.uk')).toBeNull();
  expect(to('desk@mail.northmarch.police.uk')).toBeNull();
  expect(to('x@case-relay.example', {}, { trusted: [{ value: 'case-relay.example' }] })).toBeNull();
  expect(to('x@gmail.com', {}, { trusted: [{ value: 'gmail.com' }] })?.severity).toBe('critical');
});

test('says nothing when the page shows no answer address or no sender', () => {
  expect(hitOf(replyToElsewhere, { knowledge })).toBeNull();
  expect(to('x@y.example', { requesterEmail: null })).toBeNull();
});
