import { foldName } from '../../data/fold-name.ts';
import { countryLaws } from '../../data/law/index.ts';
import type { Context } from '../context.ts';
import { ownProvisions } from '../facts/citations.ts';
import { orderStated } from '../facts/court-order.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';
import { reading, readText } from '../text/reading.ts';

const central: readonly string[] = countryLaws.flatMap(({ centralAuthorities }) => centralAuthorities.map(foldName));

/** True when the sender is, by its name or by the registry, a ministry or another central authority. */
function isCentral(context: Context): boolean {
  const from = sender(context);
  const owner = from ? context.knowledge.registry.owner(from.domain) : null;
  const { agency, unit } = context.fields;
  const named = foldName([agency, unit, owner?.name, owner?.nameEn].filter(Boolean).join(' '));
  return central.some((name) => name.length > 4 && named.includes(name));
}

export const treatyRequestDirect = defineSignal({
  id: 'treaty-request-direct',
  catalogue: ['C-27'],
  family: 'C',
  severity: 'high',
  title: 'A treaty request that did not come from a central authority',
  needs: [],
  fields: ['process', 'requestType', 'agency'],
  references: ['https://www.coe.int/en/web/cybercrime/the-budapest-convention'],
  messages: {
    default: 'A request for mutual legal assistance came from {agency}, not from a central authority.',
    order: 'The request speaks of mutual legal assistance and came from {agency} with an order of its own court.',
  },
  nextStep:
    'Answer nothing. Such requests come through our own country’s central authority: ask it whether it knows this one.',
  benign: 'Courtesy copies are sent ahead of the formal request.',
  evaluate(context) {
    const text = reading(context);
    const typed = readText(context.fields.requestType ?? '').topic('says-treaty-request').length > 0;
    const isTreaty = context.fields.process === 'mlat' || typed;
    const claimed = isTreaty || (text.topic('says-treaty-request').length > 0 && text.topic('says-direct').length > 0);
    if (!claimed || isCentral(context)) return null;
    if (text.topic('via-central-authority').length > 0 && text.topic('says-direct').length === 0) return null;
    const params = { agency: context.fields.agency ?? sender(context)?.shownDomain ?? 'the sender' };
    // An order of the own court beside the treaty's name: a follow-up that names its channel loosely, to be cleared up.
    return ownProvisions(context).length > 0 && orderStated(context)
      ? { message: 'order', severity: 'medium', params }
      : { params };
  },
});
