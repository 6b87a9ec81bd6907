import { LOOKUP_MS } from '../../providers/orchestrate/consult.ts';
import type { Subjects } from '../../providers/orchestrate/subjects.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { report } from '../report.ts';
import { assessAgain, assessTab } from '../tab/assess-frame.ts';
import { due, type FrameRecord, tabItem } from '../tab/record.ts';
import { assessed } from '../tab/same-request.ts';
import { showBadge } from '../tab/show-badge.ts';
import { subjectOf } from '../tab/subject.ts';
import { tellTeam } from '../team/ask.ts';
import { watchTeam } from '../team/watch.ts';
import { anySwitchedOn, askAbout, subjectsOf } from './ask.ts';
import { requestsSince } from './request-log.ts';

/** Look-ups under way, by tab: one sender each. */
const underWay = new Map<number, { email: string; controller: AbortController }>();

/** Assessing again after each answer would do little else: answers that come together are taken together. */
const PAUSE_MS = 150;

/** Nobody waits for this tab's look-ups any more. */
export function stopLookUps(tabId: number): void {
  underWay.get(tabId)?.controller.abort();
  underWay.delete(tabId);
}

async function change(tabId: number, frameId: number, to: (frame: FrameRecord) => FrameRecord): Promise<void> {
  await tabItem(tabId).update((tab) => {
    const frame = tab?.frames[frameId];
    return tab && frame ? { ...tab, frames: { ...tab.frames, [frameId]: to(frame) } } : tab;
  });
}

/** One line for each thing that left for this sender since a moment. */
async function disclosedSince(moment: number, { domain, registrable }: Subjects): Promise<string[]> {
  const rows = await requestsSince(moment, 500);
  const about = rows.filter(
    ({ disclosed }) =>
      !disclosed.startsWith('domain ') || disclosed.includes(domain) || disclosed.includes(registrable),
  );
  return [...new Set(about.map(({ disclosed, host }) => `${disclosed} to ${host}`))].slice(0, 40);
}

interface LookUp {
  frameId: number;
  request: DisclosureRequest;
  subjects: Subjects;
  signal: AbortSignal;
}

async function lookUp(tabId: number, { frameId, request, subjects, signal }: LookUp): Promise<void> {
  if (!(await anySwitchedOn()) || signal.aborted) return;
  const started = Date.now();
  // A moment, not a flag: a worker that is stopped here leaves nothing that says "checking" for ever.
  await change(tabId, frameId, (frame) => ({ ...frame, lookingUntil: started + LOOKUP_MS + 500 }));
  await showBadge(tabId);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const again = () => {
    timer ??= setTimeout(() => {
      timer = null;
      assessAgain(tabId, Date.now()).catch((error: unknown) => report('assess with an answer', error));
    }, PAUSE_MS);
  };
  const told = tellTeam(request, signal).then((isOn) => isOn && again());
  await Promise.all([askAbout(subjects, signal, again), told]);
  watchTeam();
  if (timer !== null) clearTimeout(timer);
  if (signal.aborted) return;
  const disclosed = await disclosedSince(started, subjects);
  // One write: were the worker stopped after it, the next one would still find that an assessment is due.
  await change(tabId, frameId, (frame) => ({
    ...due(frame),
    lookingUntil: 0,
    disclosed: disclosed.length > 0 ? disclosed : frame.disclosed,
  }));
  await assessTab(tabId, Date.now());
}

/**
 * Asks what is switched on about the sender of the request that a tab shows, and assesses again as answers come in.
 * May be called at any time: the same sender is not asked about twice at once, another one ends the earlier look-ups.
 */
export async function lookUpTab(tabId: number): Promise<void> {
  const tab = await tabItem(tabId).get();
  const subject = tab && subjectOf(tab);
  const record = subject?.frame.page === 'request' ? subject.frame.requests[0] : undefined;
  const request = record && assessed(record);
  const subjects = request ? subjectsOf(request) : null;
  // Nothing about a private window is sent or kept.
  if (!tab || !subject || !request || !subjects || tab.privateWindow) return stopLookUps(tabId);
  if (underWay.get(tabId)?.email === subjects.email) return;
  stopLookUps(tabId);
  const controller = new AbortController();
  underWay.set(tabId, { email: subjects.email, controller });
  try {
    await lookUp(tabId, { frameId: subject.frameId, request, subjects, signal: controller.signal });
  } finally {
    if (underWay.get(tabId)?.controller === controller) underWay.delete(tabId);
  }
}
