import { and, count, countDistinct, desc, eq, gte, inArray, isNotNull, max, min, ne, sql } from 'drizzle-orm';
import type { History } from '../../schema/evidence.ts';
import type { Sighting } from '../../schema/service.ts';
import type { Work } from '../store/store.ts';
import { callBacks, reports, sightings, sightingTargets, textBands } from '../store/tables.ts';
import { bandsOf, isSimilar } from './text-print.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How far back shared phones, targets and texts count (the contract's window). */
const SHARED_WINDOW_MS = 30 * DAY_MS;

export interface Asked {
  tenantId: string;
  sighting: Sighting;
  now: Date;
}

const ago = (now: Date, ms: number) => new Date(now.getTime() - ms);
const instant = (at: Date | null | undefined) => at?.toISOString() ?? null;

async function seen(work: Work, { tenantId, sighting, now }: Asked) {
  const since = (ms: number) =>
    sql<number>`(count(*) filter (where ${sightings.seenAt} >= ${ago(now, ms).toISOString()}))::int`;
  const rows = await work
    .select({
      first: min(sightings.seenAt),
      last: max(sightings.seenAt),
      hour: since(HOUR_MS),
      day: since(DAY_MS),
      month: since(SHARED_WINDOW_MS),
    })
    .from(sightings)
    .where(
      and(eq(sightings.tenantId, tenantId), eq(sightings.sender, sighting.sender), ne(sightings.key, sighting.key)),
    );
  return rows[0] ?? { first: null, last: null, hour: 0, day: 0, month: 0 };
}

async function outcomes(work: Work, { tenantId, sighting }: Asked) {
  const mine = and(eq(reports.tenantId, tenantId), eq(reports.hash, sighting.sender));
  const denied = await work
    .select({ count: count() })
    .from(reports)
    .where(and(mine, eq(reports.kind, 'denied')));
  const corrected = await work
    .select({ at: max(reports.recordedAt) })
    .from(reports)
    .where(and(mine, eq(reports.kind, 'correction-asked')));
  const calls = await work
    .select({ at: callBacks.at, result: callBacks.result })
    .from(callBacks)
    .where(and(eq(callBacks.tenantId, tenantId), eq(callBacks.sender, sighting.sender)))
    .orderBy(desc(callBacks.at), desc(callBacks.recordedAt))
    .limit(1);
  return { denied: denied[0]?.count ?? 0, correctionAskedAt: corrected[0]?.at ?? null, call: calls[0] ?? null };
}

async function agenciesSharingPhone(work: Work, { tenantId, sighting, now }: Asked): Promise<number> {
  if (sighting.phone === null || sighting.agency === null) return 0;
  const rows = await work
    .select({ agencies: countDistinct(sightings.agency) })
    .from(sightings)
    .where(
      and(
        eq(sightings.tenantId, tenantId),
        eq(sightings.phone, sighting.phone),
        ne(sightings.agency, sighting.agency),
        gte(sightings.seenAt, ago(now, SHARED_WINDOW_MS)),
      ),
    );
  return rows[0]?.agencies ?? 0;
}

async function sameTargetOtherAgencies(work: Work, { tenantId, sighting, now }: Asked): Promise<number> {
  if (sighting.targets.length === 0 || sighting.agency === null) return 0;
  const rows = await work
    .select({ agencies: countDistinct(sightingTargets.agency) })
    .from(sightingTargets)
    .where(
      and(
        eq(sightingTargets.tenantId, tenantId),
        inArray(sightingTargets.target, sighting.targets),
        ne(sightingTargets.agency, sighting.agency),
        gte(sightingTargets.seenAt, ago(now, SHARED_WINDOW_MS)),
      ),
    );
  return rows[0]?.agencies ?? 0;
}

async function similarTextOtherAgencies(work: Work, { tenantId, sighting, now }: Asked): Promise<number> {
  const { text, agency } = sighting;
  if (text === null || agency === null) return 0;
  const rows = await work
    .selectDistinct({ agency: textBands.agency, print: textBands.textPrint })
    .from(textBands)
    .where(
      and(
        eq(textBands.tenantId, tenantId),
        inArray(textBands.band, bandsOf(text)),
        isNotNull(textBands.agency),
        ne(textBands.agency, agency),
        gte(textBands.seenAt, ago(now, SHARED_WINDOW_MS)),
      ),
    );
  return new Set(rows.filter(({ print }) => isSimilar(print, text)).map((row) => row.agency)).size;
}

/** What the team knew of this sender before this sighting; null when nothing at all. */
export async function historyOf(work: Work, asked: Asked): Promise<History | null> {
  const { first, last, hour, day, month } = await seen(work, asked);
  const { denied, call, correctionAskedAt } = await outcomes(work, asked);
  const shared = {
    agenciesSharingPhone: await agenciesSharingPhone(work, asked),
    sameTargetOtherAgencies: await sameTargetOtherAgencies(work, asked),
    similarTextOtherAgencies: await similarTextOtherAgencies(work, asked),
  };
  const nothing =
    first === null && call === null && denied === 0 && Object.values(shared).every((number) => number === 0);
  if (nothing) return null;
  return {
    firstSeenAt: instant(first),
    lastSeenAt: instant(last),
    requestsLastHour: hour,
    requestsLastDay: day,
    requestsLast30Days: month,
    denied,
    callBackAt: instant(call?.at),
    callBackResult: call?.result ?? null,
    ...shared,
    correctionAskedAt: instant(correctionAskedAt),
  };
}
