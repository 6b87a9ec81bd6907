import { type Context, fact } from '../context.ts';
import type { Match } from '../text/matcher.ts';
import { ownWords, sentenceAround, touches, within } from '../text/near.ts';
import { type Reading, reading, readText } from '../text/reading.ts';
import { quote } from '../text/tokens.ts';
import { type Wallet, walletsIn } from '../text/wallets.ts';
import { isMoving } from './gated.ts';

/** A demand that takes hold of an account or its money. */
export interface Demand {
  words: string;
}

/** Words before a demand in which the request addresses its reader. Chosen by us. */
const OPENING_REACH = 14;

/** Words between two joined demands. Chosen by us. */
const JOIN_REACH = 2;

/** The list of what is asked, one sentence each; a demand in it needs no imperative. */
export const askedReading = fact(
  (context: Context): Reading => readText((context.fields.dataRequested ?? []).join('.\n\n')),
);

/** True when the words are asked of the reader, and tell no story of a victim or a suspect. */
function isAsked(text: Reading, match: Match): boolean {
  const sentence = sentenceAround(text.tokens, match, OPENING_REACH);
  if (touches(text.topic('story'), { from: sentence.from, to: match.from })) return false;
  const { clause } = text.tokens;
  const opensClause = match.from === 0 || clause[match.from - 1] !== clause[match.from];
  // "Freeze and transfer": the second verb stands inside the first demand.
  const joined = touches(text.topic('freeze-demand'), { from: match.from - JOIN_REACH, to: match.from });
  return opensClause || joined || touches(text.topic('demand-opening'), { from: sentence.from, to: match.to });
}

function find(context: Context, topic: string): Demand | null {
  const asked = askedReading(context);
  const [listed] = asked.topic(topic);
  if (listed) return { words: quote(asked.tokens, listed.from, listed.to) };
  const text = reading(context);
  const said = ownWords(text, topic).find((match) => isAsked(text, match));
  if (!said) return null;
  const { from, to } = sentenceAround(text.tokens, said, 8);
  return { words: quote(text.tokens, from, to) };
}

export const freezeDemand = fact((context: Context): Demand | null => find(context, 'freeze-demand'));
export const transferDemand = fact((context: Context): Demand | null => find(context, 'transfer-demand'));
export const accountDemand = fact((context: Context): Demand | null => find(context, 'account-demand'));

/** Any of the three, or a request whose type is a freeze. */
export const anyDemand = fact((context: Context): Demand | null => {
  const named = accountDemand(context) ?? transferDemand(context) ?? freezeDemand(context);
  if (named) return named;
  return isMoving(context) ? { words: context.fields.requestType ?? 'freeze' } : null;
});

/** Words to either side of the demand in which its destination stands. Chosen by us. */
const DESTINATION_REACH = 24;

function destinationIn(text: Reading, listed: boolean): string | null {
  const wallets: Wallet[] = walletsIn(text.tokens.text);
  for (const match of ownWords(text, 'transfer-demand')) {
    if (!listed && !isAsked(text, match)) continue;
    const range = sentenceAround(text.tokens, match, DESTINATION_REACH);
    const from = text.tokens.start[range.from] ?? 0;
    const to = text.tokens.end[range.to - 1] ?? 0;
    const wallet = wallets.find(({ at }) => at >= from && at <= to);
    if (wallet) return wallet.address;
    const [theirs] = within(ownWords(text, 'their-wallet'), range).sort((a, b) => a.to - a.from - (b.to - b.from));
    if (theirs) return quote(text.tokens, theirs.from, theirs.to);
  }
  return null;
}

/** The wallet to which the request wants money sent: its address, or the words that name it; null when it wants none. */
export const destinationWallet = fact(
  (context: Context): string | null =>
    destinationIn(reading(context), false) ?? destinationIn(askedReading(context), true),
);
