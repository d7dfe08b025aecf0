import { choices, type ValueOf } from '../kit/declare/choices.js';

export const AccessScope = choices(
  'AccessScope',
  '授权范围：令牌或者密钥可用于什么',
  'What a token or a key is good for',
  {
    READ: ['查询', 'To ask'],
    EXPORT: ['导出', 'To take files away'],
    ACT: ['办理：提交、答复等改变数据的操作', 'To act: to submit, reply and whatever else changes records'],
  },
);
export type AccessScope = ValueOf<typeof AccessScope>;
