import { Choice, Code, Concept, Entity, Int, open, openRows, Real, Text } from '../kit/index.js';
import { StatisticUnit } from './statistics.choices.js';

@Concept({
  zh: '统计指标：在各处、各时间以同一方法统计的对象，各处同一定义',
  en: 'Something that is counted or measured the same way everywhere: one definition, whichever place and date',
  rows: openRows,
  order: 'code',
})
export class Indicator extends Entity {
  @Code(
    '指标代码：统计什么及其维度：`livelihood.projects[level=COUNTY]`',
    'What is counted, with its dimensions: `livelihood.projects[level=COUNTY]`',
    open,
    {
      lookup: true,
      filter: true,
      order: true,
      max: 120,
    },
  )
  code!: string;

  @Text('中文名称', 'Name in Chinese', open, { max: 60, order: true, pinyin: true, search: true })
  name!: string;

  @Text('英文名称', 'Name in English', open, { max: 120, order: true })
  nameEn!: string;

  @Text('定义：计入什么、不计入什么的文字说明', 'What is counted and what is not, in words', open, {
    max: 500,
    search: true,
  })
  definition!: string;

  @Int(
    '定义版本：定义或者公式每改一次加一，以免误读旧数',
    'Grows with every change of definition or formula, so that old figures are not misread',
    open,
  )
  definitionVersion!: number;

  @Choice(StatisticUnit, '单位', 'Unit of all its figures', open, { filter: true, group: true })
  unit!: StatisticUnit;

  @Text(
    '分母：占比或者平均的基数，单纯数量的为空',
    'Whole that a share or average is taken of; absent for a plain number',
    open,
    {
      max: 200,
      optional: true,
    },
  )
  denominator?: string;

  @Text(
    '计算公式：平台如何从记录计算，没有记录可算的为空',
    'How the platform computes it from its records; absent where no record carries it',
    open,
    {
      max: 500,
      optional: true,
    },
  )
  formula?: string;

  @Text(
    '计算查询：计算所用的查询：别名 `value` 下全部数字之和，除以别名 `of` 下的数字之和，再乘 `factor`；变量为 `$division`、`$from`、`$until`、`$year` 中的若干；没有记录可算的为空',
    'The query that computes it: the sum of all numbers under the alias `value`, divided by that of those under `of`, times `factor`; its variables are among `$division`, `$from`, `$until` and `$year`; absent where no record carries it',
    open,
    { max: 2000, optional: true },
  )
  query?: string;

  @Real(
    '换算系数：查询结果乘以它成为该单位：分换算成亿元，比例换算成%',
    'What the result of the query is multiplied by to be in the unit: fen to 亿元, a share to %',
    open,
  )
  factor!: number;

  @Text(
    '使用说明：不应从它得出什么结论，没有的为空',
    'What not to conclude from it; absent where nothing is to be feared',
    open,
    {
      max: 500,
      optional: true,
    },
  )
  caveats?: string;
}
