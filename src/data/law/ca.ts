import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawCa: CountryLaw = {
  country: 'CA',
  laws: [
    {
      title: 'Criminal Code (Canada)',
      countries: ['CA'],
      names: ['criminal code', 'c cr', 'code criminel'],
      provisions: [
        {
          number: '487 014',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['court'],
        },
        {
          number: '487 015',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '487 016',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '487 017',
          allows: ['location'],
          issuers: ['court'],
        },
        {
          number: '487 018',
          allows: ['financial'],
          issuers: ['court'],
        },
        {
          number: '487 0195',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: '487 012',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '487 013',
          allows: ['preservation'],
          issuers: ['court'],
        },
        {
          number: '487 11',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['police'],
          emergency: true,
        },
        {
          number: '487',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '184 4',
          allows: ['content'],
          issuers: ['police'],
          emergency: true,
        },
      ],
      needsNumber: true,
    },
    {
      title: 'PIPEDA',
      countries: ['CA'],
      names: ['pipeda', 'personal information protection and electronic documents act', 'lprpde'],
      provisions: [
        {
          number: '7 3 c 1',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: '7 3 e',
          allows: ['subscriber', 'location'],
          issuers: ['police'],
          voluntary: true,
          emergency: true,
        },
        {
          number: '7',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
  ],
  centralAuthorities: ['international assistance group', 'department of justice canada'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
  preservationDays: 90,
};
