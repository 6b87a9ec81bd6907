import { agenciesOf } from './table.ts';

export const sweden = agenciesOf('SE', {
  police: [
    [
      'Polismyndigheten',
      'polisen.se',
      'Swedish Police Authority',
      { short: ['Polisen', 'NOA'], site: 'https://polisen.se/' },
    ],
  ],
  prosecutor: [
    ['Åklagarmyndigheten', 'aklagare.se', 'Swedish Prosecution Authority', { site: 'https://www.aklagare.se/' }],
    [
      'Ekobrottsmyndigheten',
      'ekobrottsmyndigheten.se',
      'Swedish Economic Crime Authority',
      { short: ['EBM'], site: 'https://www.ekobrottsmyndigheten.se/' },
    ],
  ],
  court: [['Sveriges Domstolar', 'dom.se domstol.se', 'Courts of Sweden', { site: 'https://www.domstol.se/' }]],
  customs: [
    ['Tullverket', 'tullverket.se', 'Swedish Customs', { site: 'https://www.tullverket.se/' }],
    ['Kustbevakningen', 'kustbevakningen.se', 'Swedish Coast Guard', { site: 'https://www.kustbevakningen.se/' }],
  ],
  intelligence: [
    [
      'Säkerhetspolisen',
      'sakerhetspolisen.se',
      'Swedish Security Service',
      { short: ['Säpo'], site: 'https://www.sakerhetspolisen.se/' },
    ],
  ],
  regulator: [
    ['Skatteverket', 'skatteverket.se', 'Swedish Tax Agency', { site: 'https://www.skatteverket.se/' }],
    ['Finansinspektionen', 'fi.se', 'Financial Supervisory Authority', { short: ['FI'], site: 'https://www.fi.se/' }],
    [
      'Integritetsskyddsmyndigheten',
      'imy.se',
      'Authority for Privacy Protection',
      { short: ['IMY'], site: 'https://www.imy.se/' },
    ],
    [
      'Post- och telestyrelsen',
      'pts.se',
      'Post and Telecom Authority',
      { short: ['PTS'], site: 'https://www.pts.se/' },
    ],
    ['Spelinspektionen', 'spelinspektionen.se', 'Gambling Authority', { site: 'https://www.spelinspektionen.se/' }],
  ],
  prison: [
    ['Kriminalvården', 'kriminalvarden.se', 'Prison and Probation Service', { site: 'https://www.kriminalvarden.se/' }],
  ],
  'police-oversight': [
    ['Justitieombudsmannen', 'jo.se', 'Parliamentary Ombudsmen', { short: ['JO'], site: 'https://www.jo.se/' }],
    [
      'Säkerhets- och integritetsskyddsnämnden',
      'sakint.se',
      'Commission on Security and Integrity Protection',
      { short: ['SIN'], site: 'https://www.sakint.se/' },
    ],
  ],
  government: [
    [
      'Regeringskansliet',
      'gov.se regeringskansliet.se regeringen.se',
      'Government Offices of Sweden',
      { site: 'https://www.regeringen.se/' },
    ],
    ['Försvarsmakten', 'mil.se forsvarsmakten.se', 'Swedish Armed Forces', { site: 'https://www.forsvarsmakten.se/' }],
  ],
});

export const norway = agenciesOf('NO', {
  police: [
    [
      'Politiet',
      'politiet.no',
      'Norwegian Police Service',
      { short: ['Politidirektoratet', 'Kripos', 'Økokrim'], site: 'https://www.politiet.no/' },
    ],
    [
      'Økokrim',
      'okokrim.no',
      'Authority for Investigation of Economic and Environmental Crime',
      { site: 'https://www.okokrim.no/' },
    ],
  ],
  prosecutor: [
    ['Riksadvokaten', 'riksadvokaten.no', 'Director of Public Prosecutions', { site: 'https://www.riksadvokaten.no/' }],
  ],
  court: [['Norges domstoler', 'domstol.no', 'Courts of Norway', { site: 'https://www.domstol.no/' }]],
  customs: [['Tolletaten', 'toll.no', 'Norwegian Customs', { site: 'https://www.toll.no/' }]],
  intelligence: [
    [
      'Politiets sikkerhetstjeneste',
      'pst.politiet.no pst.no',
      'Norwegian Police Security Service',
      { short: ['PST'], site: 'https://www.pst.no/' },
    ],
    [
      'Nasjonal sikkerhetsmyndighet',
      'nsm.no',
      'National Security Authority',
      { short: ['NSM'], site: 'https://nsm.no/' },
    ],
  ],
  'police-oversight': [
    [
      'Spesialenheten for politisaker',
      'spesialenheten.no',
      'Bureau for the Investigation of Police Affairs',
      { site: 'https://www.spesialenheten.no/' },
    ],
  ],
  regulator: [
    ['Skatteetaten', 'skatteetaten.no', 'Norwegian Tax Administration', { site: 'https://www.skatteetaten.no/' }],
    [
      'Finanstilsynet',
      'finanstilsynet.no',
      'Financial Supervisory Authority',
      { site: 'https://www.finanstilsynet.no/' },
    ],
    [
      'Datatilsynet',
      'datatilsynet.no',
      'Norwegian Data Protection Authority',
      { site: 'https://www.datatilsynet.no/' },
    ],
    ['Nasjonal kommunikasjonsmyndighet', 'nkom.no', 'Norwegian Communications Authority', { short: ['Nkom'] }],
  ],
  prison: [
    [
      'Kriminalomsorgen',
      'kriminalomsorg.no kriminalomsorgen.no',
      'Norwegian Correctional Service',
      { site: 'https://www.kriminalomsorgen.no/' },
    ],
  ],
  government: [
    [
      'Justis- og beredskapsdepartementet',
      'jd.dep.no',
      'Ministry of Justice and Public Security',
      { site: 'https://www.regjeringen.no/' },
    ],
    ['Regjeringen', 'regjeringen.no', 'Government of Norway', { site: 'https://www.regjeringen.no/' }],
  ],
});

export const denmark = agenciesOf('DK', {
  police: [
    [
      'Politi',
      'politi.dk',
      'Danish Police',
      { short: ['Rigspolitiet', 'NSK', 'National enhed for Særlig Kriminalitet'], site: 'https://politi.dk/' },
    ],
  ],
  prosecutor: [
    [
      'Anklagemyndigheden',
      'ankl.dk anklagemyndigheden.dk',
      'Danish Prosecution Service',
      { short: ['Rigsadvokaten'], site: 'https://anklagemyndigheden.dk/' },
    ],
  ],
  court: [
    ['Danmarks Domstole', 'domstol.dk', 'Courts of Denmark', { site: 'https://www.domstol.dk/' }],
    ['Højesteret', 'hoejesteret.dk', 'Supreme Court'],
  ],
  customs: [['Toldstyrelsen', 'toldst.dk', 'Danish Customs Agency', { site: 'https://toldst.dk/' }]],
  intelligence: [
    [
      'Politiets Efterretningstjeneste',
      'pet.dk',
      'Danish Security and Intelligence Service',
      { short: ['PET'], site: 'https://pet.dk/' },
    ],
  ],
  'police-oversight': [
    [
      'Den Uafhængige Politiklagemyndighed',
      'politiklagemyndigheden.dk',
      'Independent Police Complaints Authority',
      { short: ['DUP'] },
    ],
  ],
  regulator: [
    ['Skatteforvaltningen', 'sktst.dk skat.dk', 'Danish Tax Agency', { site: 'https://www.sktst.dk/' }],
    [
      'Finanstilsynet',
      'ftnet.dk finanstilsynet.dk',
      'Financial Supervisory Authority',
      { site: 'https://www.finanstilsynet.dk/' },
    ],
    ['Datatilsynet', 'datatilsynet.dk', 'Danish Data Protection Agency', { site: 'https://www.datatilsynet.dk/' }],
  ],
  prison: [
    [
      'Kriminalforsorgen',
      'kriminalforsorgen.dk',
      'Danish Prison and Probation Service',
      { site: 'https://www.kriminalforsorgen.dk/' },
    ],
  ],
  government: [
    [
      'Justitsministeriet',
      'jm.dk justitsministeriet.dk',
      'Ministry of Justice',
      { site: 'https://www.justitsministeriet.dk/' },
    ],
  ],
});

export const finland = agenciesOf('FI', {
  police: [
    [
      'Poliisi',
      'poliisi.fi',
      'Police of Finland',
      { short: ['Keskusrikospoliisi', 'KRP', 'NBI', 'Polisen i Finland'], site: 'https://poliisi.fi/' },
    ],
  ],
  prosecutor: [
    [
      'Syyttäjälaitos',
      'syyttaja.fi',
      'National Prosecution Authority',
      { short: ['Åklagarmyndigheten i Finland'], site: 'https://syyttaja.fi/' },
    ],
  ],
  court: [
    ['Suomen tuomioistuimet', 'oikeus.fi', 'Courts of Finland', { site: 'https://oikeus.fi/' }],
    ['Korkein oikeus', 'korkeinoikeus.fi kko.fi', 'Supreme Court of Finland', { short: ['KKO'] }],
    [
      'Tuomioistuinvirasto',
      'tuomioistuinvirasto.fi',
      'National Courts Administration',
      { site: 'https://tuomioistuinvirasto.fi/' },
    ],
  ],
  customs: [
    ['Tulli', 'tulli.fi', 'Finnish Customs', { site: 'https://tulli.fi/' }],
    ['Rajavartiolaitos', 'raja.fi', 'Finnish Border Guard', { site: 'https://raja.fi/' }],
  ],
  intelligence: [
    [
      'Suojelupoliisi',
      'supo.fi',
      'Finnish Security and Intelligence Service',
      { short: ['Supo'], site: 'https://supo.fi/' },
    ],
  ],
  regulator: [
    ['Verohallinto', 'vero.fi', 'Finnish Tax Administration', { site: 'https://www.vero.fi/' }],
    [
      'Finanssivalvonta',
      'finanssivalvonta.fi fiva.fi',
      'Financial Supervisory Authority',
      { short: ['FIN-FSA'], site: 'https://www.finanssivalvonta.fi/' },
    ],
    [
      'Tietosuojavaltuutetun toimisto',
      'tietosuoja.fi om.fi',
      'Data Protection Ombudsman and Ministry of Justice',
      { short: ['Oikeusministeriö'], site: 'https://tietosuoja.fi/' },
    ],
    [
      'Liikenne- ja viestintävirasto',
      'traficom.fi',
      'Transport and Communications Agency',
      { short: ['Traficom'], site: 'https://www.traficom.fi/' },
    ],
  ],
  prison: [
    [
      'Rikosseuraamuslaitos',
      'rikosseuraamus.fi',
      'Criminal Sanctions Agency',
      { short: ['RISE'], site: 'https://www.rikosseuraamus.fi/' },
    ],
  ],
  government: [
    [
      'Valtion yhteinen sähköposti',
      'gov.fi',
      'Shared mail of the Finnish government',
      { site: 'https://valtioneuvosto.fi/' },
    ],
    ['Sisäministeriö', 'intermin.fi', 'Ministry of the Interior', { site: 'https://intermin.fi/' }],
  ],
  'police-oversight': [
    [
      'Eduskunnan oikeusasiamies',
      'oikeusasiamies.fi',
      'Parliamentary Ombudsman',
      { site: 'https://www.oikeusasiamies.fi/' },
    ],
  ],
});

export const iceland = agenciesOf('IS', {
  police: [
    [
      'Lögreglan',
      'logreglan.is',
      'Icelandic Police',
      { short: ['Ríkislögreglustjóri'], site: 'https://www.logreglan.is/' },
    ],
  ],
  prosecutor: [
    ['Héraðssaksóknari', 'hersak.is', 'District Prosecutor', { site: 'https://www.hersak.is/' }],
    [
      'Ríkissaksóknari',
      'rikissaksoknari.is',
      'Director of Public Prosecutions',
      { site: 'https://www.rikissaksoknari.is/' },
    ],
  ],
  court: [
    ['Dómstólar', 'domstolar.is', 'Courts of Iceland', { site: 'https://www.domstolar.is/' }],
    ['Hæstiréttur Íslands', 'haestirettur.is', 'Supreme Court', { site: 'https://www.haestirettur.is/' }],
  ],
  customs: [['Skatturinn', 'skatturinn.is', 'Iceland Revenue and Customs', { site: 'https://www.skatturinn.is/' }]],
  government: [
    [
      'Stjórnarráð Íslands',
      'stjornarradid.is stjr.is',
      'Government Offices of Iceland',
      { site: 'https://www.stjornarradid.is/' },
    ],
  ],
  regulator: [
    ['Persónuvernd', 'personuvernd.is', 'Data Protection Authority', { site: 'https://www.personuvernd.is/' }],
  ],
});

export const faroes = agenciesOf('FO', {
  police: [['Føroya Landfúti', 'politi.fo', 'Faroe Islands Police']],
});
