import { dataTypesOf } from '../../src/providers/data-types.ts';
import { providers } from '../../src/providers/index.ts';
import { DATA_TYPES, PERMISSIONS } from '../store/permissions.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** docs/permissions.md: every right with its reason, and every source with what it is told. */
export function permissionDocs(): string {
  const rights = PERMISSIONS.map(({ id, when, why }) => [
    `\`${id}\``,
    when === 'install' ? 'at install' : 'when needed',
    why,
  ]);
  const types = Object.entries(DATA_TYPES).map(([id, why]) => [`\`${id}\``, why]);
  const sources = providers.map((provider) => [
    provider.title,
    provider.discloses,
    provider.to,
    dataTypesOf(provider)
      .map((type) => `\`${type}\``)
      .join(', ') || 'nothing',
  ]);
  return `# Permissions

Written by \`npm run docs\` from \`scripts/store/permissions.ts\` and the list of providers. At install no browser shows a warning.

## What the manifest asks for

${table(['right', 'granted', 'why'], rights)}

## What may leave the browser

Firefox is told that nothing is required (\`data_collection_permissions\`: \`none\`) and these are optional. It asks in its own words when a source is
switched on; until the person agrees, nothing is sent.

${table(['data', 'what it is'], types)}

## Sources, each off until it is switched on

${table(['source', 'is told', 'who gets it', 'data'], sources)}
`;
}
