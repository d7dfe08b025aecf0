import { Choice, Code, Concept, Day, Entity, Int, open, openRows, Text } from '../kit/index.js';
import { CalendarBasis } from './calendar.choices.js';

@Concept({
  zh: '工作日历：一年的工作日，依据国务院办公厅当年的放假通知；通知未发布的，按工作日计算的期限是暂定的',
  en: 'The working days of a year, as the yearly notice of the State Council’s office has them; without it, due days counted in working days are provisional',
  rows: openRows,
  order: '-year',
})
export class WorkingCalendar extends Entity {
  @Int('年度：公历年', 'Year of the calendar', open, { filter: true, order: true, unique: true })
  year!: number;

  @Choice(CalendarBasis, '依据：当年工作日的依据', 'What its working days follow from', open, {
    filter: true,
    group: true,
  })
  basis!: CalendarBasis;

  @Text('文件名称：所依据的通知或者办法', 'Title of the notice or regulation that it follows', open, {
    max: 200,
    search: true,
  })
  title!: string;

  @Code('文号：没有的为空', 'Number of the document; absent without one', open, { max: 60, optional: true })
  documentNumber?: string;

  @Day('发布日期：文件的日期', 'Date of the document', open, { filter: true })
  issuedOn!: string;
}
