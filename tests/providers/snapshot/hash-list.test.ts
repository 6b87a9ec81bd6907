import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHashList, packHashList } from '../../../src/providers/snapshot/hash-list.ts';

const hashOf = (text: string): Uint8Array => createHash('sha256').update(text).digest().subarray(0, 5);
const rowsFor = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ hash: hashOf(`row ${at}`), facts: at % 65_536 }));

test('every row that was packed is found with its facts, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }), fc.string(), (names, other) => {
      const list = openHashList(packHashList(names.map((name, at) => ({ hash: hashOf(name), facts: at }))));
      expect(names.map((name) => list?.find(hashOf(name)))).toEqual(names.map((_, at) => at));
      if (!names.includes(other)) expect(list?.find(hashOf(other))).toBeNull();
    }),
  );
});

test('a hundred thousand rows take under 7 bytes each', () => {
  const packed = packHashList(rowsFor(100_000));
  expect(packed.length / 100_000).toBeLessThan(7);
  expect(openHashList(packed)?.size).toBe(100_000);
});

test('an empty list opens and lists nothing', () => {
  expect(openHashList(packHashList([]))?.find(hashOf('x'))).toBeNull();
});

test('of two rows with one hash the last counts', () => {
  const list = openHashList(
    packHashList([
      { hash: hashOf('a'), facts: 1 },
      { hash: hashOf('a'), facts: 2 },
    ]),
  );
  expect(list?.find(hashOf('a'))).toBe(2);
});

test('bytes that were cut, extended or changed in their counts are no list', () => {
  const packed = packHashList(rowsFor(50));
  expect(openHashList(packed.subarray(0, packed.length - 1))).toBeNull();
  expect(openHashList(new Uint8Array([...packed, 0]))).toBeNull();
  const changed = packed.slice();
  changed[12] = (changed[12] ?? 0) + 1;
  expect(openHashList(changed)).toBeNull();
});

test('no bytes at all make it throw or read outside them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes, hash) => {
      const withMagic = new Uint8Array([0x43, 0x53, 0x4c, 0x31, ...bytes]);
      openHashList(bytes)?.find(hash);
      openHashList(withMagic)?.find(hash);
    }),
    { numRuns: process.env.COUNTERSIGN_FULL === '1' ? 100_000 : 2000 },
  );
});
