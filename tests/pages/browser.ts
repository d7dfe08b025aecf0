import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function chromiumHere(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
  const file = process.env.CHROMIUM ?? found;
  if (!file) throw new Error('no Chromium: install it (apt-get install chromium), or give its program as CHROMIUM');
  return file;
}

/** A browser that speaks to this machine alone; `video` is what its camera sees, as Y4M. */
export async function openBrowser({ video }: { video?: string } = {}): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'].map((what) => `--disable-${what}`);
  const camera = video
    ? [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${video}`,
      ]
    : [];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumHere(),
    args: ['--no-sandbox', '--no-first-run', ...quiet, ...camera],
    locale: 'zh-CN',
    viewport: { width: 1_000, height: 900 },
    acceptDownloads: true,
  });
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return context;
}

/** A page whose errors end the test, and what it asked for. */
export async function openPage(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  // A sheet that is printed stays, so that it can be read.
  await page.addInitScript('window.print = () => undefined');
  await page.goto(address);
  return { page, faults, asked };
}

/** With SHOTS=folder there is a picture of each step, to be looked at. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What was printed, which ends the printing. */
export async function printed(page: Page, name: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const lines = (await page.locator('#print').innerText()).split('\n');
  await shot(page, name);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  return lines;
}
