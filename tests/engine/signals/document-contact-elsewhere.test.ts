import { expect, test } from 'vitest';
import { documentContactElsewhere } from '../../../src/engine/signals/document-contact-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';
import { withPublicMail as knowledge } from '../../helpers/public-mail.ts';

const says = (text: string | null, more = {}) =>
  hitOf(documentContactElsewhere, { fields: { ...fileWith({ text }), ...more }, knowledge });

test('fires when the order asks to be answered at a public mail service', () => {
  expect(says('Please reply to det.miller@gmail.com.')).toMatchObject({
    message: 'free-mail',
    params: { file: 'order.pdf', domain: 'gmail.com' },
  });
});

test('an address elsewhere is medium', () => {
  expect(says('Contact: records@elsewhere-office.example')).toMatchObject({ severity: 'medium' });
});

test('spares the sender’s own domain, accounts asked about, and addresses that nobody is to write to', () => {
  expect(says('Reply to desk@northmarch.police.uk.')).toBeNull();
  expect(says('Contact of the suspect: kid@gmail.com', { targets: ['kid@gmail.com'] })).toBeNull();
  expect(says('The account kid@gmail.com is described in the annex.')).toBeNull();
});

test('says nothing when no words of the file were read', () => {
  expect(says(null)).toBeNull();
});
