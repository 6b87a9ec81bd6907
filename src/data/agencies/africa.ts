import { agenciesOf } from './table.ts';

export const southAfrica = agenciesOf('ZA', {
  police: [
    [
      'South African Police Service',
      'saps.gov.za saps.org.za',
      '',
      { short: ['SAPS', 'DPCI', 'Hawks'], site: 'https://www.saps.gov.za/' },
    ],
    [
      'Cape Town Metropolitan Police',
      'capetown.gov.za',
      '',
      { city: 'Cape Town', site: 'https://www.capetown.gov.za/' },
    ],
    [
      'Johannesburg Metropolitan Police Department',
      'joburg.org.za',
      '',
      { short: ['JMPD'], city: 'Johannesburg', site: 'https://www.joburg.org.za/' },
    ],
    ['eThekwini Metropolitan Police', 'durban.gov.za', '', { city: 'Durban', site: 'https://www.durban.gov.za/' }],
    [
      'Tshwane Metropolitan Police Department',
      'tshwane.gov.za',
      '',
      { short: ['TMPD'], city: 'Pretoria', site: 'https://www.tshwane.gov.za/' },
    ],
  ],
  'federal-police': [
    ['Special Investigating Unit', 'siu.org.za', '', { short: ['SIU'], site: 'https://www.siu.org.za/' }],
  ],
  prosecutor: [
    ['National Prosecuting Authority', 'npa.gov.za', '', { short: ['NPA'], site: 'https://www.npa.gov.za/' }],
  ],
  court: [
    ['Office of the Chief Justice', 'judiciary.org.za', '', { short: ['OCJ'], site: 'https://www.judiciary.org.za/' }],
    ['Constitutional Court of South Africa', 'concourt.org.za', '', { site: 'https://www.concourt.org.za/' }],
    [
      'Department of Justice and Constitutional Development',
      'justice.gov.za',
      '',
      { short: ['DOJ&CD'], site: 'https://www.justice.gov.za/' },
    ],
  ],
  customs: [
    ['South African Revenue Service', 'sars.gov.za', '', { short: ['SARS'], site: 'https://www.sars.gov.za/' }],
  ],
  'financial-intelligence': [
    ['Financial Intelligence Centre', 'fic.gov.za', '', { short: ['FIC'], site: 'https://www.fic.gov.za/' }],
  ],
  'police-oversight': [
    [
      'Independent Police Investigative Directorate',
      'ipid.gov.za',
      '',
      { short: ['IPID'], site: 'https://www.ipid.gov.za/' },
    ],
    ['Public Protector South Africa', 'pprotect.org', '', { site: 'https://www.pprotect.org/' }],
  ],
  regulator: [
    ['Financial Sector Conduct Authority', 'fsca.co.za', '', { short: ['FSCA'], site: 'https://www.fsca.co.za/' }],
    ['Information Regulator', 'inforegulator.org.za', '', { site: 'https://inforegulator.org.za/' }],
    ['South African Reserve Bank', 'resbank.co.za', '', { short: ['SARB'], site: 'https://www.resbank.co.za/' }],
    [
      'Independent Communications Authority of South Africa',
      'icasa.org.za',
      '',
      { short: ['ICASA'], site: 'https://www.icasa.org.za/' },
    ],
  ],
  intelligence: [['State Security Agency', 'ssa.gov.za', '', { short: ['SSA'] }]],
  prison: [['Department of Correctional Services', 'dcs.gov.za', '', { short: ['DCS'] }]],
  government: [['Department of Home Affairs', 'dha.gov.za', '', { short: ['DHA'] }]],
});

export const nigeria = agenciesOf('NG', {
  police: [
    ['Nigeria Police Force', 'npf.gov.ng', '', { short: ['NPF', 'NPF-NCCC'], site: 'https://www.npf.gov.ng/' }],
    ['National Cybercrime Centre', 'nccc.npf.gov.ng', '', { short: ['NPF-NCCC'], site: 'https://nccc.npf.gov.ng/' }],
  ],
  'federal-police': [
    [
      'Economic and Financial Crimes Commission',
      'efcc.gov.ng efccnigeria.org',
      '',
      { short: ['EFCC'], site: 'https://www.efcc.gov.ng/' },
    ],
    ['Independent Corrupt Practices and Other Related Offences Commission', 'icpc.gov.ng', '', { short: ['ICPC'] }],
    ['National Drug Law Enforcement Agency', 'ndlea.gov.ng', '', { short: ['NDLEA'] }],
    ['National Agency for the Prohibition of Trafficking in Persons', 'naptip.gov.ng', '', { short: ['NAPTIP'] }],
    ['Nigeria Immigration Service', 'immigration.gov.ng', '', { short: ['NIS'] }],
  ],
  customs: [['Nigeria Customs Service', 'customs.gov.ng', '', { short: ['NCS'] }]],
  prosecutor: [['Federal Ministry of Justice', 'justice.gov.ng', '', { site: 'https://justice.gov.ng/' }]],
  court: [
    ['Supreme Court of Nigeria', 'supremecourt.gov.ng'],
    ['Federal High Court', 'fhc.gov.ng'],
    ['National Judicial Council', 'njc.gov.ng', '', { short: ['NJC'] }],
  ],
  'financial-intelligence': [
    ['Nigerian Financial Intelligence Unit', 'nfiu.gov.ng', '', { short: ['NFIU'], site: 'https://www.nfiu.gov.ng/' }],
  ],
  regulator: [
    ['Nigerian Communications Commission', 'ncc.gov.ng', '', { short: ['NCC'] }],
    ['Securities and Exchange Commission', 'sec.gov.ng', '', { short: ['SEC'] }],
    ['Central Bank of Nigeria', 'cbn.gov.ng', '', { short: ['CBN'] }],
    ['Nigeria Data Protection Commission', 'ndpc.gov.ng', '', { short: ['NDPC'] }],
  ],
});

export const kenya = agenciesOf('KE', {
  police: [
    [
      'National Police Service',
      'nationalpolice.go.ke',
      '',
      { short: ['NPS', 'Kenya Police'], site: 'https://www.nationalpolice.go.ke/' },
    ],
    [
      'Directorate of Criminal Investigations',
      'dci.go.ke cid.go.ke',
      '',
      { short: ['DCI'], site: 'https://www.dci.go.ke/' },
    ],
  ],
  prosecutor: [['Office of the Director of Public Prosecutions', 'odpp.go.ke', '', { short: ['ODPP'] }]],
  court: [['The Judiciary of Kenya', 'judiciary.go.ke court.go.ke', '', { site: 'https://judiciary.go.ke/' }]],
  'federal-police': [
    ['Ethics and Anti-Corruption Commission', 'eacc.go.ke', '', { short: ['EACC'], site: 'https://eacc.go.ke/' }],
  ],
  customs: [['Kenya Revenue Authority', 'kra.go.ke', '', { short: ['KRA'], site: 'https://www.kra.go.ke/' }]],
  'financial-intelligence': [['Financial Reporting Centre', 'frc.go.ke', '', { short: ['FRC'] }]],
  'police-oversight': [['Independent Policing Oversight Authority', 'ipoa.go.ke', '', { short: ['IPOA'] }]],
  regulator: [
    ['Communications Authority of Kenya', 'ca.go.ke', '', { short: ['CA'] }],
    ['Office of the Data Protection Commissioner', 'odpc.go.ke', '', { short: ['ODPC'] }],
  ],
});

export const ghana = agenciesOf('GH', {
  police: [['Ghana Police Service', 'police.gov.gh', '', { short: ['GPS'], site: 'https://police.gov.gh/' }]],
  'federal-police': [
    ['Economic and Organised Crime Office', 'eoco.gov.gh', '', { short: ['EOCO'] }],
    ['Narcotics Control Commission', 'ncc.gov.gh', '', { short: ['NACOC'] }],
    ['Ghana Immigration Service', 'gis.gov.gh', '', { short: ['GIS'] }],
  ],
  prosecutor: [
    ['Office of the Special Prosecutor', 'osp.gov.gh', '', { short: ['OSP'] }],
    ['Office of the Attorney-General and Ministry of Justice', 'mojagd.gov.gh'],
  ],
  court: [['Judicial Service of Ghana', 'judicial.gov.gh', '', { site: 'https://judicial.gov.gh/' }]],
  customs: [['Ghana Revenue Authority', 'gra.gov.gh', '', { short: ['GRA'], site: 'https://gra.gov.gh/' }]],
  'financial-intelligence': [['Financial Intelligence Centre', 'fic.gov.gh', '', { short: ['FIC'] }]],
  intelligence: [['Cyber Security Authority', 'csa.gov.gh', '', { short: ['CSA'] }]],
});

export const eastAfrica = [
  ...agenciesOf('UG', {
    police: [['Uganda Police Force', 'upf.go.ug', '', { short: ['UPF'], site: 'https://upf.go.ug/' }]],
    prosecutor: [['Office of the Director of Public Prosecutions', 'dpp.go.ug', '', { short: ['ODPP'] }]],
    court: [['The Judiciary of Uganda', 'judiciary.go.ug', '', { site: 'https://judiciary.go.ug/' }]],
    customs: [['Uganda Revenue Authority', 'ura.go.ug', '', { short: ['URA'] }]],
    'police-oversight': [['Inspectorate of Government', 'igg.go.ug', '', { short: ['IG'] }]],
    'financial-intelligence': [['Financial Intelligence Authority', 'fia.go.ug', '', { short: ['FIA'] }]],
  }),
  ...agenciesOf('TZ', {
    police: [['Jeshi la Polisi Tanzania', 'tpf.go.tz polisi.go.tz', 'Tanzania Police Force', { short: ['TPF'] }]],
    court: [['Mahakama ya Tanzania', 'judiciary.go.tz', 'Judiciary of Tanzania']],
    'federal-police': [
      ['TAKUKURU', 'pccb.go.tz', 'Prevention and Combating of Corruption Bureau', { short: ['PCCB'] }],
    ],
    customs: [['Tanzania Revenue Authority', 'tra.go.tz', '', { short: ['TRA'] }]],
    prosecutor: [['Ofisi ya Taifa ya Mashtaka', 'nps.go.tz', 'National Prosecutions Service', { short: ['NPS'] }]],
  }),
  ...agenciesOf('RW', {
    police: [['Rwanda National Police', 'police.gov.rw', '', { short: ['RNP'], site: 'https://www.police.gov.rw/' }]],
    'federal-police': [['Rwanda Investigation Bureau', 'rib.gov.rw', '', { short: ['RIB'] }]],
    prosecutor: [['National Public Prosecution Authority', 'nppa.gov.rw', '', { short: ['NPPA'] }]],
    court: [['Rwanda Judiciary', 'judiciary.gov.rw']],
    customs: [['Rwanda Revenue Authority', 'rra.gov.rw', '', { short: ['RRA'] }]],
  }),
  ...agenciesOf('ET', {
    'federal-police': [['የኢትዮጵያ ፌዴራል ፖሊስ', 'federalpolice.gov.et', 'Ethiopian Federal Police', { short: ['EFP'] }]],
    customs: [['የጉምሩክ ኮሚሽን', 'ecc.gov.et', 'Ethiopian Customs Commission']],
  }),
  ...agenciesOf('MU', {
    police: [['Mauritius Police Force', 'police.govmu.org', '', { short: ['MPF'], site: 'https://police.govmu.org/' }]],
    'financial-intelligence': [['Financial Intelligence Unit Mauritius', 'fiumauritius.org', '', { short: ['FIU'] }]],
    court: [['Supreme Court of Mauritius', 'supremecourt.govmu.org']],
  }),
  ...agenciesOf('SC', { police: [['Seychelles Police Force', 'police.gov.sc']] }),
];

export const southernAfrica = [
  ...agenciesOf('BW', {
    'federal-police': [['Directorate on Corruption and Economic Crime', 'dcec.gov.bw', '', { short: ['DCEC'] }]],
  }),
  ...agenciesOf('NA', {
    police: [['Namibian Police Force', 'nampol.gov.na', '', { short: ['NAMPOL'] }]],
    'federal-police': [['Anti-Corruption Commission', 'acc.gov.na', '', { short: ['ACC'] }]],
  }),
  ...agenciesOf('ZW', {
    police: [['Zimbabwe Republic Police', 'zrp.gov.zw', '', { short: ['ZRP'] }]],
    customs: [['Zimbabwe Revenue Authority', 'zimra.co.zw', '', { short: ['ZIMRA'] }]],
    court: [['Judicial Service Commission', 'jsc.org.zw', '', { short: ['JSC'] }]],
  }),
  ...agenciesOf('ZM', {
    police: [['Zambia Police Service', 'zambiapolice.gov.zm']],
    'federal-police': [
      ['Drug Enforcement Commission', 'dec.gov.zm', '', { short: ['DEC'] }],
      ['Anti-Corruption Commission', 'acc.gov.zm', '', { short: ['ACC'] }],
    ],
    'financial-intelligence': [['Financial Intelligence Centre', 'fic.gov.zm', '', { short: ['FIC'] }]],
  }),
  ...agenciesOf('MW', {
    police: [['Malawi Police Service', 'police.gov.mw', '', { short: ['MPS'] }]],
    'financial-intelligence': [['Financial Intelligence Authority', 'fia.gov.mw', '', { short: ['FIA'] }]],
  }),
  ...agenciesOf('MZ', {
    prosecutor: [['Procuradoria-Geral da República', 'pgr.gov.mz', 'Attorney General’s Office', { short: ['PGR'] }]],
  }),
  ...agenciesOf('AO', {
    prosecutor: [['Procuradoria-Geral da República', 'pgr.ao', 'Attorney General’s Office', { short: ['PGR'] }]],
    'federal-police': [['Ministério do Interior', 'minint.gov.ao', 'Ministry of the Interior', { short: ['MININT'] }]],
  }),
];

export const northAfrica = [
  ...agenciesOf('EG', {
    police: [['وزارة الداخلية', 'moi.gov.eg', 'Ministry of Interior', { site: 'https://moi.gov.eg/' }]],
    prosecutor: [['النيابة العامة', 'ppo.gov.eg', 'Public Prosecution Office', { site: 'https://www.ppo.gov.eg/' }]],
    customs: [['مصلحة الجمارك المصرية', 'customs.gov.eg', 'Egyptian Customs Authority']],
    court: [['محكمة النقض', 'cc.gov.eg', 'Court of Cassation', { site: 'https://www.cc.gov.eg/' }]],
    regulator: [
      [
        'الجهاز القومي لتنظيم الاتصالات',
        'tra.gov.eg',
        'National Telecom Regulatory Authority',
        { short: ['NTRA'], site: 'https://www.tra.gov.eg/' },
      ],
    ],
    'police-oversight': [
      ['هيئة الرقابة الإدارية', 'aca.gov.eg', 'Administrative Control Authority', { short: ['ACA'] }],
    ],
  }),
  ...agenciesOf('MA', {
    police: [
      [
        'المديرية العامة للأمن الوطني',
        'dgsn.gov.ma',
        'General Directorate of National Security',
        { short: ['DGSN'], site: 'https://www.dgsn.gov.ma/' },
      ],
    ],
    prosecutor: [
      ['رئاسة النيابة العامة', 'pmp.ma', 'Presidency of the Public Prosecution', { site: 'https://www.pmp.ma/' }],
    ],
    court: [['وزارة العدل', 'justice.gov.ma', 'Ministry of Justice', { site: 'https://justice.gov.ma/' }]],
    customs: [
      [
        'إدارة الجمارك والضرائب غير المباشرة',
        'douane.gov.ma',
        'Customs and Indirect Taxes Administration',
        { site: 'https://www.douane.gov.ma/' },
      ],
    ],
    'financial-intelligence': [
      [
        'الهيئة الوطنية للمعلومات المالية',
        'anrf.gov.ma',
        'National Financial Intelligence Authority',
        { short: ['ANRF'] },
      ],
    ],
  }),
  ...agenciesOf('TN', {
    police: [['وزارة الداخلية', 'interieur.gov.tn', 'Ministry of Interior', { site: 'https://www.interieur.gov.tn/' }]],
    court: [['وزارة العدل', 'justice.gov.tn', 'Ministry of Justice']],
    customs: [['الديوانة التونسية', 'douane.gov.tn', 'Tunisian Customs', { site: 'https://www.douane.gov.tn/' }]],
  }),
  ...agenciesOf('DZ', {
    police: [
      [
        'المديرية العامة للأمن الوطني',
        'algeriepolice.dz dgsn.dz',
        'General Directorate of National Security',
        { short: ['DGSN'], site: 'https://www.algeriepolice.dz/' },
      ],
    ],
    court: [['وزارة العدل', 'mjustice.dz', 'Ministry of Justice', { site: 'https://www.mjustice.dz/' }]],
    customs: [['الجمارك الجزائرية', 'douane.gov.dz', 'Algerian Customs']],
    'military-police': [
      [
        'وزارة الدفاع الوطني',
        'mdn.dz',
        'Ministry of National Defence',
        { short: ['الدرك الوطني', 'Gendarmerie nationale'], site: 'https://www.mdn.dz/' },
      ],
    ],
  }),
  ...agenciesOf('LY', { police: [['وزارة الداخلية', 'moi.gov.ly', 'Ministry of Interior']] }),
];

export const westAndCentralAfrica = [
  ...agenciesOf('SN', {
    police: [['Police nationale du Sénégal', 'policenationale.gouv.sn', 'Senegal National Police']],
    customs: [['Douanes sénégalaises', 'douanes.sn', 'Senegal Customs', { site: 'https://www.douanes.sn/' }]],
    'financial-intelligence': [
      [
        'Cellule Nationale de Traitement des Informations Financières',
        'centif.sn',
        'National Financial Intelligence Unit',
        { short: ['CENTIF'] },
      ],
    ],
  }),
  ...agenciesOf('CI', {
    police: [
      [
        'Plateforme de Lutte Contre la Cybercriminalité',
        'cybercrime.interieur.gouv.ci',
        'Cybercrime Platform',
        { short: ['PLCC'] },
      ],
    ],
    customs: [['Douanes ivoiriennes', 'douanes.ci', 'Ivorian Customs', { site: 'https://www.douanes.ci/' }]],
    'financial-intelligence': [
      [
        'Cellule Nationale de Traitement des Informations Financières',
        'centif.ci',
        'National Financial Intelligence Unit',
        { short: ['CENTIF'] },
      ],
    ],
    regulator: [
      [
        'Autorité de Régulation des Télécommunications',
        'artci.ci',
        'Telecommunications Regulatory Authority',
        { short: ['ARTCI'] },
      ],
    ],
  }),
  ...agenciesOf('CM', {
    police: [
      [
        'Délégation Générale à la Sûreté Nationale',
        'dgsn.cm',
        'General Delegation for National Security',
        { short: ['DGSN'] },
      ],
    ],
    regulator: [
      [
        'Agence Nationale des Technologies de l’Information et de la Communication',
        'antic.cm',
        'National Agency for Information and Communication Technologies',
        { short: ['ANTIC'], site: 'https://www.antic.cm/' },
      ],
    ],
  }),
  ...agenciesOf('BJ', {
    'federal-police': [
      [
        'Centre National d’Investigations Numériques',
        'cnin.bj',
        'National Digital Investigations Centre',
        { short: ['CNIN'] },
      ],
    ],
  }),
  ...agenciesOf('SL', {
    police: [['Sierra Leone Police', 'police.gov.sl']],
    'federal-police': [['Anti-Corruption Commission', 'anticorruption.gov.sl', '', { short: ['ACC'] }]],
  }),
  ...agenciesOf('LR', { prosecutor: [['Ministry of Justice', 'moj.gov.lr']] }),
  ...agenciesOf('GM', { police: [['Gambia Police Force', 'police.gov.gm', '', { short: ['GPF'] }]] }),
  ...agenciesOf('CV', {
    police: [['Polícia Nacional de Cabo Verde', 'policianacional.cv', 'National Police of Cape Verde']],
  }),
];
