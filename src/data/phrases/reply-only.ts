import type { PhraseList } from '../../schema/phrases.ts';

/** Wants the answer at one address and nowhere else. Routine where a mailbox is shared, and a way round the call-back. */
export const replyOnly: PhraseList = {
  topic: 'reply-only',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'reply|respond|answer|return|send|communicate|correspond ...6 only|exclusively|solely ...4 to|by|at|via|through|with_this|my|me|the_same',
      'only|exclusively|solely reply|respond|answer|communicate|correspond ...4 this|my|me|here|by_e-mail|by_email',
      'only|sole contact|communication|channel ...4 this_e-mail|this_email|this_address|this_mailbox|e-mail|email|me',
      'contact|reach_me|us_only|exclusively|solely ...3 this|by_e-mail|by_email|here|at',
      'you must answer|reply|respond ...2 to this_mailbox|this_address|this_e-mail|this_email',
    ],
    de: [
      'antworten|antwort|rückantwort|übersenden|senden ...5 ausschließlich|nur|allein ...5 diese|dieses|an_meine|per_e-mail|per_mail',
      'ausschließlich|nur ...4 diese_e-mail*|diese_mail*|diese_adresse|dieses_postfach|dieser_e-mail*',
    ],
    fr: [
      'repond*|reponse|retour*|adress*|transmett* ...4 uniquement|exclusivement|seulement ...5 cette|ce|mon|a_l_adresse',
      'uniquement|exclusivement|seulement ...4 cette_adresse|ce_courriel|cet_e-mail|cette_boite|cette_messagerie',
    ],
    es: [
      'respond*|contest*|remit*|envi* ...4 unicamente|exclusivamente|solo|solamente ...5 este|esta|mi',
      'unicamente|exclusivamente|solo|solamente ...3 este_correo|esta_direccion|este_email|este_e-mail|este_buzon',
    ],
    pt: [
      'respond*|envi*|remet* ...4 apenas|somente|exclusivamente|unicamente|so ...5 este|esta|neste|nesta|meu',
      'apenas|somente|exclusivamente|unicamente ...3 este_endereco|este_e-mail|este_email|este correio|neste_email|neste_e-mail',
    ],
    it: [
      'rispond*|risposta|invi*|trasmett* ...4 esclusivamente|solo|soltanto|unicamente ...5 questo|questa|mio',
      'esclusivamente|solo|soltanto|unicamente ...3 questo_indirizzo|questa_casella|questa_e-mail|questa_mail|quest_indirizzo|questa_email',
    ],
    nl: [
      'antwoord*|reageer|stuur|zend ...5 alleen|uitsluitend|enkel ...5 dit|deze|mijn',
      'alleen|uitsluitend|enkel ...4 dit_e-mailadres|dit_mailadres|dit_adres|deze_mailbox|dit_emailadres|deze_e-mail',
    ],
    pl: [
      'odpow*|przesla*|kierowac|wyslac ...5 wylacznie|tylko|jedynie ...5 ten|tego|moj',
      'wylacznie|tylko|jedynie ...4 ten_adres|tego_adresu|tej_skrzynki|te_skrzynke|ten_e-mail|ten_email|tym_adresem',
    ],
    ja: [
      'この メール|アドレス|メールアドレス ...4 のみ|だけ',
      'このメールアドレスのみ|このアドレスのみ|このメールのみ|本メールのみ|このメールにのみ|このアドレスにのみ|本メールにのみ|このメールだけ',
    ],
    hi: ['केवल इसी ईमेल', 'केवल इस ईमेल', 'सिर्फ इसी ईमेल', 'केवल इसी पते'],
  },
};

/** Names a way to check that is not this mailbox: a switchboard, a main line, the agency's own site. */
export const invitesCallBack: PhraseList = {
  topic: 'invites-call-back',
  provenance: 'chosen by us',
  phrases: {
    // The switchboard in languages whose lists are not full.
    any: [
      'centraleta|växel|växeln|omstilling|omstillingen|sentralbord|sentralbordet|vaihde|vaihteen|ústředna|ústředny|telefonközpont|santral|skiptiborð|keskus|centralė|κέντρο|централа|комутатор|коммутатор|العمليات|البدالة|מרכזייה|대표번호|교환실|总机|總機|कंट्रोल_रूम|नियंत्रण_कक्ष',
    ],
    en: [
      'switchboard|dispatch|dispatcher|dispatchers|headquarters|control_room|duty_desk|front_desk|duty_officer|station|main_number|main_line|published_number|number_on_our|our_general_line|operator|clerk|county_communications|communications_center|comms_center ...6 can|will|may|could|is_able|confirm*|verif*|put_you_through|reach*',
      'call|phone|ring|telephone|contact|verify_me|verify_us|confirm|reach|dial ...6 switchboard|dispatch|dispatcher|headquarters|control_room|duty_desk|front_desk|station|main_number|main_line|published_number|our_web_site|our_website|our_site|town_site|city_site|county_site|general_line|operator|precinct|comms',
      'through|via ...2 switchboard|dispatch|operator|headquarters|control_room|main_number|main_line',
    ],
    de: [
      'vermittlung|telefonzentrale|leitstelle|geschäftsstelle|zentrale|dienststelle|lagezentrum|wache|präsidium|behördennummer|einsatzzentrale ...8 bestätig*|erreich*|rückfrage*|anruf*|zurück*|verbind*',
      'rückfragen|rückruf|erreichen|bestätigung|anrufen|rückversicherung ...8 vermittlung|zentrale|leitstelle|geschäftsstelle|dienststelle|behördennummer|telefonzentrale|lagezentrum|wache|präsidium',
    ],
    fr: [
      'standard|accueil|permanence|centre_operationnel|greffe|secretariat|salle_de_commandement ...6 peut|pourra|confirm*|joindre|appel*',
      'joindre|appeler|contacter|rappeler|confirmer|verifier ...6 standard|brigade|commissariat|permanence|greffe|centre_operationnel',
    ],
    es: [
      'centralita|comisaria|central|sala|cuartel|jefatura|secretaria|conmutador ...6 puede|podra|confirm*|llam*',
      'llamar|contactar|comprobacion|confirmar|llame|llamen|verificar|comunicarse ...8 centralita|comisaria|central|sede|jefatura|cuartel|conmutador|sala',
    ],
    pt: [
      'central|linha_geral|sede|secretaria|plantao|delegacia|esquadra|copom|comando ...6 pode|podera|confirm*|ligar|atend*',
      'contacte|contate|ligue|ligar|confirmacao|confirmar|telefone|contactar|contatar ...6 linha_geral|central|sede|secretaria|plantao|delegacia|esquadra|telefone_geral|comando',
    ],
    it: [
      'centralino|centrale_operativa|sala_operativa|segreteria|comando|questura|caserma ...6 conferma*|puo|potra|chiam*|contatt*',
      'chiamare|contattare|conferma|verificare|telefonare|chiamate|contattate ...6 centralino|centrale|sala_operativa|segreteria|questura|comando|caserma',
    ],
    nl: [
      'meldkamer|landelijke_nummer|centrale|bureau|balie|secretariaat|teambureau|0900 ...6 kan|kunt|bellen|terugbellen|bevestig*|bereik*',
      'terugbellen|bellen|bereiken|bevestigen|controleren|bel ...8 meldkamer|landelijke_nummer|centrale|balie|bureau|algemene_nummer|0900',
    ],
    pl: [
      'dyzurny|dyzurnego|centrala|centrali|sekretariat*|komenda|komendy|oficer_dyzurny|stanowisko_kierowania ...6 potwierdz*|dzwoni*|polacz*|moze',
      'potwierdz*|dzwon*|zadzwon*|kontakt*|weryfik* ...8 dyzurn*|central*|sekretariat*|komend*|stanowisko_kierowania',
    ],
    ja: [
      '代表番号|代表電話|代表|交換台|当直|本部 ...8 お問い合わせ|問い合わせ|確認|おかけ|連絡|照会',
      '代表番号で可能',
    ],
    ko: ['대표번호|교환|당직 ...8 확인|가능|문의'],
  },
};
