import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawHu: CountryLaw = {
  country: 'HU',
  laws: [
    {
      title: 'Büntetőeljárási törvény (Be.)',
      countries: ['HU'],
      names: ['be 2017 evi xc torveny', '2017 evi xc torveny', 'buntetoeljarasrol szolo'],
      provisions: [
        {
          number: '261',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['police'],
        },
        {
          number: '262',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
        },
        {
          number: '264',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '315',
          allows: ['preservation'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['legfőbb ügyészség', 'igazságügyi minisztérium'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
