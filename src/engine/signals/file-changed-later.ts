import { examinedFiles, isSigned } from '../facts/documents.ts';
import { DAY_MS, dayOf, parseInstant } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

/** A form that was drawn up half a year before it was filled in is a form, not an edited order. Chosen by us. */
const TEMPLATE_DAYS = 180;

export const fileChangedLater = defineSignal({
  id: 'file-changed-later',
  catalogue: ['F-2'],
  family: 'F',
  severity: 'medium',
  title: 'The attached file was changed days after it was made',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.iso.org/standard/75839.html'],
  messages: { default: '{file} was made on {made} and changed on {changed}.' },
  nextStep: 'Compare the file with the order as issued: ask the court or agency through its published number.',
  benign: 'Scanning, stamping and filling in a prepared form change a file after it was made.',
  evaluate(context) {
    for (const file of examinedFiles(context)) {
      const made = parseInstant(file.document.createdAt);
      const changed = parseInstant(file.document.modifiedAt);
      if (made === null || changed === null || isSigned(file) || changed - made <= DAY_MS) continue;
      const params = { file: file.name, made: dayOf(made), changed: dayOf(changed) };
      return changed - made > TEMPLATE_DAYS * DAY_MS ? { severity: 'low', params } : { params };
    }
    return null;
  },
});
