import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawVn: CountryLaw = {
  country: 'VN',
  laws: [
    {
      title: 'Bộ luật tố tụng hình sự',
      countries: ['VN'],
      names: ['bo luat to tung hinh su'],
      provisions: [
        {
          number: '88',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '107',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police'],
        },
        {
          number: '223',
          allows: ['content'],
          issuers: ['prosecutor'],
        },
      ],
    },
  ],
  centralAuthorities: ['viện kiểm sát nhân dân tối cao', 'bộ công an'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
