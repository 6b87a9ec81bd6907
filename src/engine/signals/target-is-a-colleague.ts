import { parseAddress } from '../domain/address.ts';
import { isOurs } from '../facts/company-lists.ts';
import { defineSignal } from '../signal.ts';

const MOST = 500;

export const targetIsAColleague = defineSignal({
  id: 'target-is-a-colleague',
  catalogue: ['C-15'],
  family: 'C',
  severity: 'high',
  title: 'The account asked about belongs to somebody in your own company',
  needs: [],
  fields: ['targets'],
  references: [
    'https://www.bloomberg.com/news/articles/2022-04-26/tech-giants-duped-by-forged-requests-in-sexual-extortion-scheme',
  ],
  messages: { default: 'The account asked about is at {domain}, your own company.' },
  nextStep: 'Take it to your legal and security leads before anything else; call the agency’s own number.',
  benign: 'Colleagues can be victims, witnesses or suspects like anybody.',
  evaluate(context) {
    const own = (context.fields.targets ?? [])
      .slice(0, MOST)
      .map((target) => parseAddress(target))
      .find((address) => address !== null && isOurs(context, address.domain));
    return own ? { params: { domain: own.shownDomain } } : null;
  },
});
