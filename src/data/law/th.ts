import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawTh: CountryLaw = {
  country: 'TH',
  laws: [
    {
      title: 'Computer Crime Act B.E. 2550',
      countries: ['TH'],
      names: [
        'computer crime act b e 2550',
        'computer related crime act',
        'พระราชบัญญัติว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์',
      ],
      provisions: [
        {
          number: '18',
          allows: ['subscriber', 'traffic'],
          issuers: ['police', 'court'],
        },
        {
          number: '26',
          allows: ['traffic'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['office of the attorney general'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
