import type { DomainJudgement, Knowledge } from '../../src/engine/knowledge.ts';
import { testKnowledge } from './assessment.ts';

const PUBLIC_MAIL = new Set(['gmail.com', 'proton.me', 'yahoo.co.jp']);

/** The small test knowledge, which also knows three public mail services. */
export const withPublicMail: Knowledge = {
  ...testKnowledge,
  registry: {
    ...testKnowledge.registry,
    judge: (domain): DomainJudgement =>
      PUBLIC_MAIL.has(domain)
        ? {
            domain,
            verdict: 'freemail',
            of: [],
            kind: null,
            agency: null,
            why: 'A public mail service.',
            shown: 'x',
            ascii: 'x',
            tells: [],
          }
        : testKnowledge.registry.judge(domain),
  },
};
