import * as z from 'zod/mini';
import { SUGGESTED } from '../../src/policy/resolve.ts';
import { settings } from '../../src/policy/settings/index.ts';

type Json = { [key: string]: Json | Json[] | string | string[] | number | boolean };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of several forms Chrome can describe one: the plainest that is not "nothing". */
const plainest = (options: readonly unknown[]): Json =>
  options.filter(isJson).find(({ type }) => type !== 'null') ?? { type: 'string' };

/**
 * Keeps what Chrome's managed schemas understand (chrome/docs: "Manifest - storage areas": a subset of JSON Schema draft
 * 3 without alternatives, patterns of our own or defaults). What is looser here is checked by our own schema afterwards.
 */
function subset(schema: Json): Json {
  const options = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(options)) return subset(plainest(options));
  const kept: Json = {};
  const type = Array.isArray(schema.type) ? schema.type.find((name) => name !== 'null') : schema.type;
  if (typeof type === 'string') kept.type = type;
  if (Array.isArray(schema.enum)) kept.enum = schema.enum;
  if (isJson(schema.items)) kept.items = subset(schema.items);
  if (isJson(schema.additionalProperties) && Object.keys(schema.additionalProperties).length > 0) {
    kept.additionalProperties = subset(schema.additionalProperties);
  }
  if (isJson(schema.properties)) {
    kept.properties = Object.fromEntries(
      Object.entries(schema.properties).flatMap(([name, part]) => (isJson(part) ? [[name, subset(part)]] : [])),
    );
  }
  return kept;
}

/** What `storage.managed` may hold, from the list of settings. */
export function managedSchema(): Json {
  const properties = settings
    .filter(({ managed }) => managed)
    .map(({ id, title, help, schema }) => {
      // zod's own type of a JSON Schema is wider than JSON.
      const full = z.toJSONSchema(schema, { io: 'input' }) as unknown as Json;
      return [id, { title, description: help, ...subset(full) }] as const;
    });
  const fixed = Object.fromEntries(properties);
  const suggested = {
    title: 'Suggested values',
    description: 'The same settings, as values that people may change. What stands outside this key is fixed.',
    type: 'object',
    properties: fixed,
  };
  return { type: 'object', properties: { ...fixed, [SUGGESTED]: suggested } };
}
