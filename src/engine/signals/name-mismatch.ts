import { foldName } from '../../data/fold-name.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

/** Only names in Latin letters can be compared with a mailbox name without guessing a transliteration. */
const LATIN_ONLY = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}\p{S}]{1,200}$/u;

/** `first.last`: two words of letters. Only this shape says that the mailbox is named after a person. */
const FIRST_AND_LAST = /^([a-z]{2,30})[._]([a-z]{3,30})\d{0,3}$/u;

/** Words in a mailbox name that name an office or a rank rather than a person. Chosen by us. */
const OFFICE =
  /^(?:(?:dysp|dsp|asp|ssp|acp|dcp|adg|igp|dig|sho|oc|io|psi|nco|sgt|det|lt|cpt|capt|insp|supt|cmdr|kk|khk|pk|phk|dc|ds|di|dci|pc)$|police|polic|polizei|polizia|policia|politie|policja|sheriff|cyber|crime|legal|records|subpoena|warrant|court|clerk|chief|captain|detective|officer|inspector|sergeant|desk|unit|team|squad|intake|dispatch|desk|station|district|division|bureau|agent|special|duty|control|central|fraud|intel|evidence|noreply|brigade|brigada|comisaria|thana|law|justice|state|city|county|town|region|info|office|data|request|requests|liaison|liason|service|support)/u;

/** Latin letters as mailbox names write them: ß as ss, ø as o, umlauts with and without the e. */
function spellings(name: string): string[] {
  const plain = foldName(
    name
      .replace(/ß/gu, 'ss')
      .replace(/[øØ]/gu, 'o')
      .replace(/[łŁ]/gu, 'l')
      .replace(/[đĐðÐ]/gu, 'd')
      .replace(/[æÆ]/gu, 'ae')
      .replace(/[þÞ]/gu, 'th')
      .replace(/ı/gu, 'i'),
  );
  const long = foldName(
    name
      .replace(/ä/giu, 'ae')
      .replace(/ö/giu, 'oe')
      .replace(/ü/giu, 'ue')
      .replace(/ß/gu, 'ss')
      .replace(/[øØ]/gu, 'oe')
      .replace(/[åÅ]/gu, 'aa')
      .replace(/[æÆ]/gu, 'ae'),
  );
  return [...plain.split(' '), ...long.split(' ')];
}

/** Whether a word of the mailbox name could stand for a word of the name: the same, a part, or a shortening. */
const agrees = (word: string, name: string): boolean =>
  name.length > 1 &&
  (word.startsWith(name) ||
    name.startsWith(word) ||
    (word.length >= 4 && name.includes(word)) ||
    (name.length >= 4 && word.includes(name)));

export const nameMismatch = defineSignal({
  id: 'name-mismatch',
  catalogue: ['S-13'],
  family: 'S',
  severity: 'medium',
  title: 'The mailbox is named after another person than the officer',
  needs: [],
  fields: ['requesterName', 'requesterEmail'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: { default: 'The officer is called {name}, but the mailbox is named {local}.' },
  nextStep: 'Ask the agency, through the number on its own site, whose mailbox this is.',
  benign: 'A marriage, a nickname, or somebody who files for a colleague.',
  evaluate(context) {
    const from = sender(context);
    const name = context.fields.requesterName ?? '';
    const [, first = '', last = ''] = FIRST_AND_LAST.exec(from?.local ?? '') ?? [];
    if (!from || first === '' || !LATIN_ONLY.test(name) || OFFICE.test(first) || OFFICE.test(last)) return null;
    const words = spellings(name).filter((word) => word.length > 1);
    // A single word is a surname at best, and a name with digits is a badge or an account.
    if (new Set(words).size < 2 || /[\d@]/u.test(name)) return null;
    if (words.some((word) => agrees(first, word) || agrees(last, word))) return null;
    return { params: { name, local: from.local } };
  },
});
