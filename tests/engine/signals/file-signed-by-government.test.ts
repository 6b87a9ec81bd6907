import { expect, test } from 'vitest';
import { fileSignedByGovernment } from '../../../src/engine/signals/file-signed-by-government.ts';
import { assessmentOf, foundFor, hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

const signed = fileWith({ signature: 'valid-government' });

test('is positive evidence with a weight of its own', () => {
  const hit = hitOf(fileSignedByGovernment, { fields: signed });
  expect(hit?.severity).toBe('info');
  expect(hit?.weight).toBeLessThan(0);
});

test('never lowers the floor of an emergency', () => {
  expect(assessmentOf({ fields: { ...signed, emergency: true } }).level).toBe('verify');
});

test('counts for nothing beside a broken signature or after a refuted call-back', () => {
  const both = [...signed.attachments, ...fileWith({ signature: 'invalid' }).attachments];
  expect(hitOf(fileSignedByGovernment, { fields: { attachments: both } })).toBeNull();
  const history = foundFor('a.officer@northmarch.police.uk', {
    callBackAt: '2026-06-01T09:00:00Z',
    callBackResult: 'refuted',
  });
  expect(hitOf(fileSignedByGovernment, { fields: signed, evidence: { history } })).toBeNull();
});

test('says nothing of another signature, or of a file that was not examined', () => {
  expect(hitOf(fileSignedByGovernment, { fields: fileWith({ signature: 'valid-other' }) })).toBeNull();
  expect(hitOf(fileSignedByGovernment)).toBeNull();
});
