import * as z from 'zod/mini';
import { addOffer, instantOf, type Offers, shortText } from './offers.ts';

const Attribute = z.looseObject({ type: z.string(), value: z.string(), deleted: z.catch(z.boolean(), false) });
const Event = z.looseObject({
  Attribute: z.catch(z.array(z.unknown()), []),
  Object: z.catch(z.array(z.unknown()), []),
});
const One = z.looseObject({ Event });
const Many = z.looseObject({ response: z.array(One) });
const Nested = z.looseObject({ Attribute: z.catch(z.array(z.unknown()), []) });

const KINDS = new Set(['domain', 'hostname', 'email', 'email-src', 'email-dst', 'target-email']);

/** Offers in a MISP event or in a list of events: attributes that are domains or addresses. Null for anything else. */
export function readMisp(input: unknown): Offers | null {
  const list = Array.isArray(input) ? input : null;
  const many = Many.safeParse(list ? { response: list } : input);
  const one = One.safeParse(input);
  const events = many.success ? many.data.response : one.success ? [one.data] : null;
  if (!events) return null;
  const offers: Offers = new Map();
  for (const { Event: event } of events) {
    const nested = event.Object.flatMap((object) => {
      const parsed = Nested.safeParse(object);
      return parsed.success ? parsed.data.Attribute : [];
    });
    for (const entry of [...event.Attribute, ...nested]) {
      const parsed = Attribute.safeParse(entry);
      if (!parsed.success || parsed.data.deleted || !KINDS.has(parsed.data.type)) continue;
      const seenAt = instantOf(parsed.data.last_seen) ?? instantOf(parsed.data.timestamp) ?? instantOf(event.date);
      addOffer(offers, parsed.data.value, { seenAt, where: shortText(event.info) });
    }
  }
  return offers;
}
