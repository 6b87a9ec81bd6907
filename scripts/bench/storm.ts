import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../browser/launch.ts';
import { tablePage } from './pages.ts';

const SECONDS = 20;
const PER_SECOND = 1_000;

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Microseconds in which a function of the extension was on the stack. */
function extensionTime({ nodes, samples, timeDeltas }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) mark(id);
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0);
}

/** The part of the main thread's time that our content script takes while a page changes a thousand times a second. */
export async function stormShare({ browser }: Running): Promise<{ share: number; seconds: number }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(tablePage(10_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP: never a pipe's name
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    const made = await page.evaluate(storm, SECONDS, PER_SECOND);
    const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
    if (made < 0.9 * SECONDS * PER_SECOND) console.log(`      (only ${made} mutations could be made)`);
    return { share: extensionTime(profile) / (SECONDS * 1e6), seconds: SECONDS };
  } finally {
    server.close();
  }
}

/** Runs in the page: changes a cell's text so many times a second, each in a task of its own. */
async function storm(seconds: number, perSecond: number): Promise<number> {
  const cells = document.querySelectorAll('td');
  const end = performance.now() + seconds * 1000;
  const start = performance.now();
  let made = 0;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const now = performance.now();
      if (now > end) return resolve();
      if (made < ((now - start) / 1000) * perSecond) {
        const cell = cells[made % cells.length];
        if (cell) cell.textContent = String(made);
        made += 1;
      }
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  return made;
}
