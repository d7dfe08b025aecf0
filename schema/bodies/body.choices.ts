import { choices, type ValueOf } from '../kit/index.js';

export const BodyKind = choices('BodyKind', '机构类型：什么样的机构', 'What a body is', {
  CONGRESS: ['人民代表大会', 'People’s congress'],
  STANDING_COMMITTEE: ['常务委员会：县级以上人大的常设机关', 'Standing committee of a congress, county level and up'],
  CHAIRPERSONS_MEETING: [
    '主任会议：由常委会主任、副主任（设区的市含秘书长）组成，处理常委会的重要日常工作',
    'Chairpersons’ meeting: chair and vice-chairs of the standing committee, in a city the secretary-general too; it handles the committee’s important daily work',
  ],
  SPECIAL_COMMITTEE: ['专门委员会：受人大及其常委会领导', 'Special committee of a congress'],
  WORKING_BODY: [
    '工作机构：常委会的工作委员会和办事机构，如代表工作委员会、法制工作委员会；本身不作决定',
    'Working body of a standing committee, such as the committees for deputies’ work or for legislation; it decides nothing by itself',
  ],
  TOWNSHIP_PRESIDIUM: ['乡镇人大主席团', 'Presidium of a township’s congress'],
  SUBDISTRICT_WORK_COMMITTEE: [
    '街道人大工委：县级人大常委会在街道设立的工作机构',
    'Work committee of a county’s standing committee in a subdistrict, which has no congress',
  ],
  STREET_ASSEMBLY: ['街道议政代表会', 'Deliberative assembly of a subdistrict'],
  GOVERNMENT: ['人民政府：县级以上人民政府的全体会议、常务会议等', 'People’s government, by its meetings'],
  PARTY_COMMITTEE: ['党委', 'Party committee'],
  LEADING_GROUP: ['领导小组', 'Leading group'],
  SUPERVISION_TEAM: ['监督组', 'Supervision team'],
  MEDIATION_TEAM: ['调解工作组', 'Mediation team'],
  OUTREACH_TEAM: ['宣讲队', 'Outreach team'],
});
export type BodyKind = ValueOf<typeof BodyKind>;

export const BodyPost = choices('BodyPost', '职务：在机构中的职务', 'Post in a body', {
  CHAIR: ['主任、主席、组长：主持机构工作', 'Chair'],
  VICE_CHAIR: ['副主任、副主席、副组长', 'Vice-chair'],
  SECRETARY_GENERAL: ['秘书长', 'Secretary-general'],
  MEMBER: ['委员、成员', 'Member'],
});
export type BodyPost = ValueOf<typeof BodyPost>;

export const MemberRecruitment = choices(
  'MemberRecruitment',
  '产生方式：成员如何产生',
  'How somebody came to be a member',
  {
    EX_OFFICIO: ['当然成员：因其代表身份或者职务', 'By mandate or office'],
    NAMED: ['确定：由设立机构确定', 'Named by whoever set the body up'],
    ELECTED: ['推选：由居民、单位或者团体推选', 'Put forward by residents, units or associations'],
    INVITED: ['邀请', 'Invited'],
    VOLUNTEERED: ['自荐', 'Volunteered'],
  },
);
export type MemberRecruitment = ValueOf<typeof MemberRecruitment>;

export const MeetingKind = choices('MeetingKind', '会议类型：什么样的会议', 'What a meeting is', {
  SESSION: ['人民代表大会会议', 'Session of a congress'],
  BALLOT_MEETING: ['闭会期间票决会：人大代表在闭会期间票决', 'Meeting of the deputies between sessions, for a ballot'],
  COMMITTEE_MEETING: ['常委会会议', 'Meeting of a standing committee'],
  CHAIRPERSONS_MEETING: ['主任会议', 'Chairpersons’ meeting'],
  SPECIAL_COMMITTEE_MEETING: ['专门委员会会议', 'Meeting of a special committee'],
  JOINT_INQUIRY: [
    '联组会议：常委会分组合并举行、进行询问的会议',
    'Joint meeting of a committee’s groups, with inquiry',
  ],
  PRESIDIUM_MEETING: ['主席团会议', 'Meeting of a presidium'],
  ASSEMBLY_MEETING: ['议政代表会会议', 'Meeting of a deliberative assembly'],
  CONSULTATION: ['会商会：街道人大工委召集有关方面会商', 'Consultation that a subdistrict’s work committee calls'],
  EXECUTIVE_MEETING: ['政府会议：政府常务会议、专题会议', 'Meeting of a government'],
  PARTY_COMMITTEE_MEETING: ['党委会议', 'Meeting of a Party committee'],
  LEADING_GROUP_MEETING: ['领导小组会议：如每季度的调度会', 'Meeting of a leading group, as its quarterly review'],
  OTHER: ['其他', 'Something else'],
});
export type MeetingKind = ValueOf<typeof MeetingKind>;

export const MeetingStatus = choices('MeetingStatus', '会议状态', 'Where a meeting stands', {
  PLANNED: ['拟召开', 'To be held'],
  HELD: ['已召开', 'Held'],
  CANCELLED: ['已取消', 'Called off'],
});
export type MeetingStatus = ValueOf<typeof MeetingStatus>;

export const DecisionKind = choices('DecisionKind', '决定类型：机构对事项做了什么', 'What a body did with a matter', {
  DECIDED: ['决定：讨论决定', 'It decided on it'],
  DESIGNATED: ['确定：确定为重点、对象或者人选', 'It chose it, as key, as a target or for an office'],
  HEARD: ['听取：听取报告', 'It heard the report on it'],
  ADOPTED: ['通过：表决通过法规、办法等', 'It passed it: a regulation or a rule'],
});
export type DecisionKind = ValueOf<typeof DecisionKind>;

export const DecisionResult = choices('DecisionResult', '结果：会议作出的结果', 'How it came out', {
  PASSED: ['通过', 'Passed'],
  NOT_PASSED: ['未通过', 'Not passed'],
  POSTPONED: ['暂不表决：留待以后的会议', 'Left to a later meeting'],
  NOTED: ['已听取：听取报告，不作表决', 'The report was heard, without a vote'],
});
export type DecisionResult = ValueOf<typeof DecisionResult>;

export const PresenceStatus = choices('PresenceStatus', '签到状态', 'Whether an entry on the roll of presence stands', {
  PRESENT: ['到会', 'Present'],
  STRUCK: ['已撤销：登记有误', 'Struck: it was wrong'],
});
export type PresenceStatus = ValueOf<typeof PresenceStatus>;
