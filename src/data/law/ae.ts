import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawAe: CountryLaw = {
  country: 'AE',
  laws: [
    {
      title: 'Federal Decree-Law 34 of 2021',
      countries: ['AE'],
      names: ['federal decree law 34 of 2021', 'federal decree law no 34 of 2021'],
      provisions: [],
    },
  ],
  centralAuthorities: ['ministry of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
