import { everything, fromSql, one, optional, refuse, set, transitions, yes } from '../kit/transitions.js';
import { AccessRevocation } from './access-revocation.js';
import { Account } from './account.js';
import { ApiKey } from './api-key.js';

export const revocationTransitions = transitions({ concept: () => AccessRevocation }, ({ begin }) => ({
  revokeAccess: begin(
    '收回访问：停用账号，或者收回其令牌、一个密钥、一个令牌，一分钟内在所有节点生效',
    'Ends an account, or takes back its tokens, a key or one token; refused on every node within a minute',
    {
      by: { system: everything },
      needs: ['reason'],
      takes: ['issuer', 'tokenId'],
      given: {
        account: optional(
          one(() => Account, '账号：与密钥、令牌三者选一', 'One of account, key and token', ['status']),
        ),
        key: optional(one(() => ApiKey, '密钥', 'The key', ['revokedAt'])),
        tokensOnly: optional(
          yes(
            '仅收回令牌：账号继续使用，须重新登录',
            'Of an account only the tokens: it stays in use, and its holder signs in again',
          ),
        ),
      },
      reads: {
        now: fromSql<string>('now()'),
        isBack: fromSql<boolean>(
          'exists (select from access_revocation r where r.issuer = {issuer} and r.token_id = {tokenId})',
        ),
      },
      refusals: {
        NOT_ONE: [
          '账号、密钥、令牌须三者选一，令牌须写明签发方',
          'Name an account, a key, or a token with its issuer: one of the three',
        ],
        BACK_ALREADY: ['此前已经收回', 'It was taken back before'],
        OWN_ACCOUNT: ['不得停用本人账号', 'Nobody ends one’s own account'],
      },
      rule: ({ account, key, issuer, tokenId, tokensOnly, now, isBack, reason, viewer }) => {
        if ([account, key, tokenId].filter(Boolean).length !== 1 || !issuer !== !tokenId) return refuse('NOT_ONE');
        if (isBack || key?.revokedAt || account?.status === 'REVOKED') return refuse('BACK_ALREADY');
        if (account && !tokensOnly && account.id === viewer.account) return refuse('OWN_ACCOUNT', 'account');
        const end = tokensOnly ? {} : { status: 'REVOKED', endedReason: reason, codeHash: null, codeExpiresAt: null };
        const also = [
          ...(account ? [set(account, { tokensRevokedAt: now!, ...(end as { readonly status?: 'REVOKED' }) })] : []),
          ...(key ? [set(key, { revokedAt: now!, revokedReason: reason })] : []),
        ];
        return { sets: { revokedAt: now!, account: account?.id ?? null, key: key?.id ?? null }, also };
      },
    },
  ),
}));
