import { expect, test } from 'vitest';
import { coerciveWords } from '../../../src/engine/signals/coercive-words.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (bodyText: string) => hitOf(coerciveWords, { fields: { bodyText } });

/** Invented threats against the reader. */
const THREATS = [
  'If you do not release the data in the next quarter of an hour the girl will die.',
  'You will be held personally responsible for her death.',
  'Her blood will be on your hands.',
  'Every minute you delay brings him closer to killing her.',
  'Comply now or you will be arrested for obstruction.',
  'Your company will be prosecuted if this is not answered tonight.',
  'This is your final warning.',
  'Unless you respond within ten minutes people will be killed.',
  'She will die because of your delay.',
  'Do not ask questions, send the file.',
  'Wenn Sie nicht sofort antworten, stirbt das Kind.',
  'Sie werden persönlich haftbar gemacht.',
  'Das Blut der Opfer klebt an Ihren Händen.',
  'Bei Verzögerung machen Sie sich wegen Strafvereitelung strafbar.',
  'Si vous ne répondez pas dans les dix minutes, elle va mourir.',
  'Vous serez personnellement tenu responsable de sa mort.',
  'Vous aurez son sang sur les mains.',
  'Si no responden en quince minutos, la niña morirá.',
  'Usted será personalmente responsable de su muerte.',
  'De lo contrario serán procesados por obstrucción a la justicia.',
  'Se não enviarem os dados agora, ela morre.',
  'A empresa e os funcionários serão responsabilizados; o senhor será pessoalmente responsabilizado.',
  'Se non rispondete subito, il bambino morirà.',
  'Sarete personalmente responsabili della sua morte.',
  'Als u niet binnen tien minuten reageert, sterft zij.',
  'U wordt persoonlijk aansprakelijk gesteld.',
  'Jeżeli nie prześlecie danych natychmiast, dziecko umrze.',
  'Zostaniecie państwo pociągnięci do odpowiedzialności, osobista odpowiedzialność spada na pana.',
  '直ちに回答しなければ、被害者が死亡します。',
  '遅れれば貴社の責任です。最後の警告です。',
];

/** Invented polite deadlines, boilerplate, and threats that somebody in the case uttered. */
const POLITE = [
  'Please reply within 30 minutes if at all possible.',
  'We kindly ask for an answer by 18:00, as the suspect may strike tonight.',
  'Time is of the essence. Thank you for your quick help.',
  'Failure to comply with this subpoena may be punished as contempt of court.',
  'The records are returnable on 14 May.',
  'He wrote that he will die by morning.',
  'The caller said: “if you do not pay within the hour she will die”.',
  'The suspect threatened her that he would kill her if she did not answer.',
  'We believe that she will be killed unless we find the flat.',
  'The victim died in hospital; two men were arrested and will be prosecuted.',
  'Every minute counts, thank you.',
  'You are not liable for a disclosure in good faith.',
  'Bitte antworten Sie möglichst innerhalb einer Stunde.',
  'Der Täter drohte: „Wenn ihr nicht zahlt, stirbt er.“',
  'Für Ihre schnelle Hilfe danken wir Ihnen.',
  'Merci de bien vouloir répondre dans les 30 minutes si possible.',
  'Le ravisseur a écrit que la victime mourra demain.',
  'Rogamos respuesta en el plazo de dos horas, si es posible.',
  'El secuestrador amenazó con matar a la niña si no pagan.',
  'Pedimos resposta no prazo de 24 horas.',
  'O suspeito escreveu que vai matar a ex-mulher.',
  'Si chiede cortesemente riscontro entro le ore 18.',
  'L’uomo ha scritto che si ucciderà stanotte.',
  'Graag ontvangen wij uw antwoord binnen een uur.',
  'De man dreigt dat hij zijn vrouw zal doden.',
  'Uprzejmie prosimy o odpowiedź w ciągu dwóch godzin.',
  'Sprawca napisał, że zabije żonę.',
  'お手数ですが、本日18時までにご回答ください。',
  '男は「金を払わなければ殺す」と書いて送りました。',
];

test.each(THREATS)('reads a threat against the reader: %s', (sentence) => {
  expect(hit(sentence)).not.toBeNull();
});

test.each(POLITE)('spares: %s', (sentence) => {
  expect(hit(sentence)).toBeNull();
});
