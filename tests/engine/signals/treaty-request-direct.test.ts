import { expect, test } from 'vitest';
import { treatyRequestDirect } from '../../../src/engine/signals/treaty-request-direct.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(treatyRequestDirect, { fields: { requesterEmail: null, ...fields } });

test('fires on a treaty request from police', () => {
  expect(hit({ process: 'mlat', agency: 'Northmarch Police' })?.params).toEqual({ agency: 'Northmarch Police' });
  expect(
    hit({ process: 'other', agency: 'Policía', bodyText: 'Enviamos esta carta rogatoria directamente a su empresa.' }),
  ).not.toBeNull();
});

test('spares a central authority and the announcement of a request through it', () => {
  expect(hit({ process: 'mlat', agency: 'Ministère de la Justice' })).toBeNull();
  const bodyText = 'A request for mutual legal assistance will follow through the central authority.';
  expect(hit({ process: 'preservation', agency: 'Northmarch Police', bodyText })).toBeNull();
});

test('says nothing of other requests', () => {
  expect(hit({ process: 'subpoena' })).toBeNull();
});

test('weighs less beside an order of the requester’s own court', () => {
  const bodyText = 'Please find enclosed the order of the district court of Oberau of 4 May, case 26-118.';
  const fields = { process: 'mlat', agency: 'Polizei Oberau', country: 'Germany', legalBasis: '§ 100j StPO', bodyText };
  expect(hit(fields)).toMatchObject({ message: 'order', severity: 'medium' });
});
