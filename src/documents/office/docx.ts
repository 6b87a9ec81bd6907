import { DOCUMENT_TEXT_MOST, type DocumentFacts, type Oddity } from '../../schema/document.ts';
import type { Budget } from '../limits.ts';
import { between, plain } from '../markup.ts';
import type { Entry } from '../zip.ts';
import { entriesOf } from '../zip.ts';

const oddity = (kind: Oddity['kind'], detail: string): Oddity => ({
  kind,
  page: null,
  box: null,
  detail: detail.slice(0, 600),
});
const TEXT_MOST = 8_000_000;

/** What a word-processor file (ECMA-376) says of its making, and what in it is not on the page. */
export async function examineDocx(bytes: Uint8Array, budget: Budget): Promise<DocumentFacts> {
  const entries = entriesOf(bytes, budget);
  const read = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name === name);
    return entry ? new TextDecoder('utf-8').decode((await entry.open()).subarray(0, TEXT_MOST)) : '';
  };
  const [core, app, body, settings] = [
    await read('docProps/core.xml'),
    await read('docProps/app.xml'),
    await read('word/document.xml'),
    await read('word/settings.xml'),
  ];
  const said = (text: string, name: string): string | null => {
    const open = text.indexOf(`<${name}`);
    const value = open < 0 ? null : between(text, '>', `</${name}>`, open);
    return value === null ? null : plain(value).slice(0, 400) || null;
  };
  return {
    author: said(core, 'dc:creator'),
    title: said(core, 'dc:title'),
    createdAt: said(core, 'dcterms:created'),
    modifiedAt: said(core, 'dcterms:modified'),
    creator: said(app, 'Application'),
    producer: said(app, 'Application'),
    history: [
      ['last saved by', said(core, 'cp:lastModifiedBy')],
      ['revision', said(core, 'cp:revision')],
      ['company', said(app, 'Company')],
      ['template', said(app, 'Template')],
      ['minutes of editing', said(app, 'TotalTime')],
      ['editing sessions', String(settings.split('<w:rsid ').length - 1)],
    ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    signature: 'none',
    text: textOf(body),
    oddities: [...marks(body), ...parts(entries)],
  };
}

/** The words of the text, a paragraph a line. */
function textOf(body: string): string {
  let text = '';
  for (const paragraph of body.split('</w:p>').slice(0, 5000)) {
    if (text.length >= DOCUMENT_TEXT_MOST) break;
    const runs = paragraph.split('<w:t').slice(1);
    text += `${runs.map((run) => plain(between(`<w:t${run}`, '>', '</w:t>') ?? '')).join('')}\n`;
  }
  return text.trim().slice(0, DOCUMENT_TEXT_MOST);
}

function marks(body: string): Oddity[] {
  const authors = new Set<string>();
  let count = 0;
  for (const tag of ['<w:ins ', '<w:del ']) {
    for (let at = body.indexOf(tag); at >= 0 && count < 5000; at = body.indexOf(tag, at + 1), count++) {
      const author = between(body.slice(at, at + 400), 'w:author="', '"');
      if (author !== null && authors.size < 8) authors.add(plain(author));
    }
  }
  const found: Oddity[] = [];
  if (count > 0)
    found.push(oddity('tracked-changes', `${count} changes marked, by ${[...authors].join(', ') || 'nobody named'}`));
  const hidden = body.split('<w:vanish/>').length - 1;
  if (hidden > 0) found.push(oddity('hidden-text', `${hidden} places set as hidden`));
  return found;
}

const parts = (entries: readonly Entry[]): Oddity[] =>
  entries.flatMap(({ name }) => {
    if (/vbaProject\.bin$/i.test(name)) return [oddity('embedded-program', name)];
    return /^word\/embeddings\//i.test(name) ? [oddity('embedded-file', name)] : [];
  });
