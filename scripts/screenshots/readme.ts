import { readFileSync } from 'node:fs';
import type { Running } from '../browser/launch.ts';
import type { Shots } from './shot.ts';

const inline = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** The popup where a browser shows it, over the page it speaks about: the picture of the README. */
export async function composePopup(
  { browser }: Running,
  { portal, popup }: { portal: string; popup: string },
  { prefix }: Shots,
): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 620 });
  const style =
    'body{margin:0;height:620px;overflow:hidden;position:relative}img{display:block;position:absolute;top:0}' +
    '.popup{right:24px;top:20px;width:360px;border-radius:8px;box-shadow:0 0 0 1px #0002,0 8px 32px #0005}';
  await page.setContent(
    `<style>${style}</style><img src="${inline(portal)}"><img class="popup" src="${inline(popup)}">`,
    { waitUntil: 'load' },
  );
  const file = `${prefix}-popup-on-demo.png`;
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
  return file;
}
