import { assessCommand } from './commands/assess.ts';
import { auditCommand } from './commands/audit.ts';
import { checkCasesCommand } from './commands/check-cases.ts';
import { documentCommand } from './commands/document.ts';
import { domainCommand } from './commands/domain.ts';
import { registryCommand } from './commands/registry.ts';
import { signalsCommand } from './commands/signals.ts';
import { consoleIo, run } from './run.ts';

/** THE list of commands. */
const commands = [
  assessCommand,
  auditCommand,
  checkCasesCommand,
  documentCommand,
  domainCommand,
  registryCommand,
  signalsCommand,
];

process.exitCode = await run(commands, process.argv.slice(2), consoleIo);
