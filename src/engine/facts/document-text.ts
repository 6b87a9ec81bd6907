import { type Context, fact } from '../context.ts';
import { type Citation, citationsIn } from '../law/citations.ts';
import { type Reading, readText } from '../text/reading.ts';
import { type ExaminedFile, examinedFiles } from './documents.ts';

/** Most documents whose words are read; orders come with a letter and a form. Chosen by us. */
const MOST = 6;

export interface ReadFile {
  file: ExaminedFile;
  text: string;
}

/** The words of the attached files, where examination could read them. */
export const documentTexts = fact((context: Context): readonly ReadFile[] =>
  examinedFiles(context)
    .flatMap((file) => (file.document.text ? [{ file, text: file.document.text }] : []))
    .slice(0, MOST),
);

/** One reading of each attached file's words. */
export const documentReadings = fact((context: Context): readonly Reading[] =>
  documentTexts(context).map(({ text }) => readText(text)),
);

/** Laws that the attached files cite. */
export const documentCitations = fact((context: Context): readonly Citation[] =>
  documentReadings(context).flatMap(({ tokens }) => citationsIn(tokens)),
);
