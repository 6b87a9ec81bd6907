import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawFr: CountryLaw = {
  country: 'FR',
  laws: [
    {
      title: 'Code de procédure pénale',
      countries: ['FR', 'MA', 'SN', 'CI', 'DZ', 'TN', 'LU', 'BE'],
      names: ['code de procedure penale'],
      provisions: [
        {
          number: '60 1',
          allows: ['subscriber', 'financial'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '60 2',
          allows: ['subscriber', 'traffic'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '77 1 1',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '77 1 2',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '99 3',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['court'],
        },
        {
          number: '99 4',
          allows: ['subscriber', 'traffic'],
          issuers: ['court'],
        },
        {
          number: '60 1 1',
          allows: ['traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '60 1 2',
          allows: ['traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '100',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '706 95',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '56',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police'],
        },
        {
          number: '706 153',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '230 32',
          allows: ['location'],
          issuers: ['prosecutor'],
        },
        {
          number: '74 2',
          allows: [],
          issuers: ['prosecutor'],
        },
      ],
    },
    {
      title: 'CPP',
      countries: [
        'FR',
        'MA',
        'SN',
        'CI',
        'DZ',
        'TN',
        'IT',
        'PT',
        'RO',
        'CL',
        'CO',
        'AR',
        'PE',
        'EC',
        'BR',
        'MC',
        'HR',
        'MD',
      ],
      names: ['c p p', 'cpp'],
      provisions: [
        {
          number: '60 1',
          allows: ['subscriber', 'financial'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '60 2',
          allows: ['subscriber', 'traffic'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '77 1 1',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '77 1 2',
          allows: ['subscriber', 'traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '99 3',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['court'],
        },
        {
          number: '99 4',
          allows: ['subscriber', 'traffic'],
          issuers: ['court'],
        },
        {
          number: '100',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'LCEN',
      countries: ['FR'],
      names: ['lcen', 'loi pour la confiance dans l economie numerique'],
      provisions: [
        {
          number: '6',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor', 'court'],
        },
      ],
    },
    {
      title: 'Code des postes et des communications électroniques',
      countries: ['FR'],
      names: ['cpce', 'code des postes et des communications electroniques'],
      provisions: [
        {
          number: 'l 34 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '34 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['police', 'prosecutor'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'Code de la sécurité intérieure',
      countries: ['FR'],
      names: ['code de la securite interieure'],
      provisions: [
        {
          number: '851 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['security-service'],
        },
        {
          number: '852 1',
          allows: ['content'],
          issuers: ['security-service'],
        },
        {
          number: 'l 851 1',
          allows: ['subscriber', 'traffic'],
          issuers: ['security-service'],
        },
      ],
    },
  ],
  centralAuthorities: ['bureau de l entraide pénale internationale', 'ministère de la justice', 'bepi'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
