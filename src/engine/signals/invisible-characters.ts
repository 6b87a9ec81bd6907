import { parseAddress } from '../domain/address.ts';
import { oddCharacters } from '../domain/host.ts';
import { defineSignal } from '../signal.ts';

const KINDS = {
  bidirectional: 'a character that turns the reading direction round',
  invisible: 'an invisible character',
  'full-width': 'full-width letters in place of plain ones',
} as const;

export const invisibleCharacters = defineSignal({
  id: 'invisible-characters',
  catalogue: ['L-9'],
  family: 'L',
  severity: 'critical',
  title: 'The address holds invisible, direction-changing or full-width characters',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.unicode.org/reports/tr36/'],
  messages: { default: 'The address {address} holds {kind}.' },
  nextStep: 'Do not answer this address. Type the address from the agency’s own site instead.',
  benign: 'Text copied out of a PDF can carry such characters.',
  evaluate(context) {
    const shown = context.fields.requesterEmail;
    const address = parseAddress(shown)?.address ?? shown?.trim() ?? '';
    const kind = oddCharacters(address)[0];
    return kind ? { params: { address, kind: KINDS[kind] } } : null;
  },
});
