import { firstOddity } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileHoldsActiveParts = defineSignal({
  id: 'file-holds-active-parts',
  catalogue: ['F-14'],
  family: 'F',
  severity: 'high',
  title: 'The attached file holds scripts, programs or other files, or is locked',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: '{file} holds a part that runs when it is opened: {what}.',
    file: '{file} holds another file: {what}.',
    added: 'A later save put another file into {file}: {what}.',
    locked: '{file} is encrypted, so that its pages could not be examined.',
    after: 'In {file}, {what}.',
  },
  nextStep: 'Do not open it outside a viewer that your security team allows; ask for a plain copy.',
  benign: 'Sealed orders are sent with a password, and forms hold scripts that check what is typed in.',
  evaluate(context) {
    const active = firstOddity(context, ['launch', 'embedded-program', 'script']);
    if (active) return { params: { file: active.file.name, what: active.oddity.detail } };
    const inside = firstOddity(context, ['embedded-file']);
    const params = inside && { file: inside.file.name, what: inside.oddity.detail };
    if (params && inside.file.document.saves?.some(({ changed }) => changed.includes('attachments')))
      return { message: 'added', params };
    if (params) return { message: 'file', severity: 'medium', params };
    const after = firstOddity(context, ['bytes-after-end']);
    if (after)
      return { message: 'after', severity: 'medium', params: { file: after.file.name, what: after.oddity.detail } };
    const locked = firstOddity(context, ['password']);
    return locked ? { message: 'locked', severity: 'medium', params: { file: locked.file.name } } : null;
  },
});
