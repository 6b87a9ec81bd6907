import { agenciesOf } from './table.ts';

export const austria = agenciesOf('AT', {
  'federal-police': [
    [
      'Bundespolizei',
      'polizei.gv.at',
      'Austrian Federal Police',
      { short: ['Landespolizeidirektion'], site: 'https://www.polizei.gv.at/' },
    ],
    [
      'Bundesministerium für Inneres',
      'bmi.gv.at',
      'Federal Ministry of the Interior',
      { short: ['BMI', 'DSN'], site: 'https://www.bmi.gv.at/' },
    ],
    [
      'Bundeskriminalamt',
      'bundeskriminalamt.at',
      'Criminal Intelligence Service Austria',
      { short: ['BK', '.BK'], site: 'https://www.bundeskriminalamt.at/' },
    ],
  ],
  'police-oversight': [
    [
      'Bundesamt zur Korruptionsprävention und Korruptionsbekämpfung',
      'bak.gv.at',
      'Federal Bureau of Anti-Corruption',
      { short: ['BAK'], site: 'https://www.bak.gv.at/' },
    ],
    [
      'Volksanwaltschaft',
      'volksanwaltschaft.gv.at',
      'Austrian Ombudsman Board',
      { site: 'https://volksanwaltschaft.gv.at/' },
    ],
  ],
  court: [
    [
      'Justiz Österreich',
      'justiz.gv.at',
      'Austrian Judiciary',
      { short: ['Staatsanwaltschaft Wien', 'WKStA'], site: 'https://www.justiz.gv.at/' },
    ],
    ['Oberster Gerichtshof', 'ogh.gv.at', 'Supreme Court', { short: ['OGH'], site: 'https://www.ogh.gv.at/' }],
    [
      'Verfassungsgerichtshof',
      'vfgh.gv.at',
      'Constitutional Court',
      { short: ['VfGH'], site: 'https://www.vfgh.gv.at/' },
    ],
    [
      'Verwaltungsgerichtshof',
      'vwgh.gv.at',
      'Supreme Administrative Court',
      { short: ['VwGH'], site: 'https://www.vwgh.gv.at/' },
    ],
  ],
  government: [
    [
      'Bundesministerium für Justiz',
      'bmj.gv.at',
      'Federal Ministry of Justice',
      { short: ['BMJ'], site: 'https://www.bmj.gv.at/' },
    ],
    [
      'Bundeskanzleramt',
      'bka.gv.at bundeskanzleramt.gv.at',
      'Federal Chancellery',
      { site: 'https://www.bundeskanzleramt.gv.at/' },
    ],
    ['Stadt Wien', 'wien.gv.at', 'City of Vienna', { region: 'Wien', site: 'https://www.wien.gv.at/' }],
  ],
  customs: [
    [
      'Bundesministerium für Finanzen',
      'bmf.gv.at',
      'Federal Ministry of Finance',
      { short: ['BMF', 'Zollamt Österreich', 'Finanzpolizei'], site: 'https://www.bmf.gv.at/' },
    ],
  ],
  regulator: [
    [
      'Finanzmarktaufsicht',
      'fma.gv.at',
      'Financial Market Authority',
      { short: ['FMA'], site: 'https://www.fma.gv.at/' },
    ],
    [
      'Datenschutzbehörde',
      'dsb.gv.at',
      'Data Protection Authority',
      { short: ['DSB'], site: 'https://www.dsb.gv.at/' },
    ],
    [
      'Rundfunk und Telekom Regulierungs-GmbH',
      'rtr.at',
      'Regulatory Authority for Broadcasting and Telecommunications',
      { short: ['RTR'], site: 'https://www.rtr.at/' },
    ],
  ],
  'military-police': [
    ['Bundesheer', 'bmlv.gv.at bundesheer.at', 'Austrian Armed Forces', { site: 'https://www.bundesheer.at/' }],
  ],
});

export const switzerland = agenciesOf('CH', {
  'federal-police': [
    [
      'Bundesamt für Polizei',
      'fedpol.admin.ch',
      'Federal Office of Police',
      { short: ['fedpol'], site: 'https://www.fedpol.admin.ch/' },
    ],
    [
      'Dienst ÜPF',
      'isc-ejpd.admin.ch li.admin.ch',
      'Post and Telecommunications Surveillance Service',
      { short: ['Dienst ÜPF', 'PTSS'], site: 'https://www.li.admin.ch/' },
    ],
  ],
  customs: [
    [
      'Bundesamt für Zoll und Grenzsicherheit',
      'bazg.admin.ch',
      'Federal Office for Customs and Border Security',
      { short: ['BAZG', 'FOCBS'], site: 'https://www.bazg.admin.ch/' },
    ],
  ],
  prosecutor: [
    [
      'Bundesanwaltschaft',
      'ba.admin.ch bundesanwaltschaft.ch',
      'Office of the Attorney General of Switzerland',
      { short: ['BA', 'OAG'], site: 'https://www.bundesanwaltschaft.ch/' },
    ],
    [
      'Staatsanwaltschaft des Kantons Zürich',
      'ji.zh.ch',
      'Public Prosecutor’s Office of the Canton of Zurich',
      { region: 'Zürich', site: 'https://www.zh.ch/' },
    ],
    [
      'Ministère public du canton de Genève',
      'justice.ge.ch',
      'Public Prosecutor and courts of Geneva',
      { region: 'Genève', site: 'https://justice.ge.ch/' },
    ],
    [
      'Staatsanwaltschaft des Kantons Bern',
      'justice.be.ch',
      'Public Prosecutor and courts of Bern',
      { region: 'Bern', site: 'https://www.justice.be.ch/' },
    ],
  ],
  court: [
    ['Bundesgericht', 'bger.ch', 'Federal Supreme Court', { site: 'https://www.bger.ch/' }],
    ['Bundesstrafgericht', 'bstger.ch', 'Federal Criminal Court', { site: 'https://www.bstger.ch/' }],
    ['Bundesverwaltungsgericht', 'bvger.ch', 'Federal Administrative Court', { site: 'https://www.bvger.ch/' }],
    [
      'Gerichte des Kantons Zürich',
      'gerichte-zh.ch',
      'Courts of the Canton of Zurich',
      { region: 'Zürich', site: 'https://www.gerichte-zh.ch/' },
    ],
  ],
  intelligence: [
    [
      'Nachrichtendienst des Bundes',
      'ndb.admin.ch',
      'Federal Intelligence Service',
      { short: ['NDB', 'FIS'], site: 'https://www.vbs.admin.ch/' },
    ],
    [
      'Bundesamt für Cybersicherheit',
      'ncsc.admin.ch',
      'National Cyber Security Centre',
      { short: ['BACS', 'NCSC'], site: 'https://www.ncsc.admin.ch/' },
    ],
  ],
  regulator: [
    [
      'Eidgenössische Finanzmarktaufsicht',
      'finma.ch',
      'Swiss Financial Market Supervisory Authority',
      { short: ['FINMA'], site: 'https://www.finma.ch/' },
    ],
    [
      'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
      'edoeb.admin.ch',
      'Federal Data Protection Commissioner',
      { short: ['EDÖB', 'FDPIC'], site: 'https://www.edoeb.admin.ch/' },
    ],
    [
      'Eidgenössische Steuerverwaltung',
      'estv.admin.ch',
      'Federal Tax Administration',
      { short: ['ESTV'], site: 'https://www.estv.admin.ch/' },
    ],
  ],
  government: [
    [
      'Bundesamt für Justiz',
      'bj.admin.ch',
      'Federal Office of Justice',
      { short: ['BJ', 'FOJ'], site: 'https://www.bj.admin.ch/' },
    ],
    [
      'Eidgenössisches Justiz- und Polizeidepartement',
      'ejpd.admin.ch',
      'Federal Department of Justice and Police',
      { short: ['EJPD'], site: 'https://www.ejpd.admin.ch/' },
    ],
    ['Bundesverwaltung', 'admin.ch', 'Swiss federal administration', { site: 'https://www.admin.ch/' }],
  ],
  'military-police': [['Militärpolizei', 'vtg.admin.ch', 'Swiss Armed Forces', { site: 'https://www.vtg.admin.ch/' }]],
  police: [
    [
      'Kantonspolizei Zürich',
      'kapo.zh.ch',
      'Zurich Cantonal Police',
      { region: 'Zürich', site: 'https://www.zh.ch/kapo' },
    ],
    [
      'Stadtpolizei Zürich',
      'stadt-zuerich.ch zuerich.ch',
      'Zurich City Police',
      { region: 'Zürich', city: 'Zürich', site: 'https://www.stadt-zuerich.ch/' },
    ],
    [
      'Kantonspolizei Bern',
      'police.be.ch',
      'Bern Cantonal Police',
      { region: 'Bern', site: 'https://www.police.be.ch/' },
    ],
    ['Luzerner Polizei', 'polizei.lu.ch lu.ch', 'Lucerne Police', { region: 'Luzern', site: 'https://polizei.lu.ch/' }],
    ['Kantonspolizei Uri', 'ur.ch', 'Uri Cantonal Police', { region: 'Uri', site: 'https://www.ur.ch/' }],
    ['Kantonspolizei Schwyz', 'sz.ch', 'Schwyz Cantonal Police', { region: 'Schwyz', site: 'https://www.sz.ch/' }],
    [
      'Kantonspolizei Obwalden',
      'ow.ch',
      'Obwalden Cantonal Police',
      { region: 'Obwalden', site: 'https://www.ow.ch/' },
    ],
    [
      'Kantonspolizei Nidwalden',
      'nw.ch',
      'Nidwalden Cantonal Police',
      { region: 'Nidwalden', site: 'https://www.nw.ch/' },
    ],
    ['Kantonspolizei Glarus', 'gl.ch', 'Glarus Cantonal Police', { region: 'Glarus', site: 'https://www.gl.ch/' }],
    ['Zuger Polizei', 'zg.ch', 'Zug Police', { region: 'Zug', site: 'https://www.zg.ch/' }],
    [
      'Police cantonale Fribourg',
      'fr.ch',
      'Fribourg Cantonal Police',
      { region: 'Fribourg', short: ['Kantonspolizei Freiburg'], site: 'https://www.fr.ch/' },
    ],
    [
      'Polizei Kanton Solothurn',
      'kapo.so.ch so.ch',
      'Solothurn Cantonal Police',
      { region: 'Solothurn', site: 'https://so.ch/' },
    ],
    [
      'Kantonspolizei Basel-Stadt',
      'jsd.bs.ch bs.ch',
      'Basel-Stadt Cantonal Police',
      { region: 'Basel-Stadt', site: 'https://www.bs.ch/' },
    ],
    [
      'Polizei Basel-Landschaft',
      'bl.ch',
      'Basel-Landschaft Police',
      { region: 'Basel-Landschaft', site: 'https://www.baselland.ch/' },
    ],
    [
      'Schaffhauser Polizei',
      'shpol.ch',
      'Schaffhausen Police',
      { region: 'Schaffhausen', site: 'https://www.shpol.ch/' },
    ],
    [
      'Kantonspolizei Appenzell Ausserrhoden',
      'ar.ch',
      'Appenzell Ausserrhoden Cantonal Police',
      { region: 'Appenzell Ausserrhoden', site: 'https://www.ar.ch/' },
    ],
    [
      'Kantonspolizei Appenzell Innerrhoden',
      'ai.ch',
      'Appenzell Innerrhoden Cantonal Police',
      { region: 'Appenzell Innerrhoden', site: 'https://www.ai.ch/' },
    ],
    [
      'Kantonspolizei St. Gallen',
      'kapo.sg.ch',
      'St. Gallen Cantonal Police',
      { region: 'St. Gallen', site: 'https://www.sg.ch/' },
    ],
    [
      'Kantonspolizei Graubünden',
      'kapo.gr.ch',
      'Grisons Cantonal Police',
      { region: 'Graubünden', site: 'https://www.gr.ch/' },
    ],
    [
      'Kantonspolizei Aargau',
      'kapo.ag.ch ag.ch',
      'Aargau Cantonal Police',
      { region: 'Aargau', site: 'https://www.ag.ch/' },
    ],
    [
      'Kantonspolizei Thurgau',
      'kapo.tg.ch',
      'Thurgau Cantonal Police',
      { region: 'Thurgau', site: 'https://kapo.tg.ch/' },
    ],
    [
      'Polizia cantonale Ticino',
      'polca.ti.ch ti.ch',
      'Ticino Cantonal Police',
      { region: 'Ticino', site: 'https://www.ti.ch/polizia' },
    ],
    [
      'Police cantonale vaudoise',
      'vd.ch',
      'Vaud Cantonal Police',
      { region: 'Vaud', short: ['Gendarmerie vaudoise'], site: 'https://www.vd.ch/' },
    ],
    [
      'Police cantonale valaisanne',
      'police.vs.ch policevalais.ch',
      'Valais Cantonal Police',
      { region: 'Valais', short: ['Kantonspolizei Wallis'], site: 'https://www.policevalais.ch/' },
    ],
    ['Police neuchâteloise', 'ne.ch', 'Neuchâtel Police', { region: 'Neuchâtel', site: 'https://www.ne.ch/' }],
    [
      'Police cantonale de Genève',
      'police.ge.ch ge.ch',
      'Geneva Cantonal Police',
      { region: 'Genève', site: 'https://www.ge.ch/' },
    ],
    ['Police cantonale du Jura', 'jura.ch', 'Jura Cantonal Police', { region: 'Jura', site: 'https://www.jura.ch/' }],
    [
      'Police municipale de Lausanne',
      'lausanne.ch',
      'Lausanne Municipal Police',
      { region: 'Vaud', city: 'Lausanne', site: 'https://www.lausanne.ch/' },
    ],
  ],
});

export const liechtenstein = agenciesOf('LI', {
  police: [
    [
      'Landespolizei des Fürstentums Liechtenstein',
      'landespolizei.li',
      'Liechtenstein National Police',
      { site: 'https://www.landespolizei.li/' },
    ],
  ],
  government: [
    [
      'Liechtensteinische Landesverwaltung',
      'llv.li',
      'National administration',
      { short: ['Stabsstelle FIU'], site: 'https://www.llv.li/' },
    ],
  ],
  regulator: [
    [
      'Finanzmarktaufsicht Liechtenstein',
      'fma-li.li',
      'Financial Market Authority Liechtenstein',
      { short: ['FMA'], site: 'https://www.fma-li.li/' },
    ],
  ],
  court: [['Gerichte des Fürstentums Liechtenstein', 'gerichte.li', 'Courts of Liechtenstein']],
});
