import type { PortalAdapter } from '../../schema/portal.ts';
import type { PageReading } from '../../schema/reading.ts';
import { adapterCandidates, adapterOf, healthOf, some } from './adapter.ts';
import { attachmentsOf } from './attachments.ts';
import { authenticationCandidate } from './authentication.ts';
import { bodyCandidate } from './body.ts';
import type { Candidate } from './candidate.ts';
import { type Dom, domOf } from './dom.ts';
import { isHollow, isRequest } from './kind.ts';
import { listOf } from './list.ts';
import { type Page, pageOf } from './page.ts';
import { pairsOf } from './pairs.ts';
import { References } from './references.ts';
import { requestFields } from './request.ts';
import { oneLine } from './segment.ts';
import { readStream } from './stream.ts';
import type { Reader, ReadOptions, ReadResult } from './types.ts';
import { visibilityOf } from './visible.ts';
import { vocabularyOf } from './vocabulary.ts';

const MAX_NODES = 400_000;

/**
 * Reads what a page shows of a request or of a list of requests. Changes nothing, asks for no layout of the whole
 * page, and never throws on page content. Yields at least every few hundred nodes.
 */
export function* readPage(root: Document | Element | ShadowRoot, options: ReadOptions): Reader {
  const dom = domOf(options.view);
  const adapter = adapterOf(dom, root, options.adapters);
  const limits = { maxNodes: options.maxNodes ?? MAX_NODES, ignore: adapter?.ignore ?? [] };
  const stream = yield* readStream(dom, root, limits);
  yield;
  const page = yield* pageOf(dom, stream, vocabularyOf(options.lexicon), visibilityOf(dom, options.isVisible));
  const references = new References();
  const told = yield* tell(page, root, adapter, references);
  const reading = { portal: adapter?.id ?? null, language: languageOf(dom, root), ...told };
  return { reading, elements: references.elements };
}

type Told = Pick<PageReading, 'page' | 'reason' | 'requests' | 'health'>;

const silent = (health: Told['health']): Told => ({ page: 'other', reason: null, requests: [], health });
const unreadable = (reason: string, health: Told['health']): Told => ({
  page: 'unreadable',
  reason,
  requests: [],
  health,
});

function* tell(page: Page, root: Node, adapter: PortalAdapter | null, references: References): Generator<void, Told> {
  const pairs = yield* pairsOf(page);
  yield;
  const list = listOf(page, pairs);
  if (list) {
    const requests = list.map((fields) => references.request(fields, []));
    return { page: 'list', reason: null, requests, health: null };
  }
  yield;
  const given: Candidate[] = adapter ? adapterCandidates(page, root, adapter) : [];
  const authentication = authenticationCandidate(page, pairs);
  if (authentication) given.push(authentication);
  const body = bodyCandidate(page);
  if (body) given.push(body);
  yield;
  const fields = requestFields(page, pairs, { given, title: titleOf(page.dom, root) });
  const expected =
    adapter !== null && adapter.request.length > 0 && adapter.request.every((mark) => some(page.dom, root, mark));
  const health = adapter && expected ? healthOf(adapter, fields) : null;
  if (health && adapter?.reviewed && health.missing.length > 0)
    return unreadable(
      `${adapter.name} has changed: ${health.missing.join(', ')} not found where this version expects it.`,
      health,
    );
  if (isRequest(page, fields))
    return { page: 'request', reason: null, requests: [references.request(fields, attachmentsOf(page))], health };
  if (isHollow(page, pairs, fields))
    return unreadable('The page shows the fields of a request, and none of them holds a value.', health);
  return silent(health);
}

function titleOf(dom: Dom, root: Node): string {
  const [title] = dom.query(root, 'title');
  return title ? oneLine(dom.text(title).slice(0, 1000)) : '';
}

function languageOf(dom: Dom, root: Node): string | null {
  const [html] = dom.type(root) === 9 ? dom.query(root, '[lang]') : [];
  const top = html ?? (dom.type(root) === 1 ? (root as Element) : null);
  return top ? dom.attribute(top, 'lang')?.slice(0, 35) || null : null;
}

/** Runs a reader to its end in one go: for the command line and tests, never for a page that somebody looks at. */
export function drain(reader: Reader): ReadResult {
  for (;;) {
    const step = reader.next();
    if (step.done) return step.value;
  }
}
