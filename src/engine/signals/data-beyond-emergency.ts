import type { Context } from '../context.ts';
import { type Asked, dataAsked } from '../facts/data-asked.ts';
import { isEmergency } from '../facts/gated.ts';
import { defineSignal } from '../signal.ts';

/** What finds nobody: money, identity papers, passwords. */
const FINDS_NOBODY: readonly Asked[] = ['identity-papers', 'money', 'secret'];
const WORDS: Partial<Record<Asked, string>> = {
  'identity-papers': 'identity papers',
  money: 'balances or wallets',
  secret: 'passwords or keys',
  everything: 'everything',
};

const wanted = (context: Context): Asked[] => FINDS_NOBODY.filter((kind) => dataAsked(context).has(kind));

export const dataBeyondEmergency = defineSignal({
  id: 'data-beyond-emergency',
  catalogue: ['C-9'],
  family: 'C',
  severity: 'high',
  title: 'An emergency that asks for data which help nobody in danger',
  needs: [],
  fields: ['dataRequested', 'emergency'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2702'],
  messages: {
    default: 'The request says it is an emergency and asks for {wanted}.',
    everything: 'The request says it is an emergency and asks for everything, not for what finds the person.',
  },
  nextStep: 'Give only what finds the person in danger, after a call to the agency through the number on its own site.',
  benign: 'Forms with one box for all data invite too wide a request.',
  evaluate(context) {
    if (!isEmergency(context)) return null;
    const kinds = wanted(context);
    if (kinds.length > 0) return { params: { wanted: kinds.map((kind) => WORDS[kind] ?? kind).join(' and ') } };
    const asked = dataAsked(context);
    const findsPerson = asked.has('traffic') || asked.has('location') || asked.has('identity');
    return asked.has('everything') && !findsPerson ? { message: 'everything', severity: 'medium' } : null;
  },
});
