import type { Knowledge } from '../engine/knowledge.ts';
import { shippedKnowledge } from '../engine/shipped.ts';

let built: Knowledge | null = null;

/** What the package ships, indexed once for a life of the worker. */
export function knowledge(): Knowledge {
  built ??= shippedKnowledge();
  return built;
}

/** Free and disposable mail: a domain that belongs to nobody in particular. */
export function isSharedDomain(domain: string): boolean {
  const { verdict } = knowledge().registry.judge(domain);
  return verdict === 'freemail' || verdict === 'disposable';
}
