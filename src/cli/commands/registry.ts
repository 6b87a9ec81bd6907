import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Skipped } from '../../engine/registry/report.ts';
import { decodeSnapshot, encodeSnapshot } from '../../engine/registry/snapshot.ts';
import { InputError } from '../files.ts';
import { nowFrom } from '../inputs.ts';
import { readOptions } from '../options.ts';
import { readPublishedList } from '../registry-file.ts';
import type { Command, Io } from '../run.ts';
import { UsageError } from '../usage-error.ts';

/** Skipped rows shown one by one; the rest are counted. */
const MOST_SHOWN = 20;

function reportSkipped(skipped: readonly Skipped[], io: Io): void {
  for (const { line, text, reason } of skipped.slice(0, MOST_SHOWN)) {
    io.err(`countersign: line ${line}: ${JSON.stringify(text)} skipped: ${reason}`);
  }
  const byReason = new Map<string, number>();
  for (const { reason } of skipped) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  for (const [reason, count] of byReason) io.err(`countersign: skipped ${count}: ${reason}`);
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError(`--out ${file}: ${error instanceof Error ? error.message : 'cannot be written'}`, {
      cause: error,
    });
  }
}

/** Turns a published list into a snapshot that the extension and `--registry` load at once. */
export const registryCommand: Command = {
  name: 'registry',
  usage: 'registry import FILE --out FILE [--now ISO]',
  run(args, io) {
    const { paths, texts } = readOptions(args, { texts: ['out', 'now'], flags: [] });
    const [action, file, ...more] = paths;
    if (action !== 'import' || file === undefined || more.length > 0) throw new UsageError('takes: import FILE');
    if (texts.out === undefined) throw new UsageError('--out FILE is missing');
    const now = nowFrom(texts.now);
    try {
      const { entries, skipped, format, published } = readPublishedList(file);
      // Seconds since the epoch: strictly increasing for a file made later, as the service's snapshots are.
      const head = { version: Math.floor(now / 1000), issuedAt: new Date(now).toISOString(), expiresAt: null };
      const bytes = encodeSnapshot(entries, { ...head, source: path.basename(file), published });
      const check = decodeSnapshot(bytes);
      if ('problem' in check) throw new InputError(`the snapshot made of it cannot be read back: ${check.problem}`);
      write(texts.out, bytes);
      reportSkipped(skipped, io);
      io.err(
        `countersign: ${file}: ${format}: ${entries.length} taken, ${skipped.length} skipped, ${bytes.length} bytes`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.err(`countersign: ${file}: ${error.message}`);
      return 1;
    }
  },
};
