import type { Assessment, Finding, Level } from '../../src/schema/assessment.ts';
import { DisclosureRequest } from '../../src/schema/request.ts';
import type { TabView } from '../../src/schema/view.ts';

const AT = '2026-06-15T11:58:00Z';

/** A finding as the engine would give it; invented. */
export const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 'reply-to-elsewhere',
  catalogue: ['S-10'],
  severity: 'critical',
  family: 'S',
  weight: 60,
  text: 'The answer would go to a free mailbox at gmail.com, not to northmarch.police.uk.',
  message: { id: 'reply-to-elsewhere', params: {} },
  nextStep: 'Answer only to the address the request came from, after a call-back through the published number.',
  benign: 'Some case-management systems relay replies through a domain of their own.',
  sources: [{ source: 'page', at: AT }],
  fields: ['replyTo', 'requesterEmail'],
  ...over,
});

const FINDINGS: readonly Finding[] = [
  finding(),
  finding({
    id: 'foreign-phone',
    catalogue: ['C-19'],
    severity: 'high',
    family: 'C',
    weight: 20,
    text: 'The phone number given has the country code +234 (Nigeria); the agency is in the United Kingdom.',
    benign: 'Officers posted abroad and some internet telephone systems use foreign numbers.',
    nextStep: 'Do not call this number. Find the switchboard on the agency’s own site.',
    fields: ['phone'],
  }),
  finding({
    id: 'first-contact',
    catalogue: ['A-2'],
    severity: 'medium',
    family: 'A',
    weight: 10,
    text: 'This is the first request from this address to us.',
    benign: 'Every officer writes to us for the first time once.',
    nextStep: 'Call the agency back through the number on its own site before answering.',
    fields: ['requesterEmail'],
    sources: [{ source: 'history', at: AT }],
  }),
  finding({
    id: 'urgency',
    catalogue: ['C-2'],
    severity: 'medium',
    family: 'C',
    weight: 6,
    text: 'The text sets a deadline of 30 minutes.',
    benign: 'Some emergencies are that urgent.',
    fields: ['bodyText'],
  }),
  finding({
    id: 'night',
    catalogue: ['W-2'],
    severity: 'low',
    family: 'W',
    weight: 2,
    text: 'Submitted at 03:12 on a Sunday in the agency’s time zone.',
    benign: 'Real emergencies happen at night.',
    fields: ['submittedAt'],
  }),
  finding({
    id: 'registration-date',
    catalogue: ['R-1'],
    severity: 'info',
    family: 'R',
    weight: 0,
    text: 'The sender’s domain was registered on 4 March 1998.',
    fields: [],
    sources: [{ source: 'RDAP', at: AT }],
  }),
];

export const OFF_CHECKS = ['mail-dns', 'registration', 'exposure-domain', 'reputation'].map((check) => ({
  check,
  reason: 'not consulted',
}));
const FAILED_CHECKS = [
  { check: 'mail-dns', reason: 'DNS did not answer in 3 s' },
  { check: 'registration', reason: 'The registry answered with an error (503)' },
];

export const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  level: 'likely-fraudulent',
  complete: true,
  score: 98,
  findings: [...FINDINGS],
  notChecked: OFF_CHECKS,
  dataVersion: '2026-06-12',
  engineVersion: '1',
  assessedAt: AT,
  ...over,
});

/** An invented request, every value shown and placed. */
export const request = (fields: Record<string, unknown> = {}): DisclosureRequest => {
  const all = {
    requesterName: 'Priya Halloran',
    requesterEmail: 'p.halloran@northmarch.police.uk',
    replyTo: 'halloran.northmarch@gmail.com',
    agency: 'Northmarch Police',
    unit: 'Cyber Crime Unit',
    country: 'United Kingdom',
    phone: '+234 803 555 0142',
    requestType: 'Emergency disclosure request',
    legalBasis: 'Investigatory Powers Act 2016, section 60A',
    emergency: true,
    submittedAt: '2026-06-14T02:12:00Z',
    caseNumber: 'NMP/2026/004417',
    subject: 'Emergency disclosure: missing person',
    bodyText: 'A person is at risk.',
    ...fields,
  };
  const placed = Object.keys(all).map((name) => [name, { element: `e${name}`, visible: true, confidence: 1 }]);
  return DisclosureRequest.parse({
    portal: 'demo',
    url: 'http://127.0.0.1:4173/requests/1',
    readAt: AT,
    fields: all,
    readFrom: Object.fromEntries(placed),
  });
};

type RequestView = Extract<TabView, { state: 'request' }>;

export const requestView = (over: Partial<RequestView> = {}): RequestView => ({
  state: 'request',
  portalName: 'Disclosure Desk',
  request: request(),
  assessment: assessment(),
  checking: false,
  newSinceLooked: [],
  noLongerShown: [],
  disclosed: [],
  dataAgeDays: 3,
  dataLimitDays: 90,
  published: null,
  precision: {},
  ...over,
});

const upTo = (...ids: string[]) => FINDINGS.filter(({ id }) => ids.includes(id));

/** A view of one level as it would come about. */
export function viewOf(level: Level, complete: boolean): RequestView {
  const findings = {
    'no-known-problem': upTo('registration-date'),
    verify: upTo('first-contact', 'night', 'registration-date'),
    'verify-twice': upTo('foreign-phone', 'first-contact', 'urgency', 'night', 'registration-date'),
    'likely-fraudulent': [...FINDINGS],
  }[level];
  const notChecked = complete ? OFF_CHECKS : [...FAILED_CHECKS, ...OFF_CHECKS.slice(2)];
  const genuine = { replyTo: null, phone: '+44 161 555 0142', emergency: false, requestType: 'Court order' };
  const milder = level === 'verify-twice' ? { replyTo: null } : genuine;
  return requestView({
    request: level === 'likely-fraudulent' ? request() : request(milder),
    assessment: assessment({ level, complete, findings, notChecked, score: findings.length * 10 }),
  });
}

/** A sender whose name in Cyrillic letters looks like an agency's. */
export const lookAlikeView = (): RequestView => {
  const [shown, imitated] = ['northm\u0430rch.org', 'northmarch.police.uk'];
  const params = {
    shown,
    imitated,
    agency: 'Northmarch Police',
    written: 'xn--northmrch-z0i.org',
    differs: '6,11,12,13',
  };
  return requestView({
    request: request({ requesterEmail: `p.halloran@${shown}` }),
    assessment: assessment({
      findings: [
        finding({
          id: 'confusable-letters',
          catalogue: ['L-6'],
          severity: 'critical',
          family: 'L',
          weight: 60,
          text: `${shown} has letters of another alphabet that make it look like ${imitated} (Northmarch Police).`,
          message: { id: 'default', params },
          benign: 'Agencies in other countries use their own letters, and then in the whole name.',
          fields: ['requesterEmail'],
        }),
      ],
    }),
  });
};
