import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawUg: CountryLaw = {
  country: 'UG',
  laws: [
    {
      title: 'Computer Misuse Act 2011',
      countries: ['UG'],
      names: ['computer misuse act 2011'],
      provisions: [
        {
          number: '9',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '10',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '11',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['directorate of public prosecutions'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
