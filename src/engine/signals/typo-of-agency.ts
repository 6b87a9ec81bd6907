import { likeness } from '../facts/likeness.ts';
import { defineSignal } from '../signal.ts';

export const typoOfAgency = defineSignal({
  id: 'typo-of-agency',
  catalogue: ['L-3'],
  family: 'L',
  severity: 'high',
  title: 'The domain is a letter or two away from an agency’s, or cuts its name up',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://doi.org/10.1145/363958.363994'],
  messages: { default: '{shown} is almost {imitated} ({agency}), and is not in the agency registry.' },
  nextStep: 'Compare the name letter by letter with the one on the agency’s own site, and call the number there.',
  benign: 'Two real places can have almost the same name.',
  evaluate(context) {
    const like = likeness(context, ['typo', 'split']);
    if (!like) return null;
    const { shown, imitated, agency, ...marks } = like;
    return { params: { shown, imitated, agency, ...marks } };
  },
});
