import { parseAddress } from '../../engine/domain/address.ts';
import { openHashList } from '../../providers/snapshot/hash-list.ts';
import type { Evidence, Reputation } from '../../schema/evidence.ts';
import type { KeysAnswer } from '../../schema/service.ts';
import type { SnapshotList } from '../../schema/snapshot.ts';
import { hasher } from './keys.ts';
import { openSnapshot } from './snapshot.ts';

const DAY_MS = 86_400_000;
const STANDINGS = ['in-good-standing', 'mixed', 'reported-fraud'] as const;

/** Reads the 16 bits that `src/service/snapshot/facts.ts` writes. */
export function readFacts(facts: number, issuedAt: string): Reputation | null {
  const standing = STANDINGS[facts >> 14];
  const latestAt = new Date(Date.parse(issuedAt) - (facts & 255) * DAY_MS).toISOString();
  return standing ? { standing, reporters: (facts >> 8) & 63, latestAt, own: false } : null;
}

type Kind = 'email' | 'domain';
interface Question {
  subject: string;
  kind: Kind;
  value: string;
}

/** What the published lists hold on a sender, found here without asking anyone. */
export async function listed(
  address: string,
  keys: KeysAnswer,
  { email, domain }: { email: string; domain: string },
): Promise<Evidence> {
  const snapshot = await openSnapshot(address);
  if (!snapshot) return {};
  const { issuedAt } = snapshot;
  const questions: Question[] = [
    { subject: email, kind: 'email', value: email },
    { subject: domain, kind: 'domain', value: parseAddress(email)?.registrable ?? domain },
  ];
  const find = async (list: SnapshotList, under: readonly string[], { kind, value }: Question) => {
    const kept = snapshot.lists.find(({ entry }) => entry.list === list);
    const opened = kept && openHashList(kept.content);
    for (const key of opened ? under : []) {
      const facts = opened?.find(await (await hasher(key))(kind, value)) ?? null;
      if (facts !== null) return { facts, source: kept?.entry.attribution ?? list };
    }
    return null;
  };
  const exchange = keys.exchange ? [keys.exchange.key, keys.exchange.previous.key] : [];
  const reputation: NonNullable<Evidence['reputation']> = {};
  const sales: NonNullable<Evidence['offered-for-sale']> = {};
  for (const question of questions) {
    const { subject, kind } = question;
    const said = await find(kind === 'email' ? 'reported-accounts' : 'reported-domains', exchange, question);
    const value = said && readFacts(said.facts, issuedAt);
    if (value) reputation[subject] = { status: 'found', value, source: said.source, at: issuedAt };
    const offer = await find(
      'offered-for-sale',
      keys.lists.map(({ key }) => key),
      question,
    );
    if (!offer) continue;
    const seenAt = offer.facts === 0 ? null : new Date(offer.facts * DAY_MS).toISOString();
    const sale = { seenAt, where: offer.source };
    sales[subject] = { status: 'found', value: sale, source: offer.source, at: issuedAt };
  }
  return { reputation, 'offered-for-sale': sales };
}
