import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpen } from '../../schema/kit/declare/audience.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { Role, Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { Model } from '../setup/model.js';
import { conditionOn, selectionOf, targetOf } from '../setup/operands.js';

const records = inventRecords(platform.specs, 28);
const model = new Model(records);

/** Of every role somebody with work of her own, and somebody who has none anywhere. */
const nobody = uuidOf('Nobody', 1);
const busy: readonly Viewer[] = [
  { role: 'citizen' },
  { role: 'deputy', deputy: uuidOf('Deputy', 1) },
  { role: 'staff', division: '150600000000' },
  { role: 'agency', agency: uuidOf('Agency', 1), division: '150000000000' },
  { role: 'analyst', division: '150602000000' },
  { role: 'system' },
];
const idle: readonly Viewer[] = [
  { role: 'anonymous' },
  { role: 'citizen' },
  { role: 'deputy', deputy: nobody },
  { role: 'deputy' },
  { role: 'staff', division: '990000000000' },
  { role: 'staff' },
  { role: 'agency', agency: nobody, division: '150000000000' },
  { role: 'agency' },
  { role: 'analyst', division: '990000000000' },
  { role: 'analyst' },
  { role: 'security' },
  { role: 'audit' },
];
const nameOf = ({ role, ...claims }: Viewer) => [role, ...Object.values(claims)].join(' ');

/** Roles to which a declaration gives work that does not depend on who asks: every deputy may watch every video. */
const everybodysWork: Readonly<Record<string, Role>> = { VideoFeed: 'deputy' };

interface Guarded {
  readonly spec: ConceptSpec;
  readonly fields: ReturnType<typeof guardedFields>;
}
const guardedFields = (spec: ConceptSpec) => spec.visible.filter((field) => !isOpen(field));
const guarded: readonly Guarded[] = platform.specs
  .map((spec) => ({ spec, fields: guardedFields(spec) }))
  .filter(({ fields }) => fields.length);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(records);
});
afterAll(() => fixture.close());

const told = (value: Data) => value?.id ?? value;

/** What each way to the records of a concept tells of some of its fields, by the record's id. */
async function throughEveryDoor({ spec, fields }: Guarded, viewer: Viewer): Promise<[door: string, nodes: Data[]][]> {
  const seen = fields.filter(({ see }) => see!.has(viewer.role));
  const selection = `id ${seen.map(selectionOf).join(' ')}`;
  const ask = (source: string) => fixture.ask(source, { viewer });
  const { list } = await ask(`{ list: ${spec.many}(first: 100) { nodes { ${selection} } } }`);
  const ids = JSON.stringify(list.nodes.map(({ id }: Data) => id));
  const { nodes } = await ask(`{ nodes(ids: ${ids}) { ... on ${spec.name} { ${selection} } } }`);
  const doors: [string, Data[]][] = [
    ['the list', list.nodes],
    ['nodes', nodes],
  ];
  for (const other of platform.specs)
    for (const field of other.visible) {
      if (targetOf(field) !== spec || !field.see!.has(viewer.role)) continue;
      const inner = field.is === 'many' ? `(first: 100) { nodes { ${selection} } }` : ` { ${selection} }`;
      const { from } = await ask(`{ from: ${other.many}(first: 100) { nodes { ${field.name}${inner} } } }`);
      const found = from.nodes.flatMap(({ [field.name]: value }: Data) => value?.nodes ?? (value ? [value] : []));
      doors.push([`${other.name}.${field.name}`, found]);
    }
  return doors;
}

it('there are fields that are not open, and records of each that are nobody’s business but public', () => {
  expect(guarded.length).toBeGreaterThanOrEqual(28);
  for (const { spec } of guarded.filter(({ spec: { rows } }) => rows.public.is !== 'nothing'))
    expect(model.visible(spec, { role: 'anonymous' }).length, spec.name).toBeGreaterThan(0);
});

describe.each(guarded.map((one) => [one.spec.name, one] as const))('%s', (name, { spec, fields }) => {
  const rows = new Map(model.all(spec).map((row) => [model.id(spec, row), row]));

  it.each(idle.map((viewer) => [nameOf(viewer), viewer] as const))(
    'tells %s, who has no work with it, what the public sees and no more',
    async (_, viewer) => {
      if (everybodysWork[name] === viewer.role) return;
      const seen = fields.filter(({ see }) => see!.has(viewer.role));
      for (const [door, nodes] of await throughEveryDoor({ spec, fields }, viewer))
        for (const node of nodes)
          for (const field of seen) expect(told(node[field.name]), `${node.id} ${field.name} by ${door}`).toBeNull();
    },
  );

  it.each(idle.map((viewer) => [nameOf(viewer), viewer] as const))(
    'counts nothing by such a field for %s',
    async (_, viewer) => {
      if (everybodysWork[name] === viewer.role) return;
      for (const field of fields) {
        const condition = conditionOn(field);
        if (!condition || !field.see!.has(viewer.role)) continue;
        const { it } = await fixture.ask(
          `{ it: ${spec.many}(filter: { ${field.name}: ${condition} }) { totalCount } }`,
          {
            viewer,
          },
        );
        expect(it.totalCount, field.name).toBe(0);
      }
    },
  );

  it.each(busy.map((viewer) => [nameOf(viewer), viewer] as const))(
    'tells %s such a field in her own records alone, by every door',
    async (_, viewer) => {
      const seen = fields.filter(({ see }) => see!.has(viewer.role));
      for (const [door, nodes] of await throughEveryDoor({ spec, fields }, viewer))
        for (const node of nodes) {
          const row = rows.get(node.id)!;
          for (const field of seen) {
            const isOwn = model.owns(spec, row, viewer);
            // What is computed for whom it is for is tested with what computes it.
            if (field.is === 'computed' && isOwn) continue;
            const value = isOwn ? row[field.name] : undefined;
            const target = field.is === 'one' ? specOf(field.target()) : undefined;
            const expected = target && value ? `${target.name}:${value}` : (value ?? null);
            expect(told(node[field.name]), `${node.id} ${field.name} by ${door}`).toBe(expected);
          }
        }
    },
  );
});
