import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, answers, KEYS, policy, RUNS, requestFields, TIMEOUT_MS } from '../../helpers/arbitraries.ts';
import { assessed, rank, type Situation, withAnswer } from './model.ts';

const situation = fc.record({ fields: requestFields, answers, policy });

const foundHistory = (given: Situation): Record<string, unknown> =>
  given.answers.history?.status === 'found'
    ? given.answers.history.value
    : { firstSeenAt: '2024-01-01T00:00:00Z', lastSeenAt: '2026-06-01T00:00:00Z', callBackResult: null };

/** Only for senders whose history is on record: a first contact is a fact of its own, which a record ends. */
const inHistory = (change: (value: Record<string, unknown>) => Record<string, unknown>) => (given: Situation) =>
  given.answers.history?.status === 'found'
    ? withAnswer(given, 'history', {
        status: 'found',
        value: { ...foundHistory(given), ...change(foundHistory(given)) },
      })
    : given;
const more = (name: string, by: number) => inHistory((value) => ({ [name]: Number(value[name] ?? 0) + by }));
const answered = (key: (typeof KEYS)[number], value: Record<string, unknown>) => (given: Situation) =>
  given.answers[key]?.status === 'found' ? given : withAnswer(given, key, { status: 'found', value });
const field = (name: string, value: unknown) => (given: Situation) =>
  given.fields[name] === null ? { ...given, fields: { ...given.fields, [name]: value } } : given;

/**
 * Ways in which a situation gets worse and not better. Another kind of request is none of them: an emergency follows
 * a law of its own, and its floor is a property of its own.
 */
const WORSE: Readonly<Record<string, (given: Situation) => Situation>> = {
  'answers go to a public mailbox': field('replyTo', 'intake@gmail.com'),
  'the display name is another address': field('requesterDisplayName', 'chief@other.example'),
  'the log-in is abroad': field('accountLoginCountry', 'Vietnam'),
  'the account is two days old': field('accountCreatedAt', '2026-06-13T12:00:00Z'),
  'another phone-sharing agency': more('agenciesSharingPhone', 1),
  'another agency wants the target': more('sameTargetOtherAgencies', 1),
  'another agency used the text': more('similarTextOtherAgencies', 1),
  'a burst of requests': more('requestsLastHour', 5),
  'one more denial': more('denied', 1),
  'the call-back is refuted': inHistory(() => ({ callBackResult: 'refuted' })),
  'the call-back is withdrawn': inHistory(() => ({ callBackAt: null, callBackResult: null })),
  'stolen access data': answered('exposure-account', { infections: 1, latestAt: '2026-06-14T00:00:00Z', breaches: 0 }),
  'old stolen access data': answered('exposure-account', {
    infections: 1,
    latestAt: '2024-06-14T00:00:00Z',
    breaches: 0,
  }),
  'infected colleagues': answered('exposure-domain', { infections: 40, latestAt: '2026-06-14T00:00:00Z' }),
  'an offer for sale': answered('offered-for-sale', { seenAt: '2026-06-14T00:00:00Z' }),
  'an old offer for sale': answered('offered-for-sale', { seenAt: '2024-06-14T00:00:00Z' }),
  'an abuse list': answered('abuse', { lists: ['urlhaus'] }),
  'a fraud report': answered('reputation', { standing: 'reported-fraud', reporters: 2 }),
  'a suspended account': answered('requester-standing', { standing: 'suspended' }),
  'a fresh domain': answered('registration', { registeredAt: '2026-06-10T00:00:00Z', statuses: [] }),
  'no mail server': answered('mail-dns', { exists: true, mx: [], nullMx: true }),
};

test.each(Object.entries(WORSE))(
  'the level never falls when there is worse: %s',
  (_what, worsen) => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(rank(assessed(worsen(given)).level)).toBeGreaterThanOrEqual(rank(assessed(given).level));
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  },
  TIMEOUT_MS,
);

test(
  'an unavailable look-up changes nothing but completeness, compared with one that nobody made',
  () => {
    fc.assert(
      fc.property(situation, fc.constantFrom(...KEYS), (given, key) => {
        const down: Answer = { status: 'unavailable', reason: 'no answer in 3 s' };
        const { complete: _a, notChecked: _b, ...silent } = assessed(withAnswer(given, key, null));
        const { complete, notChecked, ...unavailable } = assessed(withAnswer(given, key, down));
        expect(unavailable).toEqual(silent);
        expect(complete).toBe(false);
        expect(notChecked.map(({ check }) => check)).toContain(key);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
