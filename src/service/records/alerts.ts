import { and, desc, eq, gte, lte } from 'drizzle-orm';
import type { Alert } from '../../schema/service-records.ts';
import type { Caller, Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import { callBacks, reports, sightings } from '../store/tables.ts';
import { LOOK_BACK_MS, seenColumns, seenView } from './records.ts';

/** Most senders listed at once, the latest first. */
const MOST_SENDERS = 100;
const MOST_SEEN = 100;

interface Bad {
  sender: string;
  what: 'refuted' | 'fraud';
  role: string;
  at: Date;
}

/** The latest word on each sender, where it is a bad one. A confirmation or a retraction after it lifts the alert. */
async function turnedBad(work: Work, tenantId: string, since: Date): Promise<Bad[]> {
  const calls = await work
    .select()
    .from(callBacks)
    .where(and(eq(callBacks.tenantId, tenantId), gte(callBacks.recordedAt, since)))
    .orderBy(callBacks.at, callBacks.recordedAt);
  const said = await work
    .select()
    .from(reports)
    .where(and(eq(reports.tenantId, tenantId), eq(reports.subject, 'sender'), gte(reports.recordedAt, since)))
    .orderBy(reports.sequence);
  const latest = new Map<string, Bad>();
  for (const { sender, result, role, at } of calls) {
    if (result === 'refuted') latest.set(sender, { sender, what: 'refuted', role, at });
    else latest.delete(sender);
  }
  for (const { hash: sender, kind, role, recordedAt: at } of said) {
    if (kind === 'fraud') latest.set(sender, { sender, what: 'fraud', role, at });
    else if (kind !== 'denied' && kind !== 'correction-asked' && latest.get(sender)?.what === 'fraud') {
      latest.delete(sender);
    }
  }
  return [...latest.values()].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST_SENDERS);
}

/**
 * Senders that turned out bad in the last 90 days, each with the requests that were seen in the 90 days before: what was
 * already answered has to be looked at again ("retro-hunt").
 */
export function alertsFor(deps: Deps, { tenantId }: Caller): Promise<{ alerts: Alert[]; asOf: string }> {
  const now = deps.now();
  return deps.store.asTenant(tenantId, async (work) => {
    const alerts: Alert[] = [];
    for (const { sender, what, role, at } of await turnedBad(work, tenantId, new Date(now.getTime() - LOOK_BACK_MS))) {
      const since = new Date(at.getTime() - LOOK_BACK_MS);
      const seen = await work
        .select(seenColumns)
        .from(sightings)
        .where(
          and(
            eq(sightings.tenantId, tenantId),
            eq(sightings.sender, sender),
            gte(sightings.seenAt, since),
            lte(sightings.seenAt, now),
          ),
        )
        .orderBy(desc(sightings.seenAt))
        .limit(MOST_SEEN);
      alerts.push({ sender, what, role, at: at.toISOString(), seen: seen.map(seenView) });
    }
    return { alerts, asOf: now.toISOString() };
  });
}
