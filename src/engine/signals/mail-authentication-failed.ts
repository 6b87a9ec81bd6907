import type { Severity } from '../../schema/assessment.ts';
import { type MailAuthentication, mailAuthentication } from '../facts/mail-authentication.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

/** Why the checks say that this mail is forged; null when they do not. DMARC already forgives one failing method. */
function verdict({ spf, dkim, dmarc, arc }: MailAuthentication): { message: string; severity: Severity } | null {
  if (dmarc === 'fail' && arc === 'pass') return { message: 'forwarded', severity: 'medium' };
  if (dmarc === 'fail') return { message: 'default', severity: 'critical' };
  if (dmarc === 'pass' || dkim === 'pass') return null;
  if (spf === 'fail') return { message: 'spf', severity: 'critical' };
  return spf === 'softfail' ? { message: 'spf-soft', severity: 'medium' } : null;
}

export const mailAuthenticationFailed = defineSignal({
  id: 'mail-authentication-failed',
  catalogue: ['D-6'],
  family: 'D',
  severity: 'critical',
  title: 'The receiving mail system says the sender is forged',
  needs: [],
  fields: ['authenticationResults', 'requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc8601#section-2.7', 'https://www.rfc-editor.org/rfc/rfc7489'],
  messages: {
    default: 'Our mail system found that this mail does not come from {domain} (DMARC fail).',
    forwarded: 'This mail fails the sender check for {domain} (DMARC); a forwarder we know vouches for it.',
    spf: '{domain} does not allow the server that sent this mail, and no signature stands in for it (SPF fail).',
    'spf-soft': '{domain} does not expect the server that sent this mail, and no signature stands in for it (SPF).',
  },
  nextStep: 'Do not answer this mail. Write to the agency at its published address, or call its published number.',
  benign: 'Forwarding and mailing lists can break these checks.',
  evaluate(context) {
    const shown = mailAuthentication(context);
    const seen = shown ? verdict(shown) : null;
    if (!seen) return null;
    return { ...seen, params: { domain: sender(context)?.shownDomain ?? 'the sender' } };
  },
});
