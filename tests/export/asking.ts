import type { Claims } from '../../api/auth/claims.js';

/** Anything that serves exports and makes tokens. */
interface Exporter {
  readonly url: string;
  token(claims: Claims): Promise<string>;
}

export interface Export {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a text of RFC 4180, as Excel, WPS and other programs read it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  // A cell and what ends it; a quoted one may hold anything, its quotes doubled.
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let at = 0; at < text.length; at = cells.lastIndex) {
    const found = cells.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 80))}`);
    const [, quoted, plain, end] = found;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Downloads an export, as anonymous unless the test says who asks. */
export async function download(
  server: Exporter,
  list: string,
  parameters: Readonly<Record<string, string>> = {},
  claims?: Claims,
): Promise<Export> {
  const response = await fetch(`${server.url}/export/${list}.csv?${new URLSearchParams(parameters)}`, {
    headers: claims ? { authorization: `Bearer ${await server.token(claims)}` } : {},
  });
  // `text()` would swallow the byte order mark.
  const text = Buffer.from(await response.arrayBuffer()).toString();
  const { status, headers } = response;
  const [header = [], ...rows] = status === 200 ? parseCsv(text.replace(/^\uFEFF/, '')) : [];
  return { status, headers, text, header, rows };
}
