import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { send } from '../../src/messages/send.ts';

// The stand-in's type says that nothing comes back; the real one gives the reply.
const replyWith = (reply: unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((() => Promise.resolve(reply)) as never);

describe('send', () => {
  afterEach(() => vi.restoreAllMocks());

  test('gives the parsed answer', async () => {
    replyWith({ ok: true, data: { missing: ['https://portal.example/*'] } });
    expect(await send('portal-grant-state', {})).toEqual({ ok: true, data: { missing: ['https://portal.example/*'] } });
  });

  test('passes a failure on by its code', async () => {
    replyWith({ ok: false, code: 'locked' });
    expect(await send('setting-set', { id: 'pointer', value: true })).toEqual({ ok: false, code: 'locked' });
  });

  test.each([[undefined], [{ ok: true, data: { missing: 'all' } }], [{ ok: false, code: 'no-such-code' }], ['yes']])(
    'says "unavailable" to %j, which is no answer to this question',
    async (reply) => {
      replyWith(reply);
      expect(await send('portal-grant-state', {})).toEqual({ ok: false, code: 'unavailable' });
    },
  );

  test('says "unavailable" when no worker listens', async () => {
    expect(await send('portals', {})).toEqual({ ok: false, code: 'unavailable' });
  });
});
