import { foldName } from '../../data/fold-name.ts';

/** Words that say nothing about which organisation it is, in the languages of the larger registries. */
const COMMON = new Set(
  (
    'the of and for de des du la le les el los der die das und van het a an e y i et in ' +
    'police polizei policia politie polizia policja polis department dept office bureau agency service services ' +
    'sheriff sheriffs district attorney attorneys prosecutor court force national federal inc ltd llc gmbh'
  ).split(' '),
);

/** Words by which a public body is known whatever else its name says. */
const PUBLIC_BODY =
  /\b(?:government|governo|gobierno|gouvernement|regierung|ministry|minister\w*|ministerio|bundes\w*|state|city|county|town|township|village|borough|municipal\w*|comune|gemeente|stadt|land|republic|crown|commonwealth|department|departement|police|polizei|policia|politie|polizia|sheriff)\b/;

/** Names that registries put in place of the owner: they say that the owner is not shown, never who it is. */
const NOT_SHOWN =
  /redact|privacy|private|proxy|not disclosed|withheld|masking|masked|data protected|gdpr|protection|whoisguard|anonymi|hidden|statutory|n a/;

const wordsOf = (name: string): string[] => foldName(name).split(' ');

/** First letters of a name's words, small ones left out: `Metropolitan Police Service` gives `mps`. */
const initialsOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => word.length > 3 || !COMMON.has(word))
    .map((word) => word[0])
    .join('');

/** Whether a registrant's name names somebody at all. */
export const namesAnOwner = (name: string): boolean => foldName(name) !== '' && !NOT_SHOWN.test(foldName(name));

/** Whether a registrant's name reads as a public body of any kind: towns hold the names of their police. */
export const readsAsPublicBody = (name: string): boolean => PUBLIC_BODY.test(foldName(name));

/** Whether two names can be the same organisation: a telling word in common, or one is the other's initials. */
export function mayBeSame(one: string, other: string): boolean {
  const telling = new Set(wordsOf(one).filter((word) => word.length > 2 && !COMMON.has(word)));
  if (wordsOf(other).some((word) => telling.has(word))) return true;
  return wordsOf(other).includes(initialsOf(one)) || wordsOf(one).includes(initialsOf(other));
}
