import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawNo: CountryLaw = {
  country: 'NO',
  laws: [
    {
      title: 'Straffeprosessloven',
      countries: ['NO'],
      names: ['straffeprosessloven', 'strpl'],
      provisions: [
        {
          number: '215 a',
          allows: ['preservation'],
          issuers: ['prosecutor'],
        },
        {
          number: '210',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['court'],
        },
        {
          number: '216 a',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '216 b',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '230',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '118',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Ekomloven',
      countries: ['NO'],
      names: ['ekomloven'],
      provisions: [
        {
          number: '2 9',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '3 10',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['justis- og beredskapsdepartementet', 'riksadvokaten'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
