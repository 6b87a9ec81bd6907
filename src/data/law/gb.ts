import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawGb: CountryLaw = {
  country: 'GB',
  laws: [
    {
      title: 'Investigatory Powers Act 2016',
      countries: ['GB'],
      names: ['investigatory powers act', 'ipa 2016'],
      provisions: [
        {
          number: '60 a',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police', 'regulator'],
        },
        {
          number: '61',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police', 'regulator'],
        },
        {
          number: '61 a',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
          emergency: true,
        },
        {
          number: '62',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['police'],
        },
        {
          number: '87',
          allows: ['preservation'],
          issuers: ['ministry'],
        },
        {
          number: '11',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '12',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '19',
          allows: ['content'],
          issuers: ['ministry'],
        },
        {
          number: '15',
          allows: ['content'],
          issuers: ['ministry'],
        },
      ],
    },
    {
      title: 'Regulation of Investigatory Powers Act 2000',
      countries: ['GB'],
      names: ['regulation of investigatory powers act', 'ripa 2000', 'ripa'],
      provisions: [
        {
          number: '21',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2019-02-05',
            successor: 'Investigatory Powers Act 2016, Part 3',
          },
        },
        {
          number: '22 4',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2019-02-05',
            successor: 'Investigatory Powers Act 2016, s. 60A to 62',
          },
        },
        {
          number: '22',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2019-02-05',
            successor: 'Investigatory Powers Act 2016, s. 60A to 62',
          },
        },
        {
          number: '23',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2019-02-05',
            successor: 'Investigatory Powers Act 2016, Part 3',
          },
        },
        {
          number: '25',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2019-02-05',
            successor: 'Investigatory Powers Act 2016, Part 3',
          },
        },
        {
          number: '5',
          allows: ['content'],
          issuers: ['ministry'],
          repealed: {
            since: '2018-06-27',
            successor: 'Investigatory Powers Act 2016, Part 2',
          },
        },
        {
          number: '8',
          allows: ['content'],
          issuers: ['ministry'],
          repealed: {
            since: '2018-06-27',
            successor: 'Investigatory Powers Act 2016, Part 2',
          },
        },
        {
          number: 'part i chapter ii',
          allows: ['subscriber', 'traffic'],
          issuers: ['police'],
          repealed: {
            since: '2019-02-05',
            successor: 'Investigatory Powers Act 2016, Part 3',
          },
        },
        {
          number: '28',
          allows: [],
          issuers: ['police'],
        },
        {
          number: '29',
          allows: [],
          issuers: ['police'],
        },
      ],
    },
    {
      title: 'Data Protection Act 2018',
      countries: ['GB'],
      names: ['data protection act 2018', 'dpa 2018'],
      provisions: [
        {
          number: 'schedule 2',
          allows: ['subscriber', 'financial'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: 'sch 2',
          allows: ['subscriber', 'financial'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
    {
      title: 'Data Protection Act 1998',
      countries: ['GB'],
      names: ['data protection act 1998', 'dpa 1998'],
      provisions: [
        {
          number: '29',
          allows: ['subscriber', 'financial'],
          issuers: ['police'],
          voluntary: true,
          repealed: {
            since: '2018-05-25',
            successor: 'Data Protection Act 2018, Sch. 2 Pt 1 para. 2',
          },
        },
        {
          number: '29 3',
          allows: ['subscriber', 'financial'],
          issuers: ['police'],
          voluntary: true,
          repealed: {
            since: '2018-05-25',
            successor: 'Data Protection Act 2018, Sch. 2 Pt 1 para. 2',
          },
        },
      ],
      repealed: {
        GB: {
          since: '2018-05-25',
          successor: 'Data Protection Act 2018',
        },
      },
    },
    {
      title: 'Police and Criminal Evidence Act 1984',
      countries: ['GB'],
      names: ['police and criminal evidence act', 'pace 1984'],
      provisions: [
        {
          number: 'schedule 1',
          allows: ['subscriber', 'traffic', 'financial', 'content'],
          issuers: ['court'],
        },
        {
          number: 'sch 1',
          allows: ['subscriber', 'traffic', 'financial', 'content'],
          issuers: ['court'],
        },
        {
          number: '9',
          allows: ['subscriber', 'traffic', 'financial', 'content'],
          issuers: ['court'],
        },
        {
          number: '8',
          allows: ['subscriber', 'traffic', 'financial', 'content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Proceeds of Crime Act 2002',
      countries: ['GB'],
      names: ['proceeds of crime act 2002', 'poca 2002'],
      provisions: [
        {
          number: '345',
          allows: ['financial'],
          issuers: ['court'],
        },
        {
          number: '370',
          allows: ['financial'],
          issuers: ['court'],
        },
        {
          number: '41',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '303 z',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '47',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '357',
          allows: ['financial'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Crime (Overseas Production Orders) Act 2019',
      countries: ['GB'],
      names: ['crime overseas production orders act', 'copo act'],
      provisions: [
        {
          number: '1',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
        {
          number: '4',
          allows: ['subscriber', 'traffic', 'location', 'content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: [
    'uk central authority',
    'ukca',
    'home office',
    'crown office',
    'international justice and organised crime division',
  ],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
