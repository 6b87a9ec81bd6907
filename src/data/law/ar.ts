import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawAr: CountryLaw = {
  country: 'AR',
  laws: [
    {
      title: 'Código Procesal Penal de la Nación',
      countries: ['AR'],
      names: ['cppn', 'codigo procesal penal de la nacion'],
      provisions: [
        {
          number: '236',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '232',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '222',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '224',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Código Procesal Penal Federal',
      countries: ['AR'],
      names: ['cppf', 'codigo procesal penal federal'],
      provisions: [
        {
          number: '150',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '151',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '153',
          allows: ['freeze'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministerio de relaciones exteriores', 'dirección de asistencia jurídica internacional'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
