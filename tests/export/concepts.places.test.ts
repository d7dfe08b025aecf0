import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportColumns } from '../../api/export/export-columns.js';
import { isOpen } from '../../schema/kit/declare/audience.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { type Role, roles } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../setup/server.js';
import { download } from './asking.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const specOf = (type: string) => platform.specs.find(({ name }) => name === type)!;
const sees = (spec: ConceptSpec, name: string, role: Role) => name === 'id' || !!spec.field(name)?.see?.has(role);
const namesOf = (type: string) => Object.keys((platform.schema.getType(type) as GraphQLObjectType).getFields());

/** What the schema has of a concept for a role, read from the schema itself: values, then what relations lead to. */
function expected(spec: ConceptSpec, role: Role): string[] {
  const fields = Object.values((platform.schema.getType(spec.name) as GraphQLObjectType).getFields());
  const seen = fields.filter(({ name }) => sees(spec, name, role) && spec.field(name)?.is !== 'computed');
  const types = seen.map(({ name, type }) => ({ name, type: getNamedType(type) }));
  const values = types.filter(({ type }) => isLeafType(type)).map(({ name }) => name);
  const relations = types.filter(({ type }) => !isLeafType(type) && !type.name.endsWith('Connection'));
  return [
    ...values,
    ...relations.flatMap(({ name, type }) => {
      // A name that is not for everybody is no name.
      const isName = (one: string) => namesOf(type.name).includes(one) && isOpen(specOf(type.name).field(one)!);
      const label = ['name', 'title', 'number'].find(isName);
      return ['id', ...(label ? [label] : [])].map((one) => `${name}.${one}`);
    }),
  ];
}

describe.each(platform.specs.map((spec) => [spec.many, spec] as const))('%s', (list, spec) => {
  it.each(roles)('has exactly the columns that the schema has for the role %s', (role) => {
    // The schema has what is common to several concepts first, an export has each concept's own order.
    const columns = exportColumns(spec, role).map(({ path }) => path.join('.'));
    expect(columns.toSorted()).toEqual(expected(spec, role).toSorted());
  });

  it('has headings that differ, and money says that it is in fen', () => {
    const columns = exportColumns(spec, 'system');
    expect(new Set(columns.map(({ zh }) => zh)).size).toBe(columns.length);
    for (const { zh, value } of columns) if (value?.kind === 'big') expect(zh).toMatch(/\(分\)$/);
  });

  it('exports what the list answers', async () => {
    const paths = exportColumns(spec, 'system').map(({ path }) => path);
    const fields = paths.map(([field, inner]) => (inner ? `${field} { ${inner} }` : field)).join(' ');
    const query = `{ list: ${list}(first: 3) { nodes { ${fields} } } }`;
    // biome-ignore lint/suspicious/noExplicitAny: records of any concept
    const { list: page } = await server.ask<any>(query, {}, { role: 'system' });
    const filter = JSON.stringify({ id: { in: page.nodes.map(({ id }: { id: string }) => id) } });
    const { status, header, rows } = await download(server, list, { filter, headers: 'en' }, { role: 'system' });
    expect(status).toBe(200);
    expect(header).toEqual(paths.map((path) => path.join('.')));
    const cells = page.nodes.map((node: Record<string, Record<string, unknown>>) =>
      paths.map(([field, inner]) => {
        const value = inner ? node[field]?.[inner] : node[field];
        return Array.isArray(value) ? value.join(';') : String(value ?? '');
      }),
    );
    expect(rows.toSorted()).toEqual(cells.toSorted());
  });
});
