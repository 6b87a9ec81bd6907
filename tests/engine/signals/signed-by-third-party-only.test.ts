import { expect, test } from 'vitest';
import { signedByThirdPartyOnly } from '../../../src/engine/signals/signed-by-third-party-only.ts';
import { hitOf } from '../../helpers/assessment.ts';

const shown = (results: unknown) => hitOf(signedByThirdPartyOnly, { fields: { authenticationResults: results } });

test('fires when every signature is from another domain', () => {
  const hit = shown({ spf: 'pass', dkim: 'pass', dmarc: 'none', dkimDomains: ['bulk-mailer.example'] });
  expect(hit?.params).toEqual({ signer: 'bulk-mailer.example', domain: 'northmarch.police.uk' });
});

test('spares a signature of the sender, of a host below it, and mail that passes DMARC', () => {
  expect(shown({ dkim: 'pass', dkimDomains: ['northmarch.police.uk', 'bulk-mailer.example'] })).toBeNull();
  expect(shown({ dkim: 'pass', dkimDomains: ['mail.northmarch.police.uk'] })).toBeNull();
  expect(shown({ dkim: 'pass', dmarc: 'pass', dkimDomains: ['bulk-mailer.example'] })).toBeNull();
});

test('says nothing when the page does not show who signed', () => {
  expect(shown({ spf: 'pass', dkim: 'pass', dmarc: null })).toBeNull();
  expect(hitOf(signedByThirdPartyOnly)).toBeNull();
});
