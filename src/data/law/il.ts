import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawIl: CountryLaw = {
  country: 'IL',
  laws: [
    {
      title: 'Communications Data Law 2007',
      countries: ['IL'],
      names: ['criminal procedure powers of enforcement communications data law'],
      provisions: [
        {
          number: '3',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '4',
          allows: ['traffic', 'location'],
          issuers: ['police'],
          emergency: true,
        },
      ],
    },
  ],
  centralAuthorities: ['department of international affairs'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
