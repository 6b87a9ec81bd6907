import { expect, test } from 'vitest';
import { correctionAsked } from '../../../src/engine/facts/correction.ts';
import { contextOf } from '../../helpers/assessment.ts';

test.each([
  'As you requested, here is the corrected form.',
  'Wie von Ihnen gewünscht, senden wir die Anfrage erneut.',
  'Comme vous l’avez demandé, voici la demande corrigée.',
  'Según nos solicitaron, enviamos de nuevo la solicitud.',
  'Conforme solicitado, segue o ofício corrigido.',
  'Come da voi richiesto, inviamo il decreto corretto.',
  'Zoals u hebt gevraagd sturen wij de vordering opnieuw.',
  'Zgodnie z Państwa prośbą przesyłamy poprawione postanowienie.',
  'ご指摘の点を修正した照会書をお送りします。',
])('a sender says that we asked for the correction: %s', (bodyText) => {
  expect(correctionAsked(contextOf({ fields: { bodyText } }))).toBe('stated');
});

test.each([
  'Please find our request attached.',
  'We correct our records every year.',
  'Bitte senden Sie uns die Daten.',
])('nothing of the kind is read into: %s', (bodyText) => {
  expect(correctionAsked(contextOf({ fields: { bodyText } }))).toBeNull();
});
