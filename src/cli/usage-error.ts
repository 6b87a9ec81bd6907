/** The words of a call are off: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
