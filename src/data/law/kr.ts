import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawKr: CountryLaw = {
  country: 'KR',
  laws: [
    {
      title: '전기통신사업법',
      countries: ['KR'],
      names: ['전기통신사업법', 'telecommunications business act'],
      provisions: [
        {
          number: '83',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '83 3',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
      ],
    },
    {
      title: '통신비밀보호법',
      countries: ['KR'],
      names: ['통신비밀보호법', 'protection of communications secrets act'],
      provisions: [
        {
          number: '13',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '6',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '5',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '13 2',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: '형사소송법',
      countries: ['KR'],
      names: ['형사소송법'],
      provisions: [
        {
          number: '199',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '215',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '106',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '107',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '114',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['법무부', 'ministry of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
