import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawNz: CountryLaw = {
  country: 'NZ',
  laws: [
    {
      title: 'Search and Surveillance Act 2012',
      countries: ['NZ'],
      names: ['search and surveillance act'],
      provisions: [
        {
          number: '71',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['court'],
        },
        {
          number: '72',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['court'],
        },
        {
          number: '74',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['court'],
        },
        {
          number: '6',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '15',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['police'],
          emergency: true,
        },
      ],
    },
    {
      title: 'Privacy Act 2020',
      countries: ['NZ'],
      names: ['privacy act 2020', 'ipp 11'],
      provisions: [
        {
          number: '11 1 f',
          allows: ['subscriber', 'location'],
          issuers: ['police'],
          voluntary: true,
          emergency: true,
        },
        {
          number: '11 1 e',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: '11',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
    {
      title: 'Privacy Act 1993',
      countries: ['NZ'],
      names: ['privacy act 1993'],
      provisions: [],
      repealed: {
        NZ: {
          since: '2020-12-01',
          successor: 'Privacy Act 2020',
        },
      },
    },
  ],
  centralAuthorities: ['crown law office'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
