import { everything, hold, listed, mine, one, refuse, transitions } from '../kit/transitions.js';
import { Account } from './account.js';
import { AccountPost } from './account-post.js';
import { grantFault, grantRefusals, isHeld, isOfficer, notDelegable } from './account-post.rules.js';

const holder = (zh: string, en: string) =>
  one(() => Account, zh, en, ['kind', 'status'], { posts: listed(AccountPost, 'post', 'validFrom', 'validTo') });

export const accountPostTransitions = transitions({ concept: () => AccountPost }, ({ begin, act }) => ({
  grantPost: begin('授予岗位：由安全管理员授予，不得授予本人', 'Gives an account a post; nobody gives one to himself', {
    by: { security: everything },
    needs: ['post'],
    takes: ['division', 'agency', 'validFrom', 'validTo'],
    given: { account: holder('账号', 'Who gets it') },
    refusals: {
      ...grantRefusals,
      PLACE_WRONG: [
        '管理员岗位不限辖区，其他岗位须有辖区',
        'An officer of the platform has no place, every other post has one',
      ],
      AGENCY_WRONG: ['承办单位岗位须写明承办单位，其他岗位不得写', 'A post in an agency names it, and no other does'],
    },
    rule: ({ account, post, division, agency, validFrom, validTo, viewer }) => {
      if (isOfficer(post) ? division || agency : !division) return refuse('PLACE_WRONG', 'division');
      if (post.startsWith('UNIT_') !== (agency !== undefined)) return refuse('AGENCY_WRONG', 'agency');
      const fault = grantFault(account, { post, validFrom, validTo }, viewer);
      return fault ? refuse(fault, 'account') : { sets: { account: account.id }, also: [hold(account)] };
    },
  }),

  delegatePost: begin(
    '委托岗位：在一段时间内委托他人代行本人的岗位，到期自行终止',
    'Has somebody act in one’s own post for a time; it ends by itself',
    {
      by: { staff: everything, agency: everything },
      needs: ['validTo', 'delegationReason'],
      takes: ['validFrom'],
      given: {
        post: one(() => AccountPost, '本人的岗位', 'The post, one’s own', [
          ...(['account', 'post', 'division', 'agency', 'validFrom', 'validTo', 'delegatedBy'] as const),
        ]),
        account: holder('受托人', 'Who acts in it'),
      },
      refusals: {
        ...grantRefusals,
        NOT_YOURS: ['不是本人现任的岗位', 'It is no post that you hold today'],
        NOT_DELEGABLE: ['该岗位不得委托，受托的岗位不得再委托', 'It cannot be delegated, or was delegated itself'],
        OUTLASTS: [
          '委托须从今天起，且不晚于岗位的离任日期',
          'It begins today or later and ends no later than the post',
        ],
      },
      rule: ({ post, account, validFrom, validTo, today, viewer }) => {
        if (post.account !== viewer.account || !isHeld(post, today)) return refuse('NOT_YOURS', 'post');
        if (post.delegatedBy || notDelegable.includes(post.post)) return refuse('NOT_DELEGABLE', 'post');
        if (validFrom < today || (post.validTo && validTo > post.validTo)) return refuse('OUTLASTS', 'validTo');
        const fault = grantFault(account, { post: post.post, validFrom, validTo }, viewer);
        if (fault) return refuse(fault, 'account');
        const { division = null, agency = null } = post;
        const sets = { account: account.id, post: post.post, division, agency, delegatedBy: post.account };
        return { sets, also: [hold(account), hold(post)] };
      },
    },
  ),

  endPost: act('终止岗位：自该日起不再担任', 'It is held no longer from that day on', {
    by: {
      security: everything,
      staff: mine('delegatedBy', 'account'),
      agency: mine('delegatedBy', 'account'),
    },
    needs: ['validTo'],
    sees: ['validFrom', 'validTo'],
    refusals: {
      ENDS_OTHERWISE: [
        '须在今天或以后、任职日期之后，且不晚于原离任日期',
        'It ends today or later, after it began, and no later than it would have ended',
      ],
    },
    rule: ({ it, validTo, today }) =>
      validTo < today || validTo <= it.validFrom || (it.validTo && validTo > it.validTo)
        ? refuse('ENDS_OTHERWISE', 'validTo')
        : {},
  }),
}));
