import { expect, test } from 'vitest';
import { dataBeyondEmergency } from '../../../src/engine/signals/data-beyond-emergency.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(dataBeyondEmergency, { fields: { requesterEmail: null, ...fields } });

const emergency = { emergency: true, process: 'emergency' };

test.each(['KYC documents', 'seed phrase', 'account balances', 'Kontostand', 'contraseña', '残高'])(
  'fires on %s',
  (item) => {
    expect(hit({ ...emergency, dataRequested: [item] })).not.toBeNull();
  },
);

test('counts less when it just asks for everything', () => {
  expect(hit({ ...emergency, dataRequested: ['everything'] })?.severity).toBe('medium');
});

test('spares what finds a person, and requests that are no emergency', () => {
  expect(hit({ ...emergency, dataRequested: ['last IP', 'last location', 'name'] })).toBeNull();
  expect(hit({ process: 'search-warrant', emergency: false, dataRequested: ['KYC documents'] })).toBeNull();
});

test('says nothing when the page shows no list of data', () => {
  expect(hit(emergency)).toBeNull();
});
