import type { PageCopy } from '../../schema/page-copy.ts';
import type { PortalAdapter } from '../../schema/portal.ts';
import type { PageReading } from '../../schema/reading.ts';
import { adapterCandidates, adapterOf, healthOf, type Matches } from './adapter.ts';
import { attachmentsOf } from './attachments.ts';
import { authenticationCandidate } from './authentication.ts';
import { bodyCandidate } from './body.ts';
import type { Candidate } from './candidate.ts';
import { isHollow, isRequest } from './kind.ts';
import { listOf } from './list.ts';
import { type Page, pageOf } from './page.ts';
import { pairsOf } from './pairs.ts';
import { tokensOf } from './paper.ts';
import { rawRequest } from './raw-request.ts';
import { withoutReplyForms } from './reply-form.ts';
import { requestFields } from './request.ts';
import { oneLine, type Stream } from './segment.ts';
import { readStream } from './stream.ts';
import type { ReadOptions } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Reads what a copied page shows of a request or of a list of requests. Never throws on what a page holds. */
export function readPage(copy: PageCopy, options: ReadOptions): PageReading {
  return drain(read(copy, options));
}

function* read(copy: PageCopy, { adapters, lexicon }: ReadOptions): Generator<void, PageReading> {
  const stream = yield* readStream(tokensOf(copy.tokens));
  const matches = matchesOf(copy, stream);
  const adapter = adapterOf(matches, adapters);
  const page = yield* pageOf(stream, vocabularyOf(lexicon));
  const told = yield* tell(page, { adapter, matches, title: oneLine(copy.title) });
  return { portal: adapter?.id ?? null, language: copy.language, ...told };
}

function matchesOf({ matches }: PageCopy, { elements }: Stream): Matches {
  return (selector) => (matches[selector] ?? []).flatMap((number) => elements[number] ?? []);
}

type Told = Pick<PageReading, 'page' | 'reason' | 'requests' | 'health'>;

const silent = (health: Told['health']): Told => ({ page: 'other', reason: null, requests: [], health });
const unreadable = (reason: string, health: Told['health']): Told => ({
  page: 'unreadable',
  reason,
  requests: [],
  health,
});

interface Around {
  adapter: PortalAdapter | null;
  matches: Matches;
  title: string;
}

function* tell(whole: Page, { adapter, matches, title }: Around): Generator<void, Told> {
  const { page, pairs } = withoutReplyForms(whole, yield* pairsOf(whole));
  const list = listOf(page, pairs);
  if (list) return { page: 'list', reason: null, requests: list.map((fields) => rawRequest(fields, [])), health: null };
  const given: Candidate[] = adapter ? adapterCandidates(page, matches, adapter) : [];
  for (const candidate of [authenticationCandidate(page, pairs), bodyCandidate(page)])
    if (candidate) given.push(candidate);
  const fields = requestFields(page, pairs, { given, title });
  const expected = adapter && adapter.request.length > 0 && adapter.request.every((mark) => matches(mark).length > 0);
  const health = adapter && expected ? healthOf(adapter, fields) : null;
  if (health && adapter?.reviewed && health.missing.length > 0)
    return unreadable(
      `${adapter.name} has changed: ${health.missing.join(', ')} not found where this version expects it.`,
      health,
    );
  if (isRequest(page, fields))
    return { page: 'request', reason: null, requests: [rawRequest(fields, attachmentsOf(page))], health };
  if (isHollow(page, pairs, fields))
    return unreadable('The page shows the fields of a request, and none of them holds a value.', health);
  return silent(health);
}

/** Runs a generator to its end in one go: where nobody waits for the page. */
export function drain<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
