import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { inFirefox } from './in-firefox.ts';

const parentOf = (pid: string): string =>
  /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
const residentOf = (pid: string): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

/** Processes below one, whichever way they were forked; one that ends meanwhile is left out. */
function below(root: string): string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, parentOf(pid));
    } catch {
      // It has ended since the folder was read.
    }
  }
  const isBelow = (pid: string): boolean => {
    const parent = parents.get(pid) ?? '';
    return parent === root || (parent !== '' && parent !== '0' && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** Chromium marks the process in which extensions run. */
function inChrome(browserPid: number): number {
  return below(String(browserPid))
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process'))
    .reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** Bytes held by the process in which the extension runs, rubbish collected first. */
export async function extensionMemory({ name, browser }: Driver, own: Page): Promise<number> {
  if (name === 'firefox') {
    const collect = `async () => {
      Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize');
      await new Promise((done) => setTimeout(done, 200));
      const { children } = await ChromeUtils.requestProcInfo();
      return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
    }`;
    return inFirefox<number>(browser, collect);
  }
  const workers = browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of workers) await (await target.worker())?.client.send('HeapProfiler.collectGarbage');
  const session = await own.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return inChrome(browser.process()?.pid ?? 0);
}
