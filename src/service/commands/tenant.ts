import { addTenant, listTenants } from '../tenants.ts';
import { type OperatorCommand, UsageError, word } from './command.ts';

export const tenantCommand: OperatorCommand = {
  name: 'tenant',
  usage: 'tenant add NAME [--exchange] | tenant list',
  async run(args, deps, print) {
    if (args[0] === 'add') {
      print(JSON.stringify({ tenant: await addTenant(deps, word(args, 1, 'the name'), args.includes('--exchange')) }));
    } else if (args[0] === 'list') {
      for (const { tenantId, name, createdAt } of await listTenants(deps)) {
        print(JSON.stringify({ tenant: tenantId, name, createdAt: createdAt.toISOString() }));
      }
    } else {
      throw new UsageError('say add or list');
    }
  },
};
