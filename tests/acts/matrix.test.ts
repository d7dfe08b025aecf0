import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOfCode } from '../../api/sql/secret-code.js';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { ScalarField } from '../../schema/kit/declare/field.js';
import { roles, type Viewer } from '../../schema/kit/declare/viewer.js';
import { upperFirst } from '../../schema/kit/graphql/acts/mutations.js';
import { platform } from '../../schema/platform.js';
import type { Row } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { Model } from '../setup/model.js';
import { everything, key } from './voice.js';

/** Every concept has records here, those that can be acted on tomorrow included. */
const records = inventRecords(platform.specs, 28);
const model = new Model(records);
const viewers: Readonly<Record<string, Viewer>> = {
  anonymous: { role: 'anonymous' },
  citizen: { role: 'citizen' },
  'deputy of some': { role: 'deputy', deputy: uuidOf('Deputy', 1) },
  'deputy of others': { role: 'deputy', deputy: uuidOf('Deputy', 2) },
  'staff of 1506': { role: 'staff', division: '150600000000' },
  'staff of 42': { role: 'staff', division: '420000000000' },
  'a committee of 15': {
    role: 'staff',
    division: '150000000000',
    posts: ['SPECIAL_COMMITTEE'],
    bodies: [uuidOf('Body', 1)],
  },
  'a liaison of 15': { role: 'staff', division: '150000000000', posts: ['LIAISON'], bodies: [] },
  'agency of some': { role: 'agency', agency: uuidOf('Agency', 1), division: '150000000000' },
  'agency of others': { role: 'agency', agency: uuidOf('Agency', 2), division: '150000000000' },
  analyst: { role: 'analyst', division: '150000000000' },
  system: { role: 'system' },
  security: { role: 'security' },
  audit: { role: 'audit' },
  'staff without a division': { role: 'staff' },
};
/** All who may lead a record here. */
const deputies = Array.from({ length: 8 }, (_, n): Viewer => ({ role: 'deputy', deputy: uuidOf('Deputy', n) }));
const acts = [...platform.acts.values()];
const onRecords = acts.filter((act) => !act.begins && !act.byCode);
const byCode = acts.filter((act) => act.byCode);

let fixture: Fixture;
let before: unknown;
beforeAll(async () => {
  fixture = await openFixture(records);
  for (const { spec, workflow } of byCode)
    for (const row of model.all(spec))
      await fixture.store.pool.query(
        `update "${spec.table}" set "${spec.column(workflow.code!.kept)}" = $2, version = 1 where id = $1`,
        [row.id, digestOfCode(codeOf(row))],
      );
  before = await everything(fixture);
});
afterAll(() => fixture.close());

const codeOf = (row: Row) => `code ${row.id}`;

/** Of each kind that is no text. */
const invented: Partial<Record<ScalarField['kind'], unknown>> = {
  day: '2024-05-01',
  instant: '2024-05-01T00:00:00.000Z',
  flag: true,
  int: 1,
  big: 1,
  float: 0.5,
};

/** Something for each part of an input that must be there; records that are named are ones that the asker sees. */
function inputFor({ sent, spec: own }: Act, row: Row, viewer: Viewer): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, { field, isRequired, isList }] of sent) {
    if (!isRequired) continue;
    const invent = () => {
      if (field.is === 'one') {
        const target = specOf(field.target());
        return model.id(target, target === own ? row : (model.visible(target, viewer)[0] ?? model.all(target)[0]!));
      }
      if (field.is === 'scalar' && field.choices) return Object.keys(field.choices.values)[0];
      return invented[(field as ScalarField).kind] ?? '一句话';
    };
    input[name] = isList ? [invent()] : invent();
  }
  return input;
}

async function attempt(act: Act, input: object, viewer: Viewer): Promise<string> {
  const source = `mutation($input: ${upperFirst(act.name)}Input!) { ${act.name}(input: $input) { userErrors { code } } }`;
  const variables = { input: { idempotencyKey: key(), ...input } };
  try {
    return (await fixture.ask(source, { viewer, variables }))[act.name].userErrors[0]?.code ?? 'DONE';
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

const stateOf = ({ workflow }: Act, row: Row) => (workflow.state ? row[workflow.state] : null) as string | null;

/** What is said of an act on a record by whoever sees another version of it than there is. */
function expected(act: Act, spec: ConceptSpec, row: Row, viewer: Viewer): string {
  const rule = act.by?.[viewer.role];
  if (!rule) return 'FORBIDDEN';
  if (!model.sees(spec, row, viewer)) return 'NOT_FOUND';
  return model.permits(spec, row, rule, viewer) ? 'STALE' : 'FORBIDDEN';
}

test('somebody of every role tries', () => {
  expect(new Set(Object.values(viewers).map(({ role }) => role))).toEqual(new Set(roles));
});

describe.each(onRecords.map((act) => [act.name, act] as const))('%s', (_name, act) => {
  const { spec } = act;

  test.each(Object.entries(viewers))('is done by nobody whose it is not: %s', async (_who, viewer) => {
    for (const row of model.all(spec)) {
      const input = { ...inputFor(act, row, viewer), id: model.id(spec, row), expectedVersion: 1_000 };
      expect([row.id, await attempt(act, input, viewer)]).toEqual([row.id, expected(act, spec, row, viewer)]);
    }
  });

  test('is done in no state that it does not start from', async () => {
    const tried = new Set<string | null>();
    for (const row of model.all(spec)) {
      const state = stateOf(act, row);
      const may = [...Object.values(viewers), ...deputies].find(
        (viewer) => expected(act, spec, row, viewer) === 'STALE',
      );
      if (!may || state === null || act.from.includes(state)) continue;
      tried.add(state);
      const input = { ...inputFor(act, row, may), id: model.id(spec, row), expectedVersion: 1 };
      expect([state, await attempt(act, input, may)]).toEqual([state, 'WRONG_STATE']);
    }
    const others = Object.keys(act.workflow.states?.values ?? {}).length - act.from.length;
    if (act.workflow.states && others) expect(tried.size).toBeGreaterThan(0);
  });
});

test.each(byCode.map((act) => [act.name, act] as const))(
  '%s by code is done in no state that it does not start from',
  async (_name, act) => {
    const others = model.all(act.spec).filter((row) => !act.from.includes(stateOf(act, row)!));
    expect(others.length).toBeGreaterThan(0);
    for (const row of others)
      for (const viewer of [viewers.anonymous!, viewers['staff of 1506']!]) {
        const input = { ...inputFor(act, row, viewer), [act.workflow.code!.name]: codeOf(row) };
        expect([stateOf(act, row), await attempt(act, input, viewer)]).toEqual([stateOf(act, row), 'WRONG_STATE']);
      }
  },
);

test.each(acts.filter((act) => act.begins).map((act) => [act.name, act] as const))(
  '%s begins nothing for whoever may not',
  async (_name, act) => {
    const others = Object.entries(viewers).filter(([, { role }]) => !act.by?.[role]);
    expect(others.length).toBeGreaterThan(0);
    const row = model.all(act.spec)[0]!;
    for (const [who, viewer] of others)
      expect([who, await attempt(act, inputFor(act, row, viewer), viewer)]).toEqual([who, 'FORBIDDEN']);
  },
);

test('nothing of all that has changed anything', async () => {
  expect(await everything(fixture)).toEqual(before);
});
