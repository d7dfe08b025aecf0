import { holding } from '../accounts/holding.js';
import { Deputy } from '../deputies/deputy.js';
import {
  add,
  all,
  choice,
  count,
  day,
  fromSql,
  listed,
  one,
  optional,
  refuse,
  set,
  text,
  transitions,
  within,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, isOfOnePlace, placesOf, strangerAmong } from '../organisations/one-place.js';
import { BodyPost, MemberRecruitment } from './body.choices.js';
import { Body } from './body.js';
import { seat, setUpFault, setUpRefusals } from './body.rules.js';
import { BodyMember } from './body-member.js';
import { Decision } from './decision.js';
import { inFuture, memberNamedFault, memberRefusals } from './member.rules.js';

const office = { staff: all(within(), holding('COUNTY_OFFICE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE')) };
const seatOfOffice = one(() => Agency, '办事机构：办公室设在哪一单位', 'The unit that has its office', ['division']);
const decision = optional(
  one(
    () => Decision,
    '决定：据以设立或者确定的决定',
    'The decision behind it',
    ['result', 'decidedOn'],
    {},
    { body: ['division'] },
  ),
);
const members = listed(BodyMember, 'deputy', 'officialName', 'post', 'startedOn', 'endedOn');
const dissolved = { BODY_DISSOLVED: ['该机构已撤销', 'The body is dissolved'] } as const;

/** Who somebody is to be in a body. */
const member = {
  deputy: optional(one(() => Deputy, '代表', 'The deputy', ['division'])),
  officialName: optional(text('姓名：不是代表的', 'Name of a member who is no deputy', { max: 60 })),
  post: choice(BodyPost, '职务', 'Post'),
  recruitment: optional(choice(MemberRecruitment, '产生方式', 'How one came to be a member')),
  term: optional(count('届次', 'Term of the body')),
  startedOn: day('任职日期', 'In office from'),
  decision,
};

export const bodyTransitions = transitions({ concept: () => Body }, ({ begin, act }) => ({
  setUpBody: begin('设立机构：领导小组须载明设立它的决定', 'A body is set up, a leading group by a decision', {
    by: office,
    needs: ['name', 'kind', 'division', 'establishedOn'],
    takes: ['congress', 'fields'],
    given: {
      parent: optional(one(() => Body, '上级机构', 'The body above it', ['division'])),
      office: optional(seatOfOffice),
      decision,
    },
    reads: { seat, ...placesOf({ congress: 'congress' }) },
    refusals: setUpRefusals,
    rule: ({ parent, office, decision, places = {}, ...body }) => {
      const ids = { parent: parent?.id ?? null, office: office?.id ?? null, decision: decision?.id ?? null };
      const fault = setUpFault({ ...body, parent, office, decision }) ?? strangerAmong(places, body.division);
      return fault ?? { sets: ids };
    },
  }),

  placeOffice: act('确定办事机构：办公室设在某一单位', 'A unit has its office from now on', {
    by: office,
    given: { office: seatOfOffice },
    sees: ['division', 'endedOn'],
    refusals: { ...elsewhere, ...dissolved },
    guard: ({ it }) => (it.endedOn ? refuse('BODY_DISSOLVED', 'id') : undefined),
    rule: ({ it, office }) =>
      isOfOnePlace(office.division, it.division) ? { sets: { office: office.id } } : refuse('NOT_THIS_PLACE', 'office'),
  }),

  nameMember: act('确定成员：确定机构的负责人或者成员', 'Its head or a member is named', {
    by: office,
    given: member,
    sees: ['kind', 'division', 'establishedOn', 'endedOn'],
    lists: { members },
    refusals: {
      ...memberRefusals,
      NOT_PASSED: setUpRefusals.NOT_PASSED,
      REGISTER_INSTEAD: [
        '议政代表不在此确定：请用 `registerAssemblyMember` 登记',
        'Members of street assemblies are registered with `registerAssemblyMember`',
      ],
    },
    rule: ({ id, it, deputy, decision, newId, today, ...said }) => {
      if (it.kind === 'STREET_ASSEMBLY') return refuse('REGISTER_INSTEAD', 'id');
      if (decision && decision.result !== 'PASSED') return refuse('NOT_PASSED', 'decision');
      const stranger = strangerAmong({ decision: decision?.body }, it.division);
      if (stranger) return stranger;
      const fault = memberNamedFault({ ...said, deputy, today }, it);
      if (fault) return fault;
      const { officialName = null, post, recruitment = null, term = null, startedOn } = said;
      const who = { deputy: deputy?.id ?? null, officialName, decision: decision?.id ?? null };
      return { also: [add(BodyMember, { id: newId(), body: id, ...who, post, recruitment, term, startedOn })] };
    },
  }),

  dissolveBody: act('撤销机构：成员的任职随之终止', 'It is dissolved, and the terms of its members end', {
    by: office,
    needs: ['endedOn'],
    sees: ['establishedOn', 'endedOn'],
    lists: { members, parts: listed(Body, 'endedOn') },
    reads: {
      hasMeetings: fromSql<boolean>(`exists (select from meeting m where m.body_id = {id} and m.status = 'PLANNED')`),
    },
    refusals: {
      ...inFuture,
      ...dissolved,
      BODY_MEETS: ['还有安排的会议，须先取消', 'A meeting is planned: call it off first'],
      HAS_PARTS: ['还有所属机构，须先撤销', 'Bodies work under it: dissolve them first'],
      ENDS_BEFORE: ['离任日期须在任职日期之后', 'It ends after it begins'],
    },
    guard: ({ it }) => {
      if (it.endedOn) return refuse('BODY_DISSOLVED', 'id');
      return it.parts.some(({ endedOn }) => !endedOn) ? refuse('HAS_PARTS', 'id') : undefined;
    },
    rule: ({ it, endedOn, hasMeetings, today }) => {
      if (hasMeetings) return refuse('BODY_MEETS', 'id');
      if (endedOn > today) return refuse('IN_THE_FUTURE', 'endedOn');
      const sitting = it.members.filter((one) => !one.endedOn);
      if (endedOn < (it.establishedOn ?? endedOn) || sitting.some((one) => endedOn <= one.startedOn))
        return refuse('ENDS_BEFORE', 'endedOn');
      return { also: sitting.map((one) => set(one, { endedOn })) };
    },
  }),
}));
