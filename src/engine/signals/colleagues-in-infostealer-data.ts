import { daysSince, shownDay } from '../facts/age.ts';
import { found } from '../facts/lookup.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** Chosen by us: older finds say nothing about today, and many young ones say that attackers are inside now. */
const STALE_DAYS = 365;
const FRESH_DAYS = 90;
const MANY = 10;

export const colleaguesInInfostealerData = defineSignal({
  id: 'colleagues-in-infostealer-data',
  catalogue: ['A-12'],
  family: 'A',
  severity: 'medium',
  title: 'Malware has lately taken log-ins of others at this agency',
  needs: ['exposure-domain'],
  fields: ['requesterEmail'],
  references: ['https://www.hudsonrock.com/free-tools'],
  messages: {
    default: 'Malware has taken log-ins of {infections} people at {domain}, the latest on {day}.',
  },
  nextStep: 'Call the officer through the published number before answering.',
  benign: 'A large force always has some infected computers, and this mailbox may not be among them.',
  evaluate(context) {
    const exposure = found(context, 'exposure-domain');
    if (!exposure || exposure.value.infections <= 0) return null;
    const { infections, latestAt } = exposure.value;
    const age = daysSince(latestAt, context.now);
    if (age !== null && age >= STALE_DAYS) return null;
    const many = infections >= MANY && (age === null || age < FRESH_DAYS);
    const params = { infections, domain: sender(context)?.shownDomain ?? exposure.subject, day: shownDay(latestAt) };
    return { severity: many ? 'medium' : 'low', params, sources: sourceOf(exposure) };
  },
});
