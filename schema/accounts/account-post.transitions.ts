import { Body } from '../bodies/body.js';
import { everything, fromSql, hold, listed, mine, one, optional, refuse, transitions } from '../kit/transitions.js';
import { elsewhere, isOfOnePlace } from '../organisations/one-place.js';
import { Account } from './account.js';
import { AccountPost } from './account-post.js';
import * as rules from './account-post.rules.js';

const ownPost = one(() => AccountPost, '本人的岗位', 'The post, one’s own', [
  ...(['account', 'post', 'division', 'agency', 'body', 'validFrom', 'validTo', 'delegatedBy'] as const),
]);
const holder = (zh: string, en: string) =>
  one(() => Account, zh, en, ['kind', 'status'], { posts: listed(AccountPost, 'post', 'validFrom', 'validTo') });
const body = optional(
  one(() => Body, '机构：机构岗位必填', 'The body, for a post in one', ['kind', 'division', 'endedOn']),
);
const delegated = mine('delegatedBy', 'account');

export const accountPostTransitions = transitions({ concept: () => AccountPost }, ({ begin, act }) => ({
  grantPost: begin('授予岗位：由安全管理员授予，不得授予本人', 'Gives an account a post; nobody gives one to himself', {
    by: { security: everything },
    needs: ['post'],
    takes: ['division', 'agency', 'validFrom', 'validTo'],
    given: { account: holder('账号', 'Who gets it'), body },
    reads: { seat: fromSql<string>('(select a.division_code from agency a where a.id = {agency})') },
    refusals: { ...elsewhere, ...rules.grantRefusals, ...rules.placeRefusals },
    rule: ({ account, post, body, seat, validFrom, validTo, viewer, ...place }) => {
      const misplaced = rules.placeFault(post, { ...place, body, validFrom });
      if (misplaced) return misplaced;
      const { division } = place;
      if (division && seat && !isOfOnePlace(seat, division)) return refuse('NOT_THIS_PLACE', 'agency');
      const fault = rules.grantFault(account, { post, validFrom, validTo }, viewer);
      if (fault) return refuse(fault, 'account');
      return { sets: { account: account.id, body: body?.id ?? null }, also: [hold(account)] };
    },
  }),

  delegatePost: begin(
    '委托岗位：在一段时间内委托他人代行本人的岗位，到期自行终止',
    'Has somebody act in one’s own post for a time; it ends by itself',
    {
      by: { staff: everything, agency: everything },
      needs: ['validTo', 'delegationReason'],
      takes: ['validFrom'],
      given: { post: ownPost, account: holder('受托人', 'Who acts in it') },
      refusals: { ...rules.grantRefusals, ...rules.delegationRefusals },
      rule: ({ post, account, validFrom, validTo, today, viewer }) => {
        const own = rules.delegationFault(post, { validFrom, validTo }, today, viewer);
        if (own) return refuse(own, own === 'OUTLASTS' ? 'validTo' : 'post');
        const fault = rules.grantFault(account, { post: post.post, validFrom, validTo }, viewer);
        if (fault) return refuse(fault, 'account');
        const { division = null, agency = null, body = null } = post;
        const sets = { account: account.id, post: post.post, division, agency, body, delegatedBy: post.account };
        return { sets, also: [hold(account), hold(post)] };
      },
    },
  ),

  endPost: act('终止岗位：自该日起不再担任', 'It is held no longer from that day on', {
    by: { security: everything, staff: delegated, agency: delegated },
    needs: ['validTo'],
    sees: ['validFrom', 'validTo'],
    refusals: rules.endRefusals,
    rule: ({ it, validTo, today }) =>
      validTo < today || validTo <= it.validFrom || (it.validTo && validTo > it.validTo)
        ? refuse('ENDS_OTHERWISE', 'validTo')
        : {},
  }),
}));
