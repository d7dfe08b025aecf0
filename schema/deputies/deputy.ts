import { Choice, Concept, Day, Entity, One, office, open, openRows, Text, within } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DeputyOccupation, Gender, PoliticalAffiliation } from './deputy.choices.js';

@Concept({
  zh: '人大代表：担任一级或者几级人大代表的人，每人一条记录（《代表法》第二条）',
  en: 'A deputy to one or more people’s congresses: one record per person (Deputies Law, art. 2)',
  // Everybody sees deputies; what is not open of them is for the offices of their place.
  rows: { ...openRows, staff: within(), analyst: within() },
  order: 'name',
  lookups: { deputyByQrToken: 'qrCodes.token' },
})
export class Deputy extends Entity {
  @Text('姓名', 'Name', open, { max: 60, filter: true, order: true, pinyin: 'person', search: true })
  name!: string;

  @Choice(Gender, '性别', 'Gender', open, { filter: true, group: true, initial: 'UNKNOWN' })
  gender!: Gender;

  @Text(
    '民族：采用GB/T 3304的名称，如汉族、蒙古族，所据名单没有载明的为“未知”',
    'Ethnic group as in GB/T 3304, e.g. 汉族, 蒙古族; 未知 where the list that it is from does not say',
    open,
    { max: 20, filter: true, group: true, initial: '未知' },
  )
  ethnicity!: string;

  @Choice(PoliticalAffiliation, '政治面貌', 'Political affiliation', open, {
    filter: true,
    group: true,
    initial: 'UNKNOWN',
  })
  affiliation!: PoliticalAffiliation;

  @Choice(
    DeputyOccupation,
    '代表构成：按公布的代表构成分类',
    'Occupation in the classes of the published composition',
    open,
    {
      filter: true,
      group: true,
      initial: 'UNKNOWN',
    },
  )
  occupation!: DeputyOccupation;

  @Text(
    '工作单位及职务：代表公示栏上公布的工作单位和职务',
    'Work unit and post as published on the deputy’s board',
    open,
    {
      max: 120,
      optional: true,
      search: true,
    },
  )
  post?: string;

  @One(() => Division, '所在区划：代表居住或者工作的区划', 'Where the deputy lives or works', open, {
    group: true,
  })
  division!: Division;

  @Text('联系电话(掩码)：隐去中间四位，如138****0001', 'Telephone with the middle digits hidden: 138****0001', office, {
    max: 20,
    optional: true,
  })
  phoneMasked?: string;

  @Day(
    '首次当选日期：首次当选任何一级人大代表之日，不详的为空',
    'Day of the first election to any congress; absent if unknown',
    open,
    { filter: true, optional: true },
  )
  firstElectedOn?: string;
}
