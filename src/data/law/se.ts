import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawSe: CountryLaw = {
  country: 'SE',
  laws: [
    {
      title: 'Lagen om elektronisk kommunikation (2022:482)',
      countries: ['SE'],
      names: ['lagen 2022 482 om elektronisk kommunikation', '2022 482', 'lek 2022 482'],
      provisions: [
        {
          number: '9 33',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '33',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
      ],
    },
    {
      title: 'Lagen om elektronisk kommunikation (2003:389)',
      countries: ['SE'],
      names: ['2003 389'],
      provisions: [
        {
          number: '6 22',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '22',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
      repealed: {
        SE: {
          since: '2022-06-03',
          successor: 'Lagen (2022:482) om elektronisk kommunikation, 9 kap. 33 §',
        },
      },
    },
    {
      title: 'Rättegångsbalken',
      countries: ['SE'],
      names: ['rattegangsbalken'],
      provisions: [
        {
          number: '27 18',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '27 19',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '27 16',
          allows: ['preservation'],
          issuers: ['police'],
        },
        {
          number: '18',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '19',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['åklagarmyndigheten', 'justitiedepartementet'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
