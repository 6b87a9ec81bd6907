import { backUp, restore } from '../upkeep/backup.ts';
import { type OperatorCommand, word } from './command.ts';

export const backupCommand: OperatorCommand = {
  name: 'backup',
  usage: 'backup FILE',
  async run(args, deps, print) {
    print(JSON.stringify({ rows: await backUp(deps, word(args, 0, 'the file')) }));
  },
};

export const restoreCommand: OperatorCommand = {
  name: 'restore',
  usage: 'restore FILE',
  async run(args, deps, print) {
    print(JSON.stringify({ rows: await restore(deps, word(args, 0, 'the file')) }));
  },
};
