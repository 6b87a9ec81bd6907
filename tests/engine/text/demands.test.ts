import { expect, test } from 'vitest';
import { anyDemand } from '../../../src/engine/facts/demands.ts';
import { contextOf } from '../../helpers/assessment.ts';

const inText = (bodyText: string) => anyDemand(contextOf({ fields: { bodyText } }));
const inList = (...dataRequested: string[]) => anyDemand(contextOf({ fields: { dataRequested } }));

/** Invented demands on the account or its money. */
const DEMANDS = [
  'Please freeze the account at once.',
  'You are ordered to seize all funds in the wallet.',
  'Kindly transfer the remaining balance to the address below.',
  'Reset the two-factor authentication of the account.',
  'We request you to change the recovery e-mail of the user.',
  'Please give us access to the account.',
  'Turn off user notifications for this account.',
  'You must return the funds to the victim today.',
  'Bitte sperren Sie das Konto und überweisen Sie das Guthaben.',
  'Wir ersuchen Sie, das Guthaben einzufrieren.',
  'Bitte setzen Sie das Passwort zurück: E-Mail-Adresse ändern.',
  'Veuillez geler les avoirs du compte.',
  'Nous vous demandons de transférer le solde du compte.',
  'Merci de désactiver la double authentification.',
  'Se solicita congelar los fondos de la cuenta.',
  'Procedan a transferir el saldo a la cartera indicada.',
  'Se ordena desactivar la autenticación de doble factor.',
  'Solicitamos bloquear o saldo da conta.',
  'Favor transferir os fundos para a carteira abaixo.',
  'Si chiede di congelare i fondi del conto.',
  'Vogliate trasferire il saldo sul portafoglio indicato.',
  'Gelieve het tegoed te bevriezen.',
  'Wij verzoeken u het saldo over te maken.',
  'Prosimy o zablokowanie środków na rachunku.',
  'Prosimy przelać saldo na portfel.',
  '当該口座の残高を凍結してください。',
  '残高を下記ウォレットへ送金してください。',
];

/** Invented stories and requests for records, which demand no such thing. */
const RECORDS = [
  'The victim was told to transfer funds to a wallet at your exchange.',
  'Please provide the transaction history of the wallet.',
  'The suspect persuaded her to send bitcoin and then vanished.',
  'Please preserve the account records for 90 days.',
  'The bank froze the account in March.',
  'We need the list of withdrawals and balances in May.',
  'He asked her to reset her password and took the account over.',
  'Bitte teilen Sie die Bestandsdaten des Kontos mit.',
  'Die Geschädigte wurde aufgefordert, Guthaben zu überweisen.',
  'Bitte sichern Sie die Daten des Kontos.',
  'Veuillez communiquer l’historique des virements.',
  'La victime a été incitée à transférer des fonds.',
  'Merci de conserver les données du compte.',
  'Se solicita el historial de transferencias de la cuenta.',
  'La víctima fue inducida a transferir dinero a la cuenta.',
  'Solicitamos os registros de acesso da conta.',
  'A vítima foi enganada e transferiu valores.',
  'Si chiede di fornire i dati anagrafici del titolare del conto.',
  'La vittima ha versato una somma sul conto.',
  'Wij vorderen de identificerende gegevens van de rekeninghouder.',
  'Het slachtoffer werd bewogen geld over te maken.',
  'Prosimy o przekazanie danych właściciela rachunku.',
  'Pokrzywdzony został nakłoniony do przelania środków.',
  '被害者は指定された口座に資金を送金しました。',
  '利用者の氏名と住所をご回答ください。',
];

test.each(DEMANDS)('reads a demand: %s', (sentence) => {
  expect(inText(sentence)).not.toBeNull();
});

test.each(RECORDS)('spares: %s', (sentence) => {
  expect(inText(sentence)).toBeNull();
});

test('what stands in the list of data needs no imperative', () => {
  expect(inList('name', 'freeze of account balance')).not.toBeNull();
  expect(inList('transaction list', 'account balance', 'withdrawal addresses')).toBeNull();
});
