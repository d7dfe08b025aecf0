import { always, Code, Concept, Entity, everything, Instant, nothing, One, open, Text } from '../kit/index.js';
import { Account } from './account.js';
import { ApiKey } from './api-key.js';

@Concept({
  zh: '访问收回：收回账号、账号的令牌、接口密钥或者一个令牌，一分钟内在所有节点生效；仅三名管理员可见',
  en: 'Access that was taken back from an account, its tokens, a key or one token: it is refused within a minute on every node. The three officers see it',
  rows: { public: nothing, system: everything, security: everything, audit: everything },
  order: '-revokedAt',
  unique: [['issuer', 'tokenId']],
  invariants: [
    always(
      '账号、密钥、令牌三者居其一',
      'It is of an account, a key or a token',
      'num_nonnulls({account}, {key}, {tokenId}) = 1',
    ),
    always('收回令牌须写明签发方', 'A token has an issuer', '({issuer} is null) = ({tokenId} is null)'),
  ],
})
export class AccessRevocation extends Entity {
  @One(() => Account, '账号：收回密钥或者单个令牌的为空', 'The account; absent for a key or one token', open, {
    optional: true,
    group: true,
  })
  account?: Account;

  @One(() => ApiKey, '密钥：收回账号或者令牌的为空', 'The key; absent for an account or a token', open, {
    optional: true,
  })
  key?: ApiKey;

  @Code('签发方：令牌的 `iss`，不是收回令牌的为空', 'The issuer of a token, `iss`; absent otherwise', open, {
    max: 200,
    filter: true,
    optional: true,
  })
  issuer?: string;

  @Code('令牌标识：令牌的 `jti`，不是收回令牌的为空', 'The id of a token, `jti`; absent otherwise', open, {
    max: 200,
    filter: true,
    optional: true,
  })
  tokenId?: string;

  @Instant('收回时刻', 'When it was taken back', open, { filter: true, order: true })
  revokedAt!: Date;

  @Text('收回原因', 'Why', open, { max: 500 })
  reason!: string;
}
