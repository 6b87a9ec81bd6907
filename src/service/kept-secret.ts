import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secret of a service with an embedded store: made at first use, kept beside the database, readable by its owner only. */
export function keptSecret(folder: string, random: (bytes: number) => Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'secret');
  if (!existsSync(file))
    writeFileSync(file, Buffer.from(random(32)).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}
