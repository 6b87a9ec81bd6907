import { expect, test } from 'vitest';
import { fileHoldsActiveParts } from '../../../src/engine/signals/file-holds-active-parts.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileHoldsActiveParts, {
      fields: fileWith({ oddities: [{ kind: 'script', page: null, box: null, detail: 'app.alert' }] }),
    })?.params,
  ).toEqual({ file: 'order.pdf', what: 'app.alert' });
});

test('spares a file without it', () => {
  expect(hitOf(fileHoldsActiveParts, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileHoldsActiveParts, { fields: fileWith({ oddities: null }) })).toBeNull();
});

test('a file that a later save put in weighs more than one that was there from the start', () => {
  const oddities = [{ kind: 'embedded-file', page: null, box: null, detail: 'annex.pdf' }];
  expect(hitOf(fileHoldsActiveParts, { fields: fileWith({ oddities }) })).toMatchObject({
    message: 'file',
    severity: 'medium',
  });
  const saves = [{ at: null, changed: ['attachments'], texts: [] }];
  expect(hitOf(fileHoldsActiveParts, { fields: fileWith({ oddities, saves }) })).toMatchObject({ message: 'added' });
});
