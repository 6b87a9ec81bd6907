import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawLt: CountryLaw = {
  country: 'LT',
  laws: [
    {
      title: 'Baudžiamojo proceso kodeksas',
      countries: ['LT'],
      names: ['baudziamojo proceso kodeksas', 'baudziamojo proceso kodekso', 'bpk'],
      provisions: [
        {
          number: '97',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '154',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '155',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['prosecutor'],
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['generalinė prokuratūra'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
