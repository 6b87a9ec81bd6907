import type { Save } from '../../schema/document.ts';
import { examinedFiles } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

type Text = Save['texts'][number];

export const fileTextRewritten = defineSignal({
  id: 'file-text-rewritten',
  catalogue: ['F-4'],
  family: 'F',
  severity: 'high',
  title: 'A later save changed what a page of the attached file says',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: 'A later save of {file} changed page {page}: “{before}” became “{after}”.',
    removed: 'A later save of {file} took words off page {page}: “{before}”.',
    added: 'A later save of {file} added words to page {page}: “{after}”.',
    pages: 'A later save of {file} changed which pages it has.',
  },
  nextStep: 'Ask the court or agency, through its published number, to read out this place of its own copy.',
  benign: 'A clerk may have put a stamp or a page number on the file, or a page back in its place.',
  evaluate(context) {
    for (const { name, document } of examinedFiles(context)) {
      const saves = document.saves ?? [];
      const texts = saves.flatMap((save) => save.texts);
      const params = (one: Text) => ({ file: name, page: one.page, before: one.before, after: one.after });
      const replaced = texts.find(({ before }) => before !== '');
      if (replaced)
        return replaced.after === '' ? { message: 'removed', params: params(replaced) } : { params: params(replaced) };
      if (saves.some(({ changed }) => changed.includes('pages'))) return { message: 'pages', params: { file: name } };
      const added = texts.find(({ after }) => after !== '');
      if (added) return { message: 'added', severity: 'medium', params: params(added) };
    }
    return null;
  },
});
