import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Prepared } from './prepared.js';

/** Media types of what pages are made of. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Serves a folder as it was at the start, but no HTML. A file is read, and compressed, when it is first asked for. */
export function assets(fastify: FastifyInstance, folder: string, prefix: string): void {
  const kept = new Map<string, Promise<Prepared>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const prepare = async () => new Prepared(await readFile(path), { type, cache: 'public, max-age=3600' });
    const url = prefix + relative(folder, path).split(sep).join('/');
    fastify.get(url, { logLevel: 'debug', exposeHeadRoute: false }, async (request, reply) => {
      const asset = kept.get(url) ?? prepare();
      kept.set(url, asset);
      return (await asset).send(request, reply);
    });
  }
}
