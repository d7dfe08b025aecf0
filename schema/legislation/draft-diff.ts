import { GraphQLFloat, GraphQLID, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { badInput } from '../kit/declare/client-error.js';
import { described } from '../kit/graphql/adapter.js';
import { Effort } from '../kit/graphql/effort.js';
import type { ReadContext } from '../kit/graphql/read-context.js';
import { enumOf } from '../kit/graphql/values.js';
import { choices } from '../kit/index.js';
import { ClauseChangeKind } from './clause-change.js';
import { mostClauses } from './draft-law.clauses.js';
import { type Compared, compareOnce } from './statute/compare.js';
import type { Clause } from './statute/parse.js';

const Change = enumOf(ClauseChangeKind);
const MarkKind = enumOf(
  choices('TextMarkKind', '文字标记：与另一文本相比', 'What a stretch of text is beside the other text', {
    SAME: ['相同', 'In both'],
    ADDED: ['增加', 'Only in the later one'],
    REMOVED: ['删去', 'Only in the earlier one'],
  }),
);
/** Most stretches of one clause. */
const mostMarks = 5_000;

@ObjectType({
  description: described(
    '文字标记：一段相同、增加或者删去的文字',
    'A stretch of text that stayed, was added or taken out',
  ),
})
export class TextMark {
  @Field(() => MarkKind, { description: described('标记', 'What it is') })
  kind!: string;

  @Field(() => GraphQLString, { description: described('文字', 'The text') })
  text!: string;
}

@ObjectType({ description: described('条文：一个文本中的条、款、项', 'An article, paragraph or item of a text') })
export class ClauseText {
  @Field(() => GraphQLString, { description: described('编号：如12.2.3', 'Its path, 12.2.3') })
  path!: string;

  @Field(() => GraphQLString, {
    description: described('名称：如第十二条第二款第（三）项', 'The same in words: 第十二条第二款第（三）项'),
  })
  label!: string;

  @Field(() => GraphQLString, { description: described('条文', 'Its words') })
  text!: string;
}

@ObjectType({ description: described('条款对照：两个文本中的同一条款', 'A clause in two texts') })
export class ClauseDiff {
  @Field(() => Change, { description: described('变化', 'What became of it') })
  change!: ClauseChangeKind;

  @Field(() => GraphQLFloat, { description: described('相似度：0到1', 'How alike the words are, 0 to 1') })
  similarity!: number;

  @Field(() => ClauseText, {
    nullable: true,
    description: described('原条款：新增的为空', 'The clause before; null if it is new'),
  })
  before!: Clause | null;

  @Field(() => ClauseText, {
    nullable: true,
    description: described('现条款：删去的为空', 'The clause after; null if it was deleted'),
  })
  after!: Clause | null;

  @Effort({ size: { usual: 10, most: mostMarks } })
  @Field(() => [TextMark], {
    description: described(
      `文字对照：依次排列，最多${mostMarks}段`,
      `What changed in the words, in their order, at most ${mostMarks}`,
    ),
  })
  marks!: TextMark[];
}

const texts = `query($before: ID!, $after: ID!) {
  before: draftLawVersion(id: $before) { text }
  after: draftLawVersion(id: $after) { text }
}`;
interface Told {
  readonly text: string;
}

@Resolver()
export class DraftDiffResolver {
  @Effort({ work: 'compare', size: { usual: 100, most: 2 * mostClauses } })
  @Query(() => [ClauseDiff], {
    description: described(
      `草案对照：两个草案文本逐条对照，依后一文本的次序；拆分、合并的条款各列一行，最多${2 * mostClauses}行`,
      `Two versions of a draft side by side, clause by clause, in the order of the later one; of what was split or merged each part has a line, at most ${2 * mostClauses}`,
    ),
  })
  async draftDiff(
    @Arg('before', () => GraphQLID, {
      description: described('原文本：`DraftLawVersion:…`', 'The earlier version, `DraftLawVersion:…`'),
    })
    before: string,
    @Arg('after', () => GraphQLID, {
      description: described('现文本：`DraftLawVersion:…`', 'The later version, `DraftLawVersion:…`'),
    })
    after: string,
    @Ctx() { ask }: ReadContext,
  ): Promise<readonly Compared[]> {
    const found = await ask<Readonly<Record<'before' | 'after', Told | null>>>(texts, { before, after });
    for (const side of ['before', 'after'] as const)
      if (!found[side]) throw badInput(`draftDiff.${side}`, 'is no version that you see; give the id of one');
    return compareOnce(`${before} ${after}`, found.before!.text, found.after!.text);
  }
}
