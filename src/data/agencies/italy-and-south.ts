import { agenciesOf } from './table.ts';

export const italy = agenciesOf('IT', {
  'federal-police': [
    [
      'Polizia di Stato',
      'poliziadistato.it pecps.poliziadistato.it',
      'State Police',
      { short: ['PS', 'Questura'], site: 'https://www.poliziadistato.it/' },
    ],
    [
      'Polizia Postale e per la Sicurezza Cibernetica',
      'commissariatodips.it',
      'Postal and Cyber Security Police',
      { short: ['CNAIPIC', 'Polizia Postale'], site: 'https://www.commissariatodips.it/' },
    ],
    [
      'Arma dei Carabinieri',
      'carabinieri.it pec.carabinieri.it',
      'Carabinieri',
      { short: ['CC', 'ROS', 'Carabinieri'], site: 'https://www.carabinieri.it/' },
    ],
    [
      'Guardia di Finanza',
      'gdf.it pec.gdf.it gdf.gov.it',
      'Financial Guard',
      { short: ['GdF'], site: 'https://www.gdf.gov.it/' },
    ],
    [
      'Direzione Investigativa Antimafia',
      'direzioneinvestigativaantimafia.interno.gov.it',
      'Anti-Mafia Investigation Directorate',
      { short: ['DIA'], site: 'https://direzioneinvestigativaantimafia.interno.gov.it/' },
    ],
    ['Guardia Costiera', 'guardiacostiera.gov.it', 'Coast Guard', { site: 'https://www.guardiacostiera.gov.it/' }],
  ],
  police: [
    [
      'Polizia Locale di Milano',
      'comune.milano.it',
      'Milan Local Police',
      { region: 'Lombardia', city: 'Milano', site: 'https://www.comune.milano.it/' },
    ],
    [
      'Polizia Locale di Roma Capitale',
      'comune.roma.it',
      'Rome Local Police',
      { region: 'Lazio', city: 'Roma', site: 'https://www.comune.roma.it/' },
    ],
    [
      'Polizia Municipale di Torino',
      'comune.torino.it',
      'Turin Municipal Police',
      { region: 'Piemonte', city: 'Torino', site: 'https://www.comune.torino.it/' },
    ],
    [
      'Polizia Locale di Bologna',
      'comune.bologna.it',
      'Bologna Local Police',
      { region: 'Emilia-Romagna', city: 'Bologna', site: 'https://www.comune.bologna.it/' },
    ],
    [
      'Polizia Municipale di Firenze',
      'comune.fi.it',
      'Florence Municipal Police',
      { region: 'Toscana', city: 'Firenze', site: 'https://www.comune.fi.it/' },
    ],
    [
      'Polizia Locale di Napoli',
      'comune.napoli.it',
      'Naples Local Police',
      { region: 'Campania', city: 'Napoli', site: 'https://www.comune.napoli.it/' },
    ],
    [
      'Polizia Locale di Genova',
      'comune.genova.it',
      'Genoa Local Police',
      { region: 'Liguria', city: 'Genova', site: 'https://smart.comune.genova.it/' },
    ],
    [
      'Polizia Locale di Venezia',
      'comune.venezia.it',
      'Venice Local Police',
      { region: 'Veneto', city: 'Venezia', site: 'https://www.comune.venezia.it/' },
    ],
  ],
  prosecutor: [
    [
      'Procura della Repubblica presso il Tribunale di Milano',
      'procura.milano.giustizia.it',
      'Milan Public Prosecutor',
      { city: 'Milano', site: 'https://www.procura.milano.giustizia.it/' },
    ],
    [
      'Procura della Repubblica presso il Tribunale di Roma',
      'procura.roma.it',
      'Rome Public Prosecutor',
      { city: 'Roma', site: 'https://www.procura.roma.it/' },
    ],
  ],
  court: [
    [
      'Ministero della Giustizia',
      'giustizia.it giustiziacert.it',
      'Ministry of Justice',
      {
        short: ['Procura della Repubblica', 'Tribunale', 'Direzione Nazionale Antimafia'],
        site: 'https://www.giustizia.it/',
      },
    ],
    [
      'Corte Suprema di Cassazione',
      'cortedicassazione.it',
      'Supreme Court of Cassation',
      { site: 'https://www.cortedicassazione.it/' },
    ],
    [
      'Corte costituzionale',
      'cortecostituzionale.it',
      'Constitutional Court',
      { site: 'https://www.cortecostituzionale.it/' },
    ],
    [
      'Consiglio Superiore della Magistratura',
      'csm.it',
      'High Council of the Judiciary',
      { short: ['CSM'], site: 'https://www.csm.it/' },
    ],
    ['Corte dei conti', 'corteconti.it', 'Court of Auditors', { site: 'https://www.corteconti.it/' }],
  ],
  customs: [
    [
      'Agenzia delle Dogane e dei Monopoli',
      'adm.gov.it pec.adm.gov.it agenziadogane.it',
      'Customs and Monopolies Agency',
      { short: ['ADM'], site: 'https://www.adm.gov.it/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Unità di Informazione Finanziaria per l’Italia',
      'uif.bancaditalia.it',
      'Italian Financial Intelligence Unit',
      { short: ['UIF'], site: 'https://uif.bancaditalia.it/' },
    ],
  ],
  intelligence: [
    [
      'Sistema di informazione per la sicurezza della Repubblica',
      'sicurezzanazionale.gov.it',
      'Intelligence System for the Security of the Republic',
      { short: ['DIS', 'AISI', 'AISE'], site: 'https://www.sicurezzanazionale.gov.it/' },
    ],
    [
      'Agenzia per la cybersicurezza nazionale',
      'acn.gov.it',
      'National Cybersecurity Agency',
      { short: ['ACN'], site: 'https://www.acn.gov.it/' },
    ],
  ],
  regulator: [
    [
      'Garante per la protezione dei dati personali',
      'gpdp.it garanteprivacy.it',
      'Data Protection Authority',
      { short: ['Garante'], site: 'https://www.garanteprivacy.it/' },
    ],
    [
      'Commissione Nazionale per le Società e la Borsa',
      'consob.it',
      'Companies and Stock Exchange Commission',
      { short: ['CONSOB'], site: 'https://www.consob.it/' },
    ],
    [
      'Autorità per le Garanzie nelle Comunicazioni',
      'agcom.it',
      'Communications Authority',
      { short: ['AGCOM'], site: 'https://www.agcom.it/' },
    ],
    [
      'Autorità Garante della Concorrenza e del Mercato',
      'agcm.it',
      'Competition Authority',
      { short: ['AGCM'], site: 'https://www.agcm.it/' },
    ],
    ['Banca d’Italia', 'bancaditalia.it', 'Bank of Italy', { site: 'https://www.bancaditalia.it/' }],
    [
      'Agenzia delle Entrate',
      'agenziaentrate.it agenziaentrate.gov.it',
      'Revenue Agency',
      { site: 'https://www.agenziaentrate.gov.it/' },
    ],
  ],
  government: [
    [
      'Ministero dell’Interno',
      'interno.it interno.gov.it',
      'Ministry of the Interior',
      { short: ['Prefettura'], site: 'https://www.interno.gov.it/' },
    ],
    [
      'Ministero delle Infrastrutture e dei Trasporti',
      'mit.gov.it',
      'Ministry of Infrastructure and Transport',
      { short: ['MIT'], site: 'https://www.mit.gov.it/' },
    ],
    ['Ministero della Difesa', 'difesa.it', 'Ministry of Defence', { site: 'https://www.difesa.it/' }],
    [
      'Polizia Penitenziaria',
      'poliziapenitenziaria.gov.it',
      'Penitentiary Police',
      { site: 'https://www.poliziapenitenziaria.gov.it/' },
    ],
  ],
});

export const sanMarino = agenciesOf('SM', {
  'financial-intelligence': [
    [
      'Agenzia di Informazione Finanziaria',
      'aif.sm',
      'Financial Intelligence Agency',
      { short: ['AIF'], site: 'https://www.aif.sm/' },
    ],
  ],
  government: [
    [
      'Pubblica Amministrazione di San Marino',
      'pa.sm gov.sm',
      'Public administration of San Marino',
      { short: ['Gendarmeria'], site: 'https://www.gov.sm/' },
    ],
  ],
});

export const vatican = agenciesOf('VA', {
  government: [
    [
      'Stato della Città del Vaticano',
      'scv.va',
      'Vatican City State',
      { short: ['Corpo della Gendarmeria'], site: 'https://www.vaticanstate.va/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Autorità di Supervisione e Informazione Finanziaria',
      'asif.va',
      'Supervisory and Financial Information Authority',
      { short: ['ASIF'], site: 'https://www.asif.va/' },
    ],
  ],
});

export const malta = agenciesOf('MT', {
  police: [
    [
      'Il-Korp tal-Pulizija ta’ Malta',
      'pulizija.gov.mt',
      'Malta Police Force',
      { short: ['MPF', 'Malta Police'], site: 'https://pulizija.gov.mt/' },
    ],
  ],
  government: [
    [
      'Gvern ta’ Malta',
      'gov.mt',
      'Government of Malta',
      { short: ['Malta Police (mail)'], site: 'https://www.gov.mt/' },
    ],
  ],
  'financial-intelligence': [
    ['Financial Intelligence Analysis Unit', 'fiaumalta.org', '', { short: ['FIAU'], site: 'https://fiaumalta.org/' }],
  ],
  court: [
    ['Qorti ta’ Malta', 'courts.gov.mt', 'Court Services Agency', { site: 'https://courts.gov.mt/' }],
    ['Judiciary of Malta', 'judiciary.mt'],
  ],
  regulator: [
    ['Malta Gaming Authority', 'mga.org.mt', '', { short: ['MGA'], site: 'https://www.mga.org.mt/' }],
    ['Malta Financial Services Authority', 'mfsa.mt', '', { short: ['MFSA'], site: 'https://www.mfsa.mt/' }],
    [
      'Information and Data Protection Commissioner',
      'idpc.org.mt',
      '',
      { short: ['IDPC'], site: 'https://idpc.org.mt/' },
    ],
  ],
});

export const greece = agenciesOf('GR', {
  police: [
    [
      'Ελληνική Αστυνομία',
      'astynomia.gr hellenicpolice.gr cybercrimeunit.gov.gr',
      'Hellenic Police',
      { short: ['ΕΛ.ΑΣ.', 'EL.AS.'], site: 'https://www.astynomia.gr/' },
    ],
  ],
  'federal-police': [
    ['Λιμενικό Σώμα – Ελληνική Ακτοφυλακή', 'hcg.gr', 'Hellenic Coast Guard', { site: 'https://www.hcg.gr/' }],
    [
      'Εθνική Υπηρεσία Πληροφοριών',
      'nis.gr',
      'National Intelligence Service',
      { short: ['EYP'], site: 'https://www.nis.gr/' },
    ],
  ],
  customs: [
    [
      'Ανεξάρτητη Αρχή Δημοσίων Εσόδων',
      'aade.gr',
      'Independent Authority for Public Revenue',
      { short: ['AADE'], site: 'https://www.aade.gr/' },
    ],
  ],
  court: [
    ['Άρειος Πάγος', 'areiospagos.gr', 'Supreme Court', { site: 'https://www.areiospagos.gr/' }],
    ['Συμβούλιο της Επικρατείας', 'adjustice.gr', 'Council of State', { site: 'https://www.adjustice.gr/' }],
  ],
  'financial-intelligence': [
    [
      'Αρχή Καταπολέμησης της Νομιμοποίησης Εσόδων από Εγκληματικές Δραστηριότητες',
      'hellenic-fiu.gr',
      'Hellenic FIU',
      { site: 'https://www.hellenic-fiu.gr/' },
    ],
  ],
  regulator: [
    [
      'Αρχή Διασφάλισης του Απορρήτου των Επικοινωνιών',
      'adae.gr',
      'Authority for Communication Security and Privacy',
      { short: ['ADAE'], site: 'https://www.adae.gr/' },
    ],
    [
      'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
      'dpa.gr',
      'Data Protection Authority',
      { site: 'https://www.dpa.gr/' },
    ],
    [
      'Επιτροπή Κεφαλαιαγοράς',
      'cmc.gov.gr hcmc.gr',
      'Capital Market Commission',
      { short: ['HCMC'], site: 'https://www.hcmc.gr/' },
    ],
    ['Εθνική Αρχή Διαφάνειας', 'aead.gr', 'National Transparency Authority', { site: 'https://aead.gr/' }],
  ],
  government: [
    [
      'Υπουργείο Προστασίας του Πολίτη',
      'mopocp.gov.gr',
      'Ministry of Citizen Protection',
      { site: 'https://www.mopocp.gov.gr/' },
    ],
    [
      'Υπουργείο Δικαιοσύνης',
      'ministryofjustice.gr justice.gov.gr',
      'Ministry of Justice',
      { site: 'https://ministryofjustice.gr/' },
    ],
  ],
});

export const cyprus = agenciesOf('CY', {
  police: [['Αστυνομία Κύπρου', 'police.gov.cy', 'Cyprus Police', { site: 'https://www.police.gov.cy/' }]],
  prosecutor: [
    [
      'Νομική Υπηρεσία της Δημοκρατίας',
      'law.gov.cy',
      'Law Office of the Republic',
      { short: ['MOKAS'], site: 'https://www.law.gov.cy/' },
    ],
  ],
  court: [['Ανώτατο Δικαστήριο', 'supremecourt.gov.cy', 'Supreme Court', { site: 'https://www.supremecourt.gov.cy/' }]],
  customs: [
    ['Τμήμα Τελωνείων', 'customs.mof.gov.cy', 'Customs and Excise Department', { site: 'https://www.mof.gov.cy/ce' }],
  ],
  regulator: [
    [
      'Επιτροπή Κεφαλαιαγοράς Κύπρου',
      'cysec.gov.cy',
      'Cyprus Securities and Exchange Commission',
      { short: ['CySEC'], site: 'https://www.cysec.gov.cy/' },
    ],
    [
      'Γραφείο Επιτρόπου Προστασίας Δεδομένων',
      'dataprotection.gov.cy',
      'Commissioner for Personal Data Protection',
      { site: 'https://www.dataprotection.gov.cy/' },
    ],
  ],
  government: [
    [
      'Υπουργείο Δικαιοσύνης και Δημοσίας Τάξεως',
      'mjpo.gov.cy',
      'Ministry of Justice and Public Order',
      { site: 'https://www.mjpo.gov.cy/' },
    ],
  ],
});
