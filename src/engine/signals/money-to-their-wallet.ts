import { orderStated } from '../facts/court-order.ts';
import { destinationWallet } from '../facts/demands.ts';
import { defineSignal } from '../signal.ts';

export const moneyToTheirWallet = defineSignal({
  id: 'money-to-their-wallet',
  catalogue: ['C-17'],
  family: 'C',
  severity: 'critical',
  title: 'Money is to be sent to a wallet named in the request',
  needs: [],
  fields: ['bodyText', 'dataRequested'],
  references: ['https://krebsonsecurity.com/2024/11/fbi-spike-in-hacked-police-emails-fake-subpoenas/'],
  messages: {
    default: 'The request wants money sent to a wallet that it names itself: {wallet}.',
    ordered: 'The request states a court order and wants money sent to a wallet that it names itself: {wallet}.',
  },
  nextStep: 'Send nothing. Ask the court, through its own number, whether it ordered this and to which wallet.',
  benign: 'A seizure wallet can be named in a real court order; the court’s office can read it out to you.',
  evaluate(context) {
    const wallet = destinationWallet(context);
    if (wallet === null) return null;
    return orderStated(context) ? { message: 'ordered', severity: 'info', params: { wallet } } : { params: { wallet } };
  },
});
