import { correctionAsked } from '../facts/correction.ts';
import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';

export const deniedBefore = defineSignal({
  id: 'denied-before',
  catalogue: ['A-16'],
  family: 'A',
  severity: 'high',
  title: 'Earlier requests of this sender were denied',
  needs: ['history'],
  fields: ['requesterEmail'],
  references: ['https://krebsonsecurity.com/2024/11/fbi-spike-in-hacked-police-emails-fake-subpoenas/'],
  messages: {
    one: 'An earlier request from this address was denied.',
    default: '{count} earlier requests from this address were denied.',
    stated: 'An earlier request from this address was denied; the sender says that we asked for a correction.',
    corrected: 'An earlier request from this address was denied, and we asked for a correction.',
  },
  nextStep: 'Read why it was denied, and call the agency back before this one is answered.',
  benign: 'An incomplete first try.',
  evaluate(context) {
    const record = consult(context, 'history').found[0];
    const count = record?.value.denied ?? 0;
    if (!record || count < 1) return null;
    const sources = [{ source: record.source, at: record.at }];
    // One denial that ended in our own wish for a correction is the ordinary course of business; anybody can say so.
    const asked = count === 1 ? correctionAsked(context) : null;
    if (asked === 'recorded') return { message: 'corrected', severity: 'low', sources };
    if (asked === 'stated') return { message: 'stated', severity: 'medium', sources };
    return count === 1 ? { message: 'one', sources } : { params: { count }, sources };
  },
});
