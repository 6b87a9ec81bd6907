import * as z from 'zod/mini';
import { addOffer, instantOf, type Offers, shortText } from './offers.ts';

const Bundle = z.object({ type: z.literal('bundle'), objects: z.catch(z.array(z.unknown()), []) });
const Indicator = z.looseObject({
  type: z.literal('indicator'),
  pattern: z.string().check(z.maxLength(4000)),
  pattern_type: z.catch(z.optional(z.string()), undefined),
  revoked: z.catch(z.boolean(), false),
});

/** One comparison of the pattern language (STIX 2.1 section 9): `email-addr:value = 'box@example.org'`. */
const COMPARISON = /(?:email-addr|domain-name):value\s{0,4}=\s{0,4}'([^'\\]{1,320})'/g;

/**
 * Offers in a STIX 2.1 bundle: indicators whose pattern names an address or a domain. Revoked ones and those past their
 * `valid_until` are left out. Null when the input is no bundle.
 */
export function readStix(input: unknown, now: number): Offers | null {
  const bundle = Bundle.safeParse(input);
  if (!bundle.success) return null;
  const offers: Offers = new Map();
  for (const object of bundle.data.objects) {
    const parsed = Indicator.safeParse(object);
    if (!parsed.success || parsed.data.revoked || (parsed.data.pattern_type ?? 'stix') !== 'stix') continue;
    const { pattern, name, valid_from: from, created, valid_until: until } = parsed.data;
    if (typeof until === 'string' && Date.parse(until) <= now) continue;
    const offer = { seenAt: instantOf(from) ?? instantOf(created), where: shortText(name) };
    for (const [, subject = ''] of pattern.matchAll(COMPARISON)) addOffer(offers, subject, offer);
  }
  return offers;
}
