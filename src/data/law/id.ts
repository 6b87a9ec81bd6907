import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawId: CountryLaw = {
  country: 'ID',
  laws: [
    {
      title: 'KUHAP',
      countries: ['ID'],
      names: ['kuhap', 'kitab undang undang hukum acara pidana'],
      provisions: [
        {
          number: '7',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '38',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '39',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '5',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
    {
      title: 'UU ITE',
      countries: ['ID'],
      names: ['uu ite', 'undang undang informasi dan transaksi elektronik'],
      provisions: [
        {
          number: '43',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '31',
          allows: ['content'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['kementerian hukum', 'direktorat jenderal administrasi hukum umum'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
