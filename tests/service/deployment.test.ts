import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/service/config.ts';
import { readProjectFile } from '../helpers/root.ts';

interface Compose {
  services: Record<string, { image?: string; build?: string; environment?: Record<string, string>; ports?: string[] }>;
  volumes: Record<string, unknown>;
}
const compose = parse(readProjectFile('compose.yaml'), { merge: true }) as Compose;
const dockerfile = readProjectFile('Dockerfile');

test('the composition has a database, two instances of the service and a proxy on loopback', () => {
  const { services } = compose;
  expect(Object.keys(services).sort()).toEqual(['database', 'one', 'proxy', 'two']);
  expect(Object.values(services).filter(({ build }) => build === '.')).toHaveLength(2);
  expect(services.proxy?.ports).toEqual(['127.0.0.1:8787:8787']);
  for (const name of ['one', 'two', 'database']) expect(services[name]?.ports).toBeUndefined();
});

test('every instance is given what the service asks for, and nothing that it does not know', () => {
  for (const name of ['one', 'two']) {
    const given = compose.services[name]?.environment ?? {};
    const filled = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, value.replace(/\$\{\w+:\?\}/g, 'x'.repeat(40))]),
    );
    expect(readConfig(filled)).toMatchObject({ ok: true });
    for (const key of Object.keys(given)) expect(readProjectFile('src/service/config.ts')).toContain(`  ${key}:`);
  }
});

test('of all instances one publishes', () => {
  const minutes = ['one', 'two'].map((name) => compose.services[name]?.environment?.SNAPSHOT_MINUTES);
  expect(minutes.sort()).toEqual(['0', '5']);
});

test('the image runs the built service as an ordinary user, with its migrations and without scripts of packages', () => {
  expect(dockerfile).toContain('USER node');
  expect(dockerfile).toContain('src/service/migrations');
  expect(dockerfile).toContain('ENTRYPOINT ["node", "dist/node/service.js"]');
  for (const line of dockerfile.split('\n').filter((text) => text.includes('npm ci'))) {
    expect(line).toContain('--ignore-scripts');
  }
  expect(readProjectFile('vite.node.config.ts')).toContain("service: 'src/service/index.ts'");
});
