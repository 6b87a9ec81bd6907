import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawFi: CountryLaw = {
  country: 'FI',
  laws: [
    {
      title: 'Poliisilaki',
      countries: ['FI'],
      names: ['poliisilaki', 'poliisilain'],
      provisions: [
        {
          number: '4 3',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '3',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '5 8',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Pakkokeinolaki',
      countries: ['FI'],
      names: ['pakkokeinolaki', 'pakkokeinolain'],
      provisions: [
        {
          number: '10 6',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '8 24',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '7 1',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '10 3',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['oikeusministeriö'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
