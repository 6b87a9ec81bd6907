/** Runs named checks one after another; a failed one does not stop the next. */
export interface Report {
  check(name: string, job: () => Promise<void>): Promise<void>;
  readonly failures: readonly string[];
  readonly count: number;
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
        await job();
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
