import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawLu: CountryLaw = {
  country: 'LU',
  laws: [
    {
      title: 'Code de procédure pénale (Luxembourg)',
      countries: ['LU'],
      names: ['code de procedure penale luxembourgeois'],
      provisions: [
        {
          number: '67 1',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '66',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '48 27',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
      ],
    },
  ],
  centralAuthorities: ['parquet général'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
