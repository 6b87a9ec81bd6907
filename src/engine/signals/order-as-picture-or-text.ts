import { defineSignal } from '../signal.ts';

/** Processes that someone signs: an order, not a letter. */
const ISSUED = new Set(['subpoena', 'court-order', 'search-warrant', 'production-order', 'freeze']);
/** Endings of files that anyone can write over, or that are pictures of a screen. */
const LOOSE = ['.doc', '.docx', '.odt', '.rtf', '.txt', '.png', '.jpg', '.jpeg', '.webp', '.heic'];
const FIXED = ['.pdf', '.tif', '.tiff', '.eml', '.msg', '.p7m', '.asice', '.asics'];

const endsWithOneOf = (name: string, endings: readonly string[]) => endings.some((ending) => name.endsWith(ending));

export const orderAsPictureOrText = defineSignal({
  id: 'order-as-picture-or-text',
  catalogue: ['F-17'],
  family: 'F',
  severity: 'medium',
  title: 'The order comes only as a word-processor file or a picture',
  needs: [],
  fields: ['attachments', 'process'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: 'The order comes only as {file}, a kind of file that is easily changed.' },
  nextStep: 'Ask for the order as the court or agency issued it.',
  benign: 'Rural forces photograph papers with a phone.',
  evaluate({ fields: { attachments, process } }) {
    if (process === null || !ISSUED.has(process)) return null;
    const names = (attachments ?? []).map(({ name }) => (name ?? '').toLowerCase());
    const loose = names.find((name) => endsWithOneOf(name, LOOSE));
    return loose && !names.some((name) => endsWithOneOf(name, FIXED)) ? { params: { file: loose } } : null;
  },
});
