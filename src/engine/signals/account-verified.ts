import { faded, POSITIVE_WEIGHT } from '../combine/weights.ts';
import { callBack } from '../facts/call-back.ts';
import { latestCompromise } from '../facts/compromise.ts';
import { consult } from '../facts/lookup.ts';
import { dayOf, daysBetween, parseInstant } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

/** Days over which a portal's own vetting fades. Chosen by us: portals ask officers to verify again within a year. */
const LIFE_DAYS = 365;

export const accountVerified = defineSignal({
  id: 'account-verified',
  catalogue: ['A-15'],
  family: 'A',
  severity: 'info',
  title: 'The portal vendor has verified this account, and nothing newer speaks against it',
  needs: ['requester-standing'],
  fields: ['requesterEmail'],
  references: ['https://www.kodexglobal.com/'],
  messages: {
    default: 'The portal vendor verified this account on {day}.',
    undated: 'The portal vendor has verified this account.',
  },
  nextStep: 'Call back all the same where the request is an emergency, moves property or is the first one.',
  benign: 'A verified account can be taken over like any other, so this lowers the score and clears no finding.',
  evaluate(context) {
    const records = consult(context, 'requester-standing').found;
    const record = records[0];
    if (!record || records.some(({ value }) => value.standing !== 'verified')) return null;
    const at = parseInstant(record.value.at);
    const age = at === null ? 0 : daysBetween(at, context.now);
    // Without a date nothing can be older than the vetting: any stolen access overrides it.
    if (latestCompromise(context) > (at ?? Number.NEGATIVE_INFINITY) || age >= LIFE_DAYS) return null;
    if (callBack(context)?.result === 'refuted') return null;
    const sources = [{ source: record.source, at: record.at }];
    const weight = faded(POSITIVE_WEIGHT.portalVerified, age, LIFE_DAYS);
    return at === null
      ? { message: 'undated', severity: 'info', weight, sources }
      : { severity: 'info', weight, params: { day: dayOf(at) }, sources };
  },
});
