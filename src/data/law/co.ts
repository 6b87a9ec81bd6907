import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawCo: CountryLaw = {
  country: 'CO',
  laws: [
    {
      title: 'Ley 906 de 2004',
      countries: ['CO'],
      names: ['ley 906 de 2004', 'ley 906'],
      provisions: [
        {
          number: '235',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '244',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '236',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '14',
          allows: [],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Ley 1273 de 2009',
      countries: ['CO'],
      names: ['ley 1273 de 2009', 'ley 1273'],
      provisions: [],
    },
  ],
  centralAuthorities: ['fiscalía general de la nación'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
