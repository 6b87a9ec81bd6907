import type { Context } from '../context.ts';
import type { MailAddress } from '../domain/address.ts';
import { addressesIn } from '../facts/addresses.ts';
import { distanceOf } from '../facts/other-address.ts';
import { sender } from '../facts/sender.ts';
import type { RegistryEntry } from '../knowledge.ts';
import { defineSignal } from '../signal.ts';

/** The display name, and what an address field holds before the last angle bracket. */
function shownBeside({ fields }: Context): string[] {
  const { requesterDisplayName, requesterEmail } = fields;
  const bracket = requesterEmail?.lastIndexOf('<') ?? -1;
  const before = bracket > 0 ? (requesterEmail ?? '').slice(0, bracket).replaceAll('"', '').trim() : null;
  return [requesterDisplayName, before].filter((text): text is string => Boolean(text));
}

/** Verdicts under which no agency has its mail, whatever the registry does not know yet. */
const NO_AGENCY = new Set(['freemail', 'disposable', 'lookalike', 'deceptive-subdomain', 'registered']);

/** An agency whose name is shown while the mail comes from where it cannot have its own. */
function agencyShown(context: Context, from: MailAddress, text: string): RegistryEntry | null {
  const { registry } = context.knowledge;
  if (!NO_AGENCY.has(registry.judge(from.domain).verdict)) return null;
  const named = registry.named(text);
  const own = named.some(({ domain }) => from.domain === domain || from.domain.endsWith(`.${domain}`));
  return own ? null : (named[0] ?? null);
}

export const displayNameElsewhere = defineSignal({
  id: 'display-name-elsewhere',
  catalogue: ['S-9'],
  family: 'S',
  severity: 'high',
  title: 'The name beside the address is an address or an agency of another domain',
  needs: [],
  fields: ['requesterDisplayName', 'requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc5322#section-3.4'],
  messages: {
    default: 'The name shown is the address {shown}, but the request came from {senderDomain}.',
    agency: 'The name shown is {shown}, whose domain is {agencyDomain}, but the request came from {senderDomain}.',
  },
  nextStep: 'Go by the real address only, and call the agency that the name shows.',
  benign: 'Mailing lists and relays that rewrite the sender.',
  evaluate(context) {
    const from = sender(context);
    if (!from) return null;
    const params = { senderDomain: from.shownDomain };
    const shown = shownBeside(context);
    const other = [...shown, context.fields.requesterName ?? '']
      .flatMap(addressesIn)
      .find(({ value }) => distanceOf(context, value) !== 'same');
    if (other) return { params: { ...params, shown: other.value.address } };
    for (const text of shown) {
      const agency = agencyShown(context, from, text);
      if (agency) return { message: 'agency', params: { ...params, shown: text, agencyDomain: agency.domain } };
    }
    return null;
  },
});
