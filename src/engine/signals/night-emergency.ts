import { countryByCode } from '../../data/countries.ts';
import { zonesOfState } from '../../data/us-time-zones.ts';
import type { Context } from '../context.ts';
import { claimedCountry, senderCountry } from '../facts/claimed-country.ts';
import { isEmergency } from '../facts/gated.ts';
import { parseInstant } from '../facts/moment.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

/** Local hours between which few offices are staffed. Chosen by us. */
const NIGHT = { from: 22, to: 6 };

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than all else here, and there are few zones. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, made);
  return made;
}

function localTime(moment: number, timeZone: string): { hour: number; weekend: boolean } {
  const parts = clockOf(timeZone).formatToParts(moment);
  const of = (type: 'hour' | 'weekday') => parts.find((part) => part.type === type)?.value ?? '';
  return { hour: Number(of('hour')), weekend: ['Sat', 'Sun'].includes(of('weekday')) };
}

/** The clocks of the agency's state where the registry knows it, else those of the whole country. */
function zonesOf(context: Context, country: string): readonly string[] {
  const from = sender(context);
  const owner = from && country === 'US' ? context.knowledge.registry.owner(from.domain) : null;
  const state = zonesOfState(owner?.region ?? null);
  return state.length > 0 ? state : (countryByCode(country)?.timeZones ?? []);
}

export const nightEmergency = defineSignal({
  id: 'night-emergency',
  catalogue: ['W-2'],
  family: 'W',
  severity: 'low',
  title: 'An emergency filed at night or on a weekend where the agency is',
  needs: [],
  fields: ['submittedAt', 'country'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    default: 'This emergency was filed at night in the time zone of the agency.',
    weekend: 'This emergency was filed on a weekend in the time zone of the agency.',
  },
  nextStep: 'Call the duty desk through the number on the agency’s own site; it is staffed at night.',
  benign: 'Real emergencies happen at night.',
  evaluate(context) {
    const moment = parseInstant(context.fields.submittedAt);
    const code = claimedCountry(context) ?? senderCountry(context);
    const zones = code === null ? [] : zonesOf(context, code);
    if (moment === null || zones.length === 0 || !isEmergency(context)) return null;
    // Where a country has several clocks, all must agree: nobody says in which of them the officer is.
    const times = zones.map((zone) => localTime(moment, zone));
    if (times.every(({ hour }) => hour >= NIGHT.from || hour < NIGHT.to)) return {};
    return times.every(({ weekend }) => weekend) ? { message: 'weekend' } : null;
  },
});
