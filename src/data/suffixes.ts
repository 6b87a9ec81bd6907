/**
 * Domain-name suffixes that governments keep for themselves, by country. From public knowledge of each registry's naming rules
 * (second-level domain policies); none copied from a list. `*` stands for exactly one label.
 */
export interface GovernmentSuffix {
  /** Without a leading dot: `gov.uk`. */
  suffix: string;
  /** ISO 3166-1 alpha-2; `XX` for international bodies, `EU` for the institutions of the European Union. */
  country: string;
  /**
   * `closed`: only public bodies get a name. `retired`: was closed, no longer sends mail; see `note`.
   * `shared`: public bodies use it, others can be there too, so that it proves nothing.
   */
  kind: 'closed' | 'retired' | 'shared';
  use: 'government' | 'police' | 'justice' | 'military' | 'parliament' | 'local' | 'international';
  /** Is every name under it in a published list? Then a name that is missing there is a tell. */
  publishedList: boolean;
  /** In the public suffix list, so that each name below has its own holder; else one name whose subdomains are all one holder's. */
  publicSuffix: boolean;
  note?: string;
  provenance: string;
  reviewed: boolean;
}

const KNOWN = 'public knowledge';

type Use = GovernmentSuffix['use'];
type Extra = Partial<
  Pick<GovernmentSuffix, 'kind' | 'publishedList' | 'publicSuffix' | 'note' | 'provenance' | 'reviewed'>
>;

const rows = (country: string, use: Use, suffixes: string, extra: Extra = {}): GovernmentSuffix[] =>
  suffixes.split(' ').map((suffix) => ({
    suffix,
    country,
    kind: 'closed',
    use,
    publishedList: false,
    publicSuffix: !suffix.includes('*'),
    provenance: 'public knowledge: the naming rules of the country’s domain registry; in the public suffix list',
    reviewed: !suffix.includes('*'),
    ...extra,
  }));

/** Names that the government registered like anybody else and hands out below. */
const held = (country: string, use: Use, suffixes: string, extra: Extra = {}): GovernmentSuffix[] =>
  rows(country, use, suffixes, {
    publicSuffix: false,
    provenance: 'public knowledge: a name held by the government, whose subdomains are its own',
    reviewed: false,
    ...extra,
  });

const retired = (note: string): Extra => ({
  kind: 'retired',
  note,
  publicSuffix: false,
  provenance: KNOWN,
  reviewed: false,
});
const shared = (note: string): Extra => ({
  kind: 'shared',
  note,
  publicSuffix: false,
  provenance: KNOWN,
  reviewed: false,
});

/** THE list of government suffixes. */
export const governmentSuffixes: readonly GovernmentSuffix[] = [
  // United States: .gov is run by CISA, which publishes every name; .mil by the Department of Defense.
  ...rows('US', 'government', 'gov', {
    publishedList: true,
    provenance: 'public knowledge: get.gov; the published .gov list',
    reviewed: true,
  }),
  ...rows('US', 'military', 'mil'),
  ...rows('US', 'government', 'fed.us', retired('Federal names moved to .gov; almost none still answers.')),
  ...rows('US', 'government', 'state.*.us', {
    note: 'Locality names (RFC 1480): a few state bodies still use them.',
  }),
  ...rows(
    'US',
    'local',
    'ci.*.*.us co.*.*.us town.*.*.us city.*.*.us county.*.*.us',
    shared('Locality names (RFC 1480), delegated piecemeal and partly to private operators.'),
  ),

  // United Kingdom
  ...rows('GB', 'government', 'gov.uk', { publishedList: true }),
  ...held('GB', 'government', 'gov.scot gov.wales llyw.cymru'),
  ...rows('GB', 'police', 'police.uk', { publishedList: true }),
  ...held('GB', 'military', 'mod.uk'),
  ...held('GB', 'parliament', 'parliament.uk parliament.scot senedd.wales'),
  ...held('GB', 'justice', 'judiciary.uk'),
  ...rows('GB', 'justice', 'cjsm.net', {
    publicSuffix: false,
    provenance: KNOWN,
    reviewed: false,
    kind: 'shared',
    note: 'Criminal Justice Secure eMail: a relay for police, courts and lawyers alike; the part before .cjsm.net names the organisation.',
  }),
  ...rows(
    'GB',
    'government',
    'gsi.gov.uk gsx.gov.uk gse.gov.uk gcsx.gov.uk scn.gov.uk',
    retired('Government Secure Intranet addresses; departments and councils left them by March 2019.'),
  ),
  ...rows(
    'GB',
    'police',
    'pnn.police.uk pnn.gov.uk',
    retired('Police National Network addresses; forces moved to <force>.police.uk around 2019 to 2021.'),
  ),
  ...held('GB', 'military', 'mod.gov.uk', { note: 'Web names; mail comes from mod.uk and mod.gov.uk.' }),
  ...held('GG', 'government', 'gov.gg'),
  ...held('JE', 'government', 'gov.je'),
  ...held('IM', 'government', 'gov.im'),
  ...rows('GI', 'government', 'gov.gi'),

  // Canada, Australia, New Zealand, Ireland
  ...rows('CA', 'government', 'gc.ca'),
  ...held(
    'CA',
    'government',
    'canada.ca gov.ab.ca gov.bc.ca gov.mb.ca gov.nb.ca gov.nl.ca gov.ns.ca gov.nt.ca gov.nu.ca gov.on.ca gov.pe.ca gouv.qc.ca gov.sk.ca gov.yk.ca',
  ),
  ...held('CA', 'government', 'gnb.ca ontario.ca novascotia.ca saskatchewan.ca alberta.ca yukon.ca'),
  ...held('CA', 'military', 'mil.ca'),
  ...rows('AU', 'government', 'gov.au'),
  ...rows('NZ', 'government', 'govt.nz'),
  ...rows('NZ', 'military', 'mil.nz'),
  ...rows('NZ', 'parliament', 'parliament.nz'),
  ...rows('IE', 'government', 'gov.ie'),

  // France, Monaco, Belgium, Luxembourg, Austria, Switzerland
  ...rows('FR', 'government', 'gouv.fr'),
  ...held('MC', 'government', 'gouv.mc'),
  ...held('BE', 'government', 'belgium.be fgov.be'),
  ...held('BE', 'police', 'police.be politie.be'),
  ...rows('BE', 'local', 'vlaanderen.be brussels.be wallonie.be', shared('Regional names that also host others.')),
  ...held('LU', 'government', 'etat.lu public.lu gouvernement.lu'),
  ...rows('AT', 'government', 'gv.at'),
  ...held('CH', 'government', 'admin.ch'),

  // Southern Europe
  ...rows('ES', 'government', 'gob.es'),
  ...held('ES', 'government', 'gencat.cat euskadi.eus'),
  ...rows('PT', 'government', 'gov.pt'),
  ...rows('IT', 'government', 'gov.it'),
  ...held('MT', 'government', 'gov.mt'),
  ...rows('GR', 'government', 'gov.gr'),
  ...rows('CY', 'government', 'gov.cy'),
  ...rows('TR', 'government', 'gov.tr'),
  ...rows('TR', 'police', 'pol.tr'),
  ...rows('TR', 'military', 'mil.tr tsk.tr'),
  ...rows('TR', 'local', 'bel.tr'),

  // Central and Eastern Europe
  ...rows('PL', 'government', 'gov.pl'),
  ...rows('PL', 'military', 'mil.pl'),
  ...rows('CZ', 'government', 'gov.cz', { note: 'Most ministries still send from .cz names of their own.' }),
  ...held('SK', 'government', 'gov.sk'),
  ...held('HU', 'government', 'gov.hu'),
  ...held('HU', 'police', 'police.hu'),
  ...held('RO', 'government', 'gov.ro'),
  ...held('BG', 'government', 'government.bg'),
  ...held('SI', 'government', 'gov.si'),
  ...held('HR', 'government', 'gov.hr'),
  ...rows('RS', 'government', 'gov.rs'),
  ...rows('BA', 'government', 'gov.ba'),
  ...rows('ME', 'government', 'gov.me'),
  ...rows('MK', 'government', 'gov.mk'),
  ...rows('AL', 'government', 'gov.al'),
  ...rows('AL', 'military', 'mil.al'),
  ...held('XK', 'government', 'rks-gov.net', { note: 'Kosovo’s institutions share this one name.' }),
  ...held('XK', 'justice', 'gjyqesori-rks.org', { note: 'One name of Kosovo’s courts.' }),
  ...held('MD', 'government', 'gov.md'),
  ...rows('UA', 'government', 'gov.ua'),
  ...held('UA', 'military', 'mil.gov.ua'),
  ...held('UA', 'justice', 'court.gov.ua'),
  ...rows('BY', 'government', 'gov.by'),
  ...rows('BY', 'military', 'mil.by'),
  ...held('RU', 'government', 'gov.ru'),
  ...held('RU', 'military', 'mil.ru'),
  ...held('LT', 'government', 'lrv.lt'),
  ...rows('LV', 'government', 'gov.lv'),
  ...rows('LV', 'military', 'mil.lv'),
  ...rows('EE', 'government', 'gov.ee'),
  ...rows('EE', 'government', 'riik.ee'),
  ...rows('NO', 'government', 'dep.no stat.no', { note: 'Few names; most bodies use a .no name of their own.' }),
  ...rows('NO', 'military', 'mil.no'),
  ...rows('NO', 'local', 'kommune.no'),

  // Caucasus and Central Asia
  ...rows('GE', 'government', 'gov.ge'),
  ...held('GE', 'military', 'mil.ge'),
  ...held('AM', 'government', 'gov.am'),
  ...held('AM', 'police', 'police.am', { note: 'One name of the Armenian police.' }),
  ...rows('AZ', 'government', 'gov.az'),
  ...rows('AZ', 'military', 'mil.az'),
  ...rows('KZ', 'government', 'gov.kz'),
  ...rows('KZ', 'military', 'mil.kz'),
  ...rows('KG', 'government', 'gov.kg'),
  ...rows('KG', 'military', 'mil.kg'),
  ...held('UZ', 'government', 'gov.uz'),
  ...rows('TJ', 'government', 'gov.tj'),
  ...rows('TM', 'government', 'gov.tm'),
  ...rows('MN', 'government', 'gov.mn'),

  // South Asia
  ...rows('IN', 'government', 'gov.in nic.in'),
  ...rows('IN', 'military', 'mil.in'),
  ...rows('PK', 'government', 'gov.pk gop.pk'),
  ...rows('PK', 'government', 'gok.pk gob.pk gos.pk gkp.pk', { note: 'Provincial governments.' }),
  ...rows('BD', 'government', 'gov.bd'),
  ...rows('BD', 'military', 'mil.bd'),
  ...rows('LK', 'government', 'gov.lk'),
  ...rows('NP', 'government', 'gov.np'),
  ...rows('NP', 'military', 'mil.np'),
  ...rows('BT', 'government', 'gov.bt'),
  ...rows('MV', 'government', 'gov.mv'),
  ...rows('MV', 'military', 'mil.mv'),
  ...rows('AF', 'government', 'gov.af'),
  ...rows('IR', 'government', 'gov.ir'),

  // East and South-East Asia
  ...rows('JP', 'government', 'go.jp'),
  ...rows('JP', 'local', 'lg.jp'),
  ...rows('JP', 'local', 'pref.*.jp city.*.*.jp town.*.*.jp vill.*.*.jp', {
    note: 'Geographic names of prefectures and municipalities; prefectural police are below pref.*.jp.',
  }),
  ...held('JP', 'local', 'metro.tokyo.jp', {
    note: 'Geographic names of prefectures and municipalities; prefectural police are below pref.*.jp.',
  }),
  ...rows('KR', 'government', 'go.kr'),
  ...rows('KR', 'military', 'mil.kr'),
  ...rows('KP', 'government', 'gov.kp'),
  ...rows('TW', 'government', 'gov.tw'),
  ...held('TW', 'government', 'gov.taipei'),
  ...rows('TW', 'military', 'mil.tw'),
  ...rows('CN', 'government', 'gov.cn'),
  ...rows('CN', 'military', 'mil.cn'),
  ...rows('HK', 'government', 'gov.hk'),
  ...held('HK', 'justice', 'judiciary.hk', { note: 'One name of the Hong Kong judiciary.' }),
  ...rows('MO', 'government', 'gov.mo'),
  ...rows('SG', 'government', 'gov.sg'),
  ...rows('MY', 'government', 'gov.my'),
  ...rows('MY', 'military', 'mil.my'),
  ...rows('BN', 'government', 'gov.bn'),
  ...rows('ID', 'government', 'go.id'),
  ...rows('ID', 'military', 'mil.id'),
  ...rows('ID', 'local', 'desa.id', { note: 'Village administrations.' }),
  ...rows('PH', 'government', 'gov.ph'),
  ...rows('PH', 'military', 'mil.ph'),
  ...rows('TH', 'government', 'go.th'),
  ...rows('TH', 'military', 'mi.th'),
  ...rows('VN', 'government', 'gov.vn'),
  ...rows('LA', 'government', 'gov.la'),
  ...rows('KH', 'government', 'gov.kh'),
  ...rows('MM', 'government', 'gov.mm'),
  ...rows('TL', 'government', 'gov.tl'),

  // Oceania
  ...rows('FJ', 'government', 'gov.fj'),
  ...rows('FJ', 'military', 'mil.fj'),
  ...rows('PG', 'government', 'gov.pg'),
  ...rows('WS', 'government', 'gov.ws'),
  ...rows('TO', 'government', 'gov.to'),
  ...held('VU', 'government', 'gov.vu'),
  ...rows('SB', 'government', 'gov.sb'),
  ...rows('KI', 'government', 'gov.ki'),
  ...rows('NR', 'government', 'gov.nr'),
  ...rows('CK', 'government', 'gov.ck'),

  // Middle East
  ...rows('IL', 'government', 'gov.il'),
  ...rows('IL', 'military', 'idf.il'),
  ...rows('IL', 'local', 'muni.il'),
  ...rows('PS', 'government', 'gov.ps'),
  ...rows('PS', 'police', 'sec.ps', { note: 'Security forces.' }),
  ...rows('PS', 'local', 'plo.ps'),
  ...rows('JO', 'government', 'gov.jo'),
  ...rows('JO', 'military', 'mil.jo'),
  ...rows('LB', 'government', 'gov.lb'),
  ...rows('SY', 'government', 'gov.sy'),
  ...rows('SY', 'military', 'mil.sy'),
  ...rows('IQ', 'government', 'gov.iq'),
  ...rows('IQ', 'military', 'mil.iq'),
  ...rows('SA', 'government', 'gov.sa'),
  ...rows('AE', 'government', 'gov.ae'),
  ...rows('AE', 'military', 'mil.ae'),
  ...rows('QA', 'government', 'gov.qa'),
  ...rows('QA', 'military', 'mil.qa'),
  ...rows('KW', 'government', 'gov.kw'),
  ...rows('BH', 'government', 'gov.bh'),
  ...rows('OM', 'government', 'gov.om'),
  ...rows('YE', 'government', 'gov.ye'),
  ...rows('YE', 'military', 'mil.ye'),

  // Africa
  ...rows('EG', 'government', 'gov.eg'),
  ...rows('EG', 'military', 'mil.eg'),
  ...rows('LY', 'government', 'gov.ly'),
  ...rows('TN', 'government', 'gov.tn'),
  ...rows('DZ', 'government', 'gov.dz'),
  ...rows('MA', 'government', 'gov.ma'),
  ...rows('MR', 'government', 'gov.mr'),
  ...rows('SN', 'government', 'gouv.sn'),
  ...rows('ML', 'government', 'gouv.ml gov.ml'),
  ...rows('CI', 'government', 'gouv.ci'),
  ...rows('BF', 'government', 'gov.bf'),
  ...held('BJ', 'government', 'gouv.bj'),
  ...held('TG', 'government', 'gouv.tg'),
  ...held('NE', 'government', 'gouv.ne'),
  ...rows('GN', 'government', 'gov.gn'),
  ...held('GN', 'government', 'gouv.gn'),
  ...rows('CM', 'government', 'gov.cm'),
  ...held('GA', 'government', 'gouv.ga'),
  ...held('CG', 'government', 'gouv.cg'),
  ...held('CD', 'government', 'gouv.cd'),
  ...held('TD', 'government', 'gouv.td'),
  ...rows('KM', 'government', 'gouv.km'),
  ...held('DJ', 'government', 'gouv.dj'),
  ...rows('MG', 'government', 'gov.mg'),
  ...rows('MU', 'government', 'gov.mu'),
  ...held('MU', 'government', 'govmu.org'),
  ...rows('SC', 'government', 'gov.sc'),
  ...rows('GH', 'government', 'gov.gh'),
  ...rows('GH', 'military', 'mil.gh'),
  ...rows('NG', 'government', 'gov.ng'),
  ...rows('NG', 'military', 'mil.ng'),
  ...rows('SL', 'government', 'gov.sl'),
  ...rows('LR', 'government', 'gov.lr'),
  ...held('GM', 'government', 'gov.gm'),
  ...held('CV', 'government', 'gov.cv'),
  ...held('GW', 'government', 'gov.gw'),
  ...rows('KE', 'government', 'go.ke'),
  ...rows('UG', 'government', 'go.ug'),
  ...rows('UG', 'military', 'mil.ug'),
  ...rows('TZ', 'government', 'go.tz'),
  ...rows('TZ', 'military', 'mil.tz'),
  ...rows('RW', 'government', 'gov.rw'),
  ...rows('RW', 'military', 'mil.rw'),
  ...held('BI', 'government', 'gov.bi'),
  ...rows('ET', 'government', 'gov.et'),
  ...rows('ER', 'government', 'gov.er'),
  ...rows('SO', 'government', 'gov.so'),
  ...rows('SD', 'government', 'gov.sd'),
  ...rows('SS', 'government', 'gov.ss'),
  ...rows('ZA', 'government', 'gov.za'),
  ...rows('ZA', 'military', 'mil.za'),
  ...held('ZA', 'justice', 'judiciary.org.za', { note: 'One name of the South African judiciary.' }),
  ...rows('NA', 'government', 'gov.na'),
  ...rows('BW', 'government', 'gov.bw'),
  ...rows('ZW', 'government', 'gov.zw'),
  ...rows('ZW', 'military', 'mil.zw'),
  ...rows('ZM', 'government', 'gov.zm'),
  ...rows('ZM', 'military', 'mil.zm'),
  ...rows('MW', 'government', 'gov.mw'),
  ...rows('MZ', 'government', 'gov.mz'),
  ...rows('MZ', 'military', 'mil.mz'),
  ...rows('AO', 'government', 'gov.ao'),
  ...rows('LS', 'government', 'gov.ls'),
  ...held('SZ', 'government', 'gov.sz'),

  // Latin America
  ...rows('MX', 'government', 'gob.mx'),
  ...rows('GT', 'government', 'gob.gt'),
  ...rows('GT', 'military', 'mil.gt'),
  ...rows('SV', 'government', 'gob.sv'),
  ...rows('HN', 'government', 'gob.hn'),
  ...rows('HN', 'military', 'mil.hn'),
  ...rows('NI', 'government', 'gob.ni'),
  ...rows('NI', 'military', 'mil.ni'),
  ...rows('CR', 'government', 'go.cr'),
  ...rows('PA', 'government', 'gob.pa'),
  ...rows('CU', 'government', 'gob.cu'),
  ...held('CU', 'government', 'gov.cu'),
  ...rows('DO', 'government', 'gob.do gov.do'),
  ...rows('DO', 'military', 'mil.do'),
  ...rows('HT', 'government', 'gouv.ht'),
  ...rows('CO', 'government', 'gov.co'),
  ...rows('CO', 'military', 'mil.co'),
  ...rows('VE', 'government', 'gob.ve gov.ve'),
  ...rows('VE', 'military', 'mil.ve'),
  ...rows('EC', 'government', 'gob.ec gov.ec'),
  ...rows('EC', 'military', 'mil.ec'),
  ...rows('PE', 'government', 'gob.pe'),
  ...rows('PE', 'military', 'mil.pe'),
  ...rows('BO', 'government', 'gob.bo'),
  ...rows('BO', 'military', 'mil.bo'),
  ...rows('CL', 'government', 'gob.cl gov.cl'),
  ...rows('CL', 'military', 'mil.cl'),
  ...rows('AR', 'government', 'gob.ar gov.ar'),
  ...rows('AR', 'military', 'mil.ar'),
  ...rows('UY', 'government', 'gub.uy'),
  ...rows('UY', 'military', 'mil.uy'),
  ...rows('PY', 'government', 'gov.py'),
  ...rows('PY', 'military', 'mil.py'),
  ...rows('BR', 'government', 'gov.br'),
  ...rows('BR', 'military', 'mil.br'),
  ...rows('BR', 'justice', 'jus.br', { note: 'Courts.' }),
  ...rows('BR', 'justice', 'mp.br', { note: 'Public prosecutors.' }),
  ...rows('BR', 'justice', 'def.br', { note: 'Public defenders.' }),
  ...rows('BR', 'parliament', 'leg.br'),
  ...rows('BR', 'government', 'tc.br', { note: 'Courts of accounts.' }),

  // Caribbean
  ...rows('JM', 'government', 'gov.jm'),
  ...rows('TT', 'government', 'gov.tt'),
  ...rows('BB', 'government', 'gov.bb'),
  ...rows('BS', 'government', 'gov.bs'),
  ...rows('BZ', 'government', 'gov.bz'),
  ...rows('GY', 'government', 'gov.gy'),
  ...rows('LC', 'government', 'gov.lc'),
  ...rows('VC', 'government', 'gov.vc'),
  ...rows('GD', 'government', 'gov.gd'),
  ...rows('DM', 'government', 'gov.dm'),
  ...held('AG', 'government', 'gov.ag'),
  ...rows('KN', 'government', 'gov.kn'),
  ...held('KY', 'government', 'gov.ky'),
  ...rows('BM', 'government', 'gov.bm'),
  ...held('TC', 'government', 'gov.tc'),
  ...held('VG', 'government', 'gov.vg'),
  ...rows('SX', 'government', 'gov.sx'),

  // International
  ...rows('XX', 'international', 'int', { note: 'Bodies set up by treaty between governments (RFC 1591).' }),
  ...held('XX', 'international', 'un.org', { note: 'One name of the United Nations.' }),
  ...held('EU', 'international', 'europa.eu'),
];

/** Countries whose public bodies use ordinary names: no suffix says anything there, so its absence is no tell. */
export const countriesWithoutSuffix: Readonly<Record<string, string>> = {
  DE: 'Federal bodies mostly use bund.de, states names such as polizei.nrw or polizei.hessen.de; anyone can register a .de name.',
  NL: 'Ordinary .nl names: politie.nl, om.nl, rechtspraak.nl.',
  SE: 'Ordinary .se names: polisen.se, aklagare.se.',
  DK: 'Ordinary .dk names: politi.dk, anklagemyndigheden.dk.',
  FI: 'Ordinary .fi names: poliisi.fi, syyttaja.fi; gov.fi is one name of shared government mail.',
  NO: 'Ordinary .no names: politiet.no, domstol.no; dep.no is for ministries only.',
  IS: 'Ordinary .is names: logreglan.is.',
  CH: 'Cantons use names such as zh.ch or kapo.be.ch; only the Confederation is below admin.ch.',
  BE: 'Ordinary .be names besides police.be and fgov.be.',
  LU: 'Ordinary .lu names besides etat.lu and public.lu.',
  LI: 'Ordinary .li names: landespolizei.li, llv.li.',
  CZ: 'Ordinary .cz names besides the new gov.cz.',
  EE: 'Ordinary .ee names: politsei.ee, prokuratuur.ee.',
  LT: 'Ordinary .lt names: policija.lt, prokuraturos.lt.',
  CA: 'Provincial and municipal forces use ordinary .ca names; only federal bodies are below gc.ca.',
};

/** Where stations really use free mail, so that a free address is a weaker tell there. Chosen by us; see `reason`. */
export interface FreeMailCountry {
  country: string;
  reason: string;
  reviewed: boolean;
}

const freeMail = (codes: string, reason: string): FreeMailCountry[] =>
  codes.split(' ').map((country) => ({ country, reason, reviewed: false }));

export const freeMailCountries: readonly FreeMailCountry[] = [
  ...freeMail(
    'IN',
    'Many police stations and cyber cells publish a Gmail address beside their .gov.in or .nic.in one.',
  ),
  ...freeMail('PK BD NP LK', 'District police and stations commonly publish Gmail or Yahoo addresses.'),
  ...freeMail('PH', 'Police stations and regional cybercrime units commonly publish Gmail addresses.'),
  ...freeMail('ID MM KH LA TL', 'Local stations commonly use free mail; the national body has a government name.'),
  ...freeMail(
    'NG GH KE UG TZ ZM ZW MW SL LR GM',
    'Stations and state commands commonly use free mail; few have mail under the government suffix.',
  ),
  ...freeMail('CM CI SN ML BF BJ TG NE CD CG MG', 'Police and gendarmerie units commonly use free mail.'),
  ...freeMail('ET SO SD SS LY IQ YE AF', 'Government mail is not available in every office.'),
  ...freeMail('GT HN SV NI BO PY PE EC VE DO HT', 'Local prosecutors’ offices and stations commonly use free mail.'),
  ...freeMail('MX', 'Some municipal forces and local prosecutors’ offices use free mail.'),
  ...freeMail('FJ PG SB VU WS TO KI', 'Small forces with little mail of their own.'),
];

const exact: ReadonlyMap<string, GovernmentSuffix> = new Map(
  governmentSuffixes.filter(({ suffix }) => !suffix.includes('*')).map((row) => [row.suffix, row]),
);
const patterns = governmentSuffixes
  .filter(({ suffix }) => suffix.includes('*'))
  .map((row) => ({ row, labels: row.suffix.split('.') }));

const topLevelOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
/** Top-level domains with any row, and those with a pattern: most names are under neither. */
const topLevels: ReadonlySet<string> = new Set(governmentSuffixes.map(({ suffix }) => topLevelOf(suffix)));
const patternTops: ReadonlySet<string> = new Set(patterns.map(({ row }) => topLevelOf(row.suffix)));

const mostLabels = Math.max(...patterns.map(({ labels }) => labels.length));

function patternOf(name: string): GovernmentSuffix | undefined {
  const labels = name.split('.', mostLabels + 1);
  const fits = (pattern: readonly string[]): boolean =>
    labels.length === pattern.length && pattern.every((part, index) => part === '*' || part === labels[index]);
  return patterns.find((pattern) => fits(pattern.labels))?.row;
}

/** Longest name the DNS allows (RFC 1035 section 2.3.4); longer input has no suffix. */
const MAX_DOMAIN = 253;

/**
 * The most specific government suffix that `domain` (lower case ASCII) is or lies below, or null. `mail.met.police.uk` has
 * `police.uk`, `force.pnn.police.uk` the retired `pnn.police.uk`.
 */
export function governmentSuffixOf(domain: string): GovernmentSuffix | null {
  if (domain.length > MAX_DOMAIN) return null;
  const top = topLevelOf(domain);
  if (!topLevels.has(top)) return null;
  const mayFitPattern = patternTops.has(top);
  for (let tail = domain; ; tail = tail.slice(tail.indexOf('.') + 1)) {
    const row = exact.get(tail) ?? (mayFitPattern ? patternOf(tail) : undefined);
    if (row) return row;
    if (!tail.includes('.')) return null;
  }
}

const freeMailByCountry: ReadonlyMap<string, FreeMailCountry> = new Map(
  freeMailCountries.map((row) => [row.country, row]),
);

/** Why stations of this country (alpha-2) use free mail, or null where they do not. */
export const freeMailReason = (country: string): string | null => freeMailByCountry.get(country)?.reason ?? null;
