import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['api', 'schema', 'seeds', 'codegen', 'tests', 'bench']
  .flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
    } catch {
      return [];
    }
  })
  .filter((file) => file.endsWith('.ts') && !/(^|\/)(generated|node_modules)\//.test(file));
const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const linesOf = (file: string) => text.get(file)!.trimEnd().split('\n').length;

/** Every import of a file of ours by another. */
const imports = files.flatMap((from) =>
  [...text.get(from)!.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => ({
    from,
    to: normalize(join(dirname(from), path!)).replace(/\.js$/, '.ts'),
  })),
);
const among = (from: RegExp, to: RegExp) =>
  imports.filter((one) => from.test(one.from) && to.test(one.to)).map((one) => `${one.from} imports ${one.to}`);

describe('imports run one way', () => {
  it('and are found at all', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('the kit knows nothing above it', () => {
    expect(among(/^schema\/kit\//, /^(?!schema\/kit\/)/)).toEqual([]);
  });

  it('what exists does not know how it is served, made or tested', () => {
    expect(among(/^schema\//, /^(?!schema\/)/)).toEqual([]);
  });

  it('only the platform’s list knows the concepts of the areas', () => {
    expect(among(/^schema\/platform\.ts$/, /^schema\/(?!kit\/|concepts\.ts$)/)).toEqual([]);
    // Workflows and mutations of an area are resolvers of its own concepts; the generic server knows none.
    expect(among(/^api\/(?!main\.ts|tools\/|open\.ts|database\/(orm|prepare)\.ts)/, /^schema\/(?!kit\/)/)).toEqual([]);
  });

  it('the server does not know the seeds, its loader and its start aside', () => {
    expect(among(/^api\/(?!main\.ts|tools\/|database\/prepare\.ts)/, /^seeds\//)).toEqual([]);
  });

  it('nothing but tests imports tests', () => {
    expect(among(/^(?!tests\/|bench\/)/, /^tests\//)).toEqual([]);
  });

  it('the read path does not know HTTP, nor HTTP the database', () => {
    expect(among(/^api\/read\//, /^api\/(http|auth|limits|telemetry)\//)).toEqual([]);
    expect(among(/^api\/http\//, /^api\/database\//)).toEqual([]);
  });

  it('an export asks as any client does: it does not know the database, and its columns know declarations only', () => {
    expect(among(/^api\/export\//, /^api\/database\//)).toEqual([]);
    expect(among(/^api\/export\/columns\.ts$/, /^(?!schema\/kit\/|api\/read\/group-keys\.ts$)/)).toEqual([]);
    expect(among(/^api\/(read|http)\//, /^api\/export\//)).toEqual([]);
  });
});

describe('files stay short', () => {
  it('none has more than 300 lines', () => {
    const long = files.filter((file) => !file.startsWith('schema/migrations/') && linesOf(file) > 300);
    expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
  });

  it('no concept has more than 240, in two languages', () => {
    const concepts = files.filter((file) => text.get(file)!.includes('\n@Concept('));
    expect(concepts.length).toBeGreaterThan(8);
    expect(concepts.filter((file) => linesOf(file) > 240).map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
  });

  it('each concept is a file of its own, named after it, and in the list', () => {
    const list = text.get('schema/concepts.ts')!;
    for (const [file, content] of text) {
      if (!content.includes('\n@Concept(')) continue;
      const classes = [...content.matchAll(/^export class (\w+)/gm)].map(([, name]) => name!);
      expect(classes, file).toHaveLength(1);
      const kebab = classes[0]!.replace(/(?<=[a-z0-9])[A-Z]/g, '-$&').toLowerCase();
      expect(file).toMatch(new RegExp(`/${kebab}\\.ts$`));
      expect(list, file).toContain(`  ${classes[0]},\n`);
    }
  });
});
