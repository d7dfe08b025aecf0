import { Code, Concept, Entity, everything, Instant, nothing, open, Text } from '../kit/index.js';

@Concept({
  zh: '收回的令牌：在到期前收回的令牌，一分钟内失效；仅安全管理员和审计管理员可见',
  en: 'A token that was taken back before its end: it is refused within a minute. The security officer and the audit officer see it',
  rows: { public: nothing, system: nothing, security: everything, audit: everything },
  order: '-revokedAt',
  unique: [['issuer', 'tokenId']],
})
export class RevokedToken extends Entity {
  @Code('签发方：令牌的 `iss`', 'Its issuer, `iss`', open, { max: 200, filter: true, group: true })
  issuer!: string;

  @Code('令牌标识：令牌的 `jti`', 'Its id, `jti`', open, { max: 200, filter: true })
  tokenId!: string;

  @Instant('收回时刻', 'When it was taken back', open, { filter: true, order: true })
  revokedAt!: Date;

  @Text('收回原因', 'Why', open, { max: 500 })
  reason!: string;
}
