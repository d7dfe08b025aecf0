import { Count, Day, Entity, One, open, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';

/** What becomes of a project once its works are done: it is accepted, handed over, operated and kept up. */
export abstract class ProjectOperation extends Entity {
  @Day('申请验收日期：未申请前或者不详的为空', 'Acceptance applied for on; absent until then, or if unknown', open, {
    filter: true,
    optional: true,
  })
  acceptanceAppliedOn?: string;

  @Day('验收日期：未验收前或者不详的为空', 'Passed acceptance on; absent until then, or if unknown', open, {
    filter: true,
    optional: true,
  })
  acceptedOn?: string;

  @Text(
    '验收情况：由谁验收、按什么标准，如消防、室内环境检测',
    'By whom and by what standards it was accepted: 消防, 室内环境检测',
    open,
    {
      max: 1000,
      optional: true,
    },
  )
  acceptance?: string;

  @Day('投用日期：投入使用之日，此前或者不详的为空', 'In use since; absent until then, or if unknown', open, {
    filter: true,
    optional: true,
  })
  operatedOn?: string;

  @Text('运营单位：负责运营、管护的单位', 'Who operates and keeps it up: a unit', open, { max: 100, optional: true })
  operator?: string;

  @Day(
    '移交日期：移交运营单位之日，未移交前或者不详的为空',
    'Handed over to who operates it on; absent until then, or if unknown',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  handedOverOn?: string;

  @One(
    () => Agency,
    '运营单位(部门)：运营单位是平台上的单位的，其他为空',
    'Who operates it, if it is a unit of the platform',
    open,
    {
      optional: true,
      group: true,
      back: ['operatedProjects', '运营的民生实事项目', 'Livelihood projects that it operates'],
    },
  )
  operatingUnit?: Agency;

  @Text('管护措施：如何管护、经费从何而来', 'How it is kept up, and with what money', open, {
    max: 1000,
    optional: true,
  })
  upkeep?: string;

  @Count('吸纳当地用工人数：不详的为空', 'Local people hired; absent if unknown', open, { optional: true, sum: true })
  localHireCount?: number;
}
