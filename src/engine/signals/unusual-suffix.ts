import { UNUSUAL_SUFFIXES } from '../../data/unusual-suffixes.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

export const unusualSuffix = defineSignal({
  id: 'unusual-suffix',
  catalogue: ['R-3'],
  family: 'R',
  severity: 'medium',
  title: 'The ending of the domain is one that agencies hardly ever use',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.spamhaus.org/reputation-statistics/gtlds/domains/', 'https://interisle.net/insights'],
  messages: { default: '{domain} ends in .{suffix}, which anyone can register cheaply and agencies hardly ever use.' },
  nextStep: 'Find the agency through its own site and see which domain it writes from.',
  benign: 'A few small forces and associations did choose such a name.',
  evaluate(context) {
    const from = sender(context);
    if (!from || context.knowledge.registry.owner(from.domain) !== null) return null;
    const suffix = [...UNUSUAL_SUFFIXES]
      .filter((ending) => from.domain.endsWith(`.${ending}`))
      .sort((a, b) => b.length - a.length)[0];
    // A closed zone below such an ending (gov.co, mil.co) is no open name.
    if (suffix === undefined || /\.(?:gov|mil|edu|police)\.[a-z]{2}$/.test(from.domain)) return null;
    return { params: { domain: from.shownDomain, suffix } };
  },
});
