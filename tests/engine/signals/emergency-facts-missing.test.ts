import { expect, test } from 'vitest';
import { emergencyFactsMissing } from '../../../src/engine/signals/emergency-facts-missing.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (bodyText: string | null, more: Record<string, unknown> = {}) =>
  hitOf(emergencyFactsMissing, { fields: { process: 'emergency', emergency: true, bodyText, ...more } });

/** Emergencies that say nothing: no person, place, time or danger in particular. */
const EMPTY = [
  'This is an emergency involving risk of death. Send us all records of this user immediately.',
  'Exigent circumstances exist. Lives are in danger, please expedite the full account data.',
  'URGENT!! We need subscriber name, address and phone. Matter of life and death.',
  'There is an imminent threat to life. Disclose everything at once.',
  'A child is in danger. Provide all data.',
  'Es besteht Gefahr für Leib und Leben. Bitte übermitteln Sie sofort alle Daten des Kontos.',
  'Dies ist ein Notfall, es geht um Menschenleben. Wir benötigen alle Daten.',
  'Il y a urgence vitale. Merci de nous transmettre toutes les données du compte immédiatement.',
  'Danger de mort. Nous vous demandons de communiquer sans délai toutes les informations sur le titulaire.',
  'Se trata de una emergencia, hay vidas en peligro. Envíen todos los datos de la cuenta.',
  'Peligro inminente para la vida. Se solicita de forma inmediata toda la información del usuario.',
  'Trata-se de uma emergência com risco de vida. Enviem todos os dados da conta imediatamente.',
  'Há perigo iminente para a vida. Solicita-se o envio urgente de todos os dados do titular.',
  'Si tratta di un’emergenza con pericolo di vita. Fornite subito tutti i dati dell’account.',
  'Pericolo imminente per la vita. Si chiede di trasmettere con urgenza tutte le informazioni dell’utente.',
  'Er is sprake van levensgevaar. Stuur ons onmiddellijk alle gegevens van dit account.',
  'Dit is een noodgeval, er staan levens op het spel. Wij verzoeken u alle gegevens te verstrekken.',
  'To jest sytuacja zagrożenia życia. Prosimy natychmiast przesłać wszystkie dane konta.',
  'Zachodzi bezpośrednie zagrożenie życia. Prosimy o pilne przesłanie danych użytkownika.',
  '緊急です。生命の危険があります。利用者の情報を直ちに送ってください。',
  '人命に関わる緊急の案件です。登録情報をすべて至急ご回答ください。',
];

/** Terse but real: at least two facts in particular words. */
const TERSE = [
  'F, 16, wrote "goodbye" at 22:40, pills. Need last IP.',
  'Man with a rifle on the roof of Norrgate Mall, shots fired. Last location please.',
  'Boy (9) taken from Mill Street playground 20 minutes ago, white van. Ping needed.',
  'Hiker overdue since Sunday, Eagle Ridge trail, phone last on at noon.',
  '72 y/o male with dementia walked out of Oakview home at 06:15, -8 °C.',
  'User posted a photo of a pipe bomb and says he will set it off at Larkfield High tomorrow.',
  'Suicidal 30 yo, whereabouts unknown.',
  'Wife says husband left a note and his gun is gone. Last seen Route 9 at 5 pm.',
  'Frau, 34, droht seit 21:15 Uhr von der Rheinbrücke in Oberau zu springen.',
  '15-jährige seit gestern vermisst, zuletzt am Bahnhof Oberau, Suizidankündigung.',
  'Mann kündigt für heute 18 Uhr Amoklauf an der Realschule in Niederau an.',
  'Fillette de 7 ans enlevée ce matin devant l’école de Valmont, voiture grise.',
  'Homme, 45 ans, armé, menace sa compagne au domicile rue des Lilas depuis 14h.',
  'Adolescente a annoncé son suicide à 23h10, localisation inconnue.',
  'Niña de 8 años secuestrada hoy a las 17:30 en la calle Mayor de Villaverde.',
  'Un hombre publicó que esta noche va a matar a su esposa en Monteclaro.',
  'Menino de 10 anos desaparecido desde ontem em Ribeira Alta.',
  'Mulher mantida em cárcere, escreveu às 03:00 que o marido tem uma arma.',
  'Ragazza di 17 anni scomparsa da ieri sera a Pontevecchio, ha scritto di volersi uccidere.',
  'Uomo armato in casa con i figli, via Dante, dalle 02:30.',
  'Man, 41, dreigt sinds 03:00 van de flat aan de Lindelaan te springen.',
  'Meisje van 12 vermist sinds gisteren, laatst gezien op station Oosterdal.',
  'Chłopiec, lat 9, zaginął dziś o 15:20 w Nowej Dębinie, mróz.',
  'Mężczyzna napisał o 1:15, że skoczy z mostu w Zalesiu.',
  '本日午後3時ごろ、桜川市の小学校付近で8歳の女児が連れ去られました。',
  '17歳の男子高校生が昨夜「飛び降りる」と投稿し、所在不明です。',
];

test.each(EMPTY)('fires on an emergency without facts: %s', (bodyText) => {
  expect(hit(bodyText)).not.toBeNull();
});

test.each(TERSE)('spares a terse emergency: %s', (bodyText) => {
  expect(hit(bodyText)).toBeNull();
});

test('names what is missing', () => {
  expect(hit('Exigent request. Lives are at risk, send the records of the user now.')?.params).toEqual({
    missing: 'who is in danger, where, since when, from what',
  });
});

test('says nothing of requests that are no emergency, show no text, or keep the facts in a file', () => {
  expect(hit('Please send the records.', { process: 'subpoena', emergency: false })).toBeNull();
  expect(hit(null)).toBeNull();
  expect(
    hit('Emergency. Please see the attached form for the facts.', { attachments: [{ name: 'form.pdf' }] }),
  ).toBeNull();
});

test('says nothing in a language whose words it does not know', () => {
  expect(hit('Sürgős eset, életveszély áll fenn. Kérjük a fiók adatait azonnal megküldeni.')).toBeNull();
});
