import { inArray } from 'drizzle-orm';
import { agencies } from '../../data/agencies/index.ts';
import { entriesOf } from '../../engine/domain/registry.ts';
import type { RegistryEntry } from '../../engine/knowledge.ts';
import { decodeSnapshot, encodeSnapshot } from '../../engine/registry/snapshot.ts';
import { type HashRow, packHashList } from '../../providers/snapshot/hash-list.ts';
import type { SnapshotList } from '../../schema/snapshot.ts';
import { epochsAt, exchangeKey, keyedHash } from '../exchange/keys.ts';
import { type ReporterWord, standingOf } from '../exchange/standing.ts';
import type { Work } from '../store/store.ts';
import { contests, exchangeOffers, exchangeReports, registries } from '../store/tables.ts';
import { packDay, packFacts } from './facts.ts';

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

interface Said {
  subject: 'sender' | 'domain';
  words: ReporterWord[];
}

async function wordsBySubject(work: Work, epochs: number[]): Promise<Map<string, Said>> {
  const reported = await work.select().from(exchangeReports).where(inArray(exchangeReports.epoch, epochs));
  const words = new Map<string, Said>();
  for (const { hash, subject, reporter, kind, recordedAt } of reported) {
    const entry = words.get(hash) ?? { subject, words: [] };
    entry.words.push({ reporter, kind, at: recordedAt });
    words.set(hash, entry);
  }
  return words;
}

/** When the latest contest of each subject was upheld. */
async function struck(work: Work, epochs: number[]): Promise<Map<string, Date>> {
  const rows = await work.select().from(contests).where(inArray(contests.epoch, epochs));
  const latest = new Map<string, Date>();
  for (const { hash, outcome, closedAt } of rows) {
    if (outcome === 'upheld' && closedAt && closedAt > (latest.get(hash) ?? new Date(0))) latest.set(hash, closedAt);
  }
  return latest;
}

async function offersFor(work: Work, epochs: number[]): Promise<BuiltList> {
  const rows = await work.select().from(exchangeOffers).where(inArray(exchangeOffers.epoch, epochs));
  const feeds = [...new Set(rows.map(({ feed }) => feed))].sort();
  return built(
    'offered-for-sale',
    rows.map(({ hash, seenAt }) => ({ hash: bytesOf(hash), facts: packDay(seenAt) })),
    feeds.length > 0 ? feeds.join(', ').slice(0, 400) : 'No feed yet',
  );
}

interface Registered {
  list: BuiltList;
  domains: readonly string[];
}

/** The published registries as one, and every domain that no report can turn. */
async function registry(work: Work): Promise<Registered> {
  const rows = await work.select().from(registries);
  const taken = rows.flatMap(({ content, name, takenAt }) => {
    const decoded = content ? decodeSnapshot(content) : null;
    return decoded && !('problem' in decoded) ? [{ name, takenAt, ...decoded }] : [];
  });
  const byDomain = new Map<string, RegistryEntry>();
  for (const { table } of taken) {
    for (let at = 0; at < table.size; at += 1) byDomain.set(table.domain(at), table.entry(at));
  }
  // Made of what was taken alone, so that the same registries give the same bytes.
  const newest = new Date(Math.max(0, ...taken.map(({ takenAt }) => takenAt?.getTime() ?? 0)));
  const source = taken.map(({ name }) => name).join(', ');
  const content = encodeSnapshot([...byDomain.values()], {
    version: Math.floor(newest.getTime() / 1000),
    issuedAt: newest.toISOString(),
    expiresAt: null,
    source,
    published: [...new Set(taken.flatMap(({ head }) => head.published))],
  });
  const own = agencies.flatMap(entriesOf).map(({ domain }) => domain);
  const attribution = (source || 'No registry yet').slice(0, 400);
  return {
    list: { list: 'registry', content, count: byDomain.size, attribution },
    domains: [...new Set([...own, ...byDomain.keys()])],
  };
}

/** Everything that is published. A reader of the lists is never its own reporter: its own word comes with its history. */
export async function buildLists(
  work: Work,
  { now, secret }: { now: Date; secret: string },
): Promise<{
  lists: BuiltList[];
  /** Hashes of protected domains, by epoch. */
  guarded: Map<number, string[]>;
}> {
  const epochs = epochsAt(now);
  const registered = await registry(work);
  const guarded = new Map(
    epochs.map((epoch) => {
      const key = exchangeKey(secret, epoch);
      return [epoch, registered.domains.map((domain) => keyedHash(key, 'domain', domain))];
    }),
  );
  const isGuarded = new Set([...guarded.values()].flat());
  const [words, upheld] = [await wordsBySubject(work, epochs), await struck(work, epochs)];
  const rowsOf = (subject: Said['subject']): HashRow[] =>
    [...words].flatMap(([hash, said]) => {
      if (said.subject !== subject) return [];
      const isProtected = isGuarded.has(hash);
      const standing = standingOf(said.words, { asking: '', isProtected, struckBefore: upheld.get(hash) ?? null });
      if (!standing) return [];
      const ageDays = (now.getTime() - Date.parse(standing.latestAt ?? '')) / DAY_MS;
      return [{ hash: bytesOf(hash), facts: packFacts(standing.standing, standing.reporters, ageDays) }];
    });
  const lists = [
    registered.list,
    built('reported-domains', rowsOf('domain'), 'Reports by companies of this exchange'),
    built('reported-accounts', rowsOf('sender'), 'Reports by companies of this exchange'),
    await offersFor(work, epochs),
    built(
      'protected',
      [...isGuarded].map((hash) => ({ hash: bytesOf(hash), facts: 0 })),
      'The agency registry',
    ),
  ];
  return { lists, guarded };
}
