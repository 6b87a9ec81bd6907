import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawPk: CountryLaw = {
  country: 'PK',
  laws: [
    {
      title: 'Prevention of Electronic Crimes Act 2016',
      countries: ['PK'],
      names: ['prevention of electronic crimes act', 'peca 2016'],
      provisions: [
        {
          number: '31',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '33',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '34',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '30',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '32',
          allows: ['traffic'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministry of interior'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
