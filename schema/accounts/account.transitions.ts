import { invitationCodeOf } from '../kit/declare/secrets.js';
import { all, any, everything, fromSql, listed, refuse, secret, transitions, within } from '../kit/transitions.js';
import { AccountStatus } from './account.choices.js';
import { Account } from './account.js';
import { AccountPost } from './account-post.js';
import { holding } from './holding.js';

/** What an invitation tells and keeps: a code that binds whoever signs in with it, within a week. */
const invitation = {
  tells: {
    code: secret(
      '邀请码：只告知一次，被邀请人登录后凭此启用账号，七日内有效',
      'Told once: whoever signs in with it within seven days has the account',
      invitationCodeOf,
    ),
  },
  reads: { codeEnds: fromSql<string>(`now() + interval '7 days'`) },
};

/** Whoever held a second account of a deputy would be that deputy. */
const isKnown = fromSql<boolean>(
  "exists (select from account a where a.deputy_id = {deputy} and a.status <> 'REVOKED')",
);
/** An office opens those of the deputies of its place, and of the programs of its agencies; not every post is an office. */
const opener = {
  system: everything,
  staff: all(any(within('deputy.division'), within('agency.division')), holding('COUNTY_OFFICE', 'PRESIDIUM')),
};

export const accountTransitions = transitions(
  { concept: () => Account, state: 'status', states: AccountStatus },
  ({ begin, act }) => ({
    inviteAccount: begin(
      '邀请账号：开立账号，邀请码只告知一次；岗位由安全管理员授予',
      'Opens an account and tells its code, once; posts are given by the security officer',
      {
        to: 'INVITED',
        by: opener,
        needs: ['name', 'kind'],
        takes: ['deputy', 'agency'],
        tells: invitation.tells,
        reads: { ...invitation.reads, isKnown },
        refusals: {
          HAS_ACCOUNT: ['该代表已有账号', 'The deputy has an account'],
          NOT_OF_THIS_KIND: [
            '代表账号属于个人；系统账号须写明承办单位',
            'A deputy is a person, and a program is of an agency',
          ],
        },
        rule: ({ kind, deputy, agency, codeEnds, isKnown }) => {
          if (isKnown) return refuse('HAS_ACCOUNT', 'deputy');
          if (kind === 'PERSON' && agency) return refuse('NOT_OF_THIS_KIND', 'agency');
          if (kind === 'PROGRAM' && (deputy || !agency))
            return refuse('NOT_OF_THIS_KIND', deputy ? 'deputy' : 'agency');
          return { sets: { codeExpiresAt: codeEnds! } };
        },
      },
    ),

    renewInvitation: act('重发邀请码：原邀请码作废', 'Another code; the one before is worthless', {
      from: ['INVITED'],
      by: opener,
      ...invitation,
      lists: { posts: listed(AccountPost, 'validTo') },
      refusals: {
        HOLDS_POSTS: ['账号已有岗位，须由系统管理员重发', 'It holds posts, so the system officer renews it'],
      },
      // Whoever has the code has the posts: those of another place, or of the platform itself, are no office's to hand out.
      guard: ({ it, viewer, today }) =>
        viewer.role !== 'system' && it.posts.some(({ validTo }) => validTo === undefined || today < validTo)
          ? refuse('HOLDS_POSTS', 'id')
          : undefined,
      rule: ({ codeEnds }) => ({ sets: { codeExpiresAt: codeEnds! } }),
    }),

    lockAccount: act('锁定账号：暂停使用，可以解锁', 'Nobody comes in with it until it is unlocked', {
      from: ['ACTIVE'],
      to: 'LOCKED',
      by: { security: everything },
      aside: true,
      needs: ['endedReason'],
      refusals: { OWN_LOCK: ['不得锁定本人账号', 'Nobody locks one’s own account'] },
      guard: ({ id, viewer }) => (id === viewer.account ? refuse('OWN_LOCK', 'id') : undefined),
    }),

    unlockAccount: act('解锁账号', 'It is in use again', {
      from: ['LOCKED'],
      to: 'ACTIVE',
      by: { security: everything },
      rule: () => ({ sets: { endedReason: null } }),
    }),
  }),
);
