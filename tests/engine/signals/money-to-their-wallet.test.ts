import { expect, test } from 'vitest';
import { moneyToTheirWallet } from '../../../src/engine/signals/money-to-their-wallet.ts';
import { hitOf } from '../../helpers/assessment.ts';

const wallet = '0x00112233445566778899aabbccddeeff00112233';
const hit = (bodyText: string | null, more = {}) => hitOf(moneyToTheirWallet, { fields: { bodyText, ...more } });

test('fires when money is to go to a wallet in the request', () => {
  expect(hit(`Please transfer the whole balance to ${wallet} today.`)?.params).toEqual({ wallet });
  expect(hit('Please send all funds to our evidence wallet.')?.params).toEqual({ wallet: 'evidence wallet' });
});

test('is a neutral fact when a court order is stated', () => {
  const text = `By order 26-0012 of the district court, signed on 4 May, please transfer the balance to ${wallet}.`;
  expect(hit(text)).toMatchObject({ severity: 'info' });
});

test('spares a wallet that only belongs to the story', () => {
  expect(hit(`The victim was told to transfer funds to ${wallet}; please name its owner.`)).toBeNull();
  expect(hit(`Please provide all records of wallet ${wallet}.`)).toBeNull();
});

test.each([
  'Send the data to my reply address only.',
  'Please send the account balance and transaction history to the following address: desk@northmarch.police.uk.',
  'Bitte übersenden Sie die Kontostände an unsere Adresse.',
  'Veuillez transmettre le solde du compte à notre adresse.',
  'Envíen el saldo y los movimientos a esta dirección de correo.',
  'Enviem o saldo e o extrato para este endereço de e-mail.',
  'Inviate il saldo e i movimenti al nostro indirizzo.',
  'Stuur het saldo en de transacties naar ons adres.',
])('spares an address that data is to be sent to: %s', (text) => {
  expect(hit(text)).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(hit(null)).toBeNull();
});
