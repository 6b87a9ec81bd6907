import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawAu: CountryLaw = {
  country: 'AU',
  laws: [
    {
      title: 'Telecommunications (Interception and Access) Act 1979',
      countries: ['AU'],
      names: ['telecommunications interception and access act', 'tia act'],
      provisions: [
        {
          number: '178',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
        },
        {
          number: '178 a',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
        },
        {
          number: '179',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
        },
        {
          number: '180',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
        },
        {
          number: '107 h',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '116',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Telecommunications Act 1997',
      countries: ['AU'],
      names: ['telecommunications act 1997'],
      provisions: [
        {
          number: '280',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
        },
        {
          number: '287',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
          voluntary: true,
          emergency: true,
        },
        {
          number: '313',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: '282',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2007-11-01',
            successor: 'Telecommunications (Interception and Access) Act 1979, ss 178 to 180',
          },
        },
      ],
    },
    {
      title: 'Crimes Act 1914',
      countries: ['AU'],
      names: ['crimes act 1914'],
      provisions: [
        {
          number: '3 e',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '3 la',
          allows: [],
          issuers: ['court'],
        },
        {
          number: '3 zqn',
          allows: ['subscriber', 'financial'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['attorney general s department', 'international crime cooperation central authority'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
