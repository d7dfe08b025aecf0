import { BodyMember } from '../../../schema/bodies/body-member.js';
import { addMonths } from '../../../schema/kit/days.js';
import { DraftLaw } from '../../../schema/legislation/draft-law.js';
import { DraftLawVersion } from '../../../schema/legislation/draft-law-version.js';
import { OpinionSolicitation } from '../../../schema/legislation/opinion-solicitation.js';
import type { Dataset } from '../../kit/dataset.js';
import { earliest, latest } from '../as-of.js';
import { addDays } from '../days.js';
import { type CommitteeDays, nextWeekday } from './committee-days.js';
import type { Minutes } from './minutes.js';
import { seatOf } from './occasions.js';

const passed = ['VOTED', 'APPROVED_BY_UPPER_LEVEL', 'PUBLISHED'];

/** Local laws that a standing committee passed, with its votes: by more than half of all members. */
export function decideLaws(data: Dataset, minutes: Minutes, days: CommitteeDays): void {
  const versions = Map.groupBy(data.of(DraftLawVersion), ({ draftLaw }) => draftLaw);
  for (const row of data.of(DraftLaw)) {
    const { id, title, division, stage, approvedOn, publishedOn } = row as unknown as Record<
      'id' | 'title' | 'division' | 'stage' | 'approvedOn' | 'publishedOn',
      string
    >;
    if (!passed.includes(stage)) continue;
    // The province approves it within four months (Legislation Law, art. 81), and only then is it published.
    const submitted = (versions.get(id) ?? []).map(({ submittedOn }) => submittedOn as string);
    const seat = seatOf(division, 'STANDING_COMMITTEE');
    const on = latest(...submitted, days.before(division, addDays(publishedOn, -40)));
    const entitled = data.of(BodyMember).filter(({ body }) => body === seat.body).length;
    const decision = minutes.record({
      seat,
      on,
      kind: 'ADOPTED',
      title: `表决${title}（草案）`,
      subject: ['DraftLaw', id],
      votes: { entitled, present: entitled - 3, for: entitled - 5 },
    });
    const submittedForApprovalOn = earliest(addDays(on, 7), approvedOn);
    const approvalDueOn = addMonths(submittedForApprovalOn, 4);
    data.amend(DraftLaw, row, { decision, passedOn: on, submittedForApprovalOn, approvalDueOn });
  }
}

/** Standing committees hear what came of a solicitation before the public is told. */
export function hearSolicitations(data: Dataset, minutes: Minutes, days: CommitteeDays): void {
  for (const row of data.of(OpinionSolicitation)) {
    const { id, division, status, closesOn, fedBackOn } = row as unknown as Record<
      'id' | 'division' | 'status' | 'closesOn' | 'fedBackOn',
      string
    >;
    if (status !== 'REPORTED' && status !== 'FED_BACK') continue;
    const regular = days.before(division, fedBackOn);
    const extra = nextWeekday(addDays(closesOn, 5));
    const heard = minutes.record({
      seat: seatOf(division, 'STANDING_COMMITTEE'),
      on: regular > closesOn ? regular : extra <= fedBackOn ? extra : fedBackOn,
      kind: 'HEARD',
      title: '听取征求意见情况的报告',
      subject: ['OpinionSolicitation', id],
    });
    data.amend(OpinionSolicitation, row, { heard });
  }
}
