import { countryOf } from '../../src/data/countries.ts';
import { FAMILIES, LEVELS } from '../../src/schema/assessment.ts';
import { holds, type Kind, type Run, rank } from './run.ts';

/** A share in percent with one decimal; 0 of nothing is 0. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;

const VERIFY = rank('verify');
const VERIFY_TWICE = rank('verify-twice');

/** The figures that releases are held to. Names say which way is good: `...Wrong`, `...Missed` and the like want to be low. */
export function figures(runs: readonly Run[]) {
  const of = (kind: Kind) => runs.filter((run) => run.kind === kind);
  const [legitimate, suspicious, contract] = [of('legitimate'), of('suspicious'), of('contract')];
  const demanding = runs.filter(({ expected }) => expected.demanded.length > 0);
  const forbidding = runs.filter(({ expected }) => expected.forbidden.length > 0);
  const grave = suspicious.filter(({ expected }) => rank(expected.min) >= VERIFY_TWICE);
  const lacks = ({ expected, rows }: Run) => expected.demanded.some((row) => !rows.includes(row));
  const shows = ({ expected, rows }: Run) => expected.forbidden.some((row) => rows.includes(row));
  const outside = ({ expected, level }: Run) => rank(level) < rank(expected.min) || rank(level) > rank(expected.max);
  return {
    cases: runs.length,
    outsideRangePercent: percent(runs.filter(outside).length, runs.length),
    demandedRowMissedPercent: percent(demanding.filter(lacks).length, demanding.length),
    forbiddenRowShownPercent: percent(forbidding.filter(shows).length, forbidding.length),
    suspiciousBelowVerifyTwicePercent: percent(
      grave.filter(({ level }) => rank(level) < VERIFY_TWICE).length,
      grave.length,
    ),
    legitimateAboveVerifyPercent: percent(
      legitimate.filter(({ level }) => rank(level) > VERIFY).length,
      legitimate.length,
    ),
    contractCasesFailed: contract.filter((run) => !holds(run)).length,
    falseNoKnownProblem: suspicious.filter(
      ({ level, expected }) => level === 'no-known-problem' && expected.min !== 'no-known-problem',
    ).length,
    falseLikelyFraudulent: runs.filter(
      ({ kind, level, expected }) =>
        kind !== 'suspicious' && level === 'likely-fraudulent' && expected.max !== 'likely-fraudulent',
    ).length,
  };
}
export type Figures = ReturnType<typeof figures>;

/** How often each level was given, by what was expected at least. */
export const confusion = (runs: readonly Run[]) =>
  (['legitimate', 'suspicious', 'contract'] as const).flatMap((kind) =>
    LEVELS.map((least) => {
      const these = runs.filter((run) => run.kind === kind && run.expected.min === least);
      return {
        kind,
        least,
        counts: LEVELS.map((level) => these.filter((run) => run.level === level).length),
        cases: these.length,
      };
    }).filter(({ cases }) => cases > 0),
  );

/** By letter of the catalogue: rows demanded and missed, forbidden and shown. */
export const perFamily = (runs: readonly Run[]) =>
  FAMILIES.map((family) => {
    const pick = (list: (run: Run) => string[]) => runs.flatMap(list).filter((row) => row.startsWith(family));
    return {
      family,
      demanded: pick(({ expected }) => expected.demanded).length,
      missed: pick(({ expected, rows }) => expected.demanded.filter((row) => !rows.includes(row))).length,
      forbidden: pick(({ expected }) => expected.forbidden).length,
      shown: pick(({ expected, rows }) => expected.forbidden.filter((row) => rows.includes(row))).length,
    };
  });

/** By claimed country: cases, those that hold, and legitimate ones above `verify`. */
export function perCountry(runs: readonly Run[]) {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const code = countryOf(run.country) ?? '??';
    groups.set(code, [...(groups.get(code) ?? []), run]);
  }
  return [...groups]
    .map(([country, these]) => ({
      country,
      cases: these.length,
      hold: these.filter(holds).length,
      legitimateAboveVerify: these.filter(({ kind, level }) => kind === 'legitimate' && rank(level) > VERIFY).length,
    }))
    .sort((a, b) => b.cases - a.cases || (a.country < b.country ? -1 : 1));
}

/** Twins that differ in few facts: pairs in which both hold. */
export function perPair(runs: readonly Run[]) {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const pairs = runs.flatMap((run) => {
    const twin = run.pairOf === null ? undefined : byId.get(run.pairOf);
    return twin ? [[run, twin] as const] : [];
  });
  return { pairs: pairs.length, hold: pairs.filter(([a, b]) => holds(a) && holds(b)).length };
}
