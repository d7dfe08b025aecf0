import { Choice, Code, Concept, Count, Day, Entity, open, openRows, Text } from '../kit/index.js';
import { ClockMatter, ClockStart, ClockUnit } from './calendar.choices.js';

@Concept({
  zh: '期限规则：法律、法规或者当地规定的办理期限，含出处和有效期间；一地没有自己的规则的，依上级区划或者全国的规则',
  en: 'A time limit as a law or a local rule sets it, with citation and validity. Where a place has no rule of its own, that of the place above it holds, or the nation’s',
  rows: openRows,
  order: 'code',
  unique: [['matter', 'areaCode', 'validFrom']],
  validity: { from: 'validFrom', to: 'validTo' },
})
export class ClockRule extends Entity {
  @Code('规则代码：平台内唯一', 'Code of the rule, unique on the platform', open, {
    lookup: true,
    max: 60,
    order: true,
  })
  code!: string;

  @Choice(ClockMatter, '事项', 'What has to be done', open, { filter: true, group: true })
  matter!: ClockMatter;

  @Count('期限：多少个单位', 'How many of the unit', open, { filter: true })
  amount!: number;

  @Choice(ClockUnit, '单位', 'What is counted', open, { filter: true, group: true })
  unit!: ClockUnit;

  @Choice(ClockStart, '起算', 'From when', open, { filter: true, group: true })
  startsFrom!: ClockStart;

  @Code(
    '适用区划：适用区划代码的开头几位，如3211；全国适用的为空文本',
    'Digits that the codes of its area begin with, 3211; empty text for the whole nation',
    open,
    { filter: true, max: 12, blank: true },
  )
  areaCode!: string;

  @Text('适用地区：地区名称', 'Name of the area', open, { max: 60 })
  areaName!: string;

  @Text('出处：法律、法规或者文件的名称', 'Law, regulation or document that sets it', open, { max: 200, search: true })
  source!: string;

  @Text('条款：第几条，没有的为空', 'Article; absent without one', open, { max: 60, optional: true })
  article?: string;

  @Text('规定：条文的内容', 'What the article says', open, { max: 500 })
  provision!: string;

  @Day('生效日期', 'In force from', open, { filter: true, order: true })
  validFrom!: string;

  @Day('失效日期：自该日起不再有效，有效的为空', 'No longer in force from this day on; absent while it is', open, {
    filter: true,
    optional: true,
  })
  validTo?: string;
}
