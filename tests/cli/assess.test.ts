import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assessCommand } from '../../src/cli/commands/assess.ts';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-assess-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGE =
  '<html><body><table><tr><th>Officer email</th><td>a@gmail.com</td></tr><tr><th>Agency</th><td>Northmarch</td></tr>' +
  '<tr><th>Request type</th><td>Production order</td></tr><tr><th>Case number</th><td>NM/12</td></tr></table></body></html>';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a-cut.html': PAGE.slice(0, -60),
  'b-noise.html': Uint8Array.from({ length: 400 }, (_, index) => index % 256),
  'c-broken.json': '{"url": 3',
  'd-whole.html': PAGE,
};
for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, name), content);

async function assess(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { status: await run([assessCommand], ['assess', ...args, '--json'], io), out, err };
}

test('a file that is broken is named with the reason, and the others go on', async () => {
  const { status, out, err } = await assess(folder);
  const said = out.map((line) => JSON.parse(line) as { file: string; page: string; requests: { level: string }[] });
  expect(said.map(({ file, page, requests }) => [path.basename(file), page, requests.length])).toEqual([
    ['a-cut.html', 'unreadable', 0],
    ['d-whole.html', 'request', 1],
  ]);
  expect(err.map((line) => line.replace(folder, ''))).toEqual([
    expect.stringMatching(/a-cut\.html: .*cut off/),
    expect.stringMatching(/b-noise\.html: not a saved page/),
    expect.stringMatching(/c-broken\.json: not JSON/),
  ]);
  expect(status).toBe(1);
});
