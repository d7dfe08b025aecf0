import { apiKeyOf } from '../kit/declare/secrets.js';
import { everything, fromSql, one, refuse, secret, set, transitions } from '../kit/transitions.js';
import { Account } from './account.js';
import { ApiKey } from './api-key.js';

const refusals = {
  NOT_A_PROGRAM: ['接口密钥只给系统账号', 'Keys are for accounts of programs'],
  ACCOUNT_NOT_IN_USE: ['账号已停用或者锁定', 'The account is ended or locked'],
  NO_SCOPE: ['授权范围不得为空', 'It has to be good for something'],
  ENDS_WRONG: ['失效时刻须在此后366天之内', 'It ends within 366 days from now'],
} as const;
/** Who comes in by a key needs no code. */
const start = { status: 'ACTIVE', codeHash: null, codeExpiresAt: null } as const;

export const apiKeyTransitions = transitions({ concept: () => ApiKey }, ({ begin }) => ({
  createApiKey: begin(
    '生成接口密钥：密钥只在此告知一次，平台只存摘要',
    'A key for a program: it is told here, once, and the platform keeps a digest of it',
    {
      by: { system: everything },
      needs: ['name', 'scopes', 'expiresAt'],
      given: { account: one(() => Account, '系统账号', 'The account of the program', ['kind', 'status']) },
      reads: { now: fromSql<string>('now()'), latest: fromSql<string>(`now() + interval '366 days'`) },
      tells: { key: secret('密钥：只告知一次，请妥善保管', 'The key: told once, keep it safe', apiKeyOf) },
      refusals,
      rule: ({ account, scopes, expiresAt, now = '', latest = '' }) => {
        if (account.kind !== 'PROGRAM') return refuse('NOT_A_PROGRAM', 'account');
        if (!['ACTIVE', 'INVITED'].includes(account.status)) return refuse('ACCOUNT_NOT_IN_USE', 'account');
        if (!scopes.length) return refuse('NO_SCOPE', 'scopes');
        const end = Date.parse(expiresAt);
        if (end <= Date.parse(now) || end > Date.parse(latest)) return refuse('ENDS_WRONG', 'expiresAt');
        return { sets: { account: account.id }, also: account.status === 'INVITED' ? [set(account, start)] : [] };
      },
    },
  ),
}));
