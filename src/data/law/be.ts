import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawBe: CountryLaw = {
  country: 'BE',
  laws: [
    {
      title: 'Code d’instruction criminelle',
      countries: ['BE', 'LU'],
      names: ['code d instruction criminelle', 'wetboek van strafvordering belgie', 'cicr'],
      provisions: [
        {
          number: '46 bis',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '88 bis',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '90 ter',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '39 bis',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor'],
        },
        {
          number: '39 ter',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '46 quater',
          allows: ['financial'],
          issuers: ['prosecutor'],
        },
      ],
    },
  ],
  centralAuthorities: ['service public fédéral justice', 'federale overheidsdienst justitie', 'autorité centrale'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
