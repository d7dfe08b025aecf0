const keyProjects = [
  '黄河“几字弯”库布齐沙漠全域治理工程独贵塔拉段',
  '光伏长城项目',
  '沙漠治理与新能源一体化项目',
  '黄河堤防加固工程',
  '高标准农田建设项目',
  '盐碱地改良综合利用项目',
  '肉牛规模化养殖项目',
  '冷链仓储物流项目',
  '集镇供热管网改造项目',
  '集镇污水处理提标项目',
  '农产品加工园区项目',
  '通村公路提升工程',
  '农村电网改造工程',
];
const stages = ['一期', '二期'];
const fields = [
  '人居环境整治',
  '耕地保护',
  '草原防火',
  '防汛备汛',
  '河道巡查',
  '禁牧休牧',
  '动物防疫',
  '农资监管',
  '集体经济发展',
  '农牧民培训',
  '医保征缴',
  '养老服务',
  '低保核查',
  '校园安全',
  '食品安全',
  '道路交通安全',
  '矛盾纠纷排查',
  '信访代办',
  '普法宣传',
  '网格管理',
  '欠薪治理',
];
const works = ['推进落实', '专项检查', '长效机制建设', '问题整改'];

const take = (names: readonly string[], count: number): string[] => {
  if (names.length < count) throw new Error(`${names.length} names for ${count}`);
  return names.slice(0, count);
};

/** Names of so many key projects of a town on the Yellow River. */
export const trackedProjects = (count: number): string[] =>
  take(
    stages.flatMap((stage) => keyProjects.map((project) => `${project}（${stage}）`)),
    count,
  );

/** Names of so many key tasks. */
export const trackedTasks = (count: number): string[] =>
  take(
    works.flatMap((work) => fields.map((field) => `${field}${work}`)),
    count,
  );
