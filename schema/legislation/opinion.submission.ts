import { Deputy } from '../deputies/deputy.js';
import type { Viewer } from '../kit/declare/viewer.js';
import { add, code, fromSql, list, one, optional, personal, refuse, text } from '../kit/transitions.js';
import { maskedName } from '../suggestions/feedback.masks.js';
import { OpinionCoSigner } from './opinion-co-signer.js';

/** What is sent of an opinion as it is, whatever it is about. */
export const words = ['division', 'channel', 'summary', 'content', 'activity'] as const;

/** Who gives it. */
export const contributor = {
  name: optional(personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 }))),
  deputy: optional(
    one(() => Deputy, '代表：由工作机构代为登记的', 'The deputy who said it, where an office writes it down'),
  ),
  coSigners: optional(
    list(one(() => Deputy, '联名代表：邀请共同提出的代表', 'Deputies who are asked to give it together')),
  ),
};
export const told = { number: code('编号', 'Number') };

/** The solicitation that is answered. */
interface Asked {
  readonly kind: string;
  readonly status: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly version?: string | null;
}
export const asked = fromSql<Asked>(
  `(select json_build_object('kind', s.kind, 'status', s.status, 'opensOn', s.opens_on, 'closesOn', s.closes_on, 'version', s.draft_version_id)
    from opinion_solicitation s where s.id = {solicitation})`,
);

export const submissionRefusals = {
  OUTSIDE_ITS_DAYS: ['不在征集期内', 'It is not collected now'],
  SPEAKS_FOR_ANOTHER: ['只能以本人名义提出', 'It is given in one’s own name'],
  CO_SIGNER_LEADS: ['领衔代表不能同时联名', 'The deputy who leads it is no co-signer'],
  CO_SIGNERS_ALONE: ['联名须有提出意见的代表', 'Co-signers go with a deputy who gives it'],
} as const;

export const isTaken = ({ status, opensOn, closesOn }: Asked, today: string) =>
  status === 'OPEN' && opensOn <= today && today <= closesOn;

interface Sent {
  readonly id: string;
  readonly viewer: Viewer;
  readonly today: string;
  readonly newId: () => string;
  readonly name?: string | undefined;
  readonly deputy?: { readonly id: string } | undefined;
  readonly coSigners?: readonly { readonly id: string }[] | undefined;
}

/** Who gives it, and who is asked to give it together; or why that cannot be. */
export function givenBy(of: 'opinion' | 'solicitedOpinion', { id, viewer, name, deputy, coSigners = [], newId }: Sent) {
  const lead = viewer.deputy ?? deputy?.id;
  if (deputy && deputy.id !== lead) return refuse('SPEAKS_FOR_ANOTHER', 'deputy');
  if (deputy && !viewer.deputy && viewer.role !== 'staff') return refuse('SPEAKS_FOR_ANOTHER', 'deputy');
  if (coSigners.length && !lead) return refuse('CO_SIGNERS_ALONE', 'coSigners');
  if (coSigners.some((one) => one.id === lead)) return refuse('CO_SIGNER_LEADS', 'coSigners');
  const also = coSigners.map((one, n) =>
    add(OpinionCoSigner, { id: newId(), [of]: id, deputy: one.id, position: n + 1, status: 'INVITED' }),
  );
  return { sets: { deputy: lead ?? null, contributorMasked: name ? maskedName(name) : null }, also };
}

/** What nobody can count on from. */
export const numberOf = (id: string, today: string, kind: 'LF' | 'ZJ') =>
  `${kind}${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
