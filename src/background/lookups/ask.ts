import { parseAddress } from '../../engine/domain/address.ts';
import { createGateway } from '../../providers/gateway/gateway.ts';
import { providers } from '../../providers/index.ts';
import { createLookups } from '../../providers/orchestrate/lookups.ts';
import type { Subjects } from '../../providers/orchestrate/subjects.ts';
import type { ProviderSettings } from '../../providers/provider.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { digest } from './digest.ts';
import { requestLog } from './request-log.ts';
import { answerStore, sharedCache } from './store.ts';
import { type SwitchedOn, switchedOn } from './switched-on.ts';

/** What was switched on when it was last looked at; read anew before anything is asked. */
let on: ReadonlyMap<string, SwitchedOn> = new Map();

const clock = { now: () => Date.now(), timer: (ms: number) => AbortSignal.timeout(ms) };

/** The one way out, for the origins that are granted to what is switched on. */
export const gateway = createGateway({
  ...clock,
  fetch: (url, init) => fetch(url, init),
  log: requestLog,
  allowed: (id) => on.get(id)?.origins ?? [],
});

/** What every provider may use besides the gateway. */
export const tools = { now: clock.now, shared: sharedCache, digest };

const lookups = createLookups({
  ...clock,
  ...tools,
  providers,
  settingsOf: (id) => on.get(id)?.settings ?? null,
  gateway,
  store: answerStore,
  random: Math.random,
});

/** What look-ups may be told of a request: the sender's address and its domains, and nothing else of it. */
export function subjectsOf(request: DisclosureRequest): Subjects | null {
  const address = parseAddress(request.fields.requesterEmail);
  return address && { domain: address.domain, registrable: address.registrable, email: address.address };
}

/** What the look-ups that are switched on have answered about a sender so far. Sends nothing. */
export async function knownOf(subjects: Subjects): Promise<Evidence> {
  on = await switchedOn();
  return lookups.known(subjects);
}

/** Settings of one provider as they stand now; null when it is off. */
export async function settingsNow(id: string): Promise<ProviderSettings | null> {
  on = await switchedOn();
  return on.get(id)?.settings ?? null;
}

/** Whether any look-up is switched on. */
export async function anySwitchedOn(): Promise<boolean> {
  on = await switchedOn();
  return on.size > 0;
}

/** Asks everything that is switched on. `onAnswer` is called after each answer; the answers are kept (`knownOf`). */
export async function askAbout(subjects: Subjects, signal: AbortSignal, onAnswer: () => void): Promise<void> {
  on = await switchedOn();
  await lookups.ask(subjects, signal, onAnswer);
}
