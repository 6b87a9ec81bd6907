import { agenciesOf, type Row } from './table.ts';

/** A Brazilian state: civil police, military police, prosecutors and court of the usual names, where we know each of them. */
const court = (state: string, label: string): Row => [
  `Tribunal de Justiça – ${state}`,
  `tj${label}.jus.br`,
  `Court of Justice of ${state}`,
  { region: label.toUpperCase(), short: [`TJ${label.toUpperCase()}`], site: `https://www.tj${label}.jus.br/` },
];
const prosecutors = (state: string, label: string): Row => [
  `Ministério Público – ${state}`,
  `mp${label}.mp.br`,
  `Public Prosecutor’s Office of ${state}`,
  { region: label.toUpperCase(), short: [`MP${label.toUpperCase()}`], site: `https://www.mp${label}.mp.br/` },
];
const civilPolice = (state: string, label: string): Row => [
  `Polícia Civil – ${state}`,
  `pc.${label}.gov.br`,
  `Civil Police of ${state}`,
  { region: label.toUpperCase() },
];
const militaryPolice = (state: string, label: string): Row => [
  `Polícia Militar – ${state}`,
  `pm.${label}.gov.br`,
  `Military Police of ${state}`,
  { region: label.toUpperCase() },
];

export const brazil = agenciesOf('BR', {
  'federal-police': [
    [
      'Polícia Federal',
      'pf.gov.br dpf.gov.br',
      'Federal Police',
      { short: ['PF', 'DPF'], site: 'https://www.gov.br/pf' },
    ],
    [
      'Polícia Rodoviária Federal',
      'prf.gov.br',
      'Federal Highway Police',
      { short: ['PRF'], site: 'https://www.gov.br/prf' },
    ],
    [
      'Ministério da Justiça e Segurança Pública',
      'mj.gov.br',
      'Ministry of Justice and Public Security',
      { short: ['MJSP', 'CIBERLAB'], site: 'https://www.gov.br/mj' },
    ],
  ],
  police: [
    [
      'Polícia Civil do Estado de São Paulo',
      'policiacivil.sp.gov.br',
      'São Paulo Civil Police',
      { region: 'SP', short: ['PCSP', 'DEIC', 'DHPP'], site: 'https://www.policiacivil.sp.gov.br/' },
    ],
    [
      'Polícia Militar do Estado de São Paulo',
      'policiamilitar.sp.gov.br',
      'São Paulo Military Police',
      { region: 'SP', short: ['PMESP'], site: 'https://www.policiamilitar.sp.gov.br/' },
    ],
    [
      'Polícia Civil do Estado do Rio de Janeiro',
      'pcivil.rj.gov.br',
      'Rio de Janeiro Civil Police',
      { region: 'RJ', short: ['PCERJ'], site: 'http://www.policiacivilrj.net.br/' },
    ],
    [
      'Polícia Militar do Estado do Rio de Janeiro',
      'pmerj.rj.gov.br',
      'Rio de Janeiro Military Police',
      { region: 'RJ', short: ['PMERJ'] },
    ],
    [
      'Polícia Civil de Minas Gerais',
      'policiacivil.mg.gov.br',
      'Minas Gerais Civil Police',
      { region: 'MG', short: ['PCMG'], site: 'https://www.policiacivil.mg.gov.br/' },
    ],
    [
      'Polícia Militar de Minas Gerais',
      'pmmg.mg.gov.br policiamilitar.mg.gov.br',
      'Minas Gerais Military Police',
      { region: 'MG', short: ['PMMG'] },
    ],
    [
      'Polícia Civil do Paraná',
      'policiacivil.pr.gov.br pc.pr.gov.br',
      'Paraná Civil Police',
      { region: 'PR', short: ['PCPR'], site: 'https://www.policiacivil.pr.gov.br/' },
    ],
    ['Polícia Militar do Paraná', 'pm.pr.gov.br', 'Paraná Military Police', { region: 'PR', short: ['PMPR'] }],
    [
      'Polícia Civil de Pernambuco',
      'policiacivil.pe.gov.br',
      'Pernambuco Civil Police',
      { region: 'PE', short: ['PCPE'] },
    ],
    [
      'Polícia Civil do Ceará',
      'policiacivil.ce.gov.br',
      'Ceará Civil Police',
      { region: 'CE', short: ['PCCE'], site: 'https://www.policiacivil.ce.gov.br/' },
    ],
    [
      'Polícia Civil do Distrito Federal',
      'pcdf.df.gov.br',
      'Federal District Civil Police',
      { region: 'DF', short: ['PCDF'], site: 'https://www.pcdf.df.gov.br/' },
    ],
    [
      'Polícia Militar do Distrito Federal',
      'pm.df.gov.br',
      'Federal District Military Police',
      { region: 'DF', short: ['PMDF'] },
    ],
    ['Polícia Civil de Goiás', 'policiacivil.go.gov.br', 'Goiás Civil Police', { region: 'GO', short: ['PCGO'] }],
    [
      'Polícia Civil de Mato Grosso',
      'pjc.mt.gov.br policiacivil.mt.gov.br',
      'Mato Grosso Civil Police',
      { region: 'MT', short: ['PJC-MT'], site: 'http://www.pjc.mt.gov.br/' },
    ],
    ['Polícia Civil do Amazonas', 'policiacivil.am.gov.br', 'Amazonas Civil Police', { region: 'AM', short: ['PCAM'] }],
    civilPolice('Santa Catarina', 'sc'),
    civilPolice('Rio Grande do Sul', 'rs'),
    civilPolice('Espírito Santo', 'es'),
    civilPolice('Mato Grosso do Sul', 'ms'),
    civilPolice('Rondônia', 'ro'),
    civilPolice('Pará', 'pa'),
    militaryPolice('Santa Catarina', 'sc'),
    militaryPolice('Espírito Santo', 'es'),
    militaryPolice('Pernambuco', 'pe'),
    militaryPolice('Ceará', 'ce'),
    militaryPolice('Goiás', 'go'),
    ['Brigada Militar do Rio Grande do Sul', 'bm.rs.gov.br', 'Rio Grande do Sul Military Brigade', { region: 'RS' }],
    ['Polícia Militar da Bahia', 'pm.ba.gov.br', 'Bahia Military Police', { region: 'BA' }],
    ['Polícia Civil da Bahia', 'pcivil.ba.gov.br', 'Bahia Civil Police', { region: 'BA' }],
  ],
  prosecutor: [
    [
      'Ministério Público Federal',
      'mpf.mp.br',
      'Federal Prosecution Service',
      { short: ['MPF'], site: 'https://www.mpf.mp.br/' },
    ],
    [
      'Ministério Público do Trabalho',
      'mpt.mp.br',
      'Labour Prosecution Service',
      { short: ['MPT'], site: 'https://mpt.mp.br/' },
    ],
    [
      'Ministério Público Militar',
      'mpm.mp.br',
      'Military Prosecution Service',
      { short: ['MPM'], site: 'https://www.mpm.mp.br/' },
    ],
    [
      'Ministério Público do Distrito Federal e Territórios',
      'mpdft.mp.br',
      'Prosecutor’s Office of the Federal District',
      { region: 'DF', short: ['MPDFT'], site: 'https://www.mpdft.mp.br/' },
    ],
    [
      'Conselho Nacional do Ministério Público',
      'cnmp.mp.br',
      'National Council of the Prosecution Service',
      { short: ['CNMP'], site: 'https://www.cnmp.mp.br/' },
    ],
    ...(
      [
        ['São Paulo', 'sp'],
        ['Rio de Janeiro', 'rj'],
        ['Minas Gerais', 'mg'],
        ['Paraná', 'pr'],
        ['Rio Grande do Sul', 'rs'],
        ['Santa Catarina', 'sc'],
        ['Bahia', 'ba'],
        ['Pernambuco', 'pe'],
        ['Ceará', 'ce'],
        ['Goiás', 'go'],
        ['Espírito Santo', 'es'],
        ['Mato Grosso', 'mt'],
        ['Mato Grosso do Sul', 'ms'],
        ['Pará', 'pa'],
        ['Amazonas', 'am'],
        ['Maranhão', 'ma'],
        ['Paraíba', 'pb'],
        ['Piauí', 'pi'],
        ['Rio Grande do Norte', 'rn'],
        ['Alagoas', 'al'],
        ['Sergipe', 'se'],
        ['Rondônia', 'ro'],
        ['Roraima', 'rr'],
        ['Acre', 'ac'],
        ['Amapá', 'ap'],
        ['Tocantins', 'to'],
      ] as const
    ).map(([state, label]) => prosecutors(state, label)),
  ],
  court: [
    [
      'Supremo Tribunal Federal',
      'stf.jus.br',
      'Supreme Federal Court',
      { short: ['STF'], site: 'https://portal.stf.jus.br/' },
    ],
    [
      'Superior Tribunal de Justiça',
      'stj.jus.br',
      'Superior Court of Justice',
      { short: ['STJ'], site: 'https://www.stj.jus.br/' },
    ],
    [
      'Tribunal Superior Eleitoral',
      'tse.jus.br',
      'Superior Electoral Court',
      { short: ['TSE'], site: 'https://www.tse.jus.br/' },
    ],
    [
      'Tribunal Superior do Trabalho',
      'tst.jus.br',
      'Superior Labour Court',
      { short: ['TST'], site: 'https://www.tst.jus.br/' },
    ],
    [
      'Superior Tribunal Militar',
      'stm.jus.br',
      'Superior Military Court',
      { short: ['STM'], site: 'https://www.stm.jus.br/' },
    ],
    [
      'Conselho Nacional de Justiça',
      'cnj.jus.br',
      'National Council of Justice',
      { short: ['CNJ'], site: 'https://www.cnj.jus.br/' },
    ],
    [
      'Conselho da Justiça Federal',
      'cjf.jus.br',
      'Federal Justice Council',
      { short: ['CJF'], site: 'https://www.cjf.jus.br/' },
    ],
    ...(['1', '2', '3', '4', '5', '6'] as const).map(
      (number): Row => [
        `Tribunal Regional Federal da ${number}ª Região`,
        `trf${number}.jus.br`,
        `Federal Regional Court of Region ${number}`,
        { short: [`TRF${number}`], site: `https://www.trf${number}.jus.br/` },
      ],
    ),
    [
      'Tribunal de Justiça do Distrito Federal e dos Territórios',
      'tjdft.jus.br',
      'Court of Justice of the Federal District',
      { region: 'DF', short: ['TJDFT'], site: 'https://www.tjdft.jus.br/' },
    ],
    ...(
      [
        ['São Paulo', 'sp'],
        ['Rio de Janeiro', 'rj'],
        ['Minas Gerais', 'mg'],
        ['Paraná', 'pr'],
        ['Rio Grande do Sul', 'rs'],
        ['Santa Catarina', 'sc'],
        ['Bahia', 'ba'],
        ['Pernambuco', 'pe'],
        ['Ceará', 'ce'],
        ['Goiás', 'go'],
        ['Espírito Santo', 'es'],
        ['Mato Grosso', 'mt'],
        ['Mato Grosso do Sul', 'ms'],
        ['Pará', 'pa'],
        ['Amazonas', 'am'],
        ['Maranhão', 'ma'],
        ['Paraíba', 'pb'],
        ['Piauí', 'pi'],
        ['Rio Grande do Norte', 'rn'],
        ['Alagoas', 'al'],
        ['Sergipe', 'se'],
        ['Rondônia', 'ro'],
        ['Roraima', 'rr'],
        ['Acre', 'ac'],
        ['Amapá', 'ap'],
        ['Tocantins', 'to'],
      ] as const
    ).map(([state, label]) => court(state, label)),
  ],
  customs: [
    [
      'Receita Federal do Brasil',
      'rfb.gov.br receita.fazenda.gov.br',
      'Federal Revenue and Customs',
      { short: ['RFB'], site: 'https://www.gov.br/receitafederal' },
    ],
  ],
  'financial-intelligence': [
    [
      'Conselho de Controle de Atividades Financeiras',
      'coaf.gov.br',
      'Financial Activities Control Council',
      { short: ['COAF'], site: 'https://www.gov.br/coaf' },
    ],
  ],
  intelligence: [
    [
      'Agência Brasileira de Inteligência',
      'abin.gov.br',
      'Brazilian Intelligence Agency',
      { short: ['ABIN'], site: 'https://www.gov.br/abin' },
    ],
  ],
  regulator: [
    [
      'Banco Central do Brasil',
      'bcb.gov.br',
      'Central Bank of Brazil',
      { short: ['BCB'], site: 'https://www.bcb.gov.br/' },
    ],
    [
      'Comissão de Valores Mobiliários',
      'cvm.gov.br',
      'Securities Commission',
      { short: ['CVM'], site: 'https://www.gov.br/cvm' },
    ],
    [
      'Agência Nacional de Telecomunicações',
      'anatel.gov.br',
      'National Telecommunications Agency',
      { short: ['ANATEL'], site: 'https://www.gov.br/anatel' },
    ],
    [
      'Autoridade Nacional de Proteção de Dados',
      'anpd.gov.br',
      'Data Protection Authority',
      { short: ['ANPD'], site: 'https://www.gov.br/anpd' },
    ],
    [
      'Controladoria-Geral da União',
      'cgu.gov.br',
      'Comptroller General',
      { short: ['CGU'], site: 'https://www.gov.br/cgu' },
    ],
    [
      'Advocacia-Geral da União',
      'agu.gov.br',
      'Attorney General of the Union',
      { short: ['AGU'], site: 'https://www.gov.br/agu' },
    ],
  ],
});

export const mexico = agenciesOf('MX', {
  'federal-police': [
    [
      'Fiscalía General de la República',
      'fgr.org.mx',
      'Attorney General’s Office',
      { short: ['FGR', 'AIC', 'PFM'], retiredDomains: ['pgr.gob.mx'], site: 'https://fgr.org.mx/' },
    ],
    [
      'Secretaría de Seguridad y Protección Ciudadana',
      'sspc.gob.mx',
      'Ministry of Security and Citizen Protection',
      { short: ['SSPC'], site: 'https://www.gob.mx/sspc' },
    ],
    ['Guardia Nacional', 'gn.gob.mx', 'National Guard', { short: ['GN'], site: 'https://www.gob.mx/guardianacional' }],
  ],
  prosecutor: [
    [
      'Fiscalía General de Justicia de la Ciudad de México',
      'fgjcdmx.gob.mx',
      'Mexico City Attorney General',
      { region: 'CDMX', short: ['FGJCDMX'], site: 'https://www.fgjcdmx.gob.mx/' },
    ],
    [
      'Fiscalía General de Justicia del Estado de México',
      'fgjem.gob.mx',
      'State of Mexico Attorney General',
      { region: 'MEX', short: ['FGJEM'], site: 'https://fgjem.edomex.gob.mx/' },
    ],
    [
      'Fiscalía General de Justicia del Estado de Nuevo León',
      'fiscalianl.gob.mx',
      'Nuevo León Attorney General',
      { region: 'NLE', site: 'https://fiscalianl.gob.mx/' },
    ],
    [
      'Fiscalía General del Estado de Veracruz',
      'fiscaliaveracruz.gob.mx',
      'Veracruz Attorney General',
      { region: 'VER' },
    ],
    [
      'Fiscalía General del Estado de Quintana Roo',
      'fgeqroo.gob.mx',
      'Quintana Roo Attorney General',
      { region: 'ROO' },
    ],
    ['Fiscalía General del Estado de Yucatán', 'fge.yucatan.gob.mx', 'Yucatán Attorney General', { region: 'YUC' }],
    ['Fiscalía General del Estado de Puebla', 'fiscalia.puebla.gob.mx', 'Puebla Attorney General', { region: 'PUE' }],
    [
      'Fiscalía General del Estado de Guanajuato',
      'fgeguanajuato.gob.mx',
      'Guanajuato Attorney General',
      { region: 'GUA' },
    ],
    [
      'Fiscalía General del Estado de Querétaro',
      'fiscaliageneralqro.gob.mx',
      'Querétaro Attorney General',
      { region: 'QUE' },
    ],
    [
      'Fiscalía General del Estado de Baja California',
      'fgebc.gob.mx',
      'Baja California Attorney General',
      { region: 'BCN' },
    ],
    [
      'Fiscalía General del Estado de Coahuila',
      'fiscaliageneralcoahuila.gob.mx',
      'Coahuila Attorney General',
      { region: 'COA' },
    ],
    [
      'Fiscalía General del Estado de Jalisco',
      'fiscalia.jalisco.gob.mx',
      'Jalisco Attorney General',
      { region: 'JAL' },
    ],
  ],
  police: [
    [
      'Secretaría de Seguridad Ciudadana de la Ciudad de México',
      'ssc.cdmx.gob.mx',
      'Mexico City Police',
      { region: 'CDMX', short: ['SSC'], site: 'https://www.ssc.cdmx.gob.mx/' },
    ],
  ],
  court: [
    [
      'Poder Judicial de la Federación',
      'cjf.gob.mx correo.cjf.gob.mx',
      'Federal Judiciary',
      { short: ['CJF'], site: 'https://www.cjf.gob.mx/' },
    ],
    [
      'Suprema Corte de Justicia de la Nación',
      'scjn.gob.mx mail.scjn.gob.mx',
      'Supreme Court',
      { short: ['SCJN'], site: 'https://www.scjn.gob.mx/' },
    ],
    [
      'Poder Judicial de la Ciudad de México',
      'poderjudicialcdmx.gob.mx',
      'Judiciary of Mexico City',
      { region: 'CDMX' },
    ],
  ],
  customs: [
    [
      'Servicio de Administración Tributaria',
      'sat.gob.mx',
      'Tax Administration Service',
      { short: ['SAT'], site: 'https://www.sat.gob.mx/' },
    ],
    [
      'Agencia Nacional de Aduanas de México',
      'anam.gob.mx',
      'National Customs Agency',
      { short: ['ANAM'], site: 'https://anam.gob.mx/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Secretaría de Hacienda y Crédito Público',
      'hacienda.gob.mx',
      'Ministry of Finance',
      { short: ['SHCP', 'UIF'], site: 'https://www.gob.mx/shcp' },
    ],
  ],
  regulator: [
    [
      'Comisión Nacional Bancaria y de Valores',
      'cnbv.gob.mx',
      'National Banking and Securities Commission',
      { short: ['CNBV'], site: 'https://www.gob.mx/cnbv' },
    ],
    [
      'Banco de México',
      'banxico.org.mx',
      'Bank of Mexico',
      { short: ['Banxico'], site: 'https://www.banxico.org.mx/' },
    ],
  ],
  government: [
    [
      'Secretaría de la Defensa Nacional',
      'sedena.gob.mx',
      'Ministry of National Defence',
      { short: ['SEDENA'], site: 'https://www.gob.mx/defensa' },
    ],
    [
      'Secretaría de Marina',
      'semar.gob.mx',
      'Ministry of the Navy',
      { short: ['SEMAR'], site: 'https://www.gob.mx/semar' },
    ],
    [
      'Secretaría de Gobernación',
      'segob.gob.mx',
      'Ministry of the Interior',
      { short: ['SEGOB'], site: 'https://www.gob.mx/segob' },
    ],
    [
      'Instituto Nacional de Migración',
      'inami.gob.mx',
      'National Migration Institute',
      { short: ['INM'], site: 'https://www.gob.mx/inm' },
    ],
  ],
});

export const argentina = agenciesOf('AR', {
  'federal-police': [
    [
      'Policía Federal Argentina',
      'policiafederal.gov.ar policiafederal.gob.ar',
      'Argentine Federal Police',
      { short: ['PFA'] },
    ],
    [
      'Gendarmería Nacional Argentina',
      'gendarmeria.gob.ar gendarmeria.gov.ar',
      'National Gendarmerie',
      { short: ['GNA'] },
    ],
    [
      'Prefectura Naval Argentina',
      'prefecturanaval.gob.ar prefecturanaval.gov.ar',
      'Naval Prefecture',
      { short: ['PNA'] },
    ],
    ['Policía de Seguridad Aeroportuaria', 'psa.gob.ar', 'Airport Security Police', { short: ['PSA'] }],
    ['Ministerio de Seguridad', 'minseg.gob.ar', 'Ministry of Security'],
  ],
  police: [
    [
      'Policía de la Ciudad de Buenos Aires',
      'policiadelaciudad.gob.ar',
      'Buenos Aires City Police',
      { city: 'Buenos Aires', site: 'https://www.policiadelaciudad.gob.ar/' },
    ],
    [
      'Policía de la Provincia de Buenos Aires',
      'policia.mseg.gba.gov.ar mseg.gba.gov.ar',
      'Buenos Aires Province Police',
      { region: 'Buenos Aires', site: 'https://www.gba.gob.ar/seguridad' },
    ],
  ],
  prosecutor: [
    [
      'Ministerio Público Fiscal de la Nación',
      'mpf.gov.ar mpf.gob.ar',
      'Public Prosecutor’s Office',
      { short: ['MPF', 'UFECI'], site: 'https://www.mpf.gob.ar/' },
    ],
    [
      'Ministerio Público Fiscal de la Ciudad de Buenos Aires',
      'fiscalias.gob.ar mpfciudad.gob.ar',
      'Buenos Aires City Prosecutor',
      { city: 'Buenos Aires', site: 'https://mpfciudad.gob.ar/' },
    ],
    [
      'Ministerio Público de la Provincia de Buenos Aires',
      'mpba.gov.ar',
      'Buenos Aires Province Prosecutor',
      { region: 'Buenos Aires', site: 'https://www.mpba.gov.ar/' },
    ],
    ['Ministerio Público Fiscal de Córdoba', 'mpfcordoba.gob.ar', 'Córdoba Prosecutor', { region: 'Córdoba' }],
    [
      'Ministerio Público de la Acusación de Santa Fe',
      'mpa.santafe.gov.ar',
      'Santa Fe Prosecutor',
      { region: 'Santa Fe', short: ['MPA'] },
    ],
    ['Ministerio Público Fiscal de Neuquén', 'mpfneuquen.gob.ar', 'Neuquén Prosecutor', { region: 'Neuquén' }],
  ],
  court: [
    [
      'Poder Judicial de la Nación',
      'pjn.gov.ar',
      'National Judiciary',
      { short: ['PJN'], site: 'https://www.pjn.gov.ar/' },
    ],
    [
      'Corte Suprema de Justicia de la Nación',
      'csjn.gov.ar',
      'Supreme Court',
      { short: ['CSJN'], site: 'https://www.csjn.gov.ar/' },
    ],
    [
      'Suprema Corte de la Provincia de Buenos Aires',
      'scba.gov.ar jusbuenosaires.gov.ar',
      'Supreme Court of Buenos Aires Province',
      { region: 'Buenos Aires', site: 'https://www.scba.gov.ar/' },
    ],
    ['Poder Judicial de Córdoba', 'justiciacordoba.gob.ar', 'Judiciary of Córdoba', { region: 'Córdoba' }],
    ['Poder Judicial de Mendoza', 'jus.mendoza.gov.ar', 'Judiciary of Mendoza', { region: 'Mendoza' }],
    ['Poder Judicial de Santa Fe', 'justiciasantafe.gov.ar', 'Judiciary of Santa Fe', { region: 'Santa Fe' }],
  ],
  customs: [
    [
      'Agencia de Recaudación y Control Aduanero',
      'arca.gob.ar afip.gob.ar afip.gov.ar',
      'Revenue and Customs Control Agency',
      { short: ['ARCA', 'AFIP'], site: 'https://www.arca.gob.ar/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Unidad de Información Financiera',
      'uif.gob.ar',
      'Financial Information Unit',
      { short: ['UIF'], site: 'https://www.argentina.gob.ar/uif' },
    ],
  ],
  regulator: [
    ['Comisión Nacional de Valores', 'cnv.gov.ar cnv.gob.ar', 'National Securities Commission', { short: ['CNV'] }],
    [
      'Banco Central de la República Argentina',
      'bcra.gob.ar bcra.gov.ar',
      'Central Bank of Argentina',
      { short: ['BCRA'], site: 'https://www.bcra.gob.ar/' },
    ],
    ['Agencia de Acceso a la Información Pública', 'aaip.gob.ar', 'Data Protection Authority', { short: ['AAIP'] }],
  ],
  government: [
    ['Ministerio de Justicia', 'jus.gob.ar jus.gov.ar', 'Ministry of Justice'],
    [
      'Gobierno de la Ciudad de Buenos Aires',
      'buenosaires.gob.ar',
      'Government of the City of Buenos Aires',
      { city: 'Buenos Aires' },
    ],
  ],
});

export const chile = agenciesOf('CL', {
  'federal-police': [
    [
      'Carabineros de Chile',
      'carabineros.cl',
      'Carabineros of Chile',
      { short: ['OS9'], site: 'https://www.carabineros.cl/' },
    ],
    [
      'Policía de Investigaciones de Chile',
      'investigaciones.cl pdichile.cl',
      'Investigations Police',
      { short: ['PDI'], site: 'https://www.pdichile.cl/' },
    ],
  ],
  prosecutor: [
    [
      'Ministerio Público',
      'minpublico.cl fiscaliadechile.cl',
      'Public Prosecutor’s Office',
      { short: ['Fiscalía de Chile'], site: 'http://www.fiscaliadechile.cl/' },
    ],
  ],
  court: [
    ['Poder Judicial', 'pjud.cl', 'Judiciary of Chile', { site: 'https://www.pjud.cl/' }],
    [
      'Tribunal Constitucional',
      'tcchile.cl',
      'Constitutional Court',
      { site: 'https://www.tribunalconstitucional.cl/' },
    ],
  ],
  customs: [
    ['Servicio Nacional de Aduanas', 'aduana.cl', 'National Customs Service', { site: 'https://www.aduana.cl/' }],
  ],
  'financial-intelligence': [
    [
      'Unidad de Análisis Financiero',
      'uaf.cl uaf.gob.cl',
      'Financial Analysis Unit',
      { short: ['UAF'], site: 'https://www.uaf.cl/' },
    ],
  ],
  regulator: [
    [
      'Comisión para el Mercado Financiero',
      'cmfchile.cl',
      'Financial Market Commission',
      { short: ['CMF'], site: 'https://www.cmfchile.cl/' },
    ],
    [
      'Servicio de Impuestos Internos',
      'sii.cl',
      'Internal Revenue Service',
      { short: ['SII'], site: 'https://www.sii.cl/' },
    ],
    [
      'Subsecretaría de Telecomunicaciones',
      'subtel.gob.cl',
      'Telecommunications Undersecretariat',
      { short: ['SUBTEL'] },
    ],
  ],
  prison: [
    [
      'Gendarmería de Chile',
      'gendarmeria.cl gendarmeria.gob.cl',
      'Prison Service',
      { site: 'https://www.gendarmeria.gob.cl/' },
    ],
  ],
  government: [
    ['Ministerio del Interior', 'interior.gob.cl', 'Ministry of the Interior'],
    ['Ministerio de Justicia y Derechos Humanos', 'minjusticia.gob.cl', 'Ministry of Justice'],
  ],
});

export const colombia = agenciesOf('CO', {
  police: [
    [
      'Policía Nacional de Colombia',
      'policia.gov.co correo.policia.gov.co',
      'National Police of Colombia',
      { short: ['DIJIN', 'PONAL'], site: 'https://www.policia.gov.co/' },
    ],
  ],
  prosecutor: [
    [
      'Fiscalía General de la Nación',
      'fiscalia.gov.co',
      'Attorney General’s Office',
      { short: ['FGN', 'CTI'], site: 'https://www.fiscalia.gov.co/' },
    ],
    [
      'Procuraduría General de la Nación',
      'procuraduria.gov.co',
      'Inspector General’s Office',
      { short: ['PGN'], site: 'https://www.procuraduria.gov.co/' },
    ],
  ],
  court: [
    [
      'Rama Judicial',
      'ramajudicial.gov.co cendoj.ramajudicial.gov.co deaj.ramajudicial.gov.co',
      'Judicial Branch',
      { site: 'https://www.ramajudicial.gov.co/' },
    ],
    [
      'Corte Suprema de Justicia',
      'cortesuprema.gov.co cortesuprema.ramajudicial.gov.co',
      'Supreme Court',
      { site: 'https://cortesuprema.gov.co/' },
    ],
    [
      'Corte Constitucional',
      'corteconstitucional.gov.co',
      'Constitutional Court',
      { site: 'https://www.corteconstitucional.gov.co/' },
    ],
    [
      'Jurisdicción Especial para la Paz',
      'jep.gov.co',
      'Special Jurisdiction for Peace',
      { short: ['JEP'], site: 'https://www.jep.gov.co/' },
    ],
  ],
  customs: [
    [
      'Dirección de Impuestos y Aduanas Nacionales',
      'dian.gov.co',
      'National Tax and Customs Directorate',
      { short: ['DIAN'], site: 'https://www.dian.gov.co/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Unidad de Información y Análisis Financiero',
      'uiaf.gov.co',
      'Financial Information and Analysis Unit',
      { short: ['UIAF'], site: 'https://www.uiaf.gov.co/' },
    ],
  ],
  regulator: [
    [
      'Superintendencia de Industria y Comercio',
      'sic.gov.co',
      'Superintendence of Industry and Commerce',
      { short: ['SIC'], site: 'https://www.sic.gov.co/' },
    ],
    [
      'Superintendencia Financiera de Colombia',
      'superfinanciera.gov.co',
      'Financial Superintendence',
      { short: ['SFC'], site: 'https://www.superfinanciera.gov.co/' },
    ],
    [
      'Contraloría General de la República',
      'contraloria.gov.co',
      'Comptroller General',
      { site: 'https://www.contraloria.gov.co/' },
    ],
    [
      'Migración Colombia',
      'migracioncolombia.gov.co',
      'Migration Colombia',
      { site: 'https://www.migracioncolombia.gov.co/' },
    ],
  ],
  prison: [
    [
      'Instituto Nacional Penitenciario y Carcelario',
      'inpec.gov.co',
      'National Penitentiary Institute',
      { short: ['INPEC'], site: 'https://www.inpec.gov.co/' },
    ],
  ],
  government: [
    [
      'Ministerio de Justicia y del Derecho',
      'minjusticia.gov.co',
      'Ministry of Justice',
      { site: 'https://www.minjusticia.gov.co/' },
    ],
    [
      'Ministerio de Defensa Nacional',
      'mindefensa.gov.co',
      'Ministry of Defence',
      { site: 'https://www.mindefensa.gov.co/' },
    ],
  ],
});

export const peru = agenciesOf('PE', {
  police: [
    [
      'Policía Nacional del Perú',
      'policia.gob.pe pnp.gob.pe',
      'National Police of Peru',
      { short: ['PNP', 'DIVINDAT'], site: 'https://www.policia.gob.pe/' },
    ],
  ],
  prosecutor: [
    [
      'Ministerio Público – Fiscalía de la Nación',
      'mpfn.gob.pe',
      'Public Ministry',
      { short: ['MPFN'], site: 'https://www.gob.pe/mpfn' },
    ],
  ],
  court: [
    ['Poder Judicial del Perú', 'pj.gob.pe', 'Judiciary of Peru', { site: 'https://www.pj.gob.pe/' }],
    ['Tribunal Constitucional', 'tc.gob.pe', 'Constitutional Court', { site: 'https://www.tc.gob.pe/' }],
  ],
  customs: [
    [
      'Superintendencia Nacional de Aduanas y de Administración Tributaria',
      'sunat.gob.pe',
      'National Customs and Tax Superintendence',
      { short: ['SUNAT'], site: 'https://www.sunat.gob.pe/' },
    ],
  ],
  regulator: [
    [
      'Superintendencia de Banca, Seguros y AFP',
      'sbs.gob.pe',
      'Superintendence of Banking',
      { short: ['SBS', 'UIF-Perú'], site: 'https://www.sbs.gob.pe/' },
    ],
    [
      'Contraloría General de la República',
      'contraloria.gob.pe',
      'Comptroller General',
      { site: 'https://www.gob.pe/contraloria' },
    ],
  ],
  government: [
    ['Ministerio del Interior', 'mininter.gob.pe', 'Ministry of the Interior', { site: 'https://www.gob.pe/mininter' }],
    [
      'Ministerio de Justicia y Derechos Humanos',
      'minjus.gob.pe',
      'Ministry of Justice',
      { site: 'https://www.gob.pe/minjus' },
    ],
  ],
  prison: [
    [
      'Instituto Nacional Penitenciario',
      'inpe.gob.pe',
      'National Penitentiary Institute',
      { short: ['INPE'], site: 'https://www.gob.pe/inpe' },
    ],
  ],
});

export const ecuador = agenciesOf('EC', {
  police: [
    [
      'Policía Nacional del Ecuador',
      'policia.gob.ec policiaecuador.gob.ec',
      'National Police of Ecuador',
      { site: 'https://www.policia.gob.ec/' },
    ],
  ],
  prosecutor: [
    [
      'Fiscalía General del Estado',
      'fiscalia.gob.ec',
      'Attorney General’s Office',
      { short: ['FGE'], site: 'https://www.fiscalia.gob.ec/' },
    ],
  ],
  court: [
    [
      'Función Judicial',
      'funcionjudicial.gob.ec',
      'Judiciary of Ecuador',
      { site: 'https://www.funcionjudicial.gob.ec/' },
    ],
    [
      'Corte Nacional de Justicia',
      'cortenacional.gob.ec',
      'National Court of Justice',
      { site: 'https://www.cortenacional.gob.ec/' },
    ],
  ],
  customs: [
    [
      'Servicio Nacional de Aduana del Ecuador',
      'aduana.gob.ec',
      'National Customs Service',
      { short: ['SENAE'], site: 'https://www.aduana.gob.ec/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Unidad de Análisis Financiero y Económico',
      'uafe.gob.ec',
      'Financial and Economic Analysis Unit',
      { short: ['UAFE'], site: 'https://www.uafe.gob.ec/' },
    ],
  ],
  government: [['Ministerio del Interior', 'ministeriodelinterior.gob.ec', 'Ministry of the Interior']],
});

export const bolivia = agenciesOf('BO', {
  police: [['Policía Boliviana', 'policia.bo', 'Bolivian Police', { site: 'https://www.policia.bo/' }]],
  prosecutor: [
    [
      'Ministerio Público – Fiscalía General del Estado',
      'fiscalia.gob.bo',
      'Attorney General’s Office',
      { site: 'https://www.fiscalia.gob.bo/' },
    ],
  ],
  court: [
    ['Órgano Judicial', 'organojudicial.gob.bo', 'Judiciary of Bolivia'],
    ['Tribunal Supremo de Justicia', 'tsj.bo', 'Supreme Court of Justice', { site: 'https://tsj.bo/' }],
  ],
  customs: [['Aduana Nacional', 'aduana.gob.bo', 'National Customs', { site: 'https://www.aduana.gob.bo/' }]],
});

export const uruguay = agenciesOf('UY', {
  police: [
    [
      'Ministerio del Interior – Policía Nacional',
      'minterior.gub.uy',
      'Ministry of the Interior and National Police',
      { site: 'https://www.minterior.gub.uy/' },
    ],
  ],
  prosecutor: [
    [
      'Fiscalía General de la Nación',
      'fiscalia.gub.uy',
      'Attorney General’s Office',
      { short: ['FGN'], site: 'https://www.gub.uy/fiscalia-general-nacion' },
    ],
  ],
  court: [
    ['Poder Judicial', 'poderjudicial.gub.uy', 'Judiciary of Uruguay', { site: 'https://www.poderjudicial.gub.uy/' }],
  ],
  customs: [
    [
      'Dirección Nacional de Aduanas',
      'aduanas.gub.uy',
      'National Customs Directorate',
      { site: 'https://www.aduanas.gub.uy/' },
    ],
  ],
  regulator: [
    [
      'Banco Central del Uruguay',
      'bcu.gub.uy',
      'Central Bank of Uruguay',
      { short: ['BCU'], site: 'https://www.bcu.gub.uy/' },
    ],
  ],
});

export const paraguay = agenciesOf('PY', {
  police: [
    [
      'Policía Nacional del Paraguay',
      'policianacional.gov.py',
      'National Police of Paraguay',
      { site: 'https://www.policianacional.gov.py/' },
    ],
  ],
  prosecutor: [
    [
      'Ministerio Público',
      'ministeriopublico.gov.py',
      'Public Ministry',
      { site: 'https://www.ministeriopublico.gov.py/' },
    ],
  ],
  court: [['Poder Judicial', 'pj.gov.py', 'Judiciary of Paraguay', { site: 'https://www.pj.gov.py/' }]],
  'financial-intelligence': [
    [
      'Secretaría de Prevención de Lavado de Dinero o Bienes',
      'seprelad.gov.py',
      'Anti-Money Laundering Secretariat',
      { short: ['SEPRELAD'], site: 'https://www.seprelad.gov.py/' },
    ],
  ],
  'federal-police': [
    [
      'Secretaría Nacional Antidrogas',
      'senad.gov.py',
      'National Anti-Drug Secretariat',
      { short: ['SENAD'], site: 'https://www.senad.gov.py/' },
    ],
  ],
});

export const venezuela = agenciesOf('VE', {
  'federal-police': [
    [
      'Cuerpo de Investigaciones Científicas, Penales y Criminalísticas',
      'cicpc.gob.ve',
      'Scientific, Penal and Criminal Investigations Corps',
      { short: ['CICPC'] },
    ],
  ],
  prosecutor: [['Ministerio Público', 'mp.gob.ve', 'Public Ministry', { site: 'http://www.mp.gob.ve/' }]],
  court: [
    [
      'Tribunal Supremo de Justicia',
      'tsj.gob.ve',
      'Supreme Tribunal of Justice',
      { short: ['TSJ'], site: 'http://www.tsj.gob.ve/' },
    ],
  ],
});

export const guatemala = agenciesOf('GT', {
  police: [
    ['Policía Nacional Civil', 'pnc.gob.gt', 'National Civil Police', { short: ['PNC'], site: 'https://pnc.gob.gt/' }],
    ['Ministerio de Gobernación', 'mingob.gob.gt', 'Ministry of the Interior', { site: 'https://mingob.gob.gt/' }],
  ],
  prosecutor: [
    ['Ministerio Público', 'mp.gob.gt', 'Public Ministry', { short: ['MP'], site: 'https://www.mp.gob.gt/' }],
  ],
  court: [
    ['Organismo Judicial', 'oj.gob.gt', 'Judiciary of Guatemala', { short: ['OJ'], site: 'http://www.oj.gob.gt/' }],
  ],
  customs: [
    [
      'Superintendencia de Administración Tributaria',
      'sat.gob.gt',
      'Tax Administration',
      { short: ['SAT'], site: 'https://portal.sat.gob.gt/' },
    ],
  ],
});

export const elSalvador = agenciesOf('SV', {
  police: [
    [
      'Policía Nacional Civil',
      'pnc.gob.sv',
      'National Civil Police',
      { short: ['PNC'], site: 'https://www.pnc.gob.sv/' },
    ],
  ],
  prosecutor: [
    [
      'Fiscalía General de la República',
      'fgr.gob.sv fiscalia.gob.sv',
      'Attorney General’s Office',
      { short: ['FGR'], site: 'https://www.fiscalia.gob.sv/' },
    ],
  ],
  court: [
    [
      'Corte Suprema de Justicia',
      'csj.gob.sv oj.gob.sv',
      'Supreme Court of Justice',
      { short: ['CSJ'], site: 'https://www.csj.gob.sv/' },
    ],
  ],
});

export const honduras = agenciesOf('HN', {
  police: [
    [
      'Policía Nacional de Honduras',
      'policianacional.gob.hn',
      'National Police of Honduras',
      { site: 'https://www.policianacional.gob.hn/' },
    ],
  ],
  prosecutor: [['Ministerio Público', 'mp.hn', 'Public Ministry', { site: 'https://www.mp.hn/' }]],
  court: [
    ['Poder Judicial', 'poderjudicial.gob.hn', 'Judiciary of Honduras', { site: 'https://www.poderjudicial.gob.hn/' }],
  ],
});

export const nicaragua = agenciesOf('NI', {
  police: [
    [
      'Policía Nacional de Nicaragua',
      'policia.gob.ni',
      'National Police of Nicaragua',
      { site: 'https://www.policia.gob.ni/' },
    ],
  ],
  court: [
    ['Poder Judicial', 'poderjudicial.gob.ni', 'Judiciary of Nicaragua', { site: 'https://www.poderjudicial.gob.ni/' }],
  ],
});

export const costaRica = agenciesOf('CR', {
  court: [
    [
      'Poder Judicial',
      'poder-judicial.go.cr',
      'Judiciary, including Judicial Investigation and prosecutors',
      {
        short: ['OIJ', 'Organismo de Investigación Judicial', 'Ministerio Público'],
        site: 'https://www.poder-judicial.go.cr/',
      },
    ],
  ],
  police: [
    [
      'Ministerio de Seguridad Pública',
      'seguridadpublica.go.cr msp.go.cr',
      'Ministry of Public Security',
      { short: ['Fuerza Pública'], site: 'https://www.seguridadpublica.go.cr/' },
    ],
  ],
  customs: [
    ['Ministerio de Hacienda', 'hacienda.go.cr', 'Ministry of Finance', { site: 'https://www.hacienda.go.cr/' }],
  ],
  'financial-intelligence': [
    [
      'Instituto Costarricense sobre Drogas',
      'icd.go.cr',
      'Costa Rican Drug Institute',
      { short: ['ICD', 'UIF'], site: 'https://www.icd.go.cr/' },
    ],
  ],
  government: [
    ['Ministerio de Justicia y Paz', 'mjp.go.cr', 'Ministry of Justice and Peace', { site: 'https://www.mjp.go.cr/' }],
  ],
});

export const panama = agenciesOf('PA', {
  police: [
    [
      'Policía Nacional de Panamá',
      'policia.gob.pa',
      'National Police of Panama',
      { site: 'https://www.policia.gob.pa/' },
    ],
  ],
  prosecutor: [
    [
      'Procuraduría General de la Nación',
      'procuraduria.gob.pa ministeriopublico.gob.pa',
      'Attorney General’s Office',
      { site: 'https://ministeriopublico.gob.pa/' },
    ],
  ],
  court: [
    ['Órgano Judicial', 'organojudicial.gob.pa', 'Judiciary of Panama', { site: 'https://www.organojudicial.gob.pa/' }],
  ],
  'financial-intelligence': [
    [
      'Unidad de Análisis Financiero',
      'uaf.gob.pa',
      'Financial Analysis Unit',
      { short: ['UAF'], site: 'https://www.uaf.gob.pa/' },
    ],
  ],
  customs: [
    [
      'Autoridad Nacional de Aduanas',
      'ana.gob.pa',
      'National Customs Authority',
      { short: ['ANA'], site: 'https://www.ana.gob.pa/' },
    ],
  ],
});

export const dominicanRepublic = agenciesOf('DO', {
  police: [
    [
      'Policía Nacional',
      'policianacional.gob.do',
      'National Police',
      { short: ['PN', 'DICAT'], site: 'https://www.policianacional.gob.do/' },
    ],
  ],
  prosecutor: [
    [
      'Procuraduría General de la República',
      'pgr.gob.do',
      'Attorney General’s Office',
      { short: ['PGR'], site: 'https://pgr.gob.do/' },
    ],
  ],
  court: [
    [
      'Poder Judicial',
      'poderjudicial.gob.do',
      'Judiciary of the Dominican Republic',
      { site: 'https://poderjudicial.gob.do/' },
    ],
  ],
  customs: [['Dirección General de Aduanas', 'aduanas.gob.do', 'Customs', { site: 'https://www.aduanas.gob.do/' }]],
  'financial-intelligence': [
    [
      'Unidad de Análisis Financiero',
      'uaf.gob.do',
      'Financial Analysis Unit',
      { short: ['UAF'], site: 'https://www.uaf.gob.do/' },
    ],
  ],
  'federal-police': [
    [
      'Dirección Nacional de Control de Drogas',
      'dncd.gob.do',
      'National Drug Control Directorate',
      { short: ['DNCD'], site: 'https://www.dncd.gob.do/' },
    ],
  ],
});

export const jamaica = agenciesOf('JM', {
  police: [['Jamaica Constabulary Force', 'jcf.gov.jm', '', { short: ['JCF'], site: 'https://jcf.gov.jm/' }]],
  prosecutor: [['Office of the Director of Public Prosecutions', 'dpp.gov.jm', '', { short: ['DPP'] }]],
  'police-oversight': [
    [
      'Independent Commission of Investigations',
      'indecom.gov.jm',
      '',
      { short: ['INDECOM'], site: 'https://www.indecom.gov.jm/' },
    ],
  ],
  'financial-intelligence': [['Financial Investigations Division', 'fid.gov.jm', '', { short: ['FID'] }]],
  court: [['Supreme Court of Jamaica', 'supremecourt.gov.jm', '', { site: 'https://supremecourt.gov.jm/' }]],
  customs: [['Jamaica Customs Agency', 'jca.gov.jm', '', { short: ['JCA'], site: 'https://www.jca.gov.jm/' }]],
  government: [['Ministry of National Security', 'mns.gov.jm', '', { site: 'https://www.mns.gov.jm/' }]],
});

export const trinidad = agenciesOf('TT', {
  police: [
    ['Trinidad and Tobago Police Service', 'ttps.gov.tt', '', { short: ['TTPS'], site: 'https://www.ttps.gov.tt/' }],
  ],
  court: [['Judiciary of Trinidad and Tobago', 'ttlawcourts.org', '', { site: 'https://www.ttlawcourts.org/' }]],
  'financial-intelligence': [
    [
      'Financial Intelligence Unit of Trinidad and Tobago',
      'fiu.gov.tt',
      '',
      { short: ['FIUTT'], site: 'https://www.fiu.gov.tt/' },
    ],
  ],
});

export const caribbean = [
  ...agenciesOf('BS', {
    police: [
      [
        'Royal Bahamas Police Force',
        'royalbahamaspolice.org',
        '',
        { short: ['RBPF'], site: 'https://www.royalbahamaspolice.org/' },
      ],
    ],
  }),
  ...agenciesOf('KY', {
    police: [
      ['Royal Cayman Islands Police Service', 'rcips.ky', '', { short: ['RCIPS'], site: 'https://www.rcips.ky/' }],
    ],
    regulator: [
      ['Cayman Islands Monetary Authority', 'cima.ky', '', { short: ['CIMA'], site: 'https://www.cima.ky/' }],
    ],
    court: [['Cayman Islands Judicial Administration', 'judicial.ky', '', { site: 'https://www.judicial.ky/' }]],
  }),
  ...agenciesOf('BM', {
    police: [['Bermuda Police Service', 'bps.bm', '', { short: ['BPS'] }]],
    regulator: [['Bermuda Monetary Authority', 'bma.bm', '', { short: ['BMA'], site: 'https://www.bma.bm/' }]],
    'financial-intelligence': [
      ['Financial Intelligence Agency Bermuda', 'fia.bm', '', { short: ['FIA'], site: 'https://www.fia.bm/' }],
    ],
  }),
  ...agenciesOf('BB', { police: [['Barbados Police Service', 'barbadospolice.gov.bb', '', { short: ['TBPS'] }]] }),
  ...agenciesOf('BZ', {
    'financial-intelligence': [['Financial Intelligence Unit of Belize', 'fiubelize.org', '', { short: ['FIU'] }]],
  }),
  ...agenciesOf('GY', { police: [['Guyana Police Force', 'guyanapoliceforce.gy', '', { short: ['GPF'] }]] }),
];
