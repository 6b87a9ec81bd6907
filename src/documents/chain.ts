import type { Certificate } from './certificate.ts';
import { verifySignature } from './verify.ts';

const LONGEST = 6;

/** Whether the signer's certificate leads to one that `isRoot` vouches for, each link's signature checked. */
export async function leadsTo(
  chain: readonly Certificate[],
  isRoot: (one: Certificate) => Promise<boolean>,
): Promise<boolean> {
  let at = chain[0];
  for (let links = 0; at && links < LONGEST; links++) {
    if (await isRoot(at)) return true;
    at = await issuerOf(at, chain);
  }
  return false;
}

async function issuerOf(one: Certificate, chain: readonly Certificate[]): Promise<Certificate | undefined> {
  if (one.selfSigned) return undefined;
  for (const candidate of chain) {
    if (candidate === one || candidate.subject !== one.issuer) continue;
    const { algorithm, signature } = one;
    const fits = await verifySignature(
      { algorithm, signature, digest: 'SHA-256', key: candidate.publicKey },
      one.signed,
    );
    if (fits) return candidate;
  }
  return undefined;
}
