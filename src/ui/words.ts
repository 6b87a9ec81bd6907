import type { Family, Level, Severity } from '../schema/assessment.ts';
import type { EvidenceKey } from '../schema/evidence.ts';
import type { FieldName } from '../schema/request.ts';
import type { ShapeName } from './shape.tsx';

export interface LevelLook {
  word: string;
  shape: ShapeName;
  tone: 'neutral' | 'clear' | 'verify' | 'verify-twice' | 'likely-fraudulent';
}

const LEVELS: Readonly<Record<Level, LevelLook>> = {
  'no-known-problem': { word: 'No known problem', shape: 'seal', tone: 'clear' },
  verify: { word: 'Verify first', shape: 'dot', tone: 'verify' },
  'verify-twice': { word: 'Verify with a supervisor', shape: 'triangle', tone: 'verify-twice' },
  'likely-fraudulent': { word: 'Likely fraudulent', shape: 'octagon', tone: 'likely-fraudulent' },
};

/** How a level looks. Green is kept for "no known problem" with every required check done. */
export const levelLook = (level: Level, complete: boolean): LevelLook =>
  level === 'no-known-problem' && !complete ? { ...LEVELS[level], tone: 'neutral' } : LEVELS[level];

export const SEVERITY_LOOK: Readonly<Record<Severity, { word: string; shape: ShapeName; tone: LevelLook['tone'] }>> = {
  critical: { word: 'Critical', shape: 'octagon', tone: 'likely-fraudulent' },
  high: { word: 'High', shape: 'triangle', tone: 'verify-twice' },
  medium: { word: 'Medium', shape: 'dot', tone: 'verify' },
  low: { word: 'Low', shape: 'ring', tone: 'neutral' },
  info: { word: 'Fact', shape: 'dash', tone: 'neutral' },
};

/** Why a family of signals matters to the person who has to answer. */
export const WHY: Readonly<Record<Family, string>> = {
  S: 'The address decides who receives the data. Anyone can write a name above it.',
  D: 'Mail records show whether this domain can send the mail it seems to have sent.',
  R: 'A domain made for one request is young; an agency’s own domain is old.',
  L: 'A name that reads like an agency’s is the cheapest way to be taken for it.',
  A: 'Requests from taken-over accounts pass every check of the domain. What remains is how the account behaves.',
  C: 'A forged request is written without the case file: what it cites and asks for often does not fit together.',
  F: 'A document keeps traces of how it was made and changed.',
  W: 'Real requests follow a procedure; pressure to leave it is worth a question.',
};

/** Plain names of the look-ups, and what each would say. */
export const CHECKS: Readonly<Record<EvidenceKey, string>> = {
  'mail-dns': 'Mail records of the sender’s domain',
  registration: 'Registration date of the sender’s domain',
  'exposure-domain': 'Stolen log-ins seen at the sender’s domain',
  'exposure-account': 'Stolen log-ins of this address',
  abuse: 'Abuse lists',
  'offered-for-sale': 'Agency mailboxes offered for sale',
  reputation: 'Reports by other companies',
  'requester-standing': 'Standing of the requester at the portal’s vendor',
  history: 'Our own history with this sender',
};

export const FIELDS: Readonly<Record<FieldName, string>> = {
  requesterName: 'Officer',
  requesterEmail: 'Sender',
  requesterDisplayName: 'Display name',
  replyTo: 'Reply-To',
  agency: 'Agency',
  unit: 'Unit',
  country: 'Country',
  phone: 'Phone in the request',
  badgeNumber: 'Badge number',
  supervisorName: 'Supervisor',
  supervisorContact: 'Supervisor’s contact',
  requestType: 'Request type',
  process: 'Legal process',
  legalBasis: 'Legal basis',
  emergency: 'Emergency',
  submittedAt: 'Submitted',
  dueAt: 'Due',
  targets: 'Accounts asked about',
  dataRequested: 'Data asked for',
  subject: 'Subject',
  caseNumber: 'Case number',
  bodyText: 'Text of the request',
  authenticationResults: 'Mail authentication',
  accountCreatedAt: 'Account created',
  accountLastActiveAt: 'Account last active',
  accountVerified: 'Account verified by the portal',
  accountLoginCountry: 'Log-in country',
  priorRequests: 'Earlier requests',
  attachments: 'Attachments',
};

const isKeyOf = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** A check's plain name; one that this version does not know keeps its own. */
export const checkName = (check: string): string => (isKeyOf(CHECKS, check) ? CHECKS[check] : check);

/** A field's plain name; an extra one keeps its own. */
export const fieldName = (field: string): string => (isKeyOf(FIELDS, field) ? FIELDS[field] : field);

/** `1 check`, `2 checks`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The texts that a reviewer compares by eye, and that find a request again, in reading order. */
export const COMPARED = [
  'agency',
  'unit',
  'country',
  'requesterName',
  'requesterEmail',
  'replyTo',
  'phone',
  'requestType',
  'legalBasis',
  'caseNumber',
] as const satisfies readonly FieldName[];
