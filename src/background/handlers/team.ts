import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { tabItem } from '../tab/record.ts';
import { assessed } from '../tab/same-request.ts';
import { subjectOf } from '../tab/subject.ts';
import { team } from '../team/connection.ts';
import { queued } from '../team/queue.ts';
import { reportFor, sendReport } from '../team/report.ts';
import { openSnapshot } from '../team/snapshot.ts';

/** Most ids of findings named in a report as what was checked. */
const MOST_CHECKED = 40;

export const teamHandlers = {
  async 'team-state'() {
    const service = await team();
    const waiting = await queued();
    const snapshot = service && (await openSnapshot(service.address));
    return ok({
      on: service !== null,
      waiting,
      version: snapshot?.taken.version ?? null,
      issuedAt: snapshot?.issuedAt ?? null,
      lists: (snapshot?.lists ?? []).map(({ entry: { list, count, attribution } }) => ({ list, count, attribution })),
    });
  },

  async 'team-report-preview'({ tabId, subject, kind, reason }) {
    const tab = await tabItem(tabId).get();
    const shown = tab && subjectOf(tab);
    const record = shown?.frame.page === 'request' ? shown.frame.requests[0] : undefined;
    if (!tab || !record) return failed('no-request');
    if (tab.privateWindow) return failed('private-window');
    const service = await team();
    const checked = (record.assessment?.findings ?? []).map(({ id }) => id).slice(0, MOST_CHECKED);
    const level = record.assessment?.level ?? null;
    const report = await reportFor(assessed(record), { subject, kind, reason, checked, level });
    return service && report ? ok({ report, to: new URL(service.address).host }) : failed('unavailable');
  },

  async 'team-report'({ report }) {
    await sendReport(report);
    return ok({ waiting: await queued() });
  },
} satisfies Partial<Handlers>;
