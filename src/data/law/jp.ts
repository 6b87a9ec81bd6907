import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawJp: CountryLaw = {
  country: 'JP',
  laws: [
    {
      title: '刑事訴訟法',
      countries: ['JP', 'TW'],
      names: ['刑事訴訟法', 'code of criminal procedure of japan', 'keiji sosho ho'],
      provisions: [
        {
          number: '197 2',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '197 3',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '218',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '99',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '99 2',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '222 2',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '100',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: '通信傍受法',
      countries: ['JP'],
      names: ['通信傍受法', '犯罪捜査のための通信傍受に関する法律'],
      provisions: [
        {
          number: '3',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['法務省', 'national police agency'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
