import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawIe: CountryLaw = {
  country: 'IE',
  laws: [
    {
      title: 'Communications (Retention of Data) Act 2011',
      countries: ['IE'],
      names: [
        'communications retention of data act',
        'communications retention of data amendment act',
        'retention of data act',
      ],
      provisions: [
        {
          number: '6',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
        },
        {
          number: '6 a',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '6 c',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '7 a',
          allows: ['preservation'],
          issuers: ['court'],
        },
        {
          number: '9',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
          emergency: true,
        },
      ],
    },
    {
      title: 'Criminal Justice Act 2011 (Ireland)',
      countries: ['IE'],
      names: ['criminal justice act 2011'],
      provisions: [
        {
          number: '15',
          allows: ['subscriber', 'financial', 'content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Criminal Justice (Theft and Fraud Offences) Act 2001',
      countries: ['IE'],
      names: ['criminal justice theft and fraud offences act'],
      provisions: [
        {
          number: '48',
          allows: ['subscriber', 'financial', 'content'],
          issuers: ['court'],
        },
        {
          number: '52',
          allows: ['subscriber', 'financial', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['department of justice', 'central authority for mutual assistance'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
