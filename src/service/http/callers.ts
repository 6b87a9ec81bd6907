import type { Caller, Deps } from '../deps.ts';
import { callerOf, type KnownCaller } from '../tokens.ts';

/** How long a token is believed without asking the store; a revocation is told to every instance besides. */
const BELIEVED_MS = 5_000;
const MOST = 10_000;

interface Believed extends KnownCaller {
  until: number;
}

export interface Callers {
  /** Who holds a token that was looked up a moment ago. */
  known(token: string): Caller | null;
  /** Looks a token up; null when it is not good. */
  lookUp(token: string): Promise<Caller | null>;
}

/** Remembers good tokens for a moment: reads of what is published then need no store at all. */
export function createCallers(deps: Deps): Callers {
  const believed = new Map<string, Believed>();
  /** Raised by every revocation, so that an answer that was under way meanwhile is not remembered. */
  let changes = 0;
  deps.store.onNews(({ about, tenantId }) => {
    if (about !== 'tokens' && about !== 'gap') return;
    changes += 1;
    for (const [token, { caller }] of believed) {
      if (about === 'gap' || caller.tenantId === tenantId) believed.delete(token);
    }
  });
  return {
    known(token) {
      const row = believed.get(token);
      const now = deps.now().getTime();
      return row && row.until > now && row.expiresAt > now ? row.caller : null;
    },
    async lookUp(token) {
      const before = changes;
      const found = await callerOf(deps, token);
      if (found && before === changes) {
        if (believed.size >= MOST) believed.clear();
        believed.set(token, { ...found, until: deps.now().getTime() + BELIEVED_MS });
      }
      return found?.caller ?? null;
    },
  };
}
