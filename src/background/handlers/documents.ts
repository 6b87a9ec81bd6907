import * as z from 'zod/mini';
import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import type { DocumentFacts, SeenBefore } from '../../schema/document.ts';
import { rememberDocument } from '../documents/memory.ts';
import { isSharedDomain } from '../knowledge.ts';
import { requestLog } from '../lookups/request-log.ts';
import { report } from '../report.ts';
import { assessAgain } from '../tab/assess-frame.ts';
import { order } from '../tab/lifecycle.ts';
import { tabItem } from '../tab/record.ts';
import { assessed } from '../tab/same-request.ts';
import { subjectOf } from '../tab/subject.ts';

const Fetched = z.union([z.object({ data: z.string() }), z.object({ reason: z.string().check(z.maxLength(200)) })]);
/** Examined files kept of one request; the oldest gives way. */
const MOST_FILES = 20;

/** Which of this came with another request before; nothing in a private window, or where storage is broken. */
async function seenBefore(tabId: number, document: DocumentFacts): Promise<SeenBefore[] | null> {
  const tab = await tabItem(tabId).get();
  const record = tab && !tab.privateWindow ? subjectOf(tab)?.frame.requests[0] : undefined;
  if (!record) return null;
  try {
    return await rememberDocument(assessed(record), document, { isSharedDomain, now: Date.now() });
  } catch (error) {
    report('remember a document', error);
    return null;
  }
}

export const documentHandlers = {
  /** Has the content script fetch a file that the page links to. Only what was read from the page can be asked for. */
  async 'attachment-fetch'({ tabId, url }) {
    const tab = await tabItem(tabId).get();
    const subject = tab && subjectOf(tab);
    const listed = subject?.frame.requests[0]?.request.fields.attachments?.some((one) => one.url === url);
    if (!subject || !listed) return failed('no-request');
    const host = URL.canParse(url, subject.frame.url) ? new URL(url, subject.frame.url).host : '';
    const disclosed = 'nothing new: a file of the portal, with your own session';
    const row = tab.privateWindow
      ? null
      : await requestLog.begin({
          at: Date.now(),
          provider: 'attached file',
          host,
          disclosed,
          bytes: 0,
          outcome: 'asked',
        });
    const answer = Fetched.safeParse(await order(tabId, subject.frameId, { order: 'fetch', url }));
    const fetched = answer.success ? answer.data : { reason: 'the page did not answer' };
    const [data, reason] = 'data' in fetched ? [fetched.data, null] : [null, fetched.reason];
    if (row !== null) await requestLog.end(row, { bytes: 0, outcome: reason ?? 'answered' });
    return ok({ data, reason });
  },

  /** What a screen's worker found in a file joins the request, and the request is assessed again. */
  async 'document-examined'({ tabId, name, size, document: facts }) {
    const document = { ...facts, seenBefore: await seenBefore(tabId, facts) };
    const tab = await tabItem(tabId).update((known) => {
      const subject = known && subjectOf(known);
      const [first, ...rest] = subject?.frame.requests ?? [];
      if (!known || !subject || !first) return known;
      const others = Object.entries(first.documents).filter(([key]) => key !== name);
      const documents = Object.fromEntries([...others.slice(1 - MOST_FILES), [name, { size, document }]]);
      const frame = { ...subject.frame, requests: [{ ...first, documents }, ...rest] };
      return { ...known, frames: { ...known.frames, [subject.frameId]: frame } };
    });
    if (!tab || !subjectOf(tab)) return failed('no-request');
    await assessAgain(tabId, Date.now());
    return ok({});
  },
} satisfies Partial<Handlers>;
