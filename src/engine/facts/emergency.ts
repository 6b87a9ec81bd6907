import { type Context, fact } from '../context.ts';
import { datesIn, isClock } from '../text/dates.ts';
import { touches } from '../text/near.ts';
import { type Reading, reading, readsWell, textShown } from '../text/reading.ts';
import { isEmergency } from './gated.ts';

/** How well the text says who, where, when and what: 0 not at all, 0.5 in general words, 1 in particular. */
export interface EmergencyFacts {
  who: number;
  where: number;
  when: number;
  threat: number;
  total: number;
  /** False in languages whose words we do not know, and where the facts stand in an attached file. */
  readable: boolean;
}

/** Longer texts tell a story; that we found no facts in them says more about our lists. Chosen by us. */
const LONG_TEXT_WORDS = 160;
/** Words after which a capitalised word is a place, in the languages read. */
const PLACE_PREPOSITIONS = new Set(
  'in at near on from to of outside inside behind around off bei in im am an aus nach zum zur a au aux en sur dans vers de du en por para em no na nos nas do da al allo alla ad nel nella di te op bij uit naar w we na z ze pod nad do kolo przy'.split(
    ' ',
  ),
);
/** Capitalised words that follow them and name no place, and German nouns of the emergency itself. Chosen by us. */
const NO_PLACE = new Set(
  'danger gefahr lebensgefahr not notfall notlage accordance relation connection urgent emergency us we i the this that your our section article act law code regulation police order request behalf january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday danger peligro perigo pericolo niebezpieczenstwo anordnung auskunft'.split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function namesPlace({ tokens }: Reading): boolean {
  const { words, start, text } = tokens;
  return words.some((word, at) => {
    const next = words[at + 1];
    if (!PLACE_PREPOSITIONS.has(word) || next === undefined || NO_PLACE.has(next) || next.length < 3) return false;
    return CAPITAL.test(text.slice(start[at + 1], (start[at + 1] ?? 0) + 2));
  });
}

/** A house number beside a capitalised word, "41 Orchard" or "Kossuth utca 14". */
function hasAddress(text: Reading): boolean {
  const { words, start, text: source } = text.tokens;
  return words.some((word, at) => {
    if (!/^\d{1,4}$/.test(word) || text.tokens.glue[at] === ',') return false;
    const next = words[at + 1] ?? '';
    return (
      text.topic('place').some(({ from }) => Math.abs(from - at) <= 2) &&
      (CAPITAL.test(source.slice(start[at + 1] ?? 0, (start[at + 1] ?? 0) + 2)) || next === '')
    );
  });
}

/** "Male, 52," or "(34)": a bare age beside a comma. */
function bareAge({ tokens }: Reading): boolean {
  const { words, glue, end, text } = tokens;
  return words.some((word, at) => {
    const mark = glue[at];
    if (!/^\d{1,2}$/.test(word) || Number(word) < 1 || (mark !== ',' && mark !== '(' && mark !== '、')) return false;
    return /[,).;、]/u.test(text[end[at] ?? 0] ?? '.');
  });
}

const some = (text: Reading, topic: string): boolean => text.topic(topic).length > 0;

function whoOf(text: Reading): number {
  const traits = new Set(text.topic('person').map(({ from }) => text.tokens.words[from])).size;
  if (some(text, 'age') || bareAge(text)) return 1;
  return traits > 1 ? 1 : traits / 2;
}

function whereOf(text: Reading): number {
  const unknown = text.topic('where-unknown');
  // "Missing" alone says what has happened, and is no place as well; "whereabouts unknown" is a word about the place.
  const isSaid = unknown.some((match) => !touches(text.topic('threat'), match));
  if (isSaid || namesPlace(text) || hasAddress(text)) return 1;
  return unknown.length > 0 || some(text, 'place') ? 0.5 : 0;
}

const whenOf = (text: Reading): number =>
  some(text, 'when') || datesIn(text.tokens).length > 0 || text.tokens.words.some((_, at) => isClock(text.tokens, at))
    ? 1
    : 0;

/** Facts stand in a file that is attached, so that the text alone says nothing. */
const inAttachment = (context: Context, text: Reading): boolean =>
  (context.fields.attachments ?? []).length > 0 && some(text, 'facts-attached');

/** What the request says of its emergency; null when it claims none or the page shows no text. */
export const emergencyFacts = fact((context: Context): EmergencyFacts | null => {
  if (!isEmergency(context) || !textShown(context)) return null;
  const text = reading(context);
  const { length } = text.tokens.words;
  const readable = readsWell(text) && length <= LONG_TEXT_WORDS && !inAttachment(context, text);
  const facts = { who: whoOf(text), where: whereOf(text), when: whenOf(text), threat: some(text, 'threat') ? 1 : 0 };
  return { ...facts, total: facts.who + facts.where + facts.when + facts.threat, readable };
});
