import type { DataClass } from '../../schema/law.ts';
import type { Context } from '../context.ts';
import { lawCountry, ownProvisions } from '../facts/citations.ts';
import { orderStated } from '../facts/court-order.ts';
import { type Asked, dataAsked } from '../facts/data-asked.ts';
import { isEmergency } from '../facts/gated.ts';
import { defineSignal } from '../signal.ts';

/** What a provision must allow for each kind of data. Kinds not named are open to any process. */
const NEEDS: Partial<Record<Asked, readonly DataClass[]>> = {
  content: ['content'],
  traffic: ['traffic', 'content'],
  location: ['location', 'content'],
  'identity-papers': ['subscriber', 'financial'],
  phone: ['subscriber'],
  recovery: ['subscriber'],
  birth: ['subscriber'],
  money: ['financial', 'subscriber'],
};

const WORDS: Partial<Record<Asked, string>> = {
  content: 'the content of messages or files',
  traffic: 'connection records',
  location: 'location',
  'identity-papers': 'identity papers',
  phone: 'telephone numbers',
  recovery: 'recovery addresses',
  birth: 'a date of birth',
  money: 'financial records',
};

/** Allowed by a United States subpoena beside who the subscriber is: session times and addresses (18 U.S.C. 2703(c)(2)). */
const SUBPOENA_US: readonly DataClass[] = ['subscriber', 'financial', 'traffic'];

/** What the cited provisions of the requester's own law allow together; null when none of them is known. */
function allowed(context: Context): { classes: readonly DataClass[]; by: string } | null {
  if (context.fields.process === 'subpoena' && lawCountry(context) === 'US') {
    return { classes: SUBPOENA_US, by: 'a subpoena' };
  }
  const own = ownProvisions(context).filter(({ provision }) => provision.allows.length > 0);
  const classes = [...new Set(own.flatMap(({ provision }) => provision.allows))];
  const [first] = own;
  if (first) return { classes, by: `${first.law.title}, ${first.provision.number.replaceAll(' ', '')}` };
  return context.fields.process === 'subpoena' ? { classes: SUBPOENA_US, by: 'a subpoena' } : null;
}

/** Registration addresses are subscriber data; only a provision for less than that leaves them out. */
const isBeyond = (kind: Asked, classes: readonly DataClass[]): boolean => {
  const needed = NEEDS[kind];
  if (!needed || needed.some((one) => classes.includes(one))) return false;
  return !(kind === 'traffic' && classes.includes('subscriber'));
};

export const beyondTheProcess = defineSignal({
  id: 'beyond-the-process',
  catalogue: ['C-8'],
  family: 'C',
  severity: 'medium',
  title: 'More data than the process or the cited law gives',
  needs: [],
  fields: ['dataRequested', 'process', 'legalBasis'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2703'],
  messages: { default: 'The request wants {wanted}, which {by} does not give.' },
  nextStep: 'Give only what the process allows, and return the request for the right order.',
  benign: 'A routine mistake: officers ask for more than their form gives.',
  evaluate(context) {
    const { process } = context.fields;
    if (isEmergency(context) || process === 'preservation' || process === 'search-warrant') return null;
    const limit = allowed(context);
    if (!limit) return null;
    if (process !== 'subpoena' && orderStated(context)) return null;
    const beyond = [...dataAsked(context)].filter((kind) => isBeyond(kind, limit.classes));
    if (beyond.length === 0) return null;
    return { params: { wanted: beyond.map((kind) => WORDS[kind] ?? kind).join(' and '), by: limit.by } };
  },
});
