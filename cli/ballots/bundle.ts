import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

interface Bundle {
  readonly entry: string;
  readonly format: 'iife' | 'es' | 'cjs';
  readonly target: string;
}

/** All of a program in one text; the same sources give the same bytes. */
async function bundled({ entry, format, target }: Bundle): Promise<string> {
  // Only this command needs it.
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

/** One file that loads nothing, sends nothing, and runs nothing but its own script. */
function page(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const style =
    'body{font:16px/1.6 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}label{display:block;margin:.8rem 0}input,textarea{display:block;width:100%;box-sizing:border-box;font:inherit}button{font:inherit;padding:.4rem 1rem;margin:.5rem 0}code{word-break:break-all;font-size:1.2rem}@media print{.sheet{page-break-before:always}body>section:last-child,h1,p,textarea,button{display:none}.sheet p{display:block}}';
  const styleHash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<style>${style}</style>
<body>
<script>${script}</script>
</html>
`;
}

/** The tellers' page, and the client of voters for browsers and for mini-programs, which know neither modules nor what came after ES2018. */
export async function bundle(): Promise<Readonly<Record<string, string>>> {
  const client = 'ballot/client/index.ts';
  return {
    'tellers.html': page(await bundled({ entry: 'ballot/page/tellers.ts', format: 'iife', target: 'es2022' })),
    'vote.js': await bundled({ entry: client, format: 'es', target: 'es2022' }),
    'vote.miniprogram.js': await bundled({ entry: client, format: 'cjs', target: 'es2018' }),
  };
}
