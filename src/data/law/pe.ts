import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawPe: CountryLaw = {
  country: 'PE',
  laws: [
    {
      title: 'Nuevo Código Procesal Penal',
      countries: ['PE'],
      names: ['nuevo codigo procesal penal', 'ncpp'],
      provisions: [
        {
          number: '230',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '235',
          allows: ['financial'],
          issuers: ['court'],
        },
        {
          number: '207',
          allows: ['content'],
          issuers: ['prosecutor'],
        },
      ],
    },
    {
      title: 'Decreto Legislativo 1182',
      countries: ['PE'],
      names: ['decreto legislativo 1182', 'd leg 1182'],
      provisions: [
        {
          number: '3',
          allows: ['location'],
          issuers: ['police'],
        },
      ],
    },
  ],
  centralAuthorities: ['fiscalía de la nación'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
