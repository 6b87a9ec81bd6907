import type { AgencyType } from '../../schema/agency.ts';

/** First match decides. Wording as US, UK and German bodies name themselves. */
const BY_NAME: readonly (readonly [RegExp, AgencyType])[] = [
  // A "police jury" governs a Louisiana parish and a "fiscal court" a Kentucky county.
  [/police jury|fiscal court/, 'government'],
  [/inspector general/, 'federal-police'],
  [
    /federal bureau of investigation|drug enforcement|alcohol, tobacco|secret service|marshals service|postal inspection/,
    'federal-police',
  ],
  [/bundeskriminalamt|bundespolizei/, 'federal-police'],
  [/customs|border protection|\bzoll/, 'customs'],
  [/financial crimes enforcement|financial intelligence/, 'financial-intelligence'],
  [/central intelligence|national intelligence|nachrichtendienst|verfassungsschutz/, 'intelligence'],
  [/police oversight|police complaints|police ombudsman|police accountability/, 'police-oversight'],
  [/corrections|\bprisons?\b|\bjail\b/, 'prison'],
  [
    /police|sheriff|constable|marshal|highway patrol|state patrol|troopers|law enforcement|public safety|bureau of investigation|polizei/,
    'police',
  ],
  [/attorney|prosecut|staatsanwaltschaft|solicitor general|department of justice/, 'prosecutor'],
  [/\bcourts?\b|judicial|judiciary|superior court|gericht/, 'court'],
];

/** What a general-purpose government calls itself; its domain usually serves its police too. */
const GENERAL_START =
  /^(the |charter )?(city|town|village|county|borough|township|parish|municipality|state|commonwealth|government|metropolitan government)\b/;
const GENERAL_END = /(county|city|town|township|village|borough|parish|government|commissioners|supervisors)$/;
const TRIBAL = /\b(nation|tribe|pueblo|rancheria|band|indians|community)\b/;

/** Bodies that send no legal process of their own, by a word in their name or domain. */
const SPECIAL =
  /election|\bvot(e|er|ing)|librar|school|\bisd\b|college|universit|water|sewer|sanitation|fire (protection )?district|\bpark|recreation|museum|health|hospital|transit|airport|housing|retirement|pension|assessor|treasurer|revenue|tax |agricultur|tourism|elect\b/;

/** The kind of body from its own name, the name of the body above it and its domain label; null when they do not say. */
export function agencyTypeOf(name: string, label: string): AgencyType | null {
  const text = name.toLowerCase();
  for (const [pattern, type] of BY_NAME) if (pattern.test(text)) return type;
  if (/police|sheriff/.test(label)) return 'police';
  if (SPECIAL.test(text) || /elections?|votes?|librar|school/.test(label)) return 'other';
  return [GENERAL_START, GENERAL_END, TRIBAL].some((pattern) => pattern.test(text)) ? 'government' : null;
}
