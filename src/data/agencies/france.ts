import { agenciesOf } from './table.ts';

export const france = agenciesOf('FR', {
  police: [
    [
      'Préfecture de police de Paris',
      'prefecturedepolice.interieur.gouv.fr',
      'Paris Police Prefecture',
      { city: 'Paris', short: ['PP'] },
    ],
    ['Ville de Paris', 'paris.fr', 'City of Paris', { city: 'Paris', short: ['Police municipale de Paris'] }],
  ],
  'federal-police': [
    [
      'Police nationale',
      'police-nationale.interieur.gouv.fr',
      'National Police',
      { short: ['PN', 'DGPN'], site: 'https://www.police-nationale.interieur.gouv.fr/' },
    ],
    [
      'Ministère de l’Intérieur',
      'interieur.gouv.fr',
      'Ministry of the Interior',
      { short: ['DCPJ', 'OFMIN', 'Police judiciaire'], site: 'https://www.interieur.gouv.fr/' },
    ],
    [
      'Gendarmerie nationale',
      'gendarmerie.interieur.gouv.fr',
      'National Gendarmerie',
      { short: ['GN', 'ANFSI'], site: 'https://www.gendarmerie.interieur.gouv.fr/' },
    ],
    [
      'PHAROS',
      'internet-signalement.gouv.fr',
      'Internet crime reporting platform',
      { short: ['PHAROS'], site: 'https://www.internet-signalement.gouv.fr/' },
    ],
  ],
  customs: [
    [
      'Direction générale des douanes et droits indirects',
      'douane.gouv.fr douane.finances.gouv.fr',
      'French Customs',
      { short: ['DGDDI', 'Douane', 'ONAF', 'SEJF'], site: 'https://www.douane.gouv.fr/' },
    ],
  ],
  prosecutor: [
    [
      'Parquet national financier',
      'tribunal-de-paris.justice.fr',
      'Paris Judicial Court and national financial prosecutor',
      { short: ['PNF', 'Tribunal judiciaire de Paris', 'Parquet de Paris'], city: 'Paris' },
    ],
  ],
  court: [
    ['Ministère de la Justice', 'justice.gouv.fr', 'Ministry of Justice', { site: 'https://www.justice.gouv.fr/' }],
    ['Justice.fr', 'justice.fr', 'Courts of France', { site: 'https://www.justice.fr/' }],
    ['Cour de cassation', 'courdecassation.fr', 'Court of Cassation', { site: 'https://www.courdecassation.fr/' }],
    ['Conseil d’État', 'conseil-etat.fr', 'Council of State', { site: 'https://www.conseil-etat.fr/' }],
    [
      'Conseil constitutionnel',
      'conseil-constitutionnel.fr',
      'Constitutional Council',
      { site: 'https://www.conseil-constitutionnel.fr/' },
    ],
    ['Cour des comptes', 'ccomptes.fr', 'Court of Auditors', { site: 'https://www.ccomptes.fr/' }],
  ],
  intelligence: [
    [
      'Direction générale de la sécurité extérieure',
      'dgse.gouv.fr',
      'External security service',
      { short: ['DGSE'], site: 'https://www.dgse.gouv.fr/' },
    ],
    [
      'Direction générale de la sécurité intérieure',
      'dgsi.interieur.gouv.fr',
      'Internal security service',
      { short: ['DGSI'], site: 'https://www.dgsi.interieur.gouv.fr/' },
    ],
    [
      'Agence nationale de la sécurité des systèmes d’information',
      'cyber.gouv.fr ssi.gouv.fr',
      'National cybersecurity agency',
      { short: ['ANSSI'] },
    ],
  ],
  'police-oversight': [
    [
      'Défenseur des droits',
      'defenseurdesdroits.fr',
      'Defender of Rights',
      { site: 'https://www.defenseurdesdroits.fr/' },
    ],
  ],
  'military-police': [
    [
      'Ministère des Armées',
      'defense.gouv.fr intradef.gouv.fr',
      'Ministry of the Armed Forces',
      { site: 'https://www.defense.gouv.fr/' },
    ],
  ],
  regulator: [
    [
      'Autorité des marchés financiers',
      'amf-france.org',
      'Financial Markets Authority',
      { short: ['AMF'], site: 'https://www.amf-france.org/' },
    ],
    [
      'Commission nationale de l’informatique et des libertés',
      'cnil.fr',
      'Data protection authority',
      { short: ['CNIL'], site: 'https://www.cnil.fr/' },
    ],
    [
      'Autorité de régulation de la communication audiovisuelle et numérique',
      'arcom.fr',
      'Audiovisual and digital communication regulator',
      { short: ['Arcom'], site: 'https://www.arcom.fr/' },
    ],
    [
      'Autorité de contrôle prudentiel et de résolution',
      'acpr.banque-france.fr',
      'Prudential supervision authority',
      { short: ['ACPR'] },
    ],
    [
      'Direction générale des finances publiques',
      'dgfip.finances.gouv.fr impots.gouv.fr',
      'Public Finances Directorate',
      { short: ['DGFiP'], site: 'https://www.impots.gouv.fr/' },
    ],
    [
      'Agence française anticorruption',
      'agence-francaise-anticorruption.gouv.fr',
      'French Anti-Corruption Agency',
      { short: ['AFA'] },
    ],
    [
      'Haute Autorité pour la transparence de la vie publique',
      'hatvp.fr',
      'High Authority for Transparency in Public Life',
      { short: ['HATVP'], site: 'https://www.hatvp.fr/' },
    ],
    [
      'Direction générale de la concurrence, de la consommation et de la répression des fraudes',
      'dgccrf.finances.gouv.fr',
      'Competition and fraud control directorate',
      { short: ['DGCCRF'], site: 'https://www.economie.gouv.fr/dgccrf' },
    ],
    ['Autorité nationale des jeux', 'anj.fr', 'National Gaming Authority', { short: ['ANJ'] }],
  ],
  government: [
    [
      'Ministère de l’Économie et des Finances',
      'finances.gouv.fr economie.gouv.fr',
      'Ministry of Economy and Finance',
      { short: ['TRACFIN'], site: 'https://www.economie.gouv.fr/' },
    ],
    [
      'Ministère de l’Europe et des Affaires étrangères',
      'diplomatie.gouv.fr',
      'Ministry for Europe and Foreign Affairs',
      { site: 'https://www.diplomatie.gouv.fr/' },
    ],
    ['Agence nationale des titres sécurisés', 'ants.gouv.fr', 'Secure documents agency', { short: ['ANTS'] }],
  ],
});

export const monaco = agenciesOf('MC', {
  government: [
    [
      'Gouvernement Princier',
      'gouv.mc',
      'Government of Monaco',
      { short: ['Sûreté publique de Monaco'], site: 'https://www.gouv.mc/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Autorité Monégasque de Sécurité Financière',
      'amsf.mc',
      'Monaco Financial Security Authority',
      { short: ['AMSF'] },
    ],
  ],
});
