import { Choice, Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { CalendarPeriodKind } from './calendar.choices.js';
import { WorkingCalendar } from './working-calendar.js';

@Concept({
  zh: '放假和调休：工作日历中与平常周末不同的日子，含首尾两日',
  en: 'Days of a working calendar that are not as weekdays and weekends usually are; first and last included',
  rows: openRows,
  order: 'startsOn',
  unique: [['calendar', 'startsOn']],
  days: [['startsOn', 'endsOn']],
})
export class CalendarPeriod extends Entity {
  @One(() => WorkingCalendar, '工作日历', 'The calendar of the year', open, {
    back: ['periods', '放假和调休', 'Its holidays, and the weekends that are worked'],
  })
  calendar!: WorkingCalendar;

  @Choice(CalendarPeriodKind, '性质：这些日子放假还是上班', 'Days off or of work', open, { filter: true, group: true })
  kind!: CalendarPeriodKind;

  @Text('名称：节日或者调休', 'Name of the holiday', open, { max: 60 })
  name!: string;

  @Day('开始日期', 'First day', open, { filter: true, order: true })
  startsOn!: string;

  @Day('结束日期：最后一日', 'Last day', open, { filter: true, order: true })
  endsOn!: string;
}
