import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawNg: CountryLaw = {
  country: 'NG',
  laws: [
    {
      title: 'Cybercrimes Act 2015',
      countries: ['NG'],
      names: [
        'cybercrimes prohibition prevention etc act',
        'cybercrimes prohibition prevention act',
        'cybercrimes act 2015',
      ],
      provisions: [
        {
          number: '38',
          allows: ['subscriber', 'traffic'],
          issuers: ['police', 'court'],
        },
        {
          number: '39',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '45',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Administration of Criminal Justice Act 2015',
      countries: ['NG'],
      names: ['administration of criminal justice act'],
      provisions: [
        {
          number: '144',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['federal ministry of justice', 'attorney general of the federation'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
