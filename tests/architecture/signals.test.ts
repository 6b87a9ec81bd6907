import { expect, test } from 'vitest';
import { signals } from '../../src/engine/signals/index.ts';
import { FIELD_NAMES } from '../../src/schema/request.ts';
import { filesBelow, readProjectFile } from '../helpers/root.ts';

const files = filesBelow('src/engine/signals').filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'));
const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);

test('every file in src/engine/signals is one line in the list, under its own name', () => {
  expect(signals.map(({ id }) => id).sort()).toEqual(files.map(idOf).sort());
});

test('every signal has a test of the same name with what it must fire on, spare and leave unchecked', () => {
  const tests = new Set(filesBelow('tests/engine/signals').map((file) => file.slice(file.lastIndexOf('/') + 1)));
  expect(files.map(idOf).filter((id) => !tests.has(`${id}.test.ts`))).toEqual([]);
});

test.each(signals.map((signal) => [signal.id, signal] as const))('%s is complete', (_id, signal) => {
  expect(signal.catalogue.length).toBeGreaterThan(0);
  for (const row of signal.catalogue) expect(row).toMatch(/^[SDRLACFW]-\d{1,2}$/);
  expect(signal.family).toBe(signal.catalogue[0]?.[0]);
  expect(signal.references.length).toBeGreaterThan(0);
  for (const reference of signal.references) expect(URL.canParse(reference)).toBe(true);
  for (const field of signal.fields) expect(FIELD_NAMES).toContain(field);
  for (const text of [...Object.values(signal.messages), signal.nextStep, signal.benign, signal.title]) {
    expect(text.trim().length).toBeGreaterThan(10);
    expect(text, 'see the words in docs: plain, no jargon, no exclamation marks').not.toMatch(
      /!|\bsafe\b|scammer|hacked/i,
    );
  }
});

test('every parameter that a message names is given by its signal', () => {
  const missing = signals.flatMap((signal) => {
    const source = readProjectFile(`src/engine/signals/${signal.id}.ts`);
    const names = Object.values(signal.messages).flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
    );
    return names
      .filter((name) => !new RegExp(`\\b${name}\\b[:,\\s}]`).test(source.replaceAll(`{${name}}`, '')))
      .map((name) => `${signal.id}: {${name}}`);
  });
  expect(missing).toEqual([]);
});
