import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawLk: CountryLaw = {
  country: 'LK',
  laws: [
    {
      title: 'Computer Crime Act No. 24 of 2007',
      countries: ['LK'],
      names: ['computer crime act no 24 of 2007', 'computer crimes act no 24 of 2007'],
      provisions: [
        {
          number: '18',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '19',
          allows: ['preservation'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministry of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
