import { DOCUMENT_TEXT_MOST, type DocumentFacts, type Oddity, type Save } from '../../schema/document.ts';
import { sha256 } from '../bytes.ts';
import { type Budget, CannotExamine } from '../limits.ts';
import { activeParts } from './active.ts';
import { openPdf, type PdfFile } from './file.ts';
import { linesOf } from './lines.ts';
import { metadataOf } from './metadata.ts';
import { coveredText } from './oddities/covered-text.ts';
import { hiddenText } from './oddities/hidden-text.ts';
import { mixedFonts } from './oddities/mixed-fonts.ts';
import { pagesWithOwnFonts } from './oddities/own-fonts.ts';
import { unlikePages } from './oddities/page-unlike.ts';
import { isScan, isSmall, pastedPictures } from './oddities/pasted-picture.ts';
import { letters, oddity } from './oddities/words.ts';
import type { DrawnPage } from './page-marks.ts';
import { type State, savesOf, stateAt } from './saves.ts';
import { type FoundSignature, signaturesOf, verdictOf } from './signatures.ts';
import { numberOf, PdfStream } from './values.ts';

const ODDITIES_MOST = 100;
const AFTER_END_LEAST = 16;

/** Examines the bytes of a PDF file. `roots`: see `signaturesOf`. Throws `CannotExamine`. */
export async function examinePdf(
  bytes: Uint8Array,
  budget: Budget,
  roots: ReadonlySet<string>,
): Promise<DocumentFacts> {
  const file = await openPdf(bytes, budget);
  const last = stateAt(file, file.saves - 1);
  if (last.revision.trailer.has('Encrypt')) return { ...encryptedFacts(file), eofCount: file.eofCount };
  if (!last.catalog || last.pages.length === 0) throw new CannotExamine('no page can be found in it');
  const drawn = await last.drawn();
  const saves = await savesOf(file, last);
  const signatures = await signaturesOf(file, saves, roots);
  const metadata = await metadataOf(file, last);
  const oddities = [
    ...drawn.flatMap((page) => [...hiddenText(page, budget), ...coveredText(page, budget)]),
    ...mixedFonts(drawn),
    ...pastedPictures(drawn),
    ...unlikePages(drawn, last.revision),
    ...pagesWithOwnFonts(drawn, last.revision),
    ...(await activeParts(file, last.revision)),
    ...metadata.oddities,
    ...structureOddities(file, last, saves, signatures),
  ];
  return {
    ...metadata.facts,
    pages: last.pages.length,
    eofCount: file.eofCount,
    saves,
    encrypted: false,
    imageOnly: drawn.every(isImageOnly),
    signature: verdictOf(signatures),
    signatures: signatures.map(({ government: _, ...rest }) => rest),
    fonts: fontsOf(drawn),
    pictures: await picturesOf(file, last, drawn),
    text: textOf(drawn),
    oddities: oddities.slice(0, ODDITIES_MOST),
  };
}

function encryptedFacts(file: PdfFile): DocumentFacts {
  return {
    encrypted: true,
    saves: Array.from({ length: file.saves }, () => ({ at: null, changed: [], texts: [] })),
    oddities: [oddity('password', null, null, 'the file is encrypted')],
    notRead: ['pages, metadata and signatures: the file is encrypted'],
  };
}

function isImageOnly(page: DrawnPage): boolean {
  const text = page.marks.map((mark) => (mark.kind === 'run' && mark.painted ? mark.text : '')).join('');
  return letters(text) < 20 && page.marks.some((mark) => mark.kind === 'picture' && isScan(mark, page));
}

const PICTURES_MOST = 20;

/** Small pictures of the pages, by what they are packed as: the same seal or signature again is the same bytes. */
async function picturesOf(file: PdfFile, { revision }: State, pages: readonly DrawnPage[]): Promise<string[]> {
  const small = pages.flatMap((page) =>
    page.marks.flatMap((mark) => (mark.kind === 'picture' && isSmall(mark, page) ? [mark.object] : [])),
  );
  const hashes: string[] = [];
  for (const object of [...new Set(small)].slice(0, PICTURES_MOST)) {
    const value = object === null ? null : revision.definition(object)?.value;
    if (value instanceof PdfStream) hashes.push(await sha256(file.bytes.subarray(value.start, value.end)));
  }
  return hashes;
}

/** What a reader sees of the pages, line by line; notes and filled-in fields too. */
function textOf(pages: readonly DrawnPage[]): string {
  let text = '';
  for (const { marks } of pages) {
    if (text.length >= DOCUMENT_TEXT_MOST) break;
    const runs = marks.flatMap((mark) => (mark.kind === 'run' && (mark.painted || mark.size > 0) ? [mark] : []));
    text += `${linesOf(runs)
      .map((line) => line.text)
      .join('\n')}\n`;
  }
  return text.trim().slice(0, DOCUMENT_TEXT_MOST);
}

const fontsOf = (pages: readonly DrawnPage[]): string[] =>
  [
    ...new Set(pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'run' ? [mark.font.name] : [])))),
  ].slice(0, 200);

function structureOddities(
  file: PdfFile,
  last: State,
  saves: readonly Save[],
  signatures: readonly FoundSignature[],
): Oddity[] {
  const found: Oddity[] = [];
  if (file.bytesAfterEnd >= AFTER_END_LEAST)
    found.push(oddity('bytes-after-end', null, null, `${file.bytesAfterEnd} bytes follow the end of the file`));
  for (const [index, { changed }] of saves.entries())
    if (changed.includes('pictures'))
      found.push(oddity('picture-added-later', null, null, `save ${index + 1} changed pictures of the pages`));
  const form = last.revision.dict(last.catalog?.get('AcroForm'));
  const saysSigned = ((numberOf(last.revision.resolve(form?.get('SigFlags'))) ?? 0) & 1) === 1;
  if (saysSigned && signatures.length === 0)
    found.push(oddity('signature-removed', null, null, 'the file says that it is signed and holds no signature'));
  return found;
}
