import { defineSignal } from '../signal.ts';

/** Distinct accounts in one request from which it looks like collecting. Chosen by us: subscriber orders in one case seldom name ten. */
const MANY = 10;

export const manyTargets = defineSignal({
  id: 'many-targets',
  catalogue: ['A-6'],
  family: 'A',
  severity: 'medium',
  title: 'One request asks about many different accounts',
  needs: [],
  fields: ['targets'],
  references: ['https://krebsonsecurity.com/2024/11/fbi-spike-in-hacked-police-emails-fake-subpoenas/'],
  messages: { default: 'This request asks about {count} different accounts.' },
  nextStep: 'Ask for the link of each account to the case, and answer only those that have one.',
  benign: 'A case against a network of people.',
  evaluate({ fields }) {
    const count = new Set((fields.targets ?? []).map((target) => target.trim().toLowerCase()).filter(Boolean)).size;
    return count >= MANY ? { params: { count } } : null;
  },
});
