import * as z from 'zod/mini';
import { readManaged } from '../platform/managed.ts';
import { item } from '../platform/storage.ts';
import { type Resolved, resolve } from '../policy/resolve.ts';
import { audit } from './audit/log.ts';

const stored = z.record(z.string(), z.unknown());

/** What the user set, by id of the setting. Broken values stay where they are and count as not set. */
export const userSettings = item({ area: 'local', key: 'settings', schema: stored, fallback: () => ({}) });

/** The organisation's policy as last read: the first answer of the day must not wait for the browser's. */
const lastManaged = item({ area: 'local', key: 'managed', schema: stored, fallback: () => ({}) });

/** All settings as they stand now. */
export async function currentSettings(): Promise<Resolved> {
  const [user, managed] = await Promise.all([userSettings.get(), lastManaged.get()]);
  return resolve(user, managed);
}

/** Whether the browser gave any policy when it was last asked. */
export const hasPolicy = async (): Promise<boolean> => Object.keys(await lastManaged.get()).length > 0;

/** Reads the organisation's policy anew; true when it changed. */
export async function refreshManaged(): Promise<boolean> {
  const parsed = stored.safeParse(await readManaged());
  const managed = parsed.success ? parsed.data : {};
  if (JSON.stringify(managed) === JSON.stringify(await lastManaged.get())) return false;
  await lastManaged.set(managed);
  await audit('policy-changed', { keys: Object.keys(managed).length }, Date.now());
  return true;
}
