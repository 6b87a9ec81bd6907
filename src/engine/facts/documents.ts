import type { Change, DocumentFacts, Oddity, OddityKind } from '../../schema/document.ts';
import { type Context, fact } from '../context.ts';

export interface ExaminedFile {
  name: string;
  document: DocumentFacts;
}

/** Files within a mail or an archive count like files beside it. */
const withParts = (name: string, document: DocumentFacts): ExaminedFile[] =>
  document.examined === false
    ? []
    : [
        { name, document },
        ...(document.parts ?? []).flatMap((part) => withParts(`${part.name} in ${name}`, part.document)),
      ];

/** Attached files that were examined, in page order; empty when none was. */
export const examinedFiles = fact((context: Context): readonly ExaminedFile[] =>
  (context.fields.attachments ?? []).flatMap(({ name, document }) =>
    document ? withParts(name ?? 'the attached file', document) : [],
  ),
);

/** A signature over the whole file explains a second save: signing appends to the file (ISO 32000-2, 12.8). */
export const isSigned = ({ document }: ExaminedFile): boolean =>
  document.signature === 'valid-government' || document.signature === 'valid-other';

/** The first odd thing of one of these kinds, and how many there are in that file. */
export function firstOddity(
  context: Context,
  kinds: readonly OddityKind[],
): { file: ExaminedFile; oddity: Oddity; count: number } | null {
  for (const file of examinedFiles(context)) {
    const found = (file.document.oddities ?? []).filter(({ kind }) => kinds.includes(kind));
    const [oddity] = found;
    if (oddity) return { file, oddity, count: found.length };
  }
  return null;
}

/** Where in the file: "page 3", or the file as a whole. */
export const placeOf = ({ page }: Oddity): string => (page === null ? 'the file' : `page ${page}`);

/** What a save changed, in words. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  'text-replaced': 'words of its pages',
  'text-added': 'words added to its pages',
  pictures: 'pictures of its pages',
  pages: 'its number of pages',
  fields: 'its form fields',
  notes: 'notes laid over its pages',
  signature: 'its signatures',
  metadata: 'its dates and titles',
  attachments: 'files within it',
  scripts: 'its scripts',
};
