import {
  Choice,
  Code,
  Concept,
  choices,
  Day,
  Entity,
  nothing,
  One,
  office,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  within,
} from '../kit/index.js';
import { Award } from './award.js';
import { AwardGrant } from './award-grant.js';

export const ObjectionStatus = choices(
  'ObjectionStatus',
  '异议状态：公示期间的异议办理到哪一步',
  'Where an objection stands',
  {
    SUBMITTED: ['已提出：待核查', 'Raised, to be looked into'],
    UPHELD: ['成立：不列入名单', 'It is right: the name is struck'],
    DISMISSED: ['不成立', 'It is not right'],
  },
);
export type ObjectionStatus = ValueOf<typeof ObjectionStatus>;

@Concept({
  zh: '评优异议：公示期间对名单中一名代表、一个小组或者一件建议的异议；不公开，提出人凭查询码查询核查结果',
  en: 'An objection to a name on a posted list; not public. Whoever raised it learns by a code what was found',
  rows: { ...rowsWhere(nothing), staff: within('award.division'), analyst: nothing },
  order: '-submittedOn',
  days: [['award.noticeFromOn', 'submittedOn', 'decidedOn']],
})
export class AwardObjection extends Entity {
  @One(() => Award, '评优', 'The award', open, {
    group: true,
    back: ['objections', '异议：公示期间的异议，不公开', 'Objections while the names were posted; not public'],
  })
  award!: Award;

  @One(() => AwardGrant, '异议对象：名单中的哪一个', 'The name that it is about', open)
  grant!: AwardGrant;

  @Choice(ObjectionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ObjectionStatus;

  @Text('异议内容：仅工作机构可见', 'What it says, for the office alone', office, { max: 1000 })
  content!: string;

  @Day('提出日期', 'Raised on', open, { filter: true, order: true })
  submittedOn!: string;

  @Text('核查结果：核查前为空', 'What was found; absent until then', open, { max: 500, optional: true })
  finding?: string;

  @Day('核查日期', 'Decided on', open, { optional: true, filter: true })
  decidedOn?: string;

  // What its sender was told is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the tracking code', undefined, { unique: true, optional: true, max: 43 })
  trackingDigest?: string;
}
