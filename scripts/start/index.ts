/** `npm start`: the demo portal and a browser with the extension. Started by scripts/start.mjs, which builds first. */
import { once } from 'node:events';
import { demoRequests, startDemo } from '../../demo/server.mjs';
import { type BrowserName, launch } from '../browser/launch.ts';
import { checkRequests, problemsOf } from './check.ts';
import { openDemo } from './open.ts';

const [name, program, extension, mode] = process.argv.slice(2) as [BrowserName, string, string, 'open' | 'check'];
const hasWindow = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const say = (line: string) => process.stderr.write(`${line}\n`);

const demo = await startDemo();
const running = await launch({ name, program, extension, headless: mode === 'check' || !hasWindow });
let status = 0;
try {
  if (mode === 'check') {
    const urls = demoRequests.map((id) => ({ id, url: `${demo.url}/requests/${id}` }));
    const problems = problemsOf(await checkRequests(running, urls, (line) => console.log(JSON.stringify(line))));
    for (const problem of problems) say(problem);
    status = problems.length > 0 ? 1 : 0;
  } else {
    if (!hasWindow) say('No display: the browser runs without a window.');
    for (const line of await openDemo(running, { portal: demo.url, hasWindow, canOpenPopup: name === 'chrome' })) {
      say(line);
    }
    say('Ctrl-C stops everything.');
    const stopped = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal));
    await Promise.race([...stopped, new Promise((closed) => running.browser.once('disconnected', closed))]);
  }
} finally {
  await running.close();
  await demo.stop();
}
process.exit(status);
