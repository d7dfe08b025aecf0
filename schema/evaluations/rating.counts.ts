import { count, fromSql, optional, refuse } from '../kit/transitions.js';
import type { Satisfaction } from '../suggestions/suggestion.choices.js';

type Counts = Readonly<Partial<Record<Satisfaction, number>>>;

/** Secret ratings by class, of the record that `relation`, SQL, points from, and of one body if that is said. */
export const castFor = (relation: string, body?: string) =>
  fromSql<Counts>(
    `(select json_object_agg(r.rating, r.n) from (select rating, count(*)::int as n from secret_rating
      where ${relation} = {id}${body ? ` and body = '${body}'` : ''} group by rating) r)`,
  );

const onPaper = (zh: string, en: string) =>
  optional(count(`现场纸质票${zh}：现场以纸质票评为${zh}的票数，没有的为空`, `Ratings on paper: ${en}`));
/** What was rated on paper in the room, counted by tellers. */
export const paper = {
  satisfied: onPaper('满意', 'satisfied'),
  basicallySatisfied: onPaper('基本满意', 'basically satisfied'),
  dissatisfied: onPaper('不满意', 'dissatisfied'),
};
export const countRefusals = { NO_RATINGS: ['没有测评票，或者票数为负', 'There are no ratings'] } as const;

interface Counted {
  readonly cast?: Counts | undefined;
  readonly satisfied?: number | undefined;
  readonly basicallySatisfied?: number | undefined;
  readonly dissatisfied?: number | undefined;
}

/** The ratings of the platform and those on paper together. */
export function tallyOf({ cast = {}, satisfied = 0, basicallySatisfied = 0, dissatisfied = 0 }: Counted) {
  if (Math.min(satisfied, basicallySatisfied, dissatisfied) < 0) return refuse('NO_RATINGS', 'satisfied');
  const counts = {
    satisfiedCount: satisfied + (cast.SATISFIED ?? 0),
    basicallySatisfiedCount: basicallySatisfied + (cast.BASICALLY_SATISFIED ?? 0),
    dissatisfiedCount: dissatisfied + (cast.DISSATISFIED ?? 0),
  };
  return Math.max(...Object.values(counts)) === 0 ? refuse('NO_RATINGS', 'id') : counts;
}
