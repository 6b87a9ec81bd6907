import { LEVELS } from '../../src/schema/assessment.ts';
import type { TabView } from '../../src/schema/view.ts';
import type { Surroundings } from '../../src/ui/banners.tsx';
import { lookAlikeView, requestView, viewOf } from './views.ts';

export interface State {
  name: string;
  view: TabView;
  surroundings?: Partial<Surroundings>;
}

const ROWS = [
  {
    title: 'Emergency disclosure: missing person',
    sender: 'p.halloran@northmarch.police.uk',
    level: 'likely-fraudulent',
  },
  { title: 'Subscriber data, case 26-0192', sender: 'clerk@harlowcountysheriff.gov', level: 'no-known-problem' },
  { title: 'Preservation of two accounts', sender: 'k11@polizei-oberau.de', level: 'verify' },
  { title: 'Production order 118/26', sender: 'records@elmsford-gov.com', level: 'verify-twice' },
  { title: 'Follow-up to case 26-0180', sender: null, level: 'verify' },
] as const;

/** Every state that popup and panel can be in. A test and the pictures go through all of them. */
export const STATES: readonly State[] = [
  ...LEVELS.flatMap((level) =>
    [true, false].map((complete) => ({
      name: `${level}-${complete ? 'complete' : 'incomplete'}`,
      view: viewOf(level, complete),
    })),
  ),
  { name: 'checking', view: { ...viewOf('verify', true), checking: true } },
  {
    name: 'new-since-you-looked',
    view: { ...viewOf('verify-twice', true), newSinceLooked: ['urgency', 'foreign-phone'] },
  },
  { name: 'no-longer-shown', view: { ...viewOf('verify', true), noLongerShown: ['phone', 'legalBasis'] } },
  {
    name: 'look-ups-made',
    view: requestView({ disclosed: ['northmarch.police.uk to dns.example (DNS over HTTPS), 11:58'] }),
  },
  { name: 'old-data', view: { ...viewOf('verify', true), dataAgeDays: 120 } },
  { name: 'look-alike', view: lookAlikeView() },
  { name: 'offline', view: viewOf('verify-twice', false), surroundings: { offline: true } },
  { name: 'update-waiting', view: viewOf('no-known-problem', true), surroundings: { updateWaiting: true } },
  {
    name: 'policy-locked',
    view: viewOf('verify', true),
    surroundings: { managed: { contact: 'Questions: legal-response@company.example' } },
  },
  {
    name: 'list',
    view: { state: 'list', portalName: 'Disclosure Desk', rows: ROWS.map((row) => ({ ...row, complete: true })) },
  },
  { name: 'not-a-portal', view: { state: 'not-a-portal', host: 'news.example.com' } },
  { name: 'browser-page', view: { state: 'not-a-portal', host: null } },
  { name: 'needs-access', view: { state: 'needs-access', host: 'desk.example.com', portal: 'Disclosure Desk' } },
  { name: 'not-a-request', view: { state: 'not-a-request', portal: 'Disclosure Desk', host: 'desk.example.com' } },
  { name: 'reading', view: { state: 'reading', portal: 'Disclosure Desk' } },
  {
    name: 'unreadable',
    view: {
      state: 'unreadable',
      portal: 'Disclosure Desk',
      reason: 'The page shows the labels of a request but none of its values.',
      health: {
        expected: ['requesterName', 'requesterEmail', 'agency', 'phone', 'legalBasis', 'caseNumber'],
        missing: ['requesterEmail', 'agency', 'phone', 'caseNumber'],
      },
    },
  },
];
