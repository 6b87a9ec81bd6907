import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawTr: CountryLaw = {
  country: 'TR',
  laws: [
    {
      title: 'Ceza Muhakemesi Kanunu',
      countries: ['TR'],
      names: ['cmk', 'ceza muhakemesi kanunu', '5271 sayili'],
      provisions: [
        {
          number: '135',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '134',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '332',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '160',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '128',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '116',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
    {
      title: '5651 sayılı Kanun',
      countries: ['TR'],
      names: ['5651 sayili kanun', '5651 sayili'],
      provisions: [
        {
          number: '8',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '8 a',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '3',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '6',
          allows: ['traffic'],
          issuers: ['prosecutor'],
        },
      ],
    },
  ],
  centralAuthorities: ['adalet bakanlığı'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
