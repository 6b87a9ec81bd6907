import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contract, type MessageName } from '../../src/messages/contract.ts';
import { answer, type Handlers, type Sender } from '../../src/messages/serve.ts';

const PAGE: Sender = {
  ownPage: true,
  tabId: 3,
  frameId: 0,
  url: 'chrome-extension://id/popup.html',
  privateWindow: false,
};
const CONTENT: Sender = { ownPage: false, tabId: 3, frameId: 0, url: 'https://portal.example/', privateWindow: false };
const NOBODY: Sender = { ownPage: false, tabId: null, frameId: 0, url: '', privateWindow: false };

const names = Object.keys(contract) as MessageName[];
const good: Partial<Record<MessageName, unknown>> = {
  'reader-config': { document: 'd0123456789', url: 'https://portal.example/', start: true },
  'tab-view': { tabId: 3 },
  portals: {},
};

function handlersThat(reply: () => Promise<unknown>) {
  const calls: string[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        calls.push(name);
        return reply();
      },
    ]),
  );
  return { handlers: handlers as unknown as Handlers, calls };
}

const silent = () => undefined;

describe('a message', () => {
  test.each(names)('%s is refused from the wrong kind of sender, whatever it says', async (name) => {
    const { handlers, calls } = handlersThat(async () => ({ ok: true, data: {} }));
    const wrong = contract[name].from === 'page' ? CONTENT : PAGE;
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (request) => {
        for (const sender of [wrong, NOBODY]) {
          expect(await answer(handlers, { name, request }, sender, silent)).toEqual({ ok: false, code: 'refused' });
        }
      }),
    );
    expect(calls).toEqual([]);
  });

  test('reaches its handler only with content that fits its schema', async () => {
    const { handlers, calls } = handlersThat(async () => ({ ok: true, data: {} }));
    for (const [name, request] of Object.entries(good)) {
      const sender = contract[name as MessageName].from === 'page' ? PAGE : CONTENT;
      expect(await answer(handlers, { name, request }, sender, silent)).toEqual({ ok: true, data: {} });
    }
    expect(calls).toEqual(Object.keys(good));
    for (const request of [{ tabId: '3' }, { tabId: -1 }, {}, null, 'tab', [3]]) {
      expect(await answer(handlers, { name: 'tab-view', request }, PAGE, silent)).toEqual({
        ok: false,
        code: 'malformed',
      });
    }
    expect(calls).toHaveLength(Object.keys(good).length);
  });

  test.each([['__proto__'], ['constructor'], ['toString'], [''], ['settings ']])(
    'named %j does not exist',
    async (name) => {
      const { handlers } = handlersThat(async () => ({ ok: true, data: {} }));
      expect(await answer(handlers, { name, request: {} }, PAGE, silent)).toEqual({ ok: false, code: 'refused' });
    },
  );

  test('whose handler throws is answered with a failure, and only its name is reported', async () => {
    const report = vi.fn();
    const { handlers } = handlersThat(() => Promise.reject(new Error('secret of the page')));
    const reply = await answer(handlers, { name: 'portals', request: {} }, PAGE, report);
    expect(reply).toEqual({ ok: false, code: 'internal' });
    expect(report).toHaveBeenCalledWith('portals', expect.any(Error));
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});

test('content scripts may say what they read and nothing else', () => {
  expect(names.filter((name) => contract[name].from === 'content')).toEqual([
    'reader-config',
    'page-read',
    'page-gone',
    'pointing-ended',
  ]);
});
