import type { ActivityKind, DeliberationFormat, RegularType } from '../../../schema/activities/activity.choices.js';
import type { CongressLevel } from '../../../schema/organisations/congress.choices.js';

/** So many activities of one kind in a period. */
export interface Series {
  readonly kind: ActivityKind;
  readonly format?: DeliberationFormat;
  readonly regularType?: RegularType;
  /** Where: the division itself, or towns or villages of it in turn. */
  readonly division: string;
  readonly sites?: 'TOWNSHIP' | 'VILLAGE';
  readonly level: CongressLevel;
  readonly from: string;
  readonly to: string;
  readonly sessions: number;
  readonly present: number;
  /** Whom: deputies of a congress who live in the subtree; those who live at the site where absent. */
  readonly of?: readonly [subtree: string, level?: CongressLevel];
  /** Name; `{at}` is the site, `{theme}` one of the themes. */
  readonly title: string;
  readonly themes: readonly string[];
  /** The theme is a law. */
  readonly isOnLaws?: true;
  readonly series?: string;
  /** Kinds of organs of the division that invite, in turn. */
  readonly hosts?: readonly string[];
  readonly partners?: string;
  /** Residents at each. */
  readonly residents?: readonly [low: number, high: number];
  readonly hasRoleTags?: true;
  /** What those present said, in turn. */
  readonly opinions?: readonly string[];
  readonly days?: number;
  readonly isCancelled?: true;
  /** It takes place in the station of the site. */
  readonly isAtStation?: true;
}

/** Divisions that most series are of. */
export const ordos = '150600000000';
export const danyang = '321181000000';
export const yichang = '420500000000';
export const quanzhou = '350500000000';
export const recently = { from: '2023-02-06', to: '2024-10-20' };

/** Themes that many places have in common. */
export const economy = ['优化营商环境', '重点项目建设', '民营经济发展', '科技创新', '招商引资', '财政预算执行'];
export const livelihood = [
  '义务教育优质均衡发展',
  '养老服务',
  '基层医疗卫生',
  '老旧小区改造',
  '就业创业',
  '民生实事项目',
];
export const environment = ['生态环境保护', '水环境综合治理', '大气污染防治', '农村人居环境整治', '荒漠化防治'];
export const justice = ['诉讼服务', '执行工作', '知识产权司法保护', '法治营商环境', '未成年人保护'];
export const governance = ['市域社会治理', '物业管理', '网格化服务', '矛盾纠纷化解', '社区便民服务'];
