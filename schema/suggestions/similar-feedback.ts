import { GraphQLFloat, GraphQLID, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { addDays } from '../kit/days.js';
import { dayInChina } from '../kit/declare/china.js';
import { badInput } from '../kit/declare/client-error.js';
import { described } from '../kit/graphql/adapter.js';
import { Effort } from '../kit/graphql/effort.js';
import type { ReadContext } from '../kit/graphql/read-context.js';
import { recordOf } from '../kit/graphql/views.js';
import { PublicFeedback } from './public-feedback.js';
import { similarTo } from './similarity.js';

/** How far back one looks, and how many are shown. */
const days = 180;
const most = 5;
/** Longer messages are compared by their beginning. */
const longest = 1_000;

@ObjectType({
  description: described(
    '相似意见：与拟提交的意见相似的一件',
    'Published feedback on the same matter as what is to be sent',
  ),
})
export class SimilarFeedback {
  @Field(() => GraphQLFloat, {
    description: described('相似度：0到1，1为完全相同', 'From 0 to 1, which says that all is the same'),
  })
  similarity!: number;

  @Field(recordOf(PublicFeedback), { description: described('意见', 'The feedback') })
  feedback!: string;
}

@Resolver()
export class SimilarFeedbackResolver {
  @Effort({ work: 'compare', size: { usual: most, most } })
  @Query(() => [SimilarFeedback], {
    description: described(
      `相似意见：提交前查找同县${days}日内已公开的相似意见，最相似的在前，最多${most}件；只在最近的2000件中比较`,
      `To be asked before feedback is sent: published feedback on the same matter, from the same county and within ${days} days, the most similar first, at most ${most}; the newest 2000 are compared`,
    ),
  })
  async similarFeedback(
    @Arg('title', () => GraphQLString, { description: described('标题：拟提交的标题', 'The title that is to be sent') })
    title: string,
    @Arg('content', () => GraphQLString, {
      nullable: true,
      description: described(
        '原文：拟提交的原文，比较前1000字',
        'The words that are to be sent; the first 1000 are compared',
      ),
    })
    content: string | null | undefined,
    @Arg('division', () => GraphQLID, {
      description: described(
        '反映地：县级以下的区划，如 `Division:150602003004`',
        'A division of a county or below: `Division:150602003004`',
      ),
    })
    division: string,
    @Ctx() { recent }: ReadContext,
  ): Promise<SimilarFeedback[]> {
    const [, county] = /^Division:(\d{6})\d{0,6}$/.exec(division) ?? [];
    if (!county || county.endsWith('00'))
      throw badInput(
        'similarFeedback.division',
        'is not the id of a county or of a division in one; give e.g. "Division:150602003004"',
      );
    const since = addDays(dayInChina(), -days);
    const others = await recent({ of: PublicFeedback, county, since });
    const found = similarTo(title.slice(0, 200), (content ?? '').slice(0, longest), others, most);
    return found.map(({ id, similarity }) => ({ similarity: Math.round(similarity * 100) / 100, feedback: id }));
  }
}
