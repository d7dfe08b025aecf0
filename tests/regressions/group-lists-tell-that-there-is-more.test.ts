import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lowerFirst } from '../../schema/kit/declare/concept.js';
import { groupFieldsOf } from '../../schema/kit/declare/groups.js';
import { platform } from '../../schema/platform.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(inventRecords(platform.specs, 24));
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
const grouped = platform.specs.filter((spec) => groupFieldsOf(spec).length > 0);
const orders = ['COUNT_DESC', 'COUNT_ASC', 'KEY_ASC', 'KEY_DESC'];
const ask = async (field: string, args: string, selection: string, after: string | null = null): Promise<Data> => {
  const query = `query ($after: String) { it: ${field}(${args}, after: $after) { ${selection} } }`;
  return (await fixture.ask(query, { viewer, variables: { after } })).it;
};

/** All groups, a page after the other. */
async function walk(field: string, args: string, size: number): Promise<Data[]> {
  const groups: Data[] = [];
  for (let after: string | null = null; ; ) {
    const page: Data = await ask(
      field,
      `${args}, first: ${size}`,
      'groups { count keys { field value label } } pageInfo { hasNextPage hasPreviousPage endCursor }',
      after,
    );
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.groups.length).toBeLessThanOrEqual(size);
    groups.push(...page.groups);
    if (!page.pageInfo.hasNextPage) return groups;
    expect(page.groups).toHaveLength(size);
    after = page.pageInfo.endCursor;
  }
}

describe('pages of groups, one after the other, are all groups in their order', () => {
  it.each(grouped.map((spec) => [spec.name, spec] as const))('%s', async (_name, spec) => {
    const fields = groupFieldsOf(spec);
    const field = `${lowerFirst(spec.name)}Aggregate`;
    const keys = fields.filter((_, n) => n % Math.ceil(fields.length / 6) === 0).map(({ name }) => [name]);
    for (const [n, names] of [...keys, fields.slice(-3).map(({ name }) => name)].entries()) {
      const args = `groupBy: [${names.map((name) => `{ field: ${name} }`).join()}], orderBy: ${orders[n % 4]}`;
      const whole = await ask(field, `${args}, first: 1000`, 'groupCount groups { count keys { field value label } }');
      expect(whole.groups).toHaveLength(whole.groupCount);
      expect(await walk(field, args, 5), args).toEqual(whole.groups);
    }
  });
});

describe('a page of groups', () => {
  const byPost = 'groupBy: [{ field: DIVISION }], orderBy: KEY_ASC';

  it('tells how many there are in all, of those that `having` leaves', async () => {
    const whole = await ask('suggestionAggregate', `${byPost}, first: 1000`, 'groups { count }');
    const many = whole.groups.filter(({ count }: Data) => count >= 3).length;
    expect(many).toBeGreaterThan(0);
    expect(whole.groups.length).toBeGreaterThan(many);
    expect(await ask('suggestionAggregate', `${byPost}, having: { gte: 3 }, first: 1`, 'groupCount')).toEqual({
      groupCount: many,
    });
  });

  it('is the last one exactly when nothing follows', async () => {
    const { groupCount } = await ask('suggestionAggregate', byPost, 'groupCount');
    const more = async (first: number) =>
      (await ask('suggestionAggregate', `${byPost}, first: ${first}`, 'pageInfo { hasNextPage }')).pageInfo.hasNextPage;
    expect(await Promise.all([groupCount - 1, groupCount, groupCount + 1].map(more))).toEqual([true, false, false]);
  });

  it('takes no cursor of another grouping or order, nor one that was changed', async () => {
    const { pageInfo } = await ask('suggestionAggregate', `${byPost}, first: 1`, 'pageInfo { endCursor }');
    const refused = (args: string, after: string) =>
      fixture.refusal(`query ($after: String) { suggestionAggregate(${args}, after: $after) { groups { count } } }`, {
        viewer,
        variables: { after },
      });
    const bad = { code: 'BAD_CURSOR', argument: 'suggestionAggregate.after' };
    expect(await refused('groupBy: [{ field: STATUS }], orderBy: KEY_ASC', pageInfo.endCursor)).toMatchObject(bad);
    expect(await refused('groupBy: [{ field: DIVISION }]', pageInfo.endCursor)).toMatchObject(bad);
    expect(
      await refused('groupBy: [{ field: DIVISION, level: COUNTY }], orderBy: KEY_ASC', pageInfo.endCursor),
    ).toMatchObject(bad);
    expect(await refused(byPost, `${pageInfo.endCursor}x`)).toMatchObject(bad);
    expect(
      await refused(byPost, Buffer.from('["v1","KEY_ASC,DIVISION","150602000000"]').toString('base64url')),
    ).toMatchObject(bad);
  });

  it('needs groups', async () => {
    for (const field of ['pageInfo { hasNextPage }', 'groupCount'])
      expect(await fixture.refusal(`{ suggestionAggregate { ${field} } }`, { viewer })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'groupBy',
      });
  });
});
