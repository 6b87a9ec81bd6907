import { agenciesOf } from './table.ts';

export const singapore = agenciesOf('SG', {
  police: [
    [
      'Singapore Police Force',
      'spf.gov.sg police.gov.sg',
      '',
      { short: ['SPF', 'CAD', 'CID'], site: 'https://www.police.gov.sg/' },
    ],
  ],
  'federal-police': [
    [
      'Corrupt Practices Investigation Bureau',
      'cpib.gov.sg',
      '',
      { short: ['CPIB'], site: 'https://www.cpib.gov.sg/' },
    ],
    ['Central Narcotics Bureau', 'cnb.gov.sg', '', { short: ['CNB'], site: 'https://www.cnb.gov.sg/' }],
    ['Immigration & Checkpoints Authority', 'ica.gov.sg', '', { short: ['ICA'], site: 'https://www.ica.gov.sg/' }],
  ],
  prosecutor: [['Attorney-General’s Chambers', 'agc.gov.sg', '', { short: ['AGC'], site: 'https://www.agc.gov.sg/' }]],
  court: [['Singapore Courts', 'judiciary.gov.sg', '', { site: 'https://www.judiciary.gov.sg/' }]],
  customs: [
    ['Singapore Customs', 'customs.gov.sg', '', { site: 'https://www.customs.gov.sg/' }],
    ['Inland Revenue Authority of Singapore', 'iras.gov.sg', '', { short: ['IRAS'], site: 'https://www.iras.gov.sg/' }],
  ],
  regulator: [
    ['Monetary Authority of Singapore', 'mas.gov.sg', '', { short: ['MAS'], site: 'https://www.mas.gov.sg/' }],
    ['Personal Data Protection Commission', 'pdpc.gov.sg', '', { short: ['PDPC'], site: 'https://www.pdpc.gov.sg/' }],
    ['Infocomm Media Development Authority', 'imda.gov.sg', '', { short: ['IMDA'], site: 'https://www.imda.gov.sg/' }],
    ['Cyber Security Agency of Singapore', 'csa.gov.sg', '', { short: ['CSA'], site: 'https://www.csa.gov.sg/' }],
  ],
  prison: [['Singapore Prison Service', 'sps.gov.sg', '', { short: ['SPS'], site: 'https://www.sps.gov.sg/' }]],
  government: [
    ['Ministry of Home Affairs', 'mha.gov.sg', '', { short: ['MHA'], site: 'https://www.mha.gov.sg/' }],
    ['Ministry of Law', 'mlaw.gov.sg', '', { site: 'https://www.mlaw.gov.sg/' }],
  ],
});

export const malaysia = agenciesOf('MY', {
  police: [
    [
      'Polis Diraja Malaysia',
      'rmp.gov.my',
      'Royal Malaysia Police',
      { short: ['PDRM', 'RMP', 'CCID'], site: 'https://www.rmp.gov.my/' },
    ],
  ],
  'federal-police': [
    [
      'Suruhanjaya Pencegahan Rasuah Malaysia',
      'sprm.gov.my',
      'Malaysian Anti-Corruption Commission',
      { short: ['SPRM', 'MACC'], site: 'https://www.sprm.gov.my/' },
    ],
    ['Jabatan Imigresen Malaysia', 'imi.gov.my', 'Immigration Department', { site: 'https://www.imi.gov.my/' }],
  ],
  prosecutor: [
    [
      'Jabatan Peguam Negara',
      'agc.gov.my',
      'Attorney General’s Chambers',
      { short: ['AGC'], site: 'https://www.agc.gov.my/' },
    ],
  ],
  court: [['Mahkamah Malaysia', 'kehakiman.gov.my', 'Malaysian Judiciary', { site: 'https://www.kehakiman.gov.my/' }]],
  customs: [
    [
      'Jabatan Kastam Diraja Malaysia',
      'customs.gov.my',
      'Royal Malaysian Customs Department',
      { short: ['JKDM'], site: 'https://www.customs.gov.my/' },
    ],
  ],
  regulator: [
    [
      'Suruhanjaya Komunikasi dan Multimedia Malaysia',
      'mcmc.gov.my',
      'Communications and Multimedia Commission',
      { short: ['MCMC', 'SKMM'], site: 'https://www.mcmc.gov.my/' },
    ],
    [
      'Suruhanjaya Sekuriti Malaysia',
      'sc.com.my',
      'Securities Commission Malaysia',
      { short: ['SC'], site: 'https://www.sc.com.my/' },
    ],
    [
      'Bank Negara Malaysia',
      'bnm.gov.my',
      'Central Bank of Malaysia',
      { short: ['BNM'], site: 'https://www.bnm.gov.my/' },
    ],
    ['CyberSecurity Malaysia', 'cybersecurity.my', '', { site: 'https://www.cybersecurity.my/' }],
  ],
  government: [
    [
      'Kementerian Dalam Negeri',
      'moha.gov.my',
      'Ministry of Home Affairs',
      { short: ['KDN'], site: 'https://www.moha.gov.my/' },
    ],
  ],
});

export const indonesia = agenciesOf('ID', {
  police: [
    [
      'Kepolisian Negara Republik Indonesia',
      'polri.go.id',
      'Indonesian National Police',
      { short: ['POLRI', 'Bareskrim'], site: 'https://www.polri.go.id/' },
    ],
    ['Divisi Humas Polri', 'humas.polri.go.id', 'Public Relations Division', { site: 'https://humas.polri.go.id/' }],
    [
      'Direktorat Tindak Pidana Siber',
      'patrolisiber.id',
      'Cyber Crime Directorate',
      { site: 'https://patrolisiber.id/' },
    ],
  ],
  'federal-police': [
    [
      'Komisi Pemberantasan Korupsi',
      'kpk.go.id',
      'Corruption Eradication Commission',
      { short: ['KPK'], site: 'https://www.kpk.go.id/' },
    ],
    [
      'Badan Narkotika Nasional',
      'bnn.go.id',
      'National Narcotics Board',
      { short: ['BNN'], site: 'https://bnn.go.id/' },
    ],
    [
      'Badan Nasional Penanggulangan Terorisme',
      'bnpt.go.id',
      'National Counter Terrorism Agency',
      { short: ['BNPT'], site: 'https://www.bnpt.go.id/' },
    ],
  ],
  prosecutor: [
    [
      'Kejaksaan Republik Indonesia',
      'kejaksaan.go.id',
      'Attorney General’s Office',
      { short: ['Kejagung'], site: 'https://www.kejaksaan.go.id/' },
    ],
  ],
  court: [
    ['Mahkamah Agung', 'mahkamahagung.go.id', 'Supreme Court', { site: 'https://www.mahkamahagung.go.id/' }],
    ['Mahkamah Konstitusi', 'mkri.id', 'Constitutional Court', { site: 'https://www.mkri.id/' }],
  ],
  customs: [
    [
      'Direktorat Jenderal Bea dan Cukai',
      'beacukai.go.id customs.go.id',
      'Directorate General of Customs and Excise',
      { short: ['DJBC', 'Bea Cukai'], site: 'https://www.beacukai.go.id/' },
    ],
    [
      'Direktorat Jenderal Pajak',
      'pajak.go.id',
      'Directorate General of Taxes',
      { short: ['DJP'], site: 'https://www.pajak.go.id/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Pusat Pelaporan dan Analisis Transaksi Keuangan',
      'ppatk.go.id',
      'Financial Transaction Reports and Analysis Center',
      { short: ['PPATK'], site: 'https://www.ppatk.go.id/' },
    ],
  ],
  intelligence: [
    [
      'Badan Siber dan Sandi Negara',
      'bssn.go.id',
      'National Cyber and Crypto Agency',
      { short: ['BSSN'], site: 'https://www.bssn.go.id/' },
    ],
  ],
  regulator: [
    [
      'Otoritas Jasa Keuangan',
      'ojk.go.id',
      'Financial Services Authority',
      { short: ['OJK'], site: 'https://www.ojk.go.id/' },
    ],
    ['Bappebti', 'bappebti.go.id', 'Commodity Futures Trading Regulatory Agency', { site: 'https://bappebti.go.id/' }],
    [
      'Kementerian Komunikasi dan Digital',
      'komdigi.go.id kominfo.go.id',
      'Ministry of Communication and Digital Affairs',
      { short: ['Komdigi', 'Kominfo'], site: 'https://www.komdigi.go.id/' },
    ],
  ],
});

export const philippines = agenciesOf('PH', {
  police: [
    ['Philippine National Police', 'pnp.gov.ph', '', { short: ['PNP'], site: 'https://www.pnp.gov.ph/' }],
    ['PNP Anti-Cybercrime Group', 'acg.pnp.gov.ph', '', { short: ['ACG', 'PNP-ACG'], site: 'https://acg.pnp.gov.ph/' }],
  ],
  'federal-police': [
    ['National Bureau of Investigation', 'nbi.gov.ph', '', { short: ['NBI'], site: 'https://nbi.gov.ph/' }],
    ['Philippine Drug Enforcement Agency', 'pdea.gov.ph', '', { short: ['PDEA'], site: 'https://pdea.gov.ph/' }],
    ['Bureau of Immigration', 'immigration.gov.ph', '', { site: 'https://immigration.gov.ph/' }],
    ['Philippine Coast Guard', 'coastguard.gov.ph', '', { short: ['PCG'] }],
  ],
  prosecutor: [
    [
      'Department of Justice',
      'doj.gov.ph',
      '',
      { short: ['DOJ', 'Office of Cybercrime'], site: 'https://www.doj.gov.ph/' },
    ],
    ['Office of the Ombudsman', 'ombudsman.gov.ph', '', { site: 'https://www.ombudsman.gov.ph/' }],
  ],
  court: [
    [
      'Supreme Court of the Philippines',
      'sc.judiciary.gov.ph judiciary.gov.ph',
      '',
      { site: 'https://sc.judiciary.gov.ph/' },
    ],
    ['Court of Appeals', 'ca.judiciary.gov.ph'],
  ],
  customs: [
    ['Bureau of Customs', 'customs.gov.ph', '', { short: ['BOC'], site: 'https://customs.gov.ph/' }],
    ['Bureau of Internal Revenue', 'bir.gov.ph', '', { short: ['BIR'], site: 'https://www.bir.gov.ph/' }],
  ],
  'financial-intelligence': [['Anti-Money Laundering Council', 'amlc.gov.ph', '', { short: ['AMLC'] }]],
  regulator: [
    ['National Privacy Commission', 'privacy.gov.ph', '', { short: ['NPC'] }],
    ['Securities and Exchange Commission', 'sec.gov.ph', '', { short: ['SEC'], site: 'https://www.sec.gov.ph/' }],
    [
      'Bangko Sentral ng Pilipinas',
      'bsp.gov.ph',
      'Central Bank of the Philippines',
      { short: ['BSP'], site: 'https://www.bsp.gov.ph/' },
    ],
    ['Department of Information and Communications Technology', 'dict.gov.ph', '', { short: ['DICT', 'CICC'] }],
  ],
  government: [['Department of the Interior and Local Government', 'dilg.gov.ph', '', { short: ['DILG'] }]],
});

export const thailand = agenciesOf('TH', {
  police: [
    [
      'สำนักงานตำรวจแห่งชาติ',
      'royalthaipolice.go.th police.go.th',
      'Royal Thai Police',
      { short: ['RTP'], site: 'https://royalthaipolice.go.th/' },
    ],
    [
      'กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี',
      'ccib.go.th',
      'Cyber Crime Investigation Bureau',
      { short: ['CCIB'] },
    ],
    ['กองบัญชาการตำรวจสอบสวนกลาง', 'cib.go.th', 'Central Investigation Bureau', { short: ['CIB'] }],
  ],
  'federal-police': [
    [
      'กรมสอบสวนคดีพิเศษ',
      'dsi.go.th',
      'Department of Special Investigation',
      { short: ['DSI'], site: 'https://www.dsi.go.th/' },
    ],
    [
      'สำนักงาน ป.ป.ส.',
      'oncb.go.th',
      'Office of the Narcotics Control Board',
      { short: ['ONCB'], site: 'https://www.oncb.go.th/' },
    ],
  ],
  prosecutor: [
    [
      'สำนักงานอัยการสูงสุด',
      'ago.go.th',
      'Office of the Attorney General',
      { short: ['OAG'], site: 'https://www.ago.go.th/' },
    ],
  ],
  court: [['สำนักงานศาลยุติธรรม', 'coj.go.th', 'Court of Justice', { site: 'https://www.coj.go.th/' }]],
  customs: [['กรมศุลกากร', 'customs.go.th', 'Customs Department', { site: 'https://www.customs.go.th/' }]],
  'financial-intelligence': [
    [
      'สำนักงาน ปปง.',
      'amlo.go.th',
      'Anti-Money Laundering Office',
      { short: ['AMLO'], site: 'https://www.amlo.go.th/' },
    ],
  ],
  'police-oversight': [
    [
      'สำนักงาน ป.ป.ช.',
      'nacc.go.th',
      'National Anti-Corruption Commission',
      { short: ['NACC'], site: 'https://www.nacc.go.th/' },
    ],
  ],
  regulator: [
    [
      'สำนักงาน ก.ล.ต.',
      'sec.or.th',
      'Securities and Exchange Commission',
      { short: ['SEC'], site: 'https://www.sec.or.th/' },
    ],
    ['ธนาคารแห่งประเทศไทย', 'bot.or.th', 'Bank of Thailand', { short: ['BOT'], site: 'https://www.bot.or.th/' }],
    ['กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม', 'mdes.go.th', 'Ministry of Digital Economy and Society', { short: ['MDES'] }],
  ],
  government: [['กระทรวงยุติธรรม', 'moj.go.th', 'Ministry of Justice', { site: 'https://www.moj.go.th/' }]],
});

export const vietnam = agenciesOf('VN', {
  police: [
    [
      'Bộ Công an',
      'bocongan.gov.vn mps.gov.vn',
      'Ministry of Public Security',
      { short: ['MPS'], site: 'https://bocongan.gov.vn/' },
    ],
  ],
  prosecutor: [
    [
      'Viện kiểm sát nhân dân tối cao',
      'vksndtc.gov.vn',
      'Supreme People’s Procuracy',
      { short: ['VKSNDTC'], site: 'https://vksndtc.gov.vn/' },
    ],
  ],
  court: [['Tòa án nhân dân tối cao', 'toaan.gov.vn', 'Supreme People’s Court', { site: 'https://www.toaan.gov.vn/' }]],
  customs: [['Hải quan Việt Nam', 'customs.gov.vn', 'Vietnam Customs', { site: 'https://www.customs.gov.vn/' }]],
  government: [['Bộ Tư pháp', 'moj.gov.vn', 'Ministry of Justice', { site: 'https://moj.gov.vn/' }]],
});

export const mainlandSouthEastAsia = [
  ...agenciesOf('KH', {
    'police-oversight': [['អង្គភាពប្រឆាំងអំពើពុករលួយ', 'acu.gov.kh', 'Anti-Corruption Unit', { short: ['ACU'] }]],
    customs: [['អគ្គនាយកដ្ឋានគយ និងរដ្ឋាករកម្ពុជា', 'customs.gov.kh', 'General Department of Customs and Excise']],
    government: [['ក្រសួងមហាផ្ទៃ', 'interior.gov.kh', 'Ministry of Interior']],
  }),
  ...agenciesOf('MM', {
    customs: [['အကောက်ခွန်ဦးစီးဌာန', 'customs.gov.mm', 'Customs Department']],
  }),
  ...agenciesOf('BN', {
    police: [['Pasukan Polis Diraja Brunei', 'police.gov.bn', 'Royal Brunei Police Force', { short: ['RBPF'] }]],
    'police-oversight': [['Biro Mencegah Rasuah', 'bmr.gov.bn', 'Anti-Corruption Bureau', { short: ['BMR'] }]],
    prosecutor: [['Jabatan Peguam Negara', 'agc.gov.bn', 'Attorney General’s Chambers', { short: ['AGC'] }]],
  }),
  ...agenciesOf('TL', {
    police: [['Polícia Nacional de Timor-Leste', 'pntl.gov.tl', 'National Police of Timor-Leste', { short: ['PNTL'] }]],
  }),
];

export const australia = agenciesOf('AU', {
  'federal-police': [
    [
      'Australian Federal Police',
      'afp.gov.au',
      '',
      { short: ['AFP', 'ACT Policing'], site: 'https://www.afp.gov.au/' },
    ],
    [
      'Australian Criminal Intelligence Commission',
      'acic.gov.au',
      '',
      { short: ['ACIC'], site: 'https://www.acic.gov.au/' },
    ],
    ['National Anti-Corruption Commission', 'nacc.gov.au', '', { short: ['NACC'], site: 'https://www.nacc.gov.au/' }],
  ],
  police: [
    [
      'New South Wales Police Force',
      'police.nsw.gov.au',
      '',
      { short: ['NSWPF', 'NSW Police'], region: 'NSW', site: 'https://www.police.nsw.gov.au/' },
    ],
    [
      'Victoria Police',
      'police.vic.gov.au',
      '',
      { short: ['VicPol'], region: 'VIC', site: 'https://www.police.vic.gov.au/' },
    ],
    [
      'Queensland Police Service',
      'police.qld.gov.au',
      '',
      { short: ['QPS'], region: 'QLD', site: 'https://www.police.qld.gov.au/' },
    ],
    [
      'Western Australia Police Force',
      'police.wa.gov.au',
      '',
      { short: ['WAPOL'], region: 'WA', site: 'https://www.police.wa.gov.au/' },
    ],
    [
      'South Australia Police',
      'police.sa.gov.au',
      '',
      { short: ['SAPOL'], region: 'SA', site: 'https://www.police.sa.gov.au/' },
    ],
    ['Tasmania Police', 'police.tas.gov.au', '', { region: 'TAS', site: 'https://www.police.tas.gov.au/' }],
    [
      'Northern Territory Police',
      'pfes.nt.gov.au',
      '',
      { short: ['NT Police'], region: 'NT', site: 'https://pfes.nt.gov.au/' },
    ],
    ['ACT Policing', 'police.act.gov.au', '', { region: 'ACT', site: 'https://www.police.act.gov.au/' }],
  ],
  prosecutor: [
    [
      'Commonwealth Director of Public Prosecutions',
      'cdpp.gov.au',
      '',
      { short: ['CDPP'], site: 'https://www.cdpp.gov.au/' },
    ],
    [
      'Office of the Director of Public Prosecutions (NSW)',
      'odpp.nsw.gov.au',
      '',
      { region: 'NSW', site: 'https://www.odpp.nsw.gov.au/' },
    ],
    [
      'Office of Public Prosecutions Victoria',
      'opp.vic.gov.au',
      '',
      { region: 'VIC', site: 'https://www.opp.vic.gov.au/' },
    ],
    [
      'Director of Public Prosecutions for Western Australia',
      'dpp.wa.gov.au',
      '',
      { region: 'WA', site: 'https://www.dpp.wa.gov.au/' },
    ],
    [
      'Office of the Director of Public Prosecutions South Australia',
      'dpp.sa.gov.au',
      '',
      { region: 'SA', site: 'https://www.dpp.sa.gov.au/' },
    ],
  ],
  court: [
    ['High Court of Australia', 'hcourt.gov.au', '', { site: 'https://www.hcourt.gov.au/' }],
    ['Federal Court of Australia', 'fedcourt.gov.au', '', { site: 'https://www.fedcourt.gov.au/' }],
    ['Federal Circuit and Family Court of Australia', 'fcfcoa.gov.au', '', { site: 'https://www.fcfcoa.gov.au/' }],
    [
      'Supreme Court of New South Wales',
      'supremecourt.nsw.gov.au',
      '',
      { region: 'NSW', site: 'https://supremecourt.nsw.gov.au/' },
    ],
    [
      'Supreme Court of Victoria',
      'supremecourt.vic.gov.au',
      '',
      { region: 'VIC', site: 'https://www.supremecourt.vic.gov.au/' },
    ],
    ['County Court of Victoria', 'countycourt.vic.gov.au', '', { region: 'VIC' }],
    ['Magistrates’ Court of Victoria', 'mcv.vic.gov.au', '', { region: 'VIC' }],
    ['Queensland Courts', 'courts.qld.gov.au', '', { region: 'QLD', site: 'https://www.courts.qld.gov.au/' }],
    [
      'Courts Administration Authority',
      'courts.sa.gov.au',
      '',
      { region: 'SA', site: 'https://www.courts.sa.gov.au/' },
    ],
  ],
  customs: [
    ['Australian Border Force', 'abf.gov.au', '', { short: ['ABF'], site: 'https://www.abf.gov.au/' }],
    ['Department of Home Affairs', 'homeaffairs.gov.au', '', { site: 'https://www.homeaffairs.gov.au/' }],
  ],
  'financial-intelligence': [
    [
      'Australian Transaction Reports and Analysis Centre',
      'austrac.gov.au',
      '',
      { short: ['AUSTRAC'], site: 'https://www.austrac.gov.au/' },
    ],
  ],
  'police-oversight': [
    [
      'Law Enforcement Conduct Commission',
      'lecc.nsw.gov.au',
      '',
      { short: ['LECC'], region: 'NSW', site: 'https://www.lecc.nsw.gov.au/' },
    ],
    [
      'Independent Commission Against Corruption',
      'icac.nsw.gov.au',
      '',
      { short: ['ICAC'], region: 'NSW', site: 'https://www.icac.nsw.gov.au/' },
    ],
    [
      'Independent Broad-based Anti-corruption Commission',
      'ibac.vic.gov.au',
      '',
      { short: ['IBAC'], region: 'VIC', site: 'https://www.ibac.vic.gov.au/' },
    ],
    [
      'Crime and Corruption Commission Queensland',
      'ccc.qld.gov.au',
      '',
      { short: ['CCC'], region: 'QLD', site: 'https://www.ccc.qld.gov.au/' },
    ],
    [
      'Corruption and Crime Commission',
      'ccc.wa.gov.au',
      '',
      { short: ['CCC'], region: 'WA', site: 'https://www.ccc.wa.gov.au/' },
    ],
    ['Commonwealth Ombudsman', 'ombudsman.gov.au', '', { site: 'https://www.ombudsman.gov.au/' }],
    [
      'New South Wales Crime Commission',
      'crimecommission.nsw.gov.au',
      '',
      { region: 'NSW', site: 'https://www.crimecommission.nsw.gov.au/' },
    ],
  ],
  intelligence: [
    [
      'Australian Security Intelligence Organisation',
      'asio.gov.au',
      '',
      { short: ['ASIO'], site: 'https://www.asio.gov.au/' },
    ],
    ['Australian Cyber Security Centre', 'cyber.gov.au', '', { short: ['ACSC'], site: 'https://www.cyber.gov.au/' }],
    ['Australian Signals Directorate', 'asd.gov.au', '', { short: ['ASD'], site: 'https://www.asd.gov.au/' }],
  ],
  regulator: [
    [
      'Australian Securities and Investments Commission',
      'asic.gov.au',
      '',
      { short: ['ASIC'], site: 'https://www.asic.gov.au/' },
    ],
    ['Australian Taxation Office', 'ato.gov.au', '', { short: ['ATO'], site: 'https://www.ato.gov.au/' }],
    [
      'Office of the Australian Information Commissioner',
      'oaic.gov.au',
      '',
      { short: ['OAIC'], site: 'https://www.oaic.gov.au/' },
    ],
    ['eSafety Commissioner', 'esafety.gov.au', '', { site: 'https://www.esafety.gov.au/' }],
    [
      'Australian Competition and Consumer Commission',
      'accc.gov.au',
      '',
      { short: ['ACCC'], site: 'https://www.accc.gov.au/' },
    ],
    [
      'Australian Communications and Media Authority',
      'acma.gov.au',
      '',
      { short: ['ACMA'], site: 'https://www.acma.gov.au/' },
    ],
    ['Services Australia', 'servicesaustralia.gov.au', '', { site: 'https://www.servicesaustralia.gov.au/' }],
    [
      'Australian Prudential Regulation Authority',
      'apra.gov.au',
      '',
      { short: ['APRA'], site: 'https://www.apra.gov.au/' },
    ],
  ],
  'military-police': [
    ['Department of Defence', 'defence.gov.au', '', { short: ['JMPU'], site: 'https://www.defence.gov.au/' }],
  ],
  government: [['Attorney-General’s Department', 'ag.gov.au', '', { short: ['AGD'], site: 'https://www.ag.gov.au/' }]],
  prison: [
    ['Corrective Services NSW', 'correctiveservices.nsw.gov.au', '', { region: 'NSW' }],
    [
      'Corrections Victoria',
      'corrections.vic.gov.au',
      '',
      { region: 'VIC', site: 'https://www.corrections.vic.gov.au/' },
    ],
  ],
});

export const newZealand = agenciesOf('NZ', {
  police: [
    ['New Zealand Police', 'police.govt.nz', 'Ngā Pirihimana o Aotearoa', { site: 'https://www.police.govt.nz/' }],
  ],
  'federal-police': [['Serious Fraud Office', 'sfo.govt.nz', '', { short: ['SFO'], site: 'https://www.sfo.govt.nz/' }]],
  prosecutor: [['Crown Law Office', 'crownlaw.govt.nz', '', { site: 'https://www.crownlaw.govt.nz/' }]],
  court: [
    ['Ministry of Justice', 'justice.govt.nz', '', { site: 'https://www.justice.govt.nz/' }],
    ['Courts of New Zealand', 'courtsofnz.govt.nz', '', { site: 'https://www.courtsofnz.govt.nz/' }],
  ],
  customs: [
    ['New Zealand Customs Service', 'customs.govt.nz', '', { site: 'https://www.customs.govt.nz/' }],
    ['Inland Revenue Department', 'ird.govt.nz', '', { short: ['IRD'], site: 'https://www.ird.govt.nz/' }],
  ],
  'police-oversight': [
    [
      'Independent Police Conduct Authority',
      'ipca.govt.nz',
      '',
      { short: ['IPCA'], site: 'https://www.ipca.govt.nz/' },
    ],
  ],
  intelligence: [
    [
      'New Zealand Security Intelligence Service',
      'nzsis.govt.nz',
      '',
      { short: ['NZSIS'], site: 'https://www.nzsis.govt.nz/' },
    ],
    [
      'Government Communications Security Bureau',
      'gcsb.govt.nz ncsc.govt.nz',
      '',
      { short: ['GCSB', 'NCSC'], site: 'https://www.gcsb.govt.nz/' },
    ],
  ],
  regulator: [
    ['Department of Internal Affairs', 'dia.govt.nz', '', { short: ['DIA'], site: 'https://www.dia.govt.nz/' }],
    ['Financial Markets Authority', 'fma.govt.nz', '', { short: ['FMA'], site: 'https://www.fma.govt.nz/' }],
    ['Commerce Commission', 'comcom.govt.nz', '', { site: 'https://comcom.govt.nz/' }],
    [
      'Ministry of Business, Innovation and Employment',
      'mbie.govt.nz',
      '',
      { short: ['MBIE', 'Immigration New Zealand'], site: 'https://www.mbie.govt.nz/' },
    ],
  ],
  prison: [['Department of Corrections', 'corrections.govt.nz', '', { site: 'https://www.corrections.govt.nz/' }]],
});

export const pacific = [
  ...agenciesOf('FJ', {
    police: [['Fiji Police Force', 'police.gov.fj', '', { site: 'https://www.police.gov.fj/' }]],
    'police-oversight': [['Fiji Independent Commission Against Corruption', 'ficac.org.fj', '', { short: ['FICAC'] }]],
    'financial-intelligence': [['Fiji Financial Intelligence Unit', 'fijifiu.gov.fj', '', { short: ['FIU'] }]],
  }),
  ...agenciesOf('PG', {
    police: [['Royal Papua New Guinea Constabulary', 'rpngc.gov.pg', '', { short: ['RPNGC'] }]],
    court: [['Papua New Guinea Judiciary', 'pngjudiciary.gov.pg']],
  }),
  ...agenciesOf('WS', { government: [['Office of the Attorney General of Samoa', 'ag.gov.ws']] }),
  ...agenciesOf('SB', { police: [['Royal Solomon Islands Police Force', 'rsipf.gov.sb', '', { short: ['RSIPF'] }]] }),
];
