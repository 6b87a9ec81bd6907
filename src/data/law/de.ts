import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawDe: CountryLaw = {
  country: 'DE',
  laws: [
    {
      title: 'Strafprozessordnung (StPO)',
      countries: ['DE', 'AT', 'CH'],
      names: ['stpo', 'strafprozessordnung'],
      provisions: [
        {
          number: '100 j',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '100 k',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '100 g',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
        {
          number: '100 a',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '100 e',
          allows: [],
          issuers: ['court'],
        },
        {
          number: '94',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '95',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['police', 'prosecutor', 'court'],
        },
        {
          number: '98',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['prosecutor', 'court'],
        },
        {
          number: '161',
          allows: ['subscriber', 'financial'],
          issuers: ['police', 'prosecutor'],
          voluntary: true,
        },
        {
          number: '163',
          allows: ['subscriber'],
          issuers: ['police'],
          voluntary: true,
        },
        {
          number: '111 b',
          allows: ['freeze'],
          issuers: ['court'],
        },
        {
          number: '99',
          allows: ['content'],
          issuers: ['court'],
        },
        {
          number: '101 a',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '76 a',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '135',
          allows: ['subscriber', 'traffic', 'location'],
          issuers: ['prosecutor', 'court'],
        },
      ],
    },
    {
      title: 'TDDDG',
      countries: ['DE'],
      names: ['tdddg', 'telekommunikation digitale dienste datenschutz gesetz'],
      provisions: [
        {
          number: '21',
          allows: ['subscriber'],
          issuers: ['court'],
        },
        {
          number: '22',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '23',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '24',
          allows: ['traffic'],
          issuers: ['police', 'court'],
        },
      ],
    },
    {
      title: 'TTDSG',
      countries: ['DE'],
      names: ['ttdsg', 'telekommunikation telemedien datenschutz gesetz'],
      provisions: [
        {
          number: '21',
          allows: ['subscriber'],
          issuers: ['court'],
        },
        {
          number: '22',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '23',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '24',
          allows: ['traffic'],
          issuers: ['police', 'court'],
        },
      ],
      repealed: {
        DE: {
          since: '2024-05-14',
          successor: 'TDDDG, same sections',
        },
      },
    },
    {
      title: 'Telemediengesetz',
      countries: ['DE'],
      names: ['tmg', 'telemediengesetz'],
      provisions: [
        {
          number: '14',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '15',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '15 a',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
      needsNumber: true,
      repealed: {
        DE: {
          since: '2024-05-14',
          successor: 'Digitale-Dienste-Gesetz and TDDDG',
        },
      },
    },
    {
      title: 'Telekommunikationsgesetz',
      countries: ['DE', 'AT'],
      names: ['tkg', 'telekommunikationsgesetz'],
      provisions: [
        {
          number: '174',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '172',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '175',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '176',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '113',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'Ordnungswidrigkeitengesetz',
      countries: ['DE'],
      names: ['owig'],
      provisions: [
        {
          number: '46',
          allows: ['subscriber'],
          issuers: ['police'],
        },
      ],
    },
    {
      title: 'BKAG',
      countries: ['DE'],
      names: ['bkag', 'bundeskriminalamtgesetz'],
      provisions: [
        {
          number: '10',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '40',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '52',
          allows: ['traffic', 'location'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['bundesamt für justiz', 'federal office of justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
