import { likeness } from '../facts/likeness.ts';
import { defineSignal } from '../signal.ts';

export const agencyAsSubdomain = defineSignal({
  id: 'agency-as-subdomain',
  catalogue: ['L-6'],
  family: 'L',
  severity: 'critical',
  title: 'An agency’s domain stands in front of somebody else’s',
  needs: [],
  fields: ['requesterEmail'],
  references: [
    'https://chromium.googlesource.com/chromium/src/+/main/docs/security/url_display_guidelines/url_display_guidelines.md',
  ],
  messages: {
    default: '{shown} starts like {imitated}, but the name that counts is its end, and that belongs to somebody else.',
  },
  nextStep: 'Do not answer this address. Call the agency through the number on its own site.',
  benign: 'None known.',
  evaluate(context) {
    const like = likeness(context, ['embedded-domain', 'embedded-label', 'embedded-suffix']);
    if (!like) return null;
    const { shown, imitated, ...marks } = like;
    return { params: { shown, imitated, ...marks } };
  },
});
