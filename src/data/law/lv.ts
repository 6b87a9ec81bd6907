import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawLv: CountryLaw = {
  country: 'LV',
  laws: [
    {
      title: 'Kriminālprocesa likums',
      countries: ['LV'],
      names: ['kriminalprocesa likums', 'kriminalprocesa likuma'],
      provisions: [
        {
          number: '190',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '191',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '192',
          allows: ['traffic'],
          issuers: ['prosecutor', 'court'],
        },
      ],
    },
  ],
  centralAuthorities: ['ģenerālprokuratūra'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
