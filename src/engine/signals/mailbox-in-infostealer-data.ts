import { daysSince, shownDay } from '../facts/age.ts';
import { calledSince, oneStepLower } from '../facts/called-since.ts';
import { found } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** Younger than this, with a portal's log-in among what was taken, the way in is likely still open (catalogue A-11). */
const FRESH_DAYS = 90;

export const mailboxInInfostealerData = defineSignal({
  id: 'mailbox-in-infostealer-data',
  catalogue: ['A-11'],
  family: 'A',
  severity: 'high',
  title: 'Log-ins of this mailbox were taken by malware',
  needs: ['exposure-account'],
  fields: ['requesterEmail'],
  references: ['https://www.hudsonrock.com/free-tools', 'https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'Malware has taken log-ins of this address ({infections} infected computers, the latest on {day}).',
    portal:
      'Malware has taken log-ins of this address, a request portal among them ({infections} infected computers, the latest on {day}).',
    called:
      'Malware had taken log-ins of this address by {day} ({infections} infected computers); a call-back on {calledAt} confirmed the officer since.',
  },
  nextStep: 'Call the officer through the published number, and tell the agency that its log-ins were taken.',
  benign: 'The infection may be old and cleaned, or on a private computer.',
  evaluate(context) {
    const exposure = found(context, 'exposure-account');
    if (!exposure || exposure.value.infections <= 0) return null;
    const { infections, latestAt, portalLogins } = exposure.value;
    const age = daysSince(latestAt, context.now);
    const critical = portalLogins === true && age !== null && age < FRESH_DAYS;
    const params = { infections, day: shownDay(latestAt) };
    const severity = critical ? 'critical' : 'high';
    const sources = sourceOf(exposure);
    const called = calledSince(context, latestAt);
    if (!called) return { message: critical ? 'portal' : 'default', severity, params, sources };
    return {
      message: 'called',
      severity: oneStepLower(severity),
      params: { ...params, calledAt: called.calledAt },
      sources: [...sources, called.source],
    };
  },
});
