import { expect, test } from 'vitest';
import { readWhole } from '../../src/content/whole-read.ts';
import type { Copier, CopyResult } from '../../src/portals/copy/types.ts';

const result = (title: string): CopyResult => ({
  copy: { tokens: '[]', matches: {}, language: null, title, truncated: false },
  elements: [],
});

/** Copies whose n-th change of the page happens in the middle of the n-th copy. */
function changingPage(times: number) {
  let [changes, copies] = [0, 0];
  function* copy(): Copier {
    copies += 1;
    const title = `state ${changes}`;
    yield;
    if (changes < times) changes += 1;
    return result(title);
  }
  return { copy, changes: () => changes, copies: () => copies, isCancelled: () => false };
}

test('a page that changes while it is copied is copied again from the beginning, and the half copy is thrown away', async () => {
  const page = changingPage(1);
  const done = await readWhole(page);
  expect(done?.result.copy.title).toBe('state 1');
  expect(page.copies()).toBe(2);
});

test('a page that stays as it is is copied once', async () => {
  const page = changingPage(0);
  await readWhole(page);
  expect(page.copies()).toBe(1);
});

test('a page that never rests is read all the same', async () => {
  const page = changingPage(1_000);
  expect((await readWhole(page))?.result.copy.title).toBe('state 3');
  expect(page.copies()).toBe(4);
});

test('a copy that nobody waits for any more ends without a result', async () => {
  expect(await readWhole({ ...changingPage(0), isCancelled: () => true })).toBeNull();
});
