import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us; the wish not to be called back is described in the FBI notice of November 2024';

/** Tells the reader not to call, not to check. Fires unless the clause is about a user, a victim or somebody's speech. */
export const noContact: PhraseList = {
  topic: 'no-contact',
  provenance,
  phrases: {
    en: [
      'please|kindly not call|phone|ring|telephone|contact|verify',
      'do_not|dont|never ...2 call|phone|ring|telephone|contact|dial|verify|authenticate|validate|double_check|reach_out|get_in_touch|consult|involve|check_with|confirm_with|confirm_this|confirm_the_request|confirm_my|confirm_by_phone',
      'do_not|dont attempt|try|seek|bother ...2 call|calling|phone|phoning|contact|contacting|verify|verifying|confirm|confirming|validate',
      'ask|request|instruct|advise|urge|direct|order|remind|require you|staff|everyone|your ...4 not to ...2 call|phone|ring|contact|telephone|verify|confirm|check',
      'you are|were asked|requested|instructed|advised|directed|ordered|reminded not to ...2 call|phone|ring|contact|telephone|verify|confirm|check',
      'you must|should|may|shall|are not|never ...2 call|phone|ring|contact|telephone|verify|validate|check_with|confirm_with',
      'must_not|should_not|may_not|shall_not|cannot|can_not be called|contacted|telephoned|phoned|involved|consulted',
      'refrain|abstain|desist from ...2 calling|phoning|ringing|telephoning|contacting|verifying|confirming|validating|any_call*|any_contact|any_verification',
      'avoid calling|phoning|ringing|telephoning|contacting|verifying|confirming|any_phone|any_call*|any_contact_with',
      'no_need|no_reason ...2 call|phone|ring|contact|telephone|verify|confirm|validate|check_with',
      'not_necessary|unnecessary|not_needed|not_required|not_advisable to call|phone|ring|contact|telephone|verify|confirm|validate',
      'no call_backs?|callback|callbacks|phone_call*|telephone_call*|calls|verification|phone_verification|confirmation_call* ...3 please|necessary|needed|required|accepted|possible|will_be|allowed|permitted',
      'no calls|callbacks|call_backs please|to|at',
      'verification|confirmation|call_back|callback|calling|phone_calls ...4 is|are|will_be|would_be not ...2 necessary|needed|required|permitted|possible|accepted|answered|appropriate',
      'verification|confirmation|call_back|callback|calling ...4 is|are|would_be unnecessary|prohibited|forbidden',
      'skip|bypass|waive|forgo|omit ...3 verification|call_back|callback|phone_check|confirmation_call',
      'answer|reply|respond|release|send|provide|comply|process|proceed ...6 without ...2 calling|phoning|contacting|verifying|verification|call_back|callback|confirming|confirmation|checking',
      'under no circumstances|circumstance ...2 call|phone|ring|telephone|contact|verify',
      'instead of calling|phoning|contacting|ringing',
      'calling|contacting|phoning ...8 will|would|could|may|might ...2 compromise|jeopardize|jeopardise|endanger|blow|tip_off|expose|alert|delay',
      'station|dispatch|dispatcher|dispatchers|switchboard|headquarters|front_desk|duty_desk|reception|control_room|precinct ...4 not ...3 confirm|aware|know|briefed|able_to_verify',
      'do_not|dont tell|inform|alert|notify|discuss_with|share_with|mention ...3 my_supervisor|my_superior*|my_captain|my_chief|my_department|my_station|my_colleagues|the_station|the_department|dispatch|the_switchboard|your_supervisor|your_colleagues|your_legal|your_compliance|your_security|anyone_at_your|other_staff',
    ],
    de: [
      'rufen sie ...4 nicht',
      'bitte ...3 nicht ...6 anrufen|anzurufen|telefonieren|zurückrufen|kontaktieren|nachfragen|rückfragen|überprüfen|verifizieren',
      'nicht ...5 anrufen|anzurufen|zurückzurufen|zurückrufen|rückzufragen|nachzufragen|zu_kontaktieren|kontaktieren|zu_verifizieren|verifizieren|zu_überprüfen|überprüfen|rückzuversichern',
      'kontaktieren|überprüfen|verifizieren|verständigen sie ...6 nicht',
      'fragen|prüfen|telefonieren|melden sie ...6 nicht ...4 nach|zurück|an|bei|telefonisch',
      'nehmen sie ...3 keine*|nicht ...3 kontakt|verbindung|rücksprache',
      'kein* ...2 kontakt|verbindung|rücksprache ...5 aufnehmen|aufzunehmen|auf|halten|nehmen',
      'rückruf*|anruf*|telefonat*|überprüfung*|verifizierung*|kontaktaufnahme ...5 nicht ...2 notwendig|nötig|erforderlich|erwünscht|möglich|gestattet|zulässig|vorgesehen',
      'kein rückruf|anruf',
      'keine rückrufe|anrufe|telefonische*|überprüfung|verifizierung',
      'keine rückfragen ...2 bei|beim|an|über',
      'sehen sie ...3 von ...5 ab',
      'von ...5 anruf*|rückruf*|rückfragen|kontaktaufnahme|überprüfung ...6 abzusehen|abstand|absehen',
      'unterlassen sie ...5 anruf*|rückfrage*|rückruf*|überprüfung*|kontakt*',
      'verzichten sie ...5 anruf*|rückfrage*|rückruf*|überprüfung*|kontakt*',
      'untersagt|verboten|unzulässig ...5 anzurufen|zu_kontaktieren|zu_überprüfen|nachzufragen',
      'ohne telefonische|vorherigen|vorherige|weitere_rückfrage*|rückruf|überprüfung|verifizierung|anruf',
    ],
    fr: [
      'ne|n ...2 appelez|rappelez|telephonez|contactez|joignez|verifiez|confirmez|prevenez|sollicitez ...2 pas|ni|jamais|point|aucun|aucune',
      'ne pas|jamais ...2 appeler|rappeler|telephoner|contacter|joindre|verifier|prendre_contact|entrer_en_contact|solliciter|passer_par_le_standard',
      'ne prenez|cherchez|tentez|essayez pas|aucun|jamais ...4 contact|joindre|appeler|contacter|verifier|confirmer|attache',
      'n appelez|essayez|entrez pas',
      'ni ...2 appeler|telephoner|contacter|verifier|appelez|telephonez|contactez',
      'inutile|pas_necessaire|pas_besoin|pas_utile d|de|qu ...2 appeler|rappeler|telephoner|contacter|joindre|verifier|confirmer',
      'eviter|evitez|abstenir|abstenez_vous|dispenser|renoncer ...2 appel*|telephoner|contacter|verifier|contact*|verification',
      'aucun|aucune|pas_de rappel|appel|verification|contre_appel|confirmation ...4 telephonique|necessaire|requise?|possible|n_est|ne|par_telephone',
      'sans appeler|contacter|telephoner|verifier|rappeler|passer_par_le_standard|verification_prealable|contre_appel',
      'interdit|defendu|prohibe d|de appeler|contacter|telephoner|verifier',
      'verification|rappel|contre_appel ...5 n_est_pas|ne sont pas_necessaire|utile|requis|requise|possible|souhaite*',
      'standard|brigade|commissariat|permanence ...4 pas ...3 courant|confirmer|informe*',
    ],
    es: [
      'no|ni|nunca|jamas ...1 llame|llamen|llamar|telefonee|telefoneen|telefonear|contacte|contacten|contactar|comuniquese|comunicarse|verifique|verifiquen|verificar|compruebe|comprueben|comprobar|confirme_con|confirmen_con|contacte_con|consulte|consulten',
      'no ...2 se_comunique|se_comuniquen|se_pongan|se_ponga ...2 con|contacto',
      'no es|sera|resulta ...1 necesario|preciso|necesaria|obligatorio|conveniente ...2 llamar|telefonear|contactar|verificar|comprobar|confirmar|verificacion|llamada|ninguna_verificacion|ninguna_llamada',
      'no hace_falta|hay_que|debe|deben|debera|deberan|procede|intente|intenten|trate|traten|se_debe ...2 llamar|telefonear|contactar|verificar|comprobar|confirmar_con|comunicarse',
      'abstengase|abstenganse|absteniendose|evite|eviten|eviten_se|prescinda|prescindan ...2 llamar|telefonear|contactar|verificar|comprobar|toda_llamada|cualquier_llamada|contacto|verificacion|llamadas',
      'sin llamar|verificar|contactar|comprobar|confirmar_con|verificacion|verificacion_previa|llamada_previa|llamar_antes',
      'prohibido|prohibida|se_prohibe ...2 llamar|contactar|verificar|comprobar|llamada',
      'llamada|llamadas|verificacion ...3 no ...2 necesaria*|permitida*|requerida*|posible*|seran?_atendida*',
      'omita|omitan|salte|salten ...2 verificacion|comprobacion|llamada',
    ],
    pt: [
      'nao|nem|nunca|jamais ...1 ligue|liguem|ligar|telefone|telefonem|telefonar|contacte|contactem|contate|contatem|contactar|contatar|verifique|verifiquem|verificar|confirme_com|confirmem_com|entre_em_contato|entrem_em_contato|entre_em_contacto|entrem_em_contacto|entrar_em_contato|entrar_em_contacto|comunique_se|consulte|consultem',
      'nao e|sera|ha ...1 necessario|preciso|necessaria|necessidade ...2 ligar|telefonar|contactar|contatar|verificar|confirmar|confirmacao|verificacao|ligacao',
      'nao deve|devem|devera|deverao|tente|tentem|procure|procurem|precisa|precisam ...2 ligar|telefonar|contactar|contatar|verificar|confirmar_com|entrar_em_contato|entrar_em_contacto',
      'abstenha_se|abstenham_se|abster_se|evite|evitem|dispense|dispensem ...3 ligar|telefonar|contactar|contatar|verificar|ligacoes|contato|contacto|chamada|chamadas|verificacao|confirmacao',
      'sem ligar|telefonar|contactar|contatar|verificar|confirmar_com|verificacao|verificacao_previa|confirmacao_previa|confirmacao_telefonica',
      'proibido|vedado|proibida|vedada|vedados ...2 ligar|telefonar|contactar|contatar|verificar|contato|contacto|confirmacao',
      'ligacoes|chamadas|verificacao|confirmacao ...3 nao ...2 necessaria*|permitida*|possivel|serao_atendidas|e_necessaria',
    ],
    it: [
      'non|ne|mai ...1 chiamate|chiami|chiamare|telefonate|telefoni|telefonare|contattate|contatti|contattare|verificate|verifichi|verificare|richiamate|richiami|richiamare|consultate|consultare|interpellare|interpellate',
      'non prendete|prenda|prendere_contatto|contatti',
      'non_si_metta|mettetevi_in_contatto',
      'non e|occorre|serve|sara ...2 necessario|necessaria|chiamare|telefonare|contattare|verificare|confermare|alcuna_verifica|alcuna_telefonata',
      'non dovete|deve|bisogna|si_deve|cerchi|cercate|tenti|tentate ...2 chiamare|telefonare|contattare|verificare',
      'evitare|evitate|eviti|astenersi|astenetevi|si_astenga ...3 chiamare|telefonare|contattare|verificare|telefonate|contatti|chiamate|verifiche',
      'senza chiamare|telefonare|contattare|verificare|verifica|alcuna_verifica|richiamare|preventiva_verifica',
      'vietato|proibito ...2 chiamare|telefonare|contattare|verificare',
      'verifica|richiamata|telefonate|chiamate ...3 non ...2 necessari*|consentit*|possibil*|richiest*',
    ],
    nl: [
      'bel|bellen|belt ...6 niet',
      'niet ...5 bellen|te_bellen|opbellen|terugbellen|telefoneren|contacteren|te_contacteren|controleren|te_controleren|verifiëren|te_verifiëren|na_te_bellen|navragen|contact_op_te_nemen',
      'neem|neemt ...3 geen ...2 contact',
      'geen ...2 contact op? ...4 opnemen|nemen|op_te_nemen|met',
      'contacteer|controleer|verifieer|benader|telefoneer ...6 niet',
      'geen telefonische|telefoontje*|terugbelverzoek*|controle|verificatie ...6 nodig|noodzakelijk|vereist|toegestaan|mogelijk|uitvoeren|met',
      'niet nodig|noodzakelijk|toegestaan ...5 bellen|te_bellen|contact|controleren|verifiëren|na_te_vragen',
      'bellen|terugbellen|verificatie|controle ...4 niet ...2 nodig|noodzakelijk|toegestaan|gewenst|mogelijk|de_bedoeling',
      'zonder te_bellen|voorafgaande_controle|controle_vooraf|telefonische_controle|verificatie|ruggespraak_met_het_bureau',
      'onthoud*|onthouden|zie_af ...3 van ...4 bellen|contact|controle|verificatie|telefoontjes',
      'verboden ...3 bellen|te_bellen|contact',
    ],
    pl: [
      'nie ...2 dzwonic|dzwon|dzwoncie|dzwonić|telefonowac|telefonuj*|kontaktowac|kontaktuj|kontaktujcie|weryfikowac|weryfikuj*|sprawdzac|oddzwaniac|oddzwaniaj|oddzwonic',
      'nie nalezy|trzeba|wolno|ma_potrzeby|jest_konieczne|wymaga ...4 dzwonic|telefonowac|kontaktowac|weryfikowac|potwierdzac|sprawdzac|kontaktu|weryfikacji|telefonicznego|telefonicznej',
      'powstrzymac|powstrzymanie|wstrzymac|zaniechac|zaniechanie|unikac ...3 od? ...3 dzwonienia|telefonowania|kontaktu|kontaktowania|weryfikacji|telefonow|polaczen|sprawdzania',
      'bez dzwonienia|kontaktu_z|weryfikacji|telefonicznej_weryfikacji|potwierdzania|sprawdzania|telefonowania|kontaktowania',
      'zakaz|zabrania_sie ...3 dzwonienia|kontaktu|kontaktowania|weryfikacji|telefonowania',
      'weryfikacja|potwierdzenie|kontakt_telefoniczny|oddzwanianie ...3 nie ...2 konieczn*|wymagan*|potrzebn*|mozliw*|wskazan*',
    ],
    ja: [
      '電話|連絡|問い合わせ|問合せ|確認|照会|折り返し ...8 しないで|なさらないで|せず|控えて|お控え|ご遠慮|遠慮して|行わないで|不要|必要はありません|必要ありません|無用|厳禁|禁止|禁じ|避けて|おやめ|やめて|取らないで|とらないで|いたしません',
      '電話確認|電話による確認|本人確認 ...4 不要|せず|省略',
      '電話|連絡|確認 を? せずに',
      '電話をかけないで',
      '電話はかけないで',
      '問い合わせないで',
      '確認しないで',
    ],
    hi: [
      'फोन|फ़ोन|संपर्क|सम्पर्क|कॉल|सत्यापन|पुष्टि|पूछताछ ...4 न_करें|न_करे|मत_करें|न_की_जाए|न_किया_जाए|न_कराएं|न_कराएँ|न_करवाएं|न_कीजिए',
      'फोन न करें',
      'फ़ोन न करें',
      'संपर्क न करें',
      'कॉल न करें',
      'सत्यापन न करें',
      'पुष्टि न करें',
      'फोन मत करें',
      'संपर्क मत करें',
    ],
    sv: [
      'ring|kontakta|kontrollera|verifiera ...5 inte',
      'inte ...3 ringa|kontakta|verifiera|kontrollera',
      'ta inte|ingen kontakt',
    ],
    da: [
      'ring|kontakt|kontroller|verificer ...5 ikke',
      'ikke ...3 ringe|kontakte|verificere',
      'tag ikke|ingen kontakt',
    ],
    no: ['ring|kontakt|kontroller|verifiser ...5 ikke', 'ikke ...3 ringe|kontakte|verifisere', 'ta ikke|ingen kontakt'],
    fi: ['älkää|älä ...4 soittako|soita|ottako_yhteyttä|ota_yhteyttä|tarkistako|tarkista|varmistako|varmista'],
    cs: ['nevolejte|netelefonujte|nekontaktujte|neověřujte|nevolat|nekontaktovat|neověřovat'],
    hu: ['ne hívja|hívják|telefonáljon|telefonáljanak|keresse|keressék|ellenőrizze|ellenőrizzék|vegye_fel|vegyék_fel'],
    ro: ['nu sunați|sunati|telefonați|telefonati|contactați|contactati|verificați|verificati'],
    tr: [
      'aramayın|aramayınız|telefon_etmeyin|telefon_etmeyiniz|iletişime_geçmeyin|iletişime_geçmeyiniz|doğrulamayın|teyit_etmeyin',
    ],
    ru: [
      'не звоните|связывайтесь|проверяйте|перезванивайте|обращайтесь',
      'не нужно|следует|надо звонить|связываться|проверять',
    ],
    uk: ['не телефонуйте|дзвоніть|зв_язуйтеся|перевіряйте'],
    ko: ['전화 ...3 하지_마|하지_말아|삼가', '연락 ...3 하지_마|하지_말아|삼가', '확인 ...3 하지_마|하지_말아'],
    zh: [
      '请勿|不要|切勿|请不要|無需|无需|勿 ...3 致电|致電|打电话|打電話|联系|聯繫|联络|聯絡|核实|核實|查证|查證|回拨|回撥',
    ],
    id: ['jangan|mohon tidak ...2 menelepon|menghubungi|hubungi|telepon|memverifikasi|verifikasi'],
    vi: ['không|đừng ...2 gọi|liên_hệ|xác_minh|gọi_điện'],
    ar: [
      'لا تتصل|تتصلوا|تتواصل|تتواصلوا|تتحققوا|تراجعوا',
      'عدم الاتصال|التواصل|التحقق|مراجعة',
      'يمنع|يحظر|ممنوع|يرجى_تجنب|لا_يجوز|لا_يسمح ...2 الاتصال|التواصل|التحقق|مراجعة',
    ],
  },
};

/** About whom the clause is when it does not concern the call-back: the account's holder, a victim, a suspect. */
export const sparedPerson: PhraseList = {
  topic: 'spared-person',
  provenance: 'chosen by us: orders not to tell the user are normal and often the law',
  phrases: {
    en: [
      'user|users|subscriber|subscribers|customer|customers|client|clients|holder|holders|owner|owners|member|target|targets|suspect|suspects|victim|victims|him|her|them|his|their|subject|subjects|individual|person|persons|family|parents|mother|father|boy|girl|child|kidnapper*|abductor*|handset|media|press|journalists|police|anyone|defendant|merchant|seller|buyer|account|complainant|witness|witnesses|employee|recipient|bank',
    ],
    de: [
      'nutzer*|kunde|kunden|kundin|inhaber*|kontoinhaber*|betroffene*|beschuldigte*|verdächtige*|täter*|opfer*|geschädigte*|familie|eltern|mutter|vater|angehörige*|ihn|ihm|person|polizei|anschlussinhaber*|teilnehmer*|presse|verkäufer*|zeug*',
    ],
    fr: [
      'utilisateur*|client*|titulaire*|abonne*|suspect*|victime*|interesse*|mis_en_cause|famille|parents|mere|pere|personne_concernee|ravisseur*|police|lui|vendeur*|presse|temoin*',
    ],
    es: [
      'usuario*|usuaria*|cliente*|titular*|abonado*|sospechoso*|victima*|interesado*|investigado*|familia|familiares|padres|madre|padre|secuestrador*|policia|afectado*|denunciante|vendedor*|prensa|testigo*',
    ],
    pt: [
      'usuario*|utilizador*|cliente*|titular*|assinante*|suspeito*|vitima*|investigado*|familia|familiares|pais|mae|sequestrador*|policia|visado*|denunciante|vendedor*|imprensa|testemunha*',
    ],
    it: [
      'utente|utenti|cliente|clienti|titolare|intestatario|indagato|indagati|sospettat*|vittima|vittime|famiglia|genitori|madre|padre|rapitor*|polizia|interessato|venditore|stampa|testimon*|denunciante',
    ],
    nl: [
      'gebruiker*|klant*|houder*|rekeninghouder*|verdachte*|slachtoffer*|betrokkene*|familie|ouders|moeder|vader|ontvoerder*|politie|abonnee|verkoper|pers|getuige*|hem|haar',
    ],
    pl: [
      'uzytkownik*|klient*|posiadacz*|wlascicie*|podejrzan*|ofiar*|pokrzywdzon*|rodzin*|matk*|ojc*|porywacz*|policj*|abonent*|sprzedawc*|swiad*|osob*|pras*',
    ],
    ja: ['利用者|ユーザー|契約者|名義人|容疑者|被疑者|被害者|本人|家族|両親|犯人|警察に|顧客|対象者|加入者'],
  },
};

/** The agency itself, its people, its numbers, or the check: what a call-back is about. */
export const callBackObject: PhraseList = {
  topic: 'call-back-object',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'my_request|our_request|my_order|our_order|my_letter|our_letter|station|precinct|department|dispatch|dispatcher|switchboard|headquarters|hq|office|desk|agency|bureau|supervisor|supervisors|superior|superiors|captain|sergeant|commander|chief|sheriff|prosecutor|prosecutors|clerk|court|ministry|embassy|reception|command|this_request|the_request|this_order|the_order|this_matter|this_letter|this_demand|published_number|listed_number|public_number|main_number|main_line|landline|official_number|to_verify|to_confirm|to_validate|to_authenticate|authenticity|my_identity|our_identity|by_phone|by_telephone|verification|call_back|callback|colleagues|partner|department_s',
    ],
    de: [
      'meine_anfrage|unsere_anfrage|mein_ersuchen|unser_ersuchen|meines_ersuchens|präsidium*|dienststelle*|wache|revier*|polizeirevier*|inspektion|behörde|amt|zentrale|vermittlung|leitstelle|geschäftsstelle|staatsanwaltschaft|gericht|vorgesetzt*|dienstvorgesetzt*|kolleg*|diese_anfrage|dieses_ersuchen|dieses_schreiben|dieser_anfrage|dieses_ersuchens|die_anfrage|das_ersuchen|echtheit|authentizität|telefonisch|zur_überprüfung|zur_verifizierung|zur_bestätigung|zu_überprüfen|zu_verifizieren',
    ],
    fr: [
      'ma_demande|notre_demande|ma_requisition|notre_requisition|standard|brigade|commissariat|service|services|gendarmerie_nationale|parquet|tribunal|hierarchie|superieur*|chef|bureau|permanence|prefecture|greffe|juge|cette_demande|la_demande|cette_requisition|la_requisition|presente_demande|presente_requisition|pour_verifier|pour_confirmer|authenticite|par_telephone|collegues|unite|direction',
    ],
    es: [
      'mi_solicitud|nuestra_solicitud|mi_oficio|nuestro_oficio|comisaria|central|centralita|jefatura|cuartel|comandancia|juzgado|fiscalia|oficina|sede|unidad|superior|superiores|jefe|mando|esta_solicitud|este_requerimiento|la_solicitud|el_requerimiento|este_oficio|esta_peticion|autenticidad|por_telefono|para_comprobar|para_verificar|para_confirmar|dependencia|dependencias|companeros|numero_oficial|institucion',
    ],
    pt: [
      'meu_pedido|nosso_pedido|minha_solicitacao|nossa_solicitacao|delegacia|esquadra|central|sede|comando|quartel|tribunal|juizo|ministerio_publico|procuradoria|superior|superiores|chefe|chefia|este_pedido|esta_solicitacao|o_pedido|a_solicitacao|deste_oficio|este_oficio|esta_requisicao|autenticidade|por_telefone|para_confirmar|para_verificar|unidade|reparticao|departamento|colegas|linha_geral|orgao|instituicao',
    ],
    it: [
      'mia_richiesta|nostra_richiesta|questura|commissariato|comando|caserma|stazione|centralino|centrale|procura|tribunale|ufficio|superior*|dirigente|comandante|questa_richiesta|la_richiesta|presente_richiesta|autenticita|per_verificare|per_confermare|per_telefono|telefonicamente|colleghi|reparto|cancelleria|sede|decreto',
    ],
    nl: [
      'mijn_verzoek|ons_verzoek|mijn_vordering|onze_vordering|bureau|politiebureau|meldkamer|officier|parket|rechtbank|leidinggevende*|chef|teamleider|collega*|eenheid|korps|hoofdbureau|centrale|dit_verzoek|deze_vordering|het_verzoek|de_vordering|echtheid|telefonisch|om_te_controleren|om_te_verifiëren|ter_controle|ter_verificatie|kantoor|dienst|balie',
    ],
    pl: [
      'mojego_wniosku|naszego_wniosku|nasze_zadanie|moje_zadanie|komend*|komisariat*|posterun*|jednost*|prokuratur*|sad|sadu|sadem|przelozon*|dyzurn*|centrala|centrale|centrali|sekretariat*|urzad|urzedu|wydzial*|weryfikacji|weryfikacja|potwierdzenia|tego_wniosku|to_zadanie|tego_zadania|autentycznosc*|telefonicznie|kolega|koledz*',
    ],
    ja: [
      '警察署|本部|代表番号|代表電話|署|当署|上司|所属|検察庁|裁判所|本照会|この照会|本依頼|この依頼|この要請|本要請|真偽|担当課|交番|県警|府警|確認',
    ],
  },
};

/** Turns a "not" into an invitation, or limits it to an hour: "do not hesitate to call", "do not call before nine". */
export const notAProhibition: PhraseList = {
  topic: 'not-a-prohibition',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'hesitate',
      'welcome|appreciated|gladly|encouraged',
      'do_not|dont delay|wait|stop|worry|forget|fail',
      'call|phone|ring|contact ...4 before|after|between|until|unless|more_than|later_than #|we|you|the|a|hours|noon|midnight|once|twice',
      'existence|deny',
      '911|999|112|000|emergency_services',
      'if|unless|until|in_case|should|when|once|because|since ...3 not|dont',
      'we|i|they|he|she|who|which|people|parents|relatives ...1 not|dont|never',
      'did|does|has|have|had|could|can|was|were|is|are|would|will not ...2 call|called|contact|contacted|phone|phoned|verify|verified|confirm|confirmed|reach|reached|answer|answered',
    ],
    de: [
      'zögern',
      'zögern sie nicht',
      'konnte|konnten|kann|können_wir|können_nicht|gelang|wollte|wollten|darf_er|hatte|haben_wir',
      'hat ...6 nicht|kein*',
      'falls|sofern|wenn|solange|bevor|außerhalb',
      'vor|nach # uhr',
      'scheuen',
    ],
    fr: [
      'hesitez|hesiter',
      'si vous|nous ne',
      'peut|peuvent|pouvons|pu|n_arrive',
      'avant|apres # h|heures',
      'avant|apres # h',
    ],
    es: [
      'dude|duden|dudar|vacile|vacilen',
      'si no',
      'pudo|pudimos|puede|podemos|pudieron|logro|logramos|consigue',
      'antes|despues de las #',
    ],
    pt: [
      'hesite|hesitem|hesitar',
      'se nao',
      'conseguiu|conseguimos|podemos|consegue|foi_possivel|atendeu',
      'antes|depois das #',
    ],
    it: ['esitate|esiti|esitare', 'se non', 'puo|possiamo|riesce|riusciamo|riuscito|potuto', 'prima|dopo delle #'],
    nl: [
      'aarzel*',
      'als|indien|wanneer|tenzij',
      'kon|konden|kan|kunnen|heeft|hebben|had|lukte|lukt|mocht',
      'voor|na # uur',
    ],
    pl: [
      'wahaj|wahajcie|wahac|krepowac|krepuj*',
      'jesli|jezeli|gdy|gdyby|o_ile',
      'mogl|moglismy|moze|mozemy|udalo|zdolal|odbiera',
      'przed|po # godz*',
    ],
    ja: [
      'ご遠慮なく|遠慮なく|お気軽|ためらわ|できません|できなかった|できていません|取れていません|取れない|つながら|でき_ません',
    ],
  },
};

/** Somebody else's words: what a kidnapper, a caller or a note says is a fact of the case. */
export const reportedSpeech: PhraseList = {
  topic: 'reported-speech',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'he|she|they|caller|suspect|kidnapper|kidnappers|abductor|abductors|captor|captors|man|woman|husband|boyfriend|ex|son|daughter|mother|father|user|victim|person|note|letter|message|messages|text|texts|post|posts|ransom|demand|chat|account ...5 said|says|told|tells|warned|warns|threatened|threatens|wrote|writes|demanded|demands|texted|posted|reads|read|stated|states|instructed|ordered|begged|asked|insisted|saying|warning|telling|that',
      'ransom|kidnapper*|abductor*|captor*',
      'told|warned|ordered|begged|instructed|asked her|him|them|his|the_family|the_parents|the_mother|the_father|the_victim|the_wife',
      'note|message|letter|text|post|sms|voicemail saying|reading|that|which|reads|says|said|stating|telling|warning|ending',
    ],
    de: [
      'er|sie|täter|anrufer|entführer|nachricht|brief|zettel|sohn|tochter|mann ...4 schrieb|schreibt|sagte|sagt|drohte|droht|forderte|fordert|warnte|teilte|lautet|heißt',
      'entführer*|lösegeld*|erpresser*',
      'abschiedsbrief|drohbrief|nachricht ...3 mit|lautet|in|dass',
    ],
    fr: [
      'il|elle|ils|auteur|ravisseur*|appelant|message|lettre|fils|fille ...4 dit|ecrit|ordonne|exige|menace|prevenu|demande|precise|disant',
      'ravisseur*|rancon',
      'message|lettre|sms|mot disant|indiquant|ordonnant|qui',
    ],
    es: [
      'el|ella|ellos|autor|secuestrador*|mensaje|carta|hijo|hija ...4 dijo|escribio|dice|exige|exigio|amenazo|ordeno|advirtio|escribe',
      'secuestrador*|rescate|captor*',
      'mensaje|carta|nota|audio diciendo|que|donde|indicando',
    ],
    pt: [
      'ele|ela|eles|autor|sequestrador*|mensagem|carta|filho|filha ...4 disse|escreveu|diz|exige|exigiu|ameacou|mandou|avisou',
      'sequestrador*|resgate|raptor*',
      'mensagem|carta|bilhete|audio dizendo|que|com',
    ],
    it: [
      'lui|lei|loro|autore|rapitor*|messaggio|lettera|figlio|figlia|uomo ...4 detto|scritto|dice|scrive|minaccia|minacciato|ordinato|intimato',
      'rapitor*|riscatto|sequestrator*',
      'messaggio|lettera|biglietto dicendo|che|con',
    ],
    nl: [
      'hij|zij|ze|dader|ontvoerder*|beller|bericht|brief|zoon|dochter ...4 zei|zegt|schreef|schrijft|dreigde|dreigt|eist|eiste|waarschuwde|luidt',
      'ontvoerder*|losgeld',
      'bericht|brief|briefje dat|waarin|met',
    ],
    pl: [
      'on|ona|oni|sprawca|porywacz*|wiadomosc|list|syn|corka ...4 powiedzial*|napisal*|pisze|mowi|zazadal*|grozi*|ostrzegl*|kazal*',
      'porywacz*|okup*',
      'wiadomosc|list|sms w|o|ze',
    ],
    ja: [
      '犯人|誘拐犯|容疑者|息子|娘|本人|メッセージ ...8 言|書|脅|要求|伝え|投稿',
      'と言って|と書いて|と脅して|と要求して|というメッセージ|と投稿',
    ],
  },
};

/** Checking this very request: whoever writes so speaks of the call-back, not of the case. */
export const requestCheck: PhraseList = {
  topic: 'request-check',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'verify|verifying|verification|confirm|confirming|confirmation|check|checking|validate|validating|authenticate|authenticity ...2 of? this|my|our request|order|demand|letter|warrant|subpoena|identity|inquiry|enquiry|disclosure',
    ],
    de: [
      'diese|dieser|dieses|unsere|meine ...1 anfrage|ersuchen*|schreiben*|auskunftsersuchen|anforderung ...4 überprüf*|verifizier*|bestätig*|prüf*',
      'überprüf*|verifizier*|prüfen ...2 diese|dieses|dieser anfrage|ersuchen*|schreiben*|auskunftsersuchen*',
    ],
    fr: ['verifi*|confirm*|authentifi*|valid* ...2 cette|la_presente|notre|ma demande|requisition|requete'],
    es: [
      'comprob*|verific*|confirm* ...2 esta|este|la_presente|el_presente|nuestra solicitud|requerimiento|oficio|peticion|orden',
    ],
    pt: ['confirm*|verific* ...2 este|esta|o_presente|a_presente|deste|desta pedido|solicitacao|oficio|requisicao'],
    it: ['verific*|conferm* ...2 questa|la_presente|della_presente|nostra richiesta|istanza|ordine'],
    nl: [
      'dit|deze|onze verzoek|vordering|aanvraag ...8 te? controleren|verifiëren|bevestigen|na_te_gaan|checken',
      'controle|verificatie van dit|deze verzoek|vordering',
    ],
    pl: ['weryfik*|potwierdz*|sprawdz* ...2 tego|niniejsz*|ten|to wniosk*|zadani*|pism*'],
    ja: ['本照会|この照会|本依頼|この依頼|本要請|この要請|本件 ...4 確認|真偽|照会'],
    hi: ['सत्यापन के लिए', 'पुष्टि के लिए'],
  },
};
