import { agenciesOf, type Row } from './table.ts';

const PARTLY_LISTED = 'public knowledge: the body’s own site; one of its names is not in the published list';

/** Public prosecutors of North Rhine-Westphalia, all named `sta-<city>.nrw.de`. */
const prosecutorNrw = (city: string, label: string): Row => [
  `Staatsanwaltschaft ${city}`,
  `sta-${label}.nrw.de`,
  `Public Prosecutor’s Office ${city}`,
  { region: 'Nordrhein-Westfalen', city },
];

const federal = agenciesOf('DE', {
  'federal-police': [
    ['Bundeskriminalamt', 'bka.de bka.bund.de', 'Federal Criminal Police Office', { short: ['BKA'] }],
    ['Bundespolizei', 'bundespolizei.de polizei.bund.de', 'Federal Police', { short: ['BPOL'] }],
  ],
  customs: [
    [
      'Zoll',
      'zoll.de zoll.bund.de',
      'German Customs',
      { short: ['Generalzolldirektion', 'Zollkriminalamt', 'ZKA', 'Zollfahndung', 'FIU Deutschland'] },
    ],
  ],
  intelligence: [
    [
      'Bundesamt für Verfassungsschutz',
      'verfassungsschutz.de bfv.bund.de',
      'Federal Office for the Protection of the Constitution',
      { short: ['BfV'] },
    ],
    ['Bundesnachrichtendienst', 'bnd.bund.de', 'Federal Intelligence Service', { short: ['BND'] }],
    [
      'Bundesamt für Sicherheit in der Informationstechnik',
      'bsi.bund.de',
      'Federal Office for Information Security',
      { short: ['BSI'] },
    ],
  ],
  'military-police': [
    [
      'Bundeswehr',
      'bundeswehr.de bundeswehr.org',
      'German Armed Forces',
      { provenance: PARTLY_LISTED, short: ['Feldjäger', 'MAD'] },
    ],
  ],
  police: [['Onlinewache der Polizei', 'polizei.de', 'Police online portal']],
  prosecutor: [
    [
      'Der Generalbundesanwalt beim Bundesgerichtshof',
      'generalbundesanwalt.de gba.bund.de',
      'Federal Public Prosecutor General',
      { short: ['GBA', 'Generalbundesanwalt'] },
    ],
  ],
  court: [
    ['Bundesgerichtshof', 'bundesgerichtshof.de bgh.bund.de', 'Federal Court of Justice', { short: ['BGH'] }],
    [
      'Bundesverfassungsgericht',
      'bundesverfassungsgericht.de bverfg.de',
      'Federal Constitutional Court',
      { provenance: PARTLY_LISTED, short: ['BVerfG'] },
    ],
  ],
  regulator: [
    [
      'Bundesanstalt für Finanzdienstleistungsaufsicht',
      'bafin.de',
      'Federal Financial Supervisory Authority',
      { short: ['BaFin'], site: 'https://www.bafin.de/' },
    ],
    [
      'Bundesnetzagentur',
      'bundesnetzagentur.de bnetza.de',
      'Federal Network Agency',
      { provenance: PARTLY_LISTED, short: ['BNetzA'] },
    ],
    ['Bundeskartellamt', 'bundeskartellamt.de bundeskartellamt.bund.de', 'Federal Cartel Office'],
    [
      'Bundeszentralamt für Steuern',
      'bzst.de bzst.bund.de',
      'Federal Central Tax Office',
      { provenance: PARTLY_LISTED, short: ['BZSt'] },
    ],
    [
      'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
      'bfdi.bund.de',
      'Federal Commissioner for Data Protection',
      { short: ['BfDI'] },
    ],
    [
      'Bundesamt für Migration und Flüchtlinge',
      'bamf.de bamf.bund.de',
      'Federal Office for Migration and Refugees',
      { short: ['BAMF'] },
    ],
    ['Kraftfahrt-Bundesamt', 'kba.de', 'Federal Motor Transport Authority', { short: ['KBA'] }],
  ],
  government: [
    ['Deutscher Bundestag', 'bundestag.de', 'German Bundestag', { short: ['Polizei beim Deutschen Bundestag'] }],
    ['Bundesministerium des Innern', 'bmi.bund.de', 'Federal Ministry of the Interior', { short: ['BMI'] }],
    [
      'Bundesministerium der Justiz',
      'bmj.de bmj.bund.de bmjv.de bmjv.bund.de',
      'Federal Ministry of Justice',
      { provenance: PARTLY_LISTED, short: ['BMJ', 'BMJV'] },
    ],
    ['Bundesamt für Justiz', 'bundesjustizamt.de bfj.bund.de', 'Federal Office of Justice', { short: ['BfJ'] }],
    [
      'Bundesministerium der Finanzen',
      'bundesfinanzministerium.de bmf.bund.de',
      'Federal Ministry of Finance',
      { short: ['BMF'] },
    ],
    [
      'Auswärtiges Amt',
      'auswaertiges-amt.de diplo.de',
      'Federal Foreign Office',
      { provenance: PARTLY_LISTED, short: ['AA'] },
    ],
    ['Bundesverwaltung', 'bund.de', 'Federal administration', { site: 'https://www.bund.de/' }],
  ],
});

/** Bodies of the Länder: the published list, from 2020, has federal and municipal names only. */
const states = agenciesOf(
  'DE',
  {
    intelligence: [
      [
        'Bayerisches Landesamt für Verfassungsschutz',
        'verfassungsschutz.bayern.de',
        'Bavarian Office for the Protection of the Constitution',
        { region: 'Bayern' },
      ],
    ],
    police: [
      [
        'Polizei Baden-Württemberg',
        'polizei-bw.de polizei.bwl.de',
        'Baden-Württemberg Police',
        { region: 'Baden-Württemberg' },
      ],
      [
        'Bayerische Polizei',
        'polizei.bayern.de',
        'Bavarian Police',
        { region: 'Bayern', short: ['Polizei Bayern', 'BLKA'], site: 'https://www.polizei.bayern.de/' },
      ],
      [
        'Polizei Berlin',
        'polizei.berlin.de',
        'Berlin Police',
        { region: 'Berlin', site: 'https://www.berlin.de/polizei/' },
      ],
      ['Polizei Brandenburg', 'polizei.brandenburg.de', 'Brandenburg Police', { region: 'Brandenburg' }],
      [
        'Polizei Bremen',
        'polizei.bremen.de',
        'Bremen Police',
        { region: 'Bremen', site: 'https://www.polizei.bremen.de/' },
      ],
      ['Polizei Hamburg', 'polizei.hamburg polizei.hamburg.de', 'Hamburg Police', { region: 'Hamburg' }],
      [
        'Polizei Hessen',
        'polizei.hessen.de',
        'Hesse Police',
        { region: 'Hessen', site: 'https://www.polizei.hessen.de/' },
      ],
      [
        'Landespolizei Mecklenburg-Vorpommern',
        'polizei.mvnet.de polmv.de',
        'Mecklenburg-Western Pomerania Police',
        { region: 'Mecklenburg-Vorpommern', site: 'https://www.polizei.mvnet.de/' },
      ],
      [
        'Polizei Niedersachsen',
        'polizei.niedersachsen.de polizei-nds.de',
        'Lower Saxony Police',
        { region: 'Niedersachsen', site: 'https://www.polizei-nds.de/' },
      ],
      [
        'Landeskriminalamt Niedersachsen',
        'lka.polizei.niedersachsen.de lka.niedersachsen.de',
        'Lower Saxony State Criminal Police Office',
        { region: 'Niedersachsen', short: ['LKA Niedersachsen'], site: 'https://www.lka.polizei-nds.de/' },
      ],
      [
        'Polizei Nordrhein-Westfalen',
        'polizei.nrw polizei.nrw.de',
        'North Rhine-Westphalia Police',
        { region: 'Nordrhein-Westfalen', short: ['Polizei NRW'] },
      ],
      [
        'Landeskriminalamt Nordrhein-Westfalen',
        'lka.polizei.nrw lka.polizei.nrw.de',
        'North Rhine-Westphalia State Criminal Police Office',
        { region: 'Nordrhein-Westfalen', short: ['LKA NRW'] },
      ],
      [
        'Polizei Rheinland-Pfalz',
        'polizei.rlp.de',
        'Rhineland-Palatinate Police',
        { region: 'Rheinland-Pfalz', site: 'https://www.polizei.rlp.de/' },
      ],
      [
        'Polizei Saarland',
        'polizei.slpol.de',
        'Saarland Police',
        { region: 'Saarland', site: 'https://www.saarland.de/polizei' },
      ],
      [
        'Polizei Sachsen',
        'polizei.sachsen.de',
        'Saxony Police',
        { region: 'Sachsen', site: 'https://www.polizei.sachsen.de/' },
      ],
      ['Polizei Sachsen-Anhalt', 'polizei.sachsen-anhalt.de', 'Saxony-Anhalt Police', { region: 'Sachsen-Anhalt' }],
      [
        'Landespolizei Schleswig-Holstein',
        'polizei.landsh.de',
        'Schleswig-Holstein Police',
        { region: 'Schleswig-Holstein', site: 'https://www.schleswig-holstein.de/polizei' },
      ],
      ['Thüringer Polizei', 'polizei.thueringen.de', 'Thuringia Police', { region: 'Thüringen' }],
    ],
    prosecutor: [
      [
        'Generalstaatsanwaltschaft Berlin',
        'gsta.berlin.de',
        'Prosecutor General’s Office Berlin',
        { region: 'Berlin', site: 'https://www.berlin.de/generalstaatsanwaltschaft/' },
      ],
      [
        'Staatsanwaltschaft Berlin',
        'sta.berlin.de',
        'Public Prosecutor’s Office Berlin',
        { region: 'Berlin', site: 'https://www.berlin.de/staatsanwaltschaft/' },
      ],
      [
        'Staatsanwaltschaft Hamburg',
        'sta.justiz.hamburg.de',
        'Public Prosecutor’s Office Hamburg',
        { region: 'Hamburg', site: 'https://justiz.hamburg.de/' },
      ],
      [
        'Staatsanwaltschaft Bremen',
        'staatsanwaltschaft.bremen.de',
        'Public Prosecutor’s Office Bremen',
        { region: 'Bremen' },
      ],
      [
        'Generalstaatsanwaltschaft Frankfurt am Main',
        'gsta.justiz.hessen.de',
        'Prosecutor General’s Office Frankfurt',
        { region: 'Hessen', short: ['ZIT'], site: 'https://staatsanwaltschaften.hessen.de/' },
      ],
      [
        'Generalstaatsanwaltschaft Düsseldorf',
        'gsta-duesseldorf.nrw.de',
        'Prosecutor General’s Office Düsseldorf',
        { region: 'Nordrhein-Westfalen', city: 'Düsseldorf' },
      ],
      [
        'Generalstaatsanwaltschaft Hamm',
        'gsta-hamm.nrw.de',
        'Prosecutor General’s Office Hamm',
        { region: 'Nordrhein-Westfalen', city: 'Hamm' },
      ],
      [
        'Generalstaatsanwaltschaft Köln',
        'gsta-koeln.nrw.de',
        'Prosecutor General’s Office Cologne',
        { region: 'Nordrhein-Westfalen', city: 'Köln' },
      ],
      prosecutorNrw('Aachen', 'aachen'),
      prosecutorNrw('Arnsberg', 'arnsberg'),
      prosecutorNrw('Bielefeld', 'bielefeld'),
      prosecutorNrw('Bochum', 'bochum'),
      prosecutorNrw('Bonn', 'bonn'),
      prosecutorNrw('Detmold', 'detmold'),
      prosecutorNrw('Dortmund', 'dortmund'),
      prosecutorNrw('Düsseldorf', 'duesseldorf'),
      prosecutorNrw('Duisburg', 'duisburg'),
      prosecutorNrw('Essen', 'essen'),
      prosecutorNrw('Hagen', 'hagen'),
      prosecutorNrw('Kleve', 'kleve'),
      prosecutorNrw('Köln', 'koeln'),
      prosecutorNrw('Krefeld', 'krefeld'),
      prosecutorNrw('Mönchengladbach', 'moenchengladbach'),
      prosecutorNrw('Münster', 'muenster'),
      prosecutorNrw('Paderborn', 'paderborn'),
      prosecutorNrw('Siegen', 'siegen'),
      prosecutorNrw('Wuppertal', 'wuppertal'),
    ],
    court: [
      [
        'Justiz Baden-Württemberg',
        'justiz-bw.de justiz.bwl.de',
        'Judiciary of Baden-Württemberg',
        { region: 'Baden-Württemberg' },
      ],
      [
        'Justiz Bayern',
        'justiz.bayern.de',
        'Judiciary of Bavaria',
        { region: 'Bayern', site: 'https://www.justiz.bayern.de/' },
      ],
      ['Justiz Hamburg', 'justiz.hamburg.de', 'Judiciary of Hamburg', { region: 'Hamburg' }],
      ['Justiz Hessen', 'justiz.hessen.de', 'Judiciary of Hesse', { region: 'Hessen' }],
      ['Justiz Niedersachsen', 'justiz.niedersachsen.de', 'Judiciary of Lower Saxony', { region: 'Niedersachsen' }],
      [
        'Justiz Nordrhein-Westfalen',
        'justiz.nrw justiz.nrw.de',
        'Judiciary of North Rhine-Westphalia',
        { region: 'Nordrhein-Westfalen', site: 'https://www.justiz.nrw/' },
      ],
      [
        'Justiz Rheinland-Pfalz',
        'jm.rlp.de justiz.rlp.de',
        'Judiciary of Rhineland-Palatinate',
        { region: 'Rheinland-Pfalz' },
      ],
      [
        'Justiz Sachsen',
        'justiz.sachsen.de',
        'Judiciary of Saxony',
        { region: 'Sachsen', site: 'https://www.justiz.sachsen.de/' },
      ],
      ['Justiz Sachsen-Anhalt', 'justiz.sachsen-anhalt.de', 'Judiciary of Saxony-Anhalt', { region: 'Sachsen-Anhalt' }],
      ['Justiz Bremen', 'justiz.bremen.de', 'Judiciary of Bremen', { region: 'Bremen' }],
    ],
    government: [
      [
        'Ministerium des Innern des Landes Nordrhein-Westfalen',
        'im.nrw im.nrw.de',
        'North Rhine-Westphalia Ministry of the Interior',
        { region: 'Nordrhein-Westfalen' },
      ],
      [
        'Bayerisches Staatsministerium des Innern',
        'stmi.bayern.de',
        'Bavarian Ministry of the Interior',
        { region: 'Bayern', site: 'https://www.stmi.bayern.de/' },
      ],
      [
        'Bayerisches Staatsministerium der Justiz',
        'stmj.bayern.de',
        'Bavarian Ministry of Justice',
        { region: 'Bayern', site: 'https://www.justiz.bayern.de/' },
      ],
      [
        'Niedersächsisches Ministerium für Inneres',
        'mi.niedersachsen.de',
        'Lower Saxony Ministry of the Interior',
        { region: 'Niedersachsen' },
      ],
      [
        'Niedersächsisches Justizministerium',
        'mj.niedersachsen.de',
        'Lower Saxony Ministry of Justice',
        { region: 'Niedersachsen' },
      ],
      [
        'Ministerium des Innern und für Sport Rheinland-Pfalz',
        'mdi.rlp.de',
        'Rhineland-Palatinate Ministry of the Interior',
        { region: 'Rheinland-Pfalz' },
      ],
      [
        'Ministerium des Innern und für Kommunales Brandenburg',
        'mik.brandenburg.de',
        'Brandenburg Ministry of the Interior',
        { region: 'Brandenburg' },
      ],
      [
        'Sächsisches Staatsministerium des Innern',
        'smi.sachsen.de',
        'Saxon Ministry of the Interior',
        { region: 'Sachsen', site: 'https://www.smi.sachsen.de/' },
      ],
      ['Land Berlin', 'berlin.de', 'State of Berlin', { region: 'Berlin', site: 'https://www.berlin.de/' }],
      [
        'Land Schleswig-Holstein',
        'schleswig-holstein.de landsh.de',
        'State of Schleswig-Holstein',
        { region: 'Schleswig-Holstein', site: 'https://www.schleswig-holstein.de/' },
      ],
      ['Saarland', 'saarland.de', 'State of Saarland', { region: 'Saarland', site: 'https://www.saarland.de/' }],
    ],
  },
  { provenance: 'public knowledge: the agency’s own site; not in the published list, which leaves the Länder out' },
);

export const germany = [...federal, ...states];
