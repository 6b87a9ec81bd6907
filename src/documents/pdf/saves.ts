import type { Change, Save } from '../../schema/document.ts';
import { pdfDate } from './dates.ts';
import type { PdfFile, Revision } from './file.ts';
import { linesOf } from './lines.ts';
import type { PageMark } from './marks.ts';
import { type DrawnPage, pageReader } from './page-marks.ts';
import { catalogOf, type Page, pagesOf } from './pages.ts';
import { pageShowsOther, type Role, rolesOf } from './roles.ts';
import { sameDefinition } from './same.ts';
import { textString } from './text-string.ts';
import { isDict, type PdfDict, PdfStream, written } from './values.ts';

/** Saves that are compared with the one before; of a file with more, the last ones. Pages likewise. */
const COMPARED = 12;
const PAGES_COMPARED = 60;

export interface State {
  revision: Revision;
  catalog: PdfDict | null;
  pages: Page[];
  drawn(): Promise<DrawnPage[]>;
}

/** The file after one of its saves; its pages are drawn when somebody asks, and once. */
export function stateAt(file: PdfFile, save: number): State {
  const revision = file.revision(save);
  const catalog = catalogOf(
    revision,
    file.definitions.map(({ number }) => number),
  );
  const pages = catalog ? pagesOf(revision, catalog) : [];
  let drawn: Promise<DrawnPage[]> | null = null;
  const draw = async (): Promise<DrawnPage[]> => {
    const read = pageReader(file, revision);
    const done: DrawnPage[] = [];
    for (const page of pages) done.push(await read(page));
    return done;
  };
  return {
    revision,
    catalog,
    pages,
    drawn() {
      drawn ??= draw();
      return drawn;
    },
  };
}

const CHANGE_OF: Readonly<Partial<Record<Role, Change>>> = {
  field: 'fields',
  note: 'notes',
  signature: 'signature',
  metadata: 'metadata',
  attachment: 'attachments',
  script: 'scripts',
};

/** What each save changed, the first one first; the first changed nothing. */
export async function savesOf(file: PdfFile, last: State): Promise<Save[]> {
  const saves: Save[] = [];
  let before: State | null = null;
  for (let save = 0; save < file.saves; save++) {
    const after = save === file.saves - 1 ? last : stateAt(file, save);
    const skipped = save > 0 && save < file.saves - COMPARED;
    const found = before && !skipped ? await compare(file, before, after) : { changed: [], texts: [] };
    saves.push({ at: momentOf(after), ...found });
    before = after;
  }
  return saves;
}

function momentOf({ revision }: State): string | null {
  const info = revision.dict(revision.trailer.get('Info'));
  const stated = (key: string) => pdfDate(textString(revision.resolve(info?.get(key))))?.at ?? null;
  return stated('ModDate') ?? stated('CreationDate');
}

async function compare(file: PdfFile, before: State, after: State): Promise<Pick<Save, 'changed' | 'texts'>> {
  const changed = new Set<Change>();
  const roles = after.catalog ? rolesOf(file, after.revision, after.catalog, after.pages) : new Map<number, Role>();
  let shows = before.pages.length !== after.pages.length;
  if (shows) changed.add('pages');
  for (const one of file.definitions) {
    if (one.save !== after.revision.save || after.revision.definition(one.number) !== one) continue;
    const prior = before.revision.definition(one.number);
    if (prior && (await sameDefinition(file, prior, one))) continue;
    const role = roles.get(one.number) ?? 'other';
    const change = CHANGE_OF[role];
    if (change) changed.add(change);
    if (role === 'content') shows = true;
    if (role === 'page')
      shows ||=
        !isDict(prior?.value) ||
        !isDict(one.value) ||
        pageShowsOther(prior.value, one.value, (a, b) => written(a) === written(b));
  }
  const texts = shows ? await shownChanges(file, before, after, changed) : [];
  return { changed: [...changed], texts };
}

async function shownChanges(file: PdfFile, before: State, after: State, changed: Set<Change>): Promise<Save['texts']> {
  const [old, now] = [await before.drawn(), await after.drawn()];
  const texts: Save['texts'] = [];
  for (let index = 0; index < Math.min(PAGES_COMPARED, Math.max(old.length, now.length)); index++) {
    const [a, b] = [old[index]?.marks ?? [], now[index]?.marks ?? []];
    const [gone, come] = difference(textLines(a), textLines(b));
    const same = gone.join(' ').replaceAll(' ', '') === come.join(' ').replaceAll(' ', '');
    if (!same) {
      changed.add(gone.length > 0 ? 'text-replaced' : 'text-added');
      if (texts.length < 20) texts.push({ page: index + 1, before: shortened(gone), after: shortened(come) });
    }
    const [pictures, otherPictures] = [pictureLines(file, before, a), pictureLines(file, after, b)];
    if (difference(pictures, otherPictures).some(({ length }) => length > 0)) changed.add('pictures');
  }
  return texts;
}

const shortened = (lines: readonly string[]): string => lines.slice(0, 6).join(' / ').slice(0, 400);

const textLines = (marks: readonly PageMark[]): string[] =>
  linesOf(marks.flatMap((mark) => (mark.kind === 'run' && mark.origin === 'page' ? [mark] : [])))
    .map(({ text }) => text)
    .filter((text) => text !== '');

/** One line a picture: where it lies and what it is, by its packed bytes. */
function pictureLines(file: PdfFile, { revision }: State, marks: readonly PageMark[]): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'picture' || mark.origin !== 'page') return [];
    const value = mark.object === null ? null : revision.definition(mark.object)?.value;
    const stream = value instanceof PdfStream ? value : null;
    const sum = stream ? checksum(file.bytes.subarray(stream.start, stream.end)) : 0;
    return [`${mark.box.map(Math.round).join(' ')} ${mark.pixels.join('x')} ${sum}`];
  });
}

/** Adler-32 (RFC 1950, 8.2): tells two pictures apart, no more. */
function checksum(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

/** What is only in the first list, and what is only in the second. */
function difference(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const count = new Map<string, number>();
  for (const one of before) count.set(one, (count.get(one) ?? 0) + 1);
  const come: string[] = [];
  for (const one of after) {
    const left = count.get(one) ?? 0;
    if (left > 0) count.set(one, left - 1);
    else come.push(one);
  }
  return [[...count].flatMap(([one, left]) => Array.from({ length: left }, () => one)), come];
}
