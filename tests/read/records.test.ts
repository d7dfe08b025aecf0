import { type GraphQLError, parse } from 'graphql';
import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, JsonText } from '../../api/read/answer.js';
import { createExecutor } from '../../api/read/execute.js';
import type { StatementTiming } from '../../api/read/run.js';
import { concepts } from '../../schema/concepts.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { anonymous, type Viewer } from '../../schema/kit/declare/viewer.js';
import { buildPlatform } from '../../schema/kit/graphql/schema.js';
import { recordOf } from '../../schema/kit/graphql/views.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

@ObjectType()
class Pair {
  @Field(recordOf(Deputy))
  deputy!: string;

  @Field(recordOf(Suggestion), { nullable: true })
  suggestion!: string | null;
}

@ObjectType()
class Pairs {
  @Field(() => [Pair])
  pairs!: Pair[];

  @Field(() => [recordOf(Deputy)()], { nullable: 'items' })
  deputies!: (string | null)[];
}

const deputyId = (n: number) => `Deputy:${ids.deputy(n)}`;

/** A question whose answer names records: as many deputies as wanted, each with the suggestion of the same number. */
@Resolver()
class PairsResolver {
  @Query(() => Pairs)
  pairs(@Arg('numbers', () => [Number]) numbers: number[]): Pairs {
    const pairs = numbers.map((n) => ({ deputy: deputyId(n), suggestion: `Suggestion:${ids.suggestion(n)}` }));
    return { pairs, deputies: [...numbers.map(deputyId), null] };
  }

  @Query(recordOf(Deputy), { nullable: true })
  deputyOfNumber(@Arg('id', () => ID) id: string): string {
    return id;
  }
}

const platform = buildPlatform(concepts, [PairsResolver]);
let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

async function answered(source: string, viewer: Viewer): Promise<Answer & { sql: string[]; data: Data }> {
  const execute = createExecutor(platform, fixture.store.reads);
  const answer = await execute({ document: parse(source), source, variables: {}, viewer, explain: true });
  const data = answer.data instanceof JsonText ? JSON.parse(answer.data.text) : answer.data;
  return {
    ...answer,
    data,
    sql: (answer.extensions!.sql as StatementTiming[]).map(({ sql }) => sql.replaceAll('"', '')),
  };
}
const asked = async (source: string, viewer: Viewer = { role: 'system' }) => {
  const { errors, data, sql } = await answered(source, viewer);
  expect(errors).toBeUndefined();
  return { data, sql };
};

describe('a record that a resolver names by its id', () => {
  it('comes with exactly the fields that are selected of it', async () => {
    const { data, sql } = await asked('{ pairs(numbers: [0]) { pairs { deputy { name } } } }');
    expect(data).toEqual({ pairs: { pairs: [{ deputy: { name: '张伟' } }] } });
    expect(sql).toEqual([
      'select k.ord, t0.name from unnest($1::uuid[]) with ordinality k(key, ord) join deputy t0 on t0.id = k.key',
    ]);
  });

  it('is one statement per level of nesting, whatever the number of records', async () => {
    const source = (numbers: string) => `{ pairs(numbers: ${numbers}) { pairs {
      deputy { name division { name } mandates(first: 2) { totalCount nodes { term congress { name } } } }
    } } }`;
    const one = await asked(source('[1]'));
    const many = await asked(source('[1, 2, 3, 4, 5, 6, 7, 1, 2, 3]'));
    expect(one.sql).toHaveLength(3);
    expect(many.sql).toEqual(one.sql);
    expect(many.data.pairs.pairs).toHaveLength(10);
    expect(many.data.pairs.pairs[7]).toEqual(one.data.pairs.pairs[0]);
    expect(one.data.pairs.pairs[0].deputy).toEqual({
      name: '李娜',
      division: { name: '东胜区' },
      mandates: {
        totalCount: 2,
        nodes: [
          { term: 5, congress: { name: '东胜区人民代表大会' } },
          { term: 5, congress: { name: '鄂尔多斯市人民代表大会' } },
        ],
      },
    });
  });

  it('answers to aliases, fragments, directives and __typename like any other', async () => {
    const { data } = await asked(`
      query {
        a: pairs(numbers: [0, 1]) { pairs { who: deputy { ...Name again: name } what: suggestion { number } } }
        b: pairs(numbers: [2]) { __typename pairs { deputy { ...Name gender @skip(if: true) ... on Deputy { of: gender } } } }
        deputy(id: "${deputyId(3)}") { ...Name }
      }
      fragment Name on Node { __typename ... on Deputy { label: name } }
    `);
    expect(data).toEqual({
      a: {
        pairs: [
          { who: { __typename: 'Deputy', label: '张伟', again: '张伟' }, what: { number: '2024-000' } },
          { who: { __typename: 'Deputy', label: '李娜', again: '李娜' }, what: { number: '2024-001' } },
        ],
      },
      b: { __typename: 'Pairs', pairs: [{ deputy: { __typename: 'Deputy', label: '陈静', of: 'MALE' } }] },
      deputy: { __typename: 'Deputy', label: '陈静' },
    });
  });

  it('may stand alone at the root, or in a list with gaps', async () => {
    const { data, sql } = await asked(
      `{ deputyOfNumber(id: "${deputyId(5)}") { name } pairs(numbers: [6, 4]) { deputies { name } } }`,
    );
    expect(data).toEqual({
      deputyOfNumber: { name: '欧阳明' },
      pairs: { deputies: [{ name: '王芳' }, { name: '阿拉坦其其格' }, null] },
    });
    expect(sql).toHaveLength(2);
  });

  it('is null where it is hidden from the asker, as one that does not exist', async () => {
    const source = `{ pairs(numbers: [0, 6]) { pairs { suggestion { number } } }
      deputyOfNumber(id: "Deputy:00000000-0000-7000-8000-000000000000") { name } }`;
    const [draft, closed] = [{ suggestion: { number: '2024-000' } }, { suggestion: { number: '2024-006' } }];
    expect((await asked(source)).data).toEqual({ pairs: { pairs: [draft, closed] }, deputyOfNumber: null });
    const { data } = await asked(source, anonymous);
    expect(data).toEqual({ pairs: { pairs: [{ suggestion: null }, closed] }, deputyOfNumber: null });
  });

  it('shows no field that the role may not see', async () => {
    const { data, errors } = await answered(
      '{ pairs(numbers: [0, 1]) { pairs { deputy { phoneMasked } } } }',
      anonymous,
    );
    expect(data).toBeNull();
    expect((errors as GraphQLError[]).map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
