import { eq } from 'drizzle-orm';
import { type HashRow, packHashList } from '../../providers/snapshot/hash-list.ts';
import type { SnapshotList } from '../../schema/snapshot.ts';
import { epochAt } from '../exchange/keys.ts';
import { type ReporterWord, standingOf } from '../exchange/standing.ts';
import type { Work } from '../store/store.ts';
import { exchangeReports, protectedHashes } from '../store/tables.ts';
import { packFacts } from './facts.ts';

const DAY_MS = 86_400_000;

export interface BuiltList {
  list: SnapshotList;
  content: Uint8Array;
  count: number;
  attribution: string;
}

const bytesOf = (hash: string): Uint8Array => Buffer.from(hash, 'base64url');

function built(list: SnapshotList, rows: readonly HashRow[], attribution: string): BuiltList {
  return { list, content: packHashList(rows), count: rows.length, attribution };
}

/** The lists that come from companies' reports in the present epoch. A reader of the list is never its own reporter. */
export async function buildLists(work: Work, now: Date): Promise<BuiltList[]> {
  const epoch = epochAt(now);
  const reported = await work.select().from(exchangeReports).where(eq(exchangeReports.epoch, epoch));
  const guarded = await work.select().from(protectedHashes).where(eq(protectedHashes.epoch, epoch));
  const isGuarded = new Set(guarded.map(({ hash }) => hash));
  const words = new Map<string, { subject: 'sender' | 'domain'; said: ReporterWord[] }>();
  for (const { hash, subject, reporter, kind, recordedAt } of reported) {
    const entry = words.get(hash) ?? { subject, said: [] };
    entry.said.push({ reporter, kind, at: recordedAt });
    words.set(hash, entry);
  }
  const rowsOf = (subject: 'sender' | 'domain'): HashRow[] =>
    [...words].flatMap(([hash, entry]) => {
      if (entry.subject !== subject) return [];
      const standing = standingOf(entry.said, { asking: '', isProtected: isGuarded.has(hash) });
      if (!standing) return [];
      const ageDays = (now.getTime() - Date.parse(standing.latestAt ?? '')) / DAY_MS;
      return [{ hash: bytesOf(hash), facts: packFacts(standing.standing, standing.reporters, ageDays) }];
    });
  return [
    built('reported-domains', rowsOf('domain'), 'Reports by companies of this exchange'),
    built('reported-accounts', rowsOf('sender'), 'Reports by companies of this exchange'),
    built(
      'protected',
      [...isGuarded].map((hash) => ({ hash: bytesOf(hash), facts: 0 })),
      'The agency registry',
    ),
  ];
}
