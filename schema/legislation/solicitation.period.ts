import { ruleSql } from '../calendar/clock.js';
import { daysBetween } from '../kit/days.js';
import { code, fromSql, optional, text } from '../kit/transitions.js';

/** What is said where a draft is open for comment for fewer days than a rule asks for: nobody is stopped. */
export const warned = {
  warning: optional(
    text(
      '提示：征求意见的天数少于适用规则的规定，不影响操作',
      'Told where it is open for fewer days than the rule asks for; it is done all the same',
    ),
  ),
  ruleCode: optional(
    code('规则代码：该规则的代码，见 `clockRule(code)`', 'The code of that rule, for `clockRule(code)`'),
  ),
};

const version =
  '(select l.legislature from draft_law_version v join draft_law l on l.id = v.draft_law_id where v.id = {draftVersion})';
/** The Legislation Law, art. 40, binds the national committee only; for local laws it is their own rules, where there are any. */
const matter = `(case ${version} when 'NATIONAL' then 'NATIONAL_DRAFT_COMMENT' else 'LOCAL_DRAFT_COMMENT' end)`;

interface Rule {
  readonly code: string;
  readonly amount: number;
  readonly source: string;
  readonly article?: string | null;
}
export const ofVersion = {
  isPublished: fromSql<boolean>('(select v.is_published from draft_law_version v where v.id = {draftVersion})'),
  rule: fromSql<Rule>(
    `(select json_build_object('code', r.code, 'amount', r.amount, 'source', r.source, 'article', r.article)
      from (${ruleSql(matter, '{division}', '{opensOn}')}) r where {draftVersion} is not null)`,
  ),
};

/** Both days count. */
export function warn(rule: Rule | undefined, opensOn: string, closesOn: string) {
  const days = daysBetween(opensOn, closesOn) + 1;
  if (!rule || days >= rule.amount) return { warning: undefined, ruleCode: undefined };
  const source = `《${rule.source}》${rule.article ?? ''}`;
  return { warning: `征求意见${days}天，少于${source}规定的${rule.amount}天`, ruleCode: rule.code };
}
