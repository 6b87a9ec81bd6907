import { createHash } from 'node:crypto';

/** Most requests of one sender: fewer than the service lists of one. */
const BLOCK = 100;
const hash = (of: string): string => createHash('sha256').update(of).digest('base64url').slice(0, 22);

interface Write {
  key: string;
  sender: string;
}

export const writeOf = (writer: string, at: number): Write => ({
  key: hash(`key ${writer} ${at}`),
  sender: hash(`sender ${writer} ${Math.floor(at / BLOCK)}`),
});

const bodyOf = ({ key, sender }: Write): string =>
  JSON.stringify({
    key,
    sender,
    domain: hash('domain'),
    agency: null,
    phone: hash('phone'),
    targets: [hash(key)],
    text: null,
    process: 'subpoena',
    emergency: false,
    hour: 1,
  });

export interface Ledger {
  /** Every write that the service said it has. */
  acknowledged: Write[];
  /** Sent, and never answered: it may be there or not. */
  unanswered: Write[];
}

export interface WriterOptions {
  url: () => string;
  token: string;
  /** False ends it after the write under way. */
  goOn: () => boolean;
  /** Sent again until it is acknowledged, under the same key: what a client's queue does. */
  retry: boolean;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** True when the service has it; false when it said no or nothing. */
export async function post(url: string, token: string, write: Write): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/sightings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: bodyOf(write),
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    // The service or its database is gone: the write counts as unanswered.
    return false;
  }
}

/** Writes one after the other until told to end. */
export async function write(name: string, { url, token, goOn, retry }: WriterOptions): Promise<Ledger> {
  const ledger: Ledger = { acknowledged: [], unanswered: [] };
  for (let at = 0; goOn(); at += 1) {
    const next = writeOf(name, at);
    let taken = await post(url(), token, next);
    while (!taken && retry && goOn()) {
      await pause(50);
      taken = await post(url(), token, next);
    }
    (taken ? ledger.acknowledged : ledger.unanswered).push(next);
    if (!taken && !retry) await pause(20);
  }
  return ledger;
}

export interface Verdict {
  lost: number;
  duplicated: number;
  /** Kept although it was never acknowledged: allowed. */
  extra: number;
}

/** What the service has of these writes, read back sender by sender. */
export async function verify(url: string, token: string, ledgers: readonly Ledger[]): Promise<Verdict> {
  const acknowledged = ledgers.flatMap((ledger) => ledger.acknowledged);
  const senders = new Set(
    [...acknowledged, ...ledgers.flatMap(({ unanswered }) => unanswered)].map(({ sender }) => sender),
  );
  const kept: string[] = [];
  for (const sender of senders) {
    const response = await fetch(`${url}/v1/records/${sender}`, {
      headers: { authorization: `Bearer ${token}`, connection: 'close' },
    });
    if (response.status !== 200) throw new Error(`reading back: ${response.status}`);
    const { seen } = (await response.json()) as { seen: { key: string }[] };
    kept.push(...seen.map(({ key }) => key));
  }
  const distinct = new Set(kept);
  const lost = acknowledged.filter(({ key }) => !distinct.has(key)).length;
  return { lost, duplicated: kept.length - distinct.size, extra: distinct.size - (acknowledged.length - lost) };
}
