import { z } from 'zod';

/** Pages of which origins may call from a browser: those named, or all. */
export type Origins = readonly string[] | '*';

/** How a browser writes the origin of an address; undefined if that has none of its own. */
function originOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.hostname && !url.hostname.includes('*') ? url.origin : undefined;
}

const form = 'give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin';

function faultOf(origin: string): string | undefined {
  if (origin === '*') return `"*" stands beside others; ${form}`;
  if (origin === 'null') return `"null" is the origin of files and sandboxed frames, which anybody can make; ${form}`;
  const right = originOf(origin.includes('://') ? origin : `https://${origin}`);
  if (right === origin) return undefined;
  const shown = JSON.stringify(origin);
  return right ? `${shown} is not as browsers write an origin; give ${right}` : `${shown} is no origin; ${form}`;
}

/** `ORIGINS`: an origin is compared as text, so it must be written as browsers send it. */
export const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .superRefine((list, { addIssue }) => {
    if (list.length === 1 && list[0] === '*') return;
    const fault = list.length ? list.map(faultOf).find((found) => found !== undefined) : `names none; ${form}`;
    if (fault) addIssue({ code: 'custom', message: fault });
  })
  .transform((list): Origins => (list[0] === '*' ? '*' : [...new Set(list)]));
