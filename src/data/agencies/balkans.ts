import { agenciesOf } from './table.ts';

export const romania = agenciesOf('RO', {
  police: [
    [
      'Poliția Română',
      'politiaromana.ro',
      'Romanian Police',
      { short: ['IGPR'], site: 'https://www.politiaromana.ro/' },
    ],
  ],
  'federal-police': [
    ['Jandarmeria Română', 'jandarmeriaromana.ro', 'Romanian Gendarmerie'],
    ['Poliția de Frontieră Română', 'politiadefrontiera.ro', 'Romanian Border Police'],
    [
      'Ministerul Afacerilor Interne',
      'mai.gov.ro',
      'Ministry of Internal Affairs',
      { short: ['MAI'], site: 'https://www.mai.gov.ro/' },
    ],
  ],
  prosecutor: [
    ['Ministerul Public', 'mpublic.ro', 'Public Ministry', { short: ['PÎCCJ'], site: 'https://www.mpublic.ro/' }],
    [
      'Direcția Națională Anticorupție',
      'pna.ro',
      'National Anticorruption Directorate',
      { short: ['DNA'], site: 'https://www.pna.ro/' },
    ],
    [
      'Direcția de Investigare a Infracțiunilor de Criminalitate Organizată și Terorism',
      'diicot.ro',
      'Directorate for Investigating Organized Crime and Terrorism',
      { short: ['DIICOT'], site: 'https://www.diicot.ro/' },
    ],
  ],
  court: [
    ['Ministerul Justiției', 'just.ro', 'Ministry of Justice and courts', { site: 'https://www.just.ro/' }],
    [
      'Înalta Curte de Casație și Justiție',
      'scj.ro',
      'High Court of Cassation and Justice',
      { short: ['ÎCCJ'], site: 'https://www.scj.ro/' },
    ],
    [
      'Consiliul Superior al Magistraturii',
      'csm1909.ro',
      'Superior Council of Magistracy',
      { short: ['CSM'], site: 'https://www.csm1909.ro/' },
    ],
    ['Curtea Constituțională', 'ccr.ro', 'Constitutional Court', { site: 'https://www.ccr.ro/' }],
  ],
  customs: [
    ['Autoritatea Vamală Română', 'customs.ro', 'Romanian Customs Authority', { site: 'https://www.customs.ro/' }],
    [
      'Agenția Națională de Administrare Fiscală',
      'anaf.ro mfinante.ro',
      'National Agency for Fiscal Administration',
      { short: ['ANAF'], site: 'https://www.anaf.ro/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Oficiul Național de Prevenire și Combatere a Spălării Banilor',
      'onpcsb.ro',
      'National Office for Prevention and Control of Money Laundering',
      { short: ['ONPCSB'], site: 'https://www.onpcsb.ro/' },
    ],
  ],
  intelligence: [
    [
      'Serviciul Român de Informații',
      'sri.ro',
      'Romanian Intelligence Service',
      { short: ['SRI'], site: 'https://www.sri.ro/' },
    ],
    [
      'Serviciul de Informații Externe',
      'sie.ro',
      'Foreign Intelligence Service',
      { short: ['SIE'], site: 'https://www.sie.ro/' },
    ],
    [
      'Directoratul Național de Securitate Cibernetică',
      'dnsc.ro',
      'National Cyber Security Directorate',
      { short: ['DNSC'] },
    ],
  ],
  regulator: [
    [
      'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
      'dataprotection.ro',
      'Data Protection Authority',
      { short: ['ANSPDCP'], site: 'https://www.dataprotection.ro/' },
    ],
    ['Autoritatea de Supraveghere Financiară', 'asfromania.ro', 'Financial Supervisory Authority', { short: ['ASF'] }],
    [
      'Autoritatea Națională pentru Administrare și Reglementare în Comunicații',
      'ancom.ro',
      'Communications Authority',
      { short: ['ANCOM'], site: 'https://www.ancom.ro/' },
    ],
    [
      'Agenția Națională de Integritate',
      'integritate.eu',
      'National Integrity Agency',
      { short: ['ANI'], site: 'https://www.integritate.eu/' },
    ],
  ],
  prison: [
    [
      'Administrația Națională a Penitenciarelor',
      'anp.gov.ro',
      'National Administration of Penitentiaries',
      { short: ['ANP'] },
    ],
  ],
});

export const bulgaria = agenciesOf('BG', {
  police: [
    [
      'Министерство на вътрешните работи',
      'mvr.bg',
      'Ministry of Interior',
      { short: ['МВР', 'MVR', 'GDBOP'], site: 'https://www.mvr.bg/' },
    ],
  ],
  prosecutor: [['Прокуратура на Република България', 'prb.bg', 'Prosecutor’s Office', { site: 'https://prb.bg/' }]],
  court: [
    ['Съдебна система', 'justice.bg', 'Bulgarian Judiciary', { site: 'https://legalacts.justice.bg/' }],
    ['Върховен касационен съд', 'vks.bg', 'Supreme Court of Cassation', { site: 'https://www.vks.bg/' }],
    [
      'Министерство на правосъдието',
      'justice.government.bg',
      'Ministry of Justice',
      { site: 'https://www.justice.government.bg/' },
    ],
  ],
  customs: [
    ['Агенция „Митници“', 'customs.bg', 'Customs Agency', { site: 'https://customs.bg/' }],
    [
      'Национална агенция за приходите',
      'nra.bg nap.bg',
      'National Revenue Agency',
      { short: ['НАП'], site: 'https://nra.bg/' },
    ],
  ],
  intelligence: [
    [
      'Държавна агенция „Национална сигурност“',
      'dans.bg',
      'State Agency for National Security',
      { short: ['ДАНС', 'DANS'], site: 'https://www.dans.bg/' },
    ],
  ],
  regulator: [
    [
      'Комисия за защита на личните данни',
      'cpdp.bg',
      'Commission for Personal Data Protection',
      { short: ['КЗЛД'], site: 'https://cpdp.bg/' },
    ],
    [
      'Комисия за финансов надзор',
      'fsc.bg',
      'Financial Supervision Commission',
      { short: ['КФН'], site: 'https://www.fsc.bg/' },
    ],
    [
      'Комисия за регулиране на съобщенията',
      'crc.bg',
      'Communications Regulation Commission',
      { short: ['КРС'], site: 'https://crc.bg/' },
    ],
  ],
});

export const croatia = agenciesOf('HR', {
  police: [
    [
      'Ministarstvo unutarnjih poslova',
      'mup.hr mup.gov.hr',
      'Ministry of the Interior',
      { short: ['MUP', 'Policija'], site: 'https://mup.gov.hr/' },
    ],
  ],
  prosecutor: [
    [
      'Državno odvjetništvo Republike Hrvatske',
      'dorh.hr',
      'State Attorney’s Office',
      { short: ['DORH', 'USKOK'], site: 'https://dorh.hr/' },
    ],
  ],
  court: [
    ['Vrhovni sud', 'vsrh.hr', 'Supreme Court', { site: 'https://www.vsrh.hr/' }],
    [
      'Sudovi i ministarstvo pravosuđa',
      'pravosudje.hr',
      'Courts and Ministry of Justice (shared mail)',
      { site: 'https://mpudt.gov.hr/' },
    ],
    ['Ustavni sud', 'usud.hr', 'Constitutional Court', { site: 'https://www.usud.hr/' }],
  ],
  customs: [['Carinska uprava', 'carina.gov.hr carina.hr', 'Customs Administration']],
  intelligence: [
    [
      'Sigurnosno-obavještajna agencija',
      'soa.hr',
      'Security and Intelligence Agency',
      { short: ['SOA'], site: 'https://www.soa.hr/' },
    ],
  ],
  regulator: [
    ['Agencija za zaštitu osobnih podataka', 'azop.hr', 'Personal Data Protection Agency', { short: ['AZOP'] }],
    [
      'Hrvatska agencija za nadzor financijskih usluga',
      'hanfa.hr',
      'Financial Services Supervisory Agency',
      { short: ['HANFA'], site: 'https://www.hanfa.hr/' },
    ],
    [
      'Hrvatska regulatorna agencija za mrežne djelatnosti',
      'hakom.hr',
      'Network Industries Regulator',
      { short: ['HAKOM'], site: 'https://www.hakom.hr/' },
    ],
    [
      'Porezna uprava',
      'porezna-uprava.hr porezna-uprava.gov.hr',
      'Tax Administration',
      { site: 'https://porezna-uprava.gov.hr/' },
    ],
  ],
  government: [
    ['Ministarstvo financija', 'mfin.hr mfin.gov.hr', 'Ministry of Finance', { site: 'https://mfin.gov.hr/' }],
  ],
});

export const serbia = agenciesOf('RS', {
  police: [
    [
      'Министарство унутрашњих послова',
      'mup.gov.rs',
      'Ministry of Internal Affairs',
      { short: ['МУП', 'MUP'], site: 'https://www.mup.gov.rs/' },
    ],
  ],
  prosecutor: [['Јавно тужилаштво', 'jt.rs', 'Public Prosecutor’s Office', { site: 'https://www.vjt.rs/' }]],
  court: [
    ['Врховни суд', 'vk.sud.rs vrh.sud.rs', 'Supreme Court', { site: 'https://www.vrh.sud.rs/' }],
    ['Судови Србије', 'sud.rs', 'Courts of Serbia', { site: 'https://portal.sud.rs/' }],
  ],
  customs: [['Управа царина', 'carina.rs', 'Customs Administration', { site: 'https://www.carina.rs/' }]],
  'financial-intelligence': [
    [
      'Управа за спречавање прања новца',
      'apml.gov.rs',
      'Administration for the Prevention of Money Laundering',
      { short: ['APML'], site: 'http://www.apml.gov.rs/' },
    ],
  ],
  intelligence: [
    [
      'Безбедносно-информативна агенција',
      'bia.gov.rs',
      'Security Information Agency',
      { short: ['BIA'], site: 'https://www.bia.gov.rs/' },
    ],
  ],
  regulator: [
    [
      'Повереник за информације од јавног значаја',
      'poverenik.rs',
      'Commissioner for Personal Data Protection',
      { site: 'https://www.poverenik.rs/' },
    ],
    ['Пореска управа', 'purs.gov.rs', 'Tax Administration', { site: 'https://www.purs.gov.rs/' }],
    [
      'Регулаторно тело за електронске комуникације',
      'ratel.rs',
      'Regulatory Authority for Electronic Communications',
      { short: ['RATEL'], site: 'https://www.ratel.rs/' },
    ],
  ],
  government: [
    ['Министарство правде', 'mpravde.gov.rs', 'Ministry of Justice', { site: 'https://www.mpravde.gov.rs/' }],
  ],
});

export const bosnia = agenciesOf('BA', {
  'federal-police': [
    [
      'Državna agencija za istrage i zaštitu',
      'sipa.gov.ba',
      'State Investigation and Protection Agency',
      { short: ['SIPA'], site: 'http://www.sipa.gov.ba/' },
    ],
    [
      'Direkcija za koordinaciju policijskih tijela',
      'dkpt.gov.ba dkpt.ba',
      'Directorate for Coordination of Police Bodies',
    ],
    ['Granična policija', 'granpol.gov.ba', 'Border Police', { site: 'http://www.granpol.gov.ba/' }],
  ],
  police: [
    [
      'Ministarstvo unutrašnjih poslova Kantona Sarajevo',
      'mup.ks.gov.ba',
      'Sarajevo Canton Ministry of Interior',
      { region: 'Sarajevo' },
    ],
    [
      'Министарство унутрашњих послова Републике Српске',
      'mup.vladars.net',
      'Republika Srpska Ministry of Interior',
      { region: 'Republika Srpska' },
    ],
    ['Policija Brčko distrikta', 'policijabdbih.gov.ba', 'Brčko District Police', { region: 'Brčko' }],
  ],
  prosecutor: [
    [
      'Tužilaštvo Bosne i Hercegovine',
      'tuzilastvobih.gov.ba',
      'Prosecutor’s Office of Bosnia and Herzegovina',
      { site: 'http://www.tuzilastvobih.gov.ba/' },
    ],
  ],
  court: [
    [
      'Sud Bosne i Hercegovine',
      'sudbih.gov.ba',
      'Court of Bosnia and Herzegovina',
      { site: 'http://www.sudbih.gov.ba/' },
    ],
    [
      'Pravosuđe Bosne i Hercegovine',
      'pravosudje.ba',
      'Judiciary of Bosnia and Herzegovina',
      { site: 'https://www.pravosudje.ba/' },
    ],
  ],
  customs: [
    [
      'Uprava za indirektno oporezivanje',
      'uino.gov.ba',
      'Indirect Taxation Authority',
      { site: 'https://www.uino.gov.ba/' },
    ],
  ],
  intelligence: [
    ['Obavještajno-sigurnosna agencija', 'osa-oba.gov.ba', 'Intelligence and Security Agency', { short: ['OSA'] }],
  ],
  government: [['Ministarstvo sigurnosti', 'msb.gov.ba', 'Ministry of Security', { site: 'http://www.msb.gov.ba/' }]],
});

export const montenegro = agenciesOf('ME', {
  police: [
    [
      'Ministarstvo unutrašnjih poslova',
      'mup.gov.me',
      'Ministry of the Interior',
      { short: ['Uprava policije'], site: 'https://www.gov.me/mup' },
    ],
  ],
  prosecutor: [
    ['Državno tužilaštvo Crne Gore', 'tuzilastvo.me', 'State Prosecutor’s Office', { site: 'https://tuzilastvo.me/' }],
  ],
  court: [['Sudovi Crne Gore', 'sudovi.me', 'Courts of Montenegro', { site: 'https://sudovi.me/' }]],
  intelligence: [
    [
      'Agencija za nacionalnu bezbjednost',
      'anb.gov.me',
      'National Security Agency',
      { short: ['ANB'], site: 'https://www.gov.me/anb' },
    ],
  ],
});

export const northMacedonia = agenciesOf('MK', {
  police: [
    [
      'Министерство за внатрешни работи',
      'mvr.gov.mk moi.gov.mk',
      'Ministry of Internal Affairs',
      { short: ['МВР'], site: 'https://mvr.gov.mk/' },
    ],
  ],
  prosecutor: [['Јавно обвинителство', 'jorm.gov.mk', 'Public Prosecutor’s Office', { site: 'https://jorm.gov.mk/' }]],
  court: [['Судски портал', 'sud.mk', 'Courts of North Macedonia', { site: 'http://www.sud.mk/' }]],
  customs: [['Царинска управа', 'customs.gov.mk', 'Customs Administration', { site: 'https://customs.gov.mk/' }]],
  'financial-intelligence': [
    [
      'Управа за финансиско разузнавање',
      'ufr.gov.mk',
      'Financial Intelligence Office',
      { site: 'https://ufr.gov.mk/' },
    ],
    ['Управа за финансиска полиција', 'finpol.gov.mk', 'Financial Police', { site: 'https://finpol.gov.mk/' }],
  ],
});

export const albania = agenciesOf('AL', {
  police: [
    ['Policia e Shtetit', 'asp.gov.al', 'Albanian State Police', { short: ['ASP'], site: 'https://www.asp.gov.al/' }],
  ],
  prosecutor: [
    ['Prokuroria e Përgjithshme', 'pp.gov.al', 'General Prosecutor’s Office', { site: 'https://www.pp.gov.al/' }],
    [
      'Struktura e Posaçme kundër Korrupsionit dhe Krimit të Organizuar',
      'spak.gov.al',
      'Special Structure against Corruption and Organised Crime',
      { short: ['SPAK'], site: 'https://spak.gov.al/' },
    ],
  ],
  court: [['Gjykata', 'gjykata.gov.al', 'Courts of Albania', { site: 'http://www.gjykata.gov.al/' }]],
  customs: [
    [
      'Drejtoria e Përgjithshme e Doganave',
      'dogana.gov.al',
      'General Directorate of Customs',
      { site: 'https://dogana.gov.al/' },
    ],
  ],
  government: [
    ['Ministria e Drejtësisë', 'drejtesia.gov.al', 'Ministry of Justice', { site: 'https://www.drejtesia.gov.al/' }],
    ['Ministria e Brendshme', 'mb.gov.al', 'Ministry of Interior', { site: 'https://mb.gov.al/' }],
  ],
  intelligence: [['Shërbimi Informativ Shtetëror', 'shish.gov.al', 'State Intelligence Service', { short: ['SHISH'] }]],
});

export const kosovo = agenciesOf('XK', {
  police: [['Policia e Kosovës', 'kosovopolice.com', 'Kosovo Police', { site: 'https://www.kosovopolice.com/' }]],
  prosecutor: [
    [
      'Sistemi Prokurorial i Kosovës',
      'prokuroria-rks.org',
      'Prosecutorial System of Kosovo',
      { site: 'https://prokuroria-rks.org/' },
    ],
  ],
  court: [
    ['Gjyqësori i Kosovës', 'gjyqesori-rks.org', 'Judiciary of Kosovo', { site: 'https://www.gjyqesori-rks.org/' }],
  ],
  customs: [['Dogana e Kosovës', 'dogana.rks-gov.net', 'Kosovo Customs', { site: 'https://dogana.rks-gov.net/' }]],
  government: [['Qeveria e Kosovës', 'rks-gov.net', 'Government of Kosovo', { site: 'https://www.rks-gov.net/' }]],
  international: [
    [
      'EULEX Kosovo',
      'eulex-kosovo.eu',
      'European Union Rule of Law Mission in Kosovo',
      { short: ['EULEX'], site: 'https://www.eulex-kosovo.eu/' },
    ],
  ],
});

export const moldova = agenciesOf('MD', {
  police: [
    [
      'Inspectoratul General al Poliției',
      'igp.gov.md politia.md',
      'General Police Inspectorate',
      { short: ['IGP', 'Poliția Republicii Moldova'], site: 'https://politia.md/' },
    ],
  ],
  'federal-police': [
    [
      'Centrul Național Anticorupție',
      'cna.md',
      'National Anticorruption Center',
      { short: ['CNA'], site: 'https://www.cna.md/' },
    ],
    ['Poliția de Frontieră', 'border.gov.md', 'Border Police', { site: 'https://border.gov.md/' }],
  ],
  prosecutor: [
    ['Procuratura Generală', 'procuratura.md', 'General Prosecutor’s Office', { site: 'https://procuratura.md/' }],
  ],
  court: [
    [
      'Instanțele judecătorești',
      'justice.md instante.justice.md',
      'Courts of Moldova',
      { site: 'https://instante.justice.md/' },
    ],
    ['Curtea Supremă de Justiție', 'csj.md', 'Supreme Court of Justice', { site: 'https://csj.md/' }],
  ],
  customs: [['Serviciul Vamal', 'customs.gov.md', 'Customs Service', { site: 'https://customs.gov.md/' }]],
  'financial-intelligence': [
    [
      'Serviciul Prevenirea și Combaterea Spălării Banilor',
      'spcsb.gov.md',
      'Office for Prevention and Fight against Money Laundering',
      { short: ['SPCSB'] },
    ],
  ],
  intelligence: [
    [
      'Serviciul de Informații și Securitate',
      'sis.md',
      'Security and Intelligence Service',
      { short: ['SIS'], site: 'https://sis.md/' },
    ],
  ],
  government: [
    [
      'Ministerul Afacerilor Interne',
      'mai.gov.md',
      'Ministry of Internal Affairs',
      { short: ['MAI'], site: 'https://mai.gov.md/' },
    ],
    ['Ministerul Justiției', 'justice.gov.md', 'Ministry of Justice', { site: 'https://justice.gov.md/' }],
  ],
});
