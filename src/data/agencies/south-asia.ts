import { agenciesOf, type Row } from './table.ts';

const state = (name: string, domains: string, region: string, short: string[] = []): Row => [
  name,
  domains,
  '',
  { region, short },
];

export const india = agenciesOf('IN', {
  'federal-police': [
    [
      'केन्द्रीय अन्वेषण ब्यूरो',
      'cbi.gov.in',
      'Central Bureau of Investigation',
      { short: ['CBI'], site: 'https://cbi.gov.in/' },
    ],
    ['National Investigation Agency', 'nia.gov.in nia.nic.in', '', { short: ['NIA'], site: 'https://nia.gov.in/' }],
    ['Narcotics Control Bureau', 'narcoticsindia.nic.in', '', { short: ['NCB'] }],
    ['Directorate of Enforcement', 'enforcementdirectorate.gov.in', '', { short: ['ED'] }],
    [
      'Indian Cyber Crime Coordination Centre',
      'i4c.mha.gov.in',
      '',
      { short: ['I4C'], site: 'https://i4c.mha.gov.in/' },
    ],
    ['National Cyber Crime Reporting Portal', 'cybercrime.gov.in', '', { site: 'https://cybercrime.gov.in/' }],
    ['Central Reserve Police Force', 'crpf.gov.in', '', { short: ['CRPF'] }],
    ['Border Security Force', 'bsf.gov.in bsf.nic.in', '', { short: ['BSF'] }],
    ['Central Industrial Security Force', 'cisf.gov.in', '', { short: ['CISF'] }],
    ['National Crime Records Bureau', 'ncrb.gov.in', '', { short: ['NCRB'] }],
    ['Railway Protection Force', 'rpf.indianrailways.gov.in', '', { short: ['RPF'] }],
    ['Directorate of Revenue Intelligence', 'dri.nic.in', '', { short: ['DRI'] }],
  ],
  police: [
    state('Delhi Police', 'delhipolice.gov.in delhipolice.nic.in', 'Delhi'),
    state('Maharashtra Police', 'mahapolice.gov.in', 'Maharashtra'),
    state('Mumbai Police', 'mumbaipolice.gov.in', 'Maharashtra'),
    state('Pune City Police', 'punepolice.gov.in', 'Maharashtra'),
    state('Karnataka State Police', 'ksp.karnataka.gov.in ksp.gov.in', 'Karnataka', ['KSP']),
    state('Bengaluru City Police', 'bcp.karnataka.gov.in bcp.gov.in', 'Karnataka', ['BCP']),
    state('Tamil Nadu Police', 'tnpolice.gov.in', 'Tamil Nadu'),
    state('Kerala Police', 'keralapolice.gov.in', 'Kerala'),
    state('Telangana Police', 'tspolice.gov.in tgpolice.gov.in', 'Telangana'),
    state('Hyderabad City Police', 'hyderabadpolice.gov.in', 'Telangana'),
    state('Cyberabad Police', 'cyberabadpolice.gov.in', 'Telangana'),
    state('Andhra Pradesh Police', 'appolice.gov.in', 'Andhra Pradesh'),
    state('Uttar Pradesh Police', 'uppolice.gov.in', 'Uttar Pradesh'),
    state('Gujarat Police', 'police.gujarat.gov.in', 'Gujarat'),
    state('Rajasthan Police', 'police.rajasthan.gov.in', 'Rajasthan'),
    state('Madhya Pradesh Police', 'mppolice.gov.in', 'Madhya Pradesh'),
    state('Bihar Police', 'police.bihar.gov.in', 'Bihar'),
    state('West Bengal Police', 'wbpolice.gov.in', 'West Bengal'),
    state('Kolkata Police', 'kolkatapolice.gov.in', 'West Bengal'),
    state('Punjab Police', 'punjabpolice.gov.in', 'Punjab'),
    state('Haryana Police', 'haryanapolice.gov.in', 'Haryana'),
    state('Chandigarh Police', 'chandigarhpolice.gov.in', 'Chandigarh'),
    state('Himachal Pradesh Police', 'hppolice.gov.in', 'Himachal Pradesh'),
    state('Jammu and Kashmir Police', 'jkpolice.gov.in', 'Jammu and Kashmir'),
    state('Uttarakhand Police', 'uttarakhandpolice.uk.gov.in', 'Uttarakhand'),
    state('Odisha Police', 'odishapolice.gov.in', 'Odisha'),
    state('Jharkhand Police', 'jhpolice.gov.in', 'Jharkhand'),
    state('Chhattisgarh Police', 'cgpolice.gov.in', 'Chhattisgarh'),
    state('Assam Police', 'police.assam.gov.in assampolice.gov.in', 'Assam'),
    state('Goa Police', 'goapolice.gov.in', 'Goa'),
    state('Manipur Police', 'manipurpolice.gov.in', 'Manipur'),
    state('Meghalaya Police', 'megpolice.gov.in', 'Meghalaya'),
    state('Tripura Police', 'tripurapolice.gov.in', 'Tripura'),
    state('Sikkim Police', 'sikkimpolice.nic.in', 'Sikkim'),
    state('Puducherry Police', 'police.py.gov.in', 'Puducherry'),
    state('Arunachal Pradesh Police', 'arunpol.nic.in', 'Arunachal Pradesh'),
  ],
  'financial-intelligence': [['Financial Intelligence Unit – India', 'fiuindia.gov.in', '', { short: ['FIU-IND'] }]],
  customs: [
    ['Central Board of Indirect Taxes and Customs', 'cbic.gov.in', '', { short: ['CBIC'] }],
    ['Income Tax Department', 'incometax.gov.in', '', { site: 'https://www.incometax.gov.in/' }],
  ],
  court: [
    ['Supreme Court of India', 'sci.gov.in', '', { site: 'https://www.sci.gov.in/' }],
    ['eCourts', 'ecourts.gov.in aij.gov.in', 'Courts of India', { site: 'https://ecourts.gov.in/' }],
    ['Delhi High Court', 'delhihighcourt.nic.in', '', { region: 'Delhi' }],
    ['Bombay High Court', 'bombayhighcourt.nic.in', '', { region: 'Maharashtra' }],
    ['Allahabad High Court', 'allahabadhighcourt.in', '', { region: 'Uttar Pradesh' }],
    ['Calcutta High Court', 'calcuttahighcourt.gov.in', '', { region: 'West Bengal' }],
  ],
  'police-oversight': [
    ['Central Vigilance Commission', 'cvc.gov.in cvc.nic.in', '', { short: ['CVC'] }],
    ['National Human Rights Commission', 'nhrc.nic.in', '', { short: ['NHRC'] }],
  ],
  regulator: [
    [
      'Securities and Exchange Board of India',
      'sebi.gov.in',
      '',
      { short: ['SEBI'], site: 'https://www.sebi.gov.in/' },
    ],
    ['Reserve Bank of India', 'rbi.org.in', '', { short: ['RBI'], site: 'https://www.rbi.org.in/' }],
    ['Telecom Regulatory Authority of India', 'trai.gov.in', '', { short: ['TRAI'] }],
    [
      'Indian Computer Emergency Response Team',
      'cert-in.org.in',
      '',
      { short: ['CERT-In'], site: 'https://www.cert-in.org.in/' },
    ],
    ['Serious Fraud Investigation Office', 'sfio.gov.in', '', { short: ['SFIO'] }],
  ],
  government: [
    ['Ministry of Home Affairs', 'mha.gov.in', '', { short: ['MHA'] }],
    ['Ministry of Electronics and Information Technology', 'meity.gov.in', '', { short: ['MeitY'] }],
    ['Department of Telecommunications', 'dot.gov.in', '', { short: ['DoT'] }],
    ['National Informatics Centre', 'email.gov.in', '', { short: ['NIC'] }],
  ],
});

export const pakistan = agenciesOf('PK', {
  'federal-police': [
    ['Federal Investigation Agency', 'fia.gov.pk', '', { short: ['FIA'], site: 'https://www.fia.gov.pk/' }],
    ['National Cyber Crime Investigation Agency', 'nccia.gov.pk', '', { short: ['NCCIA'] }],
    ['National Accountability Bureau', 'nab.gov.pk', '', { short: ['NAB'] }],
    ['Anti-Narcotics Force', 'anf.gov.pk', '', { short: ['ANF'] }],
    ['National Highways and Motorway Police', 'nhmp.gov.pk', '', { short: ['NHMP'] }],
  ],
  police: [
    ['Punjab Police', 'punjabpolice.gov.pk', '', { region: 'Punjab' }],
    ['Sindh Police', 'sindhpolice.gov.pk', '', { region: 'Sindh' }],
    ['Khyber Pakhtunkhwa Police', 'kppolice.gov.pk', '', { region: 'Khyber Pakhtunkhwa' }],
    ['Islamabad Police', 'islamabadpolice.gov.pk', '', { region: 'Islamabad' }],
    ['Balochistan Police', 'balochistanpolice.gov.pk', '', { region: 'Balochistan' }],
  ],
  court: [
    ['Supreme Court of Pakistan', 'supremecourt.gov.pk', '', { site: 'https://www.supremecourt.gov.pk/' }],
    ['Lahore High Court', 'lhc.gov.pk', '', { region: 'Punjab' }],
    ['Islamabad High Court', 'ihc.gov.pk', '', { region: 'Islamabad' }],
  ],
  customs: [
    [
      'Federal Board of Revenue',
      'fbr.gov.pk',
      '',
      { short: ['FBR', 'Pakistan Customs'], site: 'https://www.fbr.gov.pk/' },
    ],
  ],
  'financial-intelligence': [['Financial Monitoring Unit', 'fmu.gov.pk', '', { short: ['FMU'] }]],
  regulator: [
    ['Pakistan Telecommunication Authority', 'pta.gov.pk', '', { short: ['PTA'], site: 'https://www.pta.gov.pk/' }],
    ['Securities and Exchange Commission of Pakistan', 'secp.gov.pk', '', { short: ['SECP'] }],
  ],
  government: [['Ministry of Interior', 'interior.gov.pk']],
});

export const bangladesh = agenciesOf('BD', {
  police: [
    ['বাংলাদেশ পুলিশ', 'police.gov.bd', 'Bangladesh Police', { site: 'https://www.police.gov.bd/' }],
    ['ঢাকা মেট্রোপলিটন পুলিশ', 'dmp.gov.bd', 'Dhaka Metropolitan Police', { short: ['DMP'] }],
    ['র‍্যাপিড অ্যাকশন ব্যাটালিয়ন', 'rab.gov.bd', 'Rapid Action Battalion', { short: ['RAB'] }],
    ['অপরাধ তদন্ত বিভাগ', 'cid.gov.bd', 'Criminal Investigation Department', { short: ['CID'] }],
    ['পুলিশ ব্যুরো অব ইনভেস্টিগেশন', 'pbi.gov.bd', 'Police Bureau of Investigation', { short: ['PBI'] }],
  ],
  court: [['বাংলাদেশ সুপ্রীম কোর্ট', 'supremecourt.gov.bd', 'Supreme Court of Bangladesh']],
  'police-oversight': [['দুর্নীতি দমন কমিশন', 'acc.org.bd', 'Anti-Corruption Commission', { short: ['ACC'] }]],
  customs: [['জাতীয় রাজস্ব বোর্ড', 'nbr.gov.bd', 'National Board of Revenue', { short: ['NBR'] }]],
  regulator: [
    [
      'বাংলাদেশ টেলিযোগাযোগ নিয়ন্ত্রণ কমিশন',
      'btrc.gov.bd',
      'Bangladesh Telecommunication Regulatory Commission',
      { short: ['BTRC'] },
    ],
    ['বাংলাদেশ ব্যাংক', 'bb.org.bd', 'Bangladesh Bank', { short: ['BFIU'], site: 'https://www.bb.org.bd/' }],
  ],
});

export const sriLanka = agenciesOf('LK', {
  police: [['ශ්‍රී ලංකා පොලීසිය', 'police.lk police.gov.lk', 'Sri Lanka Police', { site: 'https://www.police.lk/' }]],
  prosecutor: [
    ['Attorney General’s Department', 'attorneygeneral.gov.lk', '', { site: 'https://www.attorneygeneral.gov.lk/' }],
  ],
  'police-oversight': [
    [
      'Commission to Investigate Allegations of Bribery or Corruption',
      'ciaboc.gov.lk',
      '',
      { short: ['CIABOC'], site: 'https://www.ciaboc.gov.lk/' },
    ],
  ],
  customs: [['Sri Lanka Customs', 'customs.gov.lk', '', { site: 'https://www.customs.gov.lk/' }]],
  court: [['Supreme Court of Sri Lanka', 'supremecourt.lk', '', { site: 'https://supremecourt.lk/' }]],
  'financial-intelligence': [
    ['Financial Intelligence Unit of Sri Lanka', 'fiusrilanka.gov.lk', '', { short: ['FIU'] }],
  ],
});

export const nepal = agenciesOf('NP', {
  police: [
    ['नेपाल प्रहरी', 'nepalpolice.gov.np', 'Nepal Police', { site: 'https://www.nepalpolice.gov.np/' }],
    ['प्रहरी केन्द्रीय अनुसन्धान ब्यूरो', 'cib.nepalpolice.gov.np', 'Central Investigation Bureau', { short: ['CIB'] }],
  ],
  prosecutor: [
    ['महान्यायाधिवक्ताको कार्यालय', 'ag.gov.np', 'Office of the Attorney General', { site: 'https://ag.gov.np/' }],
  ],
  court: [['सर्वोच्च अदालत', 'supremecourt.gov.np', 'Supreme Court of Nepal', { site: 'https://supremecourt.gov.np/' }]],
  'police-oversight': [
    [
      'अख्तियार दुरुपयोग अनुसन्धान आयोग',
      'ciaa.gov.np',
      'Commission for the Investigation of Abuse of Authority',
      { short: ['CIAA'], site: 'https://ciaa.gov.np/' },
    ],
  ],
  customs: [['भन्सार विभाग', 'customs.gov.np', 'Department of Customs', { site: 'https://customs.gov.np/' }]],
});

export const maldivesAndBhutan = [
  ...agenciesOf('MV', {
    police: [['Maldives Police Service', 'police.gov.mv', '', { short: ['MPS'], site: 'https://www.police.gov.mv/' }]],
    customs: [['Maldives Customs Service', 'customs.gov.mv']],
    prosecutor: [['Prosecutor General’s Office', 'pgo.mv', '', { short: ['PGO'] }]],
  }),
  ...agenciesOf('BT', {
    police: [['Royal Bhutan Police', 'rbp.gov.bt', '', { short: ['RBP'], site: 'https://www.rbp.gov.bt/' }]],
    'police-oversight': [['Anti-Corruption Commission of Bhutan', 'acc.org.bt', '', { short: ['ACC'] }]],
    court: [['Judiciary of Bhutan', 'judiciary.gov.bt']],
  }),
];
