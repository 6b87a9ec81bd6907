import { callBack } from '../facts/call-back.ts';
import { senderJudgement } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

export const notInRegistry = defineSignal({
  id: 'not-in-registry',
  catalogue: ['S-5'],
  family: 'S',
  severity: 'medium',
  title: 'The domain is neither in the agency registry nor under a government suffix',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://get.gov/about/'],
  messages: {
    default: '{domain} is not in the agency registry, and anyone can register such a name.',
    called: '{domain} is not in the agency registry; a call-back has confirmed the officer.',
    unlisted: '{domain} is under a government suffix, but not in the list of its names that is loaded here.',
  },
  nextStep: 'Find the agency’s own site without using anything from this request, and call the number there.',
  benign: 'Many small forces are in no registry and have no government suffix. A published list can be some weeks old.',
  evaluate(context) {
    const judged = senderJudgement(context);
    if (!judged) return null;
    const params = { domain: judged.shown };
    if (judged.kind === 'not-in-published-list') return { message: 'unlisted', severity: 'low', params };
    const named = judged.verdict === 'lookalike' && judged.kind === 'name-based';
    if (judged.verdict !== 'unknown' && !named) return null;
    return callBack(context)?.standing ? { message: 'called', severity: 'info', params } : { params };
  },
});
