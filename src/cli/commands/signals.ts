import { signals } from '../../engine/signals/index.ts';
import { readOptions } from '../options.ts';
import type { Command } from '../run.ts';

/** Every signal, one line each. */
export const signalsCommand: Command = {
  name: 'signals',
  usage: 'signals [--json]',
  run(args, io) {
    const { flags } = readOptions(args, { texts: [], flags: ['json'] });
    for (const { id, catalogue, severity, needs, references, title } of signals) {
      io.out(
        flags.json
          ? JSON.stringify({ id, catalogue, severity, needs, references, title })
          : `${id.padEnd(34)} ${catalogue.join(',').padEnd(10)} ${severity.padEnd(9)} ${title}`,
      );
    }
    return 0;
  },
};
