import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawRo: CountryLaw = {
  country: 'RO',
  laws: [
    {
      title: 'Codul de procedură penală',
      countries: ['RO'],
      names: ['codul de procedura penala', 'codului de procedura penala'],
      provisions: [
        {
          number: '152',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '138',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '154',
          allows: ['preservation'],
          issuers: ['prosecutor'],
        },
        {
          number: '170',
          allows: ['subscriber', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '153',
          allows: ['financial'],
          issuers: ['prosecutor'],
        },
      ],
    },
  ],
  centralAuthorities: ['ministerul justiției', 'parchetul de pe lângă înalta curte de casație și justiție'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
