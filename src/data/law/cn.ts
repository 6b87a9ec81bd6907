import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawCn: CountryLaw = {
  country: 'CN',
  laws: [
    {
      title: '刑事诉讼法',
      countries: ['CN'],
      names: ['刑事诉讼法'],
      provisions: [
        {
          number: '54',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '144',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '150',
          allows: ['content'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['司法部', 'ministry of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
