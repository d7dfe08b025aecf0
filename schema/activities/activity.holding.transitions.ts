import { checkInKey, count, fromSql, listed, optional, refuse, set, type Words } from '../kit/transitions.js';
import type { ActivityStatus } from './activity.choices.js';
import type { Activity } from './activity.js';
import { ActivityParticipation } from './activity-participation.js';
import { organisersOf } from './organisers.js';

const organisers = organisersOf();
const notYet = { NOT_YET: ['未到日期', 'Its day has not come'] } as const;

/** From its first day to its place in the archive. */
export const activityHolding = ({ act }: Words<Activity, ActivityStatus>) => ({
  beginActivity: act('开始活动：开启签到', 'It begins, and people check in', {
    from: ['PLANNED', 'ENROLLING'],
    to: 'ONGOING',
    by: organisers,
    sees: ['startsOn'],
    tells: { checkInKey },
    refusals: notYet,
    guard: ({ it, today }) => (it.startsOn > today ? refuse('NOT_YET', 'id') : undefined),
  }),

  renewCheckIn: act('更换签到密钥：原签到码自此无效', 'Its check-in has another key: codes of the old one are void', {
    from: ['ONGOING'],
    by: organisers,
    aside: true,
    tells: { checkInKey },
  }),

  summariseActivity: act(
    '总结活动：写明成果；没有签到又没有请假的记为缺席，群众人数按登记的计',
    'What came of it; who neither checked in nor was on leave was absent, and residents are counted as recorded',
    {
      from: ['ONGOING'],
      to: 'SUMMARISED',
      by: organisers,
      needs: ['summary'],
      given: { staffCount: optional(count('人大干部人数', 'Congress staff who took part')) },
      sees: ['endsOn'],
      lists: { participations: listed(ActivityParticipation, 'attendance', 'declinedOn') },
      reads: {
        residents: fromSql<number>(
          `(select sum(g.person_count) from activity_guest g
            where g.activity_id = {id} and g.kind = 'RESIDENT' and g.status = 'PRESENT')`,
        ),
      },
      refusals: { NOT_OVER: ['活动尚未结束', 'It is not over yet'] },
      guard: ({ it, today }) => (it.endsOn > today ? refuse('NOT_OVER', 'id') : undefined),
      rule: ({ it, staffCount = 0, residents = 0 }) => {
        const missing = it.participations.filter((one) => !one.attendance && !one.declinedOn);
        return {
          sets: { staffCount, residentCount: residents, checkInKey: null },
          also: missing.map((one) => set(one, { attendance: 'ABSENT' })),
        };
      },
    },
  ),

  archiveActivity: act('归档活动', 'It goes into the archive', {
    from: ['SUMMARISED'],
    to: 'ARCHIVED',
    by: organisers,
    aside: true,
  }),
});
