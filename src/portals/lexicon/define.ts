import type { LabelRule, Lexicon, Meaning } from '../../schema/lexicon.ts';

/** One language as its file writes it: words between bars, all in lower case. Chosen by us from public forms and products. */
export interface Words {
  language: string;
  labels: Partial<Record<Meaning, string>>;
  /** Meaning, then one string of word beginnings per slot; `!` starts the words that rule it out. */
  rules?: readonly (readonly [Meaning, ...string[]])[];
  emergency: string;
  routine: string;
  triage: string;
  yes: string;
  no: string;
  request: string;
  empty: string;
}

const list = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function ruleOf([means, ...slots]: readonly [Meaning, ...string[]]): LabelRule {
  const unless = slots.filter((slot) => slot.startsWith('!')).flatMap((slot) => list(slot.slice(1)));
  return { means, when: slots.filter((slot) => !slot.startsWith('!')).map(list), unless };
}

export function defineLexicon(words: Words): Lexicon {
  const labels: Lexicon['labels'] = {};
  // The keys are those of `Words`, whose values are the meanings.
  for (const [meaning, text] of Object.entries(words.labels) as [Meaning, string][]) labels[meaning] = list(text);
  return {
    languages: [words.language],
    labels,
    rules: (words.rules ?? []).map(ruleOf),
    emergency: list(words.emergency),
    routine: list(words.routine),
    triage: list(words.triage),
    yes: list(words.yes),
    no: list(words.no),
    request: list(words.request),
    empty: list(words.empty),
  };
}
