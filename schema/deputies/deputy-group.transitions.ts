import { holding, localOffices } from '../accounts/holding.js';
import { add, all, fromSql, listed, mine, one, refuse, transitions, within } from '../kit/transitions.js';
import { elsewhere } from '../organisations/one-place.js';
import { Deputy } from './deputy.js';
import { DeputyGroup } from './deputy-group.js';
import { DeputyGroupMember } from './deputy-group-member.js';
import { isSeatedFor, seatsOf } from './seats.js';

const office = (path: string) => ({ staff: all(within(path), holding(...localOffices)) });
const dissolved = { GROUP_DISSOLVED: ['代表小组已撤销', 'The group was dissolved'] } as const;

export const groupTransitions = transitions({ concept: () => DeputyGroup }, ({ begin, act }) => ({
  foundGroup: begin(
    '成立代表小组：组长为其成员（《代表法》第二十六条）',
    'A group is founded; its leader is a member (Deputies Law, art. 26)',
    {
      by: office('division'),
      takes: ['name', 'kind', 'level', 'field', 'division', 'leader'],
      reads: {
        seats: seatsOf('leader'),
        isKnown: fromSql<boolean>(
          'exists (select from deputy_group g where g.division_code = {division} and g.name = {name})',
        ),
      },
      refusals: {
        ...elsewhere,
        GROUP_KNOWN: ['该地已有同名小组', 'The place has a group of this name'],
        FIELD_MISPLACED: [
          '专业型小组须写明领域，区域型的不填',
          'A professional group names its field, and a regional one has none',
        ],
      },
      rule: ({ id, kind, field, division, leader, seats, isKnown, today, newId }) => {
        if (isKnown) return refuse('GROUP_KNOWN', 'name');
        if ((kind === 'PROFESSIONAL') !== Boolean(field)) return refuse('FIELD_MISPLACED', 'field');
        if (!isSeatedFor(seats, division)) return refuse('NOT_THIS_PLACE', 'leader');
        const member = { id: newId(), group: id, deputy: leader, joinedOn: today };
        return { sets: { isKey: false, establishedOn: today }, also: [add(DeputyGroupMember, member)] };
      },
    },
  ),

  appointGroupLeader: act('更换组长：由小组成员担任', 'Another of its members leads it', {
    by: office('division'),
    given: { deputy: one(() => Deputy, '新组长', 'Who leads it from now on') },
    sees: ['dissolvedOn'],
    lists: { members: listed(DeputyGroupMember, 'deputy', 'leftOn') },
    refusals: { ...dissolved, NOT_OF_GROUP: ['不是小组成员', 'No member of the group'] },
    guard: ({ it }) => (it.dissolvedOn ? refuse('GROUP_DISSOLVED', 'id') : undefined),
    rule: ({ it, deputy }) =>
      it.members.some((one) => one.deputy === deputy.id && !one.leftOn)
        ? { sets: { leader: deputy.id } }
        : refuse('NOT_OF_GROUP', 'deputy'),
  }),

  dissolveGroup: act('撤销代表小组：当日为最后一日', 'The group is dissolved today', {
    by: office('division'),
    sees: ['dissolvedOn'],
    refusals: dissolved,
    guard: ({ it }) => (it.dissolvedOn ? refuse('GROUP_DISSOLVED', 'id') : undefined),
    rule: ({ today }) => ({ sets: { dissolvedOn: today } }),
  }),
}));

/** What is looked at of a deputy who is to join, and why that cannot be. */
const joining = {
  reads: {
    groupIs: fromSql<{ readonly division: string; readonly dissolvedOn: string | null }>(
      `(select json_build_object('division', g.division_code, 'dissolvedOn', g.dissolved_on)
      from deputy_group g where g.id = {group})`,
    ),
    isThere: fromSql<boolean>(
      'exists (select from deputy_group_member m where m.group_id = {group} and m.deputy_id = {deputy})',
    ),
    seats: seatsOf(),
  },
  refusals: {
    ...dissolved,
    ...elsewhere,
    IN_THE_GROUP_BEFORE: [
      '已加入该小组；退出后返回的用重新加入',
      'In the group already; who left comes back by rejoinGroup',
    ],
  },
} as const;

const keepers = { ...office('group.division'), deputy: mine('group.leader', 'deputy') };

export const groupMemberTransitions = transitions({ concept: () => DeputyGroupMember }, ({ begin, act }) => ({
  joinGroup: begin(
    '加入代表小组：由工作机构或者组长登记',
    'A deputy joins the group, as its leader or the office enters',
    {
      by: keepers,
      needs: ['group', 'deputy'],
      reads: joining.reads,
      refusals: joining.refusals,
      rule: ({ groupIs: at, isThere, seats, today }) => {
        if (!at || at.dissolvedOn) return refuse('GROUP_DISSOLVED', 'group');
        if (!isSeatedFor(seats, at.division)) return refuse('NOT_THIS_PLACE', 'deputy');
        return isThere ? refuse('IN_THE_GROUP_BEFORE', 'deputy') : { sets: { joinedOn: today } };
      },
    },
  ),

  leaveGroup: act('退出代表小组：组长须先更换', 'A deputy leaves the group; a leader is replaced first', {
    by: { ...keepers, deputy: mine('deputy', 'deputy') },
    sees: ['deputy', 'leftOn'],
    beside: { group: ['leader'] },
    refusals: {
      LEFT_THE_GROUP: ['已退出小组', 'Not in the group any more'],
      LEADS_THE_GROUP: ['组长须先更换', 'Who leads the group is replaced first'],
    },
    guard: ({ it }) => {
      if (it.leftOn) return refuse('LEFT_THE_GROUP', 'id');
      return it.group.leader === it.deputy ? refuse('LEADS_THE_GROUP', 'id') : undefined;
    },
    rule: ({ today }) => ({ sets: { leftOn: today } }),
  }),

  rejoinGroup: act('重新加入代表小组', 'A deputy who left is a member again', {
    by: keepers,
    sees: ['leftOn'],
    beside: { group: ['dissolvedOn', 'division'] },
    reads: { seats: seatsOf() },
    refusals: { ...dissolved, ...elsewhere, IN_THE_GROUP: ['仍是小组成员', 'Still in the group'] },
    guard: ({ it }) => {
      if (it.group.dissolvedOn) return refuse('GROUP_DISSOLVED', 'id');
      return it.leftOn ? undefined : refuse('IN_THE_GROUP', 'id');
    },
    rule: ({ it, seats, today }) =>
      isSeatedFor(seats, it.group.division)
        ? { sets: { joinedOn: today, leftOn: null } }
        : refuse('NOT_THIS_PLACE', 'id'),
  }),
}));
