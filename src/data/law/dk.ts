import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawDk: CountryLaw = {
  country: 'DK',
  laws: [
    {
      title: 'Retsplejeloven',
      countries: ['DK'],
      names: ['retsplejeloven', 'rpl'],
      provisions: [
        {
          number: '786',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '804',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['court'],
        },
        {
          number: '781',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '780',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '786 a',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '791 b',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '804 a',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['rigsadvokaten', 'justitsministeriet'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
