import { expect, test } from 'vitest';
import { instantOf } from '../../src/portals/normalise/instant.ts';

test.each([
  ['2024-03-05 07:48:00 UTC', null, '2024-03-05T07:48:00Z'],
  ['2024-03-05T09:48+02:00', null, '2024-03-05T07:48:00Z'],
  ['Mon, 11 Mar 2024 16:40:00 +0000', null, '2024-03-11T16:40:00Z'],
  ['Wed Mar 06 18:33:00 2024', 'en', '2024-03-06T18:33:00Z'],
  ['Mar 4, 2024, 9:12\u202fAM', 'en', '2024-03-04T09:12:00Z'],
  ['4/22/25, 2:05\u202fPM', 'en', '2025-04-22T14:05:00Z'],
  ['04/03/2024, 09:12', 'en-GB', '2024-03-04T09:12:00Z'],
  ['4. März 2024 um 09:12', 'de', '2024-03-04T09:12:00Z'],
  ['04.03.2024 09:12', 'de', '2024-03-04T09:12:00Z'],
  ['12 mars 2024 à 15:21', 'fr', '2024-03-12T15:21:00Z'],
  ['12/03/2024 15h21', 'fr', '2024-03-12T15:21:00Z'],
  ['4 de marzo de 2024, 9:12', 'es', '2024-03-04T09:12:00Z'],
  ['4 de março de 2024 às 09:12', 'pt', '2024-03-04T09:12:00Z'],
  ['4 marzo 2024 alle ore 09:12', 'it', '2024-03-04T09:12:00Z'],
  ['4 maart 2024 om 09:12', 'nl', '2024-03-04T09:12:00Z'],
  ['4 marca 2024, 09:12', 'pl', '2024-03-04T09:12:00Z'],
  ['2024年3月4日 9:12', 'ja', '2024-03-04T09:12:00Z'],
  ['2024/03/04 09:12', 'ja', '2024-03-04T09:12:00Z'],
])('%s (%s) is %s', (shown, language, instant) => {
  expect(instantOf(shown, language)).toBe(instant);
});

test.each(['3 days ago', 'yesterday', 'Mar 4', '2024-13-40', '', 'soon'])(
  '%j is no instant: nothing is guessed',
  (shown) => {
    expect(instantOf(shown)).toBeNull();
  },
);
