import { daysSince, shownDay } from '../facts/age.ts';
import { found } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** RDAP (RFC 8056) and EPP (RFC 5731, 3915) spellings of one status, letters only, with or without ICANN's page before it. */
const LAPSING = new Set(['clienthold', 'serverhold', 'pendingdelete', 'redemptionperiod', 'pendingrestore']);
const lettersOf = (status: string): string =>
  status
    .slice(status.indexOf('#') + 1)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

export const registrationLapsing = defineSignal({
  id: 'registration-lapsing',
  catalogue: ['R-5'],
  family: 'R',
  severity: 'high',
  title: 'The registration of the domain has lapsed or is about to',
  needs: ['registration'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc8056', 'https://www.rfc-editor.org/rfc/rfc3915'],
  messages: {
    default: 'The registration of {domain} is lapsing: the registry says "{status}".',
    expired: 'The registration of {domain} ran out on {day}.',
  },
  nextStep: 'Ask the agency through its published number whether it still uses this domain.',
  benign: 'Renewals are sometimes paid late.',
  evaluate(context) {
    const registration = found(context, 'registration');
    if (!registration) return null;
    const { statuses, expiresAt } = registration.value;
    const letters = statuses.map(lettersOf);
    const status = statuses.find((name) => LAPSING.has(lettersOf(name)));
    const sources = sourceOf(registration);
    if (status !== undefined) return { params: { domain: registration.subject, status }, sources };
    const overdue = daysSince(expiresAt, context.now);
    if (overdue === null || overdue < 0) return null;
    // In the automatic renewal period the registry has renewed already and only waits for the registrar (RFC 3915).
    const severity = letters.includes('autorenewperiod') ? 'medium' : 'high';
    return {
      message: 'expired',
      severity,
      params: { domain: registration.subject, day: shownDay(expiresAt) },
      sources,
    };
  },
});
