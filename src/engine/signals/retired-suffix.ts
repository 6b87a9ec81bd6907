import { formerHolder } from '../../data/agencies/former-names.ts';
import { governmentSuffixOf } from '../../data/suffixes.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

export const retiredSuffix = defineSignal({
  id: 'retired-suffix',
  catalogue: ['S-14'],
  family: 'S',
  severity: 'high',
  title: 'The address is under a government suffix or agency name that is no longer used',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.gov.uk/guidance/securing-government-email'],
  messages: {
    default: '{domain} is under .{suffix}, which government mail has left. {note}',
    renamed: '{domain} is a name that {agency} has left; it now uses {current}.',
  },
  nextStep: 'Look up the agency’s present address on its own site and call the number there.',
  benign: 'An old alias may still deliver mail.',
  evaluate(context) {
    const from = sender(context);
    if (!from) return null;
    const domain = from.shownDomain;
    const agency = formerHolder(from.domain);
    if (agency) {
      return { message: 'renamed', params: { domain, agency: agency.name, current: agency.domains[0] ?? '' } };
    }
    const suffix = governmentSuffixOf(from.domain);
    if (suffix?.kind !== 'retired') return null;
    return { params: { domain, suffix: suffix.suffix, note: suffix.note ?? '' } };
  },
});
