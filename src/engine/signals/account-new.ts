import { DAY_MS, daysBetween, parseInstant, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

/** Ages below which a requester account counts as new: catalogue row A-1. */
const VERY_NEW_DAYS = 7;
const NEW_DAYS = 30;

export const accountNew = defineSignal({
  id: 'account-new',
  catalogue: ['A-1'],
  family: 'A',
  severity: 'high',
  title: 'The requester account was created shortly before the request',
  needs: [],
  fields: ['accountCreatedAt', 'submittedAt'],
  references: ['https://krebsonsecurity.com/2024/11/fbi-spike-in-hacked-police-emails-fake-subpoenas/'],
  messages: {
    default: 'The requester account was {days} days old when this request was made.',
    today: 'The requester account was created within a day of this request.',
  },
  nextStep:
    'Ask the agency, through the number on its own site, whether this officer opened an account with the portal.',
  benign: 'It is the first case that this officer brings to you.',
  evaluate(context) {
    const created = parseInstant(context.fields.accountCreatedAt);
    if (created === null) return null;
    const age = submitted(context) - created;
    if (age >= NEW_DAYS * DAY_MS) return null;
    const severity = age < VERY_NEW_DAYS * DAY_MS ? 'high' : 'medium';
    const days = daysBetween(created, submitted(context));
    return days === 0 ? { message: 'today', severity } : { params: { days }, severity };
  },
});
