import { assess } from '../../engine/assess.ts';
import { parseAddress } from '../../engine/domain/address.ts';
import { enginePolicyOf } from '../../policy/resolve.ts';
import type { Assessment } from '../../schema/assessment.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { historyOf, rememberRequest } from '../history/history.ts';
import { isSharedDomain, knowledge } from '../knowledge.ts';
import { knownOf, subjectsOf } from '../lookups/ask.ts';
import { report } from '../report.ts';
import { currentSettings } from '../settings.ts';
import { teamEvidence } from '../team/evidence.ts';
import { joinEvidence, joinHistory } from '../team/join.ts';
import { due, type FrameRecord, type TabRecord, tabItem } from './record.ts';
import { assessed } from './same-request.ts';
import { showBadge } from './show-badge.ts';

async function remember(request: DisclosureRequest, now: number): Promise<void> {
  try {
    await rememberRequest(request, { isSharedDomain, now });
  } catch (error) {
    // Full or broken storage: the request is assessed all the same, and `history` says why it could not answer.
    report('remember a request', error);
  }
}

/** What look-ups and the team have answered about the sender of one request. Nothing is sent here. */
async function lookedUp(request: DisclosureRequest): Promise<Evidence> {
  const subjects = subjectsOf(request);
  if (!subjects) return {};
  const [known, team] = await Promise.all([knownOf(subjects), teamEvidence(request)]);
  return joinEvidence(known, team);
}

/** What is known of each request's sender; that of a list's rows from the local history only. */
async function evidenceFor(requests: readonly DisclosureRequest[], now: number, outside: boolean): Promise<Evidence[]> {
  const histories = await historyOf(requests, { isSharedDomain, now });
  const answers = await Promise.all(requests.map((request) => (outside ? lookedUp(request) : {})));
  return requests.map(({ fields }, index) => {
    const [history, address] = [histories[index], parseAddress(fields.requesterEmail)];
    const answer: Evidence = answers[index] ?? {};
    if (!history || !address) return answer;
    return { ...answer, history: { [address.address]: joinHistory(history, answer.history?.[address.address]) } };
  });
}

async function assessments(frame: FrameRecord, tab: TabRecord, now: number): Promise<Assessment[]> {
  const requests = frame.requests.map(assessed);
  const [only] = requests;
  // Before the answer is written, or a worker that stops in between would have forgotten the request.
  if (frame.page === 'request' && only && !tab.privateWindow) await remember(only, now);
  const [{ values }, known, evidence] = await Promise.all([
    currentSettings(),
    knowledge(),
    evidenceFor(requests, now, frame.page === 'request' && !tab.privateWindow),
  ]);
  const policy = enginePolicyOf(values);
  return requests.map((request, index) => assess(request, evidence[index] ?? {}, policy, now, known));
}

/** Writes assessments into a frame, unless others have become due while they were made. */
function withAssessments(tab: TabRecord | null, frameId: string, made: readonly Assessment[], begun: FrameRecord) {
  const frame = tab?.frames[frameId];
  if (!tab || !frame || frame.readAt !== begun.readAt || frame.due !== begun.due) return tab;
  const requests = frame.requests.map((record, index) => ({ ...record, assessment: made[index] ?? record.assessment }));
  return { ...tab, frames: { ...tab.frames, [frameId]: { ...frame, requests, pending: false } } };
}

/** Assesses what is pending in one tab. May be run any number of times, and by whichever worker is alive. */
export async function assessTab(tabId: number, now: number): Promise<void> {
  const tab = await tabItem(tabId).get();
  if (!tab) return;
  for (const [frameId, frame] of Object.entries(tab.frames)) {
    if (!frame.pending) continue;
    const made = await assessments(frame, tab, now);
    await tabItem(tabId).update((current) => withAssessments(current, frameId, made, frame));
  }
  await showBadge(tabId);
}

/** Marks all that is known of a tab as to be assessed again (a setting, a call-back, a list changed), and does so. */
export async function assessAgain(tabId: number, now: number): Promise<void> {
  await tabItem(tabId).update((tab) => {
    if (!tab) return null;
    const frames = Object.entries(tab.frames).map(([id, frame]) => [id, due(frame)]);
    return { ...tab, frames: Object.fromEntries(frames) };
  });
  await assessTab(tabId, now);
}
