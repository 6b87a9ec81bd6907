import { readFileSync } from 'node:fs';
import { feedNames, takeFeedForAll } from '../feeds/take.ts';
import { type OperatorCommand, UsageError, word } from './command.ts';

export const feedCommand: OperatorCommand = {
  name: 'feed',
  usage: 'feed import stix|misp|csv FILE NAME',
  async run(args, deps, print) {
    const format = feedNames.find((known) => known === args[1] && known !== 'registry');
    if (args[0] !== 'import' || !format) throw new UsageError('say import, and the form of the feed');
    const text = readFileSync(word(args, 2, 'the file'), 'utf8');
    const result = await takeFeedForAll(deps, { format, text }, word(args, 3, 'a name for the feed'));
    if (!result.ok) throw new UsageError(result.detail);
    print(JSON.stringify({ taken: result.taken, skipped: result.skipped }));
  },
};
