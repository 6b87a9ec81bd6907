import { agenciesOf } from './table.ts';

export const netherlands = agenciesOf('NL', {
  police: [
    [
      'Politie',
      'politie.nl',
      'National Police of the Netherlands',
      { short: ['Nationale Politie'], site: 'https://www.politie.nl/' },
    ],
  ],
  prosecutor: [
    ['Openbaar Ministerie', 'om.nl', 'Public Prosecution Service', { short: ['OM'], site: 'https://www.om.nl/' }],
  ],
  court: [
    ['de Rechtspraak', 'rechtspraak.nl', 'Judiciary of the Netherlands', { site: 'https://www.rechtspraak.nl/' }],
    [
      'Hoge Raad der Nederlanden',
      'hogeraad.nl',
      'Supreme Court of the Netherlands',
      { site: 'https://www.hogeraad.nl/' },
    ],
    ['Raad van State', 'raadvanstate.nl', 'Council of State', { site: 'https://www.raadvanstate.nl/' }],
  ],
  customs: [
    [
      'Belastingdienst',
      'belastingdienst.nl',
      'Tax and Customs Administration',
      { site: 'https://www.belastingdienst.nl/' },
    ],
    ['Douane', 'douane.nl', 'Dutch Customs', { site: 'https://www.douane.nl/' }],
  ],
  'financial-intelligence': [
    [
      'Fiscale inlichtingen- en opsporingsdienst',
      'fiod.nl',
      'Fiscal Information and Investigation Service',
      { short: ['FIOD'], site: 'https://www.fiod.nl/' },
    ],
    [
      'Financial Intelligence Unit – Nederland',
      'fiu-nederland.nl',
      'Financial Intelligence Unit – the Netherlands',
      { short: ['FIU-Nederland'], site: 'https://www.fiu-nederland.nl/' },
    ],
  ],
  'military-police': [
    [
      'Ministerie van Defensie',
      'mindef.nl defensie.nl',
      'Ministry of Defence',
      { short: ['KMar', 'Koninklijke Marechaussee'], site: 'https://www.defensie.nl/' },
    ],
    [
      'Koninklijke Marechaussee',
      'marechaussee.nl',
      'Royal Netherlands Marechaussee',
      { site: 'https://www.marechaussee.nl/' },
    ],
  ],
  'police-oversight': [
    [
      'Rijksrecherche',
      'rijksrecherche.nl',
      'National Police Internal Investigations Department',
      { site: 'https://www.rijksrecherche.nl/' },
    ],
    [
      'Nationale ombudsman',
      'nationaleombudsman.nl',
      'National Ombudsman',
      { site: 'https://www.nationaleombudsman.nl/' },
    ],
  ],
  intelligence: [
    [
      'Algemene Inlichtingen- en Veiligheidsdienst',
      'aivd.nl',
      'General Intelligence and Security Service',
      { short: ['AIVD'], site: 'https://www.aivd.nl/' },
    ],
    [
      'Nationaal Coördinator Terrorismebestrijding en Veiligheid',
      'nctv.nl',
      'National Coordinator for Counterterrorism and Security',
      { short: ['NCTV'], site: 'https://www.nctv.nl/' },
    ],
    [
      'Nationaal Cyber Security Centrum',
      'ncsc.nl',
      'National Cyber Security Centre',
      { short: ['NCSC-NL'], site: 'https://www.ncsc.nl/' },
    ],
  ],
  regulator: [
    [
      'Autoriteit Financiële Markten',
      'afm.nl',
      'Authority for the Financial Markets',
      { short: ['AFM'], site: 'https://www.afm.nl/' },
    ],
    [
      'Autoriteit Persoonsgegevens',
      'autoriteitpersoonsgegevens.nl',
      'Dutch Data Protection Authority',
      { short: ['AP'] },
    ],
    [
      'Autoriteit Consument & Markt',
      'acm.nl',
      'Authority for Consumers and Markets',
      { short: ['ACM'], site: 'https://www.acm.nl/' },
    ],
    ['De Nederlandsche Bank', 'dnb.nl', 'Dutch central bank', { short: ['DNB'], site: 'https://www.dnb.nl/' }],
    ['Kansspelautoriteit', 'kansspelautoriteit.nl', 'Gambling Authority', { short: ['Ksa'] }],
    [
      'Nederlandse Voedsel- en Warenautoriteit',
      'nvwa.nl',
      'Food and Consumer Product Safety Authority',
      { short: ['NVWA'], site: 'https://www.nvwa.nl/' },
    ],
    [
      'Nederlandse Arbeidsinspectie',
      'nlarbeidsinspectie.nl',
      'Netherlands Labour Authority',
      { site: 'https://www.nlarbeidsinspectie.nl/' },
    ],
    [
      'Inspectie Leefomgeving en Transport',
      'ilent.nl',
      'Human Environment and Transport Inspectorate',
      { short: ['ILT'], site: 'https://www.ilent.nl/' },
    ],
    [
      'Rijksdienst voor het Wegverkeer',
      'rdw.nl',
      'Netherlands Vehicle Authority',
      { short: ['RDW'], site: 'https://www.rdw.nl/' },
    ],
    ['Immigratie- en Naturalisatiedienst', 'ind.nl', 'Immigration and Naturalisation Service', { short: ['IND'] }],
  ],
  prison: [
    [
      'Dienst Justitiële Inrichtingen',
      'dji.minjus.nl dji.nl',
      'Custodial Institutions Agency',
      { short: ['DJI'], site: 'https://www.dji.nl/' },
    ],
  ],
  government: [
    [
      'Ministerie van Justitie en Veiligheid',
      'minjenv.nl',
      'Ministry of Justice and Security',
      { site: 'https://www.rijksoverheid.nl/ministeries/ministerie-van-justitie-en-veiligheid' },
    ],
    ['Rijksoverheid', 'rijksoverheid.nl', 'Government of the Netherlands', { site: 'https://www.rijksoverheid.nl/' }],
    [
      'Centraal Justitieel Incassobureau',
      'cjib.nl',
      'Central Judicial Collection Agency',
      { short: ['CJIB'], site: 'https://www.cjib.nl/' },
    ],
    [
      'Justitiële Informatiedienst',
      'justid.nl',
      'Judicial Information Service',
      { short: ['Justid'], site: 'https://www.justid.nl/' },
    ],
  ],
});

export const belgium = agenciesOf('BE', {
  'federal-police': [
    [
      'Federale Politie / Police fédérale',
      'police.belgium.eu politie.be police.be',
      'Federal Police',
      {
        short: ['Federale Politie', 'Police fédérale', 'FCCU', 'Police Fédérale Belge'],
        site: 'https://www.politie.be/',
      },
    ],
  ],
  prosecutor: [
    [
      'Openbaar Ministerie / Ministère public',
      'om-mp.be',
      'Public Prosecutor’s Office',
      {
        short: ['Openbaar Ministerie', 'Ministère public', 'Federaal Parket', 'Parquet fédéral'],
        site: 'https://www.om-mp.be/',
      },
    ],
  ],
  court: [
    [
      'Hoven en rechtbanken / Cours et tribunaux',
      'rechtbanken-tribunaux.be tribunaux-rechtbanken.be',
      'Courts and Tribunals',
      { site: 'https://www.rechtbanken-tribunaux.be/' },
    ],
    [
      'Grondwettelijk Hof / Cour constitutionnelle',
      'const-court.be',
      'Constitutional Court',
      { site: 'https://www.const-court.be/' },
    ],
    [
      'Rechterlijke Orde / Ordre judiciaire',
      'just.fgov.be',
      'Judicial order (mail)',
      { site: 'https://www.rechtbanken-tribunaux.be/' },
    ],
  ],
  customs: [
    [
      'FOD Financiën / SPF Finances',
      'minfin.fed.be financien.belgium.be finances.belgium.be fin.belgium.be',
      'Federal Public Service Finance',
      { short: ['FOD Financiën', 'SPF Finances', 'Douane en Accijnzen'], site: 'https://finances.belgium.be/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Cel voor Financiële Informatieverwerking / Cellule de traitement des informations financières',
      'ctif-cfi.be',
      'Belgian Financial Intelligence Processing Unit',
      { short: ['CFI', 'CTIF'], site: 'https://www.ctif-cfi.be/' },
    ],
  ],
  'police-oversight': [
    ['Comité P', 'comitep.be', 'Standing Police Monitoring Committee', { site: 'https://www.comitep.be/' }],
    [
      'Algemene Inspectie van de Federale en de Lokale Politie',
      'aigpol.be',
      'General Inspectorate of the Federal and Local Police',
      { short: ['AIG'], site: 'https://www.aigpol.be/' },
    ],
  ],
  intelligence: [
    [
      'Veiligheid van de Staat / Sûreté de l’État',
      'vsse.be',
      'State Security Service',
      { short: ['VSSE'], site: 'https://www.vsse.be/' },
    ],
    [
      'Centrum voor Cybersecurity België',
      'ccb.belgium.be',
      'Centre for Cybersecurity Belgium',
      { short: ['CCB', 'CERT.be'] },
    ],
  ],
  regulator: [
    [
      'Autoriteit voor Financiële Diensten en Markten',
      'fsma.be',
      'Financial Services and Markets Authority',
      { short: ['FSMA'], site: 'https://www.fsma.be/' },
    ],
    ['Gegevensbeschermingsautoriteit', 'apd-gba.be', 'Data Protection Authority', { short: ['APD', 'GBA'] }],
    [
      'FOD Economie / SPF Économie',
      'economie.fgov.be',
      'Federal Public Service Economy',
      { site: 'https://economie.fgov.be/' },
    ],
    [
      'Belgisch Instituut voor postdiensten en telecommunicatie',
      'bipt.be',
      'Belgian Institute for Postal Services and Telecommunications',
      { short: ['BIPT', 'IBPT'], site: 'https://www.bipt.be/' },
    ],
  ],
  government: [
    [
      'FOD Justitie / SPF Justice',
      'justice.belgium.be justitie.belgium.be',
      'Federal Public Service Justice',
      { short: ['FOD Justitie', 'SPF Justice'] },
    ],
    [
      'FOD Binnenlandse Zaken / SPF Intérieur',
      'ibz.be ibz.fgov.be',
      'Federal Public Service Home Affairs',
      { short: ['IBZ'], site: 'https://www.ibz.be/' },
    ],
    ['Belgische federale overheid', 'belgium.be', 'Belgian federal government', { site: 'https://www.belgium.be/' }],
  ],
});

export const luxembourg = agenciesOf('LU', {
  police: [
    [
      'Police Grand-Ducale',
      'police.etat.lu police.public.lu',
      'Grand Ducal Police',
      { short: ['Police Lëtzebuerg'], site: 'https://police.public.lu/' },
    ],
  ],
  prosecutor: [
    [
      'Ministère public',
      'justice.etat.lu justice.public.lu',
      'Public Prosecutor and judiciary',
      { short: ['Parquet général', 'Cellule de renseignement financier', 'CRF'], site: 'https://justice.public.lu/' },
    ],
  ],
  customs: [
    [
      'Administration des douanes et accises',
      'do.etat.lu douanes.public.lu',
      'Customs and Excise Agency',
      { site: 'https://douanes.public.lu/' },
    ],
  ],
  regulator: [
    [
      'Commission de Surveillance du Secteur Financier',
      'cssf.lu',
      'Financial supervisory authority',
      { short: ['CSSF'], site: 'https://www.cssf.lu/' },
    ],
    [
      'Commission nationale pour la protection des données',
      'cnpd.lu cnpd.public.lu',
      'Data protection authority',
      { short: ['CNPD'], site: 'https://cnpd.public.lu/' },
    ],
  ],
  government: [
    [
      'Ministère de la Justice',
      'mj.etat.lu mj.gouvernement.lu',
      'Ministry of Justice',
      { site: 'https://mj.gouvernement.lu/' },
    ],
  ],
});
