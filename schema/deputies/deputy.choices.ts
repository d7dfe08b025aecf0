import { choices, type ValueOf } from '../kit/index.js';

export const DeputyOccupation = choices(
  'DeputyOccupation',
  '代表构成：公布代表构成时采用的分类',
  'The composition in which the make-up of a congress is published',
  {
    WORKER: ['工人', 'Worker'],
    FARMER: ['农牧民：含村干部', 'Farmer or herder, village cadres included'],
    PROFESSIONAL: ['专业技术人员：教师、医生、工程师等专业技术人员', 'Teacher, doctor, engineer or other professional'],
    OFFICIAL: ['党政领导干部：党委、政府等的领导干部', 'Leading official of Party or state'],
    ENTREPRENEUR: ['企业负责人', 'Head of an enterprise'],
    SOLDIER: ['解放军和武警：现役军人和武警官兵', 'Member of the armed forces'],
    OTHER: ['其他', 'Other'],
    UNKNOWN: ['未知：所据名单没有载明', 'Unknown: the list that it is from does not say'],
  },
);
export type DeputyOccupation = ValueOf<typeof DeputyOccupation>;

export const PoliticalAffiliation = choices(
  'PoliticalAffiliation',
  '政治面貌：公布代表名单时所载的政治面貌',
  'Political affiliation as published with the list of deputies',
  {
    CPC: ['中共党员', 'Member of the Communist Party of China'],
    DEMOCRATIC_PARTY: ['民主党派', 'Member of one of the democratic parties'],
    NON_PARTY: ['无党派及群众：未加入任何党派', 'Member of no party'],
    UNKNOWN: ['未知：所据名单没有载明', 'Unknown: the list that it is from does not say'],
  },
);
export type PoliticalAffiliation = ValueOf<typeof PoliticalAffiliation>;

export const Gender = choices('Gender', '性别：性别代码采用GB/T 2261.1', 'Gender (GB/T 2261.1)', {
  FEMALE: ['女', 'Female'],
  MALE: ['男', 'Male'],
  UNKNOWN: ['未知：所据名单没有载明', 'Unknown: the list that it is from does not say'],
});
export type Gender = ValueOf<typeof Gender>;
