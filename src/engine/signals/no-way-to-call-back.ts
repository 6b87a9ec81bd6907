import type { Context } from '../context.ts';
import { replyOnlyHere } from '../facts/call-back-refusal.ts';
import { isEmergency } from '../facts/gated.ts';
import { callBackOffer } from '../facts/phones.ts';
import type { Hit } from '../signal.ts';
import { defineSignal } from '../signal.ts';
import { saysNothing } from '../text/nothing.ts';
import { textShown } from '../text/reading.ts';

/** Without any number: the field is shown empty, or the text is shown and has none. */
function withoutNumber(context: Context): Hit | null {
  const { phone } = context.fields;
  const absent = phone === null ? textShown(context) : saysNothing(phone);
  if (!absent) return null;
  if (replyOnlyHere(context)) return { message: 'mailbox' };
  return { severity: isEmergency(context) ? 'medium' : 'low', fields: ['phone'] };
}

export const noWayToCallBack = defineSignal({
  id: 'no-way-to-call-back',
  catalogue: ['C-18'],
  family: 'C',
  severity: 'high',
  title: 'No number at which the agency can be called',
  needs: [],
  fields: ['phone', 'bodyText'],
  references: ['https://www.securityinfowatch.com/'],
  messages: {
    default: 'The request gives no telephone number.',
    mailbox: 'The request gives no telephone number and wants the answer at this mailbox alone.',
    messenger: 'The request can be answered by messenger alone.',
    mobile: 'The only number in the request is a mobile one.',
  },
  nextStep: 'Find the agency’s switchboard on its own site and ask for the officer there.',
  benign: 'Small and rural forces work from mobile phones.',
  evaluate(context) {
    const { number, elsewhere, messenger } = callBackOffer(context);
    if (elsewhere) return null;
    if (messenger && number !== 'landline') return { message: 'messenger' };
    if (number === 'mobile') return { message: 'mobile', fields: ['phone'] };
    return number === null ? withoutNumber(context) : null;
  },
});
