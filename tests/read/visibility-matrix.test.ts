import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../schema/kit/declare/field.js';
import { type GroupField, groupFieldsOf } from '../../schema/kit/declare/groups.js';
import { orderable, orderName } from '../../schema/kit/declare/orderings.js';
import { roles, type Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import type { Row } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { everywhere, inventRecords } from '../setup/invented.js';
import { type Filter, Model } from '../setup/model.js';
import { conditionOn, selectionOf, tally, targetOf } from '../setup/operands.js';

/** Every concept has records here, those that are declared tomorrow included. */
const records = inventRecords(platform.specs, 28);
const model = new Model(records);
const deputy = uuidOf('Deputy', 1);
const agency = uuidOf('Agency', 1);
const viewers: Readonly<Record<string, Viewer>> = {
  anonymous: { role: 'anonymous' },
  citizen: { role: 'citizen' },
  deputy: { role: 'deputy', deputy },
  'staff of 1506': { role: 'staff', division: '150600000000' },
  'analyst of 150602': { role: 'analyst', division: '150602000000' },
  agency: { role: 'agency', agency, division: '150000000000' },
  system: { role: 'system' },
  security: { role: 'security' },
  audit: { role: 'audit' },
  'deputy without a person': { role: 'deputy' },
  'staff without a division': { role: 'staff' },
  'anonymous who claims what a role has': { role: 'anonymous', division: '150000000000', deputy, agency },
};

/** A value of an answer, or the ids of the records that a relation leads to. */
function shown(told: Data): unknown {
  if (told?.nodes) {
    expect(told.totalCount).toBe(told.nodes.length);
    return told.nodes.map(({ id }: Data) => id).sort();
  }
  return told?.id ?? told;
}

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(records);
});
afterAll(() => fixture.close());

it('has a viewer of every role', () => {
  expect(new Set(Object.values(viewers).map(({ role }) => role))).toEqual(new Set(roles));
});

describe.each(platform.specs.map((spec) => [spec.name, spec] as const))('%s', (_name, spec) => {
  it('has records to hide', () => expect(model.all(spec).length).toBeGreaterThanOrEqual(8));

  describe.each(Object.entries(viewers))('for %s', (_who, viewer) => {
    const fields = spec.visible;
    const seen = fields.filter((field) => field.see!.has(viewer.role));
    const hidden = fields.filter((field) => !field.see!.has(viewer.role));
    const refusal = (source: string) => fixture.refusal(source, { viewer });
    const ask = (source: string, variables = {}) => fixture.ask(source, { viewer, variables });
    const idsOf = (rows: readonly object[]) => rows.map((row) => model.id(spec, row as never)).sort();
    const visible = () => model.visible(spec, viewer);

    it('lists and counts exactly the visible records', async () => {
      const { list } = await ask(`{ list: ${spec.many}(first: 100) { totalCount nodes { id } } }`);
      expect(list.nodes.map(({ id }: Data) => id).sort()).toEqual(idsOf(visible()));
      expect(list.totalCount).toBe(visible().length);
    });

    it('finds exactly the visible records by id and by lookups', async () => {
      const all = model.all(spec);
      const ids = all.map((row) => model.id(spec, row));
      const found = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      const expected = all.map((row) => (model.sees(spec, row, viewer) ? { id: model.id(spec, row) } : null));
      expect(found.nodes.map((node: Data) => node && { id: node.id })).toEqual(expected);
      for (const [name, root] of platform.roots) {
        if (!('spec' in root) || root.spec !== spec || root.is === 'list' || root.is === 'aggregate') continue;
        if (root.is === 'lookup' && root.path.includes('.')) continue;
        const some = root.is === 'byId' ? all.slice(0, 8) : all;
        const query = some.map((row, n) => {
          const key = root.is === 'byId' ? model.id(spec, row) : String(row[root.path]);
          return `_${n}: ${name}(${root.is === 'byId' ? 'id' : root.argument}: ${JSON.stringify(key)}) { id }`;
        });
        expect(Object.values(await ask(`{ ${query.join(' ')} }`))).toEqual(expected.slice(0, some.length));
      }
    });

    it('shows what it may see of a record, and no related record that is hidden', async () => {
      const { list } = await ask(
        `{ list: ${spec.many}(first: 100) { nodes { id ${seen.map(selectionOf).join(' ')} } } }`,
      );
      const rows = new Map(visible().map((row) => [model.id(spec, row), row]));
      for (const node of list.nodes) {
        for (const field of seen.filter(({ is }) => is !== 'derived' && is !== 'computed'))
          expect(shown(node[field.name]), `${node.id} ${field.name}`).toEqual(expected(rows.get(node.id)!, field));
      }
    });

    const expected = (row: Row, field: Field) => {
      const target = targetOf(field);
      if (!target) return model.value(spec, row, field, viewer) ?? null;
      const one = field.is === 'one' ? model.visibleOne(spec, row, field.name, viewer) : undefined;
      if (field.is === 'one') return one ? model.id(target, one) : null;
      return model
        .visibleMany(spec, row, field.name, viewer)
        .map((other) => model.id(target, other))
        .sort();
    };

    it('learns nothing more from filters on relations', async () => {
      const filters = seen.flatMap((field): Filter[] => {
        if (field.is === 'many') return [{ [field.name]: { some: {} } }, { [field.name]: { none: {} } }];
        if (field.is !== 'one') return [];
        return [{ [field.name]: {} }, ...(field.required ? [] : [{ [`${field.name}IsNull`]: true }])];
      });
      if (!filters.length) return;
      const variables = Object.fromEntries(filters.map((filter, n) => [`f${n}`, filter]));
      const asked = filters.map((_, n) => `_${n}: ${spec.many}(filter: $f${n}) { totalCount }`);
      const declared = filters.map((_, n) => `$f${n}: ${spec.name}Filter`);
      const told = await ask(`query (${declared}) { ${asked.join(' ')} }`, variables);
      for (const [n, filter] of filters.entries()) {
        const matching = visible().filter((row) => model.matches(spec, row, filter, viewer));
        expect(told[`_${n}`].totalCount, JSON.stringify(filter)).toBe(matching.length);
      }
    });

    it('counts and groups exactly the visible records', async () => {
      const aggregate = [...platform.roots].find(([, root]) => root.is === 'aggregate' && root.spec === spec)?.[0];
      if (!aggregate) return;
      const may = ({ via, field }: GroupField) => [...via, field].every((part) => part.see!.has(viewer.role));
      const [allowed, refused] = [groupFieldsOf(spec).filter(may), groupFieldsOf(spec).filter((key) => !may(key))];
      const grouped = ({ name }: GroupField) =>
        `${name}: ${aggregate}(groupBy: [{ field: ${name} }], first: 1000) { total { count } groups { keys { value } count } }`;
      for (const key of refused)
        expect(await refusal(`{ ${grouped(key)} }`), key.name).toMatchObject({ code: 'FORBIDDEN' });
      const told = await ask(`{ all: ${aggregate} { total { count } } ${allowed.map(grouped).join(' ')} }`);
      expect(told.all.total.count).toBe(visible().length);
      for (const key of allowed) {
        const groups = told[key.name].groups.map(({ keys, count }: Data) => [keys[0].value, count]);
        expect(told[key.name].total.count).toBe(visible().length);
        expect(new Map(groups), key.name).toEqual(tally(visible().map((row) => groupValue(row, key))));
      }
    });

    const groupValue = (row: Row, { via, field }: GroupField): string | null => {
      let owner: Row | undefined = row;
      let ownerSpec = spec;
      for (const relation of via) {
        owner = owner && model.visibleOne(ownerSpec, owner, relation.name, viewer);
        ownerSpec = targetOf(relation)!;
      }
      if (!owner) return null;
      if (field.is === 'scalar') {
        const value = model.value(ownerSpec, owner, field, viewer);
        return value == null ? null : String(value);
      }
      const target = model.visibleOne(ownerSpec, owner, field.name, viewer);
      return target ? model.id(targetOf(field)!, target) : null;
    };

    it('finds by search only what it sees', async () => {
      const searched = seen.filter((field) => field.is === 'scalar' && field.search);
      if (!searched.length) return;
      const { list } = await ask(
        `{ list: ${spec.many}(search: "${everywhere}", first: 100) { totalCount nodes { id } } }`,
      );
      const expected = visible().filter((row) => searched.some((field) => row[field.name] != null));
      expect(list.nodes.map(({ id }: Data) => id).sort()).toEqual(idsOf(expected));
      expect(list.totalCount).toBe(expected.length);
    });

    it('may filter by what it sees, and is refused what it does not, by name', async () => {
      const conditions = seen.map((field) => [field.name, conditionOn(field)]).filter(([, condition]) => condition);
      const aliased = conditions.map(
        ([name, condition]) => `${name}: ${spec.many}(filter: { ${name}: ${condition} }) { totalCount }`,
      );
      if (aliased.length) await ask(`{ ${aliased.join(' ')} }`);
      for (const field of hidden) {
        const refused = {
          code: 'FORBIDDEN',
          message: expect.stringMatching(`^${spec.name}\\.${field.name} is shown to `),
        };
        const list = (args: string) => refusal(`{ ${spec.many}${args} { totalCount } }`);
        expect(await refusal(`{ ${spec.many} { nodes { ${selectionOf(field)} } } }`)).toMatchObject(refused);
        const condition = conditionOn(field);
        if (!condition) continue;
        const filter = `{ ${field.name}: ${condition} }`;
        for (const nested of [filter, `{ not: ${filter} }`, `{ or: [{}, { and: [${filter}] }] }`])
          expect(await list(`(filter: ${nested})`), nested).toMatchObject(refused);
      }
    });

    it('may order by what it sees, and is refused what it does not', async () => {
      for (const { name, field } of orderable(spec)) {
        const query = `{ ${spec.many}(first: 1, orderBy: [{ field: ${orderName(name)} }]) { nodes { id } } }`;
        if (field.name === spec.key || field.see!.has(viewer.role)) await ask(query);
        else expect(await refusal(query)).toMatchObject({ code: 'FORBIDDEN' });
      }
      const own = spec.scalar(spec.ordering.property);
      expect(own.name === spec.key || own.see?.has('anonymous'), 'cursors tell the list’s own order').toBe(true);
    });
  });
});
