import { type Context, fact } from '../context.ts';

/** Results that receivers print for each method (RFC 8601 section 2.7), plus what a page may add. */
export interface MailAuthentication {
  spf: string | null;
  dkim: string | null;
  dmarc: string | null;
  /** Whether the receiving system vouches for a forwarder's own checks (RFC 8617). */
  arc: string | null;
  /** Domains whose signature verified, lower case, when shown. */
  signedBy: readonly string[];
}

/** `FAIL (p=reject)`, `hardfail` and `fail` are one result; an empty or unknown marker is none shown. */
function resultOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const word = /[a-z]+/.exec(value.toLowerCase().replace(/[-_ ]/g, ''))?.[0] ?? null;
  return word === 'hardfail' || word === 'failed' ? 'fail' : word === 'passed' ? 'pass' : word;
}

/** What the page shows of the receiving system's checks, in the words of RFC 8601; null when it shows none. */
export const mailAuthentication = fact((context: Context): MailAuthentication | null => {
  const shown = context.fields.authenticationResults;
  if (!shown) return null;
  const signers = shown.dkimDomains;
  return {
    spf: resultOf(shown.spf),
    dkim: resultOf(shown.dkim),
    dmarc: resultOf(shown.dmarc),
    arc: resultOf(shown.arc),
    signedBy: Array.isArray(signers)
      ? signers.flatMap((signer) => (typeof signer === 'string' ? [signer.toLowerCase()] : []))
      : [],
  };
});
