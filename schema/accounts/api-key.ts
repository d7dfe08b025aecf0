import { ChoiceList, Code, Concept, Entity, Instant, One, open, Text } from '../kit/index.js';
import { Account } from './account.js';
import { rowsOfAccount } from './account.rows.js';
import { AccessScope } from './viewer.choices.js';

@Concept({
  zh: '接口密钥：系统账号接入平台的密钥；密钥本身只在生成时显示一次，平台只存摘要',
  en: 'A key with which a program comes in. It is shown once, when it is made; the platform keeps a digest of it',
  rows: rowsOfAccount('account'),
  order: 'name',
})
export class ApiKey extends Entity {
  @One(() => Account, '账号：以其权限行事的账号', 'The account whose rights it has', open, {
    group: true,
    back: ['keys', '接口密钥', 'Keys with which it comes in'],
  })
  account!: Account;

  @Text('名称：用途，便于识别', 'What it is for, to tell keys apart', open, { max: 100, order: true })
  name!: string;

  @Code('开头：密钥的前几位，便于识别', 'How the key begins, to tell keys apart', open, { max: 12, filter: true })
  prefix!: string;

  /** SHA-256 of the key's 256 random bits, in hex. */
  @Code('密钥摘要', 'Digest of the key', undefined, { max: 64, unique: true })
  keyHash!: string;

  @ChoiceList(AccessScope, '授权范围：密钥可用于什么', 'What it is good for', open)
  scopes!: readonly AccessScope[];

  @Instant('失效时刻', 'When it ends', open, { filter: true, order: true })
  expiresAt!: Date;

  @Instant('最近使用：精确到五分钟，没有用过的为空', 'When it was last used, to five minutes; absent if never', open, {
    filter: true,
    optional: true,
  })
  lastUsedAt?: Date;

  @Instant(
    '收回时刻：收回后一分钟内失效，没有收回的为空',
    'When it was taken back: it is refused within a minute; absent if it was not',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  revokedAt?: Date;

  @Text('收回原因：没有收回的为空', 'Why it was taken back; absent if it was not', open, { max: 500, optional: true })
  revokedReason?: string;
}
