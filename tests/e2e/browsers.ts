import type { BrowserName } from '../../scripts/browser/launch.ts';
import type { Report } from './report.ts';

export const FULL = process.env.COUNTERSIGN_FULL === '1';

/** The browsers' own programs; scripts/test.mjs sets the variables. */
export const PROGRAMS: Readonly<Record<BrowserName, string>> = {
  chrome: process.env.CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
};

/** Runs a job in each browser that the command line names (both when it names none); gives the exit status. */
export async function inBrowsers(job: (name: BrowserName) => Promise<Report>): Promise<number> {
  const wanted = (['chrome', 'firefox'] as const).filter(
    (name, _, all) => process.argv.includes(name) || !all.some((other) => process.argv.includes(other)),
  );
  const failures: string[] = [];
  for (const name of wanted) {
    try {
      const report = await job(name);
      failures.push(...report.failures);
      console.log(`${name}: ${report.count - report.failures.length} of ${report.count} passed`);
    } catch (error) {
      // Outside any check: the browser did not start, or went away.
      failures.push(name);
      console.log(
        `  FAIL  ${name}: the run broke off\n        ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
  }
  return failures.length > 0 || wanted.length === 0 ? 1 : 0;
}
