import { expect, test } from 'vitest';
import { beyondTheProcess } from '../../../src/engine/signals/beyond-the-process.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(beyondTheProcess, { fields: { requesterEmail: null, ...fields } });

const us = { country: 'US', process: 'subpoena', legalBasis: '18 U.S.C. § 2703(c)(2)' };

test('fires on content for a subpoena, and on more than the cited provision gives', () => {
  expect(hit({ ...us, dataRequested: ['subscriber name', 'direct messages'] })?.params).toEqual({
    wanted: 'the content of messages or files',
    by: 'a subpoena',
  });
  const brazil = { country: 'Brasil', process: 'production-order', legalBasis: 'Lei 12.965/2014, art. 10, § 3º' };
  expect(hit({ ...brazil, dataRequested: ['nome', 'registros de acesso com IP'] })).not.toBeNull();
});

test('keeps the number before a semicolon with the law before it', () => {
  const legalBasis = 'Lei 12.965/2014, art. 10, § 3º; Lei 12.850/2013, art. 15';
  const fields = {
    country: 'Brasil',
    process: 'production-order',
    legalBasis,
    dataRequested: ['conteúdo de mensagens'],
  };
  expect(hit(fields)).not.toBeNull();
});

test('spares what the process gives', () => {
  expect(hit({ ...us, dataRequested: ['name', 'address', 'session times', 'login IP'] })).toBeNull();
  expect(hit({ country: 'US', process: 'search-warrant', dataRequested: ['messages'] })).toBeNull();
  expect(
    hit({
      country: 'DE',
      process: 'production-order',
      legalBasis: '§ 100j StPO',
      dataRequested: ['Name', 'Anschrift'],
    }),
  ).toBeNull();
  expect(hit({ ...us, emergency: true, process: 'emergency', dataRequested: ['location'] })).toBeNull();
});

test('says nothing when the page shows no list of data', () => {
  expect(hit(us)).toBeNull();
});
