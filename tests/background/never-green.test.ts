import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeOf } from '../../src/background/tab/badge.ts';
import { emptyTab, FrameRecord } from '../../src/background/tab/record.ts';
import { viewOf } from '../../src/background/tab/view.ts';
import { providers as all } from '../../src/providers/index.ts';
import type { Answer, AnyProvider } from '../../src/providers/provider.ts';
import { EVIDENCE_KEYS, type EvidenceKey } from '../../src/schema/evidence.ts';
import { assessmentOf, NOW } from '../helpers/assessment.ts';
import { stage } from '../helpers/providers.ts';
import { runs } from '../helpers/runs.ts';

/** The company's own service is asked elsewhere, and tells of the history, which is given here. */
const providers = all.filter(({ asks }) => asks.length > 0);

const domain = 'northmarch.police.uk';
const email = `a.officer@${domain}`;
const subjects = { domain, registrable: domain, email };

/** Answers in which no signal sees anything, so that nothing but a missing check stands between them and green. */
const HARMLESS: Partial<Record<EvidenceKey, unknown>> = {
  'mail-dns': {
    exists: true,
    mx: [`mx.${domain}`],
    nullMx: false,
    spf: 'v=spf1 mx -all',
    addresses: ['192.0.2.1'],
    dmarc: { policy: 'reject', subdomainPolicy: null },
  },
  registration: {
    registeredAt: '2001-01-01T00:00:00Z',
    changedAt: null,
    expiresAt: null,
    registrar: null,
    statuses: [],
  },
  'requester-standing': { standing: 'verified', agencyStatus: null, at: null },
};

/** How one source ends: as it should, or in one of the ways in which it can fail. */
const ENDS = ['found', 'absent', 'unavailable', 'throws', 'never'] as const;
type End = (typeof ENDS)[number];

const answerOf = ({ gives }: AnyProvider, end: End): Promise<Answer<never>> => {
  if (end === 'never') return new Promise(() => undefined);
  if (end === 'throws') return Promise.reject(new Error('a bug'));
  const value = HARMLESS[gives];
  if (end === 'unavailable') return Promise.resolve({ status: 'unavailable', reason: 'answered 503' });
  return Promise.resolve(end === 'found' && value ? ({ status: 'found', value } as never) : { status: 'absent' });
};

/** Whether the check that an evidence key stands for was done whole: every source of it has answered. */
const done = (key: EvidenceKey, ends: Readonly<Record<string, End | 'off'>>): boolean => {
  const ours = providers.filter(({ gives, id }) => gives === key && ends[id] !== 'off');
  return ours.length > 0 && ours.every(({ id }) => ends[id] === 'found' || ends[id] === 'absent');
};

async function toolbar(ends: Readonly<Record<string, End | 'off'>>, requiredChecks: readonly EvidenceKey[]) {
  const list = providers.map((provider): AnyProvider => {
    const end = ends[provider.id];
    return { ...provider, look: () => answerOf(provider, end === 'off' || !end ? 'absent' : end) } as AnyProvider;
  });
  const settings = Object.fromEntries(list.flatMap(({ id }) => (ends[id] === 'off' ? [] : [[id, {}]])));
  const fetch = async () => new Response();
  // The deadline of those that never answer; all others are there long before.
  const { lookups } = stage({ fetch, settings, providers: list, timer: () => AbortSignal.timeout(10) });
  const asked = await lookups.ask(subjects, new AbortController().signal);
  const at = new Date(NOW - 86_400_000).toISOString();
  const calledBack = {
    firstSeenAt: '2026-01-01T00:00:00Z',
    lastSeenAt: at,
    requestsLastHour: 0,
    requestsLastDay: 0,
    denied: 0,
    requestsLast30Days: 1,
    callBackAt: at,
    callBackResult: 'confirmed',
    agenciesSharingPhone: 0,
    sameTargetOtherAgencies: 0,
    similarTextOtherAgencies: 0,
  };
  const evidence = { ...asked, history: { [email]: { status: 'found', value: calledBack } } };
  const assessment = assessmentOf({ evidence, policy: { requiredChecks } });
  const request = {
    portal: null,
    url: 'https://desk.example/1',
    readAt: null,
    fields: { requesterEmail: email },
  };
  const frame = FrameRecord.parse({
    url: request.url,
    page: 'request',
    portal: null,
    reason: null,
    health: null,
    readAt: '',
    pending: false,
    requests: [{ request, assessment }],
  });
  const tab = { ...emptyTab(request.url), reading: false, frames: { '0': frame } };
  return badgeOf(viewOf(tab, NOW));
}

const outcomes = fc.record(
  Object.fromEntries(
    // Mostly good answers: a toolbar that is never green would show nothing.
    providers.map(({ id }) => [
      id,
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<End>('found', 'absent') },
        fc.constantFrom<End | 'off'>(...ENDS, 'off'),
      ),
    ]),
  ),
);

test('the toolbar is never green when a required check did not run, or one that is on did not answer', async () => {
  let green = 0;
  await fc.assert(
    fc.asyncProperty(outcomes, fc.subarray([...EVIDENCE_KEYS], { maxLength: 3 }), async (ends, requiredChecks) => {
      const badge = await toolbar(ends, requiredChecks);
      if (badge.colour !== 'green') return;
      green += 1;
      expect(requiredChecks.filter((key) => key !== 'history' && !done(key, ends))).toEqual([]);
      const failed = providers.filter(({ id }) => !['found', 'absent', 'off'].includes(ends[id] ?? ''));
      expect(failed.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: runs(1_000, 10_000) },
  );
  // Else the test could not fail.
  expect(green).toBeGreaterThan(20);
}, 300_000);
