/** Writes docs/permissions.md; part of `npm run docs`. A test fails when it no longer fits. */
import { writeFileSync } from 'node:fs';
import { permissionDocs } from './build/permission-docs.ts';

writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionDocs());
