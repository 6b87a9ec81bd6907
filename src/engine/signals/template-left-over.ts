import type { Context } from '../context.ts';
import { defineSignal } from '../signal.ts';
import { ownWords } from '../text/near.ts';
import { reading } from '../text/reading.ts';
import { quote } from '../text/tokens.ts';

/** Brackets with a name in capitals or an instruction, XX/XX/XXXX, and runs of underscores: blanks of a form. Bounded, linear. */
const BLANKS: readonly RegExp[] = [
  /\[[A-Z][A-Z0-9 _/'’-]{2,40}\]/u,
  /\[(?:insert|enter|todo|your name|your agency|name of|date of)[^[\]\n\d]{0,40}\]/iu,
  /\{\{[^{}\n]{1,40}\}\}/u,
  /<(?:insert|enter|name|date|agency|company)[^<>\n]{0,40}>/iu,
  /\bXX[/.-]XX[/.-](?:XXXX|XX|\d{2,4})\b/iu,
  /\blorem ipsum\b/iu,
];

/** Characters of the text read for blanks: more than any letter has. */
const MOST = 200_000;

function blankIn(context: Context): string | null {
  const { bodyText, subject, caseNumber, agency, requesterName, legalBasis } = context.fields;
  const text = [bodyText, subject, caseNumber, agency, requesterName, legalBasis].filter(Boolean).join('\n');
  for (const blank of BLANKS) {
    const found = text.slice(0, MOST).match(blank);
    if (found) return found[0];
  }
  return null;
}

export const templateLeftOver = defineSignal({
  id: 'template-left-over',
  catalogue: ['C-29'],
  family: 'C',
  severity: 'high',
  title: 'Blanks of a template, or several companies addressed',
  needs: [],
  fields: ['bodyText', 'caseNumber'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    default: 'A blank of a template was not filled in: {words}.',
    companies: 'The letter addresses more than one company: {words}.',
  },
  nextStep: 'Ask the agency, through the number on its own site, whether it sent this request.',
  benign: 'A careless clerk, or a form used for several companies at once.',
  evaluate(context) {
    const blank = blankIn(context);
    if (blank !== null) return { params: { words: blank } };
    const text = reading(context);
    const addressed = ownWords(text, 'addressed-company');
    const names = new Set(addressed.map(({ to }) => text.tokens.words[to - 1]));
    const [first] = addressed;
    if (!first || names.size < 2) return null;
    const words = addressed.slice(0, 3).map(({ from, to }) => quote(text.tokens, from, to));
    return { message: 'companies', params: { words: words.join('; ') } };
  },
});
