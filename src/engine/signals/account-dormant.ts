import { type Context, fact } from '../context.ts';
import { consult } from '../facts/lookup.ts';
import { DAY_MS, dayOf, daysBetween, parseInstant, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

/** Days without a sign of life: medium, and high. Catalogue row A-4, design 2.1. */
const QUIET_DAYS = 180;
const LONG_QUIET_DAYS = 365;

/**
 * The last sign of life before this request. Portals count the log-in that files a request as activity, so activity
 * within a day of it is this very session and says nothing; the same goes for a history that has seen this request.
 */
const lastSignOfLife = fact((context: Context): number | null => {
  const before = submitted(context) - DAY_MS;
  const seen = [
    parseInstant(context.fields.accountLastActiveAt),
    ...consult(context, 'history').found.map(({ value }) => parseInstant(value.lastSeenAt)),
  ].filter((moment): moment is number => moment !== null && moment <= before);
  return seen.length === 0 ? null : Math.max(...seen);
});

export const accountDormant = defineSignal({
  id: 'account-dormant',
  catalogue: ['A-4'],
  family: 'A',
  severity: 'high',
  title: 'The sender was silent for half a year or longer and is active again',
  needs: [],
  fields: ['accountLastActiveAt', 'requesterEmail'],
  references: ['https://krebsonsecurity.com/2024/11/fbi-spike-in-hacked-police-emails-fake-subpoenas/'],
  messages: { default: 'Nothing was seen of this sender from {day} until this request, {days} days.' },
  nextStep: 'Call the agency back and ask whether the officer still works there and filed this request.',
  benign: 'Rotation to another post, long leave, or simply no case that concerned you.',
  evaluate(context) {
    const last = lastSignOfLife(context);
    if (last === null) return null;
    const days = daysBetween(last, submitted(context));
    if (days < QUIET_DAYS) return null;
    return { params: { day: dayOf(last), days }, severity: days > LONG_QUIET_DAYS ? 'high' : 'medium' };
  },
});
