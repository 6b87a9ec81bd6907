import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { copyPage } from '../portals/copy/copy-page.ts';
import { lexiconFor } from '../portals/lexicon/index.ts';
import { resultsInMail } from '../portals/normalise/authentication-results.ts';
import { instantOf } from '../portals/normalise/instant.ts';
import { drain } from '../portals/read/read-page.ts';
import { shownText } from '../portals/read/shown-text.ts';
import { requestWordsIn, vocabularyOf } from '../portals/read/vocabulary.ts';
import { DisclosureRequest } from '../schema/request.ts';
import { InputError, readText } from './files.ts';
import { openPage } from './html-document.ts';
import type { InputReading } from './input-reading.ts';
import type { PageOptions } from './page-input.ts';

const BODY_LIMIT = 1_000_000;
const vocabulary = vocabularyOf(lexiconFor());

/** Reads a saved mail (RFC 5322). A mail that speaks of no request is "other", like a page. */
export async function readMailFile(
  file: string,
  { url, readAt, receivingHosts = [] }: Pick<PageOptions, 'url' | 'readAt' | 'receivingHosts'>,
): Promise<InputReading> {
  const email = await parse(readText(file));
  const subject = email.subject ?? '';
  const body = (email.text ?? (email.html ? textOfHtml(email.html) : '')).slice(0, BODY_LIMIT);
  const page = { portal: null, reason: null, url: url ?? null };
  if (requestWordsIn(subject, vocabulary) * 2 + requestWordsIn(body, vocabulary, 4) < 3)
    return { ...page, page: 'other', requests: [] };
  const fields = { ...senderOf(email), ...headersOf(email, receivingHosts), subject, bodyText: body };
  return { ...page, page: 'request', requests: [DisclosureRequest.parse({ url: url ?? null, readAt, fields })] };
}

async function parse(text: string): Promise<Email> {
  if (!/^[!-9;-~]{1,76}:/m.test(text.slice(0, 4000))) throw new InputError('not a mail: it has no header');
  try {
    return await new PostalMime({ maxNestingDepth: 40 }).parse(text);
  } catch (error) {
    throw new InputError(`not a mail: ${error instanceof Error ? error.message : 'cannot be parsed'}`, {
      cause: error,
    });
  }
}

const first = (address: Address | undefined): Address | undefined => address?.group?.[0] ?? address;

function senderOf({ from, replyTo }: Email) {
  const sender = first(from);
  const name = sender?.name || null;
  return {
    requesterName: name,
    requesterDisplayName: name,
    requesterEmail: sender?.address || null,
    replyTo: first(replyTo?.[0])?.address || null,
  };
}

function headersOf({ headers, date, attachments }: Email, receivingHosts: readonly string[]) {
  const named = headers.map(({ key, value }) => ({ name: key, value }));
  return {
    submittedAt: date ? instantOf(date) : null,
    authenticationResults: resultsInMail(named, receivingHosts),
    attachments: attachments.length > 0 ? attachments.slice(0, 100).map(attachmentOf) : null,
  };
}

function attachmentOf({ filename, mimeType, content }: Attachment) {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  return { name: filename ?? null, type: mimeType, size, url: null };
}

/** The words of a mail that has only an HTML part, in lines as they would be shown. */
function textOfHtml(html: string): string {
  const page = openPage(html.slice(0, BODY_LIMIT * 4), 'about:blank');
  try {
    return shownText(drain(copyPage(page.document, { view: page.view, adapters: [] })).copy);
  } finally {
    page.close();
  }
}
