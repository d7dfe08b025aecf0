import {
  Choice,
  Concept,
  choices,
  Entity,
  everything,
  Instant,
  nothing,
  One,
  open,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { Account } from './account.js';

export const PersonalDataUse = choices(
  'PersonalDataUse',
  '处理方式：对个人信息做了什么',
  'What was done with personal data',
  {
    UNMASKED: ['查看全文', 'Shown whole'],
    ERASED: ['清除', 'Erased'],
  },
);
export type PersonalDataUse = ValueOf<typeof PersonalDataUse>;

export const PersonalDataField = choices('PersonalDataField', '个人信息项', 'What is told of a person', {
  NAME: ['姓名', 'Name'],
  PHONE: ['电话', 'Telephone'],
});
export type PersonalDataField = ValueOf<typeof PersonalDataField>;

@Concept({
  zh: '个人信息处理记录：谁因何查看或者清除了个人信息，不含信息本身；仅安全管理员和审计管理员可见（《个人信息保护法》第四十七条、第五十四条）',
  en: 'Who looked at personal data or erased it, and why; nothing of the data itself. The security officer and the audit officer see it (Personal Information Protection Law, art. 47 and 54)',
  rows: { public: nothing, system: nothing, security: everything, audit: everything },
  names: ['personalDataAccess', 'personalDataAccesses'],
  order: '-happenedAt',
})
export class PersonalDataAccess extends Entity {
  @Choice(PersonalDataUse, '处理方式', 'What was done', open, { filter: true, group: true })
  use!: PersonalDataUse;

  @One(() => PublicFeedback, '意见：个人信息所属的意见', 'The message whose sender it is about', open)
  feedback!: PublicFeedback;

  @Choice(PersonalDataField, '信息项：清除的是全部，为空', 'Which; absent where all was erased', open, {
    filter: true,
    optional: true,
  })
  field?: PersonalDataField;

  @Text('理由', 'Why', open, { max: 500 })
  reason!: string;

  @One(() => Account, '账号：由谁处理，没有账号的为空', 'By whom; absent without an account', open, { optional: true })
  account?: Account;

  @Instant('处理时刻', 'When', open, { filter: true, order: true })
  happenedAt!: Date;
}
