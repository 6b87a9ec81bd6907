import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawPl: CountryLaw = {
  country: 'PL',
  laws: [
    {
      title: 'Kodeks postępowania karnego',
      countries: ['PL'],
      names: ['k p k', 'kodeks postepowania karnego', 'kpk'],
      provisions: [
        {
          number: '218',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '218 a',
          allows: ['preservation'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '217',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '236 a',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '237',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '15 3',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
      ],
    },
    {
      title: 'Ustawa o Policji',
      countries: ['PL'],
      names: ['ustawy o policji', 'ustawa o policji', 'ustawie o policji'],
      provisions: [
        {
          number: '20 c',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
        },
        {
          number: '20 cb',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '20',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '19',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Prawo telekomunikacyjne',
      countries: ['PL'],
      names: ['prawo telekomunikacyjne', 'prawa telekomunikacyjnego'],
      provisions: [
        {
          number: '180 a',
          allows: ['traffic'],
          issuers: ['police'],
        },
        {
          number: '180 d',
          allows: ['traffic'],
          issuers: ['police'],
        },
        {
          number: '159',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
      repealed: {
        PL: {
          since: '2024-11-10',
          successor: 'Prawo komunikacji elektronicznej',
        },
      },
    },
  ],
  centralAuthorities: ['ministerstwo sprawiedliwości', 'prokuratura krajowa'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
