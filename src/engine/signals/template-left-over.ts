import type { Context } from '../context.ts';
import { defineSignal } from '../signal.ts';
import { ownWords } from '../text/near.ts';
import { reading } from '../text/reading.ts';
import { quote } from '../text/tokens.ts';

/** Brackets with a name in capitals or an instruction, XX/XX/XXXX, and runs of underscores: blanks of a form. Bounded, linear. */
const BLANKS: readonly RegExp[] = [
  /\[[A-Z][A-Z0-9 _/'’-]{2,40}\]/gu,
  /\[(?:insert|enter|todo|your name|your agency|name of|date of)[^[\]\n\d]{0,40}\]/giu,
  /\{\{[^{}\n]{1,40}\}\}/gu,
  /<(?:insert|enter|name|date|agency|company)[^<>\n]{0,40}>/giu,
  /\bXX[/.-]XX[/.-](?:XXXX|XX|\d{2,4})\b/giu,
  /\blorem ipsum\b/giu,
];

/**
 * Words that stand in brackets on finished letters: protective markings (UK Government Security Classifications, NATO,
 * FIRST's Traffic Light Protocol, 32 CFR 2002), what mail gateways put before a subject, and where a seal or scan was.
 */
const MARKINGS = new Set(
  'official sensitive secret top restricted confidential confidentiel protected unclassified classified public internal private personal law enforcement only eyes use for the fouo les cui tlp red amber green clear white strict external extern externe ext urgent redacted signed seal stamp signature logo image encrypted secure spam caution page end copy original draft attachment scan vs nfd'.split(
    ' ',
  ),
);

const isMarking = (found: string): boolean =>
  found
    .toLowerCase()
    .split(/[^a-z]+/u)
    .every((word) => word === '' || MARKINGS.has(word));

/** Characters of the text read for blanks: more than any letter has. */
const MOST = 200_000;

function blankIn(context: Context): string | null {
  const { bodyText, subject, caseNumber, agency, requesterName, legalBasis } = context.fields;
  const text = [bodyText, subject, caseNumber, agency, requesterName, legalBasis].filter(Boolean).join('\n');
  for (const blank of BLANKS) {
    const found = text
      .slice(0, MOST)
      .match(blank)
      ?.find((words) => !isMarking(words));
    if (found !== undefined) return found;
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
