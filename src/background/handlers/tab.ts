import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { runContentScript } from '../../platform/scripting.ts';
import { goTo, tabFacts } from '../../platform/tabs.ts';
import type { TabView } from '../../schema/view.ts';
import { auditSeen } from '../audit/seen.ts';
import { CONTENT_FILE } from '../content-file.ts';
import { precisionOf } from '../feedback.ts';
import { knowledge } from '../knowledge.ts';
import { access, portalAt } from '../portals/chosen.ts';
import { currentSettings } from '../settings.ts';
import { assessAgain, assessTab } from '../tab/assess-frame.ts';
import { order } from '../tab/lifecycle.ts';
import { pointAt, stopPointing } from '../tab/point.ts';
import { publishedFor } from '../tab/published.ts';
import { emptyTab, type FrameRecord, type TabRecord, tabItem } from '../tab/record.ts';
import { placeOfRow } from '../tab/rows.ts';
import { showBadge } from '../tab/show-badge.ts';
import { subjectOf } from '../tab/subject.ts';
import { hostOf, viewOf } from '../tab/view.ts';

/** A tab that no content script has spoken for: no portal, a portal without access, or one whose record was lost. */
async function viewWithoutRecord(tabId: number): Promise<TabView> {
  const facts = await tabFacts(tabId);
  const url = facts?.url ?? null;
  const host = hostOf(url);
  const portal = url === null ? null : await portalAt(url);
  if (!portal || host === null) return { state: 'not-a-portal', host };
  if (!(await access()).isGranted(portal)) return { state: 'needs-access', host, portal: portal.name };
  // The record was dropped, or the page was open before we were: have it read.
  if ((await order(tabId, 0, { order: 'read' })) === null) await runContentScript(tabId, CONTENT_FILE);
  return { state: 'reading', portal: portal.name };
}

/** Changes the frame that speaks for the tab. */
function changeSubject(tab: TabRecord | null, change: (frame: FrameRecord) => FrameRecord): TabRecord | null {
  const subject = tab && subjectOf(tab);
  if (!tab || !subject) return tab;
  return { ...tab, frames: { ...tab.frames, [subject.frameId]: change(subject.frame) } };
}

/** Adds what reviewers need and the badge does not: the agency's published contact, and how often each reason was right here. */
async function withWorkingFacts(view: TabView): Promise<TabView> {
  if (view.state !== 'request') return view;
  const precision = await precisionOf(view.assessment.findings.map(({ id }) => id));
  return { ...view, precision, published: publishedFor(view.request.fields, await knowledge()) };
}

/** Where a row of the tab's list stands. */
async function rowPlace(tabId: number, row: number) {
  const tab = await tabItem(tabId).get();
  const subject = tab && subjectOf(tab);
  const record = subject?.frame.page === 'list' ? subject.frame.requests[row] : undefined;
  const element = record ? placeOfRow(record) : null;
  return subject && element ? { element, frameId: subject.frameId, url: subject.frame.url } : null;
}

/** A row's link leads on in its own portal: a page cannot make us open anything else. */
const isOfSite = (link: string, page: string): boolean =>
  URL.canParse(link) && URL.canParse(page) && new URL(link).origin === new URL(page).origin;

export const tabHandlers = {
  async 'tab-view'({ tabId }) {
    // A worker that was stopped may have left something unfinished: whoever looks finishes it.
    await assessTab(tabId, Date.now());
    const tab = await tabItem(tabId).get();
    if (!tab) return ok(await viewWithoutRecord(tabId));
    const { values } = await currentSettings();
    return ok(await withWorkingFacts(viewOf(tab, Date.now(), values.dataMaxAgeDays)));
  },

  async looked({ tabId }) {
    const before = await tabItem(tabId).get();
    if (before) await auditSeen(before, Date.now());
    await tabItem(tabId).update((tab) =>
      changeSubject(tab, (frame) => ({
        ...frame,
        requests: frame.requests.map((record) => ({
          ...record,
          seen: record.assessment?.findings.map(({ id }) => id) ?? record.seen,
          seenLevel: record.assessment?.level ?? record.seenLevel,
        })),
      })),
    );
    await showBadge(tabId);
    return ok({});
  },

  async 'read-now'({ tabId }) {
    const facts = await tabFacts(tabId);
    const known = await tabItem(tabId).get();
    const url = facts?.url ?? known?.url;
    if (url === undefined) return failed('cannot-read-here');
    if (known && (await order(tabId, 0, { order: 'read' })) !== null) return ok({});
    await tabItem(tabId).set({ ...emptyTab(url), asked: true, privateWindow: facts?.privateWindow ?? false });
    if (await runContentScript(tabId, CONTENT_FILE)) {
      // Already running but forgotten by us (our memory was cleared): it ends the second run, so tell the first.
      await order(tabId, 0, { order: 'read' });
      return ok({});
    }
    await tabItem(tabId).remove();
    return failed('cannot-read-here');
  },

  async 'show-where'({ tabId, field }) {
    const tab = await tabItem(tabId).get();
    const subject = tab && subjectOf(tab);
    const element = subject?.frame.requests[0]?.request.readFrom[field]?.element;
    if (!subject || element === undefined) return ok({ shown: false });
    return ok({ shown: await pointAt({ tabId, frameId: subject.frameId }, element) });
  },

  async 'hide-where'({ tabId }) {
    const tab = await tabItem(tabId).get();
    const subject = tab && subjectOf(tab);
    if (subject) await stopPointing({ tabId, frameId: subject.frameId });
    return ok({});
  },

  async 'show-row'({ tabId, row }) {
    const found = await rowPlace(tabId, row);
    return ok({ shown: found !== null && (await pointAt({ tabId, frameId: found.frameId }, found.element)) });
  },

  async 'open-row'({ tabId, row }) {
    const found = await rowPlace(tabId, row);
    if (!found) return ok({ opened: false });
    const link = await order(tabId, found.frameId, { order: 'link', element: found.element });
    if (typeof link !== 'string' || !isOfSite(link, found.url)) return ok({ opened: false });
    return ok({ opened: await goTo(tabId, link) });
  },

  async 'dismiss-no-longer-shown'({ tabId }) {
    await tabItem(tabId).update((tab) =>
      changeSubject(tab, (frame) => ({
        ...frame,
        requests: frame.requests.map((record) => ({ ...record, kept: {} })),
      })),
    );
    await assessAgain(tabId, Date.now());
    return ok({});
  },
} satisfies Partial<Handlers>;
