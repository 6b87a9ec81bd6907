import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawEs: CountryLaw = {
  country: 'ES',
  laws: [
    {
      title: 'Ley de Enjuiciamiento Criminal',
      countries: ['ES'],
      names: ['lecrim', 'ley de enjuiciamiento criminal', 'l e crim'],
      provisions: [
        {
          number: '588 ter m',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '588 ter j',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '588 ter k',
          allows: ['subscriber'],
          issuers: ['court'],
        },
        {
          number: '588 ter l',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '588 ter a',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '588 octies',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '588 sexies',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '588 ter',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '579',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '588 quinquies',
          allows: ['location'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Ley 25/2007',
      countries: ['ES'],
      names: ['ley 25 2007'],
      provisions: [
        {
          number: '6',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '7',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Ley Orgánica 7/2021',
      countries: ['ES'],
      names: ['ley organica 7 2021', 'lo 7 2021'],
      provisions: [
        {
          number: '7',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
    {
      title: 'Ley Orgánica 15/1999',
      countries: ['ES'],
      names: ['ley organica 15 1999', 'lopd 15 1999'],
      provisions: [],
      repealed: {
        ES: {
          since: '2018-12-07',
          successor: 'Ley Orgánica 3/2018 and 7/2021',
        },
      },
    },
  ],
  centralAuthorities: ['subdirección general de cooperación jurídica internacional', 'ministerio de justicia'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
