import type { Context } from '../context.ts';
import { isEnforcement } from '../domain/likeness/member.ts';
import { likeness } from '../facts/likeness.ts';
import { senderJudgement } from '../facts/sender-judgement.ts';
import type { RegistryEntry } from '../knowledge.ts';
import { defineSignal } from '../signal.ts';

/** Shorter ones are words or initials of anything. */
const SHORTEST = 3;
/** A label has at most 63 characters, so at most 32 parts. */
const MOST_PARTS = 8;

/** An enforcement agency whose abbreviation is a whole part of the name: `lapd` in `lapd-records.example`. */
function abbreviated(context: Context, label: string): RegistryEntry | null {
  for (const part of label.split('-').slice(0, MOST_PARTS)) {
    if (part.length < SHORTEST) continue;
    const owner = context.knowledge.registry
      .named(part)
      .find(({ type, short }) => isEnforcement(type) && short.some((known) => known.toLowerCase() === part));
    if (owner) return owner;
  }
  return null;
}

export const agencyAbbreviation = defineSignal({
  id: 'agency-abbreviation',
  catalogue: ['L-8'],
  family: 'L',
  severity: 'medium',
  title: 'The domain uses an agency’s abbreviation or the name of a place’s police',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://doi.org/10.1145/3133956.3134002'],
  messages: {
    default: '{shown} carries the abbreviation of {agency}, whose own domain is {imitated}.',
    claims: '{shown} says that it is a police force, on a suffix that no public body is known to use.',
    place: '{shown} says that it is the police of a place whose registered domain is {imitated}.',
  },
  nextStep: 'Find the agency’s own site without using anything from this request, and call the number there.',
  benign: 'Unions, fan sites and small forces that are in no registry use such names.',
  evaluate(context) {
    const place = likeness(context, ['name-based']);
    if (place && senderJudgement(context)?.of.length === 0)
      return { message: 'claims', params: { shown: place.shown } };
    if (place) return { message: 'place', severity: 'low', params: { ...place } };
    const judged = senderJudgement(context);
    if (judged?.verdict !== 'unknown') return null;
    const owner = abbreviated(context, judged.shown.split('.').at(-2) ?? '');
    return owner && { params: { shown: judged.shown, agency: owner.name ?? owner.domain, imitated: owner.domain } };
  },
});
