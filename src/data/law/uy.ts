import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawUy: CountryLaw = {
  country: 'UY',
  laws: [
    {
      title: 'Ley 18.331',
      countries: ['UY'],
      names: ['ley 18 331', 'ley n 18 331'],
      provisions: [],
    },
  ],
  centralAuthorities: ['dirección de cooperación jurídica internacional'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
