import { afterAll, beforeAll, describe } from 'vitest';
import { openEmbeddedStore } from '../../../src/service/store/embedded.ts';
import { openPostgresqlStore } from '../../../src/service/store/postgresql.ts';
import type { Store } from '../../../src/service/store/store.ts';
import { type Postgresql, startPostgresql } from './postgresql.ts';

export interface OpenStore {
  kind: 'embedded' | 'postgresql';
  store: () => Store;
  /** The PostgreSQL under it; undefined for the embedded one. */
  server: () => Postgresql | undefined;
}

/** Runs one suite of tests on both kinds of store: what is promised of one is promised of both. */
export function onBothStores(suite: (open: OpenStore) => void): void {
  describe.each(['embedded', 'postgresql'] as const)('on the %s store', (kind) => {
    let store: Store;
    let server: Postgresql | undefined;
    beforeAll(async () => {
      if (kind === 'postgresql') server = await startPostgresql();
      store = server ? await openPostgresqlStore(server.url) : await openEmbeddedStore();
    }, 120_000);
    afterAll(async () => {
      await store.close();
      server?.stop();
    });
    suite({ kind, store: () => store, server: () => server });
  });
}
