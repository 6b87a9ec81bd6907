import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawPh: CountryLaw = {
  country: 'PH',
  laws: [
    {
      title: 'Cybercrime Prevention Act (RA 10175)',
      countries: ['PH'],
      names: ['ra 10175', 'republic act no 10175', 'republic act 10175', 'cybercrime prevention act of 2012'],
      provisions: [
        {
          number: '13',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '14',
          allows: ['subscriber', 'traffic'],
          issuers: ['court'],
        },
        {
          number: '15',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '12',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Rule on Cybercrime Warrants',
      countries: ['PH'],
      names: ['rule on cybercrime warrants', 'a m no 17 11 03 sc'],
      provisions: [
        {
          number: '4',
          allows: ['subscriber', 'traffic'],
          issuers: ['court'],
        },
        {
          number: '5',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '6',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['department of justice office of cybercrime'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
