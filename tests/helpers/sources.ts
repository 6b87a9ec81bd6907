import { memoryStore } from '../../src/providers/orchestrate/store.ts';
import { type Answer, type AnyProvider, defineProvider, type Tools } from '../../src/providers/provider.ts';
import { registration } from '../../src/providers/registration.ts';
import { stage } from './providers.ts';

const START = Date.parse('2026-06-15T12:00:00Z');
export const subjects = {
  domain: 'mail.oakvale.example',
  registrable: 'oakvale.example',
  email: 'a.officer@mail.oakvale.example',
};
export const waits = () => new AbortController().signal;

/** A provider whose answers the test decides. */
export function source(
  answers: ((tools: Tools) => Promise<Answer<never>> | Answer<never>)[],
  more: Partial<AnyProvider> = {},
) {
  let asked = 0;
  const provider = defineProvider({
    ...registration,
    id: 'source',
    ttl: { found: 1_000_000, absent: 500_000 },
    origins: () => ['https://source.example'],
    look: async (_subject: string, tools: Tools) => {
      asked += 1;
      const answer = answers[Math.min(asked, answers.length) - 1];
      return answer ? answer(tools) : { status: 'absent' };
    },
    ...(more as object),
  }) as AnyProvider;
  return { provider, times: () => asked };
}
export const found = (registeredAt: string) => (): Answer<never> =>
  ({
    status: 'found',
    value: { registeredAt, changedAt: null, expiresAt: null, registrar: null, statuses: [] },
  }) as never;
/** A source that sends one request and is answered by a failing server. */
export const down =
  (status = 503, retryAfter = '') =>
  async ({ send }: Tools): Promise<Answer<never>> => {
    const url = `https://source.example/${status}?${retryAfter}`;
    const reply = await send({ url, accept: ['application/json'], discloses: 'domain oakvale.example' });
    return { status: 'unavailable', reason: reply.ok ? 'answered' : reply.reason };
  };

export function scene(provider: AnyProvider, store = memoryStore()) {
  let now = START;
  const fetch = async (address: string) => {
    const { pathname, search } = new URL(address);
    return new Response('', { status: Number(pathname.slice(1)), headers: { 'retry-after': search.slice(1) } });
  };
  const made = stage({ fetch, settings: { [provider.id]: {} }, providers: [provider], store, now: () => now });
  return {
    ...made,
    later: (ms: number) => {
      now += ms;
    },
  };
}
export const entry = (evidence: Record<string, unknown>) =>
  (evidence.registration as Record<string, never>)['oakvale.example'];
