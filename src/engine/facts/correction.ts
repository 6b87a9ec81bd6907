import { type Context, fact } from '../context.ts';
import { consult } from './lookup.ts';
import { parseInstant, submitted } from './moment.ts';

/** A sender who says that we asked for the correction. Looked for where such a sentence stands: subject and opening. */
const SAYS_SO =
  /(?:as you (?:asked|requested|wished)|at your request|you asked (?:us|me|for)|your (?:note|request|letter|e-?mail|message) of .{1,40}correct|correct(?:ed|ion).{0,40}(?:you (?:asked|requested)|your request)|wie (?:von ihnen )?(?:gewünscht|erbeten|angefordert)|auf ihre (?:bitte|rückfrage)|comme (?:vous l['’]avez )?demandé|à votre demande|suite à votre (?:demande|message|courriel)|(?:como|según) (?:nos )?(?:solicitaron|solicitado|pidieron)|a petición suya|conforme (?:solicitado|o seu pedido)|a vosso pedido|come (?:da voi )?richiesto|su vostra richiesta|zoals (?:u (?:hebt )?)?(?:gevraagd|verzocht)|op uw verzoek|zgodnie z (?:państwa )?(?:prośbą|wezwaniem)|ご依頼(?:の|に)|ご指摘(?:の|に)|修正(?:版|した))/iu;

/** Characters of the text in which the sentence is looked for. */
const OPENING = 2000;

/**
 * Whether this request answers our own wish for a correction: on record and not after the request, or said by the
 * sender. What the sender says makes a finding milder, never absent (design 2.1, W-4).
 */
export const correctionAsked = fact((context: Context): 'recorded' | 'stated' | null => {
  const asked = consult(context, 'history')
    .found.map(({ value }) => parseInstant(value.correctionAskedAt))
    .some((moment) => moment !== null && moment <= Math.max(context.now, submitted(context)));
  if (asked) return 'recorded';
  const { subject, bodyText } = context.fields;
  return SAYS_SO.test(`${subject ?? ''}\n${(bodyText ?? '').slice(0, OPENING)}`) ? 'stated' : null;
});
