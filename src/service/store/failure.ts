/**
 * SQLSTATE classes and system errors that mean "the store cannot take this now", not "the query is wrong":
 * 08 connection, 25006 read-only, 40 rollback, 53 resources (disk full), 57 operator intervention, 58 system error
 * (PostgreSQL manual, appendix A).
 */
const TRANSIENT = /^(?:08|25006|40|53|57|58|ECONN|ETIMEDOUT|EPIPE|ENOSPC)/;

/** How node-postgres begins to say the same where it gives no code. */
const WITHOUT_CODE = [
  'Connection terminated',
  'Client has encountered a connection error',
  'timeout exceeded when trying to connect',
];

/** The code of a store failure anywhere in the chain of causes; null when the error is something else. */
export function storeFailure(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code: unknown = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && TRANSIENT.test(code)) return code;
    if (WITHOUT_CODE.some((words) => at instanceof Error && at.message.startsWith(words))) {
      return 'connection';
    }
  }
  return null;
}
