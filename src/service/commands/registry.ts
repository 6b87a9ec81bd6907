import { readFileSync } from 'node:fs';
import { fetchRegistry, listRegistries, takeRegistry } from '../feeds/registry.ts';
import { type OperatorCommand, UsageError, word } from './command.ts';

export const registryCommand: OperatorCommand = {
  name: 'registry',
  usage: 'registry import NAME FILE | registry fetch | registry list',
  async run(args, deps, print) {
    if (args[0] === 'import') {
      const name = word(args, 1, 'a name for the registry');
      const text = readFileSync(word(args, 2, 'the file'), 'utf8');
      print(JSON.stringify({ name, ...(await takeRegistry(deps, { name, url: null, etag: null, text })) }));
    } else if (args[0] === 'fetch') {
      for (const source of deps.registries) {
        print(JSON.stringify({ name: source.name, ...(await fetchRegistry(deps, source)) }));
      }
    } else if (args[0] === 'list') {
      for (const { name, count, skipped, takenAt, checkedAt, failure } of await listRegistries(deps)) {
        print(JSON.stringify({ name, count, skipped, takenAt, checkedAt, failure }));
      }
    } else {
      throw new UsageError('say import, fetch or list');
    }
  },
};
