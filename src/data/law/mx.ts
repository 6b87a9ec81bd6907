import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawMx: CountryLaw = {
  country: 'MX',
  laws: [
    {
      title: 'Código Nacional de Procedimientos Penales',
      countries: ['MX'],
      names: ['cnpp', 'codigo nacional de procedimientos penales'],
      provisions: [
        {
          number: '303',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '252',
          allows: [],
          issuers: ['court'],
        },
        {
          number: '291',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '215',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '131',
          allows: ['subscriber'],
          issuers: ['prosecutor'],
        },
        {
          number: '301',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Ley Federal de Telecomunicaciones y Radiodifusión',
      countries: ['MX'],
      names: ['ley federal de telecomunicaciones y radiodifusion', 'lftr'],
      provisions: [
        {
          number: '189',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['prosecutor'],
        },
        {
          number: '190',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['prosecutor'],
        },
      ],
      repealed: {
        MX: {
          since: '2025-07-17',
          successor: 'Ley en Materia de Telecomunicaciones y Radiodifusión',
        },
      },
    },
  ],
  centralAuthorities: ['fiscalía general de la república', 'secretaría de relaciones exteriores'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
