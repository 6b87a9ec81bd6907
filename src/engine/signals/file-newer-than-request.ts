import { examinedFiles } from '../facts/documents.ts';
import { DAY_MS, dayOf, parseInstant, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

export const fileNewerThanRequest = defineSignal({
  id: 'file-newer-than-request',
  catalogue: ['F-3'],
  family: 'F',
  severity: 'medium',
  title: 'The attached file was made after the request that it is attached to, or in the future',
  needs: [],
  fields: ['attachments', 'submittedAt'],
  references: ['https://www.iso.org/standard/75839.html'],
  messages: {
    default: '{file} was made on {made}, after the request of {sent}.',
    future: '{file} says that it was made on {made}, which has not come yet.',
  },
  nextStep: 'Ask when the order was issued, through the published number of the court or agency.',
  benign: 'A second scan is made later than the order, and clocks of scanners are often wrong.',
  evaluate(context) {
    const sent = submitted(context);
    for (const { name, document } of examinedFiles(context)) {
      const made = parseInstant(document.createdAt);
      if (made === null) continue;
      const params = { file: name, made: dayOf(made), sent: dayOf(sent) };
      if (made > context.now + DAY_MS) return { message: 'future', severity: 'high', params };
      if (context.fields.submittedAt !== null && made > sent + DAY_MS) return { params };
    }
    return null;
  },
});
