import { agenciesOf } from './table.ts';

export const lithuania = agenciesOf('LT', {
  police: [
    [
      'Policijos departamentas',
      'policija.lt',
      'Lithuanian Police',
      { short: ['Lietuvos policija'], site: 'https://policija.lrv.lt/' },
    ],
  ],
  'federal-police': [
    ['Finansinių nusikaltimų tyrimo tarnyba', 'fntt.lt', 'Financial Crime Investigation Service', { short: ['FNTT'] }],
    [
      'Specialiųjų tyrimų tarnyba',
      'stt.lt',
      'Special Investigation Service',
      { short: ['STT'], site: 'https://www.stt.lt/' },
    ],
    [
      'Valstybės sienos apsaugos tarnyba',
      'vsat.lt pasienis.lt',
      'State Border Guard Service',
      { short: ['VSAT'], site: 'https://vsat.lrv.lt/' },
    ],
  ],
  prosecutor: [
    [
      'Lietuvos Respublikos prokuratūra',
      'prokuraturos.lt',
      'Prosecution Service of Lithuania',
      { site: 'https://www.prokuraturos.lt/' },
    ],
  ],
  court: [
    ['Lietuvos teismai', 'teismai.lt teismas.lt', 'Courts of Lithuania', { site: 'https://www.teismai.lt/' }],
    ['Lietuvos Aukščiausiasis Teismas', 'lat.lt', 'Supreme Court', { site: 'https://www.lat.lt/' }],
  ],
  customs: [['Lietuvos muitinė', 'lrmuitine.lt', 'Lithuanian Customs', { site: 'https://lrmuitine.lt/' }]],
  intelligence: [
    [
      'Valstybės saugumo departamentas',
      'vsd.lt',
      'State Security Department',
      { short: ['VSD'], site: 'https://www.vsd.lt/' },
    ],
    [
      'Nacionalinis kibernetinio saugumo centras',
      'nksc.lt',
      'National Cyber Security Centre',
      { short: ['NKSC'], site: 'https://www.nksc.lt/' },
    ],
  ],
  regulator: [
    [
      'Valstybinė duomenų apsaugos inspekcija',
      'ada.lt vdai.lrv.lt',
      'State Data Protection Inspectorate',
      { short: ['VDAI'], site: 'https://vdai.lrv.lt/' },
    ],
    [
      'Valstybinė mokesčių inspekcija',
      'vmi.lt',
      'State Tax Inspectorate',
      { short: ['VMI'], site: 'https://www.vmi.lt/' },
    ],
    ['Lietuvos bankas', 'lb.lt', 'Bank of Lithuania', { site: 'https://www.lb.lt/' }],
    [
      'Ryšių reguliavimo tarnyba',
      'rrt.lt',
      'Communications Regulatory Authority',
      { short: ['RRT'], site: 'https://www.rrt.lt/' },
    ],
  ],
  government: [
    ['Vidaus reikalų ministerija', 'vrm.lt vrm.lrv.lt', 'Ministry of the Interior', { site: 'https://vrm.lrv.lt/' }],
    ['Teisingumo ministerija', 'tm.lt tm.lrv.lt', 'Ministry of Justice', { site: 'https://tm.lrv.lt/' }],
  ],
});

export const latvia = agenciesOf('LV', {
  police: [
    ['Valsts policija', 'vp.gov.lv', 'State Police', { short: ['VP'], site: 'https://www.vp.gov.lv/' }],
    [
      'Rīgas pašvaldības policija',
      'rpp.riga.lv riga.lv',
      'Riga Municipal Police',
      { city: 'Rīga', site: 'https://rpp.riga.lv/' },
    ],
  ],
  'federal-police': [
    [
      'Korupcijas novēršanas un apkarošanas birojs',
      'knab.gov.lv',
      'Corruption Prevention and Combating Bureau',
      { short: ['KNAB'], site: 'https://www.knab.gov.lv/' },
    ],
    ['Valsts robežsardze', 'rs.gov.lv', 'State Border Guard', { site: 'https://www.rs.gov.lv/' }],
  ],
  prosecutor: [['Prokuratūra', 'lrp.gov.lv prokuratura.lv', 'Prosecution Office', { site: 'http://www.lrp.gov.lv/' }]],
  court: [
    ['Tiesas', 'tiesas.lv ta.gov.lv', 'Courts and Court Administration', { site: 'https://www.tiesas.lv/' }],
    ['Augstākā tiesa', 'at.gov.lv', 'Supreme Court', { site: 'https://www.at.gov.lv/' }],
    ['Satversmes tiesa', 'satv.tiesa.gov.lv', 'Constitutional Court', { site: 'https://www.satv.tiesa.gov.lv/' }],
  ],
  customs: [
    [
      'Valsts ieņēmumu dienests',
      'vid.gov.lv',
      'State Revenue Service',
      { short: ['VID'], site: 'https://www.vid.gov.lv/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Finanšu izlūkošanas dienests',
      'fid.gov.lv',
      'Financial Intelligence Unit of Latvia',
      { short: ['FID'], site: 'https://fid.gov.lv/' },
    ],
  ],
  'police-oversight': [
    [
      'Iekšējās drošības birojs',
      'idb.gov.lv',
      'Internal Security Bureau',
      { short: ['IDB'], site: 'https://www.idb.gov.lv/' },
    ],
  ],
  intelligence: [
    [
      'Valsts drošības dienests',
      'vdd.gov.lv',
      'State Security Service',
      { short: ['VDD'], site: 'https://vdd.gov.lv/' },
    ],
    [
      'CERT.LV',
      'cert.lv',
      'Information Technology Security Incident Response Institution',
      { site: 'https://cert.lv/' },
    ],
  ],
  regulator: [
    [
      'Datu valsts inspekcija',
      'dvi.gov.lv',
      'Data State Inspectorate',
      { short: ['DVI'], site: 'https://www.dvi.gov.lv/' },
    ],
    ['Latvijas Banka', 'bank.lv', 'Bank of Latvia', { site: 'https://www.bank.lv/' }],
  ],
  government: [
    ['Iekšlietu ministrija', 'iem.gov.lv', 'Ministry of the Interior', { site: 'https://www.iem.gov.lv/' }],
    ['Tieslietu ministrija', 'tm.gov.lv', 'Ministry of Justice', { site: 'https://www.tm.gov.lv/' }],
  ],
  prison: [
    ['Ieslodzījuma vietu pārvalde', 'ievp.gov.lv', 'Prison Administration', { site: 'https://www.ievp.gov.lv/' }],
  ],
});

export const estonia = agenciesOf('EE', {
  police: [
    [
      'Politsei- ja Piirivalveamet',
      'politsei.ee',
      'Police and Border Guard Board',
      { short: ['PPA'], site: 'https://www.politsei.ee/' },
    ],
  ],
  prosecutor: [['Prokuratuur', 'prokuratuur.ee', 'Prosecutor’s Office', { site: 'https://www.prokuratuur.ee/' }]],
  court: [
    ['Eesti kohtud', 'kohus.ee', 'Estonian Courts', { site: 'https://www.kohus.ee/' }],
    ['Riigikohus', 'riigikohus.ee', 'Supreme Court', { site: 'https://www.riigikohus.ee/' }],
  ],
  customs: [
    ['Maksu- ja Tolliamet', 'emta.ee', 'Tax and Customs Board', { short: ['MTA'], site: 'https://www.emta.ee/' }],
  ],
  'financial-intelligence': [
    ['Rahapesu Andmebüroo', 'fiu.ee', 'Financial Intelligence Unit', { short: ['RAB'], site: 'https://fiu.ee/' }],
  ],
  intelligence: [
    ['Kaitsepolitseiamet', 'kapo.ee', 'Internal Security Service', { short: ['KAPO'], site: 'https://kapo.ee/' }],
    ['Välisluureamet', 'valisluureamet.ee', 'Foreign Intelligence Service', { site: 'https://www.valisluureamet.ee/' }],
    [
      'Riigi Infosüsteemi Amet',
      'ria.ee',
      'Information System Authority',
      { short: ['RIA'], site: 'https://www.ria.ee/' },
    ],
  ],
  regulator: [
    [
      'Andmekaitse Inspektsioon',
      'aki.ee',
      'Data Protection Inspectorate',
      { short: ['AKI'], site: 'https://www.aki.ee/' },
    ],
    ['Finantsinspektsioon', 'fi.ee', 'Financial Supervision Authority', { site: 'https://www.fi.ee/' }],
    [
      'Tarbijakaitse ja Tehnilise Järelevalve Amet',
      'ttja.ee',
      'Consumer Protection and Technical Regulatory Authority',
      { short: ['TTJA'], site: 'https://ttja.ee/' },
    ],
  ],
  prison: [['Eesti vanglateenistus', 'vangla.ee', 'Prison Service', { site: 'https://www.vangla.ee/' }]],
  government: [
    [
      'Siseministeerium',
      'siseministeerium.ee',
      'Ministry of the Interior',
      { site: 'https://www.siseministeerium.ee/' },
    ],
    ['Justiitsministeerium', 'just.ee', 'Ministry of Justice', { site: 'https://www.just.ee/' }],
  ],
});
