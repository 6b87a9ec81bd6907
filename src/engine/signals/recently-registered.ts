import type { Severity } from '../../schema/assessment.ts';
import { daysSince, shownDay } from '../facts/age.ts';
import { underClosedSuffix } from '../facts/closed-suffix.ts';
import { found } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** Ages in days below which a registration is that severe. The bands are the catalogue's, chosen by us. */
const BANDS: readonly (readonly [number, Severity])[] = [
  [30, 'critical'],
  [90, 'high'],
  [365, 'medium'],
];

export const recentlyRegistered = defineSignal({
  id: 'recently-registered',
  catalogue: ['R-1'],
  family: 'R',
  severity: 'critical',
  title: 'The domain was registered a short time ago',
  needs: ['registration'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc9083#section-4.5', 'https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: '{domain} was registered on {day}, {days} days ago.' },
  nextStep: 'Find the agency through its own site and ask whether it has moved to this domain.',
  benign: 'Agencies do move to new names. A new name below .gov or another closed suffix is never counted here.',
  evaluate(context) {
    const registration = found(context, 'registration');
    // US state laws are moving towns to .gov now: a young name there is normal, and nobody else can register one.
    if (!registration || underClosedSuffix(context)) return null;
    const days = daysSince(registration.value.registeredAt, context.now);
    const band = days === null ? undefined : BANDS.find(([limit]) => days < limit);
    if (!band || days === null) return null;
    const params = {
      domain: registration.subject,
      day: shownDay(registration.value.registeredAt),
      days: Math.max(0, days),
    };
    return { severity: band[1], params, sources: sourceOf(registration) };
  },
});
