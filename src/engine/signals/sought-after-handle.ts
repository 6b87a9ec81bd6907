import { defineSignal } from '../signal.ts';

/** A name of three letters or fewer, which only early users hold and which is traded. */
const SHORT = /^@[a-z0-9]{1,3}$/iu;
/** Words in a name that tell of an audience or of coins. Chosen by us. */
const SOUGHT =
  /\.eth$|nft|whale|crypto|bitcoin|\bbtc|ttv|twitch|stream|hodl|youtub|vlog|influenc|journalist|reporter/iu;
const MOST = 100;

export const soughtAfterHandle = defineSignal({
  id: 'sought-after-handle',
  catalogue: ['C-14'],
  family: 'C',
  severity: 'medium',
  title: 'The account asked about is of the kind that fraudsters want',
  needs: [],
  fields: ['targets'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    default: 'The account {target} is of a kind that is taken over for its name, its audience or its coins.',
  },
  nextStep: 'Call the agency back through the number on its own site before anything about this account is given.',
  benign: 'Such people are victims in real cases too.',
  evaluate({ fields }) {
    const target = (fields.targets ?? [])
      .slice(0, MOST)
      .find((name) => SHORT.test(name.trim()) || (name.length <= MOST && SOUGHT.test(name.trim())));
    return target === undefined ? null : { params: { target: target.trim() } };
  },
});
