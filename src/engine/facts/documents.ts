import type { DocumentFacts } from '../../schema/request.ts';
import { type Context, fact } from '../context.ts';

export interface ExaminedFile {
  name: string;
  document: DocumentFacts;
}

/** Attached files that were examined, in page order; empty when none was. */
export const examinedFiles = fact((context: Context): readonly ExaminedFile[] =>
  (context.fields.attachments ?? []).flatMap(({ name, document }) =>
    document ? [{ name: name ?? 'the attached file', document }] : [],
  ),
);

/** A signature over the whole file explains a second save: signing appends to the file (ISO 32000-2, 12.8). */
export const isSigned = ({ document }: ExaminedFile): boolean =>
  document.signature === 'valid-government' || document.signature === 'valid-other';
