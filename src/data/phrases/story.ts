import type { PhraseList } from '../../schema/phrases.ts';

/** Opens a demand on the reader, as against a story of what others did. */
export const demandOpening: PhraseList = {
  topic: 'demand-opening',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'please|kindly|hereby|must|shall|immediately|directed|ordered|commanded|required|requested|instructed|request|demand|order|require|need|ask|want|urgently|urgent',
      'to|in_order_to avoid|prevent|secure|safeguard|preserve|protect',
    ],
    de: [
      'bitte|bitten|ersuchen|ersuche|ordnen|fordern|fordere|verlangen|müssen|haben_sie|umgehend|sofort|unverzüglich|wird_angeordnet|anordnung|beantragen|beantrage',
      'um|zur|zum ...6 zu_vermeiden|zu_verhindern|zu_sichern|sicherung|verwahrung|sicherstellung',
    ],
    fr: [
      'veuillez|merci|requerons|requiers|demandons|demande|prions|prie|devez|ordonnons|immediatement|enjoignons|sollicitons',
      'pour|afin_d|afin_de eviter|garantir|securiser|conserver|proteger',
    ],
    es: [
      'requiere|requiero|requerimos|solicita|solicito|solicitamos|ordena|ordeno|proceda|procedan|deben|debe|debera|deberan|sirva|sirvanse|favor|exige|inmediatamente|urgente|pedimos|interesa|les_ordena|se_ordena',
      'para evitar|su_custodia|asegurar|garantizar|resguardo|su_resguardo|preservar',
    ],
    pt: [
      'requisito|requisita|solicita|solicito|solicitamos|determina|determino|proceda|procedam|devem|deve|devera|favor|exige|imediatamente|urgente|pedimos|requer|requeremos',
      'para|a_fim_de evitar|assegurar|garantir|custodia|a_custodia|preservar',
    ],
    it: [
      'chiede|chiediamo|richiede|richiediamo|ordina|ordiniamo|dispone|proceda|procedete|dovete|deve|prega|preghiamo|immediatamente|voglia|vogliate|urgente|invita',
      'per|al_fine_di evitare|garantire|custodire|la_custodia|assicurare',
    ],
    nl: [
      'verzoek|verzoeken|vorder|vorderen|gelieve|graag|dient|moet|onmiddellijk|direct|per_direct|beveelt|wij_eisen',
      'om ...4 te_voorkomen|te_vermijden|veilig_te_stellen',
    ],
    pl: [
      'prosze|prosimy|zadamy|zadam|wnosze|wnosimy|nalezy|niezwlocznie|natychmiast|nakazuje|wzywam|wzywamy|zwracam',
      'w_celu|celem zabezpieczenia|unikniecia|zapobiezenia',
    ],
    ja: ['ください|下さい|願います|お願い|直ちに|至急|命じ|要請|求め'],
  },
};

/** Tells what others did: a victim who was made to send money, a suspect who opened an account. */
export const story: PhraseList = {
  topic: 'story',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'victim|victims|complainant|complainants|suspect|suspects|fraudster*|scammer*|perpetrator*|offender*|caller|thief|thieves|seller|he|she|they ...6 was|were|had|has|have|asked|told|made|forced|induced|persuaded|tricked|convinced|instructed|agreed|demanded|posing|began|received|promised',
      'told|asked|induced|persuaded|tricked|convinced|instructed|forced|made|caused him|her|them|the|to',
      'who|which ...3 transferred|sent|moved|paid',
    ],
    de: [
      'geschädigte*|opfer|täter*|beschuldigte*|anzeigeerstatter*|verkäufer* ...8 wurde*|hat|habe*|sollte*|aufgefordert|veranlasst|gebeten|überredet',
    ],
    fr: [
      'victime*|plaignant*|auteur*|suspect*|escroc* ...8 a|ont|avait|ete|demande|invite*|incite*|contraint*|convaincu*',
    ],
    es: [
      'victima*|denunciante*|autor*|sospechoso*|estafador* ...8 fue*|ha|han|habia|pidio|solicito_a|obligo|convencio|indujo|engano*',
    ],
    pt: [
      'vitima*|denunciante*|autor*|suspeito*|golpista* ...8 foi|foram|pediu|obrigou|convenceu|induziu|enganou|recebeu',
    ],
    it: [
      'vittim*|denunciante|querelante|autor*|indagat*|truffator* ...8 e_stat*|ha|hanno|aveva|chiesto|indotto|convinto|costretto',
    ],
    nl: [
      'slachtoffer*|aangever*|aangeefster|verdachte*|oplichter*|dader* ...8 werd|heeft|had|vroeg|gedwongen|overgehaald|bewogen|moest',
    ],
    pl: [
      'pokrzywdzon*|ofiar*|zglaszajac*|sprawc*|podejrzan*|oszust* ...8 zostal*|poprosil*|naklonil*|zmusil*|mial|kazal*|przekonal*',
    ],
    ja: ['被害者|被疑者|犯人|容疑者 ...14 させ|要求し|だまし|騙し|指示し|誘導し|送金した|振り込んだ'],
  },
};
