import { likeness } from '../facts/likeness.ts';
import { defineSignal } from '../signal.ts';

export const agencyWithAffix = defineSignal({
  id: 'agency-with-affix',
  catalogue: ['L-5'],
  family: 'L',
  severity: 'high',
  title: 'The domain adds official-sounding words to an agency’s name',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://doi.org/10.1145/3133956.3134002'],
  messages: { default: '{shown} adds words to the name of {imitated} ({agency}), and is not in the agency registry.' },
  nextStep: 'Ask the agency, through the number on its own site, whether this domain is theirs.',
  benign: 'Suppliers and campaigns of an agency sometimes use such names.',
  evaluate(context) {
    const like = likeness(context, ['affix']);
    if (!like) return null;
    const { shown, imitated, agency, ...marks } = like;
    return { params: { shown, imitated, agency, ...marks } };
  },
});
