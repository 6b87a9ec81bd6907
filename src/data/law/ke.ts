import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawKe: CountryLaw = {
  country: 'KE',
  laws: [
    {
      title: 'Computer Misuse and Cybercrimes Act 2018',
      countries: ['KE'],
      names: ['computer misuse and cybercrimes act 2018'],
      provisions: [
        {
          number: '50',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '51',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '52',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '48',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['office of the director of public prosecutions'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
