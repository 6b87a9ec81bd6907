import { readFileSync } from 'node:fs';
import { PACKAGES } from '../store/packages.ts';

/** docs/packages.md: every runtime package at its version, with where it runs and why. */
export function packageDocs(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const rows = Object.entries(dependencies).map(([name, version]) => {
    const { in: place, why } = PACKAGES[name] ?? { in: '', why: '' };
    return `| \`${name}\` | ${version} | ${place} | ${why} |`;
  });
  return `# Runtime packages

Written by \`npm run docs\` from \`scripts/store/packages.ts\` and package.json. At most 15, each pinned to one version, none with an install script; every
entry of the lock file has a hash.

| package | version | runs in | why |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
