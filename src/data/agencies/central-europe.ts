import { agenciesOf, type Row } from './table.ts';

/** A voivodeship headquarters of the Polish police: web name, and the two-letter name its mail comes from. */
const voivodeship = (city: string, web: string, mail: string): Row => [
  `Komenda Wojewódzka Policji w ${city}`,
  `${web}.policja.gov.pl ${mail}.policja.gov.pl`,
  'Voivodeship Police Headquarters',
  { short: [`KWP w ${city}`], region: web },
];

export const poland = agenciesOf('PL', {
  police: [
    [
      'Policja',
      'policja.gov.pl policja.pl',
      'Polish National Police',
      { short: ['KGP', 'Komenda Główna Policji'], site: 'https://policja.pl/' },
    ],
    [
      'Komenda Stołeczna Policji',
      'ksp.policja.gov.pl policja.waw.pl',
      'Warsaw Metropolitan Police',
      { short: ['KSP'], city: 'Warszawa', site: 'https://policja.waw.pl/' },
    ],
    voivodeship('Wrocławiu', 'dolnoslaska', 'wr'),
    voivodeship('Bydgoszczy', 'kujawsko-pomorska', 'bg'),
    voivodeship('Lublinie', 'lubelska', 'lu'),
    voivodeship('Gorzowie Wielkopolskim', 'lubuska', 'go'),
    voivodeship('Łodzi', 'lodzka', 'ld'),
    voivodeship('Krakowie', 'malopolska', 'kr'),
    voivodeship('Radomiu', 'mazowiecka', 'ra'),
    voivodeship('Opolu', 'opolska', 'op'),
    voivodeship('Rzeszowie', 'podkarpacka', 'rz'),
    voivodeship('Białymstoku', 'podlaska', 'bk'),
    voivodeship('Gdańsku', 'pomorska', 'gd'),
    voivodeship('Katowicach', 'slaska', 'ka'),
    voivodeship('Kielcach', 'swietokrzyska', 'ki'),
    voivodeship('Olsztynie', 'warminsko-mazurska', 'ol'),
    voivodeship('Poznaniu', 'wielkopolska', 'po'),
    voivodeship('Szczecinie', 'zachodniopomorska', 'sc'),
    [
      'Centralne Biuro Zwalczania Cyberprzestępczości',
      'cbzc.policja.gov.pl',
      'Central Cybercrime Bureau',
      { short: ['CBZC'] },
    ],
    [
      'Centralne Biuro Śledcze Policji',
      'cbsp.policja.gov.pl cbsp.policja.pl',
      'Central Investigation Bureau of Police',
      { short: ['CBŚP'] },
    ],
  ],
  'federal-police': [
    ['Straż Graniczna', 'strazgraniczna.pl', 'Border Guard', { short: ['SG'], site: 'https://www.strazgraniczna.pl/' }],
    [
      'Centralne Biuro Antykorupcyjne',
      'cba.gov.pl',
      'Central Anticorruption Bureau',
      { short: ['CBA'], site: 'https://www.cba.gov.pl/' },
    ],
    [
      'Służba Ochrony Państwa',
      'sop.gov.pl',
      'State Protection Service',
      { short: ['SOP'], site: 'https://www.sop.gov.pl/' },
    ],
  ],
  intelligence: [
    [
      'Agencja Bezpieczeństwa Wewnętrznego',
      'abw.gov.pl',
      'Internal Security Agency',
      { short: ['ABW'], site: 'https://www.abw.gov.pl/' },
    ],
    ['Agencja Wywiadu', 'aw.gov.pl', 'Foreign Intelligence Agency', { short: ['AW'], site: 'https://aw.gov.pl/' }],
    [
      'Służba Kontrwywiadu Wojskowego',
      'skw.gov.pl',
      'Military Counterintelligence Service',
      { short: ['SKW'], site: 'https://www.skw.gov.pl/' },
    ],
  ],
  prosecutor: [
    [
      'Prokuratura',
      'prokuratura.gov.pl pk.gov.pl',
      'Public Prosecutor’s Office',
      { short: ['Prokuratura Krajowa', 'PK'], site: 'https://www.gov.pl/web/prokuratura-krajowa' },
    ],
  ],
  court: [
    ['Sąd Najwyższy', 'sn.pl', 'Supreme Court', { short: ['SN'], site: 'https://www.sn.pl/' }],
    [
      'Naczelny Sąd Administracyjny',
      'nsa.gov.pl',
      'Supreme Administrative Court',
      { short: ['NSA'], site: 'https://www.nsa.gov.pl/' },
    ],
    ['Trybunał Konstytucyjny', 'trybunal.gov.pl', 'Constitutional Tribunal', { site: 'https://trybunal.gov.pl/' }],
    ['Sąd Okręgowy w Warszawie', 'warszawa.so.gov.pl', 'Regional Court in Warsaw', { city: 'Warszawa' }],
    ['Sąd Okręgowy w Krakowie', 'krakow.so.gov.pl', 'Regional Court in Kraków', { city: 'Kraków' }],
    ['Sąd Okręgowy w Poznaniu', 'poznan.so.gov.pl', 'Regional Court in Poznań', { city: 'Poznań' }],
    ['Sąd Okręgowy w Gdańsku', 'gdansk.so.gov.pl', 'Regional Court in Gdańsk', { city: 'Gdańsk' }],
    ['Sąd Okręgowy we Wrocławiu', 'wroclaw.so.gov.pl', 'Regional Court in Wrocław', { city: 'Wrocław' }],
    ['Sąd Okręgowy w Katowicach', 'katowice.so.gov.pl', 'Regional Court in Katowice', { city: 'Katowice' }],
    ['Sąd Okręgowy w Łodzi', 'lodz.so.gov.pl', 'Regional Court in Łódź', { city: 'Łódź' }],
  ],
  customs: [
    [
      'Ministerstwo Finansów – Krajowa Administracja Skarbowa',
      'mf.gov.pl',
      'Ministry of Finance – National Revenue Administration',
      { short: ['KAS', 'GIIF', 'Ministerstwo Finansów'], site: 'https://www.gov.pl/web/kas' },
    ],
  ],
  'police-oversight': [
    ['Biuro Spraw Wewnętrznych Policji', 'bswp.policja.gov.pl', 'Police Internal Affairs Bureau', { short: ['BSWP'] }],
    [
      'Rzecznik Praw Obywatelskich',
      'brpo.gov.pl',
      'Commissioner for Human Rights',
      { short: ['RPO'], site: 'https://bip.brpo.gov.pl/' },
    ],
  ],
  'military-police': [
    ['Żandarmeria Wojskowa', 'zw.wp.mil.pl', 'Military Gendarmerie', { short: ['ŻW'] }],
    [
      'Wojsko Polskie',
      'wp.mil.pl ron.mil.pl mon.gov.pl',
      'Polish Armed Forces',
      { site: 'https://www.wojsko-polskie.pl/' },
    ],
  ],
  regulator: [
    [
      'Komisja Nadzoru Finansowego',
      'knf.gov.pl',
      'Financial Supervision Authority',
      { short: ['KNF', 'UKNF'], site: 'https://www.knf.gov.pl/' },
    ],
    [
      'Urząd Ochrony Danych Osobowych',
      'uodo.gov.pl',
      'Personal Data Protection Office',
      { short: ['UODO'], site: 'https://uodo.gov.pl/' },
    ],
    ['Urząd Komunikacji Elektronicznej', 'uke.gov.pl', 'Office of Electronic Communications', { short: ['UKE'] }],
    [
      'Urząd Ochrony Konkurencji i Konsumentów',
      'uokik.gov.pl',
      'Office of Competition and Consumer Protection',
      { short: ['UOKiK'] },
    ],
  ],
  prison: [['Służba Więzienna', 'sw.gov.pl', 'Prison Service', { short: ['SW'], site: 'https://www.sw.gov.pl/' }]],
  government: [
    [
      'Ministerstwo Spraw Wewnętrznych i Administracji',
      'mswia.gov.pl',
      'Ministry of the Interior and Administration',
      { short: ['MSWiA'], site: 'https://www.gov.pl/web/mswia' },
    ],
    [
      'Ministerstwo Sprawiedliwości',
      'ms.gov.pl',
      'Ministry of Justice',
      { short: ['MS'], site: 'https://www.gov.pl/web/sprawiedliwosc' },
    ],
  ],
});

export const czechia = agenciesOf('CZ', {
  police: [
    [
      'Policie České republiky',
      'policie.cz pcr.cz policie.gov.cz',
      'Police of the Czech Republic',
      { short: ['PČR', 'NCOZ', 'NCTEKK', 'Policie ČR'], site: 'https://policie.gov.cz/' },
    ],
    ['Městská policie Brno', 'mpb.cz', 'Brno City Police', { city: 'Brno', site: 'https://www.mpb.cz/' }],
  ],
  prosecutor: [
    [
      'Státní zastupitelství',
      'verejnazaloba.cz',
      'Public Prosecutor’s Office',
      { short: ['Nejvyšší státní zastupitelství', 'NSZ'], site: 'https://verejnazaloba.cz/' },
    ],
  ],
  court: [
    [
      'Justice České republiky',
      'justice.cz justice.gov.cz',
      'Czech Judiciary',
      { short: ['Krajský soud', 'Městský soud v Praze'], site: 'https://www.justice.cz/' },
    ],
    ['Nejvyšší soud', 'nsoud.cz', 'Supreme Court', { site: 'https://www.nsoud.cz/' }],
    ['Ústavní soud', 'usoud.cz', 'Constitutional Court', { site: 'https://www.usoud.cz/' }],
    ['Nejvyšší správní soud', 'nssoud.cz', 'Supreme Administrative Court', { site: 'https://www.nssoud.cz/' }],
  ],
  customs: [
    [
      'Celní správa',
      'celnisprava.cz celnisprava.gov.cz cs.mfcr.cz',
      'Customs Administration',
      { site: 'https://celnisprava.gov.cz/' },
    ],
  ],
  'financial-intelligence': [
    ['Finanční analytický úřad', 'fau.gov.cz fau.mfcr.cz', 'Financial Analytical Office', { short: ['FAÚ'] }],
  ],
  'police-oversight': [
    [
      'Generální inspekce bezpečnostních sborů',
      'gibs.cz gibs.gov.cz',
      'General Inspection of Security Forces',
      { short: ['GIBS'], site: 'https://www.gibs.cz/' },
    ],
  ],
  intelligence: [
    [
      'Bezpečnostní informační služba',
      'bis.cz',
      'Security Information Service',
      { short: ['BIS'], site: 'https://www.bis.cz/' },
    ],
    [
      'Národní úřad pro kybernetickou a informační bezpečnost',
      'nukib.gov.cz nukib.cz',
      'National Cyber and Information Security Agency',
      { short: ['NÚKIB'] },
    ],
  ],
  regulator: [
    [
      'Úřad pro ochranu osobních údajů',
      'uoou.gov.cz uoou.cz',
      'Office for Personal Data Protection',
      { short: ['ÚOOÚ'] },
    ],
    ['Česká národní banka', 'cnb.cz', 'Czech National Bank', { short: ['ČNB'], site: 'https://www.cnb.cz/' }],
    ['Český telekomunikační úřad', 'ctu.cz ctu.gov.cz', 'Czech Telecommunication Office', { short: ['ČTÚ'] }],
    [
      'Finanční správa',
      'financnisprava.cz financnisprava.gov.cz fs.mfcr.cz',
      'Financial Administration',
      { site: 'https://financnisprava.gov.cz/' },
    ],
  ],
  prison: [['Vězeňská služba', 'vscr.cz', 'Prison Service', { site: 'https://www.vscr.cz/' }]],
  government: [
    ['Ministerstvo vnitra', 'mv.gov.cz mvcr.cz', 'Ministry of the Interior', { site: 'https://mv.gov.cz/' }],
    ['Ministerstvo spravedlnosti', 'msp.gov.cz msp.justice.cz', 'Ministry of Justice', { site: 'https://msp.gov.cz/' }],
    [
      'Ministerstvo obrany',
      'mo.gov.cz army.cz',
      'Ministry of Defence',
      { short: ['Vojenská policie'], site: 'https://mo.gov.cz/' },
    ],
  ],
});

export const slovakia = agenciesOf('SK', {
  police: [
    [
      'Ministerstvo vnútra – Policajný zbor',
      'minv.sk',
      'Ministry of Interior and Police Force',
      { short: ['Policajný zbor', 'NAKA', 'Polícia SR'], site: 'https://www.minv.sk/' },
    ],
  ],
  prosecutor: [
    [
      'Generálna prokuratúra',
      'genpro.gov.sk genpro.sk',
      'General Prosecutor’s Office',
      { site: 'https://www.genpro.gov.sk/' },
    ],
  ],
  court: [
    [
      'Ministerstvo spravodlivosti',
      'justice.sk justice.gov.sk',
      'Ministry of Justice and courts',
      { site: 'https://www.justice.gov.sk/' },
    ],
    ['Najvyšší súd', 'nsud.sk', 'Supreme Court', { site: 'https://www.nsud.sk/' }],
    ['Ústavný súd', 'ustavnysud.sk', 'Constitutional Court', { site: 'https://www.ustavnysud.sk/' }],
  ],
  customs: [
    ['Finančná správa', 'financnasprava.sk', 'Financial Administration', { site: 'https://www.financnasprava.sk/' }],
  ],
  intelligence: [
    [
      'Slovenská informačná služba',
      'sis.gov.sk',
      'Slovak Information Service',
      { short: ['SIS'], site: 'https://www.sis.gov.sk/' },
    ],
    [
      'Národný bezpečnostný úrad',
      'nbu.gov.sk',
      'National Security Authority',
      { short: ['NBÚ'], site: 'https://www.nbu.gov.sk/' },
    ],
  ],
  regulator: [
    [
      'Úrad na ochranu osobných údajov',
      'dataprotection.gov.sk',
      'Office for Personal Data Protection',
      { site: 'https://dataprotection.gov.sk/' },
    ],
    ['Národná banka Slovenska', 'nbs.sk', 'National Bank of Slovakia', { short: ['NBS'], site: 'https://nbs.sk/' }],
  ],
  prison: [
    [
      'Zbor väzenskej a justičnej stráže',
      'zvjs.sk',
      'Prison and Court Guard Service',
      { site: 'https://www.zvjs.sk/' },
    ],
  ],
});

export const hungary = agenciesOf('HU', {
  police: [
    [
      'Rendőrség',
      'police.hu orfk.police.hu',
      'Hungarian National Police',
      { short: ['ORFK', 'KR NNI'], site: 'https://www.police.hu/' },
    ],
  ],
  'federal-police': [
    [
      'Terrorelhárítási Központ',
      'tek.gov.hu',
      'Counter Terrorism Centre',
      { short: ['TEK'], site: 'https://tek.gov.hu/' },
    ],
    [
      'Nemzeti Védelmi Szolgálat',
      'nvsz.hu',
      'National Protective Service',
      { short: ['NVSZ'], site: 'https://nvsz.hu/' },
    ],
  ],
  prosecutor: [
    [
      'Magyarország Ügyészsége',
      'ugyeszseg.hu mku.hu',
      'Prosecution Service of Hungary',
      { short: ['Legfőbb Ügyészség'], site: 'https://ugyeszseg.hu/' },
    ],
  ],
  court: [
    ['Magyarország Bíróságai', 'birosag.hu obh.birosag.hu', 'Courts of Hungary', { site: 'https://birosag.hu/' }],
    ['Kúria', 'kuria-birosag.hu', 'Supreme Court of Hungary', { site: 'https://kuria-birosag.hu/' }],
    [
      'Alkotmánybíróság',
      'mkab.hu alkotmanybirosag.hu',
      'Constitutional Court',
      { site: 'https://alkotmanybirosag.hu/' },
    ],
  ],
  customs: [
    [
      'Nemzeti Adó- és Vámhivatal',
      'nav.gov.hu',
      'National Tax and Customs Administration',
      { short: ['NAV'], site: 'https://nav.gov.hu/' },
    ],
  ],
  intelligence: [
    [
      'Nemzeti Kibervédelmi Intézet',
      'nki.gov.hu',
      'National Cyber Security Center',
      { short: ['NKI'], site: 'https://nki.gov.hu/' },
    ],
    [
      'Alkotmányvédelmi Hivatal',
      'ah.gov.hu',
      'Constitution Protection Office',
      { short: ['AH'], site: 'https://ah.gov.hu/' },
    ],
  ],
  regulator: [
    [
      'Nemzeti Adatvédelmi és Információszabadság Hatóság',
      'naih.hu',
      'Data Protection Authority',
      { short: ['NAIH'], site: 'https://naih.hu/' },
    ],
    ['Magyar Nemzeti Bank', 'mnb.hu', 'Central Bank of Hungary', { short: ['MNB'], site: 'https://www.mnb.hu/' }],
    [
      'Nemzeti Média- és Hírközlési Hatóság',
      'nmhh.hu',
      'Media and Infocommunications Authority',
      { short: ['NMHH'], site: 'https://nmhh.hu/' },
    ],
  ],
  prison: [['Büntetés-végrehajtás', 'bv.gov.hu', 'Hungarian Prison Service', { site: 'https://bv.gov.hu/' }]],
  government: [
    ['Belügyminisztérium', 'bm.gov.hu', 'Ministry of Interior', { short: ['BM'] }],
    ['Igazságügyi Minisztérium', 'im.gov.hu', 'Ministry of Justice', { short: ['IM'] }],
  ],
});

export const slovenia = agenciesOf('SI', {
  police: [['Policija', 'policija.si', 'Slovenian Police', { site: 'https://www.policija.si/' }]],
  prosecutor: [['Državno tožilstvo', 'dt-rs.si', 'State Prosecutor’s Office', { site: 'https://www.dt-rs.si/' }]],
  court: [
    ['Sodstvo Republike Slovenije', 'sodisce.si', 'Slovenian Judiciary', { site: 'https://www.sodisce.si/' }],
    ['Ustavno sodišče', 'us-rs.si', 'Constitutional Court', { site: 'https://www.us-rs.si/' }],
  ],
  customs: [
    ['Finančna uprava', 'fu.gov.si', 'Financial Administration', { short: ['FURS'], site: 'https://www.fu.gov.si/' }],
  ],
  regulator: [
    ['Informacijski pooblaščenec', 'ip-rs.si', 'Information Commissioner', { site: 'https://www.ip-rs.si/' }],
    [
      'Komisija za preprečevanje korupcije',
      'kpk-rs.si',
      'Commission for the Prevention of Corruption',
      { short: ['KPK'], site: 'https://www.kpk-rs.si/' },
    ],
    [
      'Agencija za komunikacijska omrežja in storitve',
      'akos-rs.si',
      'Agency for Communication Networks and Services',
      { short: ['AKOS'] },
    ],
  ],
  government: [['Vlada Republike Slovenije', 'gov.si', 'Government of Slovenia', { site: 'https://www.gov.si/' }]],
});
