import type { Context } from '../context.ts';
import { likeness } from '../facts/likeness.ts';
import { found } from '../facts/lookup.ts';
import { existingDomain } from '../facts/mail-dns.ts';
import { DAY_MS, parseInstant } from '../facts/moment.ts';
import { replyTo } from '../facts/sender.ts';
import { senderJudgement } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

/** A name younger than this was not there when the agency chose its own (design: "registered within a year"). */
const YOUNG_DAYS = 365;

/** What else speaks against a name that is an agency's on another suffix; null when nothing does. */
function secondTell(context: Context): string | null {
  const registered = parseInstant(found(context, 'registration')?.value.registeredAt);
  if (registered !== null && context.now - registered < YOUNG_DAYS * DAY_MS)
    return 'it was registered within the last year';
  const dns = existingDomain(context);
  if (dns && (dns.value.nullMx || dns.value.mx.length === 0)) return 'it has no mail server';
  const to = replyTo(context);
  const verdict = to && context.knowledge.registry.judge(to.domain).verdict;
  return verdict === 'freemail' || verdict === 'disposable' ? 'the answer would go to a free mailbox' : null;
}

/** Whether the name spells out the agency's whole domain: `fbi-gov.com` for `fbi.gov`. */
function spellsSuffix(context: Context): boolean {
  const judged = senderJudgement(context);
  const whole = judged?.of[0]?.replace(/[.-]/g, '') ?? '';
  return judged?.kind === 'affix' && whole !== '' && judged.ascii.replace(/[.-]/g, '').startsWith(whole);
}

export const agencyOnOtherSuffix = defineSignal({
  id: 'agency-on-other-suffix',
  catalogue: ['L-4'],
  family: 'L',
  severity: 'medium',
  title: 'The domain is an agency’s name on another suffix',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://get.gov/about/'],
  messages: {
    default: '{shown} is the name of {imitated} ({agency}) on a suffix that anyone can register.',
    'second-tell': '{shown} is the name of {imitated} ({agency}) on a suffix that anyone can register, and {tell}.',
  },
  nextStep: 'Ask the agency, through the number on its own site, whether this domain is theirs.',
  benign: 'Agencies often own the name on other suffixes too, above all their older site.',
  evaluate(context) {
    const spelled = spellsSuffix(context);
    const like = likeness(context, [spelled ? 'affix' : 'other-suffix']);
    if (!like) return null;
    const { shown, imitated, agency, ...marks } = like;
    const params = { shown, imitated, agency, ...marks };
    const tell = spelled ? 'it writes the real suffix into the name' : secondTell(context);
    return tell === null ? { params } : { message: 'second-tell', severity: 'critical', params: { ...params, tell } };
  },
});
