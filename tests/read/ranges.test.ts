import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;

describe('a value out of range', () => {
  it.each([
    ['a day before all days', 'submittedOn', 'Date', '0000-01-01'],
    ['a day that is none', 'submittedOn', 'Date', '2024-02-30'],
    ['a day with a time', 'submittedOn', 'Date', '2024-02-03T00:00:00Z'],
    ['a moment before all years', 'updatedAt', 'DateTime', '0000-01-01T00:00:00Z'],
    ['a moment of a far year', 'updatedAt', 'DateTime', '+275760-09-13T00:00:00Z'],
    ['a moment without a zone', 'updatedAt', 'DateTime', '2024-01-01T00:00:00'],
  ])('%s is refused by name', async (_what, field, type, value) => {
    const variable = `query ($v: ${type}) { suggestions(filter: { ${field}: { gte: $v } }) { totalCount } }`;
    expect(await fixture.refusal(variable, { viewer, variables: { v: value } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(`Variable "$v" got invalid value`),
    });
    const literal = `{ suggestions(filter: { ${field}: { gte: ${JSON.stringify(value)} } }) { totalCount } }`;
    await expect(fixture.ask(literal, { viewer })).rejects.toThrow(/Date|suggestions\.filter/);
  });

  it.each([
    ['an amount above 2^63', '10000000000000000000'],
    ['an amount below -2^63', '-10000000000000000000'],
    ['an amount of four hundred digits', '9'.repeat(400)],
    ['an amount above 2^53, which JSON cannot hold', '9007199254740993'],
  ])('%s is refused by name', async (_what, value) => {
    const [spec, field] =
      platform.specs.flatMap((spec) =>
        spec.visible
          .filter((field) => field.is === 'scalar' && field.kind === 'big' && field.filter)
          .map((field) => [spec, field] as const),
      )[0] ?? [];
    if (!spec) return;
    const told = await fixture.refusal(
      `{ it: ${spec.many}(filter: { ${field!.name}: { gte: ${value} } }) { totalCount } }`,
      { viewer },
    );
    expect(told.code ?? 'GRAPHQL_VALIDATION_FAILED', told.message).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });

  it('a division code is one of five lengths of digits', async () => {
    for (const code of [
      '',
      '1',
      '150',
      '15060',
      '1506020',
      '15060200100',
      '1506020010011',
      '1506ab',
      ' 1506',
      '１５０６',
      '15 06',
    ])
      expect(
        await fixture.refusal(
          `{ suggestions(filter: { division: { within: ${JSON.stringify(code)} } }) { totalCount } }`,
        ),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'suggestions.filter.division.within',
      });
  });

  it('lists of values and orderings have their limits', async () => {
    const numbers = Array.from({ length: 101 }, (_, n) => `"${n}"`).join();
    expect(
      (await fixture.refusal(`{ suggestions(filter: { number: { in: [${numbers}] } }) { totalCount } }`)).message,
    ).toBe('suggestions.filter.number.in: has 101 values; give at most 100');
    const ids = Array.from({ length: 101 }, () => '"Division:15"').join();
    expect((await fixture.refusal(`{ nodes(ids: [${ids}]) { id } }`)).message).toBe(
      'nodes.ids: has 101 values; give at most 100',
    );
    const orders = ['ID', 'SUBMITTED_ON', 'UPDATED_AT', 'ID'].map((field) => `{ field: ${field} }`).join();
    expect((await fixture.refusal(`{ suggestions(orderBy: [${orders}]) { nodes { id } } }`)).message).toBe(
      'suggestions.orderBy: has 4 orderings; give at most 3',
    );
    expect((await fixture.refusal('{ suggestions(first: 1, last: 1) { nodes { id } } }')).message).toBe(
      'suggestions.last: cannot be combined with first; give one of the two',
    );
  });
});
