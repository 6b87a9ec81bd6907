/** Writes docs/signals.md from the list of signals: `npx tsx scripts/generate-signal-docs.ts`. A test fails when it drifts. */
import { writeFileSync } from 'node:fs';
import { signalDocs } from './build/signal-docs.ts';

writeFileSync('docs/signals.md', signalDocs());
