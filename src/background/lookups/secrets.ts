import { lookupDatabase } from './database.ts';

const keyOf = (provider: string, field: string): string => `${provider} ${field}`;

/** A provider's secrets, by field. Read by the worker only; no message gives them out. */
export async function secretsOf(provider: string, fields: readonly string[]): Promise<Record<string, string>> {
  const database = await lookupDatabase();
  const pairs = await Promise.all(
    fields.map(async (field) => [field, await database.get('secrets', keyOf(provider, field))] as const),
  );
  return Object.fromEntries(pairs.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
}

/** Keeps a secret; an empty one is forgotten. */
export async function setSecret(provider: string, field: string, value: string): Promise<void> {
  const database = await lookupDatabase();
  if (value === '') await database.delete('secrets', keyOf(provider, field));
  else await database.put('secrets', value, keyOf(provider, field));
}
