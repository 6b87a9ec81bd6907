import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';

export const targetShared = defineSignal({
  id: 'target-shared',
  catalogue: ['W-5'],
  family: 'W',
  severity: 'high',
  title: 'Other agencies asked about the same account',
  needs: ['history'],
  fields: ['targets'],
  references: [
    'https://www.bloomberg.com/news/articles/2022-04-26/tech-giants-duped-by-forged-requests-in-sexual-extortion-scheme',
  ],
  messages: {
    one: 'Another agency asked about the same account within 30 days.',
    default: '{count} other agencies asked about the same account within 30 days.',
  },
  nextStep: 'Ask each agency, through its own number, whether it knows of the others before anything is answered.',
  benign: 'Parallel investigations into the same person.',
  evaluate(context) {
    const record = consult(context, 'history').found[0];
    const count = record?.value.sameTargetOtherAgencies ?? 0;
    if (!record || count < 1) return null;
    const sources = [{ source: record.source, at: record.at }];
    return count === 1 ? { message: 'one', sources } : { params: { count }, sources };
  },
});
