import { agenciesOf } from './table.ts';

export const israel = agenciesOf('IL', {
  police: [
    [
      'משטרת ישראל',
      'police.gov.il',
      'Israel Police',
      { short: ['Lahav 433'], site: 'https://www.gov.il/he/departments/israel_police' },
    ],
  ],
  prosecutor: [
    [
      'משרד המשפטים',
      'justice.gov.il',
      'Ministry of Justice and State Attorney',
      { site: 'https://www.gov.il/he/departments/ministry_of_justice' },
    ],
  ],
  court: [
    [
      'הרשות השופטת',
      'court.gov.il',
      'Judicial Authority',
      { site: 'https://www.gov.il/he/departments/the_judicial_authority' },
    ],
  ],
  customs: [
    [
      'רשות המסים בישראל',
      'taxes.gov.il',
      'Israel Tax Authority',
      { site: 'https://www.gov.il/he/departments/israel_tax_authority' },
    ],
  ],
  intelligence: [
    ['שירות הביטחון הכללי', 'shabak.gov.il', 'Israel Security Agency', { short: ['Shin Bet', 'ISA'] }],
    [
      'מערך הסייבר הלאומי',
      'cyber.gov.il',
      'Israel National Cyber Directorate',
      { short: ['INCD'], site: 'https://www.gov.il/he/departments/israel_national_cyber_directorate' },
    ],
  ],
  regulator: [
    [
      'רשות ניירות ערך',
      'isa.gov.il',
      'Israel Securities Authority',
      { short: ['ISA'], site: 'https://www.isa.gov.il/' },
    ],
  ],
});

export const unitedArabEmirates = agenciesOf('AE', {
  police: [
    ['شرطة دبي', 'dubaipolice.gov.ae', 'Dubai Police', { region: 'Dubai', site: 'https://www.dubaipolice.gov.ae/' }],
    [
      'شرطة أبوظبي',
      'adpolice.gov.ae',
      'Abu Dhabi Police',
      { region: 'Abu Dhabi', site: 'https://www.adpolice.gov.ae/' },
    ],
    [
      'شرطة الشارقة',
      'shjpolice.gov.ae',
      'Sharjah Police',
      { region: 'Sharjah', site: 'https://www.shjpolice.gov.ae/' },
    ],
  ],
  government: [
    ['وزارة الداخلية', 'moi.gov.ae', 'Ministry of Interior', { short: ['MOI'], site: 'https://www.moi.gov.ae/' }],
    ['وزارة العدل', 'moj.gov.ae', 'Ministry of Justice', { short: ['MOJ'], site: 'https://www.moj.gov.ae/' }],
  ],
  prosecutor: [
    ['النيابة العامة', 'pp.gov.ae', 'Federal Public Prosecution', { site: 'https://pp.gov.ae/' }],
    [
      'النيابة العامة في دبي',
      'dxbpp.gov.ae',
      'Dubai Public Prosecution',
      { region: 'Dubai', site: 'https://www.dxbpp.gov.ae/' },
    ],
  ],
  court: [
    ['محاكم دبي', 'dc.gov.ae', 'Dubai Courts', { region: 'Dubai', site: 'https://www.dc.gov.ae/' }],
    [
      'دائرة القضاء – أبوظبي',
      'adjd.gov.ae',
      'Abu Dhabi Judicial Department',
      { region: 'Abu Dhabi', short: ['ADJD'], site: 'https://www.adjd.gov.ae/' },
    ],
    [
      'محاكم مركز دبي المالي العالمي',
      'difccourts.ae',
      'DIFC Courts',
      { region: 'Dubai', site: 'https://www.difccourts.ae/' },
    ],
  ],
  customs: [
    [
      'الهيئة الاتحادية للهوية والجنسية والجمارك وأمن المنافذ',
      'icp.gov.ae',
      'Federal Authority for Identity, Citizenship, Customs and Port Security',
      { short: ['ICP'], site: 'https://icp.gov.ae/' },
    ],
    ['جمارك دبي', 'dubaicustoms.ae', 'Dubai Customs', { region: 'Dubai', site: 'https://www.dubaicustoms.gov.ae/' }],
  ],
  'financial-intelligence': [
    [
      'وحدة المعلومات المالية',
      'uaefiu.gov.ae',
      'UAE Financial Intelligence Unit',
      { short: ['FIU'], site: 'https://www.uaefiu.gov.ae/' },
    ],
  ],
  regulator: [
    [
      'هيئة تنظيم الاتصالات والحكومة الرقمية',
      'tdra.gov.ae',
      'Telecommunications and Digital Government Regulatory Authority',
      { short: ['TDRA'], site: 'https://tdra.gov.ae/' },
    ],
    [
      'هيئة تنظيم الأصول الافتراضية',
      'vara.ae',
      'Virtual Assets Regulatory Authority',
      { region: 'Dubai', short: ['VARA'], site: 'https://www.vara.ae/' },
    ],
    [
      'هيئة الأوراق المالية والسلع',
      'sca.gov.ae',
      'Securities and Commodities Authority',
      { short: ['SCA'], site: 'https://www.sca.gov.ae/' },
    ],
  ],
});

export const saudiArabia = agenciesOf('SA', {
  police: [
    [
      'وزارة الداخلية',
      'moi.gov.sa',
      'Ministry of Interior',
      { short: ['MOI', 'الأمن العام'], site: 'https://www.moi.gov.sa/' },
    ],
  ],
  prosecutor: [['النيابة العامة', 'pp.gov.sa', 'Public Prosecution', { site: 'https://www.pp.gov.sa/' }]],
  court: [['وزارة العدل', 'moj.gov.sa', 'Ministry of Justice', { site: 'https://www.moj.gov.sa/' }]],
  'police-oversight': [
    [
      'هيئة الرقابة ومكافحة الفساد',
      'nazaha.gov.sa',
      'Oversight and Anti-Corruption Authority',
      { short: ['Nazaha'], site: 'https://www.nazaha.gov.sa/' },
    ],
  ],
  customs: [
    [
      'هيئة الزكاة والضريبة والجمارك',
      'zatca.gov.sa',
      'Zakat, Tax and Customs Authority',
      { short: ['ZATCA'], site: 'https://zatca.gov.sa/' },
    ],
  ],
  regulator: [
    [
      'هيئة الاتصالات والفضاء والتقنية',
      'cst.gov.sa',
      'Communications, Space and Technology Commission',
      { short: ['CST'], site: 'https://www.cst.gov.sa/' },
    ],
    [
      'البنك المركزي السعودي',
      'sama.gov.sa',
      'Saudi Central Bank',
      { short: ['SAMA'], site: 'https://www.sama.gov.sa/' },
    ],
  ],
  intelligence: [
    [
      'الهيئة الوطنية للأمن السيبراني',
      'nca.gov.sa',
      'National Cybersecurity Authority',
      { short: ['NCA'], site: 'https://nca.gov.sa/' },
    ],
    ['رئاسة أمن الدولة', 'pss.gov.sa', 'Presidency of State Security', { site: 'https://www.pss.gov.sa/' }],
  ],
});

export const gulfAndLevant = [
  ...agenciesOf('QA', {
    police: [
      ['وزارة الداخلية', 'moi.gov.qa', 'Ministry of Interior', { short: ['MOI'], site: 'https://portal.moi.gov.qa/' }],
    ],
    prosecutor: [['النيابة العامة', 'pp.gov.qa', 'Public Prosecution', { site: 'https://www.pp.gov.qa/' }]],
    customs: [['الهيئة العامة للجمارك', 'customs.gov.qa', 'General Authority of Customs']],
    'financial-intelligence': [
      ['وحدة المعلومات المالية', 'qfiu.gov.qa', 'Qatar Financial Information Unit', { short: ['QFIU'] }],
    ],
  }),
  ...agenciesOf('KW', {
    police: [['وزارة الداخلية', 'moi.gov.kw', 'Ministry of Interior', { site: 'https://www.moi.gov.kw/' }]],
    court: [['وزارة العدل', 'moj.gov.kw', 'Ministry of Justice', { site: 'https://www.moj.gov.kw/' }]],
    'financial-intelligence': [
      ['وحدة التحريات المالية الكويتية', 'kwfiu.gov.kw', 'Kuwait Financial Intelligence Unit', { short: ['KwFIU'] }],
    ],
  }),
  ...agenciesOf('BH', {
    police: [
      ['وزارة الداخلية', 'interior.gov.bh', 'Ministry of Interior', { site: 'https://www.interior.gov.bh/' }],
      ['الشرطة', 'policemc.gov.bh', 'Police Media Center', { site: 'https://www.policemc.gov.bh/' }],
    ],
    prosecutor: [['النيابة العامة', 'ppo.gov.bh', 'Public Prosecution']],
    court: [['وزارة العدل', 'moj.gov.bh', 'Ministry of Justice', { site: 'https://www.moj.gov.bh/' }]],
  }),
  ...agenciesOf('OM', {
    police: [
      ['شرطة عمان السلطانية', 'rop.gov.om', 'Royal Oman Police', { short: ['ROP'], site: 'https://www.rop.gov.om/' }],
    ],
    prosecutor: [['الادعاء العام', 'opp.gov.om', 'Public Prosecution']],
  }),
  ...agenciesOf('JO', {
    police: [
      [
        'مديرية الأمن العام',
        'psd.gov.jo',
        'Public Security Directorate',
        { short: ['PSD'], site: 'https://www.psd.gov.jo/' },
      ],
    ],
    court: [['وزارة العدل', 'moj.gov.jo', 'Ministry of Justice', { site: 'https://www.moj.gov.jo/' }]],
    customs: [['دائرة الجمارك الأردنية', 'customs.gov.jo', 'Jordan Customs', { site: 'https://customs.gov.jo/' }]],
    'financial-intelligence': [['وحدة مكافحة غسل الأموال وتمويل الإرهاب', 'amlu.gov.jo', 'Anti Money Laundering Unit']],
  }),
  ...agenciesOf('LB', {
    police: [
      [
        'المديرية العامة لقوى الأمن الداخلي',
        'isf.gov.lb',
        'Internal Security Forces',
        { short: ['ISF'], site: 'https://www.isf.gov.lb/' },
      ],
    ],
    'federal-police': [
      [
        'المديرية العامة للأمن العام',
        'general-security.gov.lb',
        'General Security',
        { site: 'https://www.general-security.gov.lb/' },
      ],
    ],
    customs: [['الجمارك اللبنانية', 'customs.gov.lb', 'Lebanese Customs']],
  }),
  ...agenciesOf('IQ', {
    police: [['وزارة الداخلية', 'moi.gov.iq', 'Ministry of Interior', { site: 'https://moi.gov.iq/' }]],
    court: [['مجلس القضاء الأعلى', 'sjc.iq', 'Supreme Judicial Council', { site: 'https://www.sjc.iq/' }]],
    'police-oversight': [['هيئة النزاهة', 'nazaha.iq', 'Commission of Integrity', { site: 'https://nazaha.iq/' }]],
  }),
  ...agenciesOf('PS', {
    police: [['الشرطة الفلسطينية', 'palpolice.ps', 'Palestinian Civil Police', { site: 'https://www.palpolice.ps/' }]],
    prosecutor: [['النيابة العامة', 'pgp.ps', 'Public Prosecution', { site: 'https://www.pgp.ps/' }]],
  }),
];
