import { choices, type ValueOf } from '../kit/index.js';

export const DeputyOccupation = choices(
  'DeputyOccupation',
  '代表构成',
  'The composition in which the make-up of a congress is published',
  {
    WORKER: ['工人', 'Worker'],
    FARMER: ['农牧民', 'Farmer or herder, village cadres included'],
    PROFESSIONAL: ['专业技术人员', 'Teacher, doctor, engineer or other professional'],
    OFFICIAL: ['党政领导干部', 'Leading official of Party or state'],
    ENTREPRENEUR: ['企业负责人', 'Head of an enterprise'],
    SOLDIER: ['解放军和武警', 'Member of the armed forces'],
    OTHER: ['其他', 'Other'],
  },
);
export type DeputyOccupation = ValueOf<typeof DeputyOccupation>;

export const PoliticalAffiliation = choices(
  'PoliticalAffiliation',
  '政治面貌',
  'Political affiliation as published with the list of deputies',
  {
    CPC: ['中共党员', 'Member of the Communist Party of China'],
    DEMOCRATIC_PARTY: ['民主党派', 'Member of one of the democratic parties'],
    NON_PARTY: ['无党派及群众', 'Member of no party'],
  },
);
export type PoliticalAffiliation = ValueOf<typeof PoliticalAffiliation>;

export const Gender = choices('Gender', '性别', 'Gender (GB/T 2261.1)', {
  FEMALE: ['女', 'Female'],
  MALE: ['男', 'Male'],
});
export type Gender = ValueOf<typeof Gender>;
