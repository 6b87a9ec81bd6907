/** Writes docs/permissions.md and docs/packages.md; part of `npm run docs`. A test fails when they no longer fit. */
import { writeFileSync } from 'node:fs';
import { packageDocs } from './build/package-docs.ts';
import { permissionDocs } from './build/permission-docs.ts';

writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionDocs());
writeFileSync(new URL('../docs/packages.md', import.meta.url), packageDocs());
