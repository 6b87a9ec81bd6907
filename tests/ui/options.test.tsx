// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { resolve } from '../../src/policy/resolve.ts';
import { settings } from '../../src/policy/settings/index.ts';
import { click, draw, settled, words } from '../helpers/draw.tsx';

const worker = vi.hoisted(() => ({ send: vi.fn(), ask: vi.fn() }));
vi.mock('../../src/messages/send.ts', () => ({ send: worker.send }));
vi.mock('../../src/platform/storage.ts', () => ({ onStored: () => () => undefined }));
vi.mock('../../src/platform/permissions.ts', () => ({ askForHosts: worker.ask, onHostsChanged: () => undefined }));

const PORTAL = {
  id: 'desk',
  name: 'Desk',
  matches: ['https://desk.example.com/*'],
  adapter: null,
  from: 'user',
  granted: false,
  health: null,
  lastReadAt: null,
};

const DATA = {
  shippedAt: '2026-01-01',
  agencies: 1,
  imported: { source: 'dotgov.csv', issuedAt: '2026-02-01T00:00:00Z', importedAt: '2026-02-02T00:00:00Z', names: 2 },
  ageDays: 100,
  limitDays: 90,
};

/** Chosen in sections of their own. */
const OWN_SECTION = ['portals', 'lookups'];

/** A worker that keeps settings as the real one does, without a browser. */
function serve(user: Record<string, unknown>, managed: Record<string, unknown> = {}) {
  const stored = { ...user };
  worker.send.mockImplementation(async (name: string, request: { id: string; value: unknown }) => {
    if (name === 'settings') return { ok: true, data: { settings: resolve(stored, managed).views, problems: [] } };
    if (name === 'portals') return { ok: true, data: { portals: [PORTAL], adapters: [] } };
    if (name === 'portal-grant-state') return { ok: true, data: { missing: [] } };
    if (name === 'lookups') return { ok: true, data: { lookups: [] } };
    if (name === 'audit-export') return { ok: true, data: { lines: ['header', 'entry', 'closing'] } };
    if (name === 'doctor') {
      const { views, problems } = resolve(stored, managed);
      const versions = { extension: '0.1.0', rules: '1', data: '2026-01-01', browser: 'Test' };
      return { ok: true, data: { versions, policyFound: true, settings: views, problems } };
    }
    if (name === 'data-state') return { ok: true, data: DATA };
    if (name === 'data-import')
      return { ok: true, data: { problem: 'There is no domain in it.', names: 0, skipped: 0 } };
    if (name === 'request-log') return { ok: true, data: { rows: [] } };
    if (name !== 'setting-set') return { ok: true, data: {} };
    if (request.value === null) delete stored[request.id];
    else stored[request.id] = request.value;
    return { ok: true, data: {} };
  });
  return stored;
}

async function open(): Promise<HTMLElement> {
  const root = draw(<Options />);
  await settled();
  await settled();
  return root;
}

function field(root: Element, legend: string): HTMLFieldSetElement {
  const found = [...root.querySelectorAll('fieldset')].find((set) => words(set).startsWith(legend));
  if (!found) throw new Error(`no setting "${legend}"`);
  return found;
}

function type(input: HTMLInputElement | null, text: string, event: 'input' | 'change') {
  if (!input) throw new Error('no such field');
  input.value = text;
  input.dispatchEvent(new Event(event, { bubbles: true }));
}

beforeEach(() => worker.send.mockReset());

test('every setting stands there with its sentence and where its value comes from', async () => {
  serve({});
  const root = await open();
  for (const { id, title, help } of settings.filter((setting) => !OWN_SECTION.includes(setting.id))) {
    expect(words(field(root, title)), id).toContain(help);
    expect(words(field(root, title)), id).toContain('Default');
  }
});

test('a number is stored when the person leaves the field, and can be taken back', async () => {
  const stored = serve({});
  const root = await open();
  type(field(root, 'How long a call-back counts').querySelector('input'), '30', 'change');
  await settled();
  await settled();
  expect(stored).toEqual({ callBackMaxAgeDays: 30 });
  expect(words(field(root, 'How long a call-back counts'))).toContain('Set here');
  click(root, 'Undo');
  await settled();
  expect(stored).toEqual({});
});

test('a domain is added in lower case and removed with an undo', async () => {
  const stored = serve({});
  const root = await open();
  const set = field(root, 'Your own domains');
  type(set.querySelector('input'), ' Company.Example ', 'input');
  await settled();
  click(set, 'Add');
  await settled();
  await settled();
  expect(stored).toEqual({ companyDomains: ['company.example'] });
  click(field(root, 'Your own domains'), 'Remove');
  await settled();
  await settled();
  expect(stored).toEqual({ companyDomains: [] });
  click(root, 'Undo');
  await settled();
  expect(stored).toEqual({ companyDomains: ['company.example'] });
});

test('what the organisation set is shown locked', async () => {
  serve({}, { callBackMaxAgeDays: 14 });
  const set = field(await open(), 'How long a call-back counts');
  expect(set.disabled).toBe(true);
  expect(set.querySelector('input')?.value).toBe('14');
  expect(words(set)).toContain('Set by your organisation');
});

test('a portal without access says that requests there are not checked, and asks from the click', async () => {
  serve({});
  worker.ask.mockResolvedValue(true);
  const root = await open();
  expect(words(root)).toContain('Needs access: requests here are not checked.');
  click(root, 'Allow access');
  expect(worker.ask).toHaveBeenCalledExactlyOnceWith(['https://desk.example.com/*']);
});

test('says how old the lists of agencies are, and why a file was not taken', async () => {
  serve({});
  const root = await open();
  const text = () => words(root.querySelector('#Data') ?? root);
  expect(text()).toContain('100 days old');
  expect(text()).toContain('2 names from dotgov.csv, made 2026-02-01');
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [new File(['none'], 'list.txt')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await settled();
  expect(text()).toContain('There is no domain in it. Nothing was changed.');
  const sent = worker.send.mock.calls.find(([name]) => name === 'data-import')?.[1];
  expect(sent).toEqual({ name: 'list.txt', base64: btoa('none') });
});

test('the policy check says what applies, from whom, and what was left out', async () => {
  serve({ historyDays: 60 }, { callBackMaxAgeDays: 'long', contact: 'legal@company.example' });
  const root = await open();
  const text = words(root.querySelector('#Policy') ?? root);
  expect(text).toContain('callBackMaxAgeDays (policy): not a value this setting takes');
  expect(text).toContain('historyDays60set here');
  expect(text).toContain('contact"legal@company.example"fixed by your organisation');
});

test('the audit log is exported whole, and how many entries that were is said', async () => {
  serve({});
  const kept = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const root = await open();
  click(root, 'Export the log');
  await settled();
  await settled();
  expect(words(root.querySelector('#Log') ?? root)).toContain('1 entry exported.');
  const [blob] = kept.mock.calls[0] ?? [];
  expect(await (blob as Blob).text()).toBe('header\nentry\nclosing\n');
  kept.mockRestore();
});

test('what is set here is saved as a policy in the chosen form', async () => {
  serve({ pointer: false });
  const kept = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const root = await open();
  const select = [...root.querySelectorAll('select')].find((list) => words(list).includes('Firefox, policies.json'));
  if (!select) throw new Error('no forms');
  select.value = 'firefox-policies';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  click(root, 'Save the file');
  const [blob] = kept.mock.calls[0] ?? [];
  const saved = JSON.parse(await (blob as Blob).text()) as { policies: { '3rdparty': { Extensions: object } } };
  expect(Object.values(saved.policies['3rdparty'].Extensions)).toEqual([{ pointer: false }]);
  kept.mockRestore();
});
