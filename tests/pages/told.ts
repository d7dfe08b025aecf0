import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const said = (page: Page, place: string) => page.locator(`${place} .note span:visible`).allInnerTexts();

/** Waits until a message stands there. */
export const told = (page: Page, place: string, text: string) => expect.poll(() => said(page, place)).toEqual([text]);

export const digestIn = async (page: Page, place: string): Promise<string> =>
  (await page.locator(place).innerText()).replace(/\s/g, '');
