import { agenciesOf } from './table.ts';

export const spain = agenciesOf('ES', {
  'federal-police': [
    [
      'Policía Nacional',
      'policia.es',
      'National Police',
      { short: ['CNP', 'Cuerpo Nacional de Policía'], site: 'https://www.policia.es/' },
    ],
    [
      'Guardia Civil',
      'guardiacivil.es guardiacivil.org',
      'Civil Guard',
      { short: ['GC'], site: 'https://www.guardiacivil.es/' },
    ],
  ],
  police: [
    [
      'Mossos d’Esquadra',
      'mossos.cat',
      'Police of Catalonia',
      { region: 'Cataluña', short: ['PG-ME'], site: 'https://mossos.gencat.cat/' },
    ],
    [
      'Ertzaintza',
      'ertzaintza.eus ertzaintza.net',
      'Basque Police',
      { region: 'País Vasco', site: 'https://www.ertzaintza.euskadi.eus/' },
    ],
    [
      'Guàrdia Urbana de Barcelona',
      'bcn.cat barcelona.cat',
      'Barcelona City Police',
      { region: 'Cataluña', city: 'Barcelona', site: 'https://www.barcelona.cat/' },
    ],
    [
      'Policía Local de Valencia',
      'valencia.es',
      'Valencia Local Police',
      { region: 'Comunitat Valenciana', city: 'Valencia', site: 'https://www.valencia.es/' },
    ],
    [
      'Policía Local de Sevilla',
      'sevilla.org',
      'Seville Local Police',
      { region: 'Andalucía', city: 'Sevilla', site: 'https://www.sevilla.org/' },
    ],
    [
      'Policía Local de Zaragoza',
      'zaragoza.es',
      'Zaragoza Local Police',
      { region: 'Aragón', city: 'Zaragoza', site: 'https://www.zaragoza.es/' },
    ],
    [
      'Policía Local de Málaga',
      'malaga.eu',
      'Málaga Local Police',
      { region: 'Andalucía', city: 'Málaga', site: 'https://www.malaga.eu/' },
    ],
    [
      'Policía Municipal de Bilbao',
      'bilbao.eus',
      'Bilbao Municipal Police',
      { region: 'País Vasco', city: 'Bilbao', site: 'https://www.bilbao.eus/' },
    ],
  ],
  prosecutor: [
    [
      'Ministerio Fiscal',
      'fiscal.es',
      'Public Prosecutor’s Office',
      { short: ['Fiscalía General del Estado', 'FGE'], site: 'https://www.fiscal.es/' },
    ],
  ],
  court: [
    [
      'Poder Judicial',
      'poderjudicial.es',
      'General Council of the Judiciary',
      { short: ['CGPJ', 'Audiencia Nacional', 'Tribunal Supremo'], site: 'https://www.poderjudicial.es/' },
    ],
    [
      'Administración de Justicia',
      'justicia.es',
      'Courts (shared mail)',
      { site: 'https://www.administraciondejusticia.gob.es/' },
    ],
    [
      'Tribunal Constitucional',
      'tribunalconstitucional.es',
      'Constitutional Court',
      { site: 'https://www.tribunalconstitucional.es/' },
    ],
    [
      'Administració de Justícia a Catalunya',
      'xij.gencat.cat',
      'Courts of Catalonia',
      { region: 'Cataluña', site: 'https://administraciojusticia.gencat.cat/' },
    ],
  ],
  customs: [
    [
      'Agencia Estatal de Administración Tributaria',
      'correo.aeat.es agenciatributaria.es agenciatributaria.gob.es',
      'Tax Agency and Customs Surveillance',
      {
        short: ['AEAT', 'Agencia Tributaria', 'Vigilancia Aduanera', 'DAVA'],
        site: 'https://sede.agenciatributaria.gob.es/',
      },
    ],
  ],
  'financial-intelligence': [
    [
      'Servicio Ejecutivo de la Comisión de Prevención del Blanqueo de Capitales',
      'sepblac.es',
      'Spanish financial intelligence unit',
      { short: ['SEPBLAC'], site: 'https://www.sepblac.es/' },
    ],
  ],
  intelligence: [
    [
      'Centro Nacional de Inteligencia',
      'cni.es',
      'National Intelligence Centre',
      { short: ['CNI'], site: 'https://www.cni.es/' },
    ],
    [
      'Instituto Nacional de Ciberseguridad',
      'incibe.es',
      'National Cybersecurity Institute',
      { short: ['INCIBE'], site: 'https://www.incibe.es/' },
    ],
    [
      'Centro Criptológico Nacional',
      'ccn-cert.cni.es ccn.cni.es',
      'National Cryptologic Centre',
      { short: ['CCN-CERT'] },
    ],
  ],
  regulator: [
    [
      'Agencia Española de Protección de Datos',
      'aepd.es',
      'Data Protection Agency',
      { short: ['AEPD'], site: 'https://www.aepd.es/' },
    ],
    [
      'Comisión Nacional del Mercado de Valores',
      'cnmv.es',
      'National Securities Market Commission',
      { short: ['CNMV'], site: 'https://www.cnmv.es/' },
    ],
    [
      'Comisión Nacional de los Mercados y la Competencia',
      'cnmc.es',
      'Markets and Competition Commission',
      { short: ['CNMC'], site: 'https://www.cnmc.es/' },
    ],
    ['Banco de España', 'bde.es', 'Bank of Spain', { site: 'https://www.bde.es/' }],
    ['Dirección General de Tráfico', 'dgt.es', 'Traffic Directorate', { short: ['DGT'], site: 'https://www.dgt.es/' }],
  ],
  government: [
    [
      'Ministerio del Interior',
      'interior.gob.es interior.es',
      'Ministry of the Interior',
      { site: 'https://www.interior.gob.es/' },
    ],
    [
      'Gobierno de Navarra',
      'navarra.es',
      'Government of Navarre',
      { region: 'Navarra', short: ['Policía Foral', 'PFN', 'Foruzaingoa'], site: 'https://www.navarra.es/' },
    ],
    [
      'Generalitat de Catalunya',
      'gencat.cat',
      'Government of Catalonia',
      { region: 'Cataluña', site: 'https://web.gencat.cat/' },
    ],
    ['Gobierno Vasco', 'euskadi.eus', 'Basque Government', { region: 'País Vasco', site: 'https://www.euskadi.eus/' }],
    [
      'Policía Municipal de Madrid',
      'madrid.es',
      'Madrid Municipal Police',
      { region: 'Madrid', city: 'Madrid', site: 'https://www.madrid.es/' },
    ],
    [
      'Ministerio de Justicia',
      'mjusticia.gob.es mjusticia.es',
      'Ministry of Justice',
      { site: 'https://www.mjusticia.gob.es/' },
    ],
    ['Ministerio de Defensa', 'mde.es defensa.gob.es', 'Ministry of Defence', { site: 'https://www.defensa.gob.es/' }],
    [
      'Generalitat Valenciana',
      'gva.es',
      'Government of Valencia',
      { region: 'Comunitat Valenciana', site: 'https://www.gva.es/' },
    ],
    [
      'Junta de Andalucía',
      'juntadeandalucia.es',
      'Government of Andalusia',
      { region: 'Andalucía', site: 'https://www.juntadeandalucia.es/' },
    ],
    [
      'Comunidad de Madrid',
      'madrid.org comunidad.madrid',
      'Community of Madrid',
      { region: 'Madrid', site: 'https://www.comunidad.madrid/' },
    ],
    ['Xunta de Galicia', 'xunta.gal', 'Government of Galicia', { region: 'Galicia', site: 'https://www.xunta.gal/' }],
    [
      'Gobierno de Canarias',
      'gobiernodecanarias.org',
      'Government of the Canary Islands',
      { region: 'Canarias', site: 'https://www.gobiernodecanarias.org/' },
    ],
  ],
  'police-oversight': [
    ['Defensor del Pueblo', 'defensordelpueblo.es', 'Ombudsman', { site: 'https://www.defensordelpueblo.es/' }],
  ],
});

export const portugal = agenciesOf('PT', {
  'federal-police': [
    [
      'Polícia Judiciária',
      'pj.pt policiajudiciaria.pt',
      'Judicial Police',
      { short: ['PJ', 'UNC3T'], site: 'https://www.policiajudiciaria.pt/' },
    ],
    [
      'Guarda Nacional Republicana',
      'gnr.pt',
      'National Republican Guard',
      { short: ['GNR'], site: 'https://www.gnr.pt/' },
    ],
  ],
  police: [
    [
      'Polícia de Segurança Pública',
      'psp.pt',
      'Public Security Police',
      { short: ['PSP'], site: 'https://www.psp.pt/' },
    ],
    [
      'Polícia Municipal de Lisboa',
      'cm-lisboa.pt',
      'Lisbon Municipal Police',
      { city: 'Lisboa', site: 'https://www.lisboa.pt/' },
    ],
  ],
  prosecutor: [
    [
      'Ministério Público',
      'ministeriopublico.pt pgr.pt',
      'Public Prosecution Service',
      { short: ['MP', 'DCIAP', 'Procuradoria-Geral da República'], site: 'https://www.ministeriopublico.pt/' },
    ],
    [
      'Procuradoria-Geral Distrital de Lisboa',
      'pgdlisboa.pt',
      'Lisbon District Prosecutor',
      { city: 'Lisboa', site: 'https://www.pgdlisboa.pt/' },
    ],
  ],
  court: [
    ['Tribunais', 'tribunais.org.pt', 'Courts (shared mail)', { site: 'https://tribunais.org.pt/' }],
    [
      'Supremo Tribunal de Justiça',
      'stj.pt',
      'Supreme Court of Justice',
      { short: ['STJ'], site: 'https://www.stj.pt/' },
    ],
    [
      'Conselho Superior da Magistratura',
      'csm.org.pt',
      'High Council of the Judiciary',
      { short: ['CSM'], site: 'https://www.csm.org.pt/' },
    ],
    [
      'Tribunal Constitucional',
      'tribunalconstitucional.pt',
      'Constitutional Court',
      { site: 'https://www.tribunalconstitucional.pt/' },
    ],
  ],
  customs: [
    [
      'Autoridade Tributária e Aduaneira',
      'at.gov.pt portaldasfinancas.gov.pt',
      'Tax and Customs Authority',
      { short: ['AT'], site: 'https://www.portaldasfinancas.gov.pt/' },
    ],
  ],
  'police-oversight': [
    [
      'Inspeção-Geral da Administração Interna',
      'igai.pt',
      'General Inspectorate of Internal Administration',
      { short: ['IGAI'], site: 'https://www.igai.pt/' },
    ],
  ],
  intelligence: [
    [
      'Serviço de Informações de Segurança',
      'sis.pt',
      'Security Intelligence Service',
      { short: ['SIS'], site: 'https://www.sis.pt/' },
    ],
    [
      'Centro Nacional de Cibersegurança',
      'cncs.gov.pt',
      'National Cybersecurity Centre',
      { short: ['CNCS'], site: 'https://www.cncs.gov.pt/' },
    ],
  ],
  regulator: [
    [
      'Comissão do Mercado de Valores Mobiliários',
      'cmvm.pt',
      'Securities Market Commission',
      { short: ['CMVM'], site: 'https://www.cmvm.pt/' },
    ],
    [
      'Comissão Nacional de Proteção de Dados',
      'cnpd.pt',
      'Data Protection Authority',
      { short: ['CNPD'], site: 'https://www.cnpd.pt/' },
    ],
    [
      'Autoridade de Segurança Alimentar e Económica',
      'asae.gov.pt asae.pt',
      'Food and Economic Safety Authority',
      { short: ['ASAE'], site: 'https://www.asae.gov.pt/' },
    ],
    [
      'Autoridade Nacional de Comunicações',
      'anacom.pt',
      'National Communications Authority',
      { short: ['ANACOM'], site: 'https://www.anacom.pt/' },
    ],
  ],
  prison: [
    [
      'Direção-Geral de Reinserção e Serviços Prisionais',
      'dgrsp.mj.pt',
      'Prison and Probation Service',
      { short: ['DGRSP'], site: 'https://dgrsp.justica.gov.pt/' },
    ],
  ],
  government: [
    [
      'Ministério da Justiça',
      'mj.pt mj.gov.pt justica.gov.pt',
      'Ministry of Justice',
      { site: 'https://justica.gov.pt/' },
    ],
    [
      'Ministério da Administração Interna',
      'mai.gov.pt',
      'Ministry of Internal Administration',
      { short: ['MAI'], site: 'https://www.portugal.gov.pt/' },
    ],
  ],
});

export const andorra = agenciesOf('AD', {
  police: [['Cos de Policia d’Andorra', 'policia.ad', 'Police of Andorra', { site: 'https://www.policia.ad/' }]],
  'financial-intelligence': [
    [
      'Unitat d’Intel·ligència Financera d’Andorra',
      'uifand.ad',
      'Andorran Financial Intelligence Unit',
      { short: ['UIFAND'], site: 'https://www.uifand.ad/' },
    ],
  ],
  government: [['Govern d’Andorra', 'govern.ad', 'Government of Andorra', { site: 'https://www.govern.ad/' }]],
  court: [
    ['Administració de Justícia d’Andorra', 'justicia.ad', 'Courts of Andorra', { site: 'https://www.justicia.ad/' }],
  ],
});
