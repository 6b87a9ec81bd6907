import type { Context } from '../context.ts';
import { documentTexts } from '../facts/document-text.ts';
import { mayBeSame } from '../facts/organisation-name.ts';
import { senderOwner } from '../facts/sender-judgement.ts';
import type { RegistryEntry } from '../knowledge.ts';
import { defineSignal } from '../signal.ts';

/** Lines at the top of a document in which a letterhead stands. Chosen by us. */
const HEAD_LINES = 12;
const SHORTEST_NAME = 8;
/** A court or prosecutor orders what a police force asks for: only forces are compared with forces. */
const FORCES: ReadonlySet<string> = new Set(['police', 'federal-police']);

const isForce = ({ type }: RegistryEntry): boolean => type !== null && FORCES.has(type);

/** Forces of the registry whose whole name is a line of the letterhead. */
function forcesNamed({ knowledge }: Context, text: string): RegistryEntry[] {
  const lines = text.split('\n').slice(0, HEAD_LINES);
  return lines
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_NAME && line.length <= 200)
    .flatMap((line) => knowledge.registry.named(line).filter(isForce).slice(0, 1));
}

export const letterheadOfAnother = defineSignal({
  id: 'letterhead-of-another',
  catalogue: ['C-26'],
  family: 'C',
  severity: 'high',
  title: 'Letterhead, mail and portal do not name one agency',
  needs: [],
  fields: ['attachments', 'agency', 'requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The letterhead of {file} is that of {letterhead}; the portal names {agency}.',
    mail: 'The letterhead of {file} is that of {letterhead}; the mail comes from {owner}.',
  },
  nextStep: 'Call the agency on the letterhead, through the number on its own site, and ask about this request.',
  benign: 'Task forces write on the paper of one of their agencies.',
  evaluate(context) {
    const agency = (context.fields.agency ?? '').slice(0, 300);
    const owner = senderOwner(context);
    for (const { file, text } of documentTexts(context)) {
      const [force] = forcesNamed(context, text);
      if (!force?.name) continue;
      const names = [force.name, force.nameEn, force.parent, force.city, ...force.short].flatMap((name) => name ?? []);
      const params = { file: file.name, letterhead: force.name, agency, owner: owner?.name ?? '' };
      if (agency.trim() !== '' && !names.some((name) => mayBeSame(name, agency))) return { params };
      const other = owner?.name && isForce(owner) && owner.name !== force.name ? owner.name : null;
      if (other !== null && !names.some((name) => mayBeSame(name, other))) return { message: 'mail', params };
    }
    return null;
  },
});
