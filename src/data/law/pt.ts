import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawPt: CountryLaw = {
  country: 'PT',
  laws: [
    {
      title: 'Lei do Cibercrime (Lei 109/2009)',
      countries: ['PT'],
      names: ['lei 109 2009', 'lei n 109 2009', 'lei no 109 2009', 'lei do cibercrime'],
      provisions: [
        {
          number: '12',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '13',
          allows: ['traffic'],
          issuers: ['prosecutor'],
        },
        {
          number: '14',
          allows: ['subscriber'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '15',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '16',
          allows: ['freeze'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '17',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '18',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
    {
      title: 'Código de Processo Penal (Portugal)',
      countries: ['PT', 'BR', 'AO', 'MZ', 'CV'],
      names: ['codigo de processo penal'],
      provisions: [
        {
          number: '187',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '189',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
        {
          number: '252 a',
          allows: ['location'],
          issuers: ['prosecutor'],
          emergency: true,
        },
        {
          number: '135',
          allows: ['financial'],
          issuers: ['court'],
        },
        {
          number: '178',
          allows: ['freeze'],
          issuers: ['prosecutor'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'Lei 32/2008',
      countries: ['PT'],
      names: ['lei 32 2008', 'lei n 32 2008'],
      provisions: [
        {
          number: '4',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '9',
          allows: ['traffic'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['procuradoria-geral da república', 'autoridade central'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
