import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawBd: CountryLaw = {
  country: 'BD',
  laws: [
    {
      title: 'Cyber Security Act 2023 (Bangladesh)',
      countries: ['BD'],
      names: ['cyber security act 2023'],
      provisions: [],
      repealed: {
        BD: {
          since: '2025-05-21',
          successor: 'Cyber Security Ordinance 2025',
        },
      },
    },
    {
      title: 'Bangladesh Telecommunication Regulation Act 2001',
      countries: ['BD'],
      names: ['bangladesh telecommunication regulation act', 'bangladesh telecommunication act 2001'],
      provisions: [
        {
          number: '97 a',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['ministry'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministry of home affairs'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
