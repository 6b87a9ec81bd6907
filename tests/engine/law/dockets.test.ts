import { expect, test } from 'vitest';
import { docketFormats } from '../../../src/data/dockets.ts';
import { docketsIn } from '../../../src/engine/law/dockets.ts';

const faults = (text: string, year = 2026) => docketsIn(text, year).map(({ fault }) => fault);

test.each(docketFormats.map((format) => [`${format.country}, ${format.of}`, format] as const))(
  'reads the form of %s, and that form alone',
  (_name, format) => {
    const read = docketsIn(`Our case ${format.example}, opened this spring.`, 2026);
    expect(read.map(({ format: { country, of } }) => ({ country, of }))).toEqual([
      { country: format.country, of: format.of },
    ]);
    expect(read[0]?.fault).toBeNull();
  },
);

test.each([
  ['26-mj-00000', 'zeros'],
  ['1:27-cr-00418', 'future'],
  ['418 Js 2207/29', 'future'],
  ['令和12年(わ)第418号', 'future'],
  ['Diligencias previas 418/2031', 'future'],
  ['0004182-50.2025.8.26.0100', 'check'],
])('%s has a fault: %s', (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

test.each(['1:98-cr-00418', '418 Js 2207/19', '4182/99 R.G.N.R.', 'FIR No. 31(9)2025'])('%s is an old case', (text) => {
  expect(faults(text)).toEqual([null]);
});

test.each(['GCSO 26-0881', 'PL0100-2026220114', 'call 202-555-0117', '26-USM-4410'])(
  '%s is of no form that is known here, and says nothing',
  (text) => {
    expect(docketsIn(text, 2026)).toEqual([]);
  },
);

test('a text that is nothing but case numbers gives the first twenty', () => {
  expect(docketsIn('26-cr-00418 '.repeat(1_000), 2026)).toHaveLength(20);
});
