import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publishSnapshot } from '../../src/service/snapshot/publish.ts';
import { openEmbeddedStore } from '../../src/service/store/embedded.ts';
import { backUp, restore } from '../../src/service/upkeep/backup.ts';
import { exportTenant } from '../../src/service/upkeep/export.ts';
import { hash, serviceOver, sighting } from './helpers/service.ts';
import { onBothStores } from './helpers/stores.ts';

onBothStores(({ kind, store }) => {
  test('a backup restores exactly on an empty store of either kind, and may be restored twice', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'countersign-backup-'));
    const file = path.join(folder, 'backup');
    const one = serviceOver(store(), `${kind}:backup`);
    const { token, tenantId } = await one.tenant('kept', { role: 'admin', inExchange: true });
    await one.post('/v1/sightings', token, sighting('a'));
    const report = { key: 'report-0000000001', subject: 'sender', hash: hash('officer'), exchangeHash: hash('shared') };
    const said = { reason: 'other', checked: ['history'], level: 'verify' };
    await one.post('/v1/reports', token, { ...report, ...said, kind: 'fraud' });
    await publishSnapshot(one.deps, { notWithinMs: 0 });
    const rows = await backUp(one.deps, file);
    expect(rows).toBeGreaterThan(5);

    const empty = await openEmbeddedStore();
    const other = serviceOver(empty, `${kind}:restored`);
    expect(await restore(other.deps, file)).toBe(rows);
    await restore(other.deps, file);
    const exported = async ({ deps }: typeof one) => {
      const lines: string[] = [];
      for await (const line of exportTenant(deps, tenantId)) lines.push(line);
      return lines;
    };
    expect(await exported(other)).toEqual(await exported(one));
    // The same token opens the restored service, the same snapshot is published, and the next has the next version.
    const present = await (await one.get('/v1/snapshot', token)).json();
    expect(await (await other.get('/v1/snapshot', token)).json()).toEqual(present);
    await empty.close();
    rmSync(folder, { recursive: true });
  }, 60_000);
});
