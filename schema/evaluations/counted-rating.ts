import { Count, Derived, Int, open, Rate } from '../kit/index.js';
import { FollowedUp } from './followed-up.js';

/** A rating of a unit in three classes, its rank among others, and the rates from which something follows. */
export abstract class CountedRating extends FollowedUp {
  @Count('满意：测评中满意的票数，计票前为空', 'Ratings: satisfied; absent until counted', open, {
    optional: true,
    sum: true,
  })
  satisfiedCount?: number;

  @Count('基本满意：测评中基本满意的票数，计票前为空', 'Ratings: basically satisfied; absent until counted', open, {
    optional: true,
    sum: true,
  })
  basicallySatisfiedCount?: number;

  @Count('不满意：测评中不满意的票数，计票前为空', 'Ratings: dissatisfied; absent until counted', open, {
    optional: true,
    sum: true,
  })
  dissatisfiedCount?: number;

  @Derived(
    'float',
    '({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0)',
    '满意率：满意和基本满意占全部测评票的比例，计票前为空',
    'Share of satisfied and basically satisfied among all ratings; null until counted',
    open,
    { optional: true, filter: true, sum: true },
  )
  satisfactionRate?: number;

  @Int(
    '名次：在同时测评单位中的名次，从1起；不排名的为空',
    'Rank among the units rated with it, from 1; absent where none is made',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  rank?: number;

  @Count('参评单位数：同时测评的单位数，不排名的为空', 'Units rated with it; absent where no rank is made', open, {
    optional: true,
  })
  rankedUnitCount?: number;

  @Rate(
    '加分门槛：满意率达到多少可加分，没有规定的为空',
    'Satisfaction rate from which the unit has a bonus; absent without such a rule',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  bonusThresholdRate?: number;

  @Rate(
    '整改门槛：满意率低于多少须限期整改，没有规定的为空',
    'Satisfaction rate below which things are to be put right; absent without such a rule',
    open,
    { optional: true, filter: true },
  )
  rectifyThresholdRate?: number;

  @Derived(
    'flag',
    'coalesce(({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0) < {rectifyThresholdRate}, false)',
    '低于整改门槛：满意率是否低于整改门槛，计票前为否',
    'Whether its rate is below that threshold; not before it is counted',
    open,
    { filter: true },
  )
  isBelowThreshold!: boolean;
}
