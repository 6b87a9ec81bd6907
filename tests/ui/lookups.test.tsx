// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { LogSection } from '../../src/options/log-section.tsx';
import { LookupsSection } from '../../src/options/lookups-section.tsx';
import type { LookupView } from '../../src/schema/lookup-view.ts';
import { click, draw, settled, words } from '../helpers/draw.tsx';

const worker = vi.hoisted(() => ({ send: vi.fn(), ask: vi.fn() }));
vi.mock('../../src/messages/send.ts', () => ({ send: worker.send }));
vi.mock('../../src/platform/storage.ts', () => ({ onStored: () => () => undefined }));
vi.mock('../../src/platform/permissions.ts', () => ({ askForHosts: worker.ask, onHostsChanged: () => undefined }));

const KEY = 'k-4711';
const SOURCE: LookupView = {
  id: 'urlhaus',
  title: 'Malware on the domain',
  discloses: 'The domain.',
  to: 'abuse.ch.',
  on: false,
  terms: 'https://abuse.ch/terms-of-use/',
  locked: false,
  missing: [],
  fields: [{ id: 'key', title: 'Your Auth-Key', kind: 'secret', required: true, value: '', stored: false }],
};
const ROW = {
  at: '2026-06-15T11:58:00.000Z',
  provider: 'urlhaus',
  host: 'urlhaus-api.abuse.ch',
  disclosed: 'domain oakvale.example',
  bytes: 120,
  outcome: 'answered 200',
};

function serve(answers: Record<string, unknown>) {
  worker.send.mockImplementation(async (name: string) => answers[name] ?? { ok: true, data: {} });
}
const showing = (lookup: Partial<LookupView>) =>
  serve({
    lookups: { ok: true, data: { lookups: [{ ...SOURCE, ...lookup }] } },
    'lookup-test': { ok: true, data: { text: 'It answered: nothing is known of the example.' } },
  });

async function open(section: preact.ComponentChild): Promise<HTMLElement> {
  const root = draw(section);
  await settled();
  return root;
}

beforeEach(() => {
  worker.send.mockReset();
  worker.ask.mockReset();
});

test('what a source is told, who gets it and its terms stand beside the switch before anyone turns it', async () => {
  showing({});
  const root = await open(<LookupsSection />);
  expect(words(root)).toContain('Told: The domain. To: abuse.ch.');
  expect(root.querySelector('a')?.href).toBe(SOURCE.terms);
  expect(root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked).toBe(false);
});

test('a source is switched on with what was typed, and a key is hidden while it is', async () => {
  showing({});
  const root = await open(<LookupsSection />);
  const key = root.querySelector<HTMLInputElement>('input[type="password"]');
  if (!key) throw new Error('a key is typed into a hidden field');
  key.value = KEY;
  key.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  await settled();
  expect(worker.send).toHaveBeenCalledWith('lookup-set', { id: 'urlhaus', on: true, values: { key: KEY } });
});

test('a kept key is never shown: only that there is one', async () => {
  showing({ on: true, fields: SOURCE.fields.map((field) => ({ ...field, stored: true })) });
  const root = await open(<LookupsSection />);
  const key = root.querySelector<HTMLInputElement>('input[type="password"]');
  expect([key?.value, key?.placeholder]).toEqual(['', 'Kept. Type a new one to replace it.']);
});

test('a source that lacks its key or its host says so, and asks for the host from the click', async () => {
  worker.ask.mockResolvedValue(false);
  showing({ on: true, missing: ['https://urlhaus-api.abuse.ch/*'] });
  const root = await open(<LookupsSection />);
  expect(words(root)).toContain('It cannot ask yet: a value is missing.');
  expect(words(root)).toContain('Needs access to https://urlhaus-api.abuse.ch/*');
  click(root, 'Allow access');
  expect(worker.ask).toHaveBeenCalledExactlyOnceWith(['https://urlhaus-api.abuse.ch/*'], undefined);
});

test('"Test now" says in a sentence how it went, aloud', async () => {
  showing({ on: true });
  const root = await open(<LookupsSection />);
  click(root, 'Test now');
  await settled();
  expect([...root.querySelectorAll('[role="status"]')].map(words)).toContain(
    'It answered: nothing is known of the example.',
  );
});

test('what the organisation decided is shown and cannot be changed', async () => {
  showing({ on: true, locked: true });
  expect((await open(<LookupsSection />)).querySelector('fieldset')?.disabled).toBe(true);
});

test('the log shows what was told to whom, and its export holds the same and nothing else', async () => {
  serve({ 'request-log': { ok: true, data: { rows: [ROW] } } });
  const kept: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${kept.push(blob as Blob)}`);
  const root = await open(<LogSection />);
  for (const text of [ROW.host, ROW.disclosed, ROW.outcome]) expect(words(root)).toContain(text);
  click(root, 'Export');
  expect(JSON.parse((await kept[0]?.text()) ?? '')).toEqual([ROW]);
});

test('clearing asks the worker, and says so where the organisation keeps the log', async () => {
  serve({
    'request-log': { ok: true, data: { rows: [ROW] } },
    'request-log-clear': { ok: false, code: 'locked' },
  });
  const root = await open(<LogSection />);
  click(root, 'Clear');
  await settled();
  expect(worker.send).toHaveBeenCalledWith('request-log-clear', {});
  expect(words(root.querySelector('[role="status"]') as Element)).toMatch(/organisation/);
});
