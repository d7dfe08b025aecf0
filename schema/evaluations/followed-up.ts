import { Day, Entity, Overdue, open, Text } from '../kit/index.js';

/** What follows from a rating: the same for a unit and for a deputy. */
export abstract class FollowedUp extends Entity {
  @Day('运用日期：采取措施之日，没有的为空', 'Day of the consequence; absent without one', open, {
    optional: true,
    filter: true,
  })
  consequenceOn?: string;

  @Text(
    '运用说明：原因和决定机关，以可公开的形式说明；没有的为空',
    'Why and by whom, in public form; absent without one',
    open,
    { max: 500, optional: true },
  )
  consequenceNote?: string;

  @Day(
    '整改期限：整改的最后一天，没有限期整改的为空',
    'Last day to put things right; absent if nothing is to be',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  rectificationDueOn?: string;

  @Text('整改情况：报告整改前为空', 'What was put right; absent until reported', open, { max: 2000, optional: true })
  rectification?: string;

  @Day('整改报告日期', 'Rectification reported on', open, { optional: true, filter: true })
  rectifiedOn?: string;

  @Text('复查意见：复查前为空', 'What a recheck found; absent until then', open, { max: 500, optional: true })
  recheckNote?: string;

  @Day('复查日期', 'Rechecked on', open, { optional: true, filter: true })
  recheckedOn?: string;

  @Overdue({ due: 'rectificationDueOn', runs: { status: ['RECTIFYING'] } }, '到期未整改', 'Not put right though due')
  isOverdue!: boolean;
}
