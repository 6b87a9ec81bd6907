import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawSg: CountryLaw = {
  country: 'SG',
  laws: [
    {
      title: 'Criminal Procedure Code 2010 (Singapore)',
      countries: ['SG', 'MY', 'KE', 'NG', 'UG', 'TZ', 'LK', 'BN'],
      names: ['criminal procedure code 2010', 'cpc 2010', 'criminal procedure code'],
      provisions: [
        {
          number: '20',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['police'],
        },
        {
          number: '39',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police'],
        },
        {
          number: '40',
          allows: ['content'],
          issuers: ['police'],
        },
        {
          number: '35',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '21',
          allows: [],
          issuers: ['police'],
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['attorney general s chambers'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
