import { failed, ok, type Result } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { audit } from '../audit/log.ts';
import { requestMark } from '../audit/request-mark.ts';
import { recordFeedback } from '../feedback.ts';
import type { Decision } from '../history/database.ts';
import { rememberDecision } from '../history/history.ts';
import { isSharedDomain } from '../knowledge.ts';
import { report } from '../report.ts';
import { assessAgain } from '../tab/assess-frame.ts';
import { type RequestRecord, tabItem } from '../tab/record.ts';
import { assessed } from '../tab/same-request.ts';
import { subjectOf } from '../tab/subject.ts';
import { tellDecision } from '../team/report.ts';

/** The request that a tab shows; nothing about one in a private window is put on record. */
async function requestOn(tabId: number): Promise<Result<RequestRecord>> {
  const tab = await tabItem(tabId).get();
  const subject = tab && subjectOf(tab);
  const request = subject?.frame.page === 'request' ? subject.frame.requests[0] : undefined;
  if (!tab || !request) return failed('no-request');
  return tab.privateWindow ? failed('private-window') : ok(request);
}

/** Puts a decision about a tab's request on record and assesses again with it. */
async function record(tabId: number, kind: Decision['kind'], call?: Decision['call']): Promise<Result<{ at: string }>> {
  const found = await requestOn(tabId);
  if (!found.ok) return found;
  const now = Date.now();
  try {
    if (!(await rememberDecision(assessed(found.data), { kind, call }, { isSharedDomain, now })))
      return failed('no-request');
  } catch (error) {
    report('record a decision', error);
    return failed('storage');
  }
  const decided = kind === 'confirmed' || kind === 'refuted' ? 'call-back' : 'outcome';
  await audit(decided, { request: await requestMark(assessed(found.data)), result: kind }, now);
  // Not waited for: the decision is on record here, and the team is told when its service answers.
  tellDecision(assessed(found.data), kind, now).catch((error: unknown) => report('tell the team', error));
  await assessAgain(tabId, now);
  return ok({ at: new Date(now).toISOString() });
}

export const decisionHandlers = {
  'call-back-record': ({ tabId, result, whom = '', number = '', source = '' }) =>
    record(tabId, result, { whom, number, source }),
  'outcome-record': ({ tabId, outcome }) => record(tabId, outcome),

  async 'feedback-record'({ tabId, given, instead }) {
    const found = await requestOn(tabId);
    if (!found.ok) return found;
    const reasons = found.data.assessment?.findings.filter(({ severity }) => severity !== 'info') ?? [];
    await recordFeedback(
      reasons.map(({ id }) => id),
      given,
      instead,
    );
    return ok({});
  },
} satisfies Partial<Handlers>;
