import type { History } from '../../schema/evidence.ts';
import type { Context } from '../context.ts';
import { correctionAsked } from '../facts/correction.ts';
import { consult } from '../facts/lookup.ts';
import { DAY_MS, parseInstant, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

/** Days after which a request is a new matter rather than another try. Chosen by us, as long as the window of the counts. */
const SAME_MATTER_DAYS = 30;

/** Whether the sender was here lately: else a denial is old history, which row A-16 tells. */
function isAnotherTry(context: Context, { lastSeenAt, requestsLast30Days }: History): boolean {
  const last = parseInstant(lastSeenAt);
  if (last === null) return requestsLast30Days > 0;
  return submitted(context) - last <= SAME_MATTER_DAYS * DAY_MS;
}

export const resubmittedAfterDenial = defineSignal({
  id: 'resubmitted-after-denial',
  catalogue: ['W-4'],
  family: 'W',
  severity: 'high',
  title: 'The sender tries again after a denial',
  needs: ['history'],
  fields: ['requesterEmail', 'bodyText'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'A request from this sender was denied lately, and here is another one.',
    elsewhere:
      'A request from this sender was denied lately; the same account or text now comes from other agencies too.',
    corrected: 'This follows a denial, and is the correction that we asked for.',
    stated: 'This follows a denial; the sender says that we asked for a correction.',
  },
  nextStep: 'Compare it with the denied request: what changed, and why; link the two.',
  benign: 'A correction that we asked for: then both belong to one case.',
  evaluate(context) {
    const record = consult(context, 'history').found[0];
    if (!record || record.value.denied < 1 || !isAnotherTry(context, record.value)) return null;
    const sources = [{ source: record.source, at: record.at }];
    const { sameTargetOtherAgencies, similarTextOtherAgencies } = record.value;
    if (sameTargetOtherAgencies + similarTextOtherAgencies > 0) return { message: 'elsewhere', sources };
    const asked = correctionAsked(context);
    if (asked === 'recorded') return { message: 'corrected', severity: 'low', sources };
    return asked === 'stated' ? { message: 'stated', severity: 'low', sources } : { sources };
  },
});
