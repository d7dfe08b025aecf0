import { Deputy } from '../deputies/deputy.js';
import { add, fromSql, list, listed, one, optional, refuse, set, transitions } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { congressOffice } from '../projects/round.actors.js';
import { tasksOpen } from './plan.refusals.js';
import { deputiesOf } from './supervision.actors.js';
import { SupervisionGroup } from './supervision-group.js';
import { SupervisionGroupMember } from './supervision-group-member.js';

const office = { staff: congressOffice() };
const member = one(() => Deputy, '成员：当地人大的代表', 'A deputy of a congress of the place', []);

/** Those who may head it: members of the standing committee, in a township any deputy of its congress. */
const leaders = fromSql<readonly string[]>(
  `(select json_agg(m.deputy_id) from congress c join mandate m on m.congress_id = c.id and m.status = 'ACTIVE'
     where c.division_code = {division} and (c.level = 'TOWNSHIP' or m.is_standing_committee_member))`,
);
const refusals = {
  NOT_A_LEADER: [
    '组长须是常委会组成人员，乡镇的须是本级代表',
    'Not of the standing committee; in a township, no deputy of it',
  ],
  NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'],
  SUPERVISORS_DISSOLVED: ['小组已撤销', 'The group is dissolved'],
} as const;
const members = listed(SupervisionGroupMember, 'deputy', 'leftOn');
const isDissolved = ({ it }: { readonly it: { readonly endedOn?: string | undefined } }) =>
  it.endedOn ? refuse('SUPERVISORS_DISSOLVED', 'id') : undefined;

const foundingReads = {
  leaders,
  seated: deputiesOf('{division}'),
  isTaken: fromSql<boolean>(
    'exists (select from supervision_group g where g.division_code = {division} and g.name = {name})',
  ),
};

export const supervisionGroupTransitions = transitions({ concept: () => SupervisionGroup }, ({ begin, act }) => ({
  setUpSupervisionGroup: begin(
    '成立监督小组：由常委会领导任组长，代表参加，委办承担具体工作',
    'A group of deputies under a leader of the standing committee, with an office that does its work',
    {
      by: office,
      needs: ['name', 'division', 'leader'],
      takes: ['field'],
      given: { members: list(member), office: optional(one(() => Agency, '牵头委办', 'Its office', ['division'])) },
      reads: foundingReads,
      refusals: { ...elsewhere, ...refusals, NAME_TAKEN: ['该地已有同名的小组', 'The place has a group of this name'] },
      rule: ({ id: group, division, leader, members, office, leaders = [], seated = [], isTaken, today, newId }) => {
        if (isTaken) return refuse('NAME_TAKEN', 'name');
        if (!leaders.includes(leader)) return refuse('NOT_A_LEADER', 'leader');
        if (!members.every(({ id }) => seated.includes(id))) return refuse('NOT_ITS_DEPUTY', 'members');
        const joined = members.filter(({ id }) => id !== leader);
        return (
          strangerAmong({ office }, division) ?? {
            sets: { office: office?.id ?? null, establishedOn: today },
            also: joined.map(({ id: deputy }) =>
              add(SupervisionGroupMember, { id: newId(), group, deputy, joinedOn: today }),
            ),
          }
        );
      },
    },
  ),

  appointSupervisionLeader: act('更换组长：由常委会领导或者主席团领导接任', 'Another leader takes over', {
    by: office,
    needs: ['leader'],
    sees: ['division', 'endedOn'],
    lists: { members },
    reads: { leaders },
    refusals,
    guard: isDissolved,
    // A member who takes over is no member besides: each stands in the group once.
    rule: ({ it, leader, leaders = [], today }) => {
      if (!leaders.includes(leader)) return refuse('NOT_A_LEADER', 'leader');
      const before = it.members.filter(({ deputy, leftOn }) => deputy === leader && !leftOn);
      return { also: before.map((one) => set(one, { leftOn: today })) };
    },
  }),

  joinSupervisionGroup: act('增补成员：增补小组成员，退出的可以重新加入', 'A deputy joins, or joins again', {
    by: office,
    given: { deputy: member },
    sees: ['division', 'endedOn', 'leader'],
    lists: { members },
    reads: { seated: deputiesOf('{division}') },
    refusals: { ...refusals, IN_IT: ['已在小组中', 'In the group already'] },
    guard: isDissolved,
    rule: ({ id: group, it, deputy, seated = [], today, newId }) => {
      if (!seated.includes(deputy.id)) return refuse('NOT_ITS_DEPUTY', 'deputy');
      const known = it.members.find((one) => one.deputy === deputy.id);
      if (deputy.id === it.leader || (known && !known.leftOn)) return refuse('IN_IT', 'deputy');
      return {
        also: [
          known
            ? set(known, { joinedOn: today, leftOn: null })
            : add(SupervisionGroupMember, { id: newId(), group, deputy: deputy.id, joinedOn: today }),
        ],
      };
    },
  }),

  leaveSupervisionGroup: act('退出小组：成员退出小组', 'A deputy leaves', {
    by: office,
    given: { deputy: member },
    lists: { members },
    refusals: { NOT_IN_IT: ['不在小组中', 'Not in the group'] },
    rule: ({ it, deputy, today }) => {
      const known = it.members.find((one) => one.deputy === deputy.id && !one.leftOn);
      return known ? { also: [set(known, { leftOn: today })] } : refuse('NOT_IN_IT', 'deputy');
    },
  }),

  dissolveSupervisionGroup: act('撤销监督小组：任务已完成或者取消', 'Dissolved, with no task left', {
    by: office,
    sees: ['endedOn'],
    reads: {
      tasks: fromSql<number>(
        `(select count(*) from supervision_task t where t.group_id = {id} and t.status in ('PLANNED', 'IN_PROGRESS'))`,
      ),
    },
    refusals: {
      SUPERVISORS_DISSOLVED: refusals.SUPERVISORS_DISSOLVED,
      ...tasksOpen,
    },
    guard: isDissolved,
    rule: ({ tasks, today }) => (tasks ? refuse('TASKS_OPEN', 'id') : { sets: { endedOn: today } }),
  }),
}));
