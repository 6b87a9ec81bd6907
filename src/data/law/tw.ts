import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawTw: CountryLaw = {
  country: 'TW',
  laws: [
    {
      title: '刑事訴訟法 (Taiwan)',
      countries: ['TW'],
      names: ['中華民國刑事訴訟法', '刑事訴訟法臺灣'],
      provisions: [
        {
          number: '122',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '133',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '229',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '230',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '11 1',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: '通訊保障及監察法',
      countries: ['TW'],
      names: ['通訊保障及監察法', '通保法'],
      provisions: [
        {
          number: '11 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '5',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '3 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor', 'court'],
        },
      ],
    },
  ],
  centralAuthorities: ['法務部'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
