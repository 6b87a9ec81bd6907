import { orderStated } from '../facts/court-order.ts';
import { accountDemand, anyDemand } from '../facts/demands.ts';
import { defineSignal } from '../signal.ts';

export const accountOrMoneyDemanded = defineSignal({
  id: 'account-or-money-demanded',
  catalogue: ['C-16'],
  family: 'C',
  severity: 'high',
  title: 'The request wants an account or its money changed, not records',
  needs: [],
  fields: ['bodyText', 'dataRequested', 'process'],
  references: ['https://krebsonsecurity.com/2024/11/fbi-spike-in-hacked-police-emails-fake-subpoenas/'],
  messages: {
    default: 'The request wants more than records, and states no court order: “{words}”.',
    account: 'The request wants the account itself changed, and states no court order: “{words}”.',
    ordered: 'The request wants more than records and states a court order: “{words}”.',
  },
  nextStep: 'Ask the court named in the order, through its own number, before anything is frozen, moved or changed.',
  benign: 'Real seizures come with a court order, which may arrive a little later.',
  evaluate(context) {
    const demand = anyDemand(context);
    if (!demand) return null;
    const params = { words: demand.words };
    if (orderStated(context)) return { message: 'ordered', severity: 'info', params };
    return accountDemand(context) ? { message: 'account', params } : { params };
  },
});
