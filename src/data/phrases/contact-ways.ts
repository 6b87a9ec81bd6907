import type { PhraseList } from '../../schema/phrases.ts';

/** Can be reached by messenger alone. */
export const messengerOnly: PhraseList = {
  topic: 'messenger-only',
  provenance: 'chosen by us; messengers by their own names',
  phrases: {
    any: [
      'whatsapp|telegram|signal|viber|wickr|threema|wechat|discord|session|kakaotalk|messenger ...4 only|nur|ausschließlich|uniquement|exclusivement|solo|solamente|apenas|somente|soltanto|alleen|uitsluitend|tylko|wylacznie',
      'only|nur|ausschließlich|uniquement|exclusivement|seulement|solo|solamente|unicamente|apenas|somente|so|soltanto|esclusivamente|alleen|uitsluitend|enkel|tylko|wylacznie|jedynie ...6 whatsapp|telegram|signal|viber|wickr|threema|wechat|discord|kakaotalk',
    ],
    en: [
      'call|contact|reach|text|message|write|ping ...5 whatsapp|telegram|signal|viber|wickr|threema|wechat',
      'whatsapp|telegram|signal|viber|wickr ...4 instead|number|handle',
      'no telephone|phone|landline|desk_phone',
      'we have no telephone|phone|landline',
    ],
    de: [
      'erreichbar|erreichen|kontakt|schreiben ...5 whatsapp|telegram|signal|threema',
      'kein|keinen telefon*|festnetz*',
    ],
    fr: ['joignable|joindre|contacter|ecrire ...5 whatsapp|telegram|signal', 'pas de telephone|ligne_fixe'],
    es: [
      'contactar|contacto|escribir|comunicarse|localizar* ...5 whatsapp|telegram|signal',
      'sin|no telefono|tenemos_telefono',
    ],
    pt: ['contactar|contato|contacto|falar|escrever ...5 whatsapp|telegram|signal', 'sem telefone'],
    it: ['contattare|contattat*|raggiungibil*|scrivere ...5 whatsapp|telegram|signal', 'senza telefono'],
    nl: ['bereikbaar|bereiken|contact|appen ...5 whatsapp|telegram|signal', 'geen telefoon*|vaste_lijn'],
    pl: ['kontakt*|dostepn*|pisac ...5 whatsapp|telegram|signal*', 'bez|brak telefonu'],
    ja: ['ライン|whatsapp|telegram|signal|line ...6 のみ|だけ', '電話は あり|ない|使え'],
  },
};

/** Ranks and titles that a request gives its officer. */
export const rank: PhraseList = {
  topic: 'rank',
  provenance: 'chosen by us from ranks in public use; see the police ranks of each country',
  phrases: {
    any: [
      'det|detective|sgt|sergeant|lt|lieutenant|capt|captain|cpl|corporal|insp|inspector|supt|superintendent|chief|deputy|sheriff|officer|off|constable|cst|pc|dc|ds|di|dci|special_agent|sa|ssa|agent|investigator|inv|commander|commissioner|marshal|trooper|garda|asp|dsp|csp|cdr|major|colonel|col|commissario|commissaire|ada|attorney|prosecutor|judge|magistrate|trial_attorney|analyst|registrar',
      'kommissar*|hauptkommissar*|oberkommissar*|kriminal*|polizei*|pk|pok|phk|kok|khk|kk|ekhk|kd|sta|osta|staatsanwalt*|richter*|wachtmeister*|obstlt|hptm',
      'brigadier|gardien|adjudant|gendarme|marechal|capitaine|commandant|cdt|cne|lieutenant_colonel|juge|procureur*|substitut|opj|mle|matricule',
      'subinspector|comisario|comisaria|oficial|cabo|agente|fiscal|juez|jueza|teniente|capitan|mayor|comandante|licenciado|lic|ampf|carnet',
      'delegado|delegada|del|inspetor|inspetora|escrivao|promotor|promotora|perito|tenente|capitao|agente|coordenador|juiz|insp',
      'ispettore|isp|sovrintendente|assistente|maresciallo|appuntato|brigadiere|capitano|tenente|magistrato|pm|sostituto|vice_questore|v_q|comm|tess|commissario',
      'brigadier|hoofdagent|hoofdinspecteur|inspecteur|rechercheur|officier|wachtmeester|rechter',
      'komisarz|podkomisarz|nadkom|kom|asp|aspirant|sierz|sierzant|st_asp|mlodszy|podinsp|prokurator|sedzia|posterunkow*',
      '巡査|巡査部長|警部補|警部|警視|警視正|検事|検察官|裁判官|捜査官|刑事|경위|경감|경사|순경|경정|검사',
      'overkonstabel|politibetjent|polisinspektor|kriminalinspektor|politioverbetjent|rikoskomisario|komisario|konstaapeli|komiser|baskomiser|polis_memuru|soudkyne|soudce|por|kpt|npor|procuror|comisar',
      'निरीक्षक|उपनिरीक्षक|थानाध्यक्ष|हेड_कांस्टेबल',
    ],
    en: ['badge|shield|id|employee|collar|warrant|payroll|serial|star number|no|#', 'badge|shield ...1 #'],
  },
};

/** Works in another country than the agency: a liaison officer, an attaché. */
export const postedAbroad: PhraseList = {
  topic: 'posted-abroad',
  provenance: 'chosen by us',
  phrases: {
    any: [
      'liaison|legat|attache|attaché|embassy|consulate|verbindungsbeamt*|verbindungsbüro*|botschaft|ambassade|consulat|enlace|embajada|agregado|agregaduria|adido|embaixada|collegamento|ambasciata|liaisonofficier|ambasad*|lacznikow*|連絡官|大使館|領事館',
    ],
  },
};
