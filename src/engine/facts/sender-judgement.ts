import { type Context, fact } from '../context.ts';
import type { DomainJudgement, RegistryEntry } from '../knowledge.ts';
import { sender } from './sender.ts';

/** What the registry says of the domain that the request came from, as shown; null without a sender address. */
export const senderJudgement = fact((context: Context): DomainJudgement | null => {
  const from = sender(context);
  return from && context.knowledge.registry.judge(from.shownDomain);
});

/** Whose domain it is, when it is in the registry as written. */
export const senderOwner = fact((context: Context): RegistryEntry | null => {
  const judged = senderJudgement(context);
  return judged?.verdict === 'registered' ? context.knowledge.registry.owner(judged.ascii) : null;
});
