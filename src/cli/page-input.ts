import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { adaptersFor } from '../portals/adapters/index.ts';
import { copyPage } from '../portals/copy/copy-page.ts';
import { lexiconFor } from '../portals/lexicon/index.ts';
import { normaliseReading } from '../portals/normalise/index.ts';
import { drain, readPage } from '../portals/read/read-page.ts';
import { PageCopy } from '../schema/page-copy.ts';
import { PageReading } from '../schema/reading.ts';
import { readJson, readText } from './files.ts';
import { isCutOff, openPage } from './html-document.ts';
import type { InputReading } from './input-reading.ts';

const Beside = z.looseObject({ url: z.string() });

export interface PageOptions {
  /** From `--url`. */
  url: string | undefined;
  /** ISO 8601; when the reading takes place. */
  readAt: string;
  /** Read without any portal's own definition, by labels and structure alone. */
  withoutAdapters?: boolean;
  /** Mail servers whose results count, by the policy. */
  receivingHosts?: readonly string[];
}

/** Reads a saved page: its URL from the option, else from the `.json` of the same name beside it. */
export function readPageFile(file: string, options: PageOptions): InputReading {
  const { url: given, readAt, withoutAdapters, receivingHosts = [] } = options;
  const html = readText(file);
  const url = given ?? urlBeside(file);
  const page = openPage(html, url ?? 'about:blank');
  try {
    if (isCutOff(html)) return unreadable(url, 'The file ends before the page does: it was cut off when it was saved.');
    const adapters = withoutAdapters ? [] : adaptersFor(url ?? '');
    const { copy } = drain(copyPage(page.document, { view: page.view, isVisible: page.isVisible, adapters }));
    const lexicon = lexiconFor(copy.language ? [copy.language] : []);
    const parsed = PageReading.parse(readPage(PageCopy.parse(copy), { adapters, lexicon }));
    const requests = normaliseReading(parsed, { url, readAt, receivingHosts });
    return { page: parsed.page, portal: parsed.portal, reason: parsed.reason, url, requests };
  } finally {
    page.close();
  }
}

const unreadable = (url: string | null, reason: string): InputReading => ({
  page: 'unreadable',
  portal: null,
  reason,
  url,
  requests: [],
});

function urlBeside(file: string): string | null {
  const beside = file.replace(/\.html?$/i, '.json');
  if (!existsSync(beside)) return null;
  const parsed = Beside.safeParse(readJson(beside));
  return parsed.success ? parsed.data.url : null;
}
