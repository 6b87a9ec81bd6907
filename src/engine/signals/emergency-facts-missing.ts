import { type EmergencyFacts, emergencyFacts } from '../facts/emergency.ts';
import { defineSignal } from '../signal.ts';

/** An emergency of real life says at least two of who, where, when and what in particular words. Chosen by us. */
const FACTS_EXPECTED = 2;

const missing = ({ who, where, when, threat }: EmergencyFacts): string =>
  [
    who < 1 ? 'who is in danger' : '',
    where < 1 ? 'where' : '',
    when < 1 ? 'since when' : '',
    threat < 1 ? 'from what' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

export const emergencyFactsMissing = defineSignal({
  id: 'emergency-facts-missing',
  catalogue: ['C-1'],
  family: 'C',
  severity: 'high',
  title: 'An emergency without the facts of one',
  needs: [],
  fields: ['bodyText', 'emergency'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2702'],
  messages: { default: 'The request says it is an emergency, but not {missing}.' },
  nextStep: 'Call the agency through the number on its own site now and ask for these facts; it takes minutes.',
  benign: 'Officers in a hurry write tersely, and may have told the facts by telephone.',
  evaluate(context) {
    const facts = emergencyFacts(context);
    if (!facts?.readable || facts.total >= FACTS_EXPECTED) return null;
    return { params: { missing: missing(facts) } };
  },
});
