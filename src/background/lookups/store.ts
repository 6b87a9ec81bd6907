import { KeptLookup, type LookupStore, Pause } from '../../providers/orchestrate/store.ts';
import type { SharedCache } from '../../providers/provider.ts';
import { lookupDatabase, trim } from './database.ts';

/** Longest answer kept, as JSON: every provider keeps a few facts of what it gets. */
const MAX_ANSWER = 65_536;

/** Answers in the extension's own database: they outlive the worker. A broken row reads as none. */
export const answerStore: LookupStore = {
  async get(key) {
    const parsed = KeptLookup.safeParse(await (await lookupDatabase()).get('answers', key));
    return parsed.success ? parsed.data : null;
  },
  async put(row) {
    const database = await lookupDatabase();
    if (JSON.stringify(row).length > MAX_ANSWER) return;
    await database.put('answers', row);
    await trim(database, 'answers');
  },
  async pause(provider) {
    const parsed = Pause.safeParse(await (await lookupDatabase()).get('pauses', provider));
    return parsed.success ? parsed.data : null;
  },
  async setPause(pause) {
    await (await lookupDatabase()).put('pauses', pause);
  },
};

/** What providers keep that says nothing about any request: tables of servers, lists of breaches, feeds. */
export const sharedCache: SharedCache = {
  async get(key) {
    const row = await (await lookupDatabase()).get('shared', key);
    return row && row.until > Date.now() ? row.value : undefined;
  },
  async put(key, value, ttlMs) {
    await (await lookupDatabase()).put('shared', { value, until: Date.now() + ttlMs }, key);
  },
};
