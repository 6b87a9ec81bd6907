import { agenciesOf, type Row } from './table.ts';

const NOT_LISTED = 'public knowledge: the body’s own site; not in the published list, which is not complete';

/** A territorial force; `pnn` is its retired Police National Network name where that differs from the current one. */
const force = (name: string, domains: string, region: string, pnn: string | null, short: string[] = []): Row => [
  name,
  domains,
  '',
  {
    region,
    short,
    provenance:
      'public knowledge: the force’s own site; its mail name, today’s or the retired one, is in a published list',
    reviewed: true,
    ...(pnn === null ? {} : { retiredDomains: [`${pnn}.pnn.police.uk`] }),
  },
];

export const unitedKingdom = [
  ...agenciesOf('GB', {
    police: [
      force('Avon and Somerset Police', 'avonandsomerset.police.uk', 'England', 'avonandsomerset'),
      force('Bedfordshire Police', 'bedfordshire.police.uk beds.police.uk', 'England', 'bedfordshire'),
      force('Cambridgeshire Constabulary', 'cambs.police.uk', 'England', 'cambs'),
      force('Cheshire Constabulary', 'cheshire.police.uk', 'England', 'cheshire'),
      force('City of London Police', 'cityoflondon.police.uk', 'England', 'city-of-london', ['CoLP']),
      force('Cleveland Police', 'cleveland.police.uk', 'England', 'cleveland'),
      force('Cumbria Constabulary', 'cumbria.police.uk', 'England', null),
      force('Derbyshire Constabulary', 'derbyshire.police.uk', 'England', 'derbyshire'),
      force(
        'Devon and Cornwall Police',
        'devonandcornwall.police.uk devon-cornwall.police.uk',
        'England',
        'devonandcornwall',
      ),
      force('Dorset Police', 'dorset.police.uk', 'England', 'dorset'),
      force('Durham Constabulary', 'durham.police.uk', 'England', 'durham'),
      force('Dyfed-Powys Police', 'dyfed-powys.police.uk', 'Wales', 'dyfed-powys', ['Heddlu Dyfed-Powys']),
      force('Essex Police', 'essex.police.uk', 'England', 'essex'),
      force('Gloucestershire Constabulary', 'gloucestershire.police.uk', 'England', 'gloucestershire'),
      force('Greater Manchester Police', 'gmp.police.uk', 'England', null, ['GMP']),
      force('Gwent Police', 'gwent.police.uk', 'Wales', 'gwent', ['Heddlu Gwent']),
      force('Hampshire and Isle of Wight Constabulary', 'hampshire.police.uk', 'England', 'hampshire', [
        'Hampshire Constabulary',
      ]),
      force('Hertfordshire Constabulary', 'herts.police.uk', 'England', 'herts'),
      force('Humberside Police', 'humberside.police.uk', 'England', 'humberside'),
      force('Kent Police', 'kent.police.uk', 'England', 'kent'),
      force('Lancashire Constabulary', 'lancashire.police.uk', 'England', 'lancashire'),
      force('Leicestershire Police', 'leics.police.uk', 'England', 'leicestershire'),
      force('Lincolnshire Police', 'lincs.police.uk', 'England', 'lincs'),
      force('Merseyside Police', 'merseyside.police.uk', 'England', null),
      force('Metropolitan Police Service', 'met.police.uk', 'England', null, [
        'Met',
        'MPS',
        'Metropolitan Police',
        'Scotland Yard',
      ]),
      force('Norfolk Constabulary', 'norfolk.police.uk', 'England', 'norfolk'),
      force('North Wales Police', 'northwales.police.uk north-wales.police.uk', 'Wales', 'nthwales', [
        'Heddlu Gogledd Cymru',
      ]),
      force('North Yorkshire Police', 'northyorkshire.police.uk', 'England', 'northyorkshire'),
      force('Northamptonshire Police', 'northants.police.uk', 'England', null),
      force('Northumbria Police', 'northumbria.police.uk', 'England', 'northumbria'),
      force('Nottinghamshire Police', 'nottinghamshire.police.uk notts.police.uk', 'England', 'nottinghamshire'),
      force('Police Service of Northern Ireland', 'psni.police.uk', 'Northern Ireland', 'psni', ['PSNI']),
      force('Police Scotland', 'scotland.police.uk', 'Scotland', 'scotland', [
        'Police Service of Scotland',
        'Poileas Alba',
      ]),
      force('South Wales Police', 'south-wales.police.uk', 'Wales', 'south-wales', ['Heddlu De Cymru']),
      force('South Yorkshire Police', 'southyorkshire.police.uk southyorks.police.uk', 'England', 'southyorks'),
      force('Staffordshire Police', 'staffordshire.police.uk', 'England', 'staffordshire'),
      force('Suffolk Constabulary', 'suffolk.police.uk', 'England', 'suffolk'),
      force('Surrey Police', 'surrey.police.uk', 'England', 'surrey'),
      force('Sussex Police', 'sussex.police.uk', 'England', 'sussex'),
      force('Thames Valley Police', 'thamesvalley.police.uk', 'England', 'thamesvalley'),
      force('Warwickshire Police', 'warwickshire.police.uk', 'England', 'warwickshire'),
      force('West Mercia Police', 'westmercia.police.uk', 'England', 'westmercia'),
      force('West Midlands Police', 'westmidlands.police.uk west-midlands.police.uk', 'England', 'west-midlands', [
        'WMP',
      ]),
      force('West Yorkshire Police', 'westyorkshire.police.uk', 'England', 'westyorkshire'),
      force('Wiltshire Police', 'wiltshire.police.uk', 'England', 'wiltshire'),
      [
        'National Police Air Service',
        'npas.police.uk',
        '',
        { short: ['NPAS'], retiredDomains: ['npas.pnn.police.uk'] },
      ],
      ['College of Policing', 'college.police.uk', '', { retiredDomains: ['college.pnn.police.uk'] }],
      [
        'National Police Chiefs’ Council',
        'npcc.police.uk',
        '',
        {
          provenance: NOT_LISTED,
          short: ['NPCC'],
        },
      ],
      [
        'Action Fraud',
        'actionfraud.police.uk',
        '',
        {
          provenance: NOT_LISTED,
        },
      ],
    ],
    'federal-police': [
      ['British Transport Police', 'btp.police.uk', '', { short: ['BTP'], retiredDomains: ['btp.pnn.police.uk'] }],
      [
        'Civil Nuclear Constabulary',
        'cnc.police.uk',
        '',
        {
          short: ['CNC'],
          retiredDomains: ['cnc.pnn.police.uk'],
          site: 'https://www.gov.uk/government/organisations/civil-nuclear-police-authority',
        },
      ],
      [
        'Ministry of Defence Police',
        'mod.police.uk',
        '',
        { provenance: NOT_LISTED, short: ['MDP'], site: 'https://www.mod.police.uk/' },
      ],
      [
        'National Crime Agency',
        'nca.gov.uk nationalcrimeagency.gov.uk',
        '',
        { short: ['NCA'], site: 'https://www.nationalcrimeagency.gov.uk/' },
      ],
      [
        'Home Office',
        'homeoffice.gov.uk',
        '',
        {
          short: ['Border Force', 'Immigration Enforcement'],
          site: 'https://www.gov.uk/government/organisations/home-office',
        },
      ],
    ],
    customs: [
      [
        'HM Revenue and Customs',
        'hmrc.gov.uk',
        '',
        { short: ['HMRC'], site: 'https://www.gov.uk/government/organisations/hm-revenue-customs' },
      ],
    ],
    prosecutor: [
      ['Crown Prosecution Service', 'cps.gov.uk', '', { short: ['CPS'] }],
      ['Serious Fraud Office', 'sfo.gov.uk', '', { short: ['SFO'] }],
      ['Crown Office and Procurator Fiscal Service', 'copfs.gov.uk', '', { short: ['COPFS'], region: 'Scotland' }],
      [
        'Public Prosecution Service for Northern Ireland',
        'ppsni.gov.uk',
        '',
        { short: ['PPSNI'], region: 'Northern Ireland' },
      ],
      [
        'Attorney General’s Office',
        'attorneygeneral.gov.uk',
        '',
        { site: 'https://www.gov.uk/government/organisations/attorney-generals-office' },
      ],
    ],
    court: [
      [
        'Ministry of Justice',
        'justice.gov.uk',
        '',
        {
          short: ['MoJ', 'HM Courts and Tribunals Service'],
          site: 'https://www.gov.uk/government/organisations/ministry-of-justice',
        },
      ],
      ['Supreme Court of the United Kingdom', 'supremecourt.uk'],
      ['Judiciary of England and Wales', 'judiciary.uk'],
      ['Scottish Courts and Tribunals Service', 'scotcourts.gov.uk', '', { region: 'Scotland' }],
      ['Northern Ireland Courts and Tribunals Service', 'courtsni.gov.uk', '', { region: 'Northern Ireland' }],
    ],
    'police-oversight': [
      ['Independent Office for Police Conduct', 'policeconduct.gov.uk', '', { short: ['IOPC'] }],
      [
        'Police Investigations and Review Commissioner',
        'pirc.gov.scot pirc.scot',
        '',
        { short: ['PIRC'], region: 'Scotland', site: 'https://pirc.scot/' },
      ],
      ['Police Ombudsman for Northern Ireland', 'policeombudsman.org', '', { region: 'Northern Ireland' }],
      ['Scottish Police Authority', 'spa.police.uk', '', { short: ['SPA'], region: 'Scotland' }],
      ['Investigatory Powers Commissioner’s Office', 'ipco.org.uk', '', { short: ['IPCO'] }],
      [
        'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services',
        'hmicfrs.justiceinspectorates.gov.uk',
        '',
        { short: ['HMICFRS'] },
      ],
      ['West Midlands Police and Crime Commissioner', 'westmidlands-pcc.gov.uk', '', { region: 'England' }],
      ['Sussex Police and Crime Commissioner', 'sussex-pcc.gov.uk', '', { region: 'England' }],
      ['Surrey Police and Crime Commissioner', 'surrey-pcc.gov.uk', '', { region: 'England' }],
      ['Norfolk Police and Crime Commissioner', 'norfolk-pcc.gov.uk', '', { region: 'England' }],
      ['Suffolk Police and Crime Commissioner', 'suffolk-pcc.gov.uk', '', { region: 'England' }],
      ['Devon and Cornwall Police and Crime Commissioner', 'devonandcornwall-pcc.gov.uk', '', { region: 'England' }],
    ],
    intelligence: [
      ['MI5, the Security Service', 'mi5.gov.uk', '', { short: ['MI5'] }],
      ['Secret Intelligence Service', 'sis.gov.uk', '', { short: ['MI6', 'SIS'] }],
      ['Government Communications Headquarters', 'gchq.gov.uk', '', { short: ['GCHQ'] }],
      ['National Cyber Security Centre', 'ncsc.gov.uk', '', { short: ['NCSC'] }],
    ],
    'military-police': [
      [
        'Ministry of Defence',
        'mod.gov.uk mod.uk',
        '',
        {
          provenance: NOT_LISTED,
          short: ['MOD', 'Royal Military Police'],
          site: 'https://www.gov.uk/government/organisations/ministry-of-defence',
        },
      ],
    ],
    regulator: [
      ['Financial Conduct Authority', 'fca.org.uk', '', { provenance: NOT_LISTED, short: ['FCA'] }],
      ['Information Commissioner’s Office', 'ico.org.uk', '', { short: ['ICO'] }],
      ['Gambling Commission', 'gamblingcommission.gov.uk'],
      [
        'Department for Work and Pensions',
        'dwp.gov.uk',
        '',
        { short: ['DWP'], site: 'https://www.gov.uk/government/organisations/department-for-work-pensions' },
      ],
      [
        'Gangmasters and Labour Abuse Authority',
        'gla.gov.uk',
        '',
        { short: ['GLAA'], site: 'https://www.gla.gov.uk/' },
      ],
      [
        'Medicines and Healthcare products Regulatory Agency',
        'mhra.gov.uk',
        '',
        { short: ['MHRA'], site: 'https://www.gov.uk/mhra' },
      ],
      [
        'Environment Agency',
        'environment-agency.gov.uk',
        '',
        { site: 'https://www.gov.uk/government/organisations/environment-agency' },
      ],
      ['Office of Communications', 'ofcom.org.uk', '', { short: ['Ofcom'] }],
      [
        'Insolvency Service',
        'insolvency.gov.uk',
        '',
        { site: 'https://www.gov.uk/government/organisations/insolvency-service' },
      ],
      [
        'Competition and Markets Authority',
        'cma.gov.uk',
        '',
        { short: ['CMA'], site: 'https://www.gov.uk/government/organisations/competition-and-markets-authority' },
      ],
      ['Criminal Cases Review Commission', 'ccrc.gov.uk', '', { short: ['CCRC'] }],
    ],
    government: [
      [
        'Cabinet Office',
        'cabinetoffice.gov.uk',
        '',
        { site: 'https://www.gov.uk/government/organisations/cabinet-office' },
      ],
      ['HM Treasury', 'hmtreasury.gov.uk', '', { site: 'https://www.gov.uk/government/organisations/hm-treasury' }],
      [
        'Foreign, Commonwealth & Development Office',
        'fcdo.gov.uk',
        '',
        {
          short: ['FCDO'],
          site: 'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office',
        },
      ],
      ['Scottish Government', 'gov.scot', '', { region: 'Scotland' }],
      ['Welsh Government', 'gov.wales', '', { region: 'Wales' }],
    ],
  }),
  ...agenciesOf('JE', {
    police: [
      ['States of Jersey Police', 'jersey.police.uk jersey.police.je', '', { provenance: NOT_LISTED, short: ['SOJP'] }],
    ],
    'financial-intelligence': [['Jersey Financial Services Commission', 'jerseyfsc.org', '', { short: ['JFSC'] }]],
    government: [['Government of Jersey', 'gov.je']],
  }),
  ...agenciesOf('GG', {
    police: [['Guernsey Police', 'guernsey.police.uk', '', { provenance: NOT_LISTED }]],
    government: [['States of Guernsey', 'gov.gg']],
    regulator: [['Guernsey Financial Services Commission', 'gfsc.gg', '', { short: ['GFSC'] }]],
  }),
  ...agenciesOf('IM', {
    police: [['Isle of Man Constabulary', 'iompolice.im']],
    government: [['Isle of Man Government', 'gov.im']],
    regulator: [['Isle of Man Financial Services Authority', 'iomfsa.im']],
  }),
  ...agenciesOf('GI', {
    police: [['Royal Gibraltar Police', 'police.gi royalgib.police.gi', '', { short: ['RGP'] }]],
    'financial-intelligence': [['Gibraltar Financial Intelligence Unit', 'gfiu.gov.gi', '', { short: ['GFIU'] }]],
    customs: [['HM Customs Gibraltar', 'hmcustoms.gov.gi']],
  }),
];

export const ireland = agenciesOf('IE', {
  police: [
    [
      'An Garda Síochána',
      'garda.ie',
      'National Police and Security Service of Ireland',
      { short: ['Garda', 'Gardaí'] },
    ],
  ],
  prosecutor: [['Office of the Director of Public Prosecutions', 'dppireland.ie', '', { short: ['DPP'] }]],
  court: [
    ['Courts Service of Ireland', 'courts.ie'],
    ['Supreme Court of Ireland', 'supremecourt.ie'],
  ],
  customs: [['Revenue Commissioners', 'revenue.ie', '', { short: ['Revenue'] }]],
  'police-oversight': [
    [
      'Fiosrú – Office of the Police Ombudsman',
      'fiosru.ie gsoc.ie',
      '',
      { short: ['GSOC', 'Garda Síochána Ombudsman Commission'] },
    ],
    ['Policing and Community Safety Authority', 'pcsa.ie policingauthority.ie', '', { short: ['Policing Authority'] }],
  ],
  regulator: [
    ['Data Protection Commission', 'dataprotection.ie', '', { short: ['DPC'] }],
    ['Corporate Enforcement Authority', 'cea.gov.ie', '', { short: ['CEA'] }],
    ['Central Bank of Ireland', 'centralbank.ie'],
    ['Competition and Consumer Protection Commission', 'ccpc.ie', '', { short: ['CCPC'] }],
  ],
  prison: [['Irish Prison Service', 'irishprisons.ie', '', { short: ['IPS'] }]],
  government: [
    ['Department of Justice', 'justice.ie', '', { site: 'https://www.gov.ie/justice' }],
    ['Defence Forces Ireland', 'military.ie defenceforces.ie', 'Óglaigh na hÉireann'],
  ],
});
