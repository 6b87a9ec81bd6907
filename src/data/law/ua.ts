import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawUa: CountryLaw = {
  country: 'UA',
  laws: [
    {
      title: 'КПК України',
      countries: ['UA', 'KZ'],
      names: ['кпк украіни', 'кримінального процесуального кодексу', 'кпк'],
      provisions: [
        {
          number: '93',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '159',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '162',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '263',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '268',
          allows: ['location'],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['офіс генерального прокурора', 'міністерство юстиції'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
