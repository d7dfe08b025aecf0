import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  Count,
  choices,
  Day,
  Derived,
  Entity,
  insiders,
  mine,
  One,
  open,
  openRows,
  some,
  Text,
  type ValueOf,
  within,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { StationMode } from './station.choices.js';
import { Station } from './station.js';

export const ReceptionStatus = choices('ReceptionStatus', '接待状态', 'State of a reception', {
  PLANNED: ['预告：已发布预告', 'Announced'],
  ONGOING: ['进行中', 'Taking place'],
  HELD: ['已举行', 'Over'],
  CANCELLED: ['已取消', 'Called off'],
});
export type ReceptionStatus = ValueOf<typeof ReceptionStatus>;

@Concept({
  zh: '接待选民活动：代表在家站接待选民，线上或者线下（《代表法》第二十八条）',
  en: 'A reception of the public by deputies at a station, on site or online (Deputies Law, art. 28)',
  // Open to everybody; what came up is for those who took part and the offices of the place.
  rows: { ...openRows, deputy: some('deputies', mine('deputy', 'deputy')), staff: within(), analyst: within() },
  order: '-heldOn',
  milestone: { on: 'heldOn', by: 'hostDeputy', title: 'topic' },
  days: [['station.openedOn', 'heldOn']],
})
export class ReceptionSession extends Entity {
  @One(() => Station, '家站', 'The station', open, {
    group: true,
    back: ['receptions', '接待活动', 'Receptions held at the station'],
  })
  station!: Station;

  @One(() => Division, '所在区划', 'The division of the station', open, { group: true })
  division!: Division;

  @Day('接待日期', 'Day of the reception', open, { filter: true, order: true, group: true })
  heldOn!: string;

  @Choice(StationMode, '线上线下：线下、线上或者两者兼有', 'On site, online or both', open, {
    filter: true,
    group: true,
  })
  mode!: StationMode;

  @Text('主题', 'What it is about', open, { max: 100, search: true })
  topic!: string;

  @One(() => Deputy, '主持代表', 'The deputy who leads it', open)
  hostDeputy!: Deputy;

  @Count('接访人次：接待来访的人次，举行前为0', 'Visitors received; 0 until it has been held', open, {
    filter: true,
    sum: true,
  })
  visitorCount!: number;

  @Derived(
    'int',
    '(select count(*)::int from public_feedback f where f.reception_id = {id})',
    '收集意见数：登记的意见数',
    'Opinions written down',
    open,
    { sum: true },
  )
  opinionCount!: number;

  @Choice(ReceptionStatus, '状态', 'State', open, { filter: true, group: true })
  status!: ReceptionStatus;

  @Text('接待小结：反映的问题，供工作人员使用', 'What came up, for those who do the work', insiders, {
    max: 2000,
    optional: true,
  })
  summary?: string;
}
