import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawBr: CountryLaw = {
  country: 'BR',
  laws: [
    {
      title: 'Marco Civil da Internet (Lei 12.965/2014)',
      countries: ['BR'],
      names: [
        'lei 12 965 2014',
        'lei n 12 965 2014',
        'marco civil da internet',
        'lei no 12 965 2014',
        'lei 12965 2014',
      ],
      provisions: [
        {
          number: '10 3',
          allows: ['qualification'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '10 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['court'],
        },
        {
          number: '10 2',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '10',
          allows: ['subscriber', 'traffic'],
          issuers: ['court'],
        },
        {
          number: '13',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '13 2',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '15',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '15 2',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '22',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '7',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Lei 12.830/2013',
      countries: ['BR'],
      names: ['lei 12 830 2013', 'lei n 12 830 2013', 'lei no 12 830 2013'],
      provisions: [
        {
          number: '2 2',
          allows: ['qualification'],
          issuers: ['police'],
        },
        {
          number: '2',
          allows: ['qualification'],
          issuers: ['police'],
        },
      ],
    },
    {
      title: 'Código de Processo Penal (Brasil)',
      countries: ['BR'],
      names: ['cpp brasileiro', 'codigo de processo penal brasileiro'],
      provisions: [
        {
          number: '13 a',
          allows: ['qualification'],
          issuers: ['police', 'prosecutor'],
          emergency: true,
        },
        {
          number: '13 b',
          allows: ['location'],
          issuers: ['police', 'prosecutor'],
          emergency: true,
        },
      ],
    },
    {
      title: 'Lei 9.613/1998',
      countries: ['BR'],
      names: ['lei 9 613 1998', 'lei n 9 613 1998', 'lei 9 613 98'],
      provisions: [
        {
          number: '17 b',
          allows: ['qualification'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '4',
          allows: ['freeze'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Lei 12.850/2013',
      countries: ['BR'],
      names: ['lei 12 850 2013', 'lei n 12 850 2013'],
      provisions: [
        {
          number: '15',
          allows: ['qualification'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '3',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '16',
          allows: [],
          issuers: ['court'],
        },
        {
          number: '17',
          allows: ['traffic'],
          issuers: ['police', 'prosecutor'],
        },
      ],
    },
    {
      title: 'Lei 9.296/1996',
      countries: ['BR'],
      names: ['lei 9 296 1996', 'lei n 9 296 1996', 'lei 9 296 96'],
      provisions: [
        {
          number: '1',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: [
    'departamento de recuperação de ativos e cooperação jurídica internacional',
    'drci',
    'ministério da justiça',
  ],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
