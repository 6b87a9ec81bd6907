import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from '../helpers/root.ts';

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
  modules: { source: string }[];
}

test('every folder of src imports only what its layer may, and the check saw every module', () => {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--no-progress'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  let output: string;
  try {
    output = execFileSync(process.execPath, args, options);
  } catch (error) {
    // The exit status is the number of violations; the report is on standard output all the same.
    output = (error as { stdout: string }).stdout;
  }
  const { summary, modules } = JSON.parse(output) as Cruise;
  const violations = summary.violations.map(({ from, to, rule }) => `${from} -> ${to}: ${rule.name}`);
  expect(violations, 'see the table in .dependency-cruiser.cjs').toEqual([]);

  // The cruiser says "0 modules" and passes when it cannot read TypeScript: count what it saw.
  const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  const seen = new Set(modules.map(({ source }) => source));
  expect(sources.filter((file) => !seen.has(file))).toEqual([]);
}, 120_000);
