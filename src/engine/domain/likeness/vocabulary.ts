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
  'gov govt gouv gob gub government govmail usgov govus govuk federal official officials agency dept department bureau office ministry state county ' +
    'city town cityof townof legal warrant warrants subpoena subpoenas lers leportal records recordsrequest lerequest lerequests requests request case ' +
    'cases casework evidence compliance disclosure emergency edr intel intelligence task taskforce taskforceoffice unit hq headquarters division',
);

/** Sites that ask for a login or pretend to be a service desk. */
export const SERVICE = words(
  'portal login logon signin signup sign secure secured security ssl mail email webmail mailbox inbox office365 online web www http https site home ' +
    'account accounts my admin support help helpdesk desk service services team info information news update updates upgrade verify verification verified ' +
    'validate confirm confirmation authenticate auth id sso access vpn remote connect cloud app apps mobile api cdn server docs files share upload ' +
    'download forms form payment payments pay billing invoice bill fines donate business corp group center centre contact customer client members ' +
    'careers jobs shop store alert alerts notice notices notification track tracking recovery reset password the one net com org co',
);

/** Country names and codes as used beside an agency's name. */
export const COUNTRY = words(
  'us usa uk gb gbr eu europe america american british england scotland wales ireland ie canada ca ' +
    'australia au aus nz india in germany deutschland de france fr italy italia it spain es nl netherlands belgium be poland pl japan jp korea kr brazil br ' +
    'mexico mx int international world global national',
);

export type AffixKind = 'police' | 'government' | 'service' | 'country';

export function affixKind(word: string): AffixKind | null {
  if (GOVERNMENT.has(word)) return 'government';
  if (POLICE.has(word)) return 'police';
  if (SERVICE.has(word)) return 'service';
  return COUNTRY.has(word) ? 'country' : null;
}

/** Postal codes of the US states, the district and the territories (USPS Publication 28, appendix B). */
export const US_STATES = words(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi as mp',
);

/** Registry names that are such a word themselves protect only whole labels: `police` is half of every force's name. */
export const isGeneric = (label: string): boolean => affixKind(label) !== null || US_STATES.has(label);
