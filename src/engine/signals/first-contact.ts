import { callBack } from '../facts/call-back.ts';
import { isFirstContact } from '../facts/first-contact.ts';
import { defineSignal } from '../signal.ts';

export const firstContact = defineSignal({
  id: 'first-contact',
  catalogue: ['A-2'],
  family: 'A',
  severity: 'medium',
  title: 'First request from this sender to us',
  needs: ['history'],
  fields: ['requesterEmail', 'priorRequests'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'This is the first request from this address to us.',
    called: 'This is the first request from this address to us; a call-back has confirmed the officer.',
  },
  nextStep: 'Call the agency back through the number on its own site before answering.',
  benign: 'Every officer writes to us for the first time once.',
  evaluate(context) {
    if (!isFirstContact(context)) return null;
    return callBack(context)?.standing ? { message: 'called', severity: 'info' } : {};
  },
});
