import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawMa: CountryLaw = {
  country: 'MA',
  laws: [
    {
      title: 'Code de procédure pénale marocain',
      countries: ['MA'],
      names: ['code de procedure penale marocain'],
      provisions: [
        {
          number: '108',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '57',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministère de la justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
