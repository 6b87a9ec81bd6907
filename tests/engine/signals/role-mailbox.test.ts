import { expect, test } from 'vitest';
import { roleMailbox } from '../../../src/engine/signals/role-mailbox.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (local: string) => hitOf(roleMailbox, { fields: { requesterEmail: `${local}@northmarch.police.uk` } });

test.each(['noreply', 'no-reply', 'do.not.reply', 'elections', 'library', 'lincoln.school', 'noreply8841'])(
  'fires medium on %s',
  (local) => {
    expect(from(local)?.severity).toBe('medium');
  },
);

test.each(['info', 'admin2', 'poststelle', 'kirjaamo.north', 'x8841293'])('fires low on %s', (local) => {
  expect(from(local)).not.toBeNull();
  expect(from(local)?.severity).toBeUndefined();
});

test.each(['a.officer', 'cyber', 'legal', 'j.infosino', 'badge4471', 'electra.newsome'])('spares %s', (local) => {
  expect(from(local)).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(hitOf(roleMailbox, { fields: { requesterEmail: null } })).toBeNull();
});
