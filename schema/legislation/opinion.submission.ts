import { Deputy } from '../deputies/deputy.js';
import type { Viewer } from '../kit/declare/viewer.js';
import {
  add,
  any,
  code,
  everything,
  fromSql,
  list,
  one,
  optional,
  personal,
  refuse,
  text,
  within,
} from '../kit/transitions.js';
import { maskedName } from '../suggestions/feedback.masks.js';
import { lawOffice } from './law-office.js';
import { OpinionCoSigner } from './opinion-co-signer.js';

/** Those of the place that an opinion comes from, and of the place that asks. */
export const opinionOffice = lawOffice(any(within(), within('solicitation.division')));

/** With the code that its contributor was told one looks up what became of an opinion. */
export const lookedUpBy = <Query extends string>(query: Query) =>
  ({
    name: 'trackingCode',
    kept: 'trackingDigest',
    query,
    zh: '查询码：提交时告知提出人，凭此查询办理、采纳情况和说明',
    en: 'The tracking code that the contributor was told: with it one looks up what became of the opinion, and why',
  }) as const;

/** Who gives it. */
const contributor = {
  name: optional(personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 }))),
  deputy: optional(
    one(() => Deputy, '代表：由工作机构代为登记的', 'The deputy who said it, where an office writes it down'),
  ),
  coSigners: optional(
    list(one(() => Deputy, '联名代表：邀请共同提出的代表', 'Deputies who are asked to give it together')),
  ),
};

/** The solicitation that is answered. */
interface Asked {
  readonly kind: string;
  readonly status: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly version?: string | null;
  readonly law?: string | null;
}
/** The symposium or research at which it was said. */
interface Occasion {
  readonly startsOn: string;
  readonly law?: string | null;
}
const reads = {
  asked: fromSql<Asked>(
    `(select json_build_object('kind', s.kind, 'status', s.status, 'opensOn', s.opens_on, 'closesOn', s.closes_on, 'version', s.draft_version_id, 'law', v.draft_law_id)
      from opinion_solicitation s left join draft_law_version v on v.id = s.draft_version_id where s.id = {solicitation})`,
  ),
  occasion: fromSql<Occasion>(
    `(select json_build_object('startsOn', a.starts_on, 'law', a.draft_law_id) from activity a where a.id = {activity})`,
  ),
};

/** What giving an opinion is, whatever it is about. */
export const submission = {
  to: 'SUBMITTED',
  by: { anonymous: everything, citizen: everything, deputy: everything, staff: within() },
  takes: ['division', 'channel', 'summary', 'content', 'activity'],
  given: contributor,
  reads,
  tells: { number: code('编号', 'Number') },
  refusals: {
    OUTSIDE_ITS_DAYS: ['不在征集期内', 'It is not collected now'],
    NOT_YET: ['未到日期', 'Its day has not come'],
    OF_ANOTHER_LAW: ['该活动不是就本草案开展的', 'The activity is about another draft law'],
    SPEAKS_FOR_ANOTHER: ['只能以本人名义提出', 'It is given in one’s own name'],
    CO_SIGNER_LEADS: ['领衔代表不能同时联名', 'The deputy who leads it is no co-signer'],
    CO_SIGNERS_ALONE: ['联名须有提出意见的代表', 'Co-signers go with a deputy who gives it'],
  },
} as const;

interface Sent {
  readonly id: string;
  readonly viewer: Viewer;
  readonly today: string;
  readonly newId: () => string;
  readonly asked?: Asked | undefined;
  readonly occasion?: Occasion | undefined;
  readonly name?: string | undefined;
  readonly deputy?: { readonly id: string } | undefined;
  readonly coSigners?: readonly { readonly id: string }[] | undefined;
}

/** Why no opinion can be given on that now, or was said there, if so. */
export function untimely({ asked, occasion, today }: Pick<Sent, 'asked' | 'occasion' | 'today'>) {
  if (asked?.status !== 'OPEN' || today < asked.opensOn || asked.closesOn < today)
    return refuse('OUTSIDE_ITS_DAYS', 'solicitation');
  if (!occasion) return undefined;
  if (today < occasion.startsOn) return refuse('NOT_YET', 'activity');
  return occasion.law && occasion.law !== asked.law ? refuse('OF_ANOTHER_LAW', 'activity') : undefined;
}

/** Takes an opinion in with those who are asked to give it together; or tells why that cannot be. */
export function takeIn(of: 'opinion' | 'solicitedOpinion', sent: Sent) {
  const { id, viewer, today, name, deputy, coSigners = [], newId } = sent;
  const lead = viewer.deputy ?? deputy?.id;
  if (deputy && deputy.id !== lead) return refuse('SPEAKS_FOR_ANOTHER', 'deputy');
  if (deputy && !viewer.deputy && viewer.role !== 'staff') return refuse('SPEAKS_FOR_ANOTHER', 'deputy');
  if (coSigners.length && !lead) return refuse('CO_SIGNERS_ALONE', 'coSigners');
  if (coSigners.some((one) => one.id === lead)) return refuse('CO_SIGNER_LEADS', 'coSigners');
  const also = coSigners.map((one, n) =>
    add(OpinionCoSigner, { id: newId(), [of]: id, deputy: one.id, position: n + 1, status: 'INVITED' }),
  );
  // What nobody can count on from.
  const number = `${of === 'opinion' ? 'LF' : 'ZJ'}${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
  const by = { deputy: lead ?? null, contributorMasked: name ? maskedName(name) : null };
  return { sets: { ...by, number, submittedOn: today }, also, tells: { number } };
}
