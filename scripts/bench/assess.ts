/**
 * What one assessment costs: `npx tsx scripts/bench/assess.ts [--json]`. Median of an ordinary request with every look-up
 * answered, and the growth with the length of the text from 1 kB to 1 MB, as time per byte against that at 10 kB.
 */
import { assess } from '../../src/engine/assess.ts';
import { shippedKnowledge } from '../../src/engine/shipped.ts';
import { signals } from '../../src/engine/signals/index.ts';
import { Evidence } from '../../src/schema/evidence.ts';
import { defaultPolicy } from '../../src/schema/policy.ts';
import { RequestFields } from '../../src/schema/request.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const MAIL = 'n.lindholm@harlow.gov';
const DOMAIN = 'harlow.gov';

const SENTENCES = [
  'A 14-year-old girl was taken from 41 Orchard Lane at 19:05 today and is in danger of death.',
  'Under 18 U.S.C. § 2702(b)(8) we ask for the last known location and the last IP address.',
  'Please call our dispatch through the switchboard on our site; do not wait for the paper.',
  'Wir bitten um Auskunft über die Bestandsdaten nach § 100j StPO.',
  'Contact desk@harlow.gov, or see https://harlow.gov/police for the number.',
];

const textOf = (bytes: number): string => {
  const once = `${SENTENCES.join(' ')}\n`;
  return once.repeat(Math.ceil(bytes / once.length)).slice(0, bytes);
};

const fieldsOf = (bytes: number): RequestFields =>
  RequestFields.parse({
    requesterName: 'N. Lindholm',
    requesterEmail: MAIL,
    agency: 'City of Harlow Police',
    country: 'US',
    phone: '+1 202 555 0117',
    badgeNumber: '4471',
    process: 'emergency',
    emergency: true,
    legalBasis: '18 U.S.C. § 2702(b)(8)',
    submittedAt: '2026-06-15T11:30:00Z',
    targets: ['@user'],
    dataRequested: ['last IP', 'location'],
    caseNumber: '26-4471',
    accountCreatedAt: '2024-06-15T11:30:00Z',
    accountLoginCountry: 'US',
    bodyText: textOf(bytes),
  });

const found = (subject: string, value: object) => ({ [subject]: { status: 'found', value } });
const evidence = Evidence.parse({
  history: found(MAIL, {
    firstSeenAt: '2024-06-16T00:00:00Z',
    lastSeenAt: '2026-06-01T00:00:00Z',
    requestsLast30Days: 2,
  }),
  'mail-dns': found(DOMAIN, {
    exists: true,
    mx: ['mail.harlow.gov'],
    spf: 'v=spf1 mx -all',
    dmarc: { policy: 'reject' },
  }),
  registration: found(DOMAIN, { registeredAt: '2009-03-02T00:00:00Z', statuses: ['active'] }),
  'exposure-account': found(MAIL, { infections: 0, breaches: 1, latestAt: '2019-01-01T00:00:00Z' }),
});

const knowledge = shippedKnowledge();
const policy = defaultPolicy();

/** Median milliseconds of one assessment; the first runs warm the caches and the compiler. */
function median(bytes: number, runs: number): number {
  const fields = fieldsOf(bytes);
  const times: number[] = [];
  for (let run = 0; run < runs + 20; run += 1) {
    const started = performance.now();
    assess({ url: null, fields }, evidence, policy, NOW, knowledge);
    if (run >= 20) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const medians = sizes.map((bytes) => median(bytes, bytes >= 100_000 ? 15 : 200));
const fixed = median(0, 200);
const perByte = sizes.map((bytes, index) => Math.max(0, (medians[index] ?? 0) - fixed) / bytes);
const growth = (perByte[3] ?? 0) / (perByte[1] || Number.EPSILON);
const result = {
  signals: signals.length,
  medianMs: Math.round((medians[0] ?? 0) * 1000) / 1000,
  medianMsBySize: Object.fromEntries(
    sizes.map((bytes, index) => [bytes, Math.round((medians[index] ?? 0) * 1000) / 1000]),
  ),
  /** Time per byte at 1 MB over that at 10 kB: about 1 or less where growth is linear, 100 where it is quadratic. */
  growth: Math.round(growth * 100) / 100,
};
process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(result) : JSON.stringify(result, null, 2)}\n`);
process.exitCode = growth > 3 || result.medianMs > 2 ? 1 : 0;
