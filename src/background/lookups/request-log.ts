import type { RequestLog, RequestRow } from '../../providers/gateway/types.ts';
import { lookupDatabase, trim } from './database.ts';

/** "What left this browser": written before a request leaves, completed when its answer is in. */
export const requestLog: RequestLog = {
  async begin(row) {
    const database = await lookupDatabase();
    const id = await database.add('requests', row);
    await trim(database, 'requests');
    return id;
  },
  async end(id, change) {
    const transaction = (await lookupDatabase()).transaction('requests', 'readwrite');
    const row = await transaction.store.get(id);
    if (row) await transaction.store.put({ ...row, ...change }, id);
    await transaction.done;
  },
};

/** Rows from a moment on (milliseconds since the epoch), the newest first. */
export async function requestsSince(moment: number, most = 5_000): Promise<RequestRow[]> {
  const rows = await (await lookupDatabase()).getAllFromIndex('requests', 'at', IDBKeyRange.lowerBound(moment));
  return rows.reverse().slice(0, most);
}

export async function clearRequests(): Promise<void> {
  await (await lookupDatabase()).clear('requests');
}
