import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us; put together in src/engine/facts/check-forbidden.ts';

/** To call or to check, as something to do: with a "not" near it, it is forbidden. */
export const toCheck: PhraseList = {
  topic: 'to-check',
  provenance,
  phrases: {
    en: [
      'call|phone|ring|telephone|contact|contacting|verify|verifying|authenticate|validate|double_check|cross_check|cross_checked|double_checked|verified_with|checked_with|confirmed_with|corroborate|ring_up|speak_to|speak_with|talk_to|enquire|inquire|check_with|confirm_with|write_to',
    ],
    de: [
      'anrufen|anzurufen|zurückrufen|zurückzurufen|rückrufen|telefonieren|kontaktieren|kontaktiert_werden|nachfragen|nachzufragen|rückfragen|rückzufragen|verifizieren|verifiziert_werden|überprüfen|gegenprüfen|gegenzuprüfen|abgleichen|wenden|erkundigen|rücksprache_halten|rücksprache_zu_halten|kontakt_aufnehmen|kontakt_aufzunehmen|vergewissern|rückversichern',
    ],
    fr: [
      'appeler|rappeler|telephoner|contacter|joindre|verifier|valider|authentifier|communiquer_avec|s_adresser|adresser_a|consulter|interroger|solliciter|prendre_contact|prendre_attache|se_rapprocher|rapprocher_de|entrer_en_contact|entrer_en_relation|passer_par|appelez|contactez|verifiez|communiquez_avec|adressez_vous',
    ],
    es: [
      'llamar|telefonear|contactar|verificar|comprobar|validar|cotejar|comunicarse|contactarse|consultar|acudir|dirigirse|ponerse_en_contacto|llame|llamen|contacte|contacten|verifique|verifiquen|se_comuniquen|se_comunique|consulten|validen|acudan|se_dirijan|corroborar|corroboren|entren_en_contacto',
    ],
    pt: [
      'ligar|telefonar|contactar|contatar|verificar|validar|confirmar_com|confirmar_junto|consultar|comunicar_se_com|entrar_em_contato|entrar_em_contacto|ligue|liguem|contatem|contactem|verifiquem|confirmem|procurar|recorrer|checar|diligenciar_junto',
    ],
    it: [
      'chiamare|telefonare|contattare|verificare|accertare|riscontrare|validare|rivolgersi|interpellare|consultare|mettersi_in_contatto|prendere_contatti|contattate|chiamate|verificate|rivolgetevi|si_rivolga|richiamare|sentire',
    ],
    nl: [
      'bellen|te_bellen|opbellen|terugbellen|telefoneren|contacteren|te_contacteren|controleren|te_controleren|verifiëren|te_verifiëren|navragen|na_te_vragen|informeren_bij|benaderen|te_benaderen|raadplegen|te_raadplegen|contact_opnemen|contact_op_te_nemen|contact_te_zoeken|na_te_bellen|natrekken|na_te_trekken|checken|te_checken|ruggespraak_te_houden',
    ],
    pl: [
      'dzwonic|zadzwonic|oddzwaniac|telefonowac|kontaktowac|skontaktowac|weryfikowac|zweryfikowac|potwierdzac|sprawdzac|zwracac_sie|dopytywac|konsultowac|dzwoncie|kontaktujcie|kontaktowali|weryfikowali|dzwonili|zwracali|potwierdzali',
    ],
    ja: ['電話し|電話をし|電話をかけ|連絡し|連絡を取|問い合わせ|問合せ|確認し|照会し|確認を取|確認をとら|接触し'],
  },
};

/** Calling or checking as a thing: only an express wish that it should not be forbids it, not a mere "not". */
export const aCheck: PhraseList = {
  topic: 'a-check',
  provenance,
  phrases: {
    en: ['call|calls|phone_call*|callback*|call_back*|contact|verification*|confirmation|enquir*|inquir*|check|checks'],
    de: [
      'anruf*|rückruf*|rückfrage*|nachfrage*|telefonat*|kontaktaufnahme*|kontakt|überprüfung*|verifizierung*|verifikation*|rücksprache*|gegenprüfung|abgleich',
    ],
    fr: ['appel|appels|rappel|contre_appel|contact|contacts|verification*|confirmation|prise_de_contact|demarche*'],
    es: ['llamada|llamadas|contacto|verificacion|comprobacion|consulta|consultas|confirmacion|cotejo|gestiones'],
    pt: ['ligacao|ligacoes|chamada*|contato|contatos|contacto|contactos|verificacao|confirmacao|consulta|consultas'],
    it: ['chiamata|chiamate|telefonata|telefonate|contatto|contatti|verifica|verifiche|riscontro|riscontri|conferma'],
    nl: ['telefoontje*|belletje*|contact|verificatie|controle|navraag|ruggespraak|terugbelverzoek*'],
    pl: [
      'telefon|telefony|telefonow|polaczen*|kontakt*|weryfikacj*|potwierdzeni*|potwierdzani*|dzwonieni*|sprawdzani*',
    ],
    ja: ['電話|連絡|問い合わせ|問合せ|確認|照会|接触'],
  },
};

/** A mere "not". */
export const negation: PhraseList = {
  topic: 'negation',
  provenance,
  phrases: {
    en: ['not|never|dont|nor|neither'],
    de: ['nicht|niemals|weder|keinesfalls|keineswegs'],
    fr: ['ne|n|pas|jamais|ni'],
    es: ['no|nunca|jamas|ni|tampoco'],
    pt: ['nao|nunca|jamais|nem|tampouco'],
    it: ['non|mai|ne|neppure'],
    nl: ['niet|nooit|noch|geenszins'],
    pl: ['nie|nigdy|ani'],
    ja: ['ないで|せず|ぬよう|ないよう'],
  },
};

/** An express wish or order that something should not be done. */
export const forbids: PhraseList = {
  topic: 'forbids',
  provenance,
  phrases: {
    en: [
      'refrain*|abstain*|avoid|forbidden|prohibited|barred|not_permitted|not_allowed|not_authorized|not_authorised|unnecessary|not_necessary|not_required|not_needed|no_need|unwelcome|not_welcome|unwanted|be_avoided|discouraged|inadvisable|dispense_with|waive*|not_be_made|not_take_place|not_be_contacted|not_to_be_contacted',
    ],
    de: [
      'unterlassen|unterlassen_sie|unterbleiben|abzusehen|absehen|verzichten|verzichtet|untersagt|verboten|unzulässig|unerwünscht|nicht_erwünscht|nicht_gewünscht|nicht_gestattet|nicht_zulässig|nicht_erlaubt|nicht_statthaft|vermeiden|entbehrlich|nicht_erforderlich|nicht_notwendig|nicht_nötig|nicht_vorgesehen|abstand_zu_nehmen|abstand_nehmen|zu_vermeiden',
    ],
    fr: [
      's_abstenir|abstenir|abstenez_vous|eviter|evitez|interdit|interdite|interdits|proscrit*|prohibe*|defendu|inutile|inutiles|superflu*|pas_necessaire|pas_souhaite*|pas_souhaitable|dispenser|dispense*|renoncer|exclu|exclue|a_proscrire|pas_autorise*|pas_permis',
    ],
    es: [
      'abstener*|absteng*|absteniendo*|evitar|evite|eviten|prohibido|prohibida|prohibidas|prohibe|queda_prohibid*|vedado|innecesari*|no_es_necesari*|no_procede|no_esta_permitid*|no_se_permite|no_se_autoriza|prescindir|prescindan|omitir|omitan',
    ],
    pt: [
      'abster*|abstenh*|abstendo*|evitar|evite|evitem|evitando|proibid*|vedad*|desnecessari*|dispensad*|dispensa|nao_e_necessari*|nao_sao_permitid*|nao_e_permitid*|nao_se_autoriza|vede_se|veda_se',
    ],
    it: [
      'astener*|astenete*|evitare|evitate|eviti|vietat*|proibit*|divieto|non_necessari*|non_e_consentit*|non_consentit*|non_autorizzat*|superflu*|si_prega_di_evitare|inopportun*|non_e_opportun*',
    ],
    nl: [
      'onthouden|onthoudt|niet_toegestaan|niet_geoorloofd|niet_gewenst|ongewenst|verboden|vermijd*|te_vermijden|achterwege|af_te_zien|afzien|onnodig|niet_nodig|overbodig|niet_de_bedoeling|niet_toelaatbaar',
    ],
    pl: [
      'powstrzyma*|zaniecha*|unika*|zakaz*|zabroni*|zabrania*|wzbronion*|niedopuszczaln*|niewskazan*|zbedn*|odstapi*|nie_wolno|nie_jest_wskazan*|nie_jest_dozwolon*|nie_ma_potrzeby|zrezygnowa*',
    ],
    ja: [
      '行わず|行わないで|行わないこと|しないこと|とらないこと|行わないよう|行わぬ|控え|遠慮|厳禁|禁止|禁じ|不要|無用|省略|差し控え|避け|なさらないで|しないで|しないよう|なさらぬ|せぬよう',
    ],
  },
};
