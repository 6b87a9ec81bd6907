import { EU_MEMBERS } from '../../data/law/index.ts';
import type { Context } from '../context.ts';
import { lawCountry } from '../facts/citations.ts';
import { isEmergency } from '../facts/gated.ts';
import { HOUR_MS, parseInstant, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';
import { type Reading, reading, readText } from '../text/reading.ts';

/** Regulation (EU) 2023/1543, article 34: applies from this day. */
const APPLIES_FROM = Date.parse('2026-08-18T00:00:00Z');
/** Article 10: ten days, in emergencies eight hours; a little less is the clock of the form. */
const EMERGENCY_HOURS = 8;
const ROUTINE_HOURS = 240;
const TOLERANCE_HOURS = 1;
/** States of the Union that the Regulation does not bind (recital 101). */
const NOT_BOUND: ReadonlySet<string> = new Set(['DK']);

const isOrder = (context: Context, type: Reading): boolean =>
  context.fields.process === 'epoc' || context.fields.process === 'epoc-pr' || type.topic('says-epoc').length > 0;

/** Hours that the request leaves, by its due date or else by its own words; null when it sets no limit. */
function hoursLeft(context: Context): number | null {
  const due = parseInstant(context.fields.dueAt);
  if (due !== null) return (due - submitted(context)) / HOUR_MS;
  const text = reading(context);
  const [limit] = text.topic('hours-limit');
  const number = limit ? text.tokens.words.slice(limit.from, limit.to).find((word) => /^\d+$/.test(word)) : undefined;
  return number === undefined ? null : Number(number);
}

function problem(context: Context, type: Reading): string | null {
  const country = lawCountry(context);
  if (country !== null && (NOT_BOUND.has(country) || !EU_MEMBERS.has(country))) return 'state';
  const text = reading(context);
  const decentralised = [type, text].some((part) => part.topic('via-decentralised').length > 0);
  if (!decentralised && [type, text].some((part) => part.topic('says-by-mail').length > 0)) return 'mail';
  const hours = hoursLeft(context);
  const least = isEmergency(context) ? EMERGENCY_HOURS : ROUTINE_HOURS;
  return context.fields.process !== 'epoc-pr' && hours !== null && hours < least - TOLERANCE_HOURS ? 'limit' : null;
}

export const europeanOrderOffChannel = defineSignal({
  id: 'european-order-off-channel',
  catalogue: ['C-28'],
  family: 'C',
  severity: 'high',
  title: 'A European order that did not come as European orders come',
  needs: [],
  fields: ['process', 'requestType', 'dueAt', 'country'],
  references: ['https://eur-lex.europa.eu/eli/reg/2023/1543/oj'],
  messages: {
    state: 'A European production order names an issuing state that cannot issue one.',
    mail: 'A European production order came by e-mail, not through the decentralised system.',
    limit: 'A European production order sets a shorter limit than ten days, or eight hours in an emergency.',
  },
  nextStep: 'Look for the order in the decentralised system, and ask the issuing authority through its own number.',
  benign: 'The system can be out of order, and other ways were used in its first months.',
  evaluate(context) {
    if (submitted(context) < APPLIES_FROM) return null;
    const type = readText(context.fields.requestType ?? '');
    if (!isOrder(context, type)) return null;
    const message = problem(context, type);
    return message === null ? null : { message };
  },
});
