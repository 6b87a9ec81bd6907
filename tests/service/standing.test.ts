import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReporterWord, standingOf } from '../../src/service/exchange/standing.ts';

const at = (day: number) => new Date(Date.UTC(2026, 5, day));
const word = (reporter: string, kind: ReporterWord['kind'], day = 1): ReporterWord => ({ reporter, kind, at: at(day) });
const open = { asking: 'us', isProtected: false };

test('nobody having said anything is no answer', () => {
  expect(standingOf([], open)).toBeNull();
});

test('a company that reports ten times counts once', () => {
  const words = Array.from({ length: 10 }, (_, day) => word('one', 'fraud', day + 1));
  expect(standingOf(words, open)).toEqual({
    standing: 'reported-fraud',
    reporters: 1,
    latestAt: at(10).toISOString(),
    own: false,
  });
});

test('a retraction takes the report out, and a later report brings it back', () => {
  expect(standingOf([word('one', 'fraud', 1), word('one', 'retract', 2)], open)).toBeNull();
  expect(standingOf([word('one', 'retract', 2), word('one', 'fraud', 3)], open)?.reporters).toBe(1);
});

test('fraud and good standing together are mixed, never good', () => {
  expect(
    standingOf([word('one', 'fraud'), word('two', 'in-good-standing'), word('three', 'in-good-standing')], open),
  ).toMatchObject({
    standing: 'mixed',
    reporters: 1,
  });
});

test('fewer than three words of good standing do not put three reports, or our own, in doubt', () => {
  const three = ['one', 'two', 'three'].map((name) => word(name, 'fraud'));
  const good = ['four', 'five', 'six'].map((name) => word(name, 'in-good-standing'));
  expect(standingOf([...three, ...good.slice(0, 2)], open)?.standing).toBe('reported-fraud');
  expect(standingOf([...three, ...good], open)?.standing).toBe('mixed');
  expect(standingOf([word('us', 'fraud'), ...good.slice(0, 2)], open)).toMatchObject({ standing: 'reported-fraud' });
});

test('no number of other companies turns the domain of a registered agency', () => {
  const everyone = Array.from({ length: 50 }, (_, index) => word(`tenant ${index}`, 'fraud'));
  expect(standingOf(everyone, { ...open, isProtected: true })).toBeNull();
});

test('our own report counts for us, on a registered domain too', () => {
  expect(standingOf([word('us', 'fraud')], { asking: 'us', isProtected: true })).toMatchObject({
    own: true,
    reporters: 1,
  });
});

test('whatever a colluding minority says, honest silence is never turned by fewer than three', () => {
  const kinds = fc.constantFrom('fraud', 'in-good-standing', 'retract');
  const words = fc.array(
    fc.record({ reporter: fc.constantFrom('a', 'b'), kind: kinds, day: fc.integer({ min: 1, max: 28 }) }),
  );
  fc.assert(
    fc.property(words, fc.boolean(), (said, isProtected) => {
      const answer = standingOf(
        said.map(({ reporter, kind, day }) => word(reporter, kind as ReporterWord['kind'], day)),
        { asking: 'us', isProtected },
      );
      if (answer?.standing === 'reported-fraud') expect(answer.reporters).toBeLessThan(3);
      if (isProtected) expect(answer?.standing ?? 'in-good-standing').toBe('in-good-standing');
      expect(answer?.own ?? false).toBe(false);
    }),
  );
});
