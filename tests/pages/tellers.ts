import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { tellersPage } from '../../cli/ballots/bundle.js';
import { openBrowser, openPage, printed, shot } from './browser.js';

/** The tellers' page as it is opened in the hall: from a file. */
export async function openTellers(folder: string, video?: string) {
  const file = join(folder, 'tellers.html');
  writeFileSync(file, await tellersPage());
  return openPage(await openBrowser(video ? { video } : {}), pathToFileURL(file).href);
}

/** The key ceremony: what is published, and the groups of each sheet. */
export async function holdCeremonyOn(page: Page): Promise<{ ceremony: string; sheets: string[] }> {
  await page.fill('#name', '罕台镇2027年民生实事项目票决');
  await page.click('#make');
  const ceremony = await page.locator('#public').inputValue();
  await shot(page, 'tellers-2-made');
  const sheets: string[] = [];
  for (const n of [1, 2, 3]) {
    await page.click(`#print${n}`);
    const lines = await printed(page, `tellers-3-sheet${n}`);
    sheets.push(lines.flatMap((line) => /^\d+ *([0-9A-Z]{6})$/.exec(line.trim())?.[1] ?? []).join(' '));
  }
  await page.click('#printPublic');
  await printed(page, 'tellers-4-public');
  await page.click('#forget');
  await shot(page, 'tellers-5-forgotten');
  return { ceremony, sheets };
}
