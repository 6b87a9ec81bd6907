import fc from 'fast-check';
import { NOW } from './assessment.ts';
import { withPublicMail } from './public-mail.ts';

/** Runs per property: few by default, and together well over 100,000 where a release is shown. */
export const RUNS = process.env.COUNTERSIGN_FULL === '1' ? 20_000 : 150;

/** A property at full count takes minutes. */
export const TIMEOUT_MS = 900_000;

export const knowledge = withPublicMail;
export const OFFICER = 'a.officer@northmarch.police.uk';

const DAY_MS = 86_400_000;
const day = (offset: number) => new Date(NOW + offset * DAY_MS).toISOString();

/** An instant within three years before now, in whole days or odd fractions of them. */
export const pastDay = fc.oneof(
  fc.integer({ min: -1095, max: 0 }).map(day),
  fc.double({ min: -200, max: 0, noNaN: true }).map(day),
);

/** A value that the page shows, shows empty, or does not show. */
const shown = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: value }, fc.constant(''), fc.constant(null));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export const senderAddress = fc.constantFrom(
  OFFICER,
  OFFICER,
  'noreply@elmsford.gov',
  'j.miller@gmail.com',
  'desk@northmarch-police.example',
  'x@xn--nrthmarch-47a.police.uk',
  'kontakt@polizei-oberau.de',
);

const SENTENCES = [
  'Please call our switchboard to confirm this request.',
  'Do not call the station and answer only to this address.',
  'This is a life or death emergency.',
  'A girl of 14 was taken at 19:05 today in Northmarch.',
  'Send the records to intake@gmail.com at once.',
  'Freeze the balance and transfer it to wallet bc1qexampleexampleexample.',
  'Under 18 U.S.C. § 2703(d) you are ordered to produce the records.',
  'The corrected form is attached, as you requested.',
  'Wir bitten um Auskunft über die Bestandsdaten nach § 100j StPO.',
  'To the custodian of records of [COMPANY NAME].',
];

export const requestFields = fc.record({
  requesterName: shown(fc.constantFrom('Ada Officer', 'Mark Dalloway', '森下 隆之')),
  requesterEmail: fc.oneof({ weight: 9, arbitrary: senderAddress }, fc.constant(null)),
  requesterDisplayName: maybe(fc.constantFrom('Northmarch Police', 'chief@northmarch.police.uk', 'A. Officer')),
  replyTo: maybe(fc.constantFrom(OFFICER, 'intake@gmail.com', 'desk@relay.example')),
  agency: shown(
    fc.constantFrom('Northmarch Police', 'City of Elmsford', 'Polizei Oberau', 'Federal Bureau of Somewhere'),
  ),
  unit: shown(fc.constantFrom('CID', 'Liaison Office')),
  country: shown(fc.constantFrom('United Kingdom', 'US', 'Deutschland', 'Atlantis')),
  phone: shown(fc.constantFrom('+44 1632 960118', '+1 202 555 0101', 'Signal only')),
  badgeNumber: shown(fc.constant('4471')),
  supervisorContact: maybe(fc.constantFrom('chief@northmarch.police.uk', 'chief@gmail.com', '+44 1632 960100')),
  requestType: shown(fc.constantFrom('Emergency disclosure', 'Subpoena', 'Account freeze')),
  process: maybe(
    fc.constantFrom('emergency', 'subpoena', 'freeze', 'court-order', 'mlat', 'epoc', 'preservation', 'other'),
  ),
  legalBasis: shown(fc.constantFrom('none given', '18 U.S.C. § 2702(b)(8)', 'Investigatory Powers Act 2016 s.60A')),
  emergency: maybe(fc.boolean()),
  submittedAt: maybe(fc.integer({ min: -3, max: 0 }).map(day)),
  targets: maybe(fc.array(fc.constantFrom('@a', '@b', 'kid@gmail.com', '0xwhale'), { maxLength: 14 })),
  dataRequested: maybe(fc.subarray(['name', 'address', 'last IP', 'message content', 'KYC documents', 'balances'])),
  caseNumber: shown(fc.constantFrom('NA/26/118', '[CASE NUMBER]')),
  bodyText: shown(fc.subarray(SENTENCES, { minLength: 1 }).map((list) => list.join(' '))),
  authenticationResults: maybe(
    fc.record({
      spf: fc.constantFrom('pass', 'fail', null),
      dkim: fc.constantFrom('pass', 'none', null),
      dmarc: fc.constantFrom('pass', 'fail', null),
    }),
  ),
  accountCreatedAt: maybe(pastDay),
  accountLastActiveAt: maybe(pastDay),
  accountVerified: maybe(fc.boolean()),
  accountLoginCountry: maybe(fc.constantFrom('GB', 'Vietnam', 'US', 'DE')),
  priorRequests: maybe(fc.nat(9)),
});

const value = {
  'mail-dns': fc.record({
    exists: fc.boolean(),
    mx: fc.subarray(['mx1.northmarch.police.uk']),
    nullMx: fc.boolean(),
    spf: maybe(fc.constantFrom('v=spf1 mx -all', 'v=spf1 +all')),
    dmarc: maybe(fc.record({ policy: fc.constantFrom('none', 'reject') })),
  }),
  registration: fc.record({
    registeredAt: maybe(pastDay),
    expiresAt: maybe(pastDay),
    statuses: fc.subarray(['active', 'redemption period']),
  }),
  'exposure-domain': fc.record({ infections: fc.nat(60), latestAt: maybe(pastDay) }),
  'exposure-account': fc.record({
    infections: fc.nat(3),
    latestAt: maybe(pastDay),
    breaches: fc.nat(3),
    portalLogins: fc.boolean(),
  }),
  abuse: fc.record({ lists: fc.subarray(['urlhaus', 'dbl', 'dbl:abused-legitimate'], { minLength: 1 }) }),
  'offered-for-sale': fc.record({ seenAt: maybe(pastDay), where: fc.constant('a forum') }),
  reputation: fc.record({
    standing: fc.constantFrom('reported-fraud', 'mixed', 'in-good-standing'),
    reporters: fc.nat(5),
    latestAt: maybe(pastDay),
    own: fc.boolean(),
  }),
  'requester-standing': fc.record({
    standing: fc.constantFrom('verified', 'unverified', 'suspended', 'reverification-due'),
    at: maybe(pastDay),
  }),
  history: fc.record({
    firstSeenAt: maybe(pastDay),
    lastSeenAt: maybe(pastDay),
    requestsLastHour: fc.nat(7),
    requestsLastDay: fc.nat(25),
    requestsLast30Days: fc.nat(40),
    denied: fc.nat(2),
    callBackAt: maybe(pastDay),
    callBackResult: fc.oneof(
      { weight: 4, arbitrary: fc.constant('confirmed') },
      fc.constant('refuted'),
      fc.constant(null),
    ),
    agenciesSharingPhone: fc.nat(1),
    sameTargetOtherAgencies: fc.nat(1),
    similarTextOtherAgencies: fc.nat(1),
    correctionAskedAt: maybe(pastDay),
  }),
} as const;
export type Key = keyof typeof value;
export const KEYS = Object.keys(value) as readonly Key[];

/** Subjects under which each look-up of the sender is filed. */
const BY_MAIL = new Set<Key>(['exposure-account', 'requester-standing', 'history']);
export const subjectOf = (key: Key, address: string): string =>
  BY_MAIL.has(key) ? address : address.slice(address.lastIndexOf('@') + 1);

export type Answer =
  | { status: 'found'; value: Record<string, unknown> }
  | { status: 'absent' }
  | { status: 'unavailable'; reason: string };
const answer = (key: Key): fc.Arbitrary<Answer | null> =>
  fc.oneof(
    fc.constant(null),
    fc.constant<Answer>({ status: 'absent' }),
    fc.constant<Answer>({ status: 'unavailable', reason: 'no answer in 3 s' }),
    // The union of the arbitraries' types is not an arbitrary of the union, which is all that is meant here.
    (value[key] as fc.Arbitrary<Record<string, unknown>>).map((found): Answer => ({ status: 'found', value: found })),
  );
export const answers = fc.record(
  Object.fromEntries(KEYS.map((key) => [key, answer(key)])) as Record<Key, fc.Arbitrary<Answer | null>>,
);
export type Answers = Record<Key, Answer | null>;

export const policy = fc.record(
  {
    callBackMaxAgeDays: fc.constantFrom(1, 30, 90, 365),
    thresholds: fc.record(
      {
        verify: fc.integer({ min: 1, max: 40 }),
        verifyTwice: fc.integer({ min: 20, max: 90 }),
        likelyFraudulent: fc.integer({ min: 60, max: 500 }),
      },
      { requiredKeys: [] },
    ),
    weights: fc.dictionary(
      fc.constantFrom('reply-to-elsewhere', 'first-contact', 'fields-blank', 'role-mailbox'),
      fc.integer({ min: 0, max: 100 }),
    ),
    trusted: fc.subarray([{ value: 'northmarch.police.uk' }, { value: 'relay.example' }, { value: 'gmail.com' }]),
    blocked: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.constant([{ value: 'elmsford.gov' }])),
  },
  { requiredKeys: [] },
);
