import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawEe: CountryLaw = {
  country: 'EE',
  laws: [
    {
      title: 'Kriminaalmenetluse seadustik',
      countries: ['EE'],
      names: ['kriminaalmenetluse seadustik', 'kriminaalmenetluse seadustiku', 'krms'],
      provisions: [
        {
          number: '90 1',
          allows: ['traffic'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '215',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '126 7',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['justiitsministeerium'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
