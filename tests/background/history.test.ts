import '../helpers/indexed-db.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { openHistory } from '../../src/background/history/database.ts';
import { forgetBefore, historyOf, rememberDecision, rememberRequest } from '../../src/background/history/history.ts';
import { DisclosureRequest } from '../../src/schema/request.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-06-15T12:00:00Z');
const isSharedDomain = (domain: string) => domain === 'freemail.example';
const at = (now: number) => ({ isSharedDomain, now });

const request = (fields: Record<string, unknown>, url = 'https://desk.example/1') =>
  DisclosureRequest.parse({ url, fields: { requesterEmail: 'dana@northmarch.example', ...fields } });

const historyValueOf = async (asked: DisclosureRequest, now = NOW) => {
  const [answer] = await historyOf([asked], at(now));
  return answer?.status === 'found' ? answer.value : (answer?.status ?? null);
};

beforeEach(async () => {
  const database = await openHistory();
  await Promise.all([database.clear('sightings'), database.clear('decisions')]);
  database.close();
});

describe('the history of this browser', () => {
  test('knows nobody at first, and nothing of a request without a sender', async () => {
    expect(await historyValueOf(request({}))).toBe('absent');
    expect(await historyValueOf(request({ requesterEmail: null }))).toBeNull();
  });

  test('does not count the same request read again', async () => {
    for (let again = 0; again < 5; again += 1) await rememberRequest(request({ caseNumber: 'A-1' }), at(NOW + again));
    await rememberRequest(request({ caseNumber: 'A-1' }, 'https://desk.example/list?preview=1'), at(NOW + 9));
    expect(await historyValueOf(request({ caseNumber: 'A-1' }), NOW + 10)).toBe('absent');
  });

  test('takes a first reading without a case number for the same request', async () => {
    await rememberRequest(request({}), at(NOW));
    await rememberRequest(request({ caseNumber: 'A-1' }), at(NOW + 1));
    expect(await historyValueOf(request({ caseNumber: 'A-1' }), NOW + 2)).toBe('absent');
  });

  test('tells when the sender was first and last seen, and how busy it is', async () => {
    await rememberRequest(request({ caseNumber: 'A-1' }), at(NOW - 20 * DAY_MS));
    await rememberRequest(request({ caseNumber: 'A-2' }), at(NOW - 60_000));
    expect(await historyValueOf(request({ caseNumber: 'A-3' }))).toMatchObject({
      firstSeenAt: new Date(NOW - 20 * DAY_MS).toISOString(),
      lastSeenAt: new Date(NOW - 60_000).toISOString(),
      requestsLastHour: 2,
      requestsLastDay: 2,
      requestsLast30Days: 3,
    });
  });

  test("believes a sender's own date for 30 days at most", async () => {
    await rememberRequest(request({ caseNumber: 'A-1', submittedAt: '2019-01-01T00:00:00Z' }), at(NOW));
    expect(await historyValueOf(request({ caseNumber: 'A-2' }))).toMatchObject({
      firstSeenAt: new Date(NOW - 30 * DAY_MS).toISOString(),
    });
  });

  test('counts other agencies with the same phone or target in the last 30 days, and never the own one', async () => {
    const shared = { phone: '+1 216 555 0147', targets: ['alice@mail.example'] };
    const from = (email: string, agency: string, now: number) =>
      rememberRequest(request({ ...shared, requesterEmail: email, agency }), at(now));
    await from('x@northmarch.example', 'Northmarch', NOW - DAY_MS);
    await from('a@harbour.example', 'Harbour Patrol', NOW - DAY_MS);
    await from('b@harbour.example', 'Harbour Patrol', NOW - DAY_MS);
    await from('c@old.example', 'Old Town', NOW - 40 * DAY_MS);
    await from('one@freemail.example', 'Freeport', NOW - DAY_MS);
    expect(await historyValueOf(request({ ...shared, phone: '216-555-0147', agency: 'Northmarch' }))).toMatchObject({
      agenciesSharingPhone: 2,
      sameTargetOtherAgencies: 2,
    });
  });

  test("knows another agency's text by its runs of words", async () => {
    const words = Array.from(
      { length: 120 },
      (_, index) => `w${String.fromCharCode(97 + (index % 26))}${'xyz'[index % 3]}q`,
    );
    const text = words.map((word, index) => `${word}${'abcdefgh'[Math.floor(index / 15)]}`).join(' ');
    await rememberRequest(request({ requesterEmail: 'a@harbour.example', agency: 'Harbour', bodyText: text }), at(NOW));
    expect(await historyValueOf(request({ bodyText: `Dear team, ${text} Case 77.` }))).toMatchObject({
      similarTextOtherAgencies: 1,
    });
    expect(await historyValueOf(request({ bodyText: [...words].reverse().join(' ') }))).toBe('absent');
  });

  test('tells the latest call-back, refusals and corrections', async () => {
    await rememberDecision(request({}), { kind: 'confirmed' }, at(NOW - 2 * DAY_MS));
    await rememberDecision(request({}), { kind: 'refuted' }, at(NOW - DAY_MS));
    await rememberDecision(request({}), { kind: 'denied' }, at(NOW - DAY_MS));
    expect(await historyValueOf(request({}))).toMatchObject({
      firstSeenAt: null,
      callBackAt: new Date(NOW - DAY_MS).toISOString(),
      callBackResult: 'refuted',
      denied: 1,
    });
  });

  test('forgets what is older than it may keep', async () => {
    await rememberRequest(request({ caseNumber: 'A-1' }), at(NOW - 50 * DAY_MS));
    await rememberRequest(request({ caseNumber: 'A-2' }), at(NOW - DAY_MS));
    await forgetBefore(NOW - 40 * DAY_MS);
    expect(await historyValueOf(request({ caseNumber: 'A-3' }))).toMatchObject({ requestsLast30Days: 2 });
  });

  test('holds no name, address, number or word of any request', async () => {
    const secrets = { requesterName: 'Zebediah', phone: '+1 216 555 0147', caseNumber: 'QX-991', agency: 'Northmarch' };
    await rememberRequest(request({ ...secrets, targets: ['victim@mail.example'], subject: 'Zymurgy' }), at(NOW));
    const database = await openHistory();
    const stored = JSON.stringify(await database.getAll('sightings')).toLowerCase();
    const [key] = await database.getAll('keys');
    database.close();
    for (const secret of ['zebediah', '2165550147', 'qx-991', 'northmarch', 'victim', 'zymurgy', 'dana']) {
      expect(stored).not.toContain(secret);
    }
    expect(key?.extractable).toBe(false);
  });
});
