// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../src/messages/errors.ts';
import { TabWindow } from '../../src/panel/tab-window.tsx';
import type { TabView } from '../../src/schema/view.ts';
import { click, draw, settled, words } from '../helpers/draw.tsx';
import { request, requestView } from '../helpers/views.ts';

const worker = vi.hoisted(() => ({
  send: vi.fn(),
  show: (_view: unknown) => undefined as unknown,
  ask: vi.fn(),
  options: vi.fn(),
}));
vi.mock('../../src/messages/send.ts', () => ({ send: worker.send }));
vi.mock('../../src/messages/watch.ts', () => ({
  watchTabView: (_tabId: number, show: (view: unknown) => unknown) => {
    worker.show = show;
    return () => undefined;
  },
}));
vi.mock('../../src/platform/permissions.ts', () => ({ askForHosts: worker.ask }));
vi.mock('../../src/platform/tab.ts', () => ({
  openOptions: worker.options,
  ownWindow: async () => 1,
  openPanel: async () => undefined,
}));

beforeEach(() => {
  fakeBrowser.reset();
  worker.send.mockReset();
  worker.send.mockResolvedValue({ ok: true, data: { settings: [], problems: [], shown: true, at: '' } });
  worker.ask.mockReset();
});

async function open(view: Result<TabView>): Promise<HTMLElement> {
  const root = draw(<TabWindow tabId={7} as="popup" />);
  await settled();
  worker.show(view);
  await settled();
  return root;
}
const ok = (data: TabView): Result<TabView> => ({ ok: true, data });

test('a window without a tab says so', async () => {
  const root = draw(<TabWindow tabId={null} as="popup" />);
  await settled();
  expect(words(root)).toContain('Not a portal');
});

test('a worker that does not answer gets a drawing, not an empty window', async () => {
  expect(words(await open({ ok: false, code: 'unavailable' }))).toContain('This page has not been checked.');
});

test('looking is told at once, and what was new stays marked until the popup closes', async () => {
  const root = await open(ok(requestView({ newSinceLooked: ['foreign-phone'] })));
  expect(worker.send).toHaveBeenCalledWith('looked', { tabId: 7 });
  worker.show(ok(requestView({ newSinceLooked: [] })));
  await settled();
  expect(words(root)).toContain('1 new since you looked');
});

test('a level that changes while the reviewer looks is said aloud, with what it was', async () => {
  const view = requestView();
  if (view.state !== 'request') throw new Error('a request is drawn here');
  const root = await open(ok(view));
  const [region] = root.querySelectorAll('[role="status"]');
  expect(region?.textContent).toBe('');
  worker.show(ok({ ...view, levelBefore: 'verify', newSinceLooked: ['foreign-phone'] }));
  await settled();
  // The same element as before: a region that comes with its words is not heard.
  expect(root.querySelectorAll('[role="status"]')[0]).toBe(region);
  expect(region?.textContent).toBe('Raised since you looked: from "Verify first" to "Likely fraudulent".');
  worker.show(ok(view));
  await settled();
  expect(region?.textContent).toContain('Raised since you looked');
});

test('show where sends the field, and says so when the place is gone', async () => {
  const root = await open(ok(requestView()));
  worker.send.mockResolvedValue({ ok: true, data: { shown: false } });
  click(root, 'Show where');
  await settled();
  expect(worker.send).toHaveBeenCalledWith('show-where', { tabId: 7, field: 'replyTo' });
  expect(words(root)).toContain('This place is not on the page any more');
});

test('a call-back is recorded with its result', async () => {
  const root = await open(ok(requestView()));
  click(root, 'Call back through the published number');
  await settled();
  click(root, 'It sent the request');
  await settled();
  expect(worker.send).toHaveBeenCalledWith('call-back-record', {
    tabId: 7,
    result: 'confirmed',
    whom: '',
    number: '',
    source: '',
  });
  expect(words(root)).toContain('Recorded on this computer.');
});

test('a refused permission says what that means for the requests there', async () => {
  worker.ask.mockResolvedValue(false);
  const root = await open(ok({ state: 'needs-access', host: 'desk.example.com', portal: 'Desk' }));
  click(root, 'Allow access to this site');
  expect(worker.ask).toHaveBeenCalledExactlyOnceWith(['*://desk.example.com/*']);
  await settled();
  expect(words(root)).toContain('Requests there are not checked.');
});

test('every failure of a message has words of its own', async () => {
  const { FAILURES } = await import('../../src/messages/errors.ts');
  const { failureWords } = await import('../../src/ui/failure-words.ts');
  const sentences = FAILURES.map(failureWords);
  expect(new Set(sentences).size).toBe(FAILURES.length);
});

/** Presses a key as a person does, with nothing in focus. */
async function press(key: string): Promise<void> {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await settled();
}

test('a draft survives the closing of its window, and belongs to its request alone', async () => {
  const first = await open(ok(requestView()));
  const field = first.querySelector<HTMLTextAreaElement>('.note textarea');
  if (!field) throw new Error('no field for the note');
  field.value = 'Called the switchboard at nine.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await press('c');
  await settled();
  const other = await open(ok(requestView({ request: request({ caseNumber: 'NMP/2026/009999' }) })));
  await settled();
  expect(other.querySelector('textarea')?.value).toBe('');
  expect(other.querySelector('.call-back')).toBeNull();
  const again = await open(ok(requestView()));
  await settled();
  expect(again.querySelector('textarea')?.value).toBe('Called the switchboard at nine.');
  expect(again.querySelector('.call-back')).not.toBeNull();
});

test('one key copies the note as text and as HTML', async () => {
  const written: ClipboardItem[] = [];
  vi.stubGlobal('ClipboardItem', function Item(this: { made: unknown }, made: unknown) {
    this.made = made;
  });
  vi.stubGlobal('navigator', {
    onLine: true,
    clipboard: { write: async (items: ClipboardItem[]) => written.push(...items) },
  });
  const root = await open(ok(requestView()));
  await press('n');
  await settled();
  expect(words(root)).toContain('The note is on the clipboard.');
  const { made } = written[0] as unknown as { made: Record<string, Blob> };
  expect(await made['text/plain']?.text()).toContain('Case number: NMP/2026/004417');
  expect(await made['text/html']?.text()).toContain('<h3>Reasons</h3>');
  vi.unstubAllGlobals();
});

test('two keys judge the assessment, and a second judgement takes the place of the first', async () => {
  await open(ok(requestView()));
  await press('r');
  await settled();
  await press('f');
  await settled();
  const sent = worker.send.mock.calls.filter(([name]) => name === 'feedback-record').map(([, message]) => message);
  expect(sent).toEqual([
    { tabId: 7, given: 'right', instead: null },
    { tabId: 7, given: 'wrong', instead: 'right' },
  ]);
});

test('keys move between reasons, and type into a field like any other letter', async () => {
  const root = await open(ok(requestView()));
  await press('j');
  await press('j');
  expect(document.activeElement).toBe(root.querySelectorAll('.reason summary')[1]);
  await press('k');
  expect(document.activeElement).toBe(root.querySelectorAll('.reason summary')[0]);
  worker.send.mockClear();
  root.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
  await settled();
  expect(worker.send).not.toHaveBeenCalled();
  await press('?');
  expect(words(root)).toContain('Copy the decision note');
});
