import { publishSnapshot } from '../snapshot/publish.ts';
import { type OperatorCommand, UsageError } from './command.ts';

export const snapshotCommand: OperatorCommand = {
  name: 'snapshot',
  usage: 'snapshot publish',
  async run(args, deps, print) {
    if (args[0] !== 'publish') throw new UsageError('say publish');
    print(
      JSON.stringify({
        version: await publishSnapshot(deps, { notWithinMs: 0 }),
        keyId: deps.signer.keyId,
        publicKey: deps.signer.publicKey,
      }),
    );
  },
};
