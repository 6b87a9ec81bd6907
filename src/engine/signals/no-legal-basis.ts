import type { Context } from '../context.ts';
import { namesLegalGround } from '../facts/court-order.ts';
import { documentCitations } from '../facts/document-text.ts';
import { emergencyFacts } from '../facts/emergency.ts';
import { defineSignal } from '../signal.ts';
import { saysNothing } from '../text/nothing.ts';
import { reading, readsWell, textShown } from '../text/reading.ts';

/** `shown` = the page shows the field, and nothing is in it; `text` = it shows no field, and the text names none. */
function absence(context: Context): 'shown' | 'text' | null {
  const { legalBasis } = context.fields;
  if (legalBasis !== null) return saysNothing(legalBasis) ? 'shown' : null;
  return textShown(context) && !namesLegalGround(context) ? 'text' : null;
}

/** Of who, where, when and what, this many told make a voluntary request that the missing law alone does not spoil. */
const FACTS_TOLD = 3;

/** The facts of the case may stand in a file. */
const namesFile = (context: Context): boolean =>
  (context.fields.attachments ?? []).length > 0 && reading(context).topic('facts-attached').length > 0;

export const noLegalBasis = defineSignal({
  id: 'no-legal-basis',
  catalogue: ['C-4'],
  family: 'C',
  severity: 'high',
  title: 'No law, court or order is named',
  needs: [],
  fields: ['legalBasis', 'bodyText'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2703'],
  messages: {
    default: 'The request names no law, no court and no order.',
    emergency: 'The request names no law; an emergency request that tells its facts may do without.',
    partly: 'The legal basis is left out; the text speaks of a law, a court or an order.',
    file: 'The page names no law; the attached file may.',
  },
  nextStep: 'Ask which law or order the request rests on, and who signed it, when you call the agency back.',
  benign: 'Voluntary emergency requests may cite none, and clerks leave the field out.',
  evaluate(context) {
    const absent = absence(context);
    if (absent === null) return null;
    if (absent === 'shown' && namesLegalGround(context)) return { message: 'partly', severity: 'low' };
    if (documentCitations(context).length > 0 || namesFile(context) || !readsWell(reading(context)))
      return { message: 'file', severity: 'low' };
    // A mail has no field to leave empty; with who, where, when and what in it, an emergency may well cite no law.
    const told = absent === 'text' && (emergencyFacts(context)?.total ?? 0) >= FACTS_TOLD;
    return told ? { message: 'emergency', severity: 'medium' } : {};
  },
});
