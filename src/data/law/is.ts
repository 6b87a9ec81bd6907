import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawIs: CountryLaw = {
  country: 'IS',
  laws: [
    {
      title: 'Lög um meðferð sakamála nr. 88/2008',
      countries: ['IS'],
      names: ['log nr 88 2008', 'logum nr 88 2008', 'laga nr 88 2008', '88 2008'],
      provisions: [
        {
          number: '80',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '81',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '68',
          allows: ['freeze'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['dómsmálaráðuneytið', 'ríkissaksóknari'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
