import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawEg: CountryLaw = {
  country: 'EG',
  laws: [
    {
      title: 'Anti-Cyber Crime Law 175 of 2018',
      countries: ['EG'],
      names: ['law 175 of 2018', 'law no 175 of 2018'],
      provisions: [
        {
          number: '2',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
        },
        {
          number: '6',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministry of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
