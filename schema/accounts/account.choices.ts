import { choices, type ValueOf } from '../kit/index.js';

export const AccountKind = choices('AccountKind', '账号类型', 'Who uses an account', {
  PERSON: ['个人：本人登录使用', 'A person, who signs in'],
  PROGRAM: ['系统：以客户端凭据或者密钥接入的系统', 'A program, with client credentials or a key'],
});
export type AccountKind = ValueOf<typeof AccountKind>;

export const AccountStatus = choices('AccountStatus', '账号状态', 'State of an account', {
  INVITED: ['已邀请：尚未首次登录', 'Invited, not yet signed in'],
  ACTIVE: ['使用中', 'In use'],
  LOCKED: ['已锁定：验证多次失败，由安全管理员解锁', 'Locked after failures; the security officer unlocks it'],
  REVOKED: ['已停用：不可恢复', 'Ended for good'],
});
export type AccountStatus = ValueOf<typeof AccountStatus>;
/** States in which it is not ended for good. */
export const living = ['INVITED', 'ACTIVE', 'LOCKED'] as const satisfies readonly AccountStatus[];

/** What somebody is, by whose office: it decides which acts are theirs. */
export const AccountPostKind = choices('AccountPostKind', '岗位', 'A post on the platform', {
  COUNTY_OFFICE: ['人大代表工作机构工作人员', 'Staff of a standing committee’s working body on deputies'],
  SPECIAL_COMMITTEE: ['专门委员会、工作委员会工作人员', 'Staff of a special or working committee'],
  CHAIRPERSONS_MEETING: ['主任会议工作人员', 'Staff of the chairpersons’ meeting'],
  PRESIDIUM: ['乡镇人大主席团工作人员', 'Staff of the presidium of a township congress'],
  SUBDISTRICT_COMMITTEE: ['街道人大工作委员会工作人员', 'Staff of the working committee of a subdistrict'],
  TELLER: ['监票、计票人', 'Teller of a vote'],
  LIAISON: ['代表联络站联络员', 'Liaison of a station'],
  PETITION_OFFICE: ['信访工作机构工作人员', 'Staff of a petition office'],
  PETITION_AGENT: ['信访代办员', 'Agent for petitions'],
  ASSESSOR: ['测评员', 'Assessor'],
  UNIT_HANDLER: ['承办单位经办人', 'Who handles matters in an agency'],
  UNIT_REVIEWER: ['承办单位审核人', 'Who reviews what an agency sends out'],
  GROUP_LEADER: ['代表小组组长', 'Leader of a group of deputies'],
  ANALYST: ['分析人员', 'An analyst'],
  SYSTEM_OFFICER: ['系统管理员', 'The system officer'],
  SECURITY_OFFICER: ['安全管理员', 'The security officer'],
  AUDIT_OFFICER: ['审计管理员', 'The audit officer'],
});
export type AccountPostKind = ValueOf<typeof AccountPostKind>;
