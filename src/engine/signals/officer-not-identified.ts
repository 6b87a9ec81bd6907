import type { Context } from '../context.ts';
import { defineSignal } from '../signal.ts';
import { saysNothing } from '../text/nothing.ts';
import { reading, readText, textShown } from '../text/reading.ts';

const absent = (value: string | null): boolean => value === null || saysNothing(value);

/** A rank or a badge beside the officer's name or in the text. */
function hasRank(context: Context): boolean {
  const { requesterName, requesterDisplayName } = context.fields;
  const name = readText([requesterName ?? '', requesterDisplayName ?? ''].join('. '));
  return name.topic('rank').length > 0 || reading(context).topic('rank').length > 0;
}

export const officerNotIdentified = defineSignal({
  id: 'officer-not-identified',
  catalogue: ['C-21'],
  family: 'C',
  severity: 'medium',
  title: 'No badge, rank, unit or supervisor',
  needs: [],
  fields: ['badgeNumber', 'unit', 'supervisorName'],
  references: ['https://about.meta.com/actions/safety/audiences/law/guidelines/'],
  messages: { default: 'The request names no badge number, rank, unit or supervisor of the officer.' },
  nextStep: 'Ask the agency’s switchboard for the officer’s badge number and supervisor.',
  benign: 'In some countries officers sign with their name alone.',
  evaluate(context) {
    const { badgeNumber, unit, supervisorName, supervisorContact } = context.fields;
    const shown = badgeNumber !== null || textShown(context);
    if (!shown || ![badgeNumber, unit, supervisorName, supervisorContact].every(absent)) return null;
    return hasRank(context) ? null : {};
  },
});
