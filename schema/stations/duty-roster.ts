import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Derived,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Station } from './station.js';

export const DutyShift = choices('DutyShift', '班次：值班的时段', 'Part of the day', {
  MORNING: ['上午', 'Morning'],
  AFTERNOON: ['下午', 'Afternoon'],
  EVENING: ['晚上', 'Evening'],
  ALL_DAY: ['全天', 'All day'],
});
export type DutyShift = ValueOf<typeof DutyShift>;

export const Fixity = choices(
  'Fixity',
  '定与不定：轮值要素是否事先确定（三定三不定）',
  'Whether a part of a duty is fixed beforehand (三定三不定)',
  {
    FIXED: ['定：按计划事先确定', 'Fixed by the plan'],
    FLEXIBLE: ['不定：按工作需要或者选民要求确定', 'Set as the work or the electors ask'],
  },
);
export type Fixity = ValueOf<typeof Fixity>;

export const DutyStatus = choices('DutyStatus', '轮值状态', 'State of a duty', {
  PLANNED: ['已排班：已列入轮值表', 'On the roster'],
  SERVED: ['已值班：代表到岗', 'The deputy was there'],
  MISSED: ['缺勤：代表未到岗', 'The deputy was not there'],
  CANCELLED: ['已取消', 'Called off'],
});
export type DutyStatus = ValueOf<typeof DutyStatus>;

@Concept({
  zh: '代表轮值：代表在家站的一次轮值，时间、地点、主题可定可不定',
  en: 'One turn of a deputy in the rota of a station, with fixed or flexible time, place and topic',
  rows: openRows,
  order: '-dutyOn',
  unique: [['station', 'deputy', 'dutyOn', 'shift']],
  days: [
    ['station.openedOn', 'dutyOn'],
    ['deputy.firstElectedOn', 'dutyOn'],
  ],
})
export class DutyRoster extends Entity {
  @One(() => Station, '家站', 'The station', open, {
    group: true,
    back: ['dutyRosters', '轮值安排：何人何时值班', 'Who is on duty when'],
  })
  station!: Station;

  @One(() => Deputy, '代表', 'The deputy on duty', open, {
    group: true,
    back: ['duties', '轮值：该代表在家站的轮值', 'The deputy’s turns of duty at stations'],
  })
  deputy!: Deputy;

  @Day('值班日期', 'Day of the duty', open, { filter: true, order: true })
  dutyOn!: string;

  @Choice(DutyShift, '班次', 'Part of the day', open, { filter: true, group: true })
  shift!: DutyShift;

  @Choice(Fixity, '定时与不定时：时间是否由计划确定', 'Whether the time is fixed by the plan', open, {
    filter: true,
    group: true,
  })
  timeMode!: Fixity;

  @Choice(
    Fixity,
    '定点与不定点：在家站，或者走访选民的地方',
    'Whether it is at the station, or wherever electors are visited',
    open,
    {
      filter: true,
      group: true,
    },
  )
  placeMode!: Fixity;

  @Choice(
    Fixity,
    '定向与不定向：主题事先确定，或者由选民提出',
    'Whether the topic is set, or what electors bring',
    open,
    {
      filter: true,
      group: true,
    },
  )
  topicMode!: Fixity;

  @Text('地点：不在家站的，在何处；在家站的为空', 'Where, if not at the station; absent otherwise', open, {
    max: 100,
    optional: true,
  })
  place?: string;

  @Text('主题：有确定主题的为主题，否则为空', 'The topic, where it is set; absent otherwise', open, {
    max: 100,
    optional: true,
    search: true,
  })
  topic?: string;

  @Choice(DutyStatus, '状态', 'State', open, { filter: true, group: true })
  status!: DutyStatus;

  @Derived(
    'flag',
    "{status} = 'PLANNED' and {dutyOn} < {today}",
    '未签到：值班之日已过，没有签到也没有登记缺勤',
    'Its day is over, and nobody checked in or was entered as missing',
    open,
    { filter: true },
  )
  isUnaccounted!: boolean;
}
