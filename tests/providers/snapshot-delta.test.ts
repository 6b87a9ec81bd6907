import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDelta, deltaOf } from '../../src/providers/snapshot/delta.ts';
import { type HashRow, openHashList, packHashList } from '../../src/providers/snapshot/hash-list.ts';

const row = fc.record({
  hash: fc.uint8Array({ minLength: 5, maxLength: 5 }),
  facts: fc.integer({ min: 0, max: 65_535 }),
});
const rows = fc.array(row, { maxLength: 200 });
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('every row of a list is found with its facts, and no other', () => {
  fc.assert(
    fc.property(rows, fc.uint8Array({ minLength: 5, maxLength: 5 }), (listed, other) => {
      const list = openHashList(packHashList(listed));
      const facts = new Map(listed.map((one: HashRow) => [hex(one.hash), one.facts]));
      for (const { hash } of listed) expect(list?.find(hash)).toBe(facts.get(hex(hash)));
      expect(list?.find(other)).toBe(facts.get(hex(other)) ?? null);
    }),
  );
});

test('a delta leads from any list to any other, byte for byte', () => {
  fc.assert(
    fc.property(rows, rows, rows, (both, gone, come) => {
      const [before, after] = [packHashList([...both, ...gone]), packHashList([...both, ...come])];
      const delta = deltaOf(before, after);
      expect(hex(applyDelta(before, delta ?? new Uint8Array()) ?? new Uint8Array())).toBe(hex(after));
    }),
  );
});

test('bytes that are no delta, or are cut or out of order, are refused and never throw', () => {
  const before = packHashList([{ hash: new Uint8Array([1, 2, 3, 4, 5]), facts: 7 }]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, marked) => {
      if (marked) bytes.set([0x43, 0x53, 0x44, 0x31].slice(0, bytes.length));
      const made = applyDelta(before, bytes);
      if (made) expect(openHashList(made)).not.toBeNull();
    }),
  );
});
