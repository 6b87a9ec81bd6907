import type { Running } from '../browser/launch.ts';
import { settledToolbar, tabOf } from '../browser/toolbar.ts';

export interface CheckedRequest {
  id: string;
  url: string;
  level: string | null;
  badge: string;
}

/** What the demo has to show for the check to pass; the numbers are the contract's. */
const MIN_REQUESTS = 12;

/** Opens every demo request in turn, in one tab as a reviewer does, and tells what the toolbar showed. */
export async function checkRequests(
  { browser, openOwn }: Running,
  urls: readonly { id: string; url: string }[],
  tell: (line: CheckedRequest) => void,
): Promise<CheckedRequest[]> {
  const own = await openOwn('src/options/index.html', 'h1');
  const page = await browser.newPage();
  const seen: CheckedRequest[] = [];
  for (const { id, url } of urls) {
    await page.goto(url);
    await page.waitForSelector('h1');
    const tabId = await tabOf(own, url);
    const toolbar = tabId === null ? null : await settledToolbar(own, tabId);
    const line = { id, url, level: toolbar?.level ?? null, badge: toolbar?.badge ?? '' };
    tell(line);
    seen.push(line);
  }
  return seen;
}

/** What is wrong with a run, one sentence each; empty when all is well. */
export function problemsOf(seen: readonly CheckedRequest[]): string[] {
  const problems = seen.filter(({ level }) => level === null).map(({ id }) => `${id}: the toolbar showed no level.`);
  if (seen.length < MIN_REQUESTS) problems.push(`Only ${seen.length} requests; the demo has at least ${MIN_REQUESTS}.`);
  if (!seen.some(({ level }) => level === 'likely-fraudulent')) problems.push('No request came out likely fraudulent.');
  if (!seen.some(({ level }) => level === 'verify' || level === 'no-known-problem')) {
    problems.push('No request came out at verify or below.');
  }
  return problems;
}
