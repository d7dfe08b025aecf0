import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
const all = 8;

/** A null where the operation may have one: as literal, as the value of a variable, and inside of one. */
describe('a null finds as many as nothing', () => {
  it.each([
    'filter: null',
    'filter: { name: null }',
    'filter: { name: { in: null } }',
    'filter: { name: { eq: null, startsWith: null } }',
    'filter: { and: null, or: null, not: null }',
    'filter: { and: [{ name: null }, { or: null }] }',
    'filter: { id: { in: null } }',
    'filter: { division: null }',
    'filter: { division: { within: null } }',
    'filter: { suggestions: null }',
    'filter: { suggestions: { some: null, none: null, every: null } }',
    'search: null',
    'orderBy: null',
    'orderBy: [{ field: NAME, direction: null }]',
    'first: null',
    'first: null, last: null',
    'after: null, before: null',
  ])('in deputies(%s)', async (args) => {
    const { deputies } = await fixture.ask(`{ deputies(${args}) { totalCount nodes { id } } }`, { viewer });
    expect([deputies.totalCount, deputies.nodes.length]).toEqual([all, all]);
  });

  it.each([
    ['[DeputyOrder!]', 'orderBy: $v'],
    ['DeputyFilter', 'filter: $v'],
    ['[DeputyFilter!]', 'filter: { or: $v }'],
    ['[String!]', 'filter: { name: { in: $v } }'],
    ['DeputyFilter', 'filter: { not: $v }'],
    ['SuggestionFilter', 'filter: { suggestions: { none: $v } }'],
    ['Int', 'first: $v'],
  ])('sent for a variable of type %s in deputies(%s)', async (type, args) => {
    for (const variables of [{ v: null }, {}]) {
      const source = `query ($v: ${type}) { deputies(${args}) { totalCount nodes { id } } }`;
      const { deputies } = await fixture.ask(source, { viewer, variables });
      expect([deputies.totalCount, deputies.nodes.length]).toEqual([all, all]);
    }
  });

  it('in an aggregate and in the feed', async () => {
    const { deputyAggregate, changes } = await fixture.ask(
      '{ deputyAggregate(filter: null, groupBy: null, having: null, orderBy: null, first: null) { total { count } } changes(types: null, since: null, first: null) { changes { kind } } }',
      { viewer },
    );
    expect(deputyAggregate.total.count).toBe(all);
    expect(changes.changes).toHaveLength(
      (await fixture.ask('{ changes { changes { kind } } }', { viewer })).changes.changes.length,
    );
    const { deputyAggregate: by } = await fixture.ask(
      '{ deputyAggregate(groupBy: { field: GENDER, bucket: null, level: null }) { groups { count } } }',
      { viewer },
    );
    expect(by.groups.length).toBeGreaterThan(0);
  });
});

it('groups without a grouping are refused with the argument, null or not', async () => {
  for (const args of ['(groupBy: null)', ''])
    expect(await fixture.refusal(`{ deputyAggregate${args} { groups { count } } }`, { viewer })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'groupBy',
    });
});

it('a null among values is refused where values may not be null, also for a variable with a default', async () => {
  const filtered = 'query ($v: String = "x") { deputies(filter: { name: { in: ["王芳", $v] } }) { totalCount } }';
  expect((await fixture.ask(filtered, { viewer })).deputies.totalCount).toBe(1);
  expect(await fixture.refusal(filtered, { viewer, variables: { v: null } })).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'deputies.filter.name.in[1]',
    message: 'deputies.filter.name.in[1]: is null, sent as $v; give a value',
  });
  const one = 'query ($v: ID = "Deputy:1") { deputy(id: $v) { id } }';
  expect(await fixture.refusal(one, { viewer, variables: { v: null } })).toMatchObject({ argument: 'deputy.id' });
});
