import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['api', 'schema', 'seeds', 'codegen', 'cli', 'tests', 'bench', 'ballot']
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

  /** Each room, and those below it that it may know. */
  const rooms: readonly (readonly [room: string, knows: string])[] = [
    ['schema/kit/declare', 'schema/kit/(declare|sql.ts)'],
    ['schema/kit/text', 'schema/kit/(text|sql.ts)'],
    ['schema/kit/(graphql|table)', 'schema/kit/(declare|text|sql.ts)'],
    ['ballot/protocol', 'ballot/protocol'],
    ['ballot', 'ballot'],
    ['schema', 'schema|ballot/protocol'],
    ['api/memory', 'schema/kit'],
    ['api/sql', 'schema/kit'],
    ['api/request', 'schema/kit'],
    ['api/personal', 'schema/kit|api/config-error.ts'],
    ['api/auth', 'schema/kit|api/(config-error|loopback).ts'],
    ['api/events', 'schema|api/sql'],
    ['api/limits', 'schema/kit|api/(memory|request)'],
    ['api/database', 'schema|api/(memory|sql|request|events|auth/directory.ts)'],
    ['api/read', 'schema/kit|api/(memory|sql|request|events)|api/database/reads.ts'],
    ['api/answers', 'schema/kit|api/(read|sql)|api/database/reads.ts'],
    ['api/write', 'schema/kit|api/(personal|sql|request)|api/database/writes.ts'],
    ['api/telemetry', 'schema/kit|api/request|api/database/database-faults.ts'],
    [
      'api/http',
      'schema/kit|api/(answers|auth|limits|memory|read|request|telemetry|loopback.ts|origins.ts)|api/database/database-faults.ts',
    ],
    ['api/files', 'schema/kit|api/(http|limits|read)'],
    [
      'api/imports',
      'schema/kit|api/(files|http|limits|personal|read|request|sql|write)|api/database/(connection|invariant-sql|session|writes).ts',
    ],
    ['api/export', 'schema/kit|api/(http|limits|read|request|server.ts)'],
    ['api/ballot/host', 'schema/kit|ballot/protocol|api/(personal|sql)|api/(config-error|database/session).ts'],
    // Who asks is nothing that the box could know: no room of accounts, requests or logs is open to it.
    ['api/ballot/box', 'ballot/protocol|api/(ballot/host|sql)'],
    ['api/ballot/issuer', 'ballot/protocol|api/(ballot/host|sql|auth)|api/database/directory.ts'],
    ['api/ballot/clerk', 'ballot/protocol|api/(ballot/host|http|limits|sql)'],
    ['api', 'schema|api|ballot/protocol'],
    ['codegen', 'schema|codegen'],
    ['seeds', 'schema|api|seeds'],
    ['cli', 'schema|api|ballot|codegen|seeds|cli'],
  ];

  it.each(rooms)('%s knows no room above it', (room, knows) => {
    const own = `${room}/`;
    expect(among(new RegExp(`^(${room})/`), new RegExp(`^(?!(${knows})(/|$)|${own})`))).toEqual([]);
  });

  it('nothing but entry points, seeds and tests knows the concepts, the platform’s list and its database aside', () => {
    expect(among(/^schema\/platform\.ts$/, /^schema\/(?!kit\/|(concepts|resolvers|workflows)\.ts$)/)).toEqual([]);
    expect(among(/^api\/(?!database\/)/, /^schema\/(?!kit\/)/)).toEqual([]);
    expect(among(/^api\/database\//, /^schema\/(?!kit\/|platform\.ts$)/)).toEqual([]);
  });

  it('nothing but tests imports tests', () => {
    expect(among(/^(?!tests\/|bench\/)/, /^tests\//)).toEqual([]);
  });

  it('an export asks as any client does: it does not know the database, and its columns know declarations only', () => {
    expect(among(/^api\/export\//, /^api\/database\//)).toEqual([]);
    expect(among(/^api\/export\/columns\.ts$/, /^(?!schema\/kit\/|api\/read\/group-keys\.ts$)/)).toEqual([]);
    expect(among(/^api\/(read|http)\//, /^api\/export\//)).toEqual([]);
  });
});

describe('SQL is made in one place', () => {
  const ours = files.filter((file) => /^(api|schema|cli|seeds)\//.test(file) && file !== 'schema/kit/sql.ts');
  const having = (pattern: RegExp) => ours.filter((file) => pattern.test(text.get(file)!));

  it('and nobody else says of a string that it is SQL', () => {
    expect(having(/\bas (unknown as |any as )?Sql\b/)).toEqual([]);
  });

  it('and the SQL of declarations is read where their properties are known', () => {
    expect(having(/\bdeclared\(/)).toEqual(
      [
        'api/sql/visibility.ts',
        'api/write/state.ts',
        'api/imports/batch.ts',
        'schema/kit/declare/handled.ts',
        'api/database/invariant-sql.ts',
      ].sort(),
    );
  });

  it('and the server runs nothing else', () => {
    const server = (pattern: RegExp) => having(pattern).filter((file) => file.startsWith('api/'));
    expect(server(/\.query(<[^(]*>)?\(\s*`/)).toEqual([]);
    expect(server(/Pick<(pg\.)?(ClientBase|PoolClient|Client), 'query'>/)).toEqual([]);
  });
});

describe('files stay short', () => {
  it('none has more than 300 lines', () => {
    // The list of concepts has two lines for each.
    const isList = (file: string) => file.startsWith('schema/migrations/') || file === 'schema/concepts.ts';
    const long = files.filter((file) => !isList(file) && linesOf(file) > 300);
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

it('each migration has a number of its own', () => {
  // Those up to 31 are applied under the names that they have.
  const numbers = files.flatMap((file) => /\/Migration(\d{4})_/.exec(file)?.[1] ?? []).filter((no) => no > '0031');
  expect(numbers.filter((no, n) => numbers.indexOf(no) !== n)).toEqual([]);
});
