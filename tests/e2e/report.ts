/** Runs named checks one after another; a failed one does not stop the next. */
export interface Report {
  check(name: string, job: () => Promise<void>): Promise<void>;
  readonly failures: readonly string[];
  readonly count: number;
}

/**
 * Names and words by which the driver says that its own connection to a page or worker broke. The product is not judged
 * by them: the check runs once more, and says so.
 */
const isDriverTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(?:ProtocolError|TargetCloseError)$/.test(error.name) ||
    /^Waiting for selector `[^`]{0,80}` failed$/.test(error.message));

async function runTwiceAtMost(name: string, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!isDriverTrouble(error)) throw error;
    console.log(`  again ${name}: the driver lost its page (${error instanceof Error ? error.message : ''})`);
    await job();
  }
}

export function createReport(browser: string): Report {
  const failures: string[] = [];
  let count = 0;
  return {
    failures,
    get count() {
      return count;
    },
    async check(name, job) {
      count += 1;
      const started = Date.now();
      try {
        await runTwiceAtMost(name, job);
        console.log(`  ok    ${browser}: ${name} (${Date.now() - started} ms)`);
      } catch (error) {
        failures.push(`${browser}: ${name}`);
        console.log(
          `  FAIL  ${browser}: ${name}\n        ${error instanceof Error ? error.stack?.slice(0, 1500) : String(error)}`,
        );
      }
    },
  };
}
