import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { Deps } from '../../src/service/deps.ts';
import { startServer } from '../../src/service/serve.ts';
import { publishSnapshot } from '../../src/service/snapshot/publish.ts';
import { createSigner } from '../../src/service/snapshot/signer.ts';
import { openEmbeddedStore } from '../../src/service/store/embedded.ts';
import { addTenant } from '../../src/service/tenants.ts';
import { addToken } from '../../src/service/tokens.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface ServiceHere {
  url: string;
  /** A reviewer's token of one company; all have the same company. */
  token: string;
  publish(): Promise<number | null>;
  stop(): Promise<void>;
}

/** The reputation service on its embedded store, in this process, with one company. */
export async function startService(): Promise<ServiceHere> {
  const store = await openEmbeddedStore();
  const deps: Deps = {
    store,
    now: () => new Date(),
    random: randomBytes,
    secret: randomBytes(32).toString('base64url'),
    fetch,
    signer: createSigner(generateKeyPairSync('ed25519').privateKey),
    limits: { perSecond: 1_000, burst: 10_000 },
    vendor: null,
    registries: [],
    log: () => undefined,
  };
  const tenantId = await addTenant(deps, 'Team');
  const token = await addToken(deps, { tenantId, role: 'reviewer', label: 'browser', days: 1 });
  await publishSnapshot(deps, { notWithinMs: 0 });
  const running = await startServer(deps, { HOST: '127.0.0.1', PORT: await freePort() });
  return { url: running.url, token, publish: () => publishSnapshot(deps, { notWithinMs: 0 }), stop: running.stop };
}
