import { expect, test } from 'vitest';
import { mailAuthenticationFailed } from '../../../src/engine/signals/mail-authentication-failed.ts';
import { hitOf } from '../../helpers/assessment.ts';

const shown = (authenticationResults: unknown) =>
  hitOf(mailAuthenticationFailed, { fields: { authenticationResults } });

test('is critical when DMARC fails, however the page spells it', () => {
  expect(shown({ spf: 'fail', dkim: 'none', dmarc: 'fail' })?.severity).toBe('critical');
  expect(shown({ spf: 'pass', dkim: 'pass', dmarc: 'FAIL (p=reject)' })?.severity).toBe('critical');
});

test('is critical when SPF fails, nothing is signed and no DMARC result is shown', () => {
  expect(shown({ spf: 'hardfail', dkim: 'none', dmarc: null })?.severity).toBe('critical');
  expect(shown({ spf: 'softfail', dkim: 'none', dmarc: 'none' })?.severity).toBe('medium');
});

test('is medium when a forwarder that our mail system knows vouches for the mail', () => {
  expect(shown({ spf: 'fail', dkim: 'fail', dmarc: 'fail', arc: 'pass' })?.severity).toBe('medium');
});

test('spares forwarded mail whose signature still holds, and mail that passes', () => {
  expect(shown({ spf: 'fail', dkim: 'pass', dmarc: 'pass' })).toBeNull();
  expect(shown({ spf: 'fail', dkim: 'pass', dmarc: null })).toBeNull();
  expect(shown({ spf: 'pass', dkim: 'pass', dmarc: 'pass' })).toBeNull();
});

test('says nothing when the page shows no results, or only that a check could not run', () => {
  expect(hitOf(mailAuthenticationFailed)).toBeNull();
  expect(shown({ spf: 'temperror', dkim: 'permerror', dmarc: 'temperror' })).toBeNull();
  expect(shown({ spf: '', dkim: '', dmarc: '' })).toBeNull();
});
