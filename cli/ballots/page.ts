import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface PageParts {
  readonly script: string;
  /** Where it may send requests; nowhere without. */
  readonly connects?: readonly string[];
  /** What it is told, by name. */
  readonly told?: Readonly<Record<string, string>>;
}

const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * One file that loads nothing, and runs nothing but its own script. It is written as browsers write a document, so that the
 * page can tell its own digest.
 */
export function pageOf({ script, connects = [], told = {} }: PageParts): string {
  const style = readFileSync('ballot/page/page.css', 'utf8').trim();
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(style)}`,
    ...(connects.length ? [`connect-src ${connects.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = Object.entries(told).map(([name, value]) => `<meta name="${name}" content="${escaped(value)}">`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">${meta.join('')}<style>${style}</style></head><body><script>${script}</script></body></html>`;
}
