import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawHr: CountryLaw = {
  country: 'HR',
  laws: [
    {
      title: 'Zakon o kaznenom postupku',
      countries: ['HR', 'SI', 'RS', 'BA', 'ME'],
      names: ['zakon o kaznenom postupku', 'zakona o kaznenom postupku', 'zkp'],
      provisions: [
        {
          number: '339 a',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '261',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '332',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '263',
          allows: ['preservation'],
          issuers: ['prosecutor'],
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['ministarstvo pravosuđa'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
