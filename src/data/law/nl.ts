import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawNl: CountryLaw = {
  country: 'NL',
  laws: [
    {
      title: 'Wetboek van Strafvordering',
      countries: ['NL', 'BE'],
      names: ['wetboek van strafvordering', 'sv'],
      provisions: [
        {
          number: '126 na',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '126 n',
          allows: ['traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '126 nc',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '126 nd',
          allows: ['subscriber', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '126 ne',
          allows: ['subscriber', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '126 nf',
          allows: ['subscriber'],
          issuers: ['court'],
        },
        {
          number: '126 ng',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '126 ni',
          allows: ['preservation'],
          issuers: ['prosecutor'],
        },
        {
          number: '126 ua',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '126 u',
          allows: ['traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '126 m',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '126 zja',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '94',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '94 a',
          allows: ['freeze'],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
  ],
  centralAuthorities: [
    'afdeling internationale aangelegenheden en rechtshulp',
    'airs',
    'ministerie van justitie en veiligheid',
  ],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
