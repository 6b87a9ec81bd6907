import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawHk: CountryLaw = {
  country: 'HK',
  laws: [
    {
      title: 'Interception of Communications and Surveillance Ordinance',
      countries: ['HK'],
      names: ['interception of communications and surveillance ordinance', 'cap 589'],
      provisions: [],
    },
    {
      title: 'Personal Data (Privacy) Ordinance',
      countries: ['HK'],
      names: ['personal data privacy ordinance', 'cap 486', 'pdpo'],
      provisions: [
        {
          number: '58',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
  ],
  centralAuthorities: ['department of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
