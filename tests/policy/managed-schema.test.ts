import { expect, test } from 'vitest';
import { managedSchema } from '../../scripts/build/managed-schema.ts';
import { settings } from '../../src/policy/settings/index.ts';
import { readProjectFile } from '../helpers/root.ts';

/** What Chrome understands in a managed schema; anything else it refuses or ignores. */
const KNOWN = new Set(['type', 'title', 'description', 'properties', 'items', 'additionalProperties', 'enum']);

test('public/managed-schema.json says what the list of settings says', () => {
  const written: unknown = JSON.parse(readProjectFile('public/managed-schema.json'));
  expect(written, 'run npx tsx scripts/generate-managed-schema.ts').toEqual(managedSchema());
});

test('it has one flat key for each setting, in words that Chrome understands', () => {
  const schema = managedSchema() as { properties: Record<string, Record<string, unknown>> };
  expect(Object.keys(schema.properties).sort()).toEqual([...settings.map(({ id }) => id), 'defaults'].sort());
  const walk = (part: Record<string, unknown>) => {
    expect(typeof part.type).toBe('string');
    expect(Object.keys(part).filter((key) => !KNOWN.has(key))).toEqual([]);
    for (const inner of Object.values(part.properties ?? {})) walk(inner);
    if (part.items) walk(part.items as Record<string, unknown>);
    if (part.additionalProperties) walk(part.additionalProperties as Record<string, unknown>);
  };
  walk(schema);
});
