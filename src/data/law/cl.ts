import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawCl: CountryLaw = {
  country: 'CL',
  laws: [
    {
      title: 'Código Procesal Penal (Chile)',
      countries: ['CL', 'PE', 'UY', 'PY', 'BO', 'CR', 'EC', 'HN', 'SV', 'GT', 'VE', 'DO'],
      names: ['codigo procesal penal'],
      provisions: [
        {
          number: '222',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '218 ter',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '218 bis',
          allows: ['preservation'],
          issuers: ['prosecutor'],
        },
        {
          number: '219',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '9',
          allows: [],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'Ley 21.459',
      countries: ['CL'],
      names: ['ley 21 459', 'ley n 21 459'],
      provisions: [],
    },
  ],
  centralAuthorities: ['ministerio público', 'unidad de cooperación internacional'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
