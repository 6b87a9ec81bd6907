import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawMy: CountryLaw = {
  country: 'MY',
  laws: [
    {
      title: 'Communications and Multimedia Act 1998',
      countries: ['MY'],
      names: ['communications and multimedia act 1998', 'cma 1998'],
      provisions: [
        {
          number: '252',
          allows: ['content'],
          issuers: ['prosecutor'],
        },
        {
          number: '263',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '247',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '268',
          allows: ['subscriber'],
          issuers: ['regulator'],
        },
      ],
    },
  ],
  centralAuthorities: ['attorney general s chambers'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
