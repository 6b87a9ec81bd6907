import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawBg: CountryLaw = {
  country: 'BG',
  laws: [
    {
      title: 'НПК',
      countries: ['BG'],
      names: ['нпк', 'наказателно процесуалния кодекс'],
      provisions: [
        {
          number: '159 а',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '159',
          allows: ['subscriber', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '172',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['министерство на правосъдието', 'върховна прокуратура'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
