import { shownDay } from '../facts/age.ts';
import { underClosedSuffix } from '../facts/closed-suffix.ts';
import { found } from '../facts/lookup.ts';
import { DAY_MS } from '../facts/moment.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const registeredAfterFirstSeen = defineSignal({
  id: 'registered-after-first-seen',
  catalogue: ['R-6'],
  family: 'R',
  severity: 'high',
  title: 'The domain was registered anew after we first had mail from it',
  needs: ['registration', 'history'],
  fields: ['requesterEmail'],
  references: ['https://www.icann.org/resources/pages/grace-2013-05-03-en'],
  messages: {
    default:
      '{domain} was registered on {day}, but this sender wrote to us on {firstDay} already: it has changed hands.',
  },
  nextStep: 'Ask the agency through its published number whether it still owns this domain.',
  benign: 'A registry that moved to a new system can show the day of the move.',
  evaluate(context) {
    const registration = found(context, 'registration');
    const history = found(context, 'history');
    if (!registration || !history || underClosedSuffix(context)) return null;
    const registered = Date.parse(registration.value.registeredAt ?? '');
    const first = Date.parse(history.value.firstSeenAt ?? '');
    // A day's grace: registries give days, and histories moments.
    if (!(registered > first + DAY_MS)) return null;
    return {
      params: {
        domain: registration.subject,
        day: shownDay(registration.value.registeredAt),
        firstDay: shownDay(history.value.firstSeenAt),
      },
      sources: [...sourceOf(registration), ...sourceOf(history)],
    };
  },
});
