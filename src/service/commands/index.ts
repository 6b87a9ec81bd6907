import { backupCommand, restoreCommand } from './backup.ts';
import type { OperatorCommand } from './command.ts';
import { contestCommand } from './contest.ts';
import { feedCommand } from './feed.ts';
import { registryCommand } from './registry.ts';
import { snapshotCommand } from './snapshot.ts';
import { tenantCommand } from './tenant.ts';
import { tokenCommand } from './token.ts';

/** THE list of operator's commands. */
export const commands: readonly OperatorCommand[] = [
  backupCommand,
  contestCommand,
  feedCommand,
  registryCommand,
  restoreCommand,
  snapshotCommand,
  tenantCommand,
  tokenCommand,
];
