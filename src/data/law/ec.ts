import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawEc: CountryLaw = {
  country: 'EC',
  laws: [
    {
      title: 'Código Orgánico Integral Penal',
      countries: ['EC'],
      names: ['coip', 'codigo organico integral penal'],
      provisions: [
        {
          number: '476',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '499',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '500',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '477',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['fiscalía general del estado'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
