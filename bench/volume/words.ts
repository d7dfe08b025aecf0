/** Subjects of two characters; the first are asked about most. */
export const subjects = [
  ...['停车', '教育', '养老', '公交', '医疗', '道路', '供暖', '环境', '就业', '物业'],
  ...['电梯', '垃圾', '污水', '灌溉', '草原', '托育', '校车', '河道', '路灯', '食堂'],
  ...['公园', '网络', '快递', '消防', '住房', '市场', '旅游', '文化', '体育', '图书'],
  ...['学区', '康复', '社保', '医保', '农机', '水库', '防汛', '绿化', '噪声', '充电'],
];
/** In about one title of 5000. */
export const rareSubject = '驯鹿';

export const verbs = ['加强', '完善', '改进', '规范', '推进', '加快', '优化', '支持', '加大', '统筹'];
export const objects = ['设施建设', '服务管理', '经费保障', '长效机制', '资源供给', '综合整治', '规划布局', '监督检查'];
export const reasons = ['群众反映较多', '现有条件不足', '部门职责交叉', '投入长期偏少', '管护责任不清', '标准尚不统一'];

export const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
export const firstCharacters = '志建文国海永明俊宏少振玉金长兴世光晓天子继庆荣学伟景绍延培启宗润嘉仁佳清安思卫惠';
export const secondCharacters = '军伟华平明辉勇斌峰刚林龙涛波飞超良成生杰亮宇轩辰磊新才福贵祥芳娟敏静丽艳霞梅玲';

/** Kinds of units, as their names end. */
export const agencyKinds = [
  ...['发展和改革委员会', '教育局', '科学技术局', '工业和信息化局', '公安局', '民政局', '司法局', '财政局'],
  ...['人力资源和社会保障局', '自然资源局', '生态环境局', '住房和城乡建设局', '交通运输局', '水利局'],
  ...['农牧局', '商务局', '文化和旅游局', '卫生健康委员会', '应急管理局', '市场监督管理局', '医疗保障局'],
];

export const categories = [
  ...['URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE'],
  ...['ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'],
];
export const channels = ['PLATFORM', 'STATION', 'CONTACT_VISIT', 'GRID', 'RESEARCH', 'DELIBERATION', 'OWN_WORK'];
/** By how many of a hundred suggestions are there; the sixth and later ones are not public yet. */
export const statuses = [
  ...Array<string>(45).fill('CLOSED'),
  ...Array<string>(18).fill('EVALUATED'),
  ...Array<string>(14).fill('REPLIED'),
  ...Array<string>(11).fill('IN_HANDLING'),
  ...Array<string>(4).fill('ASSIGNED'),
  ...Array<string>(2).fill('FOLLOWING_UP'),
  ...Array<string>(3).fill('SUBMITTED'),
  ...Array<string>(2).fill('UNDER_REVIEW'),
  'DRAFT',
];
