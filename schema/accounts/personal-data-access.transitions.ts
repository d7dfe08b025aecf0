import { prefixOf } from '../kit/declare/division-codes.js';
import type { Viewer } from '../kit/declare/viewer.js';
import { everything, fromSql, nothingKept, one, refuse, revealed, set, transitions } from '../kit/transitions.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { holding, localOffices } from './holding.js';
import { PersonalDataAccess } from './personal-data-access.js';

interface Matter {
  readonly division: string;
  readonly deputy?: string | undefined;
  readonly agency?: string | undefined;
}

/** Whoever answers the sender: the office of the place, the deputy it came to, the unit that handles it. */
function isTheirs({ division, deputy, agency }: Matter, viewer: Viewer): boolean {
  if (viewer.role === 'deputy') return deputy !== undefined && deputy === viewer.deputy;
  if (viewer.role === 'agency') return agency !== undefined && agency === viewer.agency;
  return viewer.division !== undefined && division.startsWith(prefixOf(viewer.division, 'token.division'));
}

const feedback = one(() => PublicFeedback, '意见：反映人的个人信息', 'The message, of whose sender it is', [
  ...(['division', 'deputy', 'agency', 'citizenNameMasked', 'phoneMasked'] as const),
]);
const refusals = {
  ...nothingKept,
  NOT_THEIRS: ['不是由您答复的意见', 'You are not the one who answers its sender'],
} as const;
const reads = { happenedAt: fromSql<string>('now()') };

export const personalDataTransitions = transitions({ concept: () => PersonalDataAccess }, ({ begin }) => ({
  unmask: begin(
    '查看个人信息：显示掩码后的全文，须说明理由，只答复一次，并载入审计',
    'Shows what is masked, for a reason that stands in the audit; it is told once',
    {
      by: { staff: holding(...localOffices, 'LIAISON'), deputy: everything, agency: everything },
      needs: ['field', 'reason'],
      given: { feedback },
      reads,
      tells: { value: revealed('全文：重试时为空', 'The value; null in a retry') },
      refusals,
      rule: ({ feedback, field, viewer, happenedAt = '' }) => {
        if (!isTheirs(feedback, viewer)) return refuse('NOT_THEIRS', 'feedback');
        const sets = { use: 'UNMASKED', feedback: feedback.id, account: viewer.account ?? null, happenedAt } as const;
        return { sets, reveals: { record: feedback, field: field.toLowerCase() } };
      },
    },
  ),

  erasePersonalData: begin(
    '清除个人信息：清除反映人的姓名和电话，不可恢复，审计链不受影响',
    'Erases name and telephone of a sender for good; the chain of the audit holds',
    {
      by: { staff: holding(...localOffices) },
      needs: ['reason'],
      given: { feedback },
      reads,
      refusals,
      rule: ({ feedback, viewer, happenedAt = '' }) => {
        if (!isTheirs(feedback, viewer)) return refuse('NOT_THEIRS', 'feedback');
        if (!feedback.citizenNameMasked && !feedback.phoneMasked) return refuse('NOTHING_KEPT', 'feedback');
        const sets = { use: 'ERASED', feedback: feedback.id, account: viewer.account ?? null, happenedAt } as const;
        const also = [set(feedback, { citizenNameMasked: null, phoneMasked: null })];
        return { sets, also, erases: feedback };
      },
    },
  ),
}));
