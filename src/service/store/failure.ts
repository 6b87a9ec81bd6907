/**
 * SQLSTATE classes and system errors that mean "the store cannot take this now", not "the query is wrong":
 * 08 connection, 25006 read-only, 40 rollback, 53 resources (disk full), 57 operator intervention, 58 system error
 * (PostgreSQL manual, appendix A).
 */
const TRANSIENT = /^(?:08|25006|40|53|57|58|ECONN|ETIMEDOUT|EPIPE|ENOSPC)/;

/** The code of a store failure anywhere in the chain of causes; null when the error is something else. */
export function storeFailure(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code: unknown = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && TRANSIENT.test(code)) return code;
    // node-postgres has no code for these two.
    if (
      at.message === 'Connection terminated unexpectedly' ||
      at.message.startsWith('timeout exceeded when trying to connect')
    ) {
      return 'connection';
    }
  }
  return null;
}
