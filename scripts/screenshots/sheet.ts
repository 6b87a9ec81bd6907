import { writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveFolder } from '../browser/serve-folder.ts';

const cell = (file: string): string => {
  const name = path.basename(file);
  return `<figure><img src="/${name}" alt=""><figcaption>${name.replace('.png', '')}</figcaption></figure>`;
};

/** All pictures on one page, as `contact-sheet.html` and one PNG. */
export async function contactSheet(chromium: string, folder: string, pictures: readonly string[]): Promise<void> {
  const style =
    'body{margin:16px;background:#777;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}' +
    'figure{margin:0;width:230px}img{width:230px;display:block}figcaption{color:#fff;margin-top:4px}';
  const html = `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>`;
  writeFileSync(path.join(folder, 'contact-sheet.html'), html + pictures.map(cell).join(''));
  const served = await serveFolder(folder);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 2000, height: 1200 });
    await page.goto(`${served.url}/contact-sheet.html`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: path.join(folder, 'contact-sheet.png') as `${string}.png`, fullPage: true });
  } finally {
    await browser.close();
    served.stop();
  }
}
