import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawCz: CountryLaw = {
  country: 'CZ',
  laws: [
    {
      title: 'Trestní řád',
      countries: ['CZ', 'SK'],
      names: ['trestni rad', 'trestniho radu', 'tr radu'],
      provisions: [
        {
          number: '88 a',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '88',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '8',
          allows: ['subscriber', 'financial'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '7 b',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '79 a',
          allows: ['freeze'],
          issuers: ['prosecutor'],
        },
        {
          number: '66',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['nejvyšší státní zastupitelství', 'ministerstvo spravedlnosti'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
