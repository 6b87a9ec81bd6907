import { expect, test } from 'vitest';
import { accountOrMoneyDemanded } from '../../../src/engine/signals/account-or-money-demanded.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) => hitOf(accountOrMoneyDemanded, { fields });

test('fires on a freeze without an order, and on a change to the account', () => {
  expect(hit({ process: 'freeze', bodyText: 'Freeze the balance today. The court order will follow.' })?.message).toBe(
    undefined,
  );
  expect(hit({ bodyText: 'Please disable two-factor authentication. No court order is needed.' })?.message).toBe(
    'account',
  );
});

test('is a neutral fact when a court order is stated', () => {
  const bodyText =
    'Seizure warrant 26-mj-0199, signed by the magistrate judge on 4 May, is attached. Please freeze the account.';
  expect(hit({ process: 'freeze', bodyText })).toMatchObject({ message: 'ordered', severity: 'info' });
});

test('spares a preservation, which changes nothing', () => {
  expect(hit({ process: 'preservation', bodyText: 'Please preserve all records of the account.' })).toBeNull();
});

test('says nothing when the page shows neither text nor data', () => {
  expect(hit({})).toBeNull();
});

test.each([
  'Please send the account balance and transaction history.',
  'Bitte senden Sie uns das Guthaben und die Kontobewegungen mit.',
  'Veuillez envoyer le solde et les opérations.',
  'Envíen el saldo y los movimientos a esta dirección de correo.',
  'Enviem o saldo e o extrato para este endereço de e-mail.',
  'Inviate il saldo e i movimenti al nostro indirizzo.',
])('spares a balance that is asked for as a figure: %s', (bodyText) => {
  expect(hitOf(accountOrMoneyDemanded, { fields: { bodyText } })).toBeNull();
});
