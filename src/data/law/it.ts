import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawIt: CountryLaw = {
  country: 'IT',
  laws: [
    {
      title: 'd.lgs. 196/2003',
      countries: ['IT'],
      names: [
        'd lgs 196 2003',
        'decreto legislativo 196 2003',
        'codice privacy',
        'd lgs 30 giugno 2003 n 196',
        'd lgs n 196 2003',
      ],
      provisions: [
        {
          number: '132',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '132 3',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '132 3 bis',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor'],
          emergency: true,
        },
      ],
    },
    {
      title: 'Codice di procedura penale',
      countries: ['IT', 'SM'],
      names: ['codice di procedura penale', 'c p p italiano'],
      provisions: [
        {
          number: '254 bis',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '256',
          allows: ['subscriber', 'financial'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '248',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '234 bis',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '247',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor'],
        },
        {
          number: '253',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor'],
        },
        {
          number: '266',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '321',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '348',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministero della giustizia'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
