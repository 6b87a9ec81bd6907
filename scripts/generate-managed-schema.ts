/** Writes public/managed-schema.json from the list of settings: `npx tsx scripts/generate-managed-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { managedSchema } from './build/managed-schema.ts';

writeFileSync('public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
