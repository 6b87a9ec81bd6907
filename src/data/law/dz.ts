import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawDz: CountryLaw = {
  country: 'DZ',
  laws: [
    {
      title: 'Loi 09-04',
      countries: ['DZ'],
      names: ['loi 09 04', 'loi n 09 04'],
      provisions: [
        {
          number: '4',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '5',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police'],
        },
        {
          number: '11',
          allows: ['traffic'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministère de la justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
