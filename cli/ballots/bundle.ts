import { resolve } from 'node:path';
import { pageOf } from './page.js';

interface Bundle {
  readonly entry: string;
  readonly format: 'iife' | 'es' | 'cjs';
  readonly target: string;
}

/** All of a program in one text; the same sources give the same bytes. */
export async function bundled({ entry, format, target }: Bundle): Promise<string> {
  // Only these commands need it.
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target,
      lib: { entry: resolve(entry), formats: [format], name: 'ballot' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} gave nothing`);
  return output.output[0].code.trim();
}

/** What voters' clients are built from: once for browsers and Node, once for mini-programs, which know neither modules nor what came after ES2018. */
export const voteClient = () => bundled({ entry: 'ballot/client/index.ts', format: 'es', target: 'es2022' });
export const miniProgramClient = () => bundled({ entry: 'ballot/client/index.ts', format: 'cjs', target: 'es2018' });

/** The page of tellers: it reaches nothing, and is the same everywhere. */
export const tellersPage = async () =>
  pageOf({ script: await bundled({ entry: 'ballot/page/tellers/main.ts', format: 'iife', target: 'es2022' }) });

/** Where the page of voters finds what it needs. */
export interface Addresses {
  /** GraphQL of the issuer. */
  readonly issuer: string;
  /** GraphQL of the box; the page's own origin without. */
  readonly box?: string | undefined;
  /** The platform, which publishes the result. */
  readonly platform: string;
  /** Who signs deputies in (OpenID Connect), and as which client. */
  readonly signIn?: string | undefined;
  readonly client?: string | undefined;
}

/** The page of voters: its addresses are part of it, for whoever handed it others would get her token. */
export async function votersPage({ issuer, box, platform, signIn, client }: Addresses): Promise<string> {
  const script = await bundled({ entry: 'ballot/page/voter/main.ts', format: 'iife', target: 'es2022' });
  const origins = [issuer, platform, ...(box ? [box] : []), ...(signIn ? [signIn] : [])].map(
    (url) => new URL(url).origin,
  );
  const told = { issuer, platform, ...(box && { box }), ...(signIn && { 'sign-in': signIn, client: client ?? '' }) };
  return pageOf({ script, connects: [...new Set([...(box ? [] : ["'self'"]), ...origins])], told });
}
