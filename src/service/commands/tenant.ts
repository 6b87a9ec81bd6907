import type { Deps } from '../deps.ts';
import { addTenant, listTenants } from '../tenants.ts';
import { eraseSender, eraseTenant } from '../upkeep/erase.ts';
import { exportTenant } from '../upkeep/export.ts';
import { applyRetention, setRetention } from '../upkeep/retention.ts';
import { type OperatorCommand, UsageError, word } from './command.ts';

type Action = (args: readonly string[], deps: Deps, print: (line: string) => void) => Promise<void>;

const actions: Readonly<Record<string, Action>> = {
  async add(args, deps, print) {
    print(JSON.stringify({ tenant: await addTenant(deps, word(args, 1, 'the name'), args.includes('--exchange')) }));
  },
  async list(_args, deps, print) {
    for (const { tenantId, name, createdAt } of await listTenants(deps)) {
      print(JSON.stringify({ tenant: tenantId, name, createdAt: createdAt.toISOString() }));
    }
  },
  async export(args, deps, print) {
    for await (const line of exportTenant(deps, word(args, 1, 'the tenant'))) print(line.trimEnd());
  },
  async erase(args, deps, print) {
    const tenantId = word(args, 1, 'the tenant');
    if (args[2] === '--everything') {
      await eraseTenant(deps, tenantId);
      print(JSON.stringify({ erased: 'everything' }));
      return;
    }
    const sender = word(args, 2, 'the hash of the sender, or --everything');
    print(JSON.stringify({ erased: await eraseSender(deps, { tenantId }, { sender, exchangeHash: null }) }));
  },
  async retention(args, deps, print) {
    if (args[1] === 'run') {
      print(JSON.stringify({ forgotten: await applyRetention(deps) }));
      return;
    }
    const days = Number(word(args, 2, 'the days'));
    if (!Number.isInteger(days) || days < 30) throw new UsageError('DAYS is a whole number from 30');
    await setRetention(deps, word(args, 1, 'the tenant'), days);
    print(JSON.stringify({ tenant: args[1], days }));
  },
};

export const tenantCommand: OperatorCommand = {
  name: 'tenant',
  usage:
    'tenant add NAME [--exchange] | tenant list | tenant export TENANT | tenant erase TENANT SENDER-HASH|--everything | tenant retention TENANT DAYS | tenant retention run',
  async run(args, deps, print) {
    const action = actions[args[0] ?? ''];
    if (!action) throw new UsageError(`say ${Object.keys(actions).join(', ')}`);
    await action(args, deps, print);
  },
};
