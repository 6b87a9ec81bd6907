import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawAt: CountryLaw = {
  country: 'AT',
  laws: [
    {
      title: 'Sicherheitspolizeigesetz',
      countries: ['AT'],
      names: ['sicherheitspolizeigesetz', 'spg'],
      provisions: [
        {
          number: '53',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
          emergency: true,
        },
        {
          number: '53 3 a',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
          emergency: true,
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['bundesministerium für justiz'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
