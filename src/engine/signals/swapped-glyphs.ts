import { likeness } from '../facts/likeness.ts';
import { defineSignal } from '../signal.ts';

export const swappedGlyphs = defineSignal({
  id: 'swapped-glyphs',
  catalogue: ['L-7'],
  family: 'L',
  severity: 'critical',
  title: 'Characters that look alike are swapped in an agency’s name',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.unicode.org/reports/tr39/'],
  messages: {
    default: '{shown} reads like {imitated} ({agency}), with characters swapped for ones that look like them.',
  },
  nextStep: 'Do not answer this address. Call the agency through the number on its own site.',
  benign: 'A real name that happens to differ by such a character.',
  evaluate(context) {
    const like = likeness(context, ['glyph-swap']);
    if (!like) return null;
    const { shown, imitated, agency, ...marks } = like;
    return { params: { shown, imitated, agency, ...marks } };
  },
});
