import { describe, expect, test } from 'vitest';
import { callBackRefusal, replyOnlyHere } from '../../../src/engine/facts/call-back-refusal.ts';
import { contextOf } from '../../helpers/assessment.ts';

const refusalIn = (bodyText: string) =>
  callBackRefusal(contextOf({ fields: { bodyText, agency: 'Northmarch Police' } }));

/** Invented sentences that turn the check away, by language. */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Please do not contact our front desk about this matter.',
    'Under no circumstances phone the precinct; the desk officer must not learn of it.',
    'There is no need to ring the department, this letter is sufficient.',
    'You are instructed not to call headquarters to confirm my identity.',
    'Kindly refrain from calling our switchboard while the operation is running.',
    'Verification by telephone is not necessary and will only cost time.',
    'Provide the records without contacting my supervisor.',
    'Don’t try to verify this request with my agency.',
    'The dispatcher will not be able to confirm this, do not involve them.',
    'Calling the station will compromise the investigation.',
    'The station must not be contacted regarding this disclosure.',
    'Never call the number on our web site, it is answered by civilians.',
    'DO NOT CALL. Answer by e-mail.',
    'Please skip the usual call-back, time is short.',
    'For operational reasons enquiries with our department about this order are not permitted.',
    'It is essential that this letter is not cross-checked with the station.',
    'Telephone calls to the Northmarch Police in this matter are to be avoided.',
    'Any verification of our request with the clerk is prohibited by the sealing order.',
  ],
  de: [
    'Bitte rufen Sie nicht bei unserer Dienststelle an.',
    'Von telefonischen Rückfragen bei der Behörde bitten wir abzusehen.',
    'Eine Überprüfung dieser Anfrage ist nicht erforderlich.',
    'Bitte die Wache nicht kontaktieren.',
    'Nehmen Sie keinen Kontakt mit meinem Vorgesetzten auf.',
    'Es ist nicht nötig, die Vermittlung anzurufen.',
    'Bitte ueberpruefen Sie dieses Ersuchen nicht telefonisch.',
    'Telefonische Nachfragen bei der Inspektion sind zu unterlassen; antworten Sie nur auf diese Mail.',
    'Aus ermittlungstaktischen Gründen ist es untersagt, sich wegen dieses Ersuchens an die Dienststelle zu wenden.',
    'Eine Rücksprache mit der Staatsanwaltschaft hat zu unterbleiben.',
    'Auf eine Verifizierung beim Präsidium ist zu verzichten.',
  ],
  fr: [
    'Merci de ne pas appeler le commissariat pour confirmer.',
    'N’appelez pas notre standard, l’affaire est confidentielle.',
    'Il est inutile de contacter ma hiérarchie.',
    'Ne téléphonez pas à la brigade et n’essayez pas de vérifier la présente demande.',
    'Transmettez les données sans contacter le service.',
    'Veuillez éviter tout contact ou appel avec la permanence.',
    'Pour des raisons internes, toute démarche auprès du commissariat est à proscrire.',
    'Je vous prie de ne pas vous rapprocher de ma hiérarchie au sujet de cette réquisition.',
    'La vérification de la présente demande auprès du parquet est interdite.',
    'Vous voudrez bien vous abstenir de toute prise de contact avec la brigade.',
  ],
  es: [
    'No se comuniquen con la jefatura por este asunto.',
    'Absténganse de llamar a nuestra central.',
    'No es necesario verificar este requerimiento con la fiscalía.',
    'Envíen los datos sin llamar a la comisaría.',
    'No hace falta contactar con mi superior.',
    'No intenten comprobar esta solicitud por teléfono.',
    'Queda prohibido cotejar este oficio con la comisaría.',
    'Les rogamos que no acudan a la fiscalía para corroborar esta solicitud.',
    'Eviten cualquier gestión o consulta con la jefatura sobre este requerimiento.',
  ],
  pt: [
    'Não liguem para a delegacia para confirmar este ofício.',
    'Não entre em contato com o meu superior.',
    'Não é necessário confirmar a solicitação por telefone.',
    'Evite telefonar para a sede, a operação é sigilosa.',
    'Remeta os dados sem contactar a esquadra.',
    'Fica vedada qualquer consulta à delegacia sobre este ofício.',
    'Pedimos que não procurem a chefia para checar esta solicitação.',
    'É dispensada a confirmação junto ao comando.',
  ],
  it: [
    'Si prega di non chiamare il comando per verificare la presente richiesta.',
    'Non telefonate in questura.',
    'Non è necessario contattare il mio superiore.',
    'Evitare di contattare il centralino.',
    'Fornite i dati senza verificare con la caserma.',
    'È fatto divieto di rivolgersi alla questura in merito alla presente richiesta.',
    'Vi chiedo di non interpellare il comando per avere riscontro di questa richiesta.',
    'Ogni verifica presso la procura è da evitare: si prega di evitare contatti con l’ufficio.',
  ],
  nl: [
    'Bel niet met ons bureau over dit verzoek.',
    'U hoeft de meldkamer niet te bellen.',
    'Neem geen contact op met de officier van justitie.',
    'Het is niet nodig om deze vordering telefonisch te controleren, terugbellen is niet nodig.',
    'Verstrek de gegevens zonder telefonische controle.',
    'Het is niet de bedoeling dat u dit verzoek bij het bureau natrekt of laat controleren.',
    'Ruggespraak met de officier dient achterwege te blijven.',
    'U wordt verzocht het parket hierover niet te benaderen.',
  ],
  pl: [
    'Prosimy nie kontaktować się z komendą w tej sprawie.',
    'Nie należy dzwonić do dyżurnego.',
    'Proszę nie weryfikować tego wniosku telefonicznie.',
    'Prosimy o przesłanie danych bez kontaktu z jednostką.',
    'Weryfikacja telefoniczna nie jest konieczna.',
    'Zabrania się kontaktowania z komendą w sprawie tego wniosku.',
    'Prosimy, aby nie potwierdzali Państwo tego wniosku w prokuraturze.',
    'Weryfikacja w jednostce jest niedopuszczalna.',
  ],
  ja: [
    '当署への電話による確認はご遠慮ください。',
    '本部には連絡しないでください。',
    '警察署への問い合わせはお控えください。',
    '折り返しの電話は不要です。',
    '上司に確認せず、直ちに回答してください。',
    '本照会について、県警本部への問い合わせは差し控えてください。',
    '当署への電話連絡は避けるようお願いします。',
    '上司への確認は行わないこととしてください、本メールにのみ返信願います。',
  ],
  ar: ['يمنع الاتصال بالقسم بخصوص هذا الطلب.'],
  hi: ['थाने में फ़ोन करके पूछताछ न की जाए।'],
};

/** Invented sentences that do not: invitations, orders about the user, narrative, quoted threats. */
const NO_REFUSALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Please do call our dispatch to confirm me.',
    'You may call the switchboard at any hour.',
    'Do not hesitate to contact the duty desk.',
    'Please do not notify the subscriber of this request.',
    'Do not contact the account holder, as this would endanger the victim.',
    'The kidnapper told her not to call the police.',
    'The note says: “do not call the station or he dies”.',
    'The victim has not contacted the family since Monday.',
    'We were not able to verify her address.',
    'If you do not call us back within the hour we will call you.',
    'Do not call before 8 am, the office is closed; the duty line is open all night.',
    'His mother did not call the police until this morning.',
    'Do not release anything until you have called our station.',
    'Callers who do not contact their family are at risk.',
    'The suspect wrote to her that she must not call anyone.',
    'Do not delay: call our control room and we will confirm.',
    'Please do not contact the seller; he does not know of the complaint.',
    'The account holder must not be contacted by your department about this order.',
    'Our department did not verify the address before the arrest.',
    'Please confirm receipt; a call to our dispatch is welcome but not required outside emergencies if you have replied.',
    'The victim’s mother could not be contacted by the station.',
  ],
  de: [
    'Zögern Sie nicht, die Leitstelle anzurufen.',
    'Bitte informieren Sie den Kontoinhaber nicht.',
    'Der Kunde darf nicht kontaktiert werden.',
    'Rückfragen bitte telefonisch an die Geschäftsstelle.',
    'Wir konnten die Mutter nicht anrufen, ihr Telefon ist aus.',
    'Der Täter schrieb, sie solle nicht die Polizei anrufen.',
    'Der Kunde darf über dieses Ersuchen nicht informiert und nicht kontaktiert werden.',
    'Die Leitstelle konnte den Anrufer nicht zurückrufen.',
    'Rückfragen bitte an die Vermittlung des Präsidiums, nicht an mich persönlich per Mail.',
    'Bitte den Geschädigten nicht anrufen, das übernimmt unsere Dienststelle.',
  ],
  fr: [
    'N’hésitez pas à appeler le standard.',
    'Merci de ne pas contacter le titulaire du compte.',
    'Veuillez ne pas informer l’utilisateur.',
    'Le ravisseur a écrit de ne pas appeler la police.',
    'Vous pouvez appeler la brigade pour vérifier cette demande.',
    'Merci de ne pas contacter le titulaire du compte au sujet de cette réquisition.',
    'Le commissariat n’a pas pu joindre la victime.',
    'La brigade n’a pas encore vérifié l’adresse du suspect.',
  ],
  es: [
    'No duden en llamar a la comisaría.',
    'No contacten con el titular de la cuenta.',
    'El secuestrador exige no llamar a la policía.',
    'Rogamos no informar al usuario.',
    'Pueden verificar esta solicitud con la central.',
    'No contacten con el titular de la cuenta sobre este requerimiento.',
    'La comisaría no ha podido contactar con la víctima.',
    'No dude en llamar a la comisaría para verificar esta solicitud.',
  ],
  pt: [
    'Não hesite em contactar a linha geral.',
    'Não contacte o titular da conta.',
    'O sequestrador mandou não ligar para a polícia.',
    'Pode ligar para a delegacia para confirmar.',
    'Não contatem o titular da conta sobre este ofício.',
    'A delegacia não conseguiu contatar a vítima.',
  ],
  it: [
    'Non esitate a chiamare la centrale operativa.',
    'Si prega di non contattare il titolare dell’utenza.',
    'Il rapitore ha scritto di non chiamare la polizia.',
    'Potete chiamare il centralino per verificare.',
    'Non contattate l’intestatario dell’utenza in merito alla presente richiesta.',
    'La questura non è riuscita a contattare la vittima.',
  ],
  nl: [
    'Aarzel niet om de meldkamer te bellen.',
    'Neem geen contact op met de gebruiker.',
    'De dader schreef dat zij de politie niet mocht bellen.',
    'U kunt het landelijke nummer bellen om dit verzoek te controleren.',
    'Neem over deze vordering geen contact op met de gebruiker.',
    'Het bureau heeft de melder niet kunnen bereiken of bellen.',
  ],
  pl: [
    'Proszę nie kontaktować się z użytkownikiem konta.',
    'Porywacz kazał nie dzwonić na policję.',
    'Prosimy dzwonić do dyżurnego w celu potwierdzenia.',
    'Nie wahajcie się zadzwonić do komendy.',
    'Prosimy nie kontaktować się z użytkownikiem w sprawie tego wniosku.',
    'Komenda nie mogła skontaktować się z ofiarą.',
  ],
  ja: [
    '確認は代表番号までお電話ください。',
    '利用者本人には連絡しないでください。',
    'ご不明の点は遠慮なく警察署へお電話ください。',
    '犯人は警察に連絡しないでと要求しています。',
    '本照会については契約者へ連絡しないでください。',
    '県警本部では被害者と連絡が取れていません。',
  ],
};

describe('turning the call-back away', () => {
  const cases = (table: typeof REFUSALS) =>
    Object.entries(table).flatMap(([language, sentences]) =>
      sentences.map((sentence) => [language, sentence] as const),
    );

  test.each(cases(REFUSALS))('%s is read as a refusal: %s', (_language, sentence) => {
    expect(refusalIn(sentence)).not.toBeNull();
  });

  test.each(cases(NO_REFUSALS))('%s is spared: %s', (_language, sentence) => {
    expect(refusalIn(sentence)).toBeNull();
  });
});

test.each([
  'Reply only to this e-mail address.',
  'Bitte antworten Sie ausschließlich an diese Adresse.',
  'Répondez uniquement à cette adresse.',
  'Respondan únicamente a este correo.',
  'Responda apenas para este endereço.',
  'Rispondete esclusivamente a questo indirizzo.',
  'Antwoord alleen op dit e-mailadres.',
  'Prosimy odpowiadać wyłącznie na ten adres.',
  '回答はこのメールアドレスのみにお願いします。',
])('wants the answer here alone: %s', (bodyText) => {
  expect(replyOnlyHere(contextOf({ fields: { bodyText } }))).not.toBeNull();
});
