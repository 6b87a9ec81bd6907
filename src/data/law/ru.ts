import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawRu: CountryLaw = {
  country: 'RU',
  laws: [
    {
      title: 'УПК РФ',
      countries: ['RU', 'BY'],
      names: ['упк рф', 'упк'],
      provisions: [
        {
          number: '185',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '186',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '186 1',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '21',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['генеральная прокуратура'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
