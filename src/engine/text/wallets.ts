/** Runs long enough for an address of any chain in use; the longest (Monero integrated) has 106 characters. */
const RUN = /[A-Za-z0-9]{25,110}/gu;

const BASE58 = /^[1-9A-HJ-NP-Za-km-z]+$/u;
const HEX = /^[0-9a-f]+$/iu;

/**
 * Forms of wallet addresses by their first letters and length, with one character more or less where the form fixes it:
 * an address that was retyped is still one (BIP 173 and 13, EIP-55, and the chains' own pages).
 */
function isWallet(run: string): boolean {
  const { length } = run;
  const lower = run.toLowerCase();
  if (/^(?:bc1|tb1|ltc1)/u.test(lower)) return true;
  if (lower.startsWith('0x')) return length === 42 && HEX.test(run.slice(2));
  if (/^addr1/u.test(lower)) return length > 50;
  if (!BASE58.test(run) || !/\d/u.test(run) || !/[a-z]/u.test(run) || !/[A-Z]/u.test(run)) return false;
  if (/^[13]/u.test(run)) return length >= 26 && length <= 35;
  if (run.startsWith('T')) return length >= 33 && length <= 35;
  if (run.startsWith('r')) return length >= 25 && length <= 35;
  if (/^[48]/u.test(run)) return length >= 95;
  return /^[LMD]/u.test(run) && length >= 33 && length <= 35;
}

export interface Wallet {
  address: string;
  /** Offset in the text. */
  at: number;
}

/** At most this many are listed: a request that names more is not read for them. Chosen by us. */
const MOST = 50;

/** Addresses of crypto wallets that a text names. */
export function walletsIn(text: string): Wallet[] {
  const wallets: Wallet[] = [];
  for (const match of text.matchAll(RUN)) {
    if (wallets.length >= MOST) break;
    if (isWallet(match[0])) wallets.push({ address: match[0], at: match.index });
  }
  return wallets;
}
