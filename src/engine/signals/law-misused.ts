import type { Context } from '../context.ts';
import { citations } from '../facts/citations.ts';
import { basisReading } from '../facts/court-order.ts';
import { citationsIn } from '../law/citations.ts';
import { defineSignal } from '../signal.ts';
import { sentenceAround, touches } from '../text/near.ts';
import { type Reading, reading } from '../text/reading.ts';

/** Words around a citation in which its instrument is named. Chosen by us. */
const REACH = 8;

type Misuse = 'order-as-subpoena' | 'voluntary-as-duty' | 'preservation-as-production';

/** What a text makes of one provision that the provision is not. */
function misuseIn(text: Reading): { misuse: Misuse; number: string } | null {
  for (const { provisions, from, to } of citationsIn(text.tokens)) {
    const around = sentenceAround(text.tokens, { from, to }, REACH);
    const saysSubpoena = touches(text.topic('says-subpoena'), around);
    const saysDuty = saysSubpoena || touches(text.topic('says-duty'), around);
    for (const { provision } of provisions) {
      const number = provision.number.replaceAll(' ', '');
      const onlyCourt = provision.issuers.every((issuer) => issuer === 'court') && provision.issuers.length > 0;
      if (provision.voluntary && saysDuty) return { misuse: 'voluntary-as-duty', number };
      if (/^2703 d$/.test(provision.number) && onlyCourt && saysSubpoena)
        return { misuse: 'order-as-subpoena', number };
      const keeps = provision.allows.length === 1 && provision.allows[0] === 'preservation';
      if (keeps && touches(text.topic('says-produce'), around)) return { misuse: 'preservation-as-production', number };
    }
  }
  return null;
}

const hasCitation = (context: Context): boolean => citations(context).length > 0;

export const lawMisused = defineSignal({
  id: 'law-misused',
  catalogue: ['C-7'],
  family: 'C',
  severity: 'medium',
  title: 'The provision cited cannot do what the request says',
  needs: [],
  fields: ['legalBasis', 'bodyText'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2703', 'https://www.law.cornell.edu/uscode/text/18/2702'],
  messages: {
    default: 'The request cites {number} for what that provision does not do.',
    'order-as-subpoena': 'The request speaks of a subpoena under {number}, which is an order by a court.',
    'voluntary-as-duty': 'The request says that {number} obliges us; it only lets us answer.',
    'preservation-as-production': 'The request wants data produced under {number}, which only lets us preserve them.',
  },
  nextStep: 'Return the request for correction, and call the agency through the number on its own site.',
  benign: 'Lay drafting: officers are not always lawyers.',
  evaluate(context) {
    if (!hasCitation(context)) return null;
    const found = misuseIn(basisReading(context)) ?? misuseIn(reading(context));
    return found ? { message: found.misuse, params: { number: found.number } } : null;
  },
});
