import { expect, test } from 'vitest';
import { LEVELS } from '../../src/schema/assessment.ts';
import type { Reputation } from '../../src/schema/evidence.ts';
import { type ReporterWord, standingOf } from '../../src/service/exchange/standing.ts';
import { assessmentOf } from '../helpers/assessment.ts';
import { runs } from '../helpers/runs.ts';

const TENANTS = 50;
const SIMULATIONS = runs(60, 1_000);
/** Senders of each kind: an honest one, one whose domain is protected, and a fraudulent one that honest companies reported. */
const SUBJECTS = ['honest', 'protected', 'crook'] as const;
type Subject = (typeof SUBJECTS)[number];
const DOMAIN = {
  honest: 'harlow-office.example',
  protected: 'northmarch.police.uk',
  crook: 'northmarch-police.example',
};
const KINDS = ['fraud', 'in-good-standing', 'retract'] as const;
const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 0, minute));

/** A small generator with a seed (mulberry32, public domain, T. Ettinger): the same simulation in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const levels = new Map<string, number>();

/** The level that a reviewer sees of a sender, from what the exchange says of its address and of its domain. */
function levelOf(subject: Subject, address: Reputation | null, domain: Reputation | null): number {
  const brief = (one: Reputation | null) => one && { standing: one.standing, reporters: one.reporters, own: one.own };
  const key = JSON.stringify([subject, brief(address), brief(domain)]);
  const known = levels.get(key);
  if (known !== undefined) return known;
  const email = `k.lund@${DOMAIN[subject]}`;
  const entry = (name: string, value: Reputation | null) => (value ? { [name]: { status: 'found', value } } : {});
  const reputation = { ...entry(email, address), ...entry(DOMAIN[subject], domain) };
  const level = LEVELS.indexOf(assessmentOf({ fields: { requesterEmail: email }, evidence: { reputation } }).level);
  levels.set(key, level);
  return level;
}

type Words = Record<'address' | 'domain', ReporterWord[]>;

function levelFor(asking: string, subject: Subject, words: Words): number {
  const isProtected = subject === 'protected';
  return levelOf(
    subject,
    standingOf(words.address, { asking, isProtected: false }),
    standingOf(words.domain, { asking, isProtected }),
  );
}

interface Run {
  /** Honest companies' words, and the same with those of the malicious ones. */
  honest: Words;
  all: Words;
  malicious: string[];
}

function simulate(random: (below: number) => number, bad: number, subject: Subject): Run {
  const name = (tenant: number) => `tenant ${tenant}`;
  const said = (): ReporterWord[] => {
    if (subject !== 'crook') return [];
    const reporters = random(6);
    return Array.from({ length: reporters }, (_, index) => ({
      reporter: name(bad + ((index * 7 + random(3)) % (TENANTS - bad))),
      kind: 'fraud' as const,
      at: at(random(500)),
    }));
  };
  const malicious = Array.from({ length: bad }, (_, tenant) => name(tenant));
  const lies = (): ReporterWord[] =>
    Array.from({ length: random(20) }, () => ({
      ...{ reporter: malicious[random(bad)] ?? '', kind: KINDS[random(3)] ?? 'fraud' },
      at: at(random(1_000)),
    }));
  const honest = { address: said(), domain: said() };
  const all = { address: [...honest.address, ...lies()], domain: [...honest.domain, ...lies()] };
  return { honest, all, malicious };
}

const VERIFY = LEVELS.indexOf('verify');

function forEveryView(bad: number, check: (run: Run, subject: Subject, asking: string) => void): void {
  for (let seed = 1; seed <= SIMULATIONS; seed += 1) {
    const random = randomOf(seed * 31 + bad);
    for (const subject of SUBJECTS) {
      const run = simulate(random, bad, subject);
      for (let tenant = bad; tenant < TENANTS; tenant += 1) check(run, subject, `tenant ${tenant}`);
    }
  }
}

test(`one malicious company of ${TENANTS} moves nobody else beyond verify, and makes no crook look better`, () => {
  let views = 0;
  forEveryView(1, ({ honest, all }, subject, asking) => {
    const [before, after] = [levelFor(asking, subject, honest), levelFor(asking, subject, all)];
    views += 1;
    expect(after).toBeGreaterThanOrEqual(before);
    if (subject === 'honest') expect(after).toBeLessThanOrEqual(Math.max(before, VERIFY));
    // A third voice beside two honest ones is what the rule counts: alone or beside one it changes nothing.
    if (subject === 'protected') expect(after).toBeLessThanOrEqual(Math.max(before, VERIFY));
  });
  expect(views).toBe(SIMULATIONS * SUBJECTS.length * (TENANTS - 1));
}, 600_000);

test.each([2, 3])(
  '%i colluding companies turn no protected domain',
  (bad) => {
    forEveryView(bad, ({ all }, _subject, asking) => {
      const said = standingOf(all.domain, { asking, isProtected: true });
      const own = all.domain.some(({ reporter, kind }) => reporter === asking && kind === 'fraud');
      if (!own) expect(said?.standing ?? 'in-good-standing').toBe('in-good-standing');
    });
  },
  600_000,
);
