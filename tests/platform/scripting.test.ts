import { beforeEach, expect, test, vi } from 'vitest';

interface Registered {
  id: string;
  js: string[];
  matches: string[];
}
const { scripts, calls, scripting } = vi.hoisted(() => {
  const held: { list: Registered[] } = { list: [] };
  const made: string[] = [];
  const put = (name: string) => async (given: Registered[]) => {
    made.push(name);
    held.list = given;
  };
  return {
    scripts: held,
    calls: made,
    scripting: {
      getRegisteredContentScripts: async () => held.list,
      registerContentScripts: put('register'),
      updateContentScripts: put('update'),
      unregisterContentScripts: async () => {
        made.push('unregister');
        held.list = [];
      },
    },
  };
});
vi.mock('../../src/platform/browser.ts', () => ({ browser: { scripting } }));

const { registerContentScript } = await import('../../src/platform/scripting.ts');
const desk = { file: 'content.js', matches: ['https://desk.example/*'] };

beforeEach(() => {
  scripts.list = [];
  calls.length = 0;
});

test('a registration that stands is left alone, so that no page loads while it is being changed', async () => {
  await registerContentScript(desk);
  await registerContentScript(desk);
  expect(calls).toEqual(['register']);
});

test('other pages or another file change it, and no pages end it', async () => {
  await registerContentScript(desk);
  await registerContentScript({ ...desk, matches: [...desk.matches, 'https://post.example/*'] });
  await registerContentScript({ file: 'content-2.js', matches: desk.matches });
  await registerContentScript({ file: 'content-2.js', matches: [] });
  expect(calls).toEqual(['register', 'update', 'update', 'unregister']);
});
