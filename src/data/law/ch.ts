import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawCh: CountryLaw = {
  country: 'CH',
  laws: [
    {
      title: 'BÜPF',
      countries: ['CH'],
      names: ['büpf', 'lscpt', 'spta'],
      provisions: [
        {
          number: '21',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '22',
          allows: ['subscriber'],
          issuers: ['police'],
        },
        {
          number: '26',
          allows: ['traffic', 'content'],
          issuers: ['court'],
        },
      ],
      needsNumber: true,
    },
    {
      title: 'Schweizerische Strafprozessordnung',
      countries: ['CH'],
      names: ['schweizerische strafprozessordnung', 'code de procedure penale suisse'],
      provisions: [
        {
          number: '265',
          allows: ['subscriber', 'traffic', 'content', 'financial'],
          issuers: ['prosecutor'],
        },
        {
          number: '273',
          allows: ['traffic'],
          issuers: ['court'],
        },
        {
          number: '269',
          allows: ['content'],
          issuers: ['court'],
        },
      ],
    },
  ],
  centralAuthorities: ['bundesamt für justiz', 'federal office of justice', 'office federal de la justice'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
};
