import { mailAuthentication } from '../facts/mail-authentication.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

export const signedByThirdPartyOnly = defineSignal({
  id: 'signed-by-third-party-only',
  catalogue: ['D-7'],
  family: 'D',
  severity: 'medium',
  title: 'Only another domain has signed the mail',
  needs: [],
  fields: ['authenticationResults', 'requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc7489#section-3.1.1'],
  messages: { default: 'The mail is signed by {signer} only, not by {domain}.' },
  nextStep: 'Call the agency back through its published number.',
  benign: 'Agencies with hosted mail are often signed by their provider.',
  evaluate(context) {
    const shown = mailAuthentication(context);
    const from = sender(context);
    if (!shown || !from || shown.dkim !== 'pass' || shown.dmarc === 'pass' || shown.signedBy.length === 0) return null;
    const aligned = shown.signedBy.some(
      (signer) => signer === from.registrable || signer.endsWith(`.${from.registrable}`),
    );
    return aligned ? null : { params: { signer: shown.signedBy[0] ?? '', domain: from.shownDomain } };
  },
});
