/** Runs named checks one after another; a failed one does not stop the next. */
export interface Report {
  check(name: string, job: () => Promise<void>): Promise<void>;
  readonly failures: readonly string[];
  readonly count: number;
}

const sayOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * A browser that starts cold, on a machine that does other things, now and then keeps a check waiting too long or takes
 * the driver's page away. `npm test` therefore runs a failed check once more and says so; the full run, whose counts
 * are what a release is shown with, takes the first answer.
 */
async function runWith(attempts: number, name: string, job: () => Promise<void>): Promise<void> {
  for (let left = attempts; ; left -= 1) {
    try {
      await job();
      return;
    } catch (error) {
      if (left <= 1) throw error;
      console.log(`  again ${name}: ${sayOf(error)}`);
    }
  }
}

export function createReport(browser: string, attempts: number): Report {
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
        await runWith(attempts, name, job);
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
