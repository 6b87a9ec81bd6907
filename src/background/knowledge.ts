import { agencies } from '../data/agencies/index.ts';
import { DATA_VERSION } from '../data/version.ts';
import { readHost } from '../engine/domain/host.ts';
import { mailKind } from '../engine/domain/mail-kinds.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import { dataAgeDays } from '../engine/registry/age.ts';
import { decodeSnapshot } from '../engine/registry/snapshot.ts';
import { shippedKnowledge } from '../engine/shipped.ts';
import type { DataState } from '../schema/data-state.ts';
import { type KeptRegistry, openRegistry } from './registry/database.ts';
import { takeIn } from './registry/take-in.ts';
import { report } from './report.ts';

let built: Promise<Knowledge> | null = null;

/** The list that was imported last; null when there is none or it cannot be read, which never keeps a request from being assessed. */
async function keptRegistry(): Promise<KeptRegistry | null> {
  try {
    const database = await openRegistry();
    const kept = await database.get('registry', 'current');
    database.close();
    return kept ?? null;
  } catch (error) {
    report('read the imported list', error);
    return null;
  }
}

/** The later of two days. */
const later = (one: string, other: string): string => (Date.parse(other) > Date.parse(one) ? other : one);

async function build(): Promise<Knowledge> {
  const kept = await keptRegistry();
  const decoded = kept && decodeSnapshot(kept.bytes);
  if (!kept || !decoded) return shippedKnowledge();
  if ('problem' in decoded) {
    report('read the imported list', new Error(decoded.problem));
    return shippedKnowledge();
  }
  const { registry } = shippedKnowledge(decoded.table, new Set(decoded.head.published));
  return { registry, dataVersion: later(DATA_VERSION, kept.list.issuedAt) };
}

/** What the package ships and what was imported, indexed once for a life of the worker. */
export function knowledge(): Promise<Knowledge> {
  built ??= build();
  return built;
}

/** Free and disposable mail: a domain that belongs to nobody in particular. */
export function isSharedDomain(domain: string): boolean {
  const host = readHost(domain);
  return host !== null && mailKind(host.ascii, host.registrable) !== null;
}

/** Takes a file in as a list of agencies, in place of the last one; or says why not, and all stays as it was. */
export async function importList(
  name: string,
  file: Uint8Array,
  now: number,
): Promise<{ names: number; skipped: number } | { problem: string }> {
  const taken = takeIn(file, { name, current: await keptRegistry(), now });
  if (!taken.ok) return { problem: taken.problem };
  const database = await openRegistry();
  await database.put('registry', taken.kept, 'current');
  database.close();
  built = null;
  return { names: taken.kept.list.names, skipped: taken.skipped };
}

/** Goes back to what the package ships. */
export async function forgetList(): Promise<void> {
  const database = await openRegistry();
  await database.delete('registry', 'current');
  database.close();
  built = null;
}

export async function dataState(now: number, limitDays: number): Promise<DataState> {
  const kept = await keptRegistry();
  const newest = kept ? later(DATA_VERSION, kept.list.issuedAt) : DATA_VERSION;
  return {
    shippedAt: DATA_VERSION,
    agencies: agencies.length,
    imported: kept?.list ?? null,
    ageDays: dataAgeDays(newest, now) ?? 0,
    limitDays,
  };
}
