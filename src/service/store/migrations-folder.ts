import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = 'src/service/migrations';

/** The migrations lie beside the sources, wherever the running bundle lies below the project. */
export function migrationsFolder(): string {
  for (let at = path.dirname(fileURLToPath(import.meta.url)); ; at = path.dirname(at)) {
    const folder = path.join(at, FOLDER);
    if (existsSync(folder)) return folder;
    if (path.dirname(at) === at) throw new Error(`${FOLDER} is not there: the service runs from the project's folder.`);
  }
}
