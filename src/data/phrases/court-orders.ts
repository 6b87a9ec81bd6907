import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us';

/** A court's or prosecutor's decision that the request says exists: signed, dated, numbered, attached. */
export const orderStated: PhraseList = {
  topic: 'order-stated',
  provenance,
  phrases: {
    en: [
      'warrant|order|writ|judgment|injunction|decree|subpoena|summons ...4 #',
      'warrant|order|writ|judgment|injunction|subpoena|summons ...6 signed|attached|enclosed|issued|dated|granted|returnable|rendered',
      'signed|issued|granted|commanded|ordered|authorised|authorized by ...5 judge|magistrate|court|justice',
      'order|decision|warrant of the ...6 court|courts|judge|magistrate|tribunal',
      'court order|warrant of|dated|no|number',
      'attached|enclosed ...6 warrant|order|subpoena|writ|decision|authorisation|authorization',
    ],
    de: [
      'beschluss|anordnung|durchsuchungsbeschluss|haftbefehl|verfügung|entscheidung ...8 #',
      'beschluss|anordnung ...3 des|der ...3 amtsgerichts|landgerichts|gerichts|staatsanwaltschaft|richters|ermittlungsrichters',
      'beschluss|anordnung ...6 beigefügt|anbei|anliegend|liegt_bei|vom',
      'anliegend|anbei|beigefügt* ...4 beschluss|anordnung',
      'erlassen|ausgestellt|bewilligt ...2 vom|von_der|durch ...5 richter*|amtsgericht*|landgericht*|ermittlungsrichter*|gericht',
    ],
    fr: [
      'ordonnance|jugement|commission_rogatoire|decision|mandat ...8 #',
      'ordonnance|decision|autorisation du|de ...4 juge|tribunal|procureur|magistrat',
      'rendue|signee|delivree par ...4 juge|tribunal|cour|magistrat',
      'rendu|pris|prise|signe|delivre|autorisee|autorise par ...5 juge|tribunal|cour|magistrat|procureur*',
    ],
    es: [
      'auto|orden|mandamiento|resolucion|providencia ...8 #',
      'orden|auto|mandamiento|autorizacion del|de ...3 juez|juzgado|tribunal|juez_de_control',
      'juez|juzgado ...6 adjunt*|autoriz*|orden*',
      'orden judicial ...6 adjunt*|de_fecha|numero',
      'dictad*|librad*|expedid*|emitid* ...2 por ...5 juez|jueza|juzgado|tribunal|magistrad*',
    ],
    pt: [
      'decisao|ordem|mandado|despacho|autorizacao ...8 #',
      'decisao|ordem|mandado|autorizacao judicial|do_juiz|da_vara',
      'segue|anexa|anexo ...3 decisao|ordem|mandado',
      'decisao judicial',
      'proferid*|expedid*|deferid*|emitid* ...2 pel*|por ...5 juiz*|vara|tribunal|juizo',
    ],
    it: [
      'decreto|ordinanza|provvedimento|sentenza ...8 #',
      'decreto|ordinanza|provvedimento del|dell ...5 gip|pm|giudice|tribunale|autorita_giudiziaria|pubblico_ministero',
      'allegato|allegata decreto|ordinanza|provvedimento',
      'emess*|disposto|disposta|firmat*|autorizzat* ...2 dal|dalla|dall|da ...6 gip|g i? p?|giudice|tribunale|autorita_giudiziaria',
      'decreto|ordinanza di sequestro|perquisizione|esibizione|acquisizione',
    ],
    nl: [
      'bevel|beschikking|machtiging|vordering|vonnis ...8 #',
      'bevel|beschikking|machtiging van de? ...4 rechter|rechter-commissaris|officier|rechtbank',
      'bijgevoegd|bijgaand ...3 bevel|machtiging|beschikking',
      'afgegeven|gegeven|verleend|bevolen ...2 door ...4 rechter|rechter-commissaris|rechtbank',
    ],
    pl: [
      'postanowieni*|nakaz*|wyrok*|zarzadzeni* ...8 #',
      'postanowieni*|nakaz* ...3 sadu|prokuratury|prokuratora|sedziego',
      'zalacze* postanowieni*|nakaz*',
      'wydan*|podpisan* ...2 przez ...4 sad|sedzie*|prokurator*',
    ],
    ja: ['令状|差押許可状|捜索差押許可状|裁判所の命令|決定書', '裁判官 ...6 発付|許可|令状'],
  },
};

/** Says that there is no order, or none yet. */
export const orderDenied: PhraseList = {
  topic: 'order-denied',
  provenance,
  phrases: {
    en: [
      'no|without|lacking ...2 court_order|order|warrant|court_authorisation|judicial',
      'order|warrant|paperwork|authorisation|authorization ...4 follow|later|pending|forthcoming|underway|not_yet|being_prepared|in_due_course|on_its_way|as_soon_as',
      'not ...4 court_order|warrant|order required|needed|necessary|available',
      'court order|warrant is|are not ...2 needed|required|necessary|available',
    ],
    de: [
      'kein*|ohne ...3 beschluss|anordnung|gerichtsbeschluss',
      'beschluss|anordnung ...5 folgt|nachgereicht|nachgeliefert|nicht|später',
    ],
    fr: [
      'pas|aucune|sans ...3 ordonnance|mandat|decision|autorisation_judiciaire|decision_judiciaire',
      'ordonnance|mandat|decision ...5 suivra|ulterieurement|plus_tard|en_cours|attente',
    ],
    es: [
      'no hay|existe|tenemos|es_necesaria|se_requiere ...3 orden|auto|mandamiento',
      'sin ...2 orden|auto|mandamiento|autorizacion',
      'orden|auto|mandamiento ...5 despues|posteriormente|tramite|seguira|enviara|pendiente|luego',
    ],
    pt: [
      'nao ha|existe|temos|e_necessaria ...3 ordem|mandado|decisao',
      'sem ...2 ordem|mandado|decisao|autorizacao',
      'ordem|mandado|decisao ...5 depois|posteriormente|seguira|sera_enviad*|pendente',
    ],
    it: [
      'non c_e|esiste|serve|occorre|abbiamo ...3 decreto|ordinanza|provvedimento',
      'senza ...2 decreto|ordinanza|provvedimento',
      'decreto|ordinanza|provvedimento ...5 seguira|successivamente|in_seguito|attesa',
    ],
    nl: ['geen|zonder ...2 bevel|machtiging|beschikking', 'bevel|machtiging|beschikking ...5 volgt|later|nagezonden'],
    pl: ['brak|bez ...2 postanowieni*|nakaz*', 'postanowieni*|nakaz* ...5 pozniej*|nastepnie|dosla*|przyszlosci'],
    ja: ['令状はあり|令状なし|令状は後|裁判所の命令はあり|命令は後', '令状 ...6 後日|追って|不要'],
  },
};

/** Any sign of a court, a docket or a prosecutor's decision, or of a provision of law in any wording. */
export const legalGround: PhraseList = {
  topic: 'legal-ground',
  provenance,
  phrases: {
    any: ['u s c', 'usc'],
    en: [
      'section|sections|sec|s|ss|article|art|articles|paragraph|rule|title|chapter|regulation|schedule|clause #',
      'act|code|statute|law|regulations|rules|treaty|convention of|no #',
      'code|act|statute|penal|criminal #',
      'court|judge|magistrate|docket|warrant|subpoena|grand_jury|court_order|tribunal',
      'criminal|penal code|procedure',
      'act #',
    ],
    de: [
      '§|§§|paragraph|paragraf|artikel|art #',
      'amtsgericht*|landgericht*|gerichtsbeschluss|beschluss|staatsanwaltschaft|aktenzeichen|az #|vom|des|der',
      'strafprozessordnung|stpo|telekommunikationsgesetz|tkg|tdddg|ttdsg|polizeigesetz',
      'amtsgericht*|landgericht*|gerichtsbeschluss',
    ],
    fr: [
      'article|articles|art ...2 #',
      'code de procedure|penal|la',
      'ordonnance|requisition|requerons|commission_rogatoire|parquet|juge|tribunal',
      'loi n|du',
    ],
    es: [
      'articulo|articulos|art|arts ...2 #',
      'ley|codigo|decreto ...3 #|de|organica|penal',
      'juzgado|juez|tribunal|fiscalia|auto|mandamiento|diligencias',
    ],
    pt: [
      'artigo|artigos|art|arts ...2 #',
      'lei|codigo|decreto ...3 #|de|n|penal',
      'juiz|juizo|vara|tribunal|despacho|mandado|oficio|inquerito',
    ],
    it: [
      'articolo|articoli|art|artt ...2 #',
      'legge|codice|decreto|d_lgs ...3 #|di|n|penale',
      'procura|tribunale|decreto|giudice|pubblico_ministero',
    ],
    nl: [
      'artikel|artikelen|art ...2 #',
      'wetboek|wet|sv|strafvordering',
      'rechtbank|rechter|officier_van_justitie|vordering|bevel|vorder',
    ],
    pl: [
      'art|artykul|artykulu|§ ...2 #',
      'ustawa|ustawy|kodeks|kodeksu|k_p_k|kpk',
      'postanowieni*|prokuratur*|sad|sadu|sygn',
    ],
    ja: ['第 # 条', '法|令 第 #', '裁判所|令状|検察庁|捜査関係事項照会|照会書', '刑事訴訟法|通信傍受法'],
    sv: ['§ #', '# §', 'kap #', 'lag|lagen|balken'],
    no: ['§ #', 'loven|lov'],
    da: ['§ #', 'loven|lov'],
    fi: ['# §', 'luku', 'laki|lain'],
    cs: ['§ #', 'zakon*|soud*|usneseni'],
    hu: ['# §', 'torveny|birosag'],
    ro: ['art #', 'codul|legea|instanta'],
    tr: ['madde|maddesi', 'kanun*|mahkeme*|hakimlig*'],
    ko: ['제 # 조', '법원|영장'],
    hi: ['धारा #', 'न्यायालय'],
    ru: ['ст|статья|статьи #', 'суд|закон*'],
    uk: ['ст|стаття|статті #', 'суд|закон*'],
    zh: ['第 # 條|条', '法院|檢察'],
    id: ['pasal #', 'pengadilan'],
  },
};
