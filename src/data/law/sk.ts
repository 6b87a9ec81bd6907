import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawSk: CountryLaw = {
  country: 'SK',
  laws: [
    {
      title: 'Trestný poriadok',
      countries: ['SK'],
      names: ['trestny poriadok', 'trestneho poriadku'],
      provisions: [
        {
          number: '116',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '115',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '90',
          allows: ['preservation'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '3',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['generálna prokuratúra', 'ministerstvo spravodlivosti'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
