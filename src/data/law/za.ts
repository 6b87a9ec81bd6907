import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawZa: CountryLaw = {
  country: 'ZA',
  laws: [
    {
      title: 'Criminal Procedure Act 51 of 1977',
      countries: ['ZA'],
      names: ['criminal procedure act 51 of 1977', 'criminal procedure act'],
      provisions: [
        {
          number: '205',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['court', 'prosecutor'],
        },
        {
          number: '21',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '20',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'RICA',
      countries: ['ZA'],
      names: ['regulation of interception of communications', 'rica 70 of 2002', 'rica'],
      provisions: [
        {
          number: '16',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '17',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '19',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '8',
          allows: ['location'],
          issuers: ['police'],
          emergency: true,
        },
        {
          number: '7',
          allows: ['content', 'location'],
          issuers: ['police'],
          emergency: true,
        },
      ],
    },
    {
      title: 'Cybercrimes Act 19 of 2020',
      countries: ['ZA'],
      names: ['cybercrimes act 19 of 2020'],
      provisions: [
        {
          number: '41',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '42',
          allows: ['preservation'],
          issuers: ['court'],
        },
        {
          number: '44',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '28',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['director general justice', 'department of justice and constitutional development'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
