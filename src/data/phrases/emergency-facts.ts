import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us: who, where, when and what threat, as emergency forms of large providers ask';

/** Somebody in particular: weak alone, strong with an age or a second trait. */
export const person: PhraseList = {
  topic: 'person',
  provenance,
  phrases: {
    en: [
      'man|woman|girl|boy|child|baby|infant|toddler|teen|teenager|juvenile|minor|youth|male|female|son|daughter|mother|father|wife|husband|sister|brother|grandmother|grandfather|student|pupil|driver|hiker|hikers|diver|trampers|climber|swimmer|patient|nurse|teacher|resident|girlfriend|boyfriend|victim|hostage|hostages|officer|veteran|employee|passenger|siblings|brothers|sisters|twins|couple|family|children|students|tourist|kayaker|surfer|fisherman|pensioner|caller|freediver|skier|sailor|lady|gentleman',
      'user|subject|suspect|person|individual|he|she wrote|posted|said|says|told|announced|threatened|streamed|livestreamed|messaged|called|texted|uploaded|left|took',
    ],
    de: [
      'mann|frau|mädchen|junge|jungen|kind|kinder|baby|säugling|jugendliche*|schüler*|student*|sohn|tochter|mutter|vater|ehefrau|ehemann|bruder|schwester|geisel*|opfer|vermisste*|geschädigte*|patient*|wanderer*|bewohner*|rentner*|kollegin|freundin|familie|minderjährige*|person',
      'nutzer*|täter*|person|beschuldigte* ...6 kündigt*|schrieb|drohte|droht|postete|veröffentlichte',
    ],
    fr: [
      'homme|femme|fille|fillette|garcon|enfant|enfants|bebe|nourrisson|adolescent*|mineur|mineure|eleve|etudiant*|fils|mere|pere|epouse|epoux|mari|soeur|frere|otage|otages|victime|personne agee|randonneur*|conducteur|conductrice|retraite|compagne|conjoint|famille|disparu|disparue',
    ],
    es: [
      'hombre|mujer|nina|nino|ninos|menor|menores|bebe|adolescente|joven|estudiante|alumno|alumna|hijo|hija|madre|padre|esposa|esposo|marido|hermana|hermano|rehen|rehenes|victima|anciano|anciana|senderista|conductor*|pareja|familia|desaparecido|desaparecida|varon',
    ],
    pt: [
      'homem|mulher|menina|menino|rapaz|rapariga|crianca|criancas|menor|bebe|adolescente|jovem|estudante|aluno|aluna|filho|filha|mae|pai|esposa|marido|irma|irmao|refem|refens|vitima|idoso|idosa|condutor*|companheira|familia|desaparecido|desaparecida',
    ],
    it: [
      'uomo|donna|ragazza|ragazzo|ragazzi|bambina|bambino|bambini|minore|minorenne|neonato|adolescente|giovane|studente|studentessa|alunno|figlio|figlia|madre|padre|moglie|marito|sorella|fratello|ostaggio|ostaggi|vittima|anziano|anziana|escursionista|compagna|famiglia|scomparso|scomparsa|signora|signore',
    ],
    nl: [
      'man|vrouw|meisje|jongen|kind|kinderen|baby|puber|tiener|minderjarige|leerling|student*|zoon|dochter|moeder|vader|echtgenote|echtgenoot|zus|broer|gijzelaar*|slachtoffer|bejaarde|wandelaar*|bestuurder*|vriendin|gezin|vermiste',
    ],
    pl: [
      'mezczyzna|mezczyzne|mezczyzny|kobieta|kobiete|kobiety|dziewczyn*|chlop*|dziecko|dziecka|dzieci|niemowle|nastolat*|maloletni*|uczen|ucznia|uczennic*|student*|syn|syna|cork*|matk*|ojciec|ojca|zona|zone|maz|meza|siostr*|brat|brata|zakladni*|ofiar*|turyst*|kierowc*|rodzin*|zaginion*|latek|latka',
    ],
    ja: [
      '男性|女性|少女|少年|男児|女児|児童|生徒|学生|息子|娘|母親|父親|妻|夫|兄|姉|妹|弟|高齢者|人質|行方不明者|乳児|幼児|男子|女子|高校生|中学生|小学生|大学生|会社員|未成年|被害者',
    ],
  },
};

/** An age, as people write it. */
export const age: PhraseList = {
  topic: 'age',
  provenance,
  phrases: {
    en: [
      '# year|years|yr|yrs|month|months old',
      '# year|yr old',
      '# y o',
      '# yo|yoa|yom|yof',
      'aged|age # ',
      '# year-old',
      '# m|f',
    ],
    de: ['# jährige*|jahre', '# jahre alt', 'alter #', '# j'],
    fr: ['# ans', 'age|agee de? #'],
    es: ['# anos', 'edad #'],
    pt: ['# anos', 'idade #'],
    it: ['# anni', '# enne', 'anni #'],
    nl: ['# jaar|jarige', '# jarig*', 'leeftijd #'],
    pl: ['# letni*|latek|latka|latk*|lat|lata|roku_zycia', 'wiek #'],
    ja: ['# 歳', '# 才', '# ヶ月'],
  },
};

/** When: a clock, a day, or a word that dates what happened. Numeric times and dates are read apart from this list. */
export const when: PhraseList = {
  topic: 'when',
  provenance,
  phrases: {
    en: [
      'today|tonight|yesterday|tomorrow|midnight|noon|dawn|sunrise|sunset|overnight',
      'this morning|afternoon|evening|night|hour|week',
      'last night|hour|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'on|since|until|by|next|last|past monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      '# a? m|am|pm|hrs|hours|minutes|mins|hour|minute|days|day ago|since|earlier|remaining|left',
      'an|one|two|three|four|five|six|few|half hour|hours|minutes|days ago',
      '# am|pm|hrs|o_clock',
      '# a|p m',
      'in progress|right_now|at_this_moment|ongoing|currently|moments_ago|minutes_ago|hours_ago|just_now',
      'since|at|around|about|by|until #',
    ],
    de: [
      'heute|gestern|morgen|nachts|mittags|abends|mitternacht|soeben|derzeit|aktuell|gerade|vorhin',
      '# uhr',
      'seit|gegen|ab|um ...1 #',
      'vor ...2 minuten|stunden|stunde|tagen',
      'seit ...2 stunden|tagen|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
      'letzte|vergangene|diese nacht|stunde',
      'am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|nachmittag',
    ],
    fr: [
      'aujourd hui',
      'hier|demain|minuit|midi|actuellement|matin|soir',
      'cette nuit|soiree|apres_midi|heure',
      'ce soir|matin|jour|moment',
      '# h|heures|heure|min|minutes',
      'il y a ...2 heures|heure|minutes|jours',
      'depuis ...3 heures|hier|matin|soir|minutes|jours|#',
      'en cours|ce_moment|direct',
      'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    ],
    es: [
      'hoy|ayer|anoche|manana|medianoche|mediodia|ahora_mismo|actualmente|madrugada',
      'esta noche|manana|tarde|madrugada',
      'a|desde|hacia|sobre las|la #',
      '# h|horas|hs|hrs',
      'hace ...2 horas|hora|minutos|dias',
      'desde ...2 ayer|anoche|horas|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo',
      'el lunes|martes|miercoles|jueves|viernes|sabado|domingo',
    ],
    pt: [
      'hoje|ontem|amanha|meia_noite|meio_dia|agora|atualmente|madrugada',
      'esta noite|manha|tarde|madrugada',
      'as|desde|pelas|cerca_das #',
      '# h|horas|hs',
      'ha ...2 horas|hora|minutos|dias',
      'desde ...2 ontem|hoje|horas|segunda|terca|quarta|quinta|sexta|sabado|domingo',
      'segunda|terca|quarta|quinta|sexta feira',
    ],
    it: [
      'oggi|ieri|stanotte|stamattina|stamani|stasera|domani|mezzanotte|mezzogiorno|attualmente|adesso',
      'alle|dalle|verso_le|ore #',
      '# ore',
      'da ...2 ore|ora|giorni|minuti|ieri',
      '# ore|ora|minuti|giorni fa',
      'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica',
      'in corso',
    ],
    nl: [
      'vandaag|gisteren|vannacht|vanochtend|vanavond|vanmiddag|morgen|middernacht|momenteel|zojuist|nu',
      '# uur|u',
      'sinds|om|rond|vanaf|omstreeks ...1 #',
      '# minuten|uren|uur|dagen geleden',
      'sinds ...2 gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
      'op maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    ],
    pl: [
      'dzis|dzisiaj|wczoraj|jutro|teraz|obecnie|polnoc|poludnie|rano|wieczorem|w_nocy',
      'o|od|okolo|po|ok godz*|#',
      'godz* #',
      '# min|minut|godzin|godziny|dni temu',
      'od ...2 wczoraj|rana|godzin|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli',
      'w poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele',
      'tej nocy',
      'dzisiejsz*|wczorajsz*',
    ],
    ja: [
      '本日|今日|昨日|昨夜|今夜|今朝|明日|現在|先ほど|未明|深夜|早朝|午前|午後|今晩|昨晩|ただいま',
      '# 時|分|日|月',
      '# 分前|時間前|日前',
    ],
  },
};

/** A kind of place: weak alone, strong beside a name, a number or a street. */
export const place: PhraseList = {
  topic: 'place',
  provenance,
  phrases: {
    en: [
      'home|house|apartment|flat|school|university|campus|hospital|station|bridge|hotel|motel|park|forest|woods|lake|river|beach|cliff|cliffs|mountain|trail|track|road|street|highway|motorway|car|van|truck|vehicle|boot|church|mosque|synagogue|mall|store|office|workplace|airport|harbor|harbour|roof|rooftop|basement|building|field|island|desert|driveway|parking|square|stadium|market|hut|cave|pier|train|bus|boat|county|town|city|village|neighborhood|event|concert|festival|gate|club|garage|residence',
    ],
    de: [
      'wohnung|haus|hause|schule|universität|klinik|krankenhaus|bahnhof|brücke|hotel|park|wald|see|fluss|strand|berg|klippe|straße|strasse|autobahn|auto|fahrzeug|kirche|moschee|synagoge|büro|arbeitsplatz|flughafen|dach|hochhaus|keller|bahngleise|gleise|innenstadt|dorf|hütte|gebäude|kaufhaus|marktplatz',
    ],
    fr: [
      'domicile|maison|appartement|ecole|lycee|college|universite|hopital|gare|pont|hotel|parc|foret|lac|riviere|plage|falaise|montagne|rue|avenue|boulevard|autoroute|voiture|vehicule|eglise|mosquee|synagogue|bureau|aeroport|toit|immeuble|cave|village|ville|commune|refuge|sentier|chemin|quai|camping',
    ],
    es: [
      'casa|domicilio|vivienda|piso|apartamento|escuela|colegio|instituto|universidad|hospital|estacion|puente|hotel|parque|bosque|lago|rio|playa|acantilado|montana|calle|avenida|carretera|autopista|coche|vehiculo|iglesia|mezquita|oficina|aeropuerto|azotea|edificio|sotano|pueblo|ciudad|barrio|sendero|plaza',
    ],
    pt: [
      'casa|residencia|apartamento|escola|colegio|universidade|hospital|estacao|ponte|hotel|parque|floresta|mata|lago|rio|praia|falesia|serra|rua|avenida|estrada|rodovia|carro|veiculo|igreja|escritorio|aeroporto|telhado|predio|edificio|cave|cidade|bairro|aldeia|vila|sitio|cativeiro|praca',
    ],
    it: [
      'casa|abitazione|appartamento|scuola|liceo|universita|ospedale|stazione|ponte|hotel|albergo|parco|bosco|lago|fiume|spiaggia|scogliera|montagna|via|viale|piazza|strada|autostrada|auto|macchina|veicolo|chiesa|ufficio|aeroporto|tetto|palazzo|cantina|paese|citta|sentiero|rifugio|quartiere',
    ],
    nl: [
      'woning|huis|thuis|appartement|school|universiteit|ziekenhuis|station|brug|spoorbrug|hotel|park|bos|meer|rivier|strand|straat|weg|snelweg|auto|voertuig|kerk|moskee|kantoor|vliegveld|dak|flat|kelder|gebouw|dorp|stad|wijk|plein|spoor|perron',
    ],
    pl: [
      'dom|domu|domem|mieszkani*|szkol*|uczelni*|szpital*|dworzec|dworcu|most|moscie|mostu|hotel*|park|parku|las|lesie|jezior*|rzek*|plaz*|gor*|ulic*|drog*|autostrad*|samochod*|pojazd*|koscio*|biur*|lotnisk*|dach*|piwnic*|budynk*|budynek|wsi|miasto|miescie|miasta|osiedl*|schronisk*',
    ],
    ja: [
      '自宅|住宅|家|アパート|マンション|学校|大学|病院|駅|橋|ホテル|公園|森|湖|川|海岸|山|道路|車内|教会|職場|空港|屋上|ビル|地下|市内|町内|村内|区内|県内|市|町|村|区|県|都|府|丁目|番地',
    ],
  },
};

/** Says that nobody knows where somebody is: the reason for asking, and so a fact. */
export const whereUnknown: PhraseList = {
  topic: 'where-unknown',
  provenance,
  phrases: {
    en: [
      'whereabouts|location ...4 unknown|not_known',
      'unknown location|whereabouts',
      'not|dont ...2 know ...2 where',
      'cannot|can_not|could_not|unable_to find|locate|reach him|her|them',
      'missing|disappeared|vanished|not_returned|never_came|failed_to_return|did_not_return|not_back|last seen?',
    ],
    de: [
      'aufenthalt* ...4 unbekannt|nicht_bekannt',
      'unbekannte* aufenthalt*',
      'vermisst|verschwunden|abgängig',
      'nicht ...4 zurückgekehrt|auffindbar|erreichbar',
      'standort ...3 unbekannt|nicht_bekannt',
    ],
    fr: [
      'localisation|position|lieu ...4 inconnu|inconnue',
      'disparu|disparue|disparition',
      'introuvable',
      'ne savons ...3 ou',
      'pas rentre|rentree|revenu|revenue',
      'ignor* ou',
    ],
    es: [
      'paradero|ubicacion ...3 desconocid*|se_desconoce',
      'desaparecid*|desaparicion',
      'no sabemos|saben|se_sabe donde|dónde',
      'no ha regresado|vuelto|localizado',
    ],
    pt: [
      'paradeiro|localizacao ...3 desconhecid*|ignorad*',
      'desaparecid*|desaparecimento',
      'nao sabemos|sabem|se_sabe onde',
      'nao regressou|voltou|retornou',
    ],
    it: [
      'posizione|luogo ...3 sconosciut*|ignot*',
      'scompars*|irreperibile',
      'non sappiamo|sanno|si_sa dove',
      'non e rientrat*|tornat*',
      'allontanat*',
    ],
    nl: [
      'locatie|verblijfplaats ...3 onbekend',
      'vermist|verdwenen|spoorloos',
      'niet ...3 thuisgekomen|teruggekeerd|gevonden',
      'weten niet waar',
    ],
    pl: [
      'miejsce pobytu ...3 nieznan*|nieustalon*',
      'zagin*|zniknal|zniknela',
      'nie wiadomo|wiemy gdzie',
      'nie wrocil|wrocila|powrocil*',
    ],
    ja: [
      '所在不明|行方不明|行方が分から|居場所が不明|居場所が分から|所在が分から|戻って いない|帰宅して いない|場所が特定',
    ],
  },
};

/** What the danger is. Words that only say that there is one ("life or death") are not in it. */
export const threat: PhraseList = {
  topic: 'threat',
  provenance,
  phrases: {
    en: [
      'kidnap*|abduct*|hostage*|held captive',
      'suicid*|overdos*|self harm*',
      'kill himself|herself|themselves|him|her|them|myself|me|his|my|people|everyone|someone|anyone',
      'end his|her|my|their life|it',
      'take|taking|taken his|her|their own life',
      'bomb*|explosive*|grenade|detonat*',
      'shoot*|shot|shots|gun|guns|rifle|pistol|firearm|armed|ammunition',
      'knife|knives|stab*|machete|axe|hammer',
      'murder*|homicid*|strangl*|behead*|execut*',
      'rape|raped|raping|sexual* ...2 assault*|abus*',
      'torture*|beaten|beating|beat|assaulted|mutilat*',
      'missing|disappeared|vanished|runaway|ran_away|taken|lured|trafficked',
      'jump|jumped|jumping|hang|hanged|hanging|drown*|burn*|set ...3 fire',
      'attack|massacre|school_shooting|terror*',
      'insulin|diabetic|medication|dialysis|injured|injury|bleeding|unconscious|pills|swallowed|hypothermi*|heart_attack|stroke|seizure|fall_alarm|fell|crash|sank|capsized',
      'swatting|poison*|arson',
      'drive|ram ...4 crowd|people|pedestrians',
      'not_returned|not_back|never_returned|overdue|lost|stranded|trapped|screams|screaming',
      'sextort*|livestream* ...4 abuse',
    ],
    de: [
      'entführ*|geisel*|verschlepp*',
      'suizid*|selbstmord*|selbsttötung|sich ...3 umbringen|das_leben_nehmen|töten',
      'bombe*|sprengsatz|sprengstoff|explosion',
      'amok*|anschlag*|attentat|terror*',
      'schuss*|schüsse|schießen|erschießen|pistole|gewehr|waffe|bewaffnet',
      'messer*|stich*|erstechen|axt|machete',
      'ermord*|töten|mord|totschlag|umbringen|erwürg*',
      'vergewaltig*|missbrauch*|misshand*',
      'vermisst|verschwunden|abgängig|weggelaufen|ausgerissen',
      'springen|sprung|erhängen|ertrink*|verbrennen|brand',
      'insulin|verletzt|bewusstlos|tabletten|überdosis|blutet|unterkühlt|lawine|abgestürzt',
    ],
    fr: [
      'enlev*|kidnapp*|otage*|sequestr*',
      'suicid*|mettre_fin_a_ses jours',
      'fin a ses|mes jours',
      'bombe*|explosi*|grenade',
      'tir|tirs|coups_de_feu|arme|armes|armee?|fusil|pistolet',
      'couteau*|poignard*|machette|hache',
      'tuer|assassin*|meurtre|egorger|etrangler',
      'viol|violee?|agression*|maltrait*',
      'disparu|disparue|disparition|fugue|fugueuse|fugueur',
      'sauter|pendre|pendaison|noyer|noyade|incendie|bruler',
      'attentat|attaque|terroris*',
      'insuline|blesse|blessee|inconscient*|cachets|medicaments|surdose|avalanche|chute',
    ],
    es: [
      'secuestr*|rapt*|rehen*',
      'suicid*|quitarse_la_vida',
      'quitarse la vida',
      'bomba*|explosiv*',
      'dispar*|arma|armas|armado|pistola|fusil|tiroteo',
      'cuchillo*|navaja|machete|apunal*|hacha',
      'matar*|asesin*|homicid*|estrangul*',
      'viola*|agresion*|abus*|maltrat*',
      'desaparec*|fugad*',
      'saltar|tirarse|ahorcar*|ahog*|incendi*|quemar*',
      'atentado|ataque|terroris*|masacre',
      'insulina|herid*|inconsciente|pastillas|sobredosis|sangra*|citado con un adulto',
    ],
    pt: [
      'sequestr*|rapt*|refem|refens',
      'suicid*|tirar_a_propria vida|por_termo_a_vida',
      'propria vida',
      'bomba*|explosiv*',
      'tiro|tiros|dispar*|arma|armas|armado|pistola|espingarda|tiroteio',
      'faca*|facada*|machado|navalha|esfaque*',
      'matar*|assassin*|homicid*|estrangul*',
      'estupr*|viola*|abus*|agredi*|agress*',
      'desaparec*|fugiu|fugit*',
      'saltar|pular|enforcar*|afog*|incendi*|queimar*',
      'atentado|ataque|massacre|terroris*',
      'insulina|ferid*|inconsciente|comprimidos|overdose|sangr*',
    ],
    it: [
      'sequestr*|rapit*|rapiment*|ostagg*',
      'suicid*|togliersi_la_vita|farla_finita',
      'togliersi la vita',
      'bomba|bombe|esplosiv*|ordigno',
      'spar*|arma|armi|armato|pistola|fucile',
      'coltell*|accoltell*|machete|ascia',
      'uccider*|uccis*|ammazz*|omicid*|strangol*',
      'stupr*|violent*|abus*|maltratt*|aggredi*|aggression*',
      'scompars*|allontanat*|fuggit*',
      'buttarsi|gettarsi|lanciarsi|impiccar*|annegar*|incendi*|bruciar*',
      'attentato|attacco|strage|terroris*',
      'insulina|ferit*|incosciente|pastiglie|overdose|sanguin*|precipitat*|caduta',
    ],
    nl: [
      'ontvoer*|gegijzeld|gijzel*|gijzeling',
      'zelfmoord*|suïcid*|zelfdoding|van_het_leven beroven',
      'bom*|explosie*|explosief',
      'schiet*|schoten|geschoten|vuurwapen|wapen|pistool|gewapend',
      'mes|messen|steek*|gestoken|neersteken|bijl',
      'vermoord*|moord|doden|ombrengen|wurg*',
      'verkracht*|misbruik*|mishandel*',
      'vermist|verdwenen|weggelopen',
      'springen|sprong|ophangen|verdrink*|brand|verbranden',
      'aanslag|aanval|terreur*|terroris*',
      'insuline|gewond|bewusteloos|pillen|overdosis|bloedt|onderkoeld',
    ],
    pl: [
      'porwa*|porwan*|uprowadz*|zakladni*',
      'samobojs*|odebrac_sobie zycie|targn*',
      'odebrac sobie zycie',
      'bomb*|ladun*_wybuchow*|wybuch*',
      'strzel*|strzal*|bron|broni|bronia|pistolet*|uzbrojon*',
      'noz|noza|nozem|dzgn*|siekier*|maczet*',
      'zabi*|zamordow*|morder*|zabojs*|udus*',
      'gwalt*|zgwalc*|molest*|pobi*|znecan*',
      'zagin*|zniknal|zniknela|uciek*',
      'skoczyc|skok|powiesi*|utopi*|utona*|podpal*|pozar*|spali*',
      'zamach*|atak*|terror*',
      'insulin*|rann*|nieprzytomn*|tabletk*|przedawkow*|krwawi*|wychlodz*',
    ],
    ja: [
      '誘拐|拉致|監禁|人質',
      '自殺|自死|命を絶|飛び降り|首を吊|死にたい',
      '爆弾|爆破|爆発',
      '銃|発砲|拳銃|射殺',
      '刃物|包丁|ナイフ|刺',
      '殺害|殺す|殺人|殺し',
      '暴行|強姦|性的暴行|虐待',
      '行方不明|失踪|連れ去|家出|戻らない|遭難|転落',
      '放火|火をつけ',
      'テロ|襲撃|無差別',
      '過量服薬|大量服薬|薬を大量|負傷|意識不明|インスリン',
    ],
  },
};

/** The facts stand in a file: what the text leaves out may be there. */
export const factsAttached: PhraseList = {
  topic: 'facts-attached',
  provenance,
  phrases: {
    en: ['attached|enclosed|attachment|annex|appendix', 'see ...3 form|letter|pdf|document|file'],
    de: ['anbei|anliegend|anlage|anhang|beigefügt*|angehängt*'],
    fr: ['joint|jointe|joints|ci_joint|annexe|piece_jointe'],
    es: ['adjunto|adjunta|adjuntos|anexo|anexa'],
    pt: ['anexo|anexa|anexos|em_anexo|junto'],
    it: ['allegato|allegata|allegati|in_allegato'],
    nl: ['bijlage|bijgevoegd|bijgaand|bijgesloten'],
    pl: ['zalacz*|w_zalaczeniu'],
    ja: ['添付|別紙|別添|同封'],
  },
};
