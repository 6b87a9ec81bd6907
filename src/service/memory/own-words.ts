import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { HistoryAnswer, OwnWord, Sighting } from '../../schema/service.ts';
import type { Work } from '../store/store.ts';
import { offers, reports } from '../store/tables.ts';

const SAYS_STANDING = ['fraud', 'in-good-standing', 'retract'];

/** What our own company says: a retraction takes everything before it back; both words after it contradict each other. */
function wordFrom(said: readonly { kind: string; at: Date }[]): OwnWord | null {
  const valid = said.slice(said.findLastIndex(({ kind }) => kind === 'retract') + 1);
  const [fraud, good] = (['fraud', 'in-good-standing'] as const).map((kind) =>
    valid.findLast((word) => word.kind === kind),
  );
  const told = fraud ?? good;
  if (!told) return null;
  const standing = fraud && good ? 'mixed' : fraud ? 'reported-fraud' : 'in-good-standing';
  return { standing, at: told.at.toISOString() };
}

/** What our own company has reported of a sighting's sender and domain, and what its own feeds offer for sale. */
export async function ownWords(
  work: Work,
  tenantId: string,
  { sender, domain }: Sighting,
): Promise<Pick<HistoryAnswer, 'own' | 'offered'>> {
  const hashes = [sender, domain];
  const said = await work
    .select({ hash: reports.hash, kind: reports.kind, at: reports.recordedAt })
    .from(reports)
    .where(and(eq(reports.tenantId, tenantId), inArray(reports.hash, hashes), inArray(reports.kind, SAYS_STANDING)))
    .orderBy(asc(reports.sequence));
  const offered = await work
    .select()
    .from(offers)
    .where(and(eq(offers.tenantId, tenantId), inArray(offers.hash, hashes)))
    .orderBy(desc(offers.seenAt));
  const offerOf = (hash: string) => {
    const row = offered.find((offer) => offer.hash === hash);
    return row ? { seenAt: row.seenAt?.toISOString() ?? null, where: row.feed } : null;
  };
  const wordOf = (hash: string) => wordFrom(said.filter((word) => word.hash === hash));
  return {
    own: { sender: wordOf(sender), domain: wordOf(domain) },
    offered: { sender: offerOf(sender), domain: offerOf(domain) },
  };
}
