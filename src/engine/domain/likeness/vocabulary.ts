/**
 * Words that make a name sound official, chosen by us from how agencies, their suppliers and those who imitate them name sites.
 * They carry no weight alone: each counts only beside an agency's own name.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Law enforcement in the languages of large jurisdictions; also how small US forces abbreviate it. */
export const POLICE = words(
  'police policedept policedepartment policing pd pdept sheriff sheriffs sheriffoffice sheriffsoffice sheriffdept sheriffsdept so marshal marshals ' +
    'constable constables constabulary trooper troopers statepolice prosecutor prosecutors districtattorney da detective investigations cid ' +
    'polizei polizia policia polis polisen politi politie poliisi policie policja politia policija rendorseg gendarmerie carabinieri guardiacivil ' +
    'kripo lka justice justiz court courts le leo lawenforcement law enforcement cyber cybercrime cyberpolice crime crimes fraud',
);

/** Government itself, and the papers that a request is made of. */
export const GOVERNMENT = words(
  'gov govt gouv gob gub government govmail usgov govus govuk federal official officials agency dept department bureau office ministry ' +
    'legal warrant warrants subpoena subpoenas lers leportal records recordsrequest lerequest lerequests requests request case ' +
    'cases casework evidence compliance disclosure emergency edr intel intelligence task taskforce taskforceoffice unit hq headquarters division',
);

/** Sites that ask for a login or pretend to be a service desk. */
export const SERVICE = words(
  'portal login logon signin signup sign secure secured security ssl mail email webmail mailbox inbox office365 online web www http https site home ' +
    'account accounts my admin support help helpdesk desk service services team info information news update updates upgrade verify verification verified ' +
    'validate confirm confirmation authenticate auth id sso access vpn remote connect cloud app apps mobile api cdn server docs files share upload ' +
    'download forms form payment payments pay billing invoice bill fines donate business corp group center centre contact customer client members ' +
    'careers jobs shop store alert alerts notice notices notification track tracking recovery reset password net com org co',
);

/** What a place is called beside its own name: half of all real town halls have one of these. */
export const DIVISION = words(
  'state county city town township village borough district cityof townof villageof countyof',
);

/** What buttons, menus and notices say: the padding of names made to be clicked. */
export const INTERFACE = words(
  'accept access act action activate active activity add address agree agreement alert allow answer apply approve ask assist authorize back backup ban banking ' +
    'begin blog blue book browse button buy cancel card cash change chat check choice choose claim clean clear click close code collect com comment compare ' +
    'complete continue copy create credit daily data date delete deliver demo deposit device dialog direct directory discover display document done draft ' +
    'edit enable end enroll enter entry error event exchange exit explore express extra fast feature feedback fetch field file fill filter final find finish fix ' +
    'follow forgot forum forward free friend full gate general get gift give go green group guard guest guide here hide history host how image important ' +
    'include index inform input inside install instant internal internet invite issue item join jump keep key language last latest learn legal level ' +
    'license limited link list live load local location lock lost main manage manager map mark master match member menu message mode money monitor more ' +
    'move name network new next note notify now number offer offers office official open option order original other owner page pass patch people permit ' +
    'person personal phone photo place plan plus point policy pop post power premium press preview price print privacy private process product profile ' +
    'program project promo protect protection public publish purchase query question quick rate read ready real receive recover red refer refund ' +
    'register registration remove renew repair reply report required resolve response restore result resume return review reward rules run safe safety sale ' +
    'save scan search select sell send server session set settings setup short show signed simple smart social software source special start statement ' +
    'static status stay step stop storage submit subscribe success summary sync system tab tell temp terms test ticket time tip today token tool top ' +
    'total trade transfer trial trust type unlock unsubscribe urgent use user users validation value vault video view virtual visit vote wallet want watch ' +
    'week welcome whois win window wire word work worldwide write year your zone ww www1 cl',
);

/** Country names and codes as used beside an agency's name. */
export const COUNTRY = words(
  'us usa uk gb gbr eu europe america american british england scotland wales ireland ie canada ca ' +
    'australia au aus nz india in germany deutschland de france fr italy italia it spain es nl netherlands belgium be poland pl japan jp korea kr brazil br ' +
    'mexico mx int international world global national',
);

export type AffixKind = 'police' | 'government' | 'service' | 'division' | 'country';

/** Kind by word; of a word in several lists the list named last here counts. */
const KINDS: ReadonlyMap<string, AffixKind> = new Map(
  (
    [
      [COUNTRY, 'country'],
      [DIVISION, 'division'],
      [INTERFACE, 'service'],
      [SERVICE, 'service'],
      [POLICE, 'police'],
      [GOVERNMENT, 'government'],
    ] as const
  ).flatMap(([list, kind]) => [...list].map((word) => [word, kind] as const)),
);

export const affixKind = (word: string): AffixKind | null => KINDS.get(word) ?? null;

/** Postal codes of the US states, the district and the larger territories (USPS Publication 28, appendix B). */
export const US_STATES = words(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi',
);

/** Registry names that are such a word themselves protect only whole labels: `police` is half of every force's name. */
export const isGeneric = (label: string): boolean => affixKind(label) !== null || US_STATES.has(label);
