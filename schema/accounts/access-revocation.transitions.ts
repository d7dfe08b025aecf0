import { everything, fromSql, one, optional, refuse, set, transitions, yes } from '../kit/transitions.js';
import { AccessRevocation } from './access-revocation.js';
import { Account } from './account.js';
import { ApiKey } from './api-key.js';

/** What is taken back: one of the first two, or a token, which its issuer and its id name. */
const given = {
  account: optional(one(() => Account, '账号：与密钥、令牌三者选一', 'One of account, key and token', ['status'])),
  key: optional(one(() => ApiKey, '密钥', 'The key', ['revokedAt'])),
  tokensOnly: optional(
    yes('仅收回令牌：账号继续使用，须重新登录', 'Of an account only the tokens: its holder signs in again'),
  ),
};
const refusals = {
  NOT_ONE: ['账号、密钥、令牌须三者选一，令牌须写明签发方', 'Name one of the three; a token with its issuer'],
  BACK_ALREADY: ['此前已经收回', 'It was taken back before'],
  OWN_ACCOUNT: ['不得停用本人账号', 'Nobody ends one’s own account'],
} as const;
const before = 'exists (select from access_revocation r where r.issuer = {issuer} and r.token_id = {tokenId})';
const isLess = { status: 'REVOKED', codeHash: null, codeExpiresAt: null } as const;

export const revocationTransitions = transitions({ concept: () => AccessRevocation }, ({ begin }) => ({
  revokeAccess: begin(
    '收回访问：停用账号，或者收回其令牌、一个密钥、一个令牌，一分钟内在所有节点生效',
    'Ends an account, or takes back its tokens, a key or one token; refused on every node within a minute',
    {
      by: { system: everything },
      needs: ['reason'],
      takes: ['issuer', 'tokenId'],
      given,
      reads: { now: fromSql<string>('now()'), isBack: fromSql<boolean>(before) },
      refusals,
      rule: ({ account, key, issuer, tokenId, tokensOnly, now: revokedAt = '', isBack, reason, viewer }) => {
        if ([account, key, tokenId].filter(Boolean).length !== 1 || !issuer !== !tokenId) return refuse('NOT_ONE');
        if (isBack || key?.revokedAt || account?.status === 'REVOKED') return refuse('BACK_ALREADY');
        if (account && !tokensOnly && account.id === viewer.account) return refuse('OWN_ACCOUNT', 'account');
        const end = tokensOnly ? {} : { ...isLess, endedReason: reason };
        const also = [
          ...(account ? [set(account, { tokensRevokedAt: revokedAt, ...end })] : []),
          ...(key ? [set(key, { revokedAt, revokedReason: reason })] : []),
        ];
        return { sets: { revokedAt, account: account?.id ?? null, key: key?.id ?? null }, also };
      },
    },
  ),
}));
