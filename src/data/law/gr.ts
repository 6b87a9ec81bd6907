import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawGr: CountryLaw = {
  country: 'GR',
  laws: [
    {
      title: 'Law 5002/2022',
      countries: ['GR'],
      names: ['n 5002 2022', 'ν 5002 2022', 'law 5002 2022'],
      provisions: [
        {
          number: '6',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '8',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Law 2225/1994',
      countries: ['GR'],
      names: ['ν 2225 1994', 'n 2225 1994'],
      provisions: [
        {
          number: '4',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
      ],
      repealed: {
        GR: {
          since: '2022-12-09',
          successor: 'Law 5002/2022',
        },
      },
    },
  ],
  centralAuthorities: ['υπουργείο δικαιοσύνης'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
