import { KeyedHash } from '../../schema/service.ts';
import { AlertsAnswer, ChangesAnswer, RecordsAnswer } from '../../schema/service-records.ts';
import { problem } from '../http/problem.ts';
import { alertsFor } from '../records/alerts.ts';
import { changesSince, nextChange } from '../records/changes.ts';
import { recordsOf } from '../records/records.ts';
import { defineTokenRoute } from './route.ts';

export const recordsRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/records/:hash',
  summary: 'All that the company has on record of one sender or domain: who (a role), what, when, taken back or not',
  role: 'reviewer',
  body: null,
  answers: RecordsAnswer,
  async answer({ deps, caller, params }) {
    const hash = KeyedHash.safeParse(params.hash);
    return hash.success ? recordsOf(deps, caller, hash.data) : problem('not-found');
  },
});

export const alertsRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/alerts',
  summary: 'Senders that turned out bad, with the requests of theirs that were seen in the 90 days before',
  role: 'reviewer',
  body: null,
  answers: AlertsAnswer,
  answer: ({ deps, caller }) => alertsFor(deps, caller),
});

/** Longest wait, in seconds: within the three seconds that a client gives any answer. */
const MOST_WAIT_S = 2;

export const changesRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/changes',
  summary:
    'Senders and domains that something was put on record about since ?since=, waiting up to ?wait= seconds for one',
  role: 'reviewer',
  body: null,
  answers: ChangesAnswer,
  waits: true,
  async answer({ deps, caller, query }) {
    const since = Date.parse(query('since') ?? '');
    const wait = Number(query('wait') ?? 0);
    if (!Number.isFinite(since)) return problem('bad-request', { detail: 'Check: since' });
    if (!(wait >= 0)) return problem('bad-request', { detail: 'Check: wait' });
    if (wait === 0) return changesSince(deps, caller, new Date(since));
    // Heard from now on: what is put on record while the first answer is read is not missed.
    const heard = nextChange(deps, caller, Math.min(wait, MOST_WAIT_S) * 1000);
    const first = await changesSince(deps, caller, new Date(since));
    if (first.changes.some(({ recordedAt }) => Date.parse(recordedAt) > since)) return first;
    await heard;
    return changesSince(deps, caller, new Date(since));
  },
});
