import type { CountryLaw } from '../../schema/law.ts';

/** See the provenance: no row of this table has been compared with the official text. */
export const lawInt: CountryLaw = {
  country: 'INT',
  laws: [
    {
      title: 'Budapest Convention',
      countries: ['INT'],
      names: [
        'budapest convention',
        'convention on cybercrime',
        'convention de budapest',
        'convenio de budapest',
        'convencao de budapeste',
        'budapester konvention',
        'konvencji budapesztanskiej',
        'ブダペスト条約',
        'サイバー犯罪条約',
      ],
      provisions: [
        {
          number: '16',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '17',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '18',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '29',
          allows: ['preservation'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '30',
          allows: ['traffic'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '35',
          allows: ['preservation'],
          issuers: ['police'],
          emergency: true,
        },
        {
          number: '32',
          allows: ['subscriber', 'content'],
          issuers: ['police'],
          voluntary: true,
        },
      ],
    },
    {
      title: 'Second Additional Protocol to the Budapest Convention',
      countries: ['INT'],
      names: ['second additional protocol', 'second protocol', 'deuxieme protocole additionnel'],
      provisions: [
        {
          number: '6',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '7',
          allows: ['subscriber'],
          issuers: ['police', 'prosecutor'],
        },
        {
          number: '9',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police', 'prosecutor'],
          emergency: true,
        },
        {
          number: '10',
          allows: ['subscriber', 'traffic', 'content'],
          issuers: ['police', 'prosecutor'],
          emergency: true,
        },
      ],
    },
    {
      title: 'CLOUD Act',
      countries: ['INT'],
      names: ['cloud act'],
      provisions: [],
    },
  ],
  centralAuthorities: ['interpol'],
  provenance: 'written from memory of the statutes, not compared with the official texts',
  writtenAt: '2026-11-23',
  reviewed: false,
  preservationDays: 90,
};
