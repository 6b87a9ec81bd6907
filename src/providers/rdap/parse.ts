import * as z from 'zod/mini';
import type { Registration } from '../../schema/evidence.ts';

const MAX_TEXT = 300;
const MAX_ITEMS = 200;
const MAX_DEPTH = 3;

/** Anything that is not of the expected type reads as missing: servers differ in every detail (RFC 9083 section 1). */
const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);
const word = lenient(z.string());
const words = lenient(z.array(z.unknown()));

const Event = z.looseObject({ eventAction: word, eventDate: word });
const Entity = z.looseObject({ roles: words, vcardArray: lenient(z.array(z.unknown())), entities: words });

/** The parts of a domain answer that are read (RFC 9083 section 5.3). */
export const RdapDomain = z.looseObject({
  objectClassName: z.literal('domain'),
  ldhName: word,
  unicodeName: word,
  status: words,
  events: words,
  entities: words,
  redacted: words,
});
export type RdapDomain = z.infer<typeof RdapDomain>;

/** Items of a list that fit a schema, at most `MAX_ITEMS`; the others are passed over. */
function fitting<T>(list: readonly unknown[] | undefined, schema: z.ZodMiniType<T>): T[] {
  return (list ?? []).slice(0, MAX_ITEMS).flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

const texts = (list: readonly unknown[] | undefined): string[] =>
  fitting(list, z.string()).map((text) => text.slice(0, MAX_TEXT));

/** Entities with a role, those within entities too (a registrar's contacts), down to a bound. */
function entitiesOf(list: readonly unknown[] | undefined, depth = 0): z.infer<typeof Entity>[] {
  if (depth > MAX_DEPTH) return [];
  const own = fitting(list, Entity);
  return [...own, ...own.flatMap(({ entities }) => entitiesOf(entities, depth + 1))].slice(0, MAX_ITEMS);
}

/** One text property of a jCard: `["org", {}, "text", "Example"]` (RFC 7095 section 3.3). */
function vcardText(card: readonly unknown[] | undefined, name: string): string | null {
  const properties = Array.isArray(card?.[1]) ? card[1] : [];
  for (const property of properties.slice(0, MAX_ITEMS)) {
    if (!Array.isArray(property) || property[0] !== name) continue;
    const value: unknown = Array.isArray(property[3]) ? property[3][0] : property[3];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, MAX_TEXT);
  }
  return null;
}

const nameOf = (card: readonly unknown[] | undefined): string | null => vcardText(card, 'org') ?? vcardText(card, 'fn');

/** Names that proxy services and redacting registries put in the owner's place. */
const HIDDEN = /redact|privacy|proxy|whoisguard|withheld|not disclosed|masking|data protected|anonymi[sz]ed/i;

/** The instant of the first event of a kind; null when it is missing or no instant. Offsets are turned into UTC. */
function eventDate(events: readonly z.infer<typeof Event>[], ...actions: string[]): string | null {
  const date = events.find(({ eventAction }) => actions.includes((eventAction ?? '').toLowerCase()))?.eventDate;
  const at = Date.parse(date ?? '');
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

/** Takes the facts out of a domain answer; everything else of it is dropped. */
export function registrationOf(domain: RdapDomain): Registration {
  const events = fitting(domain.events, Event);
  const entities = entitiesOf(domain.entities);
  const cardOf = (role: string) =>
    entities.find(({ roles }) => texts(roles).some((name) => name.toLowerCase() === role))?.vcardArray;
  const registrant = nameOf(cardOf('registrant'));
  const hidden = registrant !== null && HIDDEN.test(registrant);
  return {
    registeredAt: eventDate(events, 'registration'),
    changedAt: eventDate(events, 'last changed', 'last update'),
    expiresAt: eventDate(events, 'expiration', 'soft expiration'),
    registrar: nameOf(cardOf('registrar')),
    statuses: texts(domain.status),
    ...(registrant === null || hidden ? {} : { registrant }),
    // Redaction by the registry (RFC 9537) is the rule under data protection law and no sign of a proxy service.
    ...(registrant === null
      ? {}
      : { privacy: hidden && !/redact|data protected|withheld|not disclosed/i.test(registrant) }),
  };
}

/** Whether the answer is about the domain that was asked for; servers that rewrite names are not believed. */
export function isAbout(domain: RdapDomain, asked: string): boolean {
  const names = [domain.ldhName, domain.unicodeName].map((name) => (name ?? '').toLowerCase().replace(/\.$/, ''));
  return names.some((name) => name === asked) || names.every((name) => name === '');
}
