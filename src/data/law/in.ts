import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawIn: CountryLaw = {
  country: 'IN',
  laws: [
    {
      title: 'Bharatiya Nagarik Suraksha Sanhita 2023',
      countries: ['IN'],
      names: ['bnss', 'bharatiya nagarik suraksha sanhita', 'बीएनएसएस', 'भारतीय नागरिक सुरक्षा संहिता'],
      provisions: [
        {
          number: '94',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['police', 'court'],
        },
        {
          number: '95',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['court'],
        },
        {
          number: '96',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '105',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '106',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '179',
          allows: [],
          issuers: ['police'],
        },
      ],
    },
    {
      title: 'Code of Criminal Procedure 1973',
      countries: ['IN', 'BD', 'PK'],
      names: ['crpc', 'cr p c', 'code of criminal procedure 1973', 'दंड प्रक्रिया संहिता', 'सीआरपीसी'],
      provisions: [
        {
          number: '91',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['police', 'court'],
        },
        {
          number: '92',
          allows: ['subscriber', 'traffic', 'financial'],
          issuers: ['court'],
        },
        {
          number: '93',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '94',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '102',
          allows: ['freeze'],
          issuers: ['police'],
        },
        {
          number: '160',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '41 a',
          allows: [],
          issuers: ['police'],
        },
      ],
      needsNumber: true,
      repealed: {
        IN: {
          since: '2024-07-01',
          successor: 'Bharatiya Nagarik Suraksha Sanhita 2023 (s. 94 for s. 91, s. 106 for s. 102)',
        },
      },
    },
    {
      title: 'Indian Penal Code',
      countries: ['IN'],
      names: ['indian penal code', 'ipc'],
      provisions: [],
      needsNumber: true,
      repealed: {
        IN: {
          since: '2024-07-01',
          successor: 'Bharatiya Nyaya Sanhita 2023',
        },
      },
    },
    {
      title: 'Information Technology Act 2000',
      countries: ['IN'],
      names: ['it act', 'information technology act'],
      provisions: [
        {
          number: '69',
          allows: ['content'],
          issuers: ['ministry'],
        },
        {
          number: '69 b',
          allows: ['traffic'],
          issuers: ['ministry'],
        },
        {
          number: '79',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '79 3 b',
          allows: [],
          issuers: ['police', 'ministry'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'IT Rules 2021',
      countries: ['IN'],
      names: ['it rules 2021', 'intermediary guidelines'],
      provisions: [
        {
          number: '3 1 j',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '3 1 d',
          allows: [],
          issuers: ['ministry'],
        },
        {
          number: '4 2',
          allows: [],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Bharatiya Nyaya Sanhita 2023',
      countries: ['IN'],
      names: ['bns', 'bharatiya nyaya sanhita'],
      provisions: [],
      needsNumber: true,
    },
  ],
  centralAuthorities: ['ministry of home affairs', 'central authority of india'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
