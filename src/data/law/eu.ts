import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawEu: CountryLaw = {
  country: 'EU',
  laws: [
    {
      title: 'Regulation (EU) 2023/1543',
      countries: ['EU'],
      names: [
        'regulation eu 2023 1543',
        '2023 1543',
        'verordnung eu 2023 1543',
        'reglement ue 2023 1543',
        'reglamento ue 2023 1543',
        'regulamento ue 2023 1543',
        'regolamento ue 2023 1543',
        'verordening eu 2023 1543',
        'rozporzadzenie ue 2023 1543',
      ],
      provisions: [
        {
          number: '4',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '5',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '6',
          allows: ['preservation'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '10 4',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
          emergency: true,
        },
        {
          number: '10',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
        },
      ],
    },
    {
      title: 'Regulation (EU) 2016/794 (Europol)',
      countries: ['EU'],
      names: ['2016 794', 'europol regulation'],
      provisions: [
        {
          number: '26',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: '18',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '26 5',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
    {
      title: 'Directive 2014/41/EU (European Investigation Order)',
      countries: ['EU'],
      names: ['2014 41', 'european investigation order', 'europaische ermittlungsanordnung'],
      provisions: [
        {
          number: '30',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '26',
          allows: ['financial'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Regulation (EU) 2022/2065 (Digital Services Act)',
      countries: ['EU'],
      names: ['2022 2065', 'digital services act'],
      provisions: [
        {
          number: '10',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor', 'court'],
        },
        {
          number: '18',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '9',
          allows: [],
          issuers: ['police', 'prosecutor', 'court'],
        },
      ],
    },
  ],
  centralAuthorities: ['eurojust'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
