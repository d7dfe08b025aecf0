/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 接收承办的输入 — What is sent */
export type AcceptAssignmentInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 受理意见的输入 — What is sent */
export type AcceptFeedbackInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 访问收回的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on AccessRevocation records; all must hold, and one that is null is none */
export type AccessRevocationFilter = {
  /** 账号：存在且符合条件 — Account: the record exists and matches */
  account?: AccountFilter | null | undefined;
  /** 账号：是否为空 — Account: whether there is none */
  accountIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AccessRevocationFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 签发方：令牌的 `iss`，不是收回令牌的为空 — The issuer of a token, `iss`; absent otherwise */
  issuer?: CodeFilter | null | undefined;
  /** 密钥：存在且符合条件 — Key: the record exists and matches */
  key?: ApiKeyFilter | null | undefined;
  /** 密钥：是否为空 — Key: whether there is none */
  keyIsNull?: boolean | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AccessRevocationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AccessRevocationFilter> | null | undefined;
  /** 收回时刻 — When it was taken back */
  revokedAt?: DateTimeFilter | null | undefined;
  /** 令牌标识：令牌的 `jti`，不是收回令牌的为空 — The id of a token, `jti`; absent otherwise */
  tokenId?: CodeFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 访问收回的排序 — An ordering of AccessRevocation records */
export type AccessRevocationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AccessRevocationOrderField;
};

/** 访问收回的排序字段 — What AccessRevocation records can be ordered by */
export const AccessRevocationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 收回时刻 — When it was taken back */
  REVOKED_AT: 'REVOKED_AT',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AccessRevocationOrderField = typeof AccessRevocationOrderField[keyof typeof AccessRevocationOrderField];
/** 授权范围：令牌或者密钥可用于什么 — What a token or a key is good for */
export const AccessScope = {
  /** 办理：提交、答复等改变数据的操作 — To act: to submit, reply and whatever else changes records */
  ACT: 'ACT',
  /** 导出 — To take files away */
  EXPORT: 'EXPORT',
  /** 查询 — To ask */
  READ: 'READ'
} as const;

export type AccessScope = typeof AccessScope[keyof typeof AccessScope];
/** 账号的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Account records; all must hold, and one that is null is none */
export type AccountFilter = {
  /** 承办单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 承办单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AccountFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 签发方：为其登录的 OpenID Connect 签发方，首次登录时记下，此前为空 — The OpenID Connect issuer that signs it in; bound at the first sign-in, absent before */
  issuer?: CodeFilter | null | undefined;
  /** 接口密钥 — Keys with which it comes in */
  keys?: ApiKeyListFilter | null | undefined;
  /** 账号类型 — Who uses it */
  kind?: AccountKindFilter | null | undefined;
  /** 姓名或者系统名称 — Name of the person or program */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AccountFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AccountFilter> | null | undefined;
  /** 岗位：现任和曾任的岗位 — Posts that it holds and has held */
  posts?: AccountPostListFilter | null | undefined;
  /** 状态 — State */
  status?: AccountStatusFilter | null | undefined;
  /** 主体标识：签发方用以区分用户的标识，首次登录时记下，此前为空 — What the issuer tells its users apart by; bound at the first sign-in, absent before */
  subject?: CodeFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 账号类型 — Who uses an account */
export const AccountKind = {
  /** 个人：本人登录使用 — A person, who signs in */
  PERSON: 'PERSON',
  /** 系统：以客户端凭据或者密钥接入的系统 — A program, with client credentials or a key */
  PROGRAM: 'PROGRAM'
} as const;

export type AccountKind = typeof AccountKind[keyof typeof AccountKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AccountKindFilter = {
  /** 等于此值 — Equal to */
  eq?: AccountKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AccountKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AccountKind | null | undefined;
};

/** 账号的排序 — An ordering of Account records */
export type AccountOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AccountOrderField;
};

/** 账号的排序字段 — What Account records can be ordered by */
export const AccountOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 姓名或者系统名称 — Name of the person or program */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AccountOrderField = typeof AccountOrderField[keyof typeof AccountOrderField];
/** 账号岗位的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on AccountPost records; all must hold, and one that is null is none */
export type AccountPostFilter = {
  /** 账号：存在且符合条件 — Account: the record exists and matches */
  account?: AccountFilter | null | undefined;
  /** 承办单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 承办单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AccountPostFilter> | null | undefined;
  /** 委托人：存在且符合条件 — Delegated by: the record exists and matches */
  delegatedBy?: AccountFilter | null | undefined;
  /** 委托人：是否为空 — Delegated by: whether there is none */
  delegatedByIsNull?: boolean | null | undefined;
  /** 辖区：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 辖区：是否为空 — Division: whether there is none */
  divisionIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AccountPostFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AccountPostFilter> | null | undefined;
  /** 岗位 — The post */
  post?: AccountPostKindFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 任职日期：自该日起 — From this day */
  validFrom?: DateFilter | null | undefined;
  /** 离任日期：自该日起不再担任，仍在任的为空 — No longer from this day on; absent while it is held */
  validTo?: DateFilter | null | undefined;
};

/** 岗位 — A post on the platform */
export const AccountPostKind = {
  /** 分析人员 — An analyst */
  ANALYST: 'ANALYST',
  /** 测评员 — Assessor */
  ASSESSOR: 'ASSESSOR',
  /** 审计管理员 — The audit officer */
  AUDIT_OFFICER: 'AUDIT_OFFICER',
  /** 主任会议工作人员 — Staff of the chairpersons’ meeting */
  CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
  /** 人大代表工作机构工作人员 — Staff of a standing committee’s working body on deputies */
  COUNTY_OFFICE: 'COUNTY_OFFICE',
  /** 代表小组组长 — Leader of a group of deputies */
  GROUP_LEADER: 'GROUP_LEADER',
  /** 代表联络站联络员 — Liaison of a station */
  LIAISON: 'LIAISON',
  /** 信访代办员 — Agent for petitions */
  PETITION_AGENT: 'PETITION_AGENT',
  /** 乡镇人大主席团工作人员 — Staff of the presidium of a township congress */
  PRESIDIUM: 'PRESIDIUM',
  /** 安全管理员 — The security officer */
  SECURITY_OFFICER: 'SECURITY_OFFICER',
  /** 专门委员会、工作委员会工作人员 — Staff of a special or working committee */
  SPECIAL_COMMITTEE: 'SPECIAL_COMMITTEE',
  /** 街道人大工作委员会工作人员 — Staff of the working committee of a subdistrict */
  SUBDISTRICT_COMMITTEE: 'SUBDISTRICT_COMMITTEE',
  /** 系统管理员 — The system officer */
  SYSTEM_OFFICER: 'SYSTEM_OFFICER',
  /** 监票、计票人 — Teller of a vote */
  TELLER: 'TELLER',
  /** 承办单位经办人 — Who handles matters in an agency */
  UNIT_HANDLER: 'UNIT_HANDLER',
  /** 承办单位审核人 — Who reviews what an agency sends out */
  UNIT_REVIEWER: 'UNIT_REVIEWER'
} as const;

export type AccountPostKind = typeof AccountPostKind[keyof typeof AccountPostKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AccountPostKindFilter = {
  /** 等于此值 — Equal to */
  eq?: AccountPostKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AccountPostKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AccountPostKind | null | undefined;
};

/** 关联账号岗位的条件：值为 null 的等于没写 — Conditions on related AccountPost records; one that is null is none */
export type AccountPostListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AccountPostFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AccountPostFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AccountPostFilter | null | undefined;
};

/** 账号岗位的排序 — An ordering of AccountPost records */
export type AccountPostOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AccountPostOrderField;
};

/** 账号岗位的排序字段 — What AccountPost records can be ordered by */
export const AccountPostOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 任职日期：自该日起 — From this day */
  VALID_FROM: 'VALID_FROM'
} as const;

export type AccountPostOrderField = typeof AccountPostOrderField[keyof typeof AccountPostOrderField];
/** 账号状态 — State of an account */
export const AccountStatus = {
  /** 使用中 — In use */
  ACTIVE: 'ACTIVE',
  /** 已邀请：尚未首次登录 — Invited, not yet signed in */
  INVITED: 'INVITED',
  /** 已锁定：验证多次失败，由安全管理员解锁 — Locked after failures; the security officer unlocks it */
  LOCKED: 'LOCKED',
  /** 已停用：不可恢复 — Ended for good */
  REVOKED: 'REVOKED'
} as const;

export type AccountStatus = typeof AccountStatus[keyof typeof AccountStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AccountStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: AccountStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AccountStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AccountStatus | null | undefined;
};

/** 代表活动的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Activity records; all must hold, and one that is null is none */
export type ActivityFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ActivityFilter> | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 结束日期 — Last day */
  endsOn?: DateFilter | null | undefined;
  /** 报名截止日期：报名的最后一日，由邀请参加的为空 — Last day to enrol; absent where deputies are invited */
  enrolmentEndsOn?: DateFilter | null | undefined;
  /** 收集意见：群众在活动中提出的意见，仅列已公开的 — What residents said there, as far as it is public */
  feedback?: PublicFeedbackListFilter | null | undefined;
  /** 议事形式：议事的场合，只有协商议事有值，其他为空 — Setting of a deliberation; absent for others */
  format?: DeliberationFormatFilter | null | undefined;
  /** 代表小组：存在且符合条件 — Group: the record exists and matches */
  group?: DeputyGroupFilter | null | undefined;
  /** 代表小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 邀请单位：存在且符合条件 — Host agency: the record exists and matches */
  hostAgency?: AgencyFilter | null | undefined;
  /** 邀请单位：是否为空 — Host agency: whether there is none */
  hostAgencyIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开：是否向公众发布 — Whether it is announced to the public */
  isPublished?: BooleanFilter | null | undefined;
  /** 类型 — Kind */
  kind?: ActivityKindFilter | null | undefined;
  /** 涉及法律法规：所检查、学习或者起草的法律法规 — Law that is checked, studied or drafted */
  law?: CodeFilter | null | undefined;
  /** 层级：由哪一级人大的代表参加 — Level of the congress whose deputies it is for */
  level?: CongressLevelFilter | null | undefined;
  /** 机构会议：存在且符合条件 — Meeting: the record exists and matches */
  meeting?: MeetingFilter | null | undefined;
  /** 机构会议：是否为空 — Meeting: whether there is none */
  meetingIsNull?: boolean | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ActivityFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ActivityFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 所属活动：存在且符合条件 — Parent: the record exists and matches */
  parent?: ActivityFilter | null | undefined;
  /** 所属活动：是否为空 — Parent: whether there is none */
  parentIsNull?: boolean | null | undefined;
  /** 应到代表：应到代表每人一条，不论是否到场 — One record for every deputy entitled, present or not */
  participations?: ActivityParticipationListFilter | null | undefined;
  /** 定期活动类别：计入哪一类定期活动，其他为空 — Which of the yearly kinds it counts as; absent for others */
  regularType?: RegularTypeFilter | null | undefined;
  /** 系列活动：所属系列活动的名称 — Named series that it belongs to */
  series?: CodeFilter | null | undefined;
  /** 有关会议：存在且符合条件 — Session: the record exists and matches */
  session?: CongressSessionFilter | null | undefined;
  /** 有关会议：是否为空 — Session: whether there is none */
  sessionIsNull?: boolean | null | undefined;
  /** 开始日期：第一日，开始前为计划日期 — First day, planned until it begins */
  startsOn?: DateFilter | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: ActivityStatusFilter | null | undefined;
  /** 主题 — Theme */
  theme?: TextFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 活动类型：代表共同开展什么活动 — What deputies do together */
export const ActivityKind = {
  /** 政情通报会：政府、法院、检察院通报重要事项 — Briefing on important matters by government, courts or procuratorates */
  BRIEFING: 'BRIEFING',
  /** 预算初审 — Preliminary review of a budget */
  BUDGET_REVIEW: 'BUDGET_REVIEW',
  /** 公益慈善 — Charity */
  CHARITY: 'CHARITY',
  /** 人代会会议：人民代表大会会议 — Session of the congress */
  CONGRESS_SESSION: 'CONGRESS_SESSION',
  /** 旁听庭审 — Attending a trial */
  COURT_HEARING: 'COURT_HEARING',
  /** 协商议事：代表与居民协商，形式有多种 — Deliberation with residents, in one of several formats */
  DELIBERATION: 'DELIBERATION',
  /** 述职：代表报告履职情况 — Deputies report on their duties */
  DUTY_REPORT: 'DUTY_REPORT',
  /** 为民办实事：为群众办的一件实事 — Something done for people */
  GOOD_DEED: 'GOOD_DEED',
  /** 小组活动：代表小组的主题活动 — Themed activity of a deputy group */
  GROUP_ACTIVITY: 'GROUP_ACTIVITY',
  /** 听证会：陈述人见Hearing — Hearing; its speakers are in Hearing */
  HEARING: 'HEARING',
  /** 扶贫帮困：帮扶困难群众 — Helping the needy */
  HELP_THE_NEEDY: 'HELP_THE_NEEDY',
  /** 视察 — Inspection */
  INSPECTION: 'INSPECTION',
  /** 代表约见：代表约见国家机关负责人，所提问题见OfficialInterview — Meeting heads of state organs; its questions are in OfficialInterview */
  INTERVIEW: 'INTERVIEW',
  /** 执法检查：检查法律的实施情况 — Check of how a law is enforced */
  LAW_ENFORCEMENT_CHECK: 'LAW_ENFORCEMENT_CHECK',
  /** 矛盾调解 — Mediating disputes */
  MEDIATION: 'MEDIATION',
  /** 议案建议：议案建议工作，如与承办单位的座谈会 — Work on motions and suggestions, such as a meeting with handling units */
  MOTION_OR_SUGGESTION: 'MOTION_OR_SUGGESTION',
  /** 列席代表座谈会：常委会与列席会议的代表座谈 — Symposium of the committee with the deputies who sit in */
  OBSERVER_SYMPOSIUM: 'OBSERVER_SYMPOSIUM',
  /** 列席常委会会议 — Sitting in on a meeting of the standing committee */
  OBSERVE_COMMITTEE: 'OBSERVE_COMMITTEE',
  /** 其他 — Other */
  OTHER: 'OTHER',
  /** 其他会议 — Another meeting */
  OTHER_MEETING: 'OTHER_MEETING',
  /** 宣传宣讲：宣传政策和法律 — Making laws and policies known */
  OUTREACH: 'OUTREACH',
  /** 接待选民：在家站举行的见ReceptionSession — Receiving constituents; those of stations are ReceptionSession */
  RECEIVE_CONSTITUENTS: 'RECEIVE_CONSTITUENTS',
  /** 专题调研 — Research on a topic */
  RESEARCH: 'RESEARCH',
  /** 现场会：在现场召开的会议 — Site meeting */
  SITE_MEETING: 'SITE_MEETING',
  /** 进家入站：代表进家站开展活动 — Deputies enter homes and stations */
  STATION_ENTRY: 'STATION_ENTRY',
  /** 考察学习：外出考察学习，人大干部也可参加 — Study visit, also of congress staff */
  STUDY_VISIT: 'STUDY_VISIT',
  /** 座谈会 — Symposium */
  SYMPOSIUM: 'SYMPOSIUM',
  /** 学习培训 — Training */
  TRAINING: 'TRAINING',
  /** 志愿服务 — Voluntary service */
  VOLUNTEER: 'VOLUNTEER'
} as const;

export type ActivityKind = typeof ActivityKind[keyof typeof ActivityKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ActivityKindFilter = {
  /** 等于此值 — Equal to */
  eq?: ActivityKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ActivityKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ActivityKind | null | undefined;
};

/** 关联代表活动的条件：值为 null 的等于没写 — Conditions on related Activity records; one that is null is none */
export type ActivityListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ActivityFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ActivityFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ActivityFilter | null | undefined;
};

/** 代表活动的排序 — An ordering of Activity records */
export type ActivityOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ActivityOrderField;
};

/** 代表活动的排序字段 — What Activity records can be ordered by */
export const ActivityOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期：第一日，开始前为计划日期 — First day, planned until it begins */
  STARTS_ON: 'STARTS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ActivityOrderField = typeof ActivityOrderField[keyof typeof ActivityOrderField];
/** 活动参加情况的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ActivityParticipation records; all must hold, and one that is null is none */
export type ActivityParticipationFilter = {
  /** 活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ActivityParticipationFilter> | null | undefined;
  /** 出席情况：是否到场，活动举行前为空 — Whether the deputy was there; absent until the activity */
  attendance?: AttendanceFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 报名日期：未报名或者受邀参加的为空 — Enrolled on; absent where the deputy was invited or did not enrol */
  enrolledOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ActivityParticipationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ActivityParticipationFilter> | null | undefined;
  /** 身份 — Part */
  role?: ParticipationRoleFilter | null | undefined;
  /** 角色：为群众承担的角色，多数为空列表 — What the deputy was for people in it; an empty list for most */
  roleTags?: DeputyRoleTagListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联活动参加情况的条件：值为 null 的等于没写 — Conditions on related ActivityParticipation records; one that is null is none */
export type ActivityParticipationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ActivityParticipationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ActivityParticipationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ActivityParticipationFilter | null | undefined;
};

/** 活动参加情况的排序 — An ordering of ActivityParticipation records */
export type ActivityParticipationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ActivityParticipationOrderField;
};

/** 活动参加情况的排序字段 — What ActivityParticipation records can be ordered by */
export const ActivityParticipationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ActivityParticipationOrderField = typeof ActivityParticipationOrderField[keyof typeof ActivityParticipationOrderField];
/** 活动状态：活动开展到哪一步 — Where an activity stands */
export const ActivityStatus = {
  /** 已归档 — In the archive */
  ARCHIVED: 'ARCHIVED',
  /** 已取消 — Called off */
  CANCELLED: 'CANCELLED',
  /** 报名中：代表可以报名 — Deputies can enrol */
  ENROLLING: 'ENROLLING',
  /** 进行中 — Taking place */
  ONGOING: 'ONGOING',
  /** 计划 — Planned */
  PLANNED: 'PLANNED',
  /** 成果总结：已结束并作总结 — Over, with a summary */
  SUMMARISED: 'SUMMARISED'
} as const;

export type ActivityStatus = typeof ActivityStatus[keyof typeof ActivityStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ActivityStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ActivityStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ActivityStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ActivityStatus | null | undefined;
};

/** 列入候选的输入 — What is sent */
export type AddCandidateInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRound:…` — Global id, `BallotRound:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 名称：票上所写的名称 — Name as it stands on the ballot */
  name: string;
  /** 建议项目：初定为候选的建议，标识形如 `LivelihoodProposal:…` — The shortlisted proposal behind it: `LivelihoodProposal:…` */
  proposal?: string | null | undefined;
};

/** 通过票决办法的输入 — What is sent */
export type AdoptBallotRuleInput = {
  /** 决定：通过该办法的决定，标识形如 `Decision:…` — The decision that adopted it: `Decision:…` */
  decision: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRule:…` — Global id, `BallotRule:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 国家机关和承办单位的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Agency records; all must hold, and one that is null is none */
export type AgencyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AgencyFilter> | null | undefined;
  /** 承办建议：交由该单位承办的建议 — Suggestions assigned to it */
  assignments?: SuggestionAssignmentListFilter | null | undefined;
  /** 议决机构：与该单位为同一机构 — The body that this unit is */
  bodies?: BodyListFilter | null | undefined;
  /** 单位代码：平台内唯一的短代码 — Short code of the unit, unique on the platform */
  code?: CodeFilter | null | undefined;
  /** 联系代表：该机关所联系的代表 — Deputies that it keeps contact with */
  contactLinks?: ContactLinkListFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 工作评议：代表对该单位的历年评议 — Its evaluations by deputies, year by year */
  evaluations?: DepartmentEvaluationListFilter | null | undefined;
  /** 答复须审核：答复发出前须经本单位审核人审核 — Whether a reply goes out only when a reviewer of the unit has seen it */
  hasReplyReview?: BooleanFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 重点承办单位：因承办建议较多而确定的重点承办单位 — Designated key handling unit, for the many suggestions it receives */
  isKeyHandler?: BooleanFilter | null | undefined;
  /** 名称：正式名称 — Official name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AgencyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AgencyFilter> | null | undefined;
  /** 机关系统 — System of state organs */
  system?: HostSystemFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 代办方式：按难易程度由谁代办（三分吸附法） — Who carries a petition, by how hard it is (三分吸附法) */
export const AgencyMode = {
  /** 分流代办：分流给对口的代办员或者单位，适用于烦心事 — Passed to the agent or unit whose field it is; worries */
  DIVERTED: 'DIVERTED',
  /** 首接代办：首个接待的代办员代办，适用于小纠纷 — The agent who hears it first; small disputes */
  FIRST_CONTACT: 'FIRST_CONTACT',
  /** 联合代办：多名代办员和多个单位共同代办，适用于疑难事 — Several agents and units together; hard matters */
  JOINT: 'JOINT'
} as const;

export type AgencyMode = typeof AgencyMode[keyof typeof AgencyMode];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AgencyModeFilter = {
  /** 等于此值 — Equal to */
  eq?: AgencyMode | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AgencyMode> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AgencyMode | null | undefined;
};

/** 国家机关和承办单位的排序 — An ordering of Agency records */
export type AgencyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AgencyOrderField;
};

/** 国家机关和承办单位的排序字段 — What Agency records can be ordered by */
export const AgencyOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：正式名称 — Official name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AgencyOrderField = typeof AgencyOrderField[keyof typeof AgencyOrderField];
/** 会议议程的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on AgendaItem records; all must hold, and one that is null is none */
export type AgendaItemFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AgendaItemFilter> | null | undefined;
  /** 机构：存在且符合条件 — Body: the record exists and matches */
  body?: BodyFilter | null | undefined;
  /** 决定 — What was decided under it */
  decisions?: DecisionListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 会议：存在且符合条件 — Meeting: the record exists and matches */
  meeting?: MeetingFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AgendaItemFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AgendaItemFilter> | null | undefined;
  /** 对象标识：所议记录的全局标识，用于 `node(id)`；没有的为空 — Global id of the record it is about, for `node(id)`; absent without one */
  subjectId?: CodeFilter | null | undefined;
  /** 对象类型：所议记录的类型，如KeySupervision；没有的为空 — Type of the record it is about, KeySupervision; absent without one */
  subjectType?: CodeFilter | null | undefined;
  /** 议题 — What it is about */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联会议议程的条件：值为 null 的等于没写 — Conditions on related AgendaItem records; one that is null is none */
export type AgendaItemListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AgendaItemFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AgendaItemFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AgendaItemFilter | null | undefined;
};

/** 会议议程的排序 — An ordering of AgendaItem records */
export type AgendaItemOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AgendaItemOrderField;
};

/** 会议议程的排序字段 — What AgendaItem records can be ordered by */
export const AgendaItemOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：议程中的顺序，从1起 — Place on the agenda, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AgendaItemOrderField = typeof AgendaItemOrderField[keyof typeof AgendaItemOrderField];
/** 代办员类型：由谁担任信访代办员 — Who acts as a petition agent */
export const AgentKind = {
  /** 人大代表 — A deputy */
  DEPUTY: 'DEPUTY',
  /** 法律工作者：律师或者其他法律工作者 — A lawyer or legal worker */
  LAWYER: 'LAWYER',
  /** 人民调解员：人民调解员或者第三方调解员 — A people’s mediator or a third-party mediator */
  MEDIATOR: 'MEDIATOR',
  /** 村(社区)干部：村民委员会或者居民委员会成员 — A member of a villagers’ or residents’ committee */
  VILLAGE_OFFICIAL: 'VILLAGE_OFFICIAL'
} as const;

export type AgentKind = typeof AgentKind[keyof typeof AgentKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AgentKindFilter = {
  /** 等于此值 — Equal to */
  eq?: AgentKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AgentKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AgentKind | null | undefined;
};

/** 当场答复意见的输入 — What is sent */
export type AnswerFeedbackOnSiteInput = {
  /** 附件：已上传文件的上传标识，最多9个 — What goes with it: upload ids of files that have been sent, at most 9 */
  attachments?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 处理结果：办理的结果，不含个人信息 — What came of it, without personal details */
  outcome: string;
};

/** 答复约见问题的输入 — What is sent */
export type AnswerInterviewQuestionInput = {
  /** 答复：答复的内容，未答复前为空 — The answer; absent until given */
  answer: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`InterviewQuestion:…` — Global id, `InterviewQuestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 接口密钥的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ApiKey records; all must hold, and one that is null is none */
export type ApiKeyFilter = {
  /** 账号：存在且符合条件 — Account: the record exists and matches */
  account?: AccountFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ApiKeyFilter> | null | undefined;
  /** 失效时刻 — When it ends */
  expiresAt?: DateTimeFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 最近使用：精确到五分钟，没有用过的为空 — When it was last used, to five minutes; absent if never */
  lastUsedAt?: DateTimeFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ApiKeyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ApiKeyFilter> | null | undefined;
  /** 开头：密钥的前几位，便于识别 — How the key begins, to tell keys apart */
  prefix?: CodeFilter | null | undefined;
  /** 收回时刻：收回后一分钟内失效，没有收回的为空 — When it was taken back: it is refused within a minute; absent if it was not */
  revokedAt?: DateTimeFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联接口密钥的条件：值为 null 的等于没写 — Conditions on related ApiKey records; one that is null is none */
export type ApiKeyListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ApiKeyFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ApiKeyFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ApiKeyFilter | null | undefined;
};

/** 接口密钥的排序 — An ordering of ApiKey records */
export type ApiKeyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ApiKeyOrderField;
};

/** 接口密钥的排序字段 — What ApiKey records can be ordered by */
export const ApiKeyOrderField = {
  /** 失效时刻 — When it ends */
  EXPIRES_AT: 'EXPIRES_AT',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：用途，便于识别 — What it is for, to tell keys apart */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ApiKeyOrderField = typeof ApiKeyOrderField[keyof typeof ApiKeyOrderField];
/** 代表受聘的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Appointment records; all must hold, and one that is null is none */
export type AppointmentFilter = {
  /** 聘任单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AppointmentFilter> | null | undefined;
  /** 受聘日期：未受聘前为空 — Appointed on; absent until then */
  appointedOn?: DateFilter | null | undefined;
  /** 推荐决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 推荐决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 聘期届满：聘期的最后一日，预计的或者实际的；未受聘前为空 — Last day of the appointment, expected or actual; absent until appointed */
  endsOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AppointmentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AppointmentFilter> | null | undefined;
  /** 推荐日期 — Recommended on */
  recommendedOn?: DateFilter | null | undefined;
  /** 身份 — As what */
  role?: AppointmentRoleFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: AppointmentStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表受聘的条件：值为 null 的等于没写 — Conditions on related Appointment records; one that is null is none */
export type AppointmentListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AppointmentFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AppointmentFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AppointmentFilter | null | undefined;
};

/** 代表受聘的排序 — An ordering of Appointment records */
export type AppointmentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AppointmentOrderField;
};

/** 代表受聘的排序字段 — What Appointment records can be ordered by */
export const AppointmentOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 推荐日期 — Recommended on */
  RECOMMENDED_ON: 'RECOMMENDED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AppointmentOrderField = typeof AppointmentOrderField[keyof typeof AppointmentOrderField];
/** 受聘身份：国家机关聘请代表担任什么 — As what a state organ engages a deputy */
export const AppointmentRole = {
  /** 营商环境监督员：监督营商环境 — Supervisor of the business environment */
  BUSINESS_ENVIRONMENT_SUPERVISOR: 'BUSINESS_ENVIRONMENT_SUPERVISOR',
  /** 政风行风监督员：监督部门的政风行风 — Supervisor of the conduct of a department */
  CONDUCT_SUPERVISOR: 'CONDUCT_SUPERVISOR',
  /** 特约监督员（法院）：人民法院的特约监督员 — Special supervisor of a court */
  COURT_SUPERVISOR: 'COURT_SUPERVISOR',
  /** 执法监督员：监督执法工作 — Supervisor of law enforcement */
  LAW_ENFORCEMENT_SUPERVISOR: 'LAW_ENFORCEMENT_SUPERVISOR',
  /** 其他 — Something else */
  OTHER: 'OTHER',
  /** 特约监督员（检察院）：人民检察院的特约监督员 — Special supervisor of a procuratorate */
  PROCURATORATE_SUPERVISOR: 'PROCURATORATE_SUPERVISOR',
  /** 特约监察员：监察委员会的特约监察员 — Special supervisor of a supervision commission */
  SPECIAL_SUPERVISOR: 'SPECIAL_SUPERVISOR'
} as const;

export type AppointmentRole = typeof AppointmentRole[keyof typeof AppointmentRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AppointmentRoleFilter = {
  /** 等于此值 — Equal to */
  eq?: AppointmentRole | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AppointmentRole> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AppointmentRole | null | undefined;
};

/** 聘任状态：聘任进行到哪一步 — Where an appointment stands */
export const AppointmentStatus = {
  /** 在聘 — Appointed */
  APPOINTED: 'APPOINTED',
  /** 未聘任：机关未聘请该代表 — The organ did not appoint the deputy */
  DECLINED: 'DECLINED',
  /** 已结束：聘期已结束 — Over */
  ENDED: 'ENDED',
  /** 已推荐：常委会已推荐该代表 — The standing committee has recommended the deputy */
  RECOMMENDED: 'RECOMMENDED'
} as const;

export type AppointmentStatus = typeof AppointmentStatus[keyof typeof AppointmentStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AppointmentStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: AppointmentStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AppointmentStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AppointmentStatus | null | undefined;
};

/** 归档建议的输入 — What is sent */
export type ArchiveSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 安排约见的输入 — What is sent */
export type ArrangeInterviewInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`OfficialInterview:…` — Global id, `OfficialInterview:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 约见对象：受约见人员的职务，不含姓名，如副旗长、卫生健康委员会主任 — Posts of the officials, without names: 副旗长，卫生健康委员会主任 */
  officials: string;
  /** 地点 — The place */
  place: string;
  /** 约见日期 — The day */
  startsOn: string;
};

/** 提出问题的输入 — What is sent */
export type AskOfficialsInput = {
  /** 答复单位：标识形如 `Agency:…` — The organ that has to answer: `Agency:…` */
  agency?: string | null | undefined;
  /** 提问代表：不填的为提出代表，标识形如 `Deputy:…` — Who asks; else who asked for the interview: `Deputy:…` */
  askedBy?: string | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 来自群众意见：标识形如 `PublicFeedback:…` — The voice of a citizen that it puts: `PublicFeedback:…` */
  feedback?: string | null | undefined;
  /** 全局标识：`OfficialInterview:…` — Global id, `OfficialInterview:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 问题 — The question */
  question: string;
  /** 方面 — Topic */
  topic: string;
};

/** 查询者角色：由令牌给出 — Who asks, as the token says */
export const AskerRole = {
  /** 承办单位 — An agency that handles suggestions */
  AGENCY: 'AGENCY',
  /** 分析人员 — An analyst */
  ANALYST: 'ANALYST',
  /** 匿名访客：没有令牌 — Whoever sends no token */
  ANONYMOUS: 'ANONYMOUS',
  /** 审计管理员：查看操作记录 — Who looks at what was done */
  AUDIT: 'AUDIT',
  /** 群众 — A citizen */
  CITIZEN: 'CITIZEN',
  /** 代表 — A deputy */
  DEPUTY: 'DEPUTY',
  /** 安全管理员：授予和收回岗位 — Who gives and takes posts */
  SECURITY: 'SECURITY',
  /** 人大工作人员 — Staff of a congress */
  STAFF: 'STAFF',
  /** 系统管理员：维护平台、业务数据和账号 — Who keeps the platform, its records and its accounts in order */
  SYSTEM: 'SYSTEM'
} as const;

export type AskerRole = typeof AskerRole[keyof typeof AskerRole];
/** 专门工作小组的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on AssemblyWorkingGroup records; all must hold, and one that is null is none */
export type AssemblyWorkingGroupFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AssemblyWorkingGroupFilter> | null | undefined;
  /** 居民代表大会：存在且符合条件 — Assembly: the record exists and matches */
  assembly?: CommunityAssemblyFilter | null | undefined;
  /** 成立日期 — Set up on */
  establishedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 成员人数 — Members */
  memberCount?: IntFilter | null | undefined;
  /** 名称：如矛盾纠纷调处小组 — Name, e.g. 矛盾纠纷调处小组 */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AssemblyWorkingGroupFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AssemblyWorkingGroupFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联专门工作小组的条件：值为 null 的等于没写 — Conditions on related AssemblyWorkingGroup records; one that is null is none */
export type AssemblyWorkingGroupListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AssemblyWorkingGroupFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AssemblyWorkingGroupFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AssemblyWorkingGroupFilter | null | undefined;
};

/** 专门工作小组的排序 — An ordering of AssemblyWorkingGroup records */
export type AssemblyWorkingGroupOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AssemblyWorkingGroupOrderField;
};

/** 专门工作小组的排序字段 — What AssemblyWorkingGroup records can be ordered by */
export const AssemblyWorkingGroupOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：如矛盾纠纷调处小组 — Name, e.g. 矛盾纠纷调处小组 */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AssemblyWorkingGroupOrderField = typeof AssemblyWorkingGroupOrderField[keyof typeof AssemblyWorkingGroupOrderField];
/** 评估等次 — Grade of an assessment */
export const AssessmentGrade = {
  /** 优：90分及以上 — Excellent: 90 and above */
  EXCELLENT: 'EXCELLENT',
  /** 差：60分以下 — Poor: below 60 */
  FAIL: 'FAIL',
  /** 良：80分及以上 — Good: 80 and above */
  GOOD: 'GOOD',
  /** 中：60分及以上 — Fair: 60 and above */
  PASS: 'PASS'
} as const;

export type AssessmentGrade = typeof AssessmentGrade[keyof typeof AssessmentGrade];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AssessmentGradeFilter = {
  /** 等于此值 — Equal to */
  eq?: AssessmentGrade | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AssessmentGrade> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AssessmentGrade | null | undefined;
};

/** 评估类型：由谁、在何时评估民生实事项目 — Who assesses livelihood projects, and when */
export const AssessmentKind = {
  /** 预评估：代表满意度测评之前 — Before deputies rate their satisfaction */
  PRE_ASSESSMENT: 'PRE_ASSESSMENT',
  /** 第三方评估：人大或者政府委托第三方 — By a third party that the congress or government commissions */
  THIRD_PARTY: 'THIRD_PARTY'
} as const;

export type AssessmentKind = typeof AssessmentKind[keyof typeof AssessmentKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AssessmentKindFilter = {
  /** 等于此值 — Equal to */
  eq?: AssessmentKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AssessmentKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AssessmentKind | null | undefined;
};

/** 积分评定状态：年度积分评定到哪一步 — Where the points of a year stand */
export const AssessmentStatus = {
  /** 申诉中：代表已申诉 — The deputy has appealed */
  APPEALED: 'APPEALED',
  /** 代表工作机构已评：代表工作机构已核对 — The deputies’ office has checked them */
  DEPUTY_OFFICE_ASSESSED: 'DEPUTY_OFFICE_ASSESSED',
  /** 已定：最终结果 — Final */
  FINAL: 'FINAL',
  /** 小组已评：代表小组已核对 — The deputy group has checked them */
  GROUP_ASSESSED: 'GROUP_ASSESSED',
  /** 记分中：正在记分 — Points are being entered */
  OPEN: 'OPEN',
  /** 已公布：已公布并发放反馈单 — Published, and the slip handed out */
  PUBLISHED: 'PUBLISHED',
  /** 已自评：代表已核对 — The deputy has checked them */
  SELF_ASSESSED: 'SELF_ASSESSED',
  /** 镇街已评：乡镇人大主席团或者街道人大工委已核对 — Presidium or work committee of the township has checked them */
  TOWNSHIP_ASSESSED: 'TOWNSHIP_ASSESSED'
} as const;

export type AssessmentStatus = typeof AssessmentStatus[keyof typeof AssessmentStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AssessmentStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: AssessmentStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AssessmentStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AssessmentStatus | null | undefined;
};

/** 评估对象：评估什么 — What is assessed */
export const AssessmentSubject = {
  /** 奖补资金：奖补资金的使用 — How the award fund was used */
  AWARD_FUND: 'AWARD_FUND',
  /** 单个项目 — One project */
  PROJECT: 'PROJECT',
  /** 年度项目：当地一年的全部项目 — All projects of a place in a year */
  PROJECTS_OF_YEAR: 'PROJECTS_OF_YEAR'
} as const;

export type AssessmentSubject = typeof AssessmentSubject[keyof typeof AssessmentSubject];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AssessmentSubjectFilter = {
  /** 等于此值 — Equal to */
  eq?: AssessmentSubject | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AssessmentSubject> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AssessmentSubject | null | undefined;
};

/** 交办建议的输入 — What is sent */
export type AssignSuggestionInput = {
  /** 协办单位：标识形如 `Agency:…`，最多 100 个 — Units that assist: `Agency:…`, at most 100 */
  assist?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 涉及面广、处理难度大：属该类的自交办之日起六个月内答复（《代表法》第五十一条），确定承办单位前为空 — Broad or difficult: such a suggestion is answered within six months of its assignment (Deputies Law, art. 51); absent until units are determined */
  isBroad?: boolean | null | undefined;
  /** 主办单位：与分办单位不能并用，标识形如 `Agency:…` — The unit that leads; none beside separate ones: `Agency:…` */
  lead?: string | null | undefined;
  /** 分办单位：两个以上，标识形如 `Agency:…`，最多 100 个 — Units that each reply on their own part, two or more: `Agency:…`, at most 100 */
  separate?: Array<string> | null | undefined;
};

/** 承办方式：承办单位在办理中承担的部分 — Part that a unit has in the handling */
export const AssignmentRole = {
  /** 协办：协助办理；按宁波等地的规定，一个月内向主办单位反馈 — Assists; by local rules, such as Ningbo’s, it tells the lead unit within one month */
  ASSIST: 'ASSIST',
  /** 主办：牵头办理并答复代表 — Leads and replies */
  LEAD: 'LEAD',
  /** 分办：各自办理并答复所负责的部分 — Handles and replies on its own part */
  SEPARATE: 'SEPARATE'
} as const;

export type AssignmentRole = typeof AssignmentRole[keyof typeof AssignmentRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AssignmentRoleFilter = {
  /** 等于此值 — Equal to */
  eq?: AssignmentRole | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AssignmentRole> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AssignmentRole | null | undefined;
};

/** 承办状态：一个单位的承办进行到哪一步 — Where one unit’s part in the handling stands */
export const AssignmentStatus = {
  /** 已接收：办理中，含代表不满意后重新办理 — Accepted, and being handled; after a poor rating once more */
  ACCEPTED: 'ACCEPTED',
  /** 已交办：待单位接收或者申请退办 — Assigned: the unit accepts it, or asks to return it */
  ASSIGNED: 'ASSIGNED',
  /** 终止承办：未答复而不再承办 — No longer handled by this unit, without a reply */
  ENDED: 'ENDED',
  /** 暂停计时：经批准暂停，答复期限顺延 — Its clock is stopped for a time; the last day moves by as much */
  PAUSED: 'PAUSED',
  /** 已答复：主办、分办单位已答复，协办单位已告知办理意见 — Replied; an assisting unit has told its opinion */
  REPLIED: 'REPLIED',
  /** 答复待审核：已拟答复，待本单位审核人审核 — A reply is drafted, and reviewed inside the unit */
  REPLY_IN_REVIEW: 'REPLY_IN_REVIEW',
  /** 申请退办：待人大工作机构决定 — The unit asks to return it; the congress office decides */
  RETURN_REQUESTED: 'RETURN_REQUESTED'
} as const;

export type AssignmentStatus = typeof AssignmentStatus[keyof typeof AssignmentStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AssignmentStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: AssignmentStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AssignmentStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AssignmentStatus | null | undefined;
};

/** 附件的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Attachment records; all must hold, and one that is null is none */
export type AttachmentFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AttachmentFilter> | null | undefined;
  /** 所属意见，未提交的为空：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 所属意见，未提交的为空：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开 — Whether everybody sees it */
  isPublished?: BooleanFilter | null | undefined;
  /** 类型 — Kind */
  kind?: FileKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AttachmentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AttachmentFilter> | null | undefined;
  /** 状态 — Where it stands */
  status?: AttachmentStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联附件的条件：值为 null 的等于没写 — Conditions on related Attachment records; one that is null is none */
export type AttachmentListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AttachmentFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AttachmentFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AttachmentFilter | null | undefined;
};

/** 附件的排序 — An ordering of Attachment records */
export type AttachmentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AttachmentOrderField;
};

/** 附件的排序字段 — What Attachment records can be ordered by */
export const AttachmentOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 申请日期：申请上传之日 — Announced on */
  REQUESTED_ON: 'REQUESTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AttachmentOrderField = typeof AttachmentOrderField[keyof typeof AttachmentOrderField];
/** 附件状态 — Where an attachment stands */
export const AttachmentStatus = {
  /** 已提交：已随意见或者答复提交 — Part of a voice or an answer */
  ATTACHED: 'ATTACHED',
  /** 已删除：一日内未提交而删除 — Removed because it became part of nothing within a day */
  REMOVED: 'REMOVED',
  /** 待上传：已告知上传地址 — Announced: the address to send it to has been told */
  REQUESTED: 'REQUESTED',
  /** 已上传：尚未随意见提交 — Sent, and not yet part of anything */
  STORED: 'STORED'
} as const;

export type AttachmentStatus = typeof AttachmentStatus[keyof typeof AttachmentStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AttachmentStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: AttachmentStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AttachmentStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AttachmentStatus | null | undefined;
};

/** 出席情况：应到的人是否到场 — Whether somebody entitled was there */
export const Attendance = {
  /** 缺席：未经请假 — Absent without leave */
  ABSENT: 'ABSENT',
  /** 因公免到：因其他公务免于参加 — Excused for other official work */
  EXCUSED: 'EXCUSED',
  /** 请假 — On leave */
  ON_LEAVE: 'ON_LEAVE',
  /** 出席 — Present */
  PRESENT: 'PRESENT'
} as const;

export type Attendance = typeof Attendance[keyof typeof Attendance];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AttendanceFilter = {
  /** 等于此值 — Equal to */
  eq?: Attendance | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Attendance> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Attendance | null | undefined;
};

/** 评优表彰的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Award records; all must hold, and one that is null is none */
export type AwardFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AwardFilter> | null | undefined;
  /** 评选周期（年）：周期的年数 — Length of the cycle in years */
  cycleYearCount?: IntFilter | null | undefined;
  /** 表彰决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 表彰决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 起始年度 — First year of the cycle */
  firstYear?: IntFilter | null | undefined;
  /** 表彰日期：表彰之日，此前为计划日期 — Granted on, planned before */
  grantedOn?: DateFilter | null | undefined;
  /** 获奖名单：被推荐、公示或者表彰的名单 — Those who are put forward, posted or distinguished */
  grants?: AwardGrantListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类别 — Who or what is distinguished */
  kind?: AwardKindFilter | null | undefined;
  /** 截止年度 — Last year of the cycle */
  lastYear?: IntFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AwardFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AwardFilter> | null | undefined;
  /** 状态 — Where it stands */
  status?: AwardStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 获奖记录的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on AwardGrant records; all must hold, and one that is null is none */
export type AwardGrantFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<AwardGrantFilter> | null | undefined;
  /** 评优：存在且符合条件 — Award: the record exists and matches */
  award?: AwardFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 代表小组：存在且符合条件 — Group: the record exists and matches */
  group?: DeputyGroupFilter | null | undefined;
  /** 代表小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: AwardGrantFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<AwardGrantFilter> | null | undefined;
  /** 建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 建议：是否为空 — Suggestion: whether there is none */
  suggestionIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联获奖记录的条件：值为 null 的等于没写 — Conditions on related AwardGrant records; one that is null is none */
export type AwardGrantListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AwardGrantFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AwardGrantFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AwardGrantFilter | null | undefined;
};

/** 获奖记录的排序 — An ordering of AwardGrant records */
export type AwardGrantOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AwardGrantOrderField;
};

/** 获奖记录的排序字段 — What AwardGrant records can be ordered by */
export const AwardGrantOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：在名单中的次序，从1起 — Place in the list, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AwardGrantOrderField = typeof AwardGrantOrderField[keyof typeof AwardGrantOrderField];
/** 评优类别：表彰什么人或者什么事 — Who or what is distinguished */
export const AwardKind = {
  /** 先进代表小组 — Deputy group */
  ADVANCED_GROUP: 'ADVANCED_GROUP',
  /** 优秀人大代表 — Deputy */
  EXCELLENT_DEPUTY: 'EXCELLENT_DEPUTY',
  /** 优秀代表小组组长 — Leader of a deputy group */
  EXCELLENT_GROUP_LEADER: 'EXCELLENT_GROUP_LEADER',
  /** 优秀代表建议 — Suggestion */
  EXCELLENT_SUGGESTION: 'EXCELLENT_SUGGESTION'
} as const;

export type AwardKind = typeof AwardKind[keyof typeof AwardKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AwardKindFilter = {
  /** 等于此值 — Equal to */
  eq?: AwardKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AwardKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AwardKind | null | undefined;
};

/** 关联评优表彰的条件：值为 null 的等于没写 — Conditions on related Award records; one that is null is none */
export type AwardListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: AwardFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: AwardFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: AwardFilter | null | undefined;
};

/** 评优表彰的排序 — An ordering of Award records */
export type AwardOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: AwardOrderField;
};

/** 评优表彰的排序字段 — What Award records can be ordered by */
export const AwardOrderField = {
  /** 表彰日期：表彰之日，此前为计划日期 — Granted on, planned before */
  GRANTED_ON: 'GRANTED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AwardOrderField = typeof AwardOrderField[keyof typeof AwardOrderField];
/** 评优状态：评优进行到哪一步 — Where an award stands */
export const AwardStatus = {
  /** 已表彰 — Granted */
  GRANTED: 'GRANTED',
  /** 推荐 — Names are being put forward */
  NOMINATING: 'NOMINATING',
  /** 公示：名单公示，征求异议 — The names are posted for objections */
  NOTICE: 'NOTICE'
} as const;

export type AwardStatus = typeof AwardStatus[keyof typeof AwardStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type AwardStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: AwardStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<AwardStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: AwardStatus | null | undefined;
};

/** 票决机构：由谁票决 — Who votes */
export const BallotBody = {
  /** 居民代表会议：居民代表 — Residents’ representatives */
  COMMUNITY_ASSEMBLY: 'COMMUNITY_ASSEMBLY',
  /** 人民代表大会：该级人大全体代表 — All deputies of a congress */
  CONGRESS: 'CONGRESS',
  /** 常委会：常委会组成人员 — Members of a standing committee */
  STANDING_COMMITTEE: 'STANDING_COMMITTEE',
  /** 街道议政代表会：街道议政代表会成员 — Members of a street assembly */
  STREET_ASSEMBLY: 'STREET_ASSEMBLY'
} as const;

export type BallotBody = typeof BallotBody[keyof typeof BallotBody];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BallotBodyFilter = {
  /** 等于此值 — Equal to */
  eq?: BallotBody | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BallotBody> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BallotBody | null | undefined;
};

/** 票决候选项目的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on BallotCandidate records; all must hold, and one that is null is none */
export type BallotCandidateFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BallotCandidateFilter> | null | undefined;
  /** 票决：存在且符合条件 — Ballot: the record exists and matches */
  ballot?: BallotRoundFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 当选：是否当选，公布结果前为空 — Whether it was elected; null until the result is published */
  isElected?: BooleanFilter | null | undefined;
  /** 名称：票上所写的名称 — Name as it stands on the ballot */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BallotCandidateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BallotCandidateFilter> | null | undefined;
  /** 建议项目：存在且符合条件 — Proposal: the record exists and matches */
  proposal?: LivelihoodProposalFilter | null | undefined;
  /** 建议项目：是否为空 — Proposal: whether there is none */
  proposalIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联票决候选项目的条件：值为 null 的等于没写 — Conditions on related BallotCandidate records; one that is null is none */
export type BallotCandidateListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: BallotCandidateFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: BallotCandidateFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: BallotCandidateFilter | null | undefined;
};

/** 票决候选项目的排序 — An ordering of BallotCandidate records */
export type BallotCandidateOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BallotCandidateOrderField;
};

/** 票决候选项目的排序字段 — What BallotCandidate records can be ordered by */
export const BallotCandidateOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：在票上的次序，从1起 — Place on the ballot, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BallotCandidateOrderField = typeof BallotCandidateOrderField[keyof typeof BallotCandidateOrderField];
/** 可选数：一票最多可赞成几个 — For how many a ballot may be */
export const BallotChoiceCount = {
  /** 不限：逐项表决 — Any number: each is voted on by itself */
  ANY: 'ANY',
  /** 不超过应选数：超过的为无效票 — As many as there are seats, or fewer; a ballot for more is invalid */
  UP_TO_SEATS: 'UP_TO_SEATS'
} as const;

export type BallotChoiceCount = typeof BallotChoiceCount[keyof typeof BallotChoiceCount];
/** 过半数的基数：赞成票须过什么的半数 — Of what more than half has to be for it */
export const BallotMajority = {
  /** 全体：应到的全体（《地方组织法》第二十五条） — Of all who are entitled (Organic Law, art. 25) */
  ALL: 'ALL',
  /** 不要求过半数：以得票多少为序 — None is asked for: most votes win */
  NONE: 'NONE',
  /** 有效票 — Of the valid ballots */
  VALID: 'VALID'
} as const;

export type BallotMajority = typeof BallotMajority[keyof typeof BallotMajority];
/** 投票方式：如何进行无记名投票 — How the secret ballot is cast */
export const BallotMethod = {
  /** 电子表决器 — With a voting device */
  ELECTRONIC: 'ELECTRONIC',
  /** 线上投票：在平台上 — On the platform */
  ONLINE: 'ONLINE',
  /** 纸质票 — On paper */
  PAPER: 'PAPER'
} as const;

export type BallotMethod = typeof BallotMethod[keyof typeof BallotMethod];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BallotMethodFilter = {
  /** 等于此值 — Equal to */
  eq?: BallotMethod | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BallotMethod> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BallotMethod | null | undefined;
};

/** 票决时机：何时票决 — When the ballot is held */
export const BallotOccasion = {
  /** 闭会期间：两次人代会会议之间 — Between sessions */
  INTER_SESSION: 'INTER_SESSION',
  /** 会议期间 — At a session */
  IN_SESSION: 'IN_SESSION'
} as const;

export type BallotOccasion = typeof BallotOccasion[keyof typeof BallotOccasion];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BallotOccasionFilter = {
  /** 等于此值 — Equal to */
  eq?: BallotOccasion | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BallotOccasion> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BallotOccasion | null | undefined;
};

/** 票决事项：票决什么 — What a ballot decides */
export const BallotPurpose = {
  /** 民生实事项目：一年的民生实事项目 — Livelihood projects of a year */
  LIVELIHOOD_PROJECTS: 'LIVELIHOOD_PROJECTS',
  /** 其他 — Something else */
  OTHER: 'OTHER',
  /** 工作评议对象：代表评议哪些单位 — Which units deputies review */
  REVIEW_TARGETS: 'REVIEW_TARGETS'
} as const;

export type BallotPurpose = typeof BallotPurpose[keyof typeof BallotPurpose];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BallotPurposeFilter = {
  /** 等于此值 — Equal to */
  eq?: BallotPurpose | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BallotPurpose> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BallotPurpose | null | undefined;
};

/** 法定人数：多少人到会方可票决 — How many have to be present */
export const BallotQuorum = {
  /** 过半数：过应到人数的半数 — More than half of the entitled */
  MAJORITY: 'MAJORITY',
  /** 三分之二：应到人数的三分之二以上（《地方组织法》第十四条） — Two thirds of the entitled (Organic Law, art. 14) */
  TWO_THIRDS: 'TWO_THIRDS'
} as const;

export type BallotQuorum = typeof BallotQuorum[keyof typeof BallotQuorum];
/** 票决的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on BallotRound records; all must hold, and one that is null is none */
export type BallotRoundFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BallotRoundFilter> | null | undefined;
  /** 票决机构 — Who votes */
  body?: BallotBodyFilter | null | undefined;
  /** 候选项目 — What is voted on */
  candidates?: BallotCandidateListFilter | null | undefined;
  /** 评议：由该票决确定的单位的评议 — Evaluations of the units that it chose */
  departmentEvaluations?: DepartmentEvaluationListFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 票决日期：投票之日，开始前为计划日期 — Day of the ballot, planned until it opens */
  heldOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 投票方式 — How votes are cast */
  method?: BallotMethodFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BallotRoundFilter | null | undefined;
  /** 票决时机：会议期间或者闭会期间 — At a session or between sessions */
  occasion?: BallotOccasionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BallotRoundFilter> | null | undefined;
  /** 建议项目 — The proposals on it */
  proposals?: LivelihoodProposalListFilter | null | undefined;
  /** 票决事项 — What it decides */
  purpose?: BallotPurposeFilter | null | undefined;
  /** 轮次：存在且符合条件 — Round: the record exists and matches */
  round?: LivelihoodRoundFilter | null | undefined;
  /** 轮次：是否为空 — Round: whether there is none */
  roundIsNull?: boolean | null | undefined;
  /** 票决办法：存在且符合条件 — Rule: the record exists and matches */
  rule?: BallotRuleFilter | null | undefined;
  /** 票决办法：是否为空 — Rule: whether there is none */
  ruleIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: BallotStatusFilter | null | undefined;
  /** 差额比例：候选数除以应选数减1 — Candidates over seats, minus 1 */
  surplusRate?: FloatFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联票决的条件：值为 null 的等于没写 — Conditions on related BallotRound records; one that is null is none */
export type BallotRoundListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: BallotRoundFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: BallotRoundFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: BallotRoundFilter | null | undefined;
};

/** 票决的排序 — An ordering of BallotRound records */
export type BallotRoundOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BallotRoundOrderField;
};

/** 票决的排序字段 — What BallotRound records can be ordered by */
export const BallotRoundOrderField = {
  /** 票决日期：投票之日，开始前为计划日期 — Day of the ballot, planned until it opens */
  HELD_ON: 'HELD_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BallotRoundOrderField = typeof BallotRoundOrderField[keyof typeof BallotRoundOrderField];
/** 票决办法的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on BallotRule records; all must hold, and one that is null is none */
export type BallotRuleFilter = {
  /** 通过日期：草案为空 — Adopted on; absent of a draft */
  adoptedOn?: DateFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BallotRuleFilter> | null | undefined;
  /** 票决 — Ballots held by it */
  ballots?: BallotRoundListFilter | null | undefined;
  /** 票决机构：适用于哪一机构的票决 — Whose ballots follow it */
  body?: BallotBodyFilter | null | undefined;
  /** 决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 名称：如民生实事项目人大代表票决办法 — Name of the measures */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BallotRuleFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BallotRuleFilter> | null | undefined;
  /** 状态 — Where it stands */
  status?: BallotRuleStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联票决办法的条件：值为 null 的等于没写 — Conditions on related BallotRule records; one that is null is none */
export type BallotRuleListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: BallotRuleFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: BallotRuleFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: BallotRuleFilter | null | undefined;
};

/** 票决办法的排序 — An ordering of BallotRule records */
export type BallotRuleOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BallotRuleOrderField;
};

/** 票决办法的排序字段 — What BallotRule records can be ordered by */
export const BallotRuleOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：如民生实事项目人大代表票决办法 — Name of the measures */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BallotRuleOrderField = typeof BallotRuleOrderField[keyof typeof BallotRuleOrderField];
/** 票决办法状态：是否已经通过 — Where a ballot rule stands */
export const BallotRuleStatus = {
  /** 草案：尚未通过 — Not adopted yet */
  DRAFT: 'DRAFT',
  /** 施行 — In force */
  IN_FORCE: 'IN_FORCE',
  /** 废止 — No longer in force */
  REPEALED: 'REPEALED'
} as const;

export type BallotRuleStatus = typeof BallotRuleStatus[keyof typeof BallotRuleStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BallotRuleStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: BallotRuleStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BallotRuleStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BallotRuleStatus | null | undefined;
};

/** 票决状态：票决进行到哪一步 — Where a ballot stands */
export const BallotStatus = {
  /** 已截止 — Closed */
  CLOSED: 'CLOSED',
  /** 投票中 — Open */
  OPEN: 'OPEN',
  /** 已准备 — Prepared */
  PREPARED: 'PREPARED',
  /** 已公布：结果已公布 — The result is published */
  PUBLISHED: 'PUBLISHED',
  /** 已计票：已计票，尚未公布 — Counted, not yet published */
  TALLIED: 'TALLIED',
  /** 作废 — Voided */
  VOIDED: 'VOIDED'
} as const;

export type BallotStatus = typeof BallotStatus[keyof typeof BallotStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BallotStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: BallotStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BallotStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BallotStatus | null | undefined;
};

/** 票数相等的办法：末位得票相等时如何确定 — What is done about a tie for the last seats */
export const BallotTie = {
  /** 均不当选 — None of those who tie is elected */
  NONE_ELECTED: 'NONE_ELECTED',
  /** 再次票决：就得票相等的再次票决 — Another ballot among those who tie */
  SECOND_BALLOT: 'SECOND_BALLOT'
} as const;

export type BallotTie = typeof BallotTie[keyof typeof BallotTie];
/** 开始落实承诺的输入 — What is sent */
export type BeginInterviewMeasureInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`InterviewQuestion:…` — Global id, `InterviewQuestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BigIntFilter = {
  /** 等于此值 — Equal to */
  eq?: number | null | undefined;
  /** 大于，日期则晚于 — Greater than, or later than */
  gt?: number | null | undefined;
  /** 不小于，日期则不早于 — At least, or not earlier than */
  gte?: number | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<number> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 小于，日期则早于 — Less than, or earlier than */
  lt?: number | null | undefined;
  /** 不大于，日期则不晚于 — At most, or not later than */
  lte?: number | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: number | null | undefined;
};

/** 议决机构的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Body records; all must hold, and one that is null is none */
export type BodyFilter = {
  /** 对应单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 对应单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BodyFilter> | null | undefined;
  /** 人民代表大会：存在且符合条件 — Congress: the record exists and matches */
  congress?: CongressFilter | null | undefined;
  /** 人民代表大会：是否为空 — Congress: whether there is none */
  congressIsNull?: boolean | null | undefined;
  /** 决定 — What it decided */
  decisions?: DecisionListFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 撤销日期：仍在工作的为空 — Dissolved on; absent while it works */
  endedOn?: DateFilter | null | undefined;
  /** 成立日期：不详的为空 — Set up on; absent if unknown */
  establishedOn?: DateFilter | null | undefined;
  /** 对口领域：对口联系的建议分类，不分领域的没有 — Fields of suggestions that it looks after; none where it has no field */
  fields?: SuggestionCategoryListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 重点督办 — Key suggestions that it supervises */
  keySupervisions?: KeySupervisionListFilter | null | undefined;
  /** 类型 — What it is */
  kind?: BodyKindFilter | null | undefined;
  /** 会议 — Its meetings */
  meetings?: MeetingListFilter | null | undefined;
  /** 成员 — Its members */
  members?: BodyMemberListFilter | null | undefined;
  /** 名称：正式名称 — Official name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BodyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BodyFilter> | null | undefined;
  /** 上级机构：存在且符合条件 — Parent: the record exists and matches */
  parent?: BodyFilter | null | undefined;
  /** 上级机构：是否为空 — Parent: whether there is none */
  parentIsNull?: boolean | null | undefined;
  /** 所属机构：由其组成、产生或者领导的机构 — Bodies that are part of it or work under it */
  parts?: BodyListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 机构类型：什么样的机构 — What a body is */
export const BodyKind = {
  /** 主任会议：由常委会主任、副主任（设区的市含秘书长）组成，处理常委会的重要日常工作 — Chairpersons’ meeting: chair and vice-chairs of the standing committee, in a city the secretary-general too; it handles the committee’s important daily work */
  CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
  /** 人民代表大会 — People’s congress */
  CONGRESS: 'CONGRESS',
  /** 人民政府：县级以上人民政府的全体会议、常务会议等 — People’s government, by its meetings */
  GOVERNMENT: 'GOVERNMENT',
  /** 领导小组 — Leading group */
  LEADING_GROUP: 'LEADING_GROUP',
  /** 调解工作组 — Mediation team */
  MEDIATION_TEAM: 'MEDIATION_TEAM',
  /** 宣讲队 — Outreach team */
  OUTREACH_TEAM: 'OUTREACH_TEAM',
  /** 党委 — Party committee */
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  /** 专门委员会：受人大及其常委会领导 — Special committee of a congress */
  SPECIAL_COMMITTEE: 'SPECIAL_COMMITTEE',
  /** 常务委员会：县级以上人大的常设机关 — Standing committee of a congress, county level and up */
  STANDING_COMMITTEE: 'STANDING_COMMITTEE',
  /** 街道议政代表会 — Deliberative assembly of a subdistrict */
  STREET_ASSEMBLY: 'STREET_ASSEMBLY',
  /** 街道人大工委：县级人大常委会在街道设立的工作机构 — Work committee of a county’s standing committee in a subdistrict, which has no congress */
  SUBDISTRICT_WORK_COMMITTEE: 'SUBDISTRICT_WORK_COMMITTEE',
  /** 监督组 — Supervision team */
  SUPERVISION_TEAM: 'SUPERVISION_TEAM',
  /** 乡镇人大主席团 — Presidium of a township’s congress */
  TOWNSHIP_PRESIDIUM: 'TOWNSHIP_PRESIDIUM',
  /** 工作机构：常委会的工作委员会和办事机构，如代表工作委员会、法制工作委员会；本身不作决定 — Working body of a standing committee, such as the committees for deputies’ work or for legislation; it decides nothing by itself */
  WORKING_BODY: 'WORKING_BODY'
} as const;

export type BodyKind = typeof BodyKind[keyof typeof BodyKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BodyKindFilter = {
  /** 等于此值 — Equal to */
  eq?: BodyKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BodyKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BodyKind | null | undefined;
};

/** 关联议决机构的条件：值为 null 的等于没写 — Conditions on related Body records; one that is null is none */
export type BodyListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: BodyFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: BodyFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: BodyFilter | null | undefined;
};

/** 机构成员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on BodyMember records; all must hold, and one that is null is none */
export type BodyMemberFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BodyMemberFilter> | null | undefined;
  /** 机构：存在且符合条件 — Body: the record exists and matches */
  body?: BodyFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 卸任日期：自该日起不再任职，在任的为空 — No longer in office from this day on; absent while in office */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BodyMemberFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BodyMemberFilter> | null | undefined;
  /** 职务 — Post */
  post?: BodyPostFilter | null | undefined;
  /** 任职日期 — In office from */
  startedOn?: DateFilter | null | undefined;
  /** 届次：机构的届次，不分届的为空 — Term of the body; absent where it has none */
  term?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联机构成员的条件：值为 null 的等于没写 — Conditions on related BodyMember records; one that is null is none */
export type BodyMemberListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: BodyMemberFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: BodyMemberFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: BodyMemberFilter | null | undefined;
};

/** 机构成员的排序 — An ordering of BodyMember records */
export type BodyMemberOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BodyMemberOrderField;
};

/** 机构成员的排序字段 — What BodyMember records can be ordered by */
export const BodyMemberOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 任职日期 — In office from */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BodyMemberOrderField = typeof BodyMemberOrderField[keyof typeof BodyMemberOrderField];
/** 议决机构的排序 — An ordering of Body records */
export type BodyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BodyOrderField;
};

/** 议决机构的排序字段 — What Body records can be ordered by */
export const BodyOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：正式名称 — Official name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BodyOrderField = typeof BodyOrderField[keyof typeof BodyOrderField];
/** 职务：在机构中的职务 — Post in a body */
export const BodyPost = {
  /** 主任、主席、组长：主持机构工作 — Chair */
  CHAIR: 'CHAIR',
  /** 委员、成员 — Member */
  MEMBER: 'MEMBER',
  /** 秘书长 — Secretary-general */
  SECRETARY_GENERAL: 'SECRETARY_GENERAL',
  /** 副主任、副主席、副组长 — Vice-chair */
  VICE_CHAIR: 'VICE_CHAIR'
} as const;

export type BodyPost = typeof BodyPost[keyof typeof BodyPost];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BodyPostFilter = {
  /** 等于此值 — Equal to */
  eq?: BodyPost | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BodyPost> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BodyPost | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BooleanFilter = {
  /** 等于此值 — Equal to */
  eq?: boolean | null | undefined;
};

/** 民情专报的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Bulletin records; all must hold, and one that is null is none */
export type BulletinFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BulletinFilter> | null | undefined;
  /** 编写单位：存在且符合条件 — Compiler: the record exists and matches */
  compiler?: AgencyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 报送日期：报送之日，未报送前为空 — Issued on; absent until then */
  issuedOn?: DateFilter | null | undefined;
  /** 条目 — What it reports */
  items?: BulletinItemListFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BulletinFilter | null | undefined;
  /** 期号：当年的期号 — Number within the year */
  number?: IntFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BulletinFilter> | null | undefined;
  /** 截止日期：该时间段的最后一日 — Last day of that period */
  periodEndsOn?: DateFilter | null | undefined;
  /** 起始日期：所涉时间段的第一日 — First day of the period that it covers */
  periodStartsOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: BulletinStatusFilter | null | undefined;
  /** 标题 — Title */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Year */
  year?: IntFilter | null | undefined;
};

/** 专报条目的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on BulletinItem records; all must hold, and one that is null is none */
export type BulletinItemFilter = {
  /** 办理单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 办理单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<BulletinItemFilter> | null | undefined;
  /** 专报：存在且符合条件 — Bulletin: the record exists and matches */
  bulletin?: BulletinFilter | null | undefined;
  /** 分类 — Subject */
  category?: SuggestionCategoryFilter | null | undefined;
  /** 来源渠道：从何种渠道来，如代表与居民的微信群 — How it came, e.g. by a chat group of deputies and residents */
  channel?: FeedbackChannelFilter | null | undefined;
  /** 群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: BulletinItemFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<BulletinItemFilter> | null | undefined;
  /** 序号：在专报中的序号，从1起 — Place in the bulletin, from 1 */
  position?: IntFilter | null | undefined;
  /** 标题 — What it is about */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联专报条目的条件：值为 null 的等于没写 — Conditions on related BulletinItem records; one that is null is none */
export type BulletinItemListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: BulletinItemFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: BulletinItemFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: BulletinItemFilter | null | undefined;
};

/** 专报条目的排序 — An ordering of BulletinItem records */
export type BulletinItemOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BulletinItemOrderField;
};

/** 专报条目的排序字段 — What BulletinItem records can be ordered by */
export const BulletinItemOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BulletinItemOrderField = typeof BulletinItemOrderField[keyof typeof BulletinItemOrderField];
/** 民情专报的排序 — An ordering of Bulletin records */
export type BulletinOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: BulletinOrderField;
};

/** 民情专报的排序字段 — What Bulletin records can be ordered by */
export const BulletinOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 截止日期：该时间段的最后一日 — Last day of that period */
  PERIOD_ENDS_ON: 'PERIOD_ENDS_ON',
  /** 起始日期：所涉时间段的第一日 — First day of the period that it covers */
  PERIOD_STARTS_ON: 'PERIOD_STARTS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type BulletinOrderField = typeof BulletinOrderField[keyof typeof BulletinOrderField];
/** 专报状态：专报办理到哪一步 — Where a bulletin stands */
export const BulletinStatus = {
  /** 已反馈：已将办理情况反馈代表 — What was done has been told to the deputies */
  ANSWERED: 'ANSWERED',
  /** 编写中 — Being compiled */
  COMPILING: 'COMPILING',
  /** 已批示：领导已作批示 — The leadership has given instructions */
  INSTRUCTED: 'INSTRUCTED',
  /** 已报送：已报送党委、政府和常委会 — Sent to the party committee, government and committee */
  ISSUED: 'ISSUED',
  /** 已审核：人大工作机构已审核 — Reviewed by the congress office */
  REVIEWED: 'REVIEWED'
} as const;

export type BulletinStatus = typeof BulletinStatus[keyof typeof BulletinStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type BulletinStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: BulletinStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<BulletinStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: BulletinStatus | null | undefined;
};

/** 日历依据：一年的工作日依据什么确定 — What the working days of a year follow from */
export const CalendarBasis = {
  /** 放假通知：国务院办公厅当年部分节假日安排的通知，工作日已确定 — The yearly notice of the State Council’s office: its working days are settled */
  NOTICE: 'NOTICE',
  /** 法定节假日：通知未发布，暂按周末和《全国年节及纪念日放假办法》的放假日推算 — No notice yet: weekends and the days off of the Regulation on Public Holidays, for the time being */
  STATUTE: 'STATUTE'
} as const;

export type CalendarBasis = typeof CalendarBasis[keyof typeof CalendarBasis];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CalendarBasisFilter = {
  /** 等于此值 — Equal to */
  eq?: CalendarBasis | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CalendarBasis> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CalendarBasis | null | undefined;
};

/** 放假和调休的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on CalendarPeriod records; all must hold, and one that is null is none */
export type CalendarPeriodFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<CalendarPeriodFilter> | null | undefined;
  /** 工作日历：存在且符合条件 — Calendar: the record exists and matches */
  calendar?: WorkingCalendarFilter | null | undefined;
  /** 结束日期：最后一日 — Last day */
  endsOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 性质：这些日子放假还是上班 — Days off or of work */
  kind?: CalendarPeriodKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: CalendarPeriodFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<CalendarPeriodFilter> | null | undefined;
  /** 开始日期 — First day */
  startsOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 日期性质：这些日子是否上班 — Whether these are days of work */
export const CalendarPeriodKind = {
  /** 放假：不上班，含连休的周末 — Nobody works, weekends that it is joined with included */
  HOLIDAY: 'HOLIDAY',
  /** 调休上班：周末调为上班 — A weekend that is worked to make up for a holiday */
  WORKDAY: 'WORKDAY'
} as const;

export type CalendarPeriodKind = typeof CalendarPeriodKind[keyof typeof CalendarPeriodKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CalendarPeriodKindFilter = {
  /** 等于此值 — Equal to */
  eq?: CalendarPeriodKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CalendarPeriodKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CalendarPeriodKind | null | undefined;
};

/** 关联放假和调休的条件：值为 null 的等于没写 — Conditions on related CalendarPeriod records; one that is null is none */
export type CalendarPeriodListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: CalendarPeriodFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: CalendarPeriodFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: CalendarPeriodFilter | null | undefined;
};

/** 放假和调休的排序 — An ordering of CalendarPeriod records */
export type CalendarPeriodOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: CalendarPeriodOrderField;
};

/** 放假和调休的排序字段 — What CalendarPeriod records can be ordered by */
export const CalendarPeriodOrderField = {
  /** 结束日期：最后一日 — Last day */
  ENDS_ON: 'ENDS_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期 — First day */
  STARTS_ON: 'STARTS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type CalendarPeriodOrderField = typeof CalendarPeriodOrderField[keyof typeof CalendarPeriodOrderField];
/** 代表行动的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Campaign records; all must hold, and one that is null is none */
export type CampaignFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<CampaignFilter> | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 依据文件：存在且符合条件 — Document: the record exists and matches */
  document?: PolicyDocumentFilter | null | undefined;
  /** 依据文件：是否为空 — Document: whether there is none */
  documentIsNull?: boolean | null | undefined;
  /** 捐款捐物 — What was given */
  donations?: DonationListFilter | null | undefined;
  /** 结束日期：最后一日，行动期间为空 — Last day; absent while it goes on */
  endedOn?: DateFilter | null | undefined;
  /** 隐患排查 — Checks made in it */
  hazardChecks?: HazardCheckListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — What it is for */
  kind?: CampaignKindFilter | null | undefined;
  /** 名称 — Name */
  name?: TextFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: CampaignFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<CampaignFilter> | null | undefined;
  /** 参加代表 — Who takes part */
  participations?: CampaignParticipationListFilter | null | undefined;
  /** 起始日期 — First day */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: CampaignStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 行动类型：行动的目的 — What a campaign is for */
export const CampaignKind = {
  /** 共同缔造：共同改善居住环境 — Improving the place where one lives together */
  COMMON_WORK: 'COMMON_WORK',
  /** 疫情防控 — Against an epidemic */
  EPIDEMIC_CONTROL: 'EPIDEMIC_CONTROL',
  /** 基层治理：基层治理，如代表进网格 — Grassroots governance, e.g. deputies in grids */
  GRASSROOTS_GOVERNANCE: 'GRASSROOTS_GOVERNANCE',
  /** 隐患排查：排查矛盾和隐患 — Search for disputes and hazards */
  HAZARD_SEARCH: 'HAZARD_SEARCH',
  /** 扶贫济困：帮扶困难家庭 — Help for poor households */
  POVERTY_RELIEF: 'POVERTY_RELIEF'
} as const;

export type CampaignKind = typeof CampaignKind[keyof typeof CampaignKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CampaignKindFilter = {
  /** 等于此值 — Equal to */
  eq?: CampaignKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CampaignKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CampaignKind | null | undefined;
};

/** 代表行动的排序 — An ordering of Campaign records */
export type CampaignOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: CampaignOrderField;
};

/** 代表行动的排序字段 — What Campaign records can be ordered by */
export const CampaignOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 起始日期 — First day */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type CampaignOrderField = typeof CampaignOrderField[keyof typeof CampaignOrderField];
/** 行动参加的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on CampaignParticipation records; all must hold, and one that is null is none */
export type CampaignParticipationFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<CampaignParticipationFilter> | null | undefined;
  /** 代表行动：存在且符合条件 — Campaign: the record exists and matches */
  campaign?: CampaignFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 参加日期 — Since when */
  joinedOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: CampaignParticipationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<CampaignParticipationFilter> | null | undefined;
  /** 角色：在行动中做什么 — What the deputy does in it */
  roles?: CampaignRoleListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联行动参加的条件：值为 null 的等于没写 — Conditions on related CampaignParticipation records; one that is null is none */
export type CampaignParticipationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: CampaignParticipationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: CampaignParticipationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: CampaignParticipationFilter | null | undefined;
};

/** 行动参加的排序 — An ordering of CampaignParticipation records */
export type CampaignParticipationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: CampaignParticipationOrderField;
};

/** 行动参加的排序字段 — What CampaignParticipation records can be ordered by */
export const CampaignParticipationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 参加日期 — Since when */
  JOINED_ON: 'JOINED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type CampaignParticipationOrderField = typeof CampaignParticipationOrderField[keyof typeof CampaignParticipationOrderField];
/** 参与角色：代表在行动中承担的角色（勤务员、情报员、调解员） — What a deputy does in a campaign (勤务员、情报员、调解员) */
export const CampaignRole = {
  /** 助企员：帮助企业复工复产 — Helps enterprises back to work */
  BUSINESS_HELPER: 'BUSINESS_HELPER',
  /** 捐助：捐款捐物 — Gives money or goods */
  DONOR: 'DONOR',
  /** 情报员：收集社情民意 — Brings in what people think */
  INFORMANT: 'INFORMANT',
  /** 调解员：调解矛盾 — Mediates */
  MEDIATOR: 'MEDIATOR',
  /** 宣传员：宣传规定和帮扶措施 — Makes rules and help known */
  PUBLICIST: 'PUBLICIST',
  /** 勤务员：值班或者以志愿者身份服务群众生活 — Helps people in their daily life, on duty or as a volunteer */
  SERVANT: 'SERVANT'
} as const;

export type CampaignRole = typeof CampaignRole[keyof typeof CampaignRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CampaignRoleListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: CampaignRole | null | undefined;
};

/** 行动状态：行动进行到哪一步 — Where a campaign stands */
export const CampaignStatus = {
  /** 已结束 — Over */
  ENDED: 'ENDED',
  /** 进行中 — Under way */
  ONGOING: 'ONGOING',
  /** 筹备 — Being prepared */
  PLANNED: 'PLANNED',
  /** 已总结：已结束并作总结 — Over and summed up */
  SUMMARISED: 'SUMMARISED'
} as const;

export type CampaignStatus = typeof CampaignStatus[keyof typeof CampaignStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CampaignStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: CampaignStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CampaignStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CampaignStatus | null | undefined;
};

/** 取消会议的输入 — What is sent */
export type CancelMeetingInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Meeting:…` — Global id, `Meeting:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 候选状态：建议距离成为项目还有几步 — Where a proposal stands on its way to a project */
export const CandidateStatus = {
  /** 当选：公布结果时当选 — Elected; set when the result is published */
  ELECTED: 'ELECTED',
  /** 入库 — In the project pool */
  IN_POOL: 'IN_POOL',
  /** 落选：公布结果时落选 — Not elected; set when the result is published */
  NOT_ELECTED: 'NOT_ELECTED',
  /** 候选：已列入票上 — On the ballot */
  ON_BALLOT: 'ON_BALLOT',
  /** 已提出 — Proposed */
  PROPOSED: 'PROPOSED',
  /** 筛除：已筛除并说明原因 — Screened out, with the reason */
  SCREENED_OUT: 'SCREENED_OUT',
  /** 初定：已选为候选 — Chosen as a candidate */
  SHORTLISTED: 'SHORTLISTED',
  /** 撤回 — Withdrawn */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type CandidateStatus = typeof CandidateStatus[keyof typeof CandidateStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CandidateStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: CandidateStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CandidateStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CandidateStatus | null | undefined;
};

/** 变更类型：客户端应如何处理这条变更 — What a client does with a change */
export const ChangeKind = {
  /** 移除：记录已删除或不再可见，请删去副本 — The record was deleted, or may no longer be seen: drop it */
  REMOVED: 'REMOVED',
  /** 新增或更新：记录存在，按现在的内容保存 — The record is there: keep it as it is now */
  UPSERTED: 'UPSERTED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
/** 任务类型：年度任务从哪里来 — Where a task of the year comes from */
export const ChecklistItemKind = {
  /** 代表票决：属定期活动，对民生实事项目或者评议对象票决 — Regular activity: ballot on livelihood projects or review targets */
  DEPUTY_BALLOT: 'DEPUTY_BALLOT',
  /** 义务：法律规定的代表义务 — A duty of deputies by law */
  DUTY: 'DUTY',
  /** 会前视察：属定期活动，人代会会议前的视察 — Regular activity: inspection before the session */
  PRE_SESSION_INSPECTION: 'PRE_SESSION_INSPECTION',
  /** 权利：法律规定的代表权利 — A right of deputies by law */
  RIGHT: 'RIGHT',
  /** 专项活动：属定期活动，按常委会安排就一件事开展 — Regular activity: on one matter, as the committee plans it */
  SPECIAL_ACTIVITY: 'SPECIAL_ACTIVITY',
  /** 主题活动：属定期活动，代表小组的主题活动 — Regular activity: themed activity of the deputy group */
  THEMED_ACTIVITY: 'THEMED_ACTIVITY',
  /** 能力培训：属定期活动，能力方面的培训 — Regular activity: training */
  TRAINING: 'TRAINING'
} as const;

export type ChecklistItemKind = typeof ChecklistItemKind[keyof typeof ChecklistItemKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ChecklistItemKindFilter = {
  /** 等于此值 — Equal to */
  eq?: ChecklistItemKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ChecklistItemKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ChecklistItemKind | null | undefined;
};

/** 清单状态：年度任务清单进行到哪一步 — Where a yearly list of duties stands */
export const ChecklistStatus = {
  /** 已办结：当年结束，清单已办结 — The year is over and the list is closed */
  CLOSED: 'CLOSED',
  /** 拟定 — Being drawn up */
  DRAFT: 'DRAFT',
  /** 已下达：当年生效 — In force for its year */
  ISSUED: 'ISSUED'
} as const;

export type ChecklistStatus = typeof ChecklistStatus[keyof typeof ChecklistStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ChecklistStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ChecklistStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ChecklistStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ChecklistStatus | null | undefined;
};

/** 期限事项：须在期限内办什么 — What has to be done in time */
export const ClockMatter = {
  /** 答复意见：承办单位答复群众意见 — A unit answers the voice of a citizen */
  FEEDBACK_REPLY: 'FEEDBACK_REPLY',
  /** 再次答复意见：群众不满意后重新办理 — The answer after a citizen was not satisfied, and had it reopened */
  FEEDBACK_SECOND_REPLY: 'FEEDBACK_SECOND_REPLY',
  /** 协办意见：协办单位告知主办单位 — An assisting unit tells the lead unit what it did */
  SUGGESTION_ASSIST: 'SUGGESTION_ASSIST',
  /** 当面沟通：承办单位与代表当面沟通，之后才能以其他方式答复 — The unit meets the deputy face to face, and replies otherwise only afterwards */
  SUGGESTION_MEETING: 'SUGGESTION_MEETING',
  /** 答复建议：承办单位答复代表 — The handling unit replies to the deputy */
  SUGGESTION_REPLY: 'SUGGESTION_REPLY',
  /** 答复建议（涉及面广、处理难度大）：自成一类，不是延期 — The same of a suggestion that is broad or hard: a class of its own, no extension */
  SUGGESTION_REPLY_BROAD: 'SUGGESTION_REPLY_BROAD',
  /** 申请退办：承办单位退回不属于其职责的建议 — A unit returns what is none of its duties */
  SUGGESTION_RETURN: 'SUGGESTION_RETURN',
  /** 再次答复：代表不满意后重新办理 — The reply after the deputy was not satisfied */
  SUGGESTION_SECOND_REPLY: 'SUGGESTION_SECOND_REPLY'
} as const;

export type ClockMatter = typeof ClockMatter[keyof typeof ClockMatter];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ClockMatterFilter = {
  /** 等于此值 — Equal to */
  eq?: ClockMatter | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ClockMatter> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ClockMatter | null | undefined;
};

/** 期限规则的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ClockRule records; all must hold, and one that is null is none */
export type ClockRuleFilter = {
  /** 期限：多少个单位 — How many of the unit */
  amount?: IntFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ClockRuleFilter> | null | undefined;
  /** 适用区划：适用区划代码的开头几位，如3211；全国适用的为空文本 — Digits that the codes of its area begin with, 3211; empty text for the whole nation */
  areaCode?: CodeFilter | null | undefined;
  /** 规则代码：平台内唯一 — Code of the rule, unique on the platform */
  code?: CodeFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 事项 — What has to be done */
  matter?: ClockMatterFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ClockRuleFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ClockRuleFilter> | null | undefined;
  /** 出处：法律、法规或者文件的名称 — Law, regulation or document that sets it */
  source?: SearchFilter | null | undefined;
  /** 起算 — From when */
  startsFrom?: ClockStartFilter | null | undefined;
  /** 单位 — What is counted */
  unit?: ClockUnitFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期 — In force from */
  validFrom?: DateFilter | null | undefined;
  /** 失效日期：自该日起不再有效，有效的为空 — No longer in force from this day on; absent while it is */
  validTo?: DateFilter | null | undefined;
};

/** 期限规则的排序 — An ordering of ClockRule records */
export type ClockRuleOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ClockRuleOrderField;
};

/** 期限规则的排序字段 — What ClockRule records can be ordered by */
export const ClockRuleOrderField = {
  /** 规则代码：平台内唯一 — Code of the rule, unique on the platform */
  CODE: 'CODE',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 生效日期 — In force from */
  VALID_FROM: 'VALID_FROM'
} as const;

export type ClockRuleOrderField = typeof ClockRuleOrderField[keyof typeof ClockRuleOrderField];
/** 起算：期限自何时起算，当日不计 — From when a clock runs; that day is not counted */
export const ClockStart = {
  /** 交办之日 — The day of assignment */
  ASSIGNMENT: 'ASSIGNMENT',
  /** 重新交办之日 — The day on which it was assigned once more */
  REASSIGNMENT: 'REASSIGNMENT',
  /** 收到之日 — The day on which the unit received it */
  RECEIPT: 'RECEIPT',
  /** 转交之日 — The day of referral to the unit */
  REFERRAL: 'REFERRAL'
} as const;

export type ClockStart = typeof ClockStart[keyof typeof ClockStart];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ClockStartFilter = {
  /** 等于此值 — Equal to */
  eq?: ClockStart | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ClockStart> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ClockStart | null | undefined;
};

/** 期限单位：期限按什么计算 — What a clock counts */
export const ClockUnit = {
  /** 日：自然日 — Calendar days */
  DAYS: 'DAYS',
  /** 月：按月计算，当月没有该日的为月末 — Months; the last day of a month that has no such day */
  MONTHS: 'MONTHS',
  /** 工作日 — Working days */
  WORKING_DAYS: 'WORKING_DAYS'
} as const;

export type ClockUnit = typeof ClockUnit[keyof typeof ClockUnit];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ClockUnitFilter = {
  /** 等于此值 — Equal to */
  eq?: ClockUnit | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ClockUnit> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ClockUnit | null | undefined;
};

/** 截止投票的输入 — What is sent */
export type CloseBallotInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRound:…` — Global id, `BallotRound:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 办结意见的输入 — What is sent */
export type CloseFeedbackInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 办结约见的输入 — What is sent */
export type CloseInterviewInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`OfficialInterview:…` — Global id, `OfficialInterview:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 办结重点督办的输入 — What is sent */
export type CloseKeySuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`KeySupervision:…` — Global id, `KeySupervision:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 办结建议的输入 — What is sent */
export type CloseSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason?: string | null | undefined;
};

/** 共建阵地：与家站共用场地的阵地 — What a station shares its rooms with */
export const CoLocation = {
  /** 民主议事厅：民主议事的场所 — Hall for democratic deliberation */
  DELIBERATION_HALL: 'DELIBERATION_HALL',
  /** 综治中心 — Centre for comprehensive governance */
  GOVERNANCE_CENTRE: 'GOVERNANCE_CENTRE',
  /** 网格治理平台 — Grid management platform */
  GRID_PLATFORM: 'GRID_PLATFORM',
  /** 基层立法联系点 — Grassroots legislative contact point */
  LEGISLATIVE_CONTACT_POINT: 'LEGISLATIVE_CONTACT_POINT',
  /** 调解室：人民调解员的调解室 — Mediation room of the people’s mediators */
  MEDIATION_ROOM: 'MEDIATION_ROOM',
  /** 基层小微权力监督平台：监督村、社区小微权力的平台 — Platform that watches over the small powers of villages and communities */
  MICRO_POWER_PLATFORM: 'MICRO_POWER_PLATFORM',
  /** “党建+”邻里中心：党建引领的邻里中心 — Neighbourhood centre */
  NEIGHBOURHOOD_CENTRE: 'NEIGHBOURHOOD_CENTRE',
  /** 党群服务中心 — Party and community service centre */
  PARTY_SERVICE_CENTRE: 'PARTY_SERVICE_CENTRE',
  /** 综治信访室 — Office for petitions and public order */
  PETITION_OFFICE: 'PETITION_OFFICE',
  /** 第三方调解机构 — Mediation body of a third party */
  THIRD_PARTY_MEDIATION: 'THIRD_PARTY_MEDIATION'
} as const;

export type CoLocation = typeof CoLocation[keyof typeof CoLocation];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CoLocationListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: CoLocation | null | undefined;
};

/** 联名状态：受邀代表是否联名 — Whether a deputy who was asked signs */
export const CoSignStatus = {
  /** 已邀请：尚未答复 — Asked, and has not answered */
  INVITED: 'INVITED',
  /** 已谢绝 — Does not sign */
  REFUSED: 'REFUSED',
  /** 已联名 — Signs */
  SIGNED: 'SIGNED'
} as const;

export type CoSignStatus = typeof CoSignStatus[keyof typeof CoSignStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CoSignStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: CoSignStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CoSignStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CoSignStatus | null | undefined;
};

/** 联名建议的输入 — What is sent */
export type CoSignSuggestionInput = {
  /** 同意联名：否则为谢绝 — Signs it; or else declines */
  agrees: boolean;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 筛选条件：须同时成立，值为 null 的等于没写；代码逐字比较；文字则全角半角、大小写、简繁体、间隔号等形近符号和汉字间的空格不加区分 — Conditions that must all hold; one that is null is none; codes are compared character by character; of texts, width, case, traditional characters, dots and other signs that look alike, and blanks between Chinese characters make no difference */
export type CodeFilter = {
  /** 等于此值 — Equal to */
  eq?: string | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<string> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: string | null | undefined;
  /** 以此文字开头 — Begins with this text */
  startsWith?: string | null | undefined;
};

/** 社区居民代表大会的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on CommunityAssembly records; all must hold, and one that is null is none */
export type CommunityAssemblyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<CommunityAssemblyFilter> | null | undefined;
  /** 人大代表人数：参加的人大代表人数 — Deputies who take part in it */
  deputyCount?: IntFilter | null | undefined;
  /** 所在社区：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 成立日期 — Set up on */
  establishedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 代表常任制：居民代表是否常任 — Whether representatives serve for a whole term */
  isStanding?: BooleanFilter | null | undefined;
  /** 居民代表人数 — Residents’ representatives */
  memberCount?: IntFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: CommunityAssemblyFilter | null | undefined;
  /** 公开事项：向居民公开谁的事务 — Whose affairs are open to the residents */
  openAffairs?: OpenAffairsListFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<CommunityAssemblyFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 专门工作小组 — Its standing working groups */
  workingGroups?: AssemblyWorkingGroupListFilter | null | undefined;
  /** 每年会议次数：制度规定的每年会议次数 — Meetings a year by its rules */
  yearlyMeetingCount?: IntFilter | null | undefined;
};

/** 社区居民代表大会的排序 — An ordering of CommunityAssembly records */
export type CommunityAssemblyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: CommunityAssemblyOrderField;
};

/** 社区居民代表大会的排序字段 — What CommunityAssembly records can be ordered by */
export const CommunityAssemblyOrderField = {
  /** 成立日期 — Set up on */
  ESTABLISHED_ON: 'ESTABLISHED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type CommunityAssemblyOrderField = typeof CommunityAssemblyOrderField[keyof typeof CommunityAssemblyOrderField];
/** 人民代表大会的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Congress records; all must hold, and one that is null is none */
export type CongressFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<CongressFilter> | null | undefined;
  /** 议决机构 — Its bodies */
  bodies?: BodyListFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 行政区划：是否为空 — Division: whether there is none */
  divisionIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 级别 — Level */
  level?: CongressLevelFilter | null | undefined;
  /** 代表资格 — The mandates of its deputies */
  mandates?: MandateListFilter | null | undefined;
  /** 名称：正式名称 — Official name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: CongressFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<CongressFilter> | null | undefined;
  /** 会议 — Its sessions */
  sessions?: CongressSessionListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 人大级别：五级人民代表大会，一人可同时担任几级人大代表 — The five levels of people’s congresses; one person may hold mandates of several */
export const CongressLevel = {
  /** 县级：县、旗、市辖区、县级市的人民代表大会 — Congress of a county, banner, district or county-level city */
  COUNTY: 'COUNTY',
  /** 全国：全国人民代表大会 — National People’s Congress */
  NATIONAL: 'NATIONAL',
  /** 设区的市级：设区的市、自治州的人民代表大会 — Congress of a city divided into districts, or an autonomous prefecture */
  PREFECTURE: 'PREFECTURE',
  /** 省级：省、自治区、直辖市的人民代表大会 — Congress of a province, autonomous region or municipality */
  PROVINCE: 'PROVINCE',
  /** 乡级：镇、乡、苏木的人民代表大会 — Congress of a town, township or sum */
  TOWNSHIP: 'TOWNSHIP'
} as const;

export type CongressLevel = typeof CongressLevel[keyof typeof CongressLevel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type CongressLevelFilter = {
  /** 等于此值 — Equal to */
  eq?: CongressLevel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<CongressLevel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: CongressLevel | null | undefined;
};

/** 关联人民代表大会的条件：值为 null 的等于没写 — Conditions on related Congress records; one that is null is none */
export type CongressListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: CongressFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: CongressFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: CongressFilter | null | undefined;
};

/** 人民代表大会的排序 — An ordering of Congress records */
export type CongressOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: CongressOrderField;
};

/** 人民代表大会的排序字段 — What Congress records can be ordered by */
export const CongressOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：正式名称 — Official name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type CongressOrderField = typeof CongressOrderField[keyof typeof CongressOrderField];
/** 人民代表大会会议的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on CongressSession records; all must hold, and one that is null is none */
export type CongressSessionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<CongressSessionFilter> | null | undefined;
  /** 人民代表大会：存在且符合条件 — Congress: the record exists and matches */
  congress?: CongressFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 会议 — The meetings that are part of it */
  meetings?: MeetingListFilter | null | undefined;
  /** 名称：正式名称 — Official name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: CongressSessionFilter | null | undefined;
  /** 会次：本届内第几次会议 — Number of the session within the term */
  number?: IntFilter | null | undefined;
  /** 开幕日期 — First day */
  openedOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<CongressSessionFilter> | null | undefined;
  /** 届次 — Term of the congress */
  term?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联人民代表大会会议的条件：值为 null 的等于没写 — Conditions on related CongressSession records; one that is null is none */
export type CongressSessionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: CongressSessionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: CongressSessionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: CongressSessionFilter | null | undefined;
};

/** 人民代表大会会议的排序 — An ordering of CongressSession records */
export type CongressSessionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: CongressSessionOrderField;
};

/** 人民代表大会会议的排序字段 — What CongressSession records can be ordered by */
export const CongressSessionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 开幕日期 — First day */
  OPENED_ON: 'OPENED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type CongressSessionOrderField = typeof CongressSessionOrderField[keyof typeof CongressSessionOrderField];
/** 联系关系的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ContactLink records; all must hold, and one that is null is none */
export type ContactLinkFilter = {
  /** 联系机关：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 联系机关：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ContactLinkFilter> | null | undefined;
  /** 常委会组成人员：存在且符合条件 — Committee member: the record exists and matches */
  committeeMember?: DeputyFilter | null | undefined;
  /** 常委会组成人员：是否为空 — Committee member: whether there is none */
  committeeMemberIsNull?: boolean | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 结束日期：联系的最后一日，未结束前为空 — Last day; absent until it ends */
  endedOn?: DateFilter | null | undefined;
  /** 统一社会信用代码：企业的代码，18位（GB 32100）；只有企业有值，其他为空 — Unified social credit code of the enterprise, 18 characters (GB 32100), for enterprises; absent otherwise */
  enterpriseCreditCode?: CodeFilter | null | undefined;
  /** 市场主体名称：企业名称，只有企业有值，其他为空 — Name of the enterprise, for enterprises; absent otherwise */
  enterpriseName?: SearchFilter | null | undefined;
  /** 建有微信群：代表是否为此建立微信群 — Whether the deputy keeps a chat group for it */
  hasChatGroup?: BooleanFilter | null | undefined;
  /** 包联户数：包联农户的数量，没有包联的为空 — Households, where households are looked after; absent otherwise */
  householdCount?: IntFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 联系类型 — Who keeps contact with whom */
  kind?: ContactLinkKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ContactLinkFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ContactLinkFilter> | null | undefined;
  /** 联系目的 — What it is for */
  purpose?: ContactPurposeFilter | null | undefined;
  /** 联系记录：联系的记录，不公开 — What took place; not public */
  records?: ContactRecordListFilter | null | undefined;
  /** 建立日期：联系的第一日，拟建立期间为计划日期 — First day, planned while it is proposed */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — State */
  status?: ContactLinkStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 联系类型：谁与谁保持联系（三个联系、双联） — Who keeps contact with whom (三个联系, 双联) */
export const ContactLinkKind = {
  /** 常委会组成人员联系代表：常委会组成人员与代表（《代表法》第四十四条） — A member of the standing committee with a deputy (Deputies Law, art. 44) */
  COMMITTEE_MEMBER_TO_DEPUTY: 'COMMITTEE_MEMBER_TO_DEPUTY',
  /** 代表联系群众：代表与区划内的群众（《代表法》第二十八条） — A deputy with the people of a division (art. 28) */
  DEPUTY_TO_PUBLIC: 'DEPUTY_TO_PUBLIC',
  /** 代表联系市场主体：代表与企业等市场主体 — A deputy with an enterprise or other market entity */
  ENTERPRISE: 'ENTERPRISE',
  /** 代表包联农户：代表与包联的农户 — A deputy with households */
  HOUSEHOLD: 'HOUSEHOLD',
  /** 一府一委两院联系代表：国家机关与代表（《代表法》第十一条、第四十六条） — A state organ with a deputy (art. 11 and 46) */
  ORGAN_TO_DEPUTY: 'ORGAN_TO_DEPUTY'
} as const;

export type ContactLinkKind = typeof ContactLinkKind[keyof typeof ContactLinkKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactLinkKindFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactLinkKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactLinkKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactLinkKind | null | undefined;
};

/** 关联联系关系的条件：值为 null 的等于没写 — Conditions on related ContactLink records; one that is null is none */
export type ContactLinkListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ContactLinkFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ContactLinkFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ContactLinkFilter | null | undefined;
};

/** 联系关系的排序 — An ordering of ContactLink records */
export type ContactLinkOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ContactLinkOrderField;
};

/** 联系关系的排序字段 — What ContactLink records can be ordered by */
export const ContactLinkOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 建立日期：联系的第一日，拟建立期间为计划日期 — First day, planned while it is proposed */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ContactLinkOrderField = typeof ContactLinkOrderField[keyof typeof ContactLinkOrderField];
/** 联系状态 — State of a contact link */
export const ContactLinkStatus = {
  /** 联系中：正在联系 — In force */
  ACTIVE: 'ACTIVE',
  /** 已结束 — Over */
  ENDED: 'ENDED',
  /** 拟建立：已提出，尚未建立 — Proposed, not yet in force */
  PLANNED: 'PLANNED'
} as const;

export type ContactLinkStatus = typeof ContactLinkStatus[keyof typeof ContactLinkStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactLinkStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactLinkStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactLinkStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactLinkStatus | null | undefined;
};

/** 联系方式 — How a contact took place */
export const ContactMode = {
  /** 邮件：电子邮件 — Mail */
  EMAIL: 'EMAIL',
  /** 电话 — Telephone */
  PHONE: 'PHONE',
  /** 邀请参加调研 — Invitation to take part in research */
  RESEARCH_INVITATION: 'RESEARCH_INVITATION',
  /** 座谈 — Symposium */
  SYMPOSIUM: 'SYMPOSIUM',
  /** 走访 — Visit */
  VISIT: 'VISIT',
  /** 微信 — WeChat */
  WECHAT: 'WECHAT'
} as const;

export type ContactMode = typeof ContactMode[keyof typeof ContactMode];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactModeFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactMode | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactMode> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactMode | null | undefined;
};

/** 立法联系点类别：由谁设立 — Who stands behind it */
export const ContactPointCategory = {
  /** 高校研究机构：高校或者研究机构 — University or research institute */
  ACADEMIC: 'ACADEMIC',
  /** 基层 — Grassroots */
  GRASSROOTS: 'GRASSROOTS'
} as const;

export type ContactPointCategory = typeof ContactPointCategory[keyof typeof ContactPointCategory];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactPointCategoryFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactPointCategory | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactPointCategory> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactPointCategory | null | undefined;
};

/** 立法联系点类型：听取立法意见的点属于哪一类 — What a place for the voices on legislation is */
export const ContactPointKind = {
  /** 立法联系点：《立法法》第七十条、第九十条 — Legislative contact point (Legislation Law, art. 70 and 90) */
  CONTACT_POINT: 'CONTACT_POINT',
  /** 信息采集点：隶属立法联系点的信息采集点 — Information collection point that belongs to a contact point */
  INFO_COLLECTION_POINT: 'INFO_COLLECTION_POINT'
} as const;

export type ContactPointKind = typeof ContactPointKind[keyof typeof ContactPointKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactPointKindFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactPointKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactPointKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactPointKind | null | undefined;
};

/** 立法联系点级别：服务哪一级人大常委会 — Whose standing committee it serves */
export const ContactPointLevel = {
  /** 全国人大常委会法工委：全国人大常委会法制工作委员会 — NPC Legislative Affairs Commission */
  NATIONAL: 'NATIONAL',
  /** 设区的市级人大常委会：设区的市的人大常委会 — Standing committee of the city */
  PREFECTURE: 'PREFECTURE',
  /** 省级人大常委会 — Standing committee of the province */
  PROVINCE: 'PROVINCE'
} as const;

export type ContactPointLevel = typeof ContactPointLevel[keyof typeof ContactPointLevel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactPointLevelFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactPointLevel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactPointLevel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactPointLevel | null | undefined;
};

/** 联系目的：为何建立联系 — What a link is for */
export const ContactPurpose = {
  /** 优化营商环境：改善营商环境 — Improves the business environment */
  BUSINESS_ENVIRONMENT: 'BUSINESS_ENVIRONMENT',
  /** 包联服务：服务若干农户 — Looks after a group of households */
  HOUSEHOLD_CARE: 'HOUSEHOLD_CARE',
  /** 知情知政：使代表了解国家机关的工作 — Keeps deputies informed of the work of state organs */
  INFORMATION: 'INFORMATION',
  /** 扶贫济困：帮助贫困户 — Helps poor households */
  POVERTY_RELIEF: 'POVERTY_RELIEF',
  /** 经常性联系 — Regular contact */
  REGULAR_CONTACT: 'REGULAR_CONTACT'
} as const;

export type ContactPurpose = typeof ContactPurpose[keyof typeof ContactPurpose];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ContactPurposeFilter = {
  /** 等于此值 — Equal to */
  eq?: ContactPurpose | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ContactPurpose> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ContactPurpose | null | undefined;
};

/** 代表码的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ContactQrCode records; all must hold, and one that is null is none */
export type ContactQrCodeFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ContactQrCodeFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 扫码留言：扫该码的留言，仅列已公开的 — What came by it, as far as it is public */
  feedback?: PublicFeedbackListFilter | null | undefined;
  /** 持码人类型：代表、联络员或者项目 — Deputy, liaison or project */
  holderKind?: QrHolderKindFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 发码日期 — Issued on */
  issuedOn?: DateFilter | null | undefined;
  /** 联络员姓名：公示栏上的联络员姓名，其他为空 — Name of the liaison as on the notice board; absent for others */
  liaisonName?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ContactQrCodeFilter | null | undefined;
  /** 线上渠道：存在且符合条件 — Online channel: the record exists and matches */
  onlineChannel?: OnlineChannelFilter | null | undefined;
  /** 线上渠道：是否为空 — Online channel: whether there is none */
  onlineChannelIsNull?: boolean | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ContactQrCodeFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 停用日期：停止使用之日，使用期间为空 — Revoked on; absent while it is in use */
  revokedOn?: DateFilter | null | undefined;
  /** 扫码次数：被扫描的次数 — How often it was scanned, times */
  scanCount?: IntFilter | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — In use or revoked */
  status?: QrCodeStatusFilter | null | undefined;
  /** 令牌：二维码所载的随机文字，不重复，不含持码人信息 — Random text that the code carries, unique; it says nothing about the holder */
  token?: CodeFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表码的条件：值为 null 的等于没写 — Conditions on related ContactQrCode records; one that is null is none */
export type ContactQrCodeListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ContactQrCodeFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ContactQrCodeFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ContactQrCodeFilter | null | undefined;
};

/** 代表码的排序 — An ordering of ContactQrCode records */
export type ContactQrCodeOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ContactQrCodeOrderField;
};

/** 代表码的排序字段 — What ContactQrCode records can be ordered by */
export const ContactQrCodeOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 发码日期 — Issued on */
  ISSUED_ON: 'ISSUED_ON',
  /** 扫码次数：被扫描的次数 — How often it was scanned, times */
  SCAN_COUNT: 'SCAN_COUNT',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ContactQrCodeOrderField = typeof ContactQrCodeOrderField[keyof typeof ContactQrCodeOrderField];
/** 联系记录的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ContactRecord records; all must hold, and one that is null is none */
export type ContactRecordFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ContactRecordFilter> | null | undefined;
  /** 交办日期：问题交办之日，交办前为空 — Problem assigned on; absent before */
  assignedOn?: DateFilter | null | undefined;
  /** 交办单位：存在且符合条件 — Assigned to: the record exists and matches */
  assignedTo?: AgencyFilter | null | undefined;
  /** 交办单位：是否为空 — Assigned to: whether there is none */
  assignedToIsNull?: boolean | null | undefined;
  /** 联系日期 — Day of the contact */
  contactedOn?: DateFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 办理日期：问题办理之日，办理前为空 — Problem handled on; absent before */
  handledOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 联系关系：存在且符合条件 — Link: the record exists and matches */
  link?: ContactLinkFilter | null | undefined;
  /** 联系方式 — How it took place */
  mode?: ContactModeFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ContactRecordFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ContactRecordFilter> | null | undefined;
  /** 问题：反映的问题或者建议，没有的为空 — The problem or suggestion; absent where none came up */
  problem?: SearchFilter | null | undefined;
  /** 问题状态：是否反映问题及办理情况 — Whether a problem came up and what became of it */
  problemStatus?: ProblemStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联联系记录的条件：值为 null 的等于没写 — Conditions on related ContactRecord records; one that is null is none */
export type ContactRecordListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ContactRecordFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ContactRecordFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ContactRecordFilter | null | undefined;
};

/** 联系记录的排序 — An ordering of ContactRecord records */
export type ContactRecordOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ContactRecordOrderField;
};

/** 联系记录的排序字段 — What ContactRecord records can be ordered by */
export const ContactRecordOrderField = {
  /** 联系日期 — Day of the contact */
  CONTACTED_ON: 'CONTACTED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ContactRecordOrderField = typeof ContactRecordOrderField[keyof typeof ContactRecordOrderField];
/** 转化去向：群众意见转化成了什么 — What a citizen’s voice became */
export const ConversionTarget = {
  /** 立法意见：对法规草案的意见 — An opinion on a draft law */
  LEGISLATIVE_OPINION: 'LEGISLATIVE_OPINION',
  /** 民生实事建议：对民生实事项目的建议 — A proposal for a livelihood project */
  LIVELIHOOD_PROPOSAL: 'LIVELIHOOD_PROPOSAL',
  /** 信访代办 — A petition case */
  PETITION: 'PETITION',
  /** 代表建议 — A deputies’ suggestion */
  SUGGESTION: 'SUGGESTION',
  /** 监督事项：需要监督的事项 — A matter for supervision */
  SUPERVISION_MATTER: 'SUPERVISION_MATTER'
} as const;

export type ConversionTarget = typeof ConversionTarget[keyof typeof ConversionTarget];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ConversionTargetFilter = {
  /** 等于此值 — Equal to */
  eq?: ConversionTarget | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ConversionTarget> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ConversionTarget | null | undefined;
};

/** 转化意见的输入 — What is sent */
export type ConvertFeedbackInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 代表资格：转为建议时必填，建议由该代表领衔，标识形如 `Mandate:…` — For a suggestion: whose draft it becomes: `Mandate:…` */
  mandate?: string | null | undefined;
  /** 项目类别：转为民生实事建议时必填 — For a proposal: its field */
  projectCategory?: ProjectCategory | null | undefined;
  /** 征集轮次：转为民生实事建议时必填，标识形如 `LivelihoodRound:…` — For a proposal: the round that collects it: `LivelihoodRound:…` */
  round?: string | null | undefined;
  /** 意见征集：转为立法意见时可填，标识形如 `OpinionSolicitation:…` — For an opinion on a draft: where it was asked for: `OpinionSolicitation:…` */
  solicitation?: string | null | undefined;
  /** 转化去向 — What it becomes */
  to: ConversionTarget;
};

/** 生成接口密钥的输入 — What is sent */
export type CreateApiKeyInput = {
  /** 系统账号：标识形如 `Account:…` — The account of the program: `Account:…` */
  account: string;
  /** 失效时刻 — When it ends */
  expiresAt: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 名称：用途，便于识别 — What it is for, to tell keys apart */
  name: string;
  /** 授权范围：密钥可用于什么 — What it is good for */
  scopes: Array<AccessScope>;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DateFilter = {
  /** 等于此值 — Equal to */
  eq?: string | null | undefined;
  /** 大于，日期则晚于 — Greater than, or later than */
  gt?: string | null | undefined;
  /** 不小于，日期则不早于 — At least, or not earlier than */
  gte?: string | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<string> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 小于，日期则早于 — Less than, or earlier than */
  lt?: string | null | undefined;
  /** 不大于，日期则不晚于 — At most, or not later than */
  lte?: string | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: string | null | undefined;
};

/** 日期精度 — How exactly a date is known */
export const DatePrecision = {
  /** 日：年月日均已知 — The day is known */
  DAY: 'DAY',
  /** 月：只知月，日为该月最后一日或者发布之日 — The month is known; the day is its last or that of publication */
  MONTH: 'MONTH',
  /** 年：只知年，日为估计 — The year is known; the day is an estimate */
  YEAR: 'YEAR'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DatePrecisionFilter = {
  /** 等于此值 — Equal to */
  eq?: DatePrecision | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DatePrecision> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DatePrecision | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DateTimeFilter = {
  /** 等于此值 — Equal to */
  eq?: string | null | undefined;
  /** 大于，日期则晚于 — Greater than, or later than */
  gt?: string | null | undefined;
  /** 不小于，日期则不早于 — At least, or not earlier than */
  gte?: string | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<string> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 小于，日期则早于 — Less than, or earlier than */
  lt?: string | null | undefined;
  /** 不大于，日期则不晚于 — At most, or not later than */
  lte?: string | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: string | null | undefined;
};

/** 决定的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Decision records; all must hold, and one that is null is none */
export type DecisionFilter = {
  /** 议程：存在且符合条件 — Agenda item: the record exists and matches */
  agendaItem?: AgendaItemFilter | null | undefined;
  /** 议程：是否为空 — Agenda item: whether there is none */
  agendaItemIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DecisionFilter> | null | undefined;
  /** 代表受聘 — The appointment that it recommended */
  appointments?: AppointmentListFilter | null | undefined;
  /** 评优表彰 — The award that it granted */
  awards?: AwardListFilter | null | undefined;
  /** 票决办法 — The ballot rule that it adopted */
  ballotRules?: BallotRuleListFilter | null | undefined;
  /** 机构：存在且符合条件 — Body: the record exists and matches */
  body?: BodyFilter | null | undefined;
  /** 决定日期 — Decided on */
  decidedOn?: DateFilter | null | undefined;
  /** 工作评议 — The evaluation whose target it chose */
  departmentEvaluations?: DepartmentEvaluationListFilter | null | undefined;
  /** 文号：没有发文的为空 — Number of the document; absent if none was issued */
  documentNumber?: CodeFilter | null | undefined;
  /** 法规草案 — The draft law that it passed */
  draftLaws?: DraftLawListFilter | null | undefined;
  /** 听取的重点督办 — The key supervision whose report was heard */
  heardKeySupervisions?: KeySupervisionListFilter | null | undefined;
  /** 听取的意见征集 — The solicitation whose report was heard */
  heardSolicitations?: OpinionSolicitationListFilter | null | undefined;
  /** 听取的监督计划 — The plan whose results were heard */
  heardSupervisionPlans?: SupervisionPlanListFilter | null | undefined;
  /** 听取的监督任务 — The task whose report was heard */
  heardSupervisionTasks?: SupervisionTaskListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 确定的重点督办 — The key supervision that it decided on */
  keySupervisions?: KeySupervisionListFilter | null | undefined;
  /** 类型 — What it did */
  kind?: DecisionKindFilter | null | undefined;
  /** 民生实事轮次 — The round of livelihood projects that it decided */
  livelihoodRounds?: LivelihoodRoundListFilter | null | undefined;
  /** 会议：存在且符合条件 — Meeting: the record exists and matches */
  meeting?: MeetingFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DecisionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DecisionFilter> | null | undefined;
  /** 结果 — How it came out */
  result?: DecisionResultFilter | null | undefined;
  /** 候选项目筛选 — The step of screening that it decided */
  screeningSteps?: ScreeningStepListFilter | null | undefined;
  /** 对象标识：所决定的记录的全局标识，用于 `node(id)` — Global id of the record it is about, for `node(id)` */
  subjectId?: CodeFilter | null | undefined;
  /** 对象类型：所决定的记录的类型，如KeySupervision — Type of the record it is about: KeySupervision */
  subjectType?: CodeFilter | null | undefined;
  /** 监督计划 — The plan that it decided on */
  supervisionPlans?: SupervisionPlanListFilter | null | undefined;
  /** 事由 — What it is about */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 决定类型：机构对事项做了什么 — What a body did with a matter */
export const DecisionKind = {
  /** 通过：表决通过法规、办法等 — It passed it: a regulation or a rule */
  ADOPTED: 'ADOPTED',
  /** 决定：讨论决定 — It decided on it */
  DECIDED: 'DECIDED',
  /** 确定：确定为重点、对象或者人选 — It chose it, as key, as a target or for an office */
  DESIGNATED: 'DESIGNATED',
  /** 听取：听取报告 — It heard the report on it */
  HEARD: 'HEARD'
} as const;

export type DecisionKind = typeof DecisionKind[keyof typeof DecisionKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DecisionKindFilter = {
  /** 等于此值 — Equal to */
  eq?: DecisionKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DecisionKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DecisionKind | null | undefined;
};

/** 关联决定的条件：值为 null 的等于没写 — Conditions on related Decision records; one that is null is none */
export type DecisionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DecisionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DecisionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DecisionFilter | null | undefined;
};

/** 决定方式：如何决定民生实事项目 — How livelihood projects are decided on */
export const DecisionMethod = {
  /** 会商 — By consultation */
  CONSULTATION: 'CONSULTATION',
  /** 闭会期间票决：闭会期间由代表票决 — By ballot of the deputies between sessions */
  INTER_SESSION_BALLOT: 'INTER_SESSION_BALLOT',
  /** 会议票决：人代会会议上由代表票决 — By ballot of the deputies at a session */
  SESSION_BALLOT: 'SESSION_BALLOT',
  /** 街道议政代表会票选：由街道议政代表会票决 — By ballot of the street assembly */
  STREET_ASSEMBLY_BALLOT: 'STREET_ASSEMBLY_BALLOT'
} as const;

export type DecisionMethod = typeof DecisionMethod[keyof typeof DecisionMethod];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DecisionMethodFilter = {
  /** 等于此值 — Equal to */
  eq?: DecisionMethod | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DecisionMethod> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DecisionMethod | null | undefined;
};

/** 决定的排序 — An ordering of Decision records */
export type DecisionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DecisionOrderField;
};

/** 决定的排序字段 — What Decision records can be ordered by */
export const DecisionOrderField = {
  /** 决定日期 — Decided on */
  DECIDED_ON: 'DECIDED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DecisionOrderField = typeof DecisionOrderField[keyof typeof DecisionOrderField];
/** 结果：会议作出的结果 — How it came out */
export const DecisionResult = {
  /** 已听取：听取报告，不作表决 — The report was heard, without a vote */
  NOTED: 'NOTED',
  /** 未通过 — Not passed */
  NOT_PASSED: 'NOT_PASSED',
  /** 通过 — Passed */
  PASSED: 'PASSED',
  /** 暂不表决：留待以后的会议 — Left to a later meeting */
  POSTPONED: 'POSTPONED'
} as const;

export type DecisionResult = typeof DecisionResult[keyof typeof DecisionResult];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DecisionResultFilter = {
  /** 等于此值 — Equal to */
  eq?: DecisionResult | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DecisionResult> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DecisionResult | null | undefined;
};

/** 不予接收情形：不作为代表建议接收的情形，具体依据各地规定 — Why something is not taken as a suggestion of deputies; the provision itself is that of the place */
export const DeclineGround = {
  /** 推介：学术探讨或者产品推介 — Academic discussion, or a product that is advertised */
  COMMERCIAL: 'COMMERCIAL',
  /** 具体案件：干涉具体案件（《代表法》第五十九条） — It interferes in a concrete case (Deputies Law, art. 59) */
  CONCRETE_CASE: 'CONCRETE_CASE',
  /** 转交来信：代转群众来信 — A citizen’s letter that is only passed on */
  FORWARDED_LETTER: 'FORWARDED_LETTER',
  /** 没有实际内容 — It has no substance */
  NO_SUBSTANCE: 'NO_SUBSTANCE',
  /** 其他：其他不应作为代表建议提出的 — Something else that is no suggestion */
  OTHER: 'OTHER',
  /** 不属本级：不属于本级国家机关职权 — It is not within the powers of the organs at this level */
  OTHER_CONGRESS: 'OTHER_CONGRESS',
  /** 个人问题：涉及代表本人或者亲属的个人问题 — A private matter of the deputy or of relatives */
  PRIVATE_MATTER: 'PRIVATE_MATTER'
} as const;

export type DeclineGround = typeof DeclineGround[keyof typeof DeclineGround];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DeclineGroundFilter = {
  /** 等于此值 — Equal to */
  eq?: DeclineGround | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DeclineGround> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DeclineGround | null | undefined;
};

/** 不予安排约见的输入 — What is sent */
export type DeclineInterviewInput = {
  /** 未安排原因：为何未安排，其他情形为空 — Why it was not arranged; absent otherwise */
  declineReason: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`OfficialInterview:…` — Global id, `OfficialInterview:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 不予接收建议的输入 — What is sent */
export type DeclineSuggestionInput = {
  /** 不予接收依据：法律法规或者本地规定的条款，其他的为空 — The provision it was not accepted under; absent otherwise */
  declineBasis: string;
  /** 不予接收情形：不予接收的为何不作为代表建议接收，其他的为空 — Why it was not accepted; absent unless it was not */
  declineGround: DeclineGround;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 委托岗位的输入 — What is sent */
export type DelegatePostInput = {
  /** 受托人：标识形如 `Account:…` — Who acts in it: `Account:…` */
  account: string;
  /** 委托原因：不是受托的为空 — Why it was delegated; absent otherwise */
  delegationReason: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 本人的岗位：标识形如 `AccountPost:…` — The post, one’s own: `AccountPost:…` */
  post: string;
  /** 任职日期：自该日起 — From this day */
  validFrom: string;
  /** 离任日期：自该日起不再担任，仍在任的为空 — No longer from this day on; absent while it is held */
  validTo: string;
};

/** 议事形式：在什么场合议事 — The setting of a deliberation */
export const DeliberationFormat = {
  /** 院坝会(庭院会)：在院坝、庭院中 — In a courtyard */
  COURTYARD: 'COURTYARD',
  /** 田间地头：在田间地头议事 — In the fields */
  FIELD: 'FIELD',
  /** 议事厅：民主议事厅、人民议事厅 — Hall for democratic deliberation (民主议事厅, 人民议事厅) */
  HALL: 'HALL',
  /** 赶大集摆摊：在集市摆摊 — At a stall in the market */
  MARKET_STALL: 'MARKET_STALL',
  /** 协商会：有关各方协商 — Consultation of those concerned */
  NEGOTIATION: 'NEGOTIATION',
  /** 居民(摊贩)会议：有关居民或者摊贩的全体会议 — Meeting of all residents or stall keepers concerned */
  RESIDENTS_MEETING: 'RESIDENTS_MEETING',
  /** 板凳会：坐在板凳上议事 — On small stools */
  SMALL_STOOL: 'SMALL_STOOL',
  /** 民情茶室 — In a tea room */
  TEA_ROOM: 'TEA_ROOM',
  /** 村民说事：村民发表意见 — Villagers speak out */
  VILLAGE_TALK: 'VILLAGE_TALK'
} as const;

export type DeliberationFormat = typeof DeliberationFormat[keyof typeof DeliberationFormat];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DeliberationFormatFilter = {
  /** 等于此值 — Equal to */
  eq?: DeliberationFormat | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DeliberationFormat> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DeliberationFormat | null | undefined;
};

/** 部门工作评议的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DepartmentEvaluation records; all must hold, and one that is null is none */
export type DepartmentEvaluationFilter = {
  /** 被评议单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DepartmentEvaluationFilter> | null | undefined;
  /** 确定对象的票决：存在且符合条件 — Ballot: the record exists and matches */
  ballot?: BallotRoundFilter | null | undefined;
  /** 确定对象的票决：是否为空 — Ballot: whether there is none */
  ballotIsNull?: boolean | null | undefined;
  /** 加分门槛：满意率达到多少可加分，没有规定的为空 — Satisfaction rate from which the unit has a bonus; absent without such a rule */
  bonusThresholdRate?: FloatFilter | null | undefined;
  /** 结果运用：测评后采取的措施，没有的为空 — What followed; absent if nothing did */
  consequence?: EvaluationConsequenceFilter | null | undefined;
  /** 运用日期：采取措施之日，没有的为空 — Day of the consequence; absent without one */
  consequenceOn?: DateFilter | null | undefined;
  /** 确定对象的决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 确定对象的决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — How it is evaluated */
  kind?: DepartmentEvaluationKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DepartmentEvaluationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DepartmentEvaluationFilter> | null | undefined;
  /** 名次：在同时测评单位中的名次，从1起；不排名的为空 — Rank among the units rated with it, from 1; absent where none is made */
  rank?: IntFilter | null | undefined;
  /** 测评日期：测评之日，此前为计划日期 — Rated on, planned before */
  ratedOn?: DateFilter | null | undefined;
  /** 满意率：满意和基本满意占全部测评票的比例，计票前为空 — Share of satisfied and basically satisfied among all ratings; null until counted */
  satisfactionRate?: FloatFilter | null | undefined;
  /** 对象确定方式 — How it became a target */
  selection?: TargetSelectionFilter | null | undefined;
  /** 会议：存在且符合条件 — Session: the record exists and matches */
  session?: CongressSessionFilter | null | undefined;
  /** 会议：是否为空 — Session: whether there is none */
  sessionIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: EvaluationStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度：所评议工作的年度 — Year whose work is evaluated */
  year?: IntFilter | null | undefined;
};

/** 部门评议类型：代表如何评议国家机关 — How deputies evaluate a state organ */
export const DepartmentEvaluationKind = {
  /** 履职情况测评：单位向代表报告履职情况并接受测评 — Units report on their duties to deputies and are rated */
  DUTY_EVALUATION: 'DUTY_EVALUATION',
  /** 满意度测评：每年对当地所有单位测评 — All units of a place are rated every year */
  SATISFACTION_RATING: 'SATISFACTION_RATING',
  /** 工作评议：对选定单位的工作进行调查和评议 — The work of a chosen unit is looked into and rated */
  WORK_REVIEW: 'WORK_REVIEW'
} as const;

export type DepartmentEvaluationKind = typeof DepartmentEvaluationKind[keyof typeof DepartmentEvaluationKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DepartmentEvaluationKindFilter = {
  /** 等于此值 — Equal to */
  eq?: DepartmentEvaluationKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DepartmentEvaluationKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DepartmentEvaluationKind | null | undefined;
};

/** 关联部门工作评议的条件：值为 null 的等于没写 — Conditions on related DepartmentEvaluation records; one that is null is none */
export type DepartmentEvaluationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DepartmentEvaluationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DepartmentEvaluationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DepartmentEvaluationFilter | null | undefined;
};

/** 部门工作评议的排序 — An ordering of DepartmentEvaluation records */
export type DepartmentEvaluationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DepartmentEvaluationOrderField;
};

/** 部门工作评议的排序字段 — What DepartmentEvaluation records can be ordered by */
export const DepartmentEvaluationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 测评日期：测评之日，此前为计划日期 — Rated on, planned before */
  RATED_ON: 'RATED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DepartmentEvaluationOrderField = typeof DepartmentEvaluationOrderField[keyof typeof DepartmentEvaluationOrderField];
/** 人大代表的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Deputy records; all must hold, and one that is null is none */
export type DeputyFilter = {
  /** 参加活动：应到名单上有该代表的活动 — Activities on whose roll the deputy stands */
  activities?: ActivityParticipationListFilter | null | undefined;
  /** 政治面貌 — Political affiliation */
  affiliation?: PoliticalAffiliationFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DeputyFilter> | null | undefined;
  /** 机构任职 — The bodies that this deputy sits in */
  bodyMemberships?: BodyMemberListFilter | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 轮值：该代表在家站的轮值 — The deputy’s turns of duty at stations */
  duties?: DutyRosterListFilter | null | undefined;
  /** 年度任务清单：各年度任务清单，不公开 — Yearly lists of duties; not public */
  dutyChecklists?: DutyChecklistListFilter | null | undefined;
  /** 履职记录：代表的履职档案，仅列已公开的 — The deputy’s duty file, as far as it is published */
  dutyRecords?: DutyRecordListFilter | null | undefined;
  /** 述职：向选举该代表的选民或者单位述职 — Reports to those who elected the deputy */
  dutyReports?: DutyReportListFilter | null | undefined;
  /** 民族：采用GB/T 3304的名称，如汉族、蒙古族 — Ethnic group as in GB/T 3304, e.g. 汉族, 蒙古族 */
  ethnicity?: CodeFilter | null | undefined;
  /** 首次当选日期：首次当选任何一级人大代表之日 — Day of the first election to any congress */
  firstElectedOn?: DateFilter | null | undefined;
  /** 性别 — Gender */
  gender?: GenderFilter | null | undefined;
  /** 所进网格 — Grids that the deputy works in */
  grids?: GridDeputyAssignmentListFilter | null | undefined;
  /** 所在小组：代表加入的小组 — Deputy groups the deputy belongs to */
  groupMemberships?: DeputyGroupMemberListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 实事项目：代表创办的服务和经营 — Services and businesses that the deputy set up */
  initiatives?: DeputyInitiativeListFilter | null | undefined;
  /** 联系关系：该代表与各方的联系，仅列可见的 — Links with others, as far as they are visible */
  linksAsDeputy?: ContactLinkListFilter | null | undefined;
  /** 所联系代表：常委会组成人员所联系的代表 — Deputies the committee member keeps contact with */
  linksAsMember?: ContactLinkListFilter | null | undefined;
  /** 代表资格：历任和现任的代表资格，可同时有几个 — Mandates, concurrent and past */
  mandates?: MandateListFilter | null | undefined;
  /** 参与调解：代表参与的调解，仅列可见的 — Parts in mediations, as far as they are visible */
  mediations?: DisputeMediatorListFilter | null | undefined;
  /** 姓名 — Name */
  name?: TextFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DeputyFilter | null | undefined;
  /** 代表构成：按公布的代表构成分类 — Occupation in the classes of the published composition */
  occupation?: DeputyOccupationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DeputyFilter> | null | undefined;
  /** 信访代办 — Appointments as a petition agent */
  petitionAgencies?: PetitionAgentListFilter | null | undefined;
  /** 积分反馈单：各年度积分，仅列已公开的 — Points by year, as far as they are published */
  pointsStatements?: PointsStatementListFilter | null | undefined;
  /** 工作单位及职务：代表公示栏上公布的工作单位和职务 — Work unit and post as published on the deputy’s board */
  post?: SearchFilter | null | undefined;
  /** 代表码：群众扫码查找该代表并留言 — QR codes through which people find the deputy and write to the deputy */
  qrCodes?: ContactQrCodeListFilter | null | undefined;
  /** 接待选民：该代表参加的接待活动 — Receptions that the deputy takes part in */
  receptions?: ReceptionDeputyListFilter | null | undefined;
  /** 所进家站 — Stations that the deputy belongs to */
  stations?: StationDeputyListFilter | null | undefined;
  /** 领衔建议：由该代表领衔的建议 — Suggestions that the deputy leads */
  suggestions?: SuggestionListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 代表小组的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DeputyGroup records; all must hold, and one that is null is none */
export type DeputyGroupFilter = {
  /** 小组活动：该小组的活动，仅列已公开的 — Its activities, as far as they are announced */
  activities?: ActivityListFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DeputyGroupFilter> | null | undefined;
  /** 撤销日期：撤销之日，存续期间为空 — Last day; absent while it exists */
  dissolvedOn?: DateFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 成立日期 — Founded on */
  establishedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 重点小组：已确定为跟踪重点建议的重点小组 — Designated key group that tracks key suggestions */
  isKey?: BooleanFilter | null | undefined;
  /** 类型 — Regional or professional */
  kind?: DeputyGroupKindFilter | null | undefined;
  /** 组长：存在且符合条件 — Leader: the record exists and matches */
  leader?: DeputyFilter | null | undefined;
  /** 级别：由哪一级人大的工作机构或者主席团指导 — Level of the congress whose office or presidium leads the group */
  level?: CongressLevelFilter | null | undefined;
  /** 成员：小组成员，含组长 — Its members, the leader among them */
  members?: DeputyGroupMemberListFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DeputyGroupFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DeputyGroupFilter> | null | undefined;
  /** 功能型党支部：设在该小组内的功能型党支部，没有的为空 — The party branch inside it, if any */
  partyBranches?: FunctionalPartyBranchListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 代表小组类型：代表小组按什么组成（《代表法》第二十六条、第二十七条） — How a deputy group is formed (Deputies Law, art. 26 and 27) */
export const DeputyGroupKind = {
  /** 专业型：按专业领域组成 — By field of work */
  PROFESSIONAL: 'PROFESSIONAL',
  /** 区域型：按地域，由居住地或者工作地相近的各级代表组成 — By neighbourhood: deputies of all levels who live or work near each other */
  REGIONAL: 'REGIONAL'
} as const;

export type DeputyGroupKind = typeof DeputyGroupKind[keyof typeof DeputyGroupKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DeputyGroupKindFilter = {
  /** 等于此值 — Equal to */
  eq?: DeputyGroupKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DeputyGroupKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DeputyGroupKind | null | undefined;
};

/** 代表小组成员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DeputyGroupMember records; all must hold, and one that is null is none */
export type DeputyGroupMemberFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DeputyGroupMemberFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表小组：存在且符合条件 — Group: the record exists and matches */
  group?: DeputyGroupFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 加入日期 — Joined on */
  joinedOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DeputyGroupMemberFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DeputyGroupMemberFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表小组成员的条件：值为 null 的等于没写 — Conditions on related DeputyGroupMember records; one that is null is none */
export type DeputyGroupMemberListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DeputyGroupMemberFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DeputyGroupMemberFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DeputyGroupMemberFilter | null | undefined;
};

/** 代表小组成员的排序 — An ordering of DeputyGroupMember records */
export type DeputyGroupMemberOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DeputyGroupMemberOrderField;
};

/** 代表小组成员的排序字段 — What DeputyGroupMember records can be ordered by */
export const DeputyGroupMemberOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 加入日期 — Joined on */
  JOINED_ON: 'JOINED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DeputyGroupMemberOrderField = typeof DeputyGroupMemberOrderField[keyof typeof DeputyGroupMemberOrderField];
/** 代表小组的排序 — An ordering of DeputyGroup records */
export type DeputyGroupOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DeputyGroupOrderField;
};

/** 代表小组的排序字段 — What DeputyGroup records can be ordered by */
export const DeputyGroupOrderField = {
  /** 成立日期 — Founded on */
  ESTABLISHED_ON: 'ESTABLISHED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DeputyGroupOrderField = typeof DeputyGroupOrderField[keyof typeof DeputyGroupOrderField];
/** 代表实事项目的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DeputyInitiative records; all must hold, and one that is null is none */
export type DeputyInitiativeFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DeputyInitiativeFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — What it is */
  kind?: InitiativeKindFilter | null | undefined;
  /** 指标 — What was measured */
  metrics?: InitiativeMetricListFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DeputyInitiativeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DeputyInitiativeFilter> | null | undefined;
  /** 开始日期：开始运行之日，此前为计划日期 — Running since, planned before */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: InitiativeStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表实事项目的条件：值为 null 的等于没写 — Conditions on related DeputyInitiative records; one that is null is none */
export type DeputyInitiativeListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DeputyInitiativeFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DeputyInitiativeFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DeputyInitiativeFilter | null | undefined;
};

/** 代表实事项目的排序 — An ordering of DeputyInitiative records */
export type DeputyInitiativeOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DeputyInitiativeOrderField;
};

/** 代表实事项目的排序字段 — What DeputyInitiative records can be ordered by */
export const DeputyInitiativeOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期：开始运行之日，此前为计划日期 — Running since, planned before */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DeputyInitiativeOrderField = typeof DeputyInitiativeOrderField[keyof typeof DeputyInitiativeOrderField];
/** 代表构成：公布代表构成时采用的分类 — The composition in which the make-up of a congress is published */
export const DeputyOccupation = {
  /** 企业负责人 — Head of an enterprise */
  ENTREPRENEUR: 'ENTREPRENEUR',
  /** 农牧民：含村干部 — Farmer or herder, village cadres included */
  FARMER: 'FARMER',
  /** 党政领导干部：党委、政府等的领导干部 — Leading official of Party or state */
  OFFICIAL: 'OFFICIAL',
  /** 其他 — Other */
  OTHER: 'OTHER',
  /** 专业技术人员：教师、医生、工程师等专业技术人员 — Teacher, doctor, engineer or other professional */
  PROFESSIONAL: 'PROFESSIONAL',
  /** 解放军和武警：现役军人和武警官兵 — Member of the armed forces */
  SOLDIER: 'SOLDIER',
  /** 工人 — Worker */
  WORKER: 'WORKER'
} as const;

export type DeputyOccupation = typeof DeputyOccupation[keyof typeof DeputyOccupation];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DeputyOccupationFilter = {
  /** 等于此值 — Equal to */
  eq?: DeputyOccupation | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DeputyOccupation> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DeputyOccupation | null | undefined;
};

/** 人大代表的排序 — An ordering of Deputy records */
export type DeputyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DeputyOrderField;
};

/** 人大代表的排序字段 — What Deputy records can be ordered by */
export const DeputyOrderField = {
  /** 首次当选日期：首次当选任何一级人大代表之日 — Day of the first election to any congress */
  FIRST_ELECTED_ON: 'FIRST_ELECTED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 姓名 — Name */
  NAME: 'NAME',
  /** 姓名笔画：按姓氏笔画，即逐字按笔画数，同画数的按横竖撇点折的笔顺，单名排在同姓双名之前 — Name by strokes, as rolls have it: character by character by their number, then stroke by stroke 横竖撇点折; a single given name stands before longer ones of the same surname */
  NAME_STROKES: 'NAME_STROKES',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DeputyOrderField = typeof DeputyOrderField[keyof typeof DeputyOrderField];
/** 履职圈的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DeputyPost records; all must hold, and one that is null is none */
export type DeputyPostFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DeputyPostFilter> | null | undefined;
  /** 发布渠道：已在或者将在哪里发布 — Where it is published, or to be */
  channels?: PostChannelListFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — Own post or story */
  kind?: PostKindFilter | null | undefined;
  /** 媒体形式 — What it is made of */
  media?: PostMediumListFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DeputyPostFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DeputyPostFilter> | null | undefined;
  /** 发布时间：未发布前为空 — Published at; absent until then */
  publishedAt?: DateTimeFilter | null | undefined;
  /** 状态 — Where it stands in moderation */
  status?: PostStatusFilter | null | undefined;
  /** 相关建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 相关建议：是否为空 — Suggestion: whether there is none */
  suggestionIsNull?: boolean | null | undefined;
  /** 标题 — In one line */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 阅读量 — Times read */
  viewCount?: IntFilter | null | undefined;
  /** 撰写日期 — Written on */
  writtenOn?: DateFilter | null | undefined;
};

/** 履职圈的排序 — An ordering of DeputyPost records */
export type DeputyPostOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DeputyPostOrderField;
};

/** 履职圈的排序字段 — What DeputyPost records can be ordered by */
export const DeputyPostOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 撰写日期 — Written on */
  WRITTEN_ON: 'WRITTEN_ON'
} as const;

export type DeputyPostOrderField = typeof DeputyPostOrderField[keyof typeof DeputyPostOrderField];
/** 代表角色：代表在活动中为群众承担的角色（三员） — What a deputy is for people in it (三员) */
export const DeputyRoleTag = {
  /** 情报员：反映群众意见 — Reports what people think */
  INFORMANT: 'INFORMANT',
  /** 调解员：促进和谐、调解矛盾 — Promotes harmony */
  MEDIATOR: 'MEDIATOR',
  /** 勤务员：为民生服务 — Works for people’s livelihood */
  SERVANT: 'SERVANT'
} as const;

export type DeputyRoleTag = typeof DeputyRoleTag[keyof typeof DeputyRoleTag];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DeputyRoleTagListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: DeputyRoleTag | null | undefined;
};

/** 确定重点建议的输入 — What is sent */
export type DesignateKeySuggestionInput = {
  /** 决定：主任会议确定重点督办的决定，标识形如 `Decision:…` — The decision of the chairpersons’ meeting: `Decision:…` */
  decision: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`KeySupervision:…` — Global id, `KeySupervision:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 确定承办单位的输入 — What is sent */
export type DetermineUnitsInput = {
  /** 协办单位：标识形如 `Agency:…`，最多 100 个 — Units that assist: `Agency:…`, at most 100 */
  assist?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 涉及面广、处理难度大：属该类的自交办之日起六个月内答复（《代表法》第五十一条），确定承办单位前为空 — Broad or difficult: such a suggestion is answered within six months of its assignment (Deputies Law, art. 51); absent until units are determined */
  isBroad?: boolean | null | undefined;
  /** 主办单位：与分办单位不能并用，标识形如 `Agency:…` — The unit that leads; none beside separate ones: `Agency:…` */
  lead?: string | null | undefined;
  /** 分办单位：两个以上，标识形如 `Agency:…`，最多 100 个 — Units that each reply on their own part, two or more: `Agency:…`, at most 100 */
  separate?: Array<string> | null | undefined;
};

/** 纠纷类别：因何发生纠纷 — What a dispute is about */
export const DisputeCategory = {
  /** 损害赔偿：人身损害和事故 — Injury and accident */
  ACCIDENT: 'ACCIDENT',
  /** 征地补偿：土地、房屋或者青苗的补偿 — Compensation for land, houses or crops */
  COMPENSATION: 'COMPENSATION',
  /** 消费：消费者与经营者之间 — Consumers and traders */
  CONSUMER: 'CONSUMER',
  /** 婚姻家庭 — Family */
  FAMILY: 'FAMILY',
  /** 土地：承包地、宅基地和通行 — Contracted land, house sites, access */
  LAND: 'LAND',
  /** 邻里 — Neighbours */
  NEIGHBOUR: 'NEIGHBOUR',
  /** 草牧场界限 — Boundary of a pasture */
  PASTURE_BOUNDARY: 'PASTURE_BOUNDARY',
  /** 物业 — Property management */
  PROPERTY_MANAGEMENT: 'PROPERTY_MANAGEMENT',
  /** 工资 — Wages */
  WAGE: 'WAGE'
} as const;

export type DisputeCategory = typeof DisputeCategory[keyof typeof DisputeCategory];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DisputeCategoryFilter = {
  /** 等于此值 — Equal to */
  eq?: DisputeCategory | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DisputeCategory> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DisputeCategory | null | undefined;
};

/** 矛盾纠纷调解的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DisputeMediation records; all must hold, and one that is null is none */
export type DisputeMediationFilter = {
  /** 协同单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 协同单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 协议金额(分)：约定或者追回的金额，单位为分；没有的为空 — Sum agreed on or recovered, in fen; absent where none */
  amountSettledFen?: BigIntFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DisputeMediationFilter> | null | undefined;
  /** 受益人数 — People who were helped */
  beneficiaryCount?: IntFilter | null | undefined;
  /** 类别 — What it is about */
  category?: DisputeCategoryFilter | null | undefined;
  /** 结案日期：结案之日，不论是否达成协议；未结案前为空 — Closed on, settled or not; absent until then */
  closedOn?: DateFilter | null | undefined;
  /** 调解天数：到达成协议为止的天数，当日达成为0 — Days until it was settled, 0 on the same day */
  dayCount?: IntFilter | null | undefined;
  /** 发生地：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 所在网格：存在且符合条件 — Grid: the record exists and matches */
  grid?: GridFilter | null | undefined;
  /** 所在网格：是否为空 — Grid: whether there is none */
  gridIsNull?: boolean | null | undefined;
  /** 隐患排查：发现该纠纷的排查，仅有权限者可见 — Checks that found it, for those who see them */
  hazardChecks?: HazardCheckListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开：是否作为案例公开 — Whether it is published as an example */
  isPublished?: BooleanFilter | null | undefined;
  /** 就地化解：在当地化解，未到上一级 — Settled where it arose, not taken to the level above */
  isSettledLocally?: BooleanFilter | null | undefined;
  /** 调解人员 — Who mediates */
  mediators?: DisputeMediatorListFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DisputeMediationFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 登记日期 — Opened on */
  openedOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DisputeMediationFilter> | null | undefined;
  /** 信访事项：存在且符合条件 — Petition: the record exists and matches */
  petition?: PetitionCaseFilter | null | undefined;
  /** 信访事项：是否为空 — Petition: whether there is none */
  petitionIsNull?: boolean | null | undefined;
  /** 达成协议日期：未达成协议前为空 — Settled on; absent until then */
  settledOn?: DateFilter | null | undefined;
  /** 阶段：相对于诉讼，在哪一阶段调解 — When it was mediated, seen from a lawsuit */
  stage?: MediationStageFilter | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: MediationStatusFilter | null | undefined;
  /** 调解组织：开展调解的团队或者调解室，如海上枫桥调解室；仅由调解人员调解的为空 — Team or room that mediates, e.g. 海上枫桥调解室; absent where nobody but the mediators does */
  team?: CodeFilter | null | undefined;
  /** 标题：一句话概括，不含当事人信息 — What it is about, in one line, without the parties */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联矛盾纠纷调解的条件：值为 null 的等于没写 — Conditions on related DisputeMediation records; one that is null is none */
export type DisputeMediationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DisputeMediationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DisputeMediationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DisputeMediationFilter | null | undefined;
};

/** 矛盾纠纷调解的排序 — An ordering of DisputeMediation records */
export type DisputeMediationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DisputeMediationOrderField;
};

/** 矛盾纠纷调解的排序字段 — What DisputeMediation records can be ordered by */
export const DisputeMediationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 登记日期 — Opened on */
  OPENED_ON: 'OPENED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DisputeMediationOrderField = typeof DisputeMediationOrderField[keyof typeof DisputeMediationOrderField];
/** 调解人员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DisputeMediator records; all must hold, and one that is null is none */
export type DisputeMediatorFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DisputeMediatorFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 调解：存在且符合条件 — Mediation: the record exists and matches */
  mediation?: DisputeMediationFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DisputeMediatorFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DisputeMediatorFilter> | null | undefined;
  /** 职责：在调解中承担的职责 — What the person does in it */
  role?: MediatorRoleFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联调解人员的条件：值为 null 的等于没写 — Conditions on related DisputeMediator records; one that is null is none */
export type DisputeMediatorListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DisputeMediatorFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DisputeMediatorFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DisputeMediatorFilter | null | undefined;
};

/** 调解人员的排序 — An ordering of DisputeMediator records */
export type DisputeMediatorOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DisputeMediatorOrderField;
};

/** 调解人员的排序字段 — What DisputeMediator records can be ordered by */
export const DisputeMediatorOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DisputeMediatorOrderField = typeof DisputeMediatorOrderField[keyof typeof DisputeMediatorOrderField];
/** 行政区划的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Division records; all must hold, and one that is null is none */
export type DivisionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DivisionFilter> | null | undefined;
  /** 议决机构 — The bodies of this place */
  bodies?: BodyListFilter | null | undefined;
  /** 下级区划：直接的下级区划 — The divisions directly below */
  children?: DivisionListFilter | null | undefined;
  /** 区划代码：12 位，第 1–2 位省级、3–4 位地级、5–6 位县级、7–9 位乡级、10–12 位村级；代码转给其他区划后，原区划保留，代码后加转出日期，如 420503002003@2023-06-30 — 12 digits: 1–2 province, 3–4 prefecture, 5–6 county, 7–9 township, 10–12 village. A code may pass to another division: its former holder stays, with the day of that behind the code: `420503002003@2023-06-30` */
  code?: CodeFilter | null | undefined;
  /** 人民代表大会 — The congress of this division */
  congresses?: CongressListFilter | null | undefined;
  /** 网格：该社区或者村的网格 — Grids of this community or village */
  grids?: GridListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — Kind */
  kind?: DivisionKindFilter | null | undefined;
  /** 级别 — Level */
  level?: DivisionLevelFilter | null | undefined;
  /** 名称：正式名称，不带上级名称 — Official name, without the names above it */
  name?: TextFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DivisionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DivisionFilter> | null | undefined;
  /** 上级区划：存在且符合条件 — Parent: the record exists and matches */
  parent?: DivisionFilter | null | undefined;
  /** 上级区划：是否为空 — Parent: whether there is none */
  parentIsNull?: boolean | null | undefined;
  /** 代表家站：直接服务该区划的家站；下级区划的，用 `within` 筛选家站 — Stations that serve the division itself; for those below it filter stations by `within` */
  stations?: StationListFilter | null | undefined;
  /** 后继区划：存在且符合条件 — Successor: the record exists and matches */
  successor?: DivisionFilter | null | undefined;
  /** 后继区划：是否为空 — Successor: whether there is none */
  successorIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 失效日期：自该日起此代码不再有效，有效期间为空 — Day from which it is no longer valid under this code; absent while it is */
  validTo?: DateFilter | null | undefined;
  /** 辖区：2到12位的区划代码，含该区划及其以下所有区划 — A division code of 2 to 12 digits: the division itself and all below it */
  within?: string | null | undefined;
};

/** 行政区划类型：同级区划的具体称谓 — What a division is called in its level */
export const DivisionKind = {
  /** 自治旗 — Autonomous banner */
  AUTONOMOUS_BANNER: 'AUTONOMOUS_BANNER',
  /** 自治县 — Autonomous county */
  AUTONOMOUS_COUNTY: 'AUTONOMOUS_COUNTY',
  /** 自治州 — Autonomous prefecture */
  AUTONOMOUS_PREFECTURE: 'AUTONOMOUS_PREFECTURE',
  /** 自治区 — Autonomous region */
  AUTONOMOUS_REGION: 'AUTONOMOUS_REGION',
  /** 旗：内蒙古的县级区划 — Banner: a county of Inner Mongolia */
  BANNER: 'BANNER',
  /** 社区：城市居民社区 — Urban residents’ community */
  COMMUNITY: 'COMMUNITY',
  /** 县 — County */
  COUNTY: 'COUNTY',
  /** 县级市 — County-level city */
  COUNTY_CITY: 'COUNTY_CITY',
  /** 市辖区 — District of a city */
  DISTRICT: 'DISTRICT',
  /** 民族乡 — Ethnic township */
  ETHNIC_TOWNSHIP: 'ETHNIC_TOWNSHIP',
  /** 嘎查：内蒙古的村级区划 — Gacha: a village of Inner Mongolia */
  GACHA: 'GACHA',
  /** 统计汇总单位：仅用于汇总其他区划的代码，如市辖区、省直辖县级行政区划 — A code that only groups others, such as 市辖区 or 省直辖县级行政区划 */
  GROUPING: 'GROUPING',
  /** 盟：内蒙古的地级区划 — League of Inner Mongolia */
  LEAGUE: 'LEAGUE',
  /** 直辖市：中央直属的市 — Municipality under the central government */
  MUNICIPALITY: 'MUNICIPALITY',
  /** 地区 — Prefecture */
  PREFECTURE: 'PREFECTURE',
  /** 地级市 — Prefecture-level city */
  PREFECTURE_CITY: 'PREFECTURE_CITY',
  /** 省 — Province */
  PROVINCE: 'PROVINCE',
  /** 特别行政区 — Special administrative region */
  SPECIAL_ADMINISTRATIVE_REGION: 'SPECIAL_ADMINISTRATIVE_REGION',
  /** 街道：街道不设人民代表大会 — Subdistrict; has no congress of its own */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 苏木：内蒙古的乡级区划 — Sum: a township of Inner Mongolia */
  SUM: 'SUM',
  /** 镇 — Town */
  TOWN: 'TOWN',
  /** 乡 — Township */
  TOWNSHIP: 'TOWNSHIP',
  /** 村 — Village */
  VILLAGE: 'VILLAGE',
  /** 功能区：参照区划管理的开发区、矿区等功能区 — Development, mining or other zone that is run like a division */
  ZONE: 'ZONE'
} as const;

export type DivisionKind = typeof DivisionKind[keyof typeof DivisionKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DivisionKindFilter = {
  /** 等于此值 — Equal to */
  eq?: DivisionKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DivisionKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DivisionKind | null | undefined;
};

/** 行政区划级别：属于哪一级区划 — Level of an administrative division */
export const DivisionLevel = {
  /** 县级：县、区、旗、县级市，代码6位 — County, district, banner, county-level city: 6 digits */
  COUNTY: 'COUNTY',
  /** 地级：地级市、盟、自治州，代码4位 — Prefecture-level city, league or autonomous prefecture: 4 digits */
  PREFECTURE: 'PREFECTURE',
  /** 省级：省、自治区、直辖市，代码2位 — Province, autonomous region or municipality: 2 digits */
  PROVINCE: 'PROVINCE',
  /** 乡级：镇、乡、苏木、街道，代码9位 — Town, township, sum, subdistrict: 9 digits */
  TOWNSHIP: 'TOWNSHIP',
  /** 村级：村、嘎查、社区，代码12位 — Village, gacha, community: 12 digits */
  VILLAGE: 'VILLAGE'
} as const;

export type DivisionLevel = typeof DivisionLevel[keyof typeof DivisionLevel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DivisionLevelFilter = {
  /** 等于此值 — Equal to */
  eq?: DivisionLevel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DivisionLevel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DivisionLevel | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DivisionLevelListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: DivisionLevel | null | undefined;
};

/** 关联行政区划的条件：值为 null 的等于没写 — Conditions on related Division records; one that is null is none */
export type DivisionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DivisionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DivisionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DivisionFilter | null | undefined;
};

/** 行政区划的排序 — An ordering of Division records */
export type DivisionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DivisionOrderField;
};

/** 行政区划的排序字段 — What Division records can be ordered by */
export const DivisionOrderField = {
  /** 区划代码：12 位，第 1–2 位省级、3–4 位地级、5–6 位县级、7–9 位乡级、10–12 位村级；代码转给其他区划后，原区划保留，代码后加转出日期，如 420503002003@2023-06-30 — 12 digits: 1–2 province, 3–4 prefecture, 5–6 county, 7–9 township, 10–12 village. A code may pass to another division: its former holder stays, with the day of that behind the code: `420503002003@2023-06-30` */
  CODE: 'CODE',
  /** 名称：正式名称，不带上级名称 — Official name, without the names above it */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DivisionOrderField = typeof DivisionOrderField[keyof typeof DivisionOrderField];
/** 捐款捐物的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Donation records; all must hold, and one that is null is none */
export type DonationFilter = {
  /** 金额(分) — Sum or value in fen */
  amountFen?: BigIntFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DonationFilter> | null | undefined;
  /** 代表行动：存在且符合条件 — Campaign: the record exists and matches */
  campaign?: CampaignFilter | null | undefined;
  /** 代表行动：是否为空 — Campaign: whether there is none */
  campaignIsNull?: boolean | null | undefined;
  /** 捐赠代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 受益区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 捐赠日期 — Given on */
  donatedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开：捐赠人是否同意公开姓名 — Whether the giver agreed to be named */
  isPublished?: BooleanFilter | null | undefined;
  /** 类型 — Money or goods */
  kind?: DonationKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DonationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DonationFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 捐赠类型：捐赠了什么 — What was given */
export const DonationKind = {
  /** 捐物：捐赠物资，按价值计 — Goods, by their value */
  GOODS: 'GOODS',
  /** 捐款 — Money */
  MONEY: 'MONEY'
} as const;

export type DonationKind = typeof DonationKind[keyof typeof DonationKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DonationKindFilter = {
  /** 等于此值 — Equal to */
  eq?: DonationKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DonationKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DonationKind | null | undefined;
};

/** 关联捐款捐物的条件：值为 null 的等于没写 — Conditions on related Donation records; one that is null is none */
export type DonationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DonationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DonationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DonationFilter | null | undefined;
};

/** 捐款捐物的排序 — An ordering of Donation records */
export type DonationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DonationOrderField;
};

/** 捐款捐物的排序字段 — What Donation records can be ordered by */
export const DonationOrderField = {
  /** 捐赠日期 — Given on */
  DONATED_ON: 'DONATED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DonationOrderField = typeof DonationOrderField[keyof typeof DonationOrderField];
/** 起草票决办法的输入 — What is sent */
export type DraftBallotRuleInput = {
  /** 票决机构：适用于哪一机构的票决 — Whose ballots follow it */
  body: BallotBody;
  /** 可选数 — For how many a ballot may be */
  choiceCount: BallotChoiceCount;
  /** 计票人：由谁监票、计票，如何产生 — Who counts, and who chooses them */
  countedBy: string;
  /** 行政区划：哪里的办法，标识形如 `Division:…` — The place whose rule it is: `Division:…` */
  division: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 过半数的基数 — Of what more than half has to be for it */
  majority: BallotMajority;
  /** 最低差额比例：候选数比应选数至少多出的比例，如0.2 — Least surplus of candidates over seats: 0.2 */
  minSurplusRate: number;
  /** 名称：如民生实事项目人大代表票决办法 — Name of the measures */
  name: string;
  /** 法定人数 — How many have to be present */
  quorum: BallotQuorum;
  /** 差额依据：规定差额比例的文件和条款 — The document and clause that ask for the surplus */
  surplusSource: string;
  /** 票数相等的办法 — What is done about a tie for the last seats */
  tie: BallotTie;
};

/** 法规草案的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DraftLaw records; all must hold, and one that is null is none */
export type DraftLawFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DraftLawFilter> | null | undefined;
  /** 人民代表大会：存在且符合条件 — Congress: the record exists and matches */
  congress?: CongressFilter | null | undefined;
  /** 人民代表大会：是否为空 — Congress: whether there is none */
  congressIsNull?: boolean | null | undefined;
  /** 表决：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 表决：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 施行日期：施行之日，未确定前为空 — In force from; absent until known */
  effectiveOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DraftLawFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DraftLawFilter> | null | undefined;
  /** 列入计划日期 — Taken into the plan on */
  plannedOn?: DateFilter | null | undefined;
  /** 提案机关：存在且符合条件 — Proposer: the record exists and matches */
  proposer?: AgencyFilter | null | undefined;
  /** 提案机关：是否为空 — Proposer: whether there is none */
  proposerIsNull?: boolean | null | undefined;
  /** 公布日期：公布前为空 — Published on; absent until then */
  publishedOn?: DateFilter | null | undefined;
  /** 阶段 — Where it stands */
  stage?: DraftStageFilter | null | undefined;
  /** 名称 — Title */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 草案文本 — Its versions */
  versions?: DraftLawVersionListFilter | null | undefined;
};

/** 关联法规草案的条件：值为 null 的等于没写 — Conditions on related DraftLaw records; one that is null is none */
export type DraftLawListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DraftLawFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DraftLawFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DraftLawFilter | null | undefined;
};

/** 法规草案的排序 — An ordering of DraftLaw records */
export type DraftLawOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DraftLawOrderField;
};

/** 法规草案的排序字段 — What DraftLaw records can be ordered by */
export const DraftLawOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 列入计划日期 — Taken into the plan on */
  PLANNED_ON: 'PLANNED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DraftLawOrderField = typeof DraftLawOrderField[keyof typeof DraftLawOrderField];
/** 法规草案文本的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DraftLawVersion records; all must hold, and one that is null is none */
export type DraftLawVersionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DraftLawVersionFilter> | null | undefined;
  /** 法规草案：存在且符合条件 — Draft law: the record exists and matches */
  draftLaw?: DraftLawFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开 — Whether it is published */
  isPublished?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DraftLawVersionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DraftLawVersionFilter> | null | undefined;
  /** 公开日期：公布征求意见之日，公布前为空 — Published for comment on; absent until then */
  publishedOn?: DateFilter | null | undefined;
  /** 审次 — The reading it is for */
  reading?: ReadingFilter | null | undefined;
  /** 征求意见 — Solicitations of opinions on it */
  solicitations?: OpinionSolicitationListFilter | null | undefined;
  /** 提请审议日期：提请常委会审议之日 — Submitted to the standing committee on */
  submittedOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联法规草案文本的条件：值为 null 的等于没写 — Conditions on related DraftLawVersion records; one that is null is none */
export type DraftLawVersionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DraftLawVersionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DraftLawVersionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DraftLawVersionFilter | null | undefined;
};

/** 法规草案文本的排序 — An ordering of DraftLawVersion records */
export type DraftLawVersionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DraftLawVersionOrderField;
};

/** 法规草案文本的排序字段 — What DraftLawVersion records can be ordered by */
export const DraftLawVersionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提请审议日期：提请常委会审议之日 — Submitted to the standing committee on */
  SUBMITTED_ON: 'SUBMITTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DraftLawVersionOrderField = typeof DraftLawVersionOrderField[keyof typeof DraftLawVersionOrderField];
/** 拟写答复的输入 — What is sent */
export type DraftReplyInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 拟答复：经办人拟写、待本单位审核的答复，发出后为空 — The reply as it is drafted for review inside the unit; empty once it has gone out */
  replyDraft: string;
};

/** 立法阶段：法规草案进行到哪一步 — Where a draft law stands */
export const DraftStage = {
  /** 上级批准：上级人大常委会批准 — Approved by the standing committee above */
  APPROVED_BY_UPPER_LEVEL: 'APPROVED_BY_UPPER_LEVEL',
  /** 起草 — Being drafted */
  DRAFTING: 'DRAFTING',
  /** 一审：第一次审议 — First reading of the draft */
  FIRST_READING: 'FIRST_READING',
  /** 列入计划：列入立法计划 — In the legislative plan */
  PLANNED: 'PLANNED',
  /** 公布 — Published */
  PUBLISHED: 'PUBLISHED',
  /** 二审：第二次审议 — Second reading */
  SECOND_READING: 'SECOND_READING',
  /** 终止审议：未付表决，终止审议 — Deliberation ended without a vote */
  TERMINATED: 'TERMINATED',
  /** 三审：第三次审议 — Third reading */
  THIRD_READING: 'THIRD_READING',
  /** 表决通过：已经通过 — Passed */
  VOTED: 'VOTED',
  /** 撤回 — Withdrawn */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type DraftStage = typeof DraftStage[keyof typeof DraftStage];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DraftStageFilter = {
  /** 等于此值 — Equal to */
  eq?: DraftStage | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DraftStage> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DraftStage | null | undefined;
};

/** 起草建议的输入 — What is sent */
export type DraftSuggestionInput = {
  /** 分类 — Subject */
  category: SuggestionCategory;
  /** 联名代表：邀请联名的代表，须为同一人大的代表，标识形如 `Deputy:…`，最多 100 个 — Deputies of the same congress who are asked to sign: `Deputy:…`, at most 100 */
  coSigners?: Array<string> | null | undefined;
  /** 正文 — The full text */
  fullText: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 类别：建议、批评或者意见 — Suggestion, criticism or opinion */
  kind: SuggestionKind;
  /** 提出身份：领衔代表以哪一个代表资格提出，标识形如 `Mandate:…` — The mandate of that deputy under which it was moved: `Mandate:…` */
  mandate: string;
  /** 来源：所提问题的由来 — Where its matter came from */
  originChannel: SuggestionOrigin;
  /** 公开方式 — How much is public */
  publicity: Publicity;
  /** 标题：一句话概括建议内容 — What is suggested, in one line */
  title: string;
};

/** 代表年度任务清单的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DutyChecklist records; all must hold, and one that is null is none */
export type DutyChecklistFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DutyChecklistFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 下达日期：未下达前为空 — Issued on; absent until then */
  issuedOn?: DateFilter | null | undefined;
  /** 任务 — The tasks */
  items?: DutyChecklistItemListFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DutyChecklistFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DutyChecklistFilter> | null | undefined;
  /** 状态 — Where it stands */
  status?: ChecklistStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Year */
  year?: IntFilter | null | undefined;
};

/** 年度任务的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DutyChecklistItem records; all must hold, and one that is null is none */
export type DutyChecklistItemFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DutyChecklistItemFilter> | null | undefined;
  /** 任务清单：存在且符合条件 — Checklist: the record exists and matches */
  checklist?: DutyChecklistFilter | null | undefined;
  /** 完成次数 — How often so far */
  doneCount?: IntFilter | null | undefined;
  /** 完成期限 — Last day */
  dueOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已完成 — Whether the target is reached */
  isDone?: BooleanFilter | null | undefined;
  /** 类型：权利、义务或者定期活动 — Right, duty or regular activity */
  kind?: ChecklistItemKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DutyChecklistItemFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DutyChecklistItemFilter> | null | undefined;
  /** 目标次数 — How often in the year */
  targetCount?: IntFilter | null | undefined;
  /** 任务 — What is to be done */
  task?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联年度任务的条件：值为 null 的等于没写 — Conditions on related DutyChecklistItem records; one that is null is none */
export type DutyChecklistItemListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DutyChecklistItemFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DutyChecklistItemFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DutyChecklistItemFilter | null | undefined;
};

/** 年度任务的排序 — An ordering of DutyChecklistItem records */
export type DutyChecklistItemOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DutyChecklistItemOrderField;
};

/** 年度任务的排序字段 — What DutyChecklistItem records can be ordered by */
export const DutyChecklistItemOrderField = {
  /** 完成期限 — Last day */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：在清单中的次序，从1起 — Place in the list, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DutyChecklistItemOrderField = typeof DutyChecklistItemOrderField[keyof typeof DutyChecklistItemOrderField];
/** 关联代表年度任务清单的条件：值为 null 的等于没写 — Conditions on related DutyChecklist records; one that is null is none */
export type DutyChecklistListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DutyChecklistFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DutyChecklistFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DutyChecklistFilter | null | undefined;
};

/** 代表年度任务清单的排序 — An ordering of DutyChecklist records */
export type DutyChecklistOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DutyChecklistOrderField;
};

/** 代表年度任务清单的排序字段 — What DutyChecklist records can be ordered by */
export const DutyChecklistOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 年度 — Year */
  YEAR: 'YEAR'
} as const;

export type DutyChecklistOrderField = typeof DutyChecklistOrderField[keyof typeof DutyChecklistOrderField];
/** 履职记录的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DutyRecord records; all must hold, and one that is null is none */
export type DutyRecordFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DutyRecordFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开：是否在代表履职档案中公开 — Whether it is published in the deputy’s duty file */
  isPublished?: BooleanFilter | null | undefined;
  /** 类型 — What the deputy did */
  kind?: DutyRecordKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DutyRecordFilter | null | undefined;
  /** 日期 — Day */
  occurredOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DutyRecordFilter> | null | undefined;
  /** 标题：一句话概括，不含个人信息 — In one line, without personal details */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 履职类型：代表做了什么 — What a deputy did */
export const DutyRecordKind = {
  /** 公益帮扶：帮助困难群众 — Helped people in need */
  CHARITY: 'CHARITY',
  /** 联系走访：走访或者与选民交谈 — Visited or talked with electors */
  CONTACT: 'CONTACT',
  /** 民情日记：记录群众反映，仅代表本人可见 — Diary of what people said, for the deputy alone */
  DIARY: 'DIARY',
  /** 小组活动：代表小组的活动 — Activity of the deputy group */
  GROUP_ACTIVITY: 'GROUP_ACTIVITY',
  /** 视察调研检查：视察、调研或者执法检查 — Inspection, research or law-enforcement check */
  INSPECTION: 'INSPECTION',
  /** 化解矛盾：调解矛盾或者帮助信访 — Mediated or helped with a petition */
  MEDIATION: 'MEDIATION',
  /** 参加会议 — Took part in a session or meeting */
  MEETING: 'MEETING',
  /** 其他 — Something else */
  OTHER: 'OTHER',
  /** 提出议案建议：撰写或者联名议案建议 — Wrote or joined a motion or suggestion */
  PAPER: 'PAPER',
  /** 接待选民 — Received electors */
  RECEPTION: 'RECEPTION',
  /** 学习培训：参加培训 — Took part in training */
  TRAINING: 'TRAINING'
} as const;

export type DutyRecordKind = typeof DutyRecordKind[keyof typeof DutyRecordKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DutyRecordKindFilter = {
  /** 等于此值 — Equal to */
  eq?: DutyRecordKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DutyRecordKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DutyRecordKind | null | undefined;
};

/** 关联履职记录的条件：值为 null 的等于没写 — Conditions on related DutyRecord records; one that is null is none */
export type DutyRecordListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DutyRecordFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DutyRecordFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DutyRecordFilter | null | undefined;
};

/** 履职记录的排序 — An ordering of DutyRecord records */
export type DutyRecordOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DutyRecordOrderField;
};

/** 履职记录的排序字段 — What DutyRecord records can be ordered by */
export const DutyRecordOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 日期 — Day */
  OCCURRED_ON: 'OCCURRED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DutyRecordOrderField = typeof DutyRecordOrderField[keyof typeof DutyRecordOrderField];
/** 代表述职评议的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DutyReportEvaluation records; all must hold, and one that is null is none */
export type DutyReportEvaluationFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DutyReportEvaluationFilter> | null | undefined;
  /** 评议主体 — Who rates */
  body?: EvaluationBodyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DutyReportEvaluationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DutyReportEvaluationFilter> | null | undefined;
  /** 评议日期 — Rated on */
  ratedOn?: DateFilter | null | undefined;
  /** 述职：存在且符合条件 — Report: the record exists and matches */
  report?: DutyReportFilter | null | undefined;
  /** 满意率：满意和基本满意占全部评议票的比例，没有评议票的为空 — Share of satisfied and basically satisfied among all ratings; null without ratings */
  satisfactionRate?: FloatFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表述职评议的条件：值为 null 的等于没写 — Conditions on related DutyReportEvaluation records; one that is null is none */
export type DutyReportEvaluationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DutyReportEvaluationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DutyReportEvaluationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DutyReportEvaluationFilter | null | undefined;
};

/** 代表述职评议的排序 — An ordering of DutyReportEvaluation records */
export type DutyReportEvaluationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DutyReportEvaluationOrderField;
};

/** 代表述职评议的排序字段 — What DutyReportEvaluation records can be ordered by */
export const DutyReportEvaluationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 评议日期 — Rated on */
  RATED_ON: 'RATED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DutyReportEvaluationOrderField = typeof DutyReportEvaluationOrderField[keyof typeof DutyReportEvaluationOrderField];
/** 代表述职的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DutyReport records; all must hold, and one that is null is none */
export type DutyReportFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DutyReportFilter> | null | undefined;
  /** 述职对象 — To whom */
  audience?: ReportAudienceFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 评议：听取述职的人的评议，公布后可见 — How those who heard it rated the deputy, once published */
  evaluations?: DutyReportEvaluationListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 级别：该代表资格所属人大的级别 — Level of the congress of that mandate */
  level?: CongressLevelFilter | null | undefined;
  /** 代表资格：存在且符合条件 — Mandate: the record exists and matches */
  mandate?: MandateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DutyReportFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DutyReportFilter> | null | undefined;
  /** 述职日期：述职之日，此前为计划日期 — Day of the report, planned until delivered */
  reportedOn?: DateFilter | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: EvaluationStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度：所报告的年度 — Year that the deputy reports on */
  year?: IntFilter | null | undefined;
};

/** 关联代表述职的条件：值为 null 的等于没写 — Conditions on related DutyReport records; one that is null is none */
export type DutyReportListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DutyReportFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DutyReportFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DutyReportFilter | null | undefined;
};

/** 代表述职的排序 — An ordering of DutyReport records */
export type DutyReportOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DutyReportOrderField;
};

/** 代表述职的排序字段 — What DutyReport records can be ordered by */
export const DutyReportOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 述职日期：述职之日，此前为计划日期 — Day of the report, planned until delivered */
  REPORTED_ON: 'REPORTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DutyReportOrderField = typeof DutyReportOrderField[keyof typeof DutyReportOrderField];
/** 代表轮值的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on DutyRoster records; all must hold, and one that is null is none */
export type DutyRosterFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<DutyRosterFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 值班日期 — Day of the duty */
  dutyOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: DutyRosterFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<DutyRosterFilter> | null | undefined;
  /** 定点与不定点：在家站，或者走访选民的地方 — Whether it is at the station, or wherever electors are visited */
  placeMode?: FixityFilter | null | undefined;
  /** 班次 — Part of the day */
  shift?: DutyShiftFilter | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 状态 — State */
  status?: DutyStatusFilter | null | undefined;
  /** 定时与不定时：时间是否由计划确定 — Whether the time is fixed by the plan */
  timeMode?: FixityFilter | null | undefined;
  /** 主题：有确定主题的为主题，否则为空 — The topic, where it is set; absent otherwise */
  topic?: SearchFilter | null | undefined;
  /** 定向与不定向：主题事先确定，或者由选民提出 — Whether the topic is set, or what electors bring */
  topicMode?: FixityFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表轮值的条件：值为 null 的等于没写 — Conditions on related DutyRoster records; one that is null is none */
export type DutyRosterListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: DutyRosterFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: DutyRosterFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: DutyRosterFilter | null | undefined;
};

/** 代表轮值的排序 — An ordering of DutyRoster records */
export type DutyRosterOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: DutyRosterOrderField;
};

/** 代表轮值的排序字段 — What DutyRoster records can be ordered by */
export const DutyRosterOrderField = {
  /** 值班日期 — Day of the duty */
  DUTY_ON: 'DUTY_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type DutyRosterOrderField = typeof DutyRosterOrderField[keyof typeof DutyRosterOrderField];
/** 班次：值班的时段 — Part of the day */
export const DutyShift = {
  /** 下午 — Afternoon */
  AFTERNOON: 'AFTERNOON',
  /** 全天 — All day */
  ALL_DAY: 'ALL_DAY',
  /** 晚上 — Evening */
  EVENING: 'EVENING',
  /** 上午 — Morning */
  MORNING: 'MORNING'
} as const;

export type DutyShift = typeof DutyShift[keyof typeof DutyShift];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DutyShiftFilter = {
  /** 等于此值 — Equal to */
  eq?: DutyShift | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DutyShift> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DutyShift | null | undefined;
};

/** 轮值状态 — State of a duty */
export const DutyStatus = {
  /** 已取消 — Called off */
  CANCELLED: 'CANCELLED',
  /** 缺勤：代表未到岗 — The deputy was not there */
  MISSED: 'MISSED',
  /** 已排班：已列入轮值表 — On the roster */
  PLANNED: 'PLANNED',
  /** 已值班：代表到岗 — The deputy was there */
  SERVED: 'SERVED'
} as const;

export type DutyStatus = typeof DutyStatus[keyof typeof DutyStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type DutyStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: DutyStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<DutyStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: DutyStatus | null | undefined;
};

/** 终止岗位的输入 — What is sent */
export type EndPostInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`AccountPost:…` — Global id, `AccountPost:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 离任日期：自该日起不再担任，仍在任的为空 — No longer from this day on; absent while it is held */
  validTo: string;
};

/** 清除个人信息的输入 — What is sent */
export type ErasePersonalDataInput = {
  /** 意见：反映人的个人信息，标识形如 `PublicFeedback:…` — The message, of whose sender it is: `PublicFeedback:…` */
  feedback: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由 — Why */
  reason: string;
};

/** 评价督办的输入 — What is sent */
export type EvaluateKeySuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 督办意见：人大对承办单位的要求 — What the congress asks of the unit */
  findings: string;
  /** 全局标识：`KeySupervision:…` — Global id, `KeySupervision:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 评价建议办理的输入 — What is sent */
export type EvaluateSuggestionInput = {
  /** 办理态度 — Rating of how the unit went about it */
  attitude: Satisfaction;
  /** 评价意见 — What the deputy says about it */
  comment?: string | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 答复：所评价的答复，标识形如 `SuggestionReply:…` — The reply that is rated: `SuggestionReply:…` */
  reply: string;
  /** 办理结果 — Rating of what came of it */
  result: Satisfaction;
};

/** 测评主体：由谁测评 — Who rates */
export const EvaluationBody = {
  /** 人大代表 — Deputies */
  DEPUTIES: 'DEPUTIES',
  /** 群众 — Residents */
  RESIDENTS: 'RESIDENTS',
  /** 街道议政代表会 — Street assembly */
  STREET_ASSEMBLY: 'STREET_ASSEMBLY',
  /** 第三方机构 — Third party */
  THIRD_PARTY: 'THIRD_PARTY'
} as const;

export type EvaluationBody = typeof EvaluationBody[keyof typeof EvaluationBody];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type EvaluationBodyFilter = {
  /** 等于此值 — Equal to */
  eq?: EvaluationBody | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<EvaluationBody> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: EvaluationBody | null | undefined;
};

/** 测评结果运用：测评后采取的措施 — What followed from an evaluation */
export const EvaluationConsequence = {
  /** 考核加分：在单位年度考核中加分 — Bonus in the yearly assessment of the unit */
  BONUS: 'BONUS',
  /** 通报表扬：予以表扬 — Commended */
  COMMENDED: 'COMMENDED',
  /** 调整主要负责人：调整单位的主要负责人 — The head of the unit was moved */
  HEAD_ADJUSTED: 'HEAD_ADJUSTED',
  /** 限期整改：限期改正 — To put things right by a day */
  RECTIFICATION: 'RECTIFICATION'
} as const;

export type EvaluationConsequence = typeof EvaluationConsequence[keyof typeof EvaluationConsequence];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type EvaluationConsequenceFilter = {
  /** 等于此值 — Equal to */
  eq?: EvaluationConsequence | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<EvaluationConsequence> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: EvaluationConsequence | null | undefined;
};

/** 述职评议状态：代表述职、部门评议及测评进行到哪一步 — Where a report of a deputy or a department, and its rating, stand */
export const EvaluationStatus = {
  /** 结果已运用：后续措施已记录 — What followed from it is recorded */
  CONSEQUENCE_RECORDED: 'CONSEQUENCE_RECORDED',
  /** 已述职 — Delivered */
  DELIVERED: 'DELIVERED',
  /** 已公布：测评结果已公布 — The rating is published */
  PUBLISHED: 'PUBLISHED',
  /** 测评中：正在测评 — Being rated */
  RATING: 'RATING',
  /** 已提交报告：已收到书面报告 — The written report is in */
  REPORT_SUBMITTED: 'REPORT_SUBMITTED',
  /** 已安排：已安排并公告 — Scheduled and announced */
  SCHEDULED: 'SCHEDULED',
  /** 已计票：已计票，尚未公布 — Counted, not yet published */
  TALLIED: 'TALLIED'
} as const;

export type EvaluationStatus = typeof EvaluationStatus[keyof typeof EvaluationStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type EvaluationStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: EvaluationStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<EvaluationStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: EvaluationStatus | null | undefined;
};

/** 说明暂不能解决的输入 — What is sent */
export type ExplainInterviewQuestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`InterviewQuestion:…` — Global id, `InterviewQuestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 办理结果：办理的结果，未反馈前为空 — What came of it; absent until followed up */
  outcome: string;
};

/** 准予延期的输入 — What is sent */
export type ExtendAssignmentInput = {
  /** 新的答复期限：答复的最后一日 — The new last day for the reply */
  dueOn: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 反映渠道：群众意见从哪里来 — The way by which a citizen’s voice came */
export const FeedbackChannel = {
  /** 线上渠道二维码 — QR code of an online channel */
  CHANNEL_QR: 'CHANNEL_QR',
  /** 代表二维码 — QR code of a deputy */
  DEPUTY_QR: 'DEPUTY_QR',
  /** 走访市场主体：代表走访企业等市场主体时反映 — A deputy’s visit to an enterprise */
  ENTERPRISE_VISIT: 'ENTERPRISE_VISIT',
  /** 网格上报 — Report by a grid officer */
  GRID_REPORT: 'GRID_REPORT',
  /** 入户走访：代表走访群众家庭时反映 — A deputy’s visit to a household */
  HOME_VISIT: 'HOME_VISIT',
  /** 12345热线 — Government hotline 12345 */
  HOTLINE_12345: 'HOTLINE_12345',
  /** 来信 — A letter */
  LETTER: 'LETTER',
  /** 联络员二维码 — QR code of a liaison of the platform */
  LIAISON_QR: 'LIAISON_QR',
  /** 座谈议事会：座谈会或者议事会上反映 — A symposium or deliberation session */
  MEETING: 'MEETING',
  /** 小程序 — The WeChat mini program */
  MINI_APP: 'MINI_APP',
  /** 项目二维码 — QR code at a livelihood project */
  PROJECT_QR: 'PROJECT_QR',
  /** 代表接待日：代表接待选民时反映 — Reception of constituents by deputies */
  RECEPTION_DAY: 'RECEPTION_DAY',
  /** 家站二维码 — QR code of a station */
  STATION_QR: 'STATION_QR',
  /** 到站反映：群众到代表家站当面反映 — A visit to a station */
  STATION_VISIT: 'STATION_VISIT',
  /** 网站 — The portal */
  WEB: 'WEB',
  /** 微信群 — A WeChat group */
  WECHAT_GROUP: 'WECHAT_GROUP'
} as const;

export type FeedbackChannel = typeof FeedbackChannel[keyof typeof FeedbackChannel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FeedbackChannelFilter = {
  /** 等于此值 — Equal to */
  eq?: FeedbackChannel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<FeedbackChannel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: FeedbackChannel | null | undefined;
};

/** 意见状态：群众意见办理到哪一步 — Where a citizen’s voice stands */
export const FeedbackStatus = {
  /** 当场答复 — Answered on the spot */
  ANSWERED_ON_SITE: 'ANSWERED_ON_SITE',
  /** 办结 — Closed */
  CLOSED: 'CLOSED',
  /** 已转化：已成为代表建议、信访代办、民生实事建议、监督事项或者立法意见 — Became a suggestion, petition, proposal, supervision matter or legislative opinion */
  CONVERTED: 'CONVERTED',
  /** 已办理 — Handled */
  HANDLED: 'HANDLED',
  /** 办理中 — Being handled */
  IN_HANDLING: 'IN_HANDLING',
  /** 已合并：已并入同一事项的先前意见 — Merged into an earlier one on the same matter */
  MERGED: 'MERGED',
  /** 已评价：群众已作出评价 — Rated by the citizen */
  RATED: 'RATED',
  /** 已接收 — Received */
  RECEIVED: 'RECEIVED',
  /** 已转交：已转交承办单位 — Referred to a unit */
  REFERRED: 'REFERRED',
  /** 不予受理：不予受理并说明原因 — Not taken up, with the reason */
  REJECTED: 'REJECTED',
  /** 重新办理：群众评价不满意后重新办理，状态回到办理中 — Reopened after a poor rating; goes back to handling */
  REOPENED: 'REOPENED',
  /** 已甄别 — Screened */
  SCREENED: 'SCREENED',
  /** 已撤回：反映人自己撤回 — Withdrawn by whoever sent it */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type FeedbackStatus = typeof FeedbackStatus[keyof typeof FeedbackStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FeedbackStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: FeedbackStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<FeedbackStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: FeedbackStatus | null | undefined;
};

/** 文件类型：可以上传的文件 — What kinds of files can be sent */
export const FileKind = {
  /** JPEG图片 — A picture, JPEG */
  JPEG: 'JPEG',
  /** PDF文件 — A document, PDF */
  PDF: 'PDF',
  /** PNG图片 — A picture, PNG */
  PNG: 'PNG',
  /** WebP图片 — A picture, WebP */
  WEBP: 'WEBP'
} as const;

export type FileKind = typeof FileKind[keyof typeof FileKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FileKindFilter = {
  /** 等于此值 — Equal to */
  eq?: FileKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<FileKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: FileKind | null | undefined;
};

/** 立案的输入 — What is sent */
export type FileSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 定与不定：轮值要素是否事先确定（三定三不定） — Whether a part of a duty is fixed beforehand (三定三不定) */
export const Fixity = {
  /** 定：按计划事先确定 — Fixed by the plan */
  FIXED: 'FIXED',
  /** 不定：按工作需要或者选民要求确定 — Set as the work or the electors ask */
  FLEXIBLE: 'FLEXIBLE'
} as const;

export type Fixity = typeof Fixity[keyof typeof Fixity];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FixityFilter = {
  /** 等于此值 — Equal to */
  eq?: Fixity | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Fixity> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Fixity | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FloatFilter = {
  /** 等于此值 — Equal to */
  eq?: number | null | undefined;
  /** 大于，日期则晚于 — Greater than, or later than */
  gt?: number | null | undefined;
  /** 不小于，日期则不早于 — At least, or not earlier than */
  gte?: number | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<number> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 小于，日期则早于 — Less than, or earlier than */
  lt?: number | null | undefined;
  /** 不大于，日期则不晚于 — At most, or not later than */
  lte?: number | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: number | null | undefined;
};

/** 跟踪约见承诺的输入 — What is sent */
export type FollowUpInterviewInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`OfficialInterview:…` — Global id, `OfficialInterview:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 跟踪反馈状态：向负责人提出的问题办理到哪一步 — What became of a question to officials */
export const FollowUpStatus = {
  /** 已答复：已答复，不需再办 — Answered, nothing more to be done */
  ANSWERED: 'ANSWERED',
  /** 已提出：已提出，尚未答复 — Asked, not answered */
  ASKED: 'ASKED',
  /** 办理中：正在落实承诺 — The measure is being carried out */
  IN_HANDLING: 'IN_HANDLING',
  /** 暂不能解决：暂不能解决，已作出说明 — Cannot be solved now, which was explained */
  NOT_SOLVABLE_NOW: 'NOT_SOLVABLE_NOW',
  /** 承诺办理：承诺采取措施 — A measure is promised */
  PROMISED: 'PROMISED',
  /** 已解决 — Solved */
  SOLVED: 'SOLVED'
} as const;

export type FollowUpStatus = typeof FollowUpStatus[keyof typeof FollowUpStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FollowUpStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: FollowUpStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<FollowUpStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: FollowUpStatus | null | undefined;
};

/** 跟踪承诺的输入 — What is sent */
export type FollowUpSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 落实日期：尚未落实的不填 — Kept on; left out if it is not yet */
  keptOn?: string | null | undefined;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
  /** 答复：作出承诺的答复，标识形如 `SuggestionReply:…` — The reply with the promise: `SuggestionReply:…` */
  reply: string;
};

/** 政策框架标签的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on FrameworkTag records; all must hold, and one that is null is none */
export type FrameworkTagFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<FrameworkTagFilter> | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 政策框架：存在且符合条件 — Framework: the record exists and matches */
  framework?: PolicyFrameworkFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: FrameworkTagFilter | null | undefined;
  /** 对象标识：被标记记录的全局标识，用于 `node(id)`；可能是查询者不可见的记录 — Global id of the tagged record, for `node(id)`; it may be one that you may not see */
  objectId?: CodeFilter | null | undefined;
  /** 对象类型：被标记记录的类型，如Station — Type of the tagged record, e.g. Station */
  objectType?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<FrameworkTagFilter> | null | undefined;
  /** 标记日期 — Tagged on */
  taggedOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联政策框架标签的条件：值为 null 的等于没写 — Conditions on related FrameworkTag records; one that is null is none */
export type FrameworkTagListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: FrameworkTagFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: FrameworkTagFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: FrameworkTagFilter | null | undefined;
};

/** 政策框架标签的排序 — An ordering of FrameworkTag records */
export type FrameworkTagOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: FrameworkTagOrderField;
};

/** 政策框架标签的排序字段 — What FrameworkTag records can be ordered by */
export const FrameworkTagOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 标记日期 — Tagged on */
  TAGGED_ON: 'TAGGED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type FrameworkTagOrderField = typeof FrameworkTagOrderField[keyof typeof FrameworkTagOrderField];
/** 功能型党支部的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on FunctionalPartyBranch records; all must hold, and one that is null is none */
export type FunctionalPartyBranchFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<FunctionalPartyBranchFilter> | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 成立日期 — Set up on */
  establishedOn?: DateFilter | null | undefined;
  /** 代表小组：存在且符合条件 — Group: the record exists and matches */
  group?: DeputyGroupFilter | null | undefined;
  /** 代表小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: FunctionalPartyBranchFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<FunctionalPartyBranchFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联功能型党支部的条件：值为 null 的等于没写 — Conditions on related FunctionalPartyBranch records; one that is null is none */
export type FunctionalPartyBranchListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: FunctionalPartyBranchFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: FunctionalPartyBranchFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: FunctionalPartyBranchFilter | null | undefined;
};

/** 功能型党支部的排序 — An ordering of FunctionalPartyBranch records */
export type FunctionalPartyBranchOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: FunctionalPartyBranchOrderField;
};

/** 功能型党支部的排序字段 — What FunctionalPartyBranch records can be ordered by */
export const FunctionalPartyBranchOrderField = {
  /** 成立日期 — Set up on */
  ESTABLISHED_ON: 'ESTABLISHED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type FunctionalPartyBranchOrderField = typeof FunctionalPartyBranchOrderField[keyof typeof FunctionalPartyBranchOrderField];
/** 项目资金安排的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on FundAllocation records; all must hold, and one that is null is none */
export type FundAllocationFilter = {
  /** 安排日期 — Allocated on */
  allocatedOn?: DateFilter | null | undefined;
  /** 金额(分) — Amount in fen */
  amountFen?: BigIntFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<FundAllocationFilter> | null | undefined;
  /** 资金拨付：已拨付的部分 — What was paid of it so far */
  disbursements?: FundDisbursementListFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: FundAllocationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<FundAllocationFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 资金来源 — Source */
  source?: FundSourceFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Budget year */
  year?: IntFilter | null | undefined;
};

/** 关联项目资金安排的条件：值为 null 的等于没写 — Conditions on related FundAllocation records; one that is null is none */
export type FundAllocationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: FundAllocationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: FundAllocationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: FundAllocationFilter | null | undefined;
};

/** 项目资金安排的排序 — An ordering of FundAllocation records */
export type FundAllocationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: FundAllocationOrderField;
};

/** 项目资金安排的排序字段 — What FundAllocation records can be ordered by */
export const FundAllocationOrderField = {
  /** 安排日期 — Allocated on */
  ALLOCATED_ON: 'ALLOCATED_ON',
  /** 金额(分) — Amount in fen */
  AMOUNT_FEN: 'AMOUNT_FEN',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type FundAllocationOrderField = typeof FundAllocationOrderField[keyof typeof FundAllocationOrderField];
/** 资金拨付的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on FundDisbursement records; all must hold, and one that is null is none */
export type FundDisbursementFilter = {
  /** 资金安排：存在且符合条件 — Allocation: the record exists and matches */
  allocation?: FundAllocationFilter | null | undefined;
  /** 金额(分) — Amount in fen */
  amountFen?: BigIntFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<FundDisbursementFilter> | null | undefined;
  /** 拨付日期 — Paid on */
  disbursedOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 预算联网监督：人大是否通过预算联网监督系统监督 — Whether the congress watches it in its online supervision of the budget */
  isWatchedOnline?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: FundDisbursementFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<FundDisbursementFilter> | null | undefined;
  /** 进度：拨付时的工程进度，0到1 — Progress of the works for which it was paid, 0 to 1 */
  progressRate?: FloatFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Budget year of the allocation */
  year?: IntFilter | null | undefined;
};

/** 关联资金拨付的条件：值为 null 的等于没写 — Conditions on related FundDisbursement records; one that is null is none */
export type FundDisbursementListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: FundDisbursementFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: FundDisbursementFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: FundDisbursementFilter | null | undefined;
};

/** 资金拨付的排序 — An ordering of FundDisbursement records */
export type FundDisbursementOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: FundDisbursementOrderField;
};

/** 资金拨付的排序字段 — What FundDisbursement records can be ordered by */
export const FundDisbursementOrderField = {
  /** 金额(分) — Amount in fen */
  AMOUNT_FEN: 'AMOUNT_FEN',
  /** 拨付日期 — Paid on */
  DISBURSED_ON: 'DISBURSED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type FundDisbursementOrderField = typeof FundDisbursementOrderField[keyof typeof FundDisbursementOrderField];
/** 资金来源：民生实事项目的资金从哪里来 — Where money for livelihood projects comes from */
export const FundSource = {
  /** 捆绑上级项目资金 — Project money from above, bundled */
  BUNDLED_PROJECT: 'BUNDLED_PROJECT',
  /** 市级专项奖补资金：市级对乡镇、街道的奖补资金 — Award fund of the city for towns and subdistricts */
  CITY_AWARD_FUND: 'CITY_AWARD_FUND',
  /** 旗区专项资金 — Special fund of the county, banner or district */
  COUNTY_SPECIAL_FUND: 'COUNTY_SPECIAL_FUND',
  /** 社会赞助：社会各界的捐赠 — Donations */
  DONATION: 'DONATION',
  /** 企业投资 — Investment by enterprises */
  ENTERPRISE: 'ENTERPRISE',
  /** 本级财政：作出决定的一级的预算 — Budget of the tier that decides */
  OWN_BUDGET: 'OWN_BUDGET',
  /** 乡镇（街道）资金：乡镇或者街道的资金 — Fund of the town or subdistrict */
  TOWNSHIP_FUND: 'TOWNSHIP_FUND',
  /** 上级项目资金 — Project money from above */
  UPPER_LEVEL_PROJECT: 'UPPER_LEVEL_PROJECT'
} as const;

export type FundSource = typeof FundSource[keyof typeof FundSource];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type FundSourceFilter = {
  /** 等于此值 — Equal to */
  eq?: FundSource | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<FundSource> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: FundSource | null | undefined;
};

/** 性别：性别代码采用GB/T 2261.1 — Gender (GB/T 2261.1) */
export const Gender = {
  /** 女 — Female */
  FEMALE: 'FEMALE',
  /** 男 — Male */
  MALE: 'MALE'
} as const;

export type Gender = typeof Gender[keyof typeof Gender];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type GenderFilter = {
  /** 等于此值 — Equal to */
  eq?: Gender | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Gender> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Gender | null | undefined;
};

/** 地理坐标点：WGS 84坐标，单位为度；GCJ-02坐标的点最多偏差700米 — A point in degrees, WGS 84; a point of GCJ-02 lies up to 700 m beside it */
export type GeoPoint = {
  /** 纬度：北纬，-90到90度 — Degrees north, -90 to 90 */
  latitude: number;
  /** 经度：东经，-180到180度 — Degrees east, -180 to 180 */
  longitude: number;
};

/** 授予岗位的输入 — What is sent */
export type GrantPostInput = {
  /** 账号：标识形如 `Account:…` — Who gets it: `Account:…` */
  account: string;
  /** 承办单位：承办单位岗位所在的单位，其他为空，标识形如 `Agency:…` — The agency of a post in one; absent otherwise: `Agency:…` */
  agency?: string | null | undefined;
  /** 辖区：在该区划及其以下行事；管理员岗位不限辖区，为空，标识形如 `Division:…` — Where it acts: this division and all below it; absent for officers of the platform, who act everywhere: `Division:…` */
  division?: string | null | undefined;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 岗位 — The post */
  post: AccountPostKind;
  /** 任职日期：自该日起 — From this day */
  validFrom: string;
  /** 离任日期：自该日起不再担任，仍在任的为空 — No longer from this day on; absent while it is held */
  validTo?: string | null | undefined;
};

/** 同意退办的输入 — What is sent */
export type GrantReturnInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason?: string | null | undefined;
};

/** 进网格状态 — State of a deputy’s assignment to a grid */
export const GridAssignmentStatus = {
  /** 在格：正在网格工作 — In force */
  ACTIVE: 'ACTIVE',
  /** 已离格：已不在网格工作 — Over */
  ENDED: 'ENDED'
} as const;

export type GridAssignmentStatus = typeof GridAssignmentStatus[keyof typeof GridAssignmentStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type GridAssignmentStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: GridAssignmentStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<GridAssignmentStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: GridAssignmentStatus | null | undefined;
};

/** 代表进网格的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on GridDeputyAssignment records; all must hold, and one that is null is none */
export type GridDeputyAssignmentFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<GridDeputyAssignmentFilter> | null | undefined;
  /** 行动：所属的当地行动 — Local campaign that the assignment belongs to */
  campaign?: CodeFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 离格日期：离网格之日，在网格期间为空 — Until when; absent while it lasts */
  endedOn?: DateFilter | null | undefined;
  /** 网格：存在且符合条件 — Grid: the record exists and matches */
  grid?: GridFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: GridDeputyAssignmentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<GridDeputyAssignmentFilter> | null | undefined;
  /** 角色 — Roles taken in the grid */
  roles?: GridDeputyRoleListFilter | null | undefined;
  /** 进格日期 — Since when */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — State */
  status?: GridAssignmentStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表进网格的条件：值为 null 的等于没写 — Conditions on related GridDeputyAssignment records; one that is null is none */
export type GridDeputyAssignmentListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: GridDeputyAssignmentFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: GridDeputyAssignmentFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: GridDeputyAssignmentFilter | null | undefined;
};

/** 代表进网格的排序 — An ordering of GridDeputyAssignment records */
export type GridDeputyAssignmentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: GridDeputyAssignmentOrderField;
};

/** 代表进网格的排序字段 — What GridDeputyAssignment records can be ordered by */
export const GridDeputyAssignmentOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 进格日期 — Since when */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type GridDeputyAssignmentOrderField = typeof GridDeputyAssignmentOrderField[keyof typeof GridDeputyAssignmentOrderField];
/** 五员：代表在网格中的角色（当好五员、树好形象） — Roles of a deputy in a grid (当好五员、树好形象) */
export const GridDeputyRole = {
  /** 信息员：反映社情民意 — Reports what people think */
  INFORMANT: 'INFORMANT',
  /** 调解员：调解矛盾纠纷 — Mediates disputes */
  MEDIATOR: 'MEDIATOR',
  /** 宣传员：宣传政策法律 — Makes policies and laws known */
  PUBLICIST: 'PUBLICIST',
  /** 服务员：为民生服务 — Works for people’s livelihood */
  SERVANT: 'SERVANT',
  /** 监督员：监督政策落实 — Watches over how policies are carried out */
  SUPERVISOR: 'SUPERVISOR'
} as const;

export type GridDeputyRole = typeof GridDeputyRole[keyof typeof GridDeputyRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type GridDeputyRoleListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: GridDeputyRole | null | undefined;
};

/** 网格的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Grid records; all must hold, and one that is null is none */
export type GridFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<GridFilter> | null | undefined;
  /** 网格编码：15位，由社区或者村的12位代码加3位组成 — 15 digits: the 12-digit code of the community or village and 3 more */
  code?: CodeFilter | null | undefined;
  /** 网格代表 — The deputies in the grid */
  deputies?: GridDeputyAssignmentListFilter | null | undefined;
  /** 所属社区(村)：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 户数 — Households */
  householdCount?: IntFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — Basic or special */
  kind?: GridKindFilter | null | undefined;
  /** 名称：在社区内的名称，如奥林春天网格 — Name within the community, e.g. 奥林春天网格 */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: GridFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<GridFilter> | null | undefined;
  /** 网格人员：网格长、第二网格长和网格员 — Grid leader, second leader and officers */
  staff?: GridStaffListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 网格类型：网格属于哪一类 — Kind of grid */
export const GridKind = {
  /** 基础网格：村、社区中若干住户组成的基础网格 — Basic grid: a part of the homes of a community or village */
  BASIC: 'BASIC',
  /** 专属网格：市场、园区、学校等单独成格的专属网格 — Special grid: a market, park, school or other unit of its own */
  SPECIAL: 'SPECIAL'
} as const;

export type GridKind = typeof GridKind[keyof typeof GridKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type GridKindFilter = {
  /** 等于此值 — Equal to */
  eq?: GridKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<GridKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: GridKind | null | undefined;
};

/** 关联网格的条件：值为 null 的等于没写 — Conditions on related Grid records; one that is null is none */
export type GridListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: GridFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: GridFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: GridFilter | null | undefined;
};

/** 网格的排序 — An ordering of Grid records */
export type GridOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: GridOrderField;
};

/** 网格的排序字段 — What Grid records can be ordered by */
export const GridOrderField = {
  /** 网格编码：15位，由社区或者村的12位代码加3位组成 — 15 digits: the 12-digit code of the community or village and 3 more */
  CODE: 'CODE',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：在社区内的名称，如奥林春天网格 — Name within the community, e.g. 奥林春天网格 */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type GridOrderField = typeof GridOrderField[keyof typeof GridOrderField];
/** 网格人员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on GridStaff records; all must hold, and one that is null is none */
export type GridStaffFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<GridStaffFilter> | null | undefined;
  /** 离任日期：离任之日，在任期间为空 — Until when; absent while in post */
  endedOn?: DateFilter | null | undefined;
  /** 网格：存在且符合条件 — Grid: the record exists and matches */
  grid?: GridFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 姓名 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: GridStaffFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<GridStaffFilter> | null | undefined;
  /** 职务：网格长、第二网格长或者网格员 — Leader, second leader or officer */
  role?: GridStaffRoleFilter | null | undefined;
  /** 任职日期 — Since when */
  startedOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联网格人员的条件：值为 null 的等于没写 — Conditions on related GridStaff records; one that is null is none */
export type GridStaffListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: GridStaffFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: GridStaffFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: GridStaffFilter | null | undefined;
};

/** 网格人员的排序 — An ordering of GridStaff records */
export type GridStaffOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: GridStaffOrderField;
};

/** 网格人员的排序字段 — What GridStaff records can be ordered by */
export const GridStaffOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 姓名 — Name */
  NAME: 'NAME',
  /** 姓名笔画：按姓氏笔画，即逐字按笔画数，同画数的按横竖撇点折的笔顺，单名排在同姓双名之前 — Name by strokes, as rolls have it: character by character by their number, then stroke by stroke 横竖撇点折; a single given name stands before longer ones of the same surname */
  NAME_STROKES: 'NAME_STROKES',
  /** 任职日期 — Since when */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type GridStaffOrderField = typeof GridStaffOrderField[keyof typeof GridStaffOrderField];
/** 网格职务：在网格中担任的职务 — Post in a grid */
export const GridStaffRole = {
  /** 网格长 — Grid leader */
  LEADER: 'LEADER',
  /** 网格员 — Grid officer */
  OFFICER: 'OFFICER',
  /** 第二网格长 — Second grid leader */
  SECOND_LEADER: 'SECOND_LEADER'
} as const;

export type GridStaffRole = typeof GridStaffRole[keyof typeof GridStaffRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type GridStaffRoleFilter = {
  /** 等于此值 — Equal to */
  eq?: GridStaffRole | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<GridStaffRole> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: GridStaffRole | null | undefined;
};

/** 事项类型：须由单位办理的记录类型 — The types of records that a unit has to settle */
export const HandledType = {
  /** 隐患排查：代表对矛盾纠纷和安全隐患的排查、发现和处置情况；隐患消除后公开，矛盾纠纷一律不公开 — A deputy’s check for disputes and hazards, with what was found and what became of it; public once there is no danger, never for disputes */
  HAZARD_CHECK: 'HAZARD_CHECK',
  /** 12345热线工单：政务服务便民热线12345的工单，与热线系统同步（GB/T 33358），不在本平台修改；不公开，代表可见疑难工单和本人反映的工单 — A work order of the government hotline 12345, mirrored from its system (GB/T 33358), not changed here. Not public; deputies see the difficult ones and those that they reported */
  HOTLINE_WORK_ORDER: 'HOTLINE_WORK_ORDER',
  /** 约见问题：代表向国家机关负责人提出的问题，以及答复和后续办理 — A question of a deputy to the head of a state organ, with its answer and follow-up */
  INTERVIEW_QUESTION: 'INTERVIEW_QUESTION',
  /** 信访事项：群众个人的诉求；有代办方式的由信访代办员代办；公众只看到隐去信访人后公开的内容 — A citizen’s own grievance; with an agency mode it is carried by a petition agent (信访代办). Everybody sees only what is published of it, without the petitioner */
  PETITION_CASE: 'PETITION_CASE',
  /** 群众意见建议：群众向代表、家站或者区划反映的意见，公众只看到其中已公开的内容（《代表法》第二十六条、第二十八条、第三十七条） — The voice of a citizen that came to a deputy, station or division; everybody sees only what is published of it (Deputies Law, art. 26, 28 and 37) */
  PUBLIC_FEEDBACK: 'PUBLIC_FEEDBACK',
  /** 建议承办：一个承办单位在建议办理中的任务和期限：自交办之日起三个月内答复，涉及面广、处理难度大的六个月内答复（《代表法》第五十一条） — One unit’s part in handling a suggestion, with its clock: reply within 3 months of the day of assignment, within 6 if the suggestion is broad or difficult (Deputies Law, art. 51) */
  SUGGESTION_ASSIGNMENT: 'SUGGESTION_ASSIGNMENT',
  /** 代表反映监督事项：代表建议之外、由代表反映的监督事项；公众只看到已公开的内容 — A matter that a deputy reports for supervision, other than a suggestion; everybody sees only what is published of it */
  SUPERVISION_MATTER: 'SUPERVISION_MATTER',
  /** 监督任务：计划中的一项监督任务，含频次和期限 — One item of a plan of supervision, with its cadence and the day it is due */
  SUPERVISION_TASK: 'SUPERVISION_TASK',
  /** 监督检查：代表或者社会监督员对一个项目或者问题的检查：发现什么、如何整改；发布后公开 — One look of deputies or social supervisors at a project or problem: what they found, and how it was put right; public once published */
  SUPERVISION_VISIT: 'SUPERVISION_VISIT'
} as const;

export type HandledType = typeof HandledType[keyof typeof HandledType];
/** 办理结果：办理的结果，按通用分类 — Outcome of the handling, in the common classes */
export const HandlingResult = {
  /** 正在解决：问题正在解决（B类） — Being solved (class B) */
  BEING_SOLVED: 'BEING_SOLVED',
  /** 留作参考：留作参考（D类） — Kept for reference (class D) */
  FOR_REFERENCE: 'FOR_REFERENCE',
  /** 因条件限制：因目前条件限制不能解决（C类） — Cannot be solved under present conditions (class C) */
  NOT_SOLVABLE_NOW: 'NOT_SOLVABLE_NOW',
  /** 列入计划：已列入计划（B类或者C类） — Planned (class B or C) */
  PLANNED: 'PLANNED',
  /** 已解决：问题已经解决或者建议已被采纳（A类） — Solved, or the suggestion is adopted (class A) */
  SOLVED: 'SOLVED'
} as const;

export type HandlingResult = typeof HandlingResult[keyof typeof HandlingResult];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HandlingResultFilter = {
  /** 等于此值 — Equal to */
  eq?: HandlingResult | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HandlingResult> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HandlingResult | null | undefined;
};

/** 办理状态：各类事项共同的状态，是否逾期另行筛选 — Where a matter of any kind stands; whether it is overdue is a filter of its own */
export const HandlingState = {
  /** 已办：已办理、答复或者整改 — Settled: handled, answered or put right */
  DONE: 'DONE',
  /** 待办：期限在计算之中 — To be settled: its clock runs */
  OPEN: 'OPEN',
  /** 已复查：办理后又复查过 — Settled, and looked at again */
  RECHECKED: 'RECHECKED',
  /** 不办：不予受理、已转化、已撤回或者不需办理 — Nothing to settle: rejected, withdrawn, turned into something else, or nothing was wrong */
  VOID: 'VOID'
} as const;

export type HandlingState = typeof HandlingState[keyof typeof HandlingState];
/** 隐患排查的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on HazardCheck records; all must hold, and one that is null is none */
export type HazardCheckFilter = {
  /** 责任单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 责任单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<HazardCheckFilter> | null | undefined;
  /** 专项行动：存在且符合条件 — Campaign: the record exists and matches */
  campaign?: CampaignFilter | null | undefined;
  /** 专项行动：是否为空 — Campaign: whether there is none */
  campaignIsNull?: boolean | null | undefined;
  /** 排查日期 — Checked on */
  checkedOn?: DateFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 整改期限：整改的最后一日，未发现隐患的为空 — To be put right by; absent where nothing was found */
  dueOn?: DateFilter | null | undefined;
  /** 所在网格：存在且符合条件 — Grid: the record exists and matches */
  grid?: GridFilter | null | undefined;
  /** 所在网格：是否为空 — Grid: whether there is none */
  gridIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已逾期：到期未整改 — Not put right though due */
  isOverdue?: BooleanFilter | null | undefined;
  /** 类型 — What was looked for */
  kind?: HazardKindFilter | null | undefined;
  /** 调解：存在且符合条件 — Mediation: the record exists and matches */
  mediation?: DisputeMediationFilter | null | undefined;
  /** 调解：是否为空 — Mediation: whether there is none */
  mediationIsNull?: boolean | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: HazardCheckFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<HazardCheckFilter> | null | undefined;
  /** 化解日期：未化解前为空 — Put right on; absent until then */
  resolvedOn?: DateFilter | null | undefined;
  /** 状态 — What became of it */
  status?: HazardStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联隐患排查的条件：值为 null 的等于没写 — Conditions on related HazardCheck records; one that is null is none */
export type HazardCheckListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: HazardCheckFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: HazardCheckFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: HazardCheckFilter | null | undefined;
};

/** 隐患排查的排序 — An ordering of HazardCheck records */
export type HazardCheckOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: HazardCheckOrderField;
};

/** 隐患排查的排序字段 — What HazardCheck records can be ordered by */
export const HazardCheckOrderField = {
  /** 排查日期 — Checked on */
  CHECKED_ON: 'CHECKED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type HazardCheckOrderField = typeof HazardCheckOrderField[keyof typeof HazardCheckOrderField];
/** 隐患类型：代表排查的内容 — What deputies look for on a check */
export const HazardKind = {
  /** 房屋 — Buildings */
  BUILDING: 'BUILDING',
  /** 矛盾纠纷：可能激化的矛盾纠纷 — A dispute that may grow */
  DISPUTE: 'DISPUTE',
  /** 消防 — Fire */
  FIRE: 'FIRE',
  /** 防汛：防汛和排水 — Flood and drainage */
  FLOOD: 'FLOOD',
  /** 食品 — Food */
  FOOD: 'FOOD',
  /** 信访隐患：可能引发信访的诉求 — A grievance that may become a petition */
  PETITION: 'PETITION',
  /** 交通 — Traffic */
  TRAFFIC: 'TRAFFIC',
  /** 安全生产 — Safety at work */
  WORK_SAFETY: 'WORK_SAFETY'
} as const;

export type HazardKind = typeof HazardKind[keyof typeof HazardKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HazardKindFilter = {
  /** 等于此值 — Equal to */
  eq?: HazardKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HazardKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HazardKind | null | undefined;
};

/** 排查状态：排查的结果 — What became of a check */
export const HazardStatus = {
  /** 销号：复查合格后销号 — Checked again and struck off the list */
  CLOSED: 'CLOSED',
  /** 已发现：发现隐患 — Found */
  FOUND: 'FOUND',
  /** 未发现 — Nothing found */
  NONE_FOUND: 'NONE_FOUND',
  /** 整改中 — Being put right */
  RECTIFYING: 'RECTIFYING',
  /** 已上报：已上报责任单位 — Reported to the unit that is responsible */
  REPORTED: 'REPORTED',
  /** 已化解：已整改或者已化解 — Put right or settled */
  RESOLVED: 'RESOLVED'
} as const;

export type HazardStatus = typeof HazardStatus[keyof typeof HazardStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HazardStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: HazardStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HazardStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HazardStatus | null | undefined;
};

/** 听证会的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Hearing records; all must hold, and one that is null is none */
export type HearingFilter = {
  /** 代表活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 代表活动：是否为空 — Activity: whether there is none */
  activityIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<HearingFilter> | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 草案文本：存在且符合条件 — Draft version: the record exists and matches */
  draftVersion?: DraftLawVersionFilter | null | undefined;
  /** 草案文本：是否为空 — Draft version: whether there is none */
  draftVersionIsNull?: boolean | null | undefined;
  /** 举行日期：举行之日，此前为计划日期 — Day of the hearing, planned until then */
  heldOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类别 — What it is on */
  kind?: HearingKindFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: HearingFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<HearingFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 报名截止日期：报名为陈述人的最后一日 — Last day to register as a speaker */
  registrationEndsOn?: DateFilter | null | undefined;
  /** 陈述人 — Those who spoke */
  speakers?: HearingSpeakerListFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: HearingStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 听证会类别：听证会讨论什么 — What a hearing is on */
export const HearingKind = {
  /** 预算绩效：财政资金的绩效 — What public money has achieved */
  BUDGET_PERFORMANCE: 'BUDGET_PERFORMANCE',
  /** 立法：法规草案（《立法法》第八十七条准用第三十九条） — A draft law (Legislation Law, art. 87, which refers to art. 39) */
  LEGISLATION: 'LEGISLATION',
  /** 重大事项：需要决定的重大事项 — An important matter to be decided */
  MAJOR_DECISION: 'MAJOR_DECISION'
} as const;

export type HearingKind = typeof HearingKind[keyof typeof HearingKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HearingKindFilter = {
  /** 等于此值 — Equal to */
  eq?: HearingKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HearingKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HearingKind | null | undefined;
};

/** 听证会的排序 — An ordering of Hearing records */
export type HearingOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: HearingOrderField;
};

/** 听证会的排序字段 — What Hearing records can be ordered by */
export const HearingOrderField = {
  /** 举行日期：举行之日，此前为计划日期 — Day of the hearing, planned until then */
  HELD_ON: 'HELD_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type HearingOrderField = typeof HearingOrderField[keyof typeof HearingOrderField];
/** 陈述人类别：陈述人代表哪一方 — Whom a speaker at a hearing stands for */
export const HearingParty = {
  /** 行政机关：主管的行政机关 — The agency in charge */
  AGENCY: 'AGENCY',
  /** 社会组织 — Associations */
  ASSOCIATION: 'ASSOCIATION',
  /** 经营者 — Businesses */
  BUSINESS: 'BUSINESS',
  /** 人大代表 — Deputies */
  DEPUTY: 'DEPUTY',
  /** 专家学者 — Experts */
  EXPERT: 'EXPERT',
  /** 利害关系人：受影响最大的各方 — Those whom it concerns most */
  INTERESTED_PARTY: 'INTERESTED_PARTY',
  /** 市民：当地居民 — Residents */
  RESIDENT: 'RESIDENT'
} as const;

export type HearingParty = typeof HearingParty[keyof typeof HearingParty];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HearingPartyFilter = {
  /** 等于此值 — Equal to */
  eq?: HearingParty | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HearingParty> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HearingParty | null | undefined;
};

/** 听证陈述人的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on HearingSpeaker records; all must hold, and one that is null is none */
export type HearingSpeakerFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<HearingSpeakerFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 听证会：存在且符合条件 — Hearing: the record exists and matches */
  hearing?: HearingFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: HearingSpeakerFilter | null | undefined;
  /** 立法意见：存在且符合条件 — Opinion: the record exists and matches */
  opinion?: LegislativeOpinionFilter | null | undefined;
  /** 立法意见：是否为空 — Opinion: whether there is none */
  opinionIsNull?: boolean | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<HearingSpeakerFilter> | null | undefined;
  /** 类别 — Whom the speaker stands for */
  party?: HearingPartyFilter | null | undefined;
  /** 报名日期 — Registered on */
  registeredOn?: DateFilter | null | undefined;
  /** 立场：陈述前为空 — What the speaker wants; absent until the statement has been made */
  stance?: StanceFilter | null | undefined;
  /** 状态 — Where the registration stands */
  status?: SpeakerStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联听证陈述人的条件：值为 null 的等于没写 — Conditions on related HearingSpeaker records; one that is null is none */
export type HearingSpeakerListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: HearingSpeakerFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: HearingSpeakerFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: HearingSpeakerFilter | null | undefined;
};

/** 听证陈述人的排序 — An ordering of HearingSpeaker records */
export type HearingSpeakerOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: HearingSpeakerOrderField;
};

/** 听证陈述人的排序字段 — What HearingSpeaker records can be ordered by */
export const HearingSpeakerOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：先为报名次序，后为陈述次序，从1起 — Number in the order of registration, then of speaking, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type HearingSpeakerOrderField = typeof HearingSpeakerOrderField[keyof typeof HearingSpeakerOrderField];
/** 听证会状态：听证会进行到哪一步 — Where a hearing stands */
export const HearingStatus = {
  /** 已取消 — Called off */
  CANCELLED: 'CANCELLED',
  /** 已举行 — Held */
  HELD: 'HELD',
  /** 筹备 — Being prepared */
  PREPARING: 'PREPARING',
  /** 报名中：已公告，可报名为陈述人 — Announced: speakers can register */
  REGISTERING: 'REGISTERING',
  /** 已报告：听证报告已发布 — The report of the hearing is out */
  REPORTED: 'REPORTED',
  /** 待举行：陈述人已确定 — Speakers are chosen */
  SCHEDULED: 'SCHEDULED'
} as const;

export type HearingStatus = typeof HearingStatus[keyof typeof HearingStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HearingStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: HearingStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HearingStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HearingStatus | null | undefined;
};

/** 记录约见的输入 — What is sent */
export type HoldInterviewInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`OfficialInterview:…` — Global id, `OfficialInterview:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 约见记录：约见的记录，供工作人员使用 — Minutes for those who do the work */
  minutes?: string | null | undefined;
};

/** 记录会议召开的输入 — What is sent */
export type HoldMeetingInput = {
  /** 闭会日期：最后一日，一日会议为空 — Last day; absent for a meeting of one day */
  closedOn?: string | null | undefined;
  /** 应到人数：未统计的为空 — Entitled to attend; absent if not counted */
  entitledCount: number;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 召开日期：第一日，此前为计划日期 — First day, planned before */
  heldOn?: string | null | undefined;
  /** 全局标识：`Meeting:…` — Global id, `Meeting:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 出席人数：未统计的为空 — Present; absent if not counted */
  presentCount: number;
};

/** 机关系统：单位所属的国家机关系统 — The system of state organs that an agency belongs to */
export const HostSystem = {
  /** 人大：人民代表大会及其常委会和工作机构 — Congress, its standing committee and offices */
  CONGRESS: 'CONGRESS',
  /** 法院 — People’s court */
  COURT: 'COURT',
  /** 企事业单位：公共企业和事业单位 — Public enterprise or institution */
  ENTERPRISE: 'ENTERPRISE',
  /** 政府：人民政府及其部门 — People’s government and its departments */
  GOVERNMENT: 'GOVERNMENT',
  /** 政务热线：政务服务便民热线12345 — Government hotline 12345 */
  HOTLINE: 'HOTLINE',
  /** 司法行政 — Judicial administration */
  JUDICIAL_ADMINISTRATION: 'JUDICIAL_ADMINISTRATION',
  /** 党委 — Party committee and its departments */
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  /** 检察院 — People’s procuratorate */
  PROCURATORATE: 'PROCURATORATE',
  /** 监察委员会 — Supervision commission */
  SUPERVISION_COMMISSION: 'SUPERVISION_COMMISSION'
} as const;

export type HostSystem = typeof HostSystem[keyof typeof HostSystem];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type HostSystemFilter = {
  /** 等于此值 — Equal to */
  eq?: HostSystem | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<HostSystem> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: HostSystem | null | undefined;
};

/** 12345热线工单的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on HotlineWorkOrder records; all must hold, and one that is null is none */
export type HotlineWorkOrderFilter = {
  /** 承办单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 承办单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<HotlineWorkOrderFilter> | null | undefined;
  /** 分类 — Subject */
  category?: SuggestionCategoryFilter | null | undefined;
  /** 办结日期：未办结前为空 — Closed on; absent until then */
  closedOn?: DateFilter | null | undefined;
  /** 诉求地：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 办理期限 — To be answered by */
  dueOn?: DateFilter | null | undefined;
  /** 工单编号：热线系统中的编号 — Number in the hotline’s own system */
  externalId?: CodeFilter | null | undefined;
  /** 来自群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 来自群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 疑难工单：已列为疑难：曾被退回，或者一个单位难以办理 — Designated difficult: sent back, or beyond one unit */
  isDifficult?: BooleanFilter | null | undefined;
  /** 已逾期：到期未答复 — Not answered though due */
  isOverdue?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: HotlineWorkOrderFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<HotlineWorkOrderFilter> | null | undefined;
  /** 受理日期 — Taken down on */
  receivedOn?: DateFilter | null | undefined;
  /** 反映代表：存在且符合条件 — Reported by: the record exists and matches */
  reportedBy?: DeputyFilter | null | undefined;
  /** 反映代表：是否为空 — Reported by: whether there is none */
  reportedByIsNull?: boolean | null | undefined;
  /** 回访评价：来电人的评价，没有评价的为空 — The caller’s rating; absent without one */
  satisfaction?: SatisfactionFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: WorkOrderStatusFilter | null | undefined;
  /** 代表督办 — Deputies who press for it */
  supervisions?: WorkOrderSupervisionListFilter | null | undefined;
  /** 同步时间：最近一次与热线系统同步的时间 — When it was last read from the hotline’s system */
  syncedAt?: DateTimeFilter | null | undefined;
  /** 标题：一句话概括，不含个人信息 — What it is about, in one line, without personal details */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联12345热线工单的条件：值为 null 的等于没写 — Conditions on related HotlineWorkOrder records; one that is null is none */
export type HotlineWorkOrderListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: HotlineWorkOrderFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: HotlineWorkOrderFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: HotlineWorkOrderFilter | null | undefined;
};

/** 12345热线工单的排序 — An ordering of HotlineWorkOrder records */
export type HotlineWorkOrderOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: HotlineWorkOrderOrderField;
};

/** 12345热线工单的排序字段 — What HotlineWorkOrder records can be ordered by */
export const HotlineWorkOrderOrderField = {
  /** 办理期限 — To be answered by */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 受理日期 — Taken down on */
  RECEIVED_ON: 'RECEIVED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type HotlineWorkOrderOrderField = typeof HotlineWorkOrderOrderField[keyof typeof HotlineWorkOrderOrderField];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type IdFilter = {
  /** 等于此值 — Equal to */
  eq?: string | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<string> | null | undefined;
};

/** 统计指标的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Indicator records; all must hold, and one that is null is none */
export type IndicatorFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<IndicatorFilter> | null | undefined;
  /** 指标代码：统计什么及其维度：`livelihood.projects[level=COUNTY]` — What is counted, with its dimensions: `livelihood.projects[level=COUNTY]` */
  code?: CodeFilter | null | undefined;
  /** 定义：计入什么、不计入什么的文字说明 — What is counted and what is not, in words */
  definition?: SearchFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 中文名称 — Name in Chinese */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: IndicatorFilter | null | undefined;
  /** 观测值：来源所载的观测值 — Its figures, as the sources print them */
  observations?: StatisticObservationListFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<IndicatorFilter> | null | undefined;
  /** 单位 — Unit of all its figures */
  unit?: StatisticUnitFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 统计指标的排序 — An ordering of Indicator records */
export type IndicatorOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: IndicatorOrderField;
};

/** 统计指标的排序字段 — What Indicator records can be ordered by */
export const IndicatorOrderField = {
  /** 指标代码：统计什么及其维度：`livelihood.projects[level=COUNTY]` — What is counted, with its dimensions: `livelihood.projects[level=COUNTY]` */
  CODE: 'CODE',
  /** 标识 — Key */
  ID: 'ID',
  /** 中文名称 — Name in Chinese */
  NAME: 'NAME',
  /** 英文名称 — Name in English */
  NAME_EN: 'NAME_EN',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type IndicatorOrderField = typeof IndicatorOrderField[keyof typeof IndicatorOrderField];
/** 项目类型：代表创办了什么 — What a deputy set up */
export const InitiativeKind = {
  /** 儿童关爱 — Care for children */
  CHILDREN: 'CHILDREN',
  /** 集体经济：发展村集体经济 — Collective economy of a village */
  COLLECTIVE_ECONOMY: 'COLLECTIVE_ECONOMY',
  /** 便民服务 — Another service for people */
  CONVENIENCE: 'CONVENIENCE',
  /** 养老服务：为老年人提供服务 — Service for the elderly */
  ELDERLY_CARE: 'ELDERLY_CARE',
  /** 带动就业：为群众提供就业和培训 — Work and training for people */
  EMPLOYMENT: 'EMPLOYMENT',
  /** 法律服务：提供法律咨询 — Legal advice */
  LEGAL_AID: 'LEGAL_AID'
} as const;

export type InitiativeKind = typeof InitiativeKind[keyof typeof InitiativeKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type InitiativeKindFilter = {
  /** 等于此值 — Equal to */
  eq?: InitiativeKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<InitiativeKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: InitiativeKind | null | undefined;
};

/** 代表实事项目指标的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on InitiativeMetric records; all must hold, and one that is null is none */
export type InitiativeMetricFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<InitiativeMetricFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 项目：存在且符合条件 — Initiative: the record exists and matches */
  initiative?: DeputyInitiativeFilter | null | undefined;
  /** 预计：是否为预计值，而非统计值 — Whether it is expected, not measured */
  isExpected?: BooleanFilter | null | undefined;
  /** 指标 — What is measured */
  measure?: CodeFilter | null | undefined;
  /** 统计日期：统计或者预计之日 — Day on which it was measured or expected */
  measuredOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: InitiativeMetricFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<InitiativeMetricFilter> | null | undefined;
  /** 单位：如人次/日、万元、户 — Unit: 人次/日, 万元, 户 */
  unit?: CodeFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Year it is for */
  year?: IntFilter | null | undefined;
};

/** 关联代表实事项目指标的条件：值为 null 的等于没写 — Conditions on related InitiativeMetric records; one that is null is none */
export type InitiativeMetricListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: InitiativeMetricFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: InitiativeMetricFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: InitiativeMetricFilter | null | undefined;
};

/** 代表实事项目指标的排序 — An ordering of InitiativeMetric records */
export type InitiativeMetricOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: InitiativeMetricOrderField;
};

/** 代表实事项目指标的排序字段 — What InitiativeMetric records can be ordered by */
export const InitiativeMetricOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 统计日期：统计或者预计之日 — Day on which it was measured or expected */
  MEASURED_ON: 'MEASURED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type InitiativeMetricOrderField = typeof InitiativeMetricOrderField[keyof typeof InitiativeMetricOrderField];
/** 项目状态：项目进行到哪一步 — Where an initiative stands */
export const InitiativeStatus = {
  /** 已结束 — Over */
  ENDED: 'ENDED',
  /** 筹备：筹备中，不公开 — Being prepared, not yet public */
  PLANNED: 'PLANNED',
  /** 运行中 — Running */
  RUNNING: 'RUNNING'
} as const;

export type InitiativeStatus = typeof InitiativeStatus[keyof typeof InitiativeStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type InitiativeStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: InitiativeStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<InitiativeStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: InitiativeStatus | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type IntFilter = {
  /** 等于此值 — Equal to */
  eq?: number | null | undefined;
  /** 大于，日期则晚于 — Greater than, or later than */
  gt?: number | null | undefined;
  /** 不小于，日期则不早于 — At least, or not earlier than */
  gte?: number | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<number> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 小于，日期则早于 — Less than, or earlier than */
  lt?: number | null | undefined;
  /** 不大于，日期则不晚于 — At most, or not later than */
  lte?: number | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: number | null | undefined;
};

/** 约见问题的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on InterviewQuestion records; all must hold, and one that is null is none */
export type InterviewQuestionFilter = {
  /** 答复单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 答复单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<InterviewQuestionFilter> | null | undefined;
  /** 答复日期：未答复前为空 — Answered on; absent until then */
  answeredOn?: DateFilter | null | undefined;
  /** 提问代表：存在且符合条件 — Asked by: the record exists and matches */
  askedBy?: DeputyFilter | null | undefined;
  /** 承诺期限：承诺完成的最后一日，未承诺的为空 — Promised by; absent without a promise */
  dueOn?: DateFilter | null | undefined;
  /** 来自群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 来自群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 反馈日期：后续办理之日，未办理前为空 — Followed up on; absent until then */
  followedUpOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 约见：存在且符合条件 — Interview: the record exists and matches */
  interview?: OfficialInterviewFilter | null | undefined;
  /** 已逾期：已承诺，到期未完成 — Promised, due and not done */
  isOverdue?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: InterviewQuestionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<InterviewQuestionFilter> | null | undefined;
  /** 问题序号：在方面内的次序，从1起；列第一的问题之数即方面数 — Place within the topic, from 1: the first ones count the topics */
  position?: IntFilter | null | undefined;
  /** 问题 — The question */
  question?: SearchFilter | null | undefined;
  /** 跟踪状态 — What became of it */
  status?: FollowUpStatusFilter | null | undefined;
  /** 方面 — Topic */
  topic?: TextFilter | null | undefined;
  /** 方面序号：所属方面在约见中的序号，从1起 — Number of the topic within the interview, from 1 */
  topicNumber?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联约见问题的条件：值为 null 的等于没写 — Conditions on related InterviewQuestion records; one that is null is none */
export type InterviewQuestionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: InterviewQuestionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: InterviewQuestionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: InterviewQuestionFilter | null | undefined;
};

/** 约见问题的排序 — An ordering of InterviewQuestion records */
export type InterviewQuestionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: InterviewQuestionOrderField;
};

/** 约见问题的排序字段 — What InterviewQuestion records can be ordered by */
export const InterviewQuestionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 方面序号：所属方面在约见中的序号，从1起 — Number of the topic within the interview, from 1 */
  TOPIC_NUMBER: 'TOPIC_NUMBER',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type InterviewQuestionOrderField = typeof InterviewQuestionOrderField[keyof typeof InterviewQuestionOrderField];
/** 约见状态：约见进行到哪一步 — Where an interview with officials stands */
export const InterviewStatus = {
  /** 已安排：时间和人员已确定 — Time and officials are settled */
  ARRANGED: 'ARRANGED',
  /** 办结 — Closed */
  CLOSED: 'CLOSED',
  /** 未安排：未予安排，并说明原因 — Not arranged, with the reason */
  DECLINED: 'DECLINED',
  /** 跟踪反馈：跟踪承诺事项 — What was promised is followed up */
  FOLLOWING_UP: 'FOLLOWING_UP',
  /** 已约见 — Held */
  HELD: 'HELD',
  /** 已提出：代表已提出 — Requested by deputies */
  REQUESTED: 'REQUESTED'
} as const;

export type InterviewStatus = typeof InterviewStatus[keyof typeof InterviewStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type InterviewStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: InterviewStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<InterviewStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: InterviewStatus | null | undefined;
};

/** 邀请账号的输入 — What is sent */
export type InviteAccountInput = {
  /** 承办单位：系统账号所属的承办单位，其他为空；个人在承办单位的岗位见 `posts`，标识形如 `Agency:…` — The agency whose program it is; absent otherwise. Persons act for agencies by `posts`: `Agency:…` */
  agency?: string | null | undefined;
  /** 代表：账号所属的代表，不是代表的为空，标识形如 `Deputy:…` — The deputy whose account it is, if any: `Deputy:…` */
  deputy?: string | null | undefined;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 账号类型 — Who uses it */
  kind: AccountKind;
  /** 姓名或者系统名称 — Name of the person or program */
  name: string;
};

/** 处置方式：人大如何督促整改 — How the congress presses for a remedy */
export const IssueRemedy = {
  /** 专报通报 — Reported in a bulletin */
  BULLETIN: 'BULLETIN',
  /** 限期督促：限期整改 — A deadline is set */
  DEADLINE_URGE: 'DEADLINE_URGE',
  /** 温馨提示：以提醒的方式告知承办单位 — A friendly reminder */
  REMINDER: 'REMINDER'
} as const;

export type IssueRemedy = typeof IssueRemedy[keyof typeof IssueRemedy];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type IssueRemedyFilter = {
  /** 等于此值 — Equal to */
  eq?: IssueRemedy | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<IssueRemedy> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: IssueRemedy | null | undefined;
};

/** 问题状态：项目问题整改到哪一步 — Where a problem of a project stands */
export const IssueStatus = {
  /** 销号：复查合格后销号 — Struck off the list */
  CLOSED: 'CLOSED',
  /** 已提出 — Raised */
  OPEN: 'OPEN',
  /** 已回头看：复查合格 — Checked again and found right */
  RECHECKED: 'RECHECKED',
  /** 整改中 — Being put right */
  RECTIFYING: 'RECTIFYING',
  /** 已整改 — Put right */
  RESOLVED: 'RESOLVED'
} as const;

export type IssueStatus = typeof IssueStatus[keyof typeof IssueStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type IssueStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: IssueStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<IssueStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: IssueStatus | null | undefined;
};

/** 重点督办的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on KeySupervision records; all must hold, and one that is null is none */
export type KeySupervisionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<KeySupervisionFilter> | null | undefined;
  /** 办结日期：未办结前为空 — Closed on; absent until then */
  closedOn?: DateFilter | null | undefined;
  /** 确定日期：主任会议确定的日期，未确定前为空 — Decided on by the chairpersons’ meeting; absent until then */
  decidedOn?: DateFilter | null | undefined;
  /** 确定决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 确定决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 听取报告：存在且符合条件 — Heard: the record exists and matches */
  heard?: DecisionFilter | null | undefined;
  /** 听取报告：是否为空 — Heard: whether there is none */
  heardIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 督办领导：存在且符合条件 — Leader: the record exists and matches */
  leader?: DeputyFilter | null | undefined;
  /** 督办领导：是否为空 — Leader: whether there is none */
  leaderIsNull?: boolean | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: KeySupervisionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<KeySupervisionFilter> | null | undefined;
  /** 提名日期 — Proposed on */
  proposedOn?: DateFilter | null | undefined;
  /** 报告日期：听取承办单位报告的日期，未听取前为空 — Day on which the unit’s report was heard; absent until then */
  reportedOn?: DateFilter | null | undefined;
  /** 督办方式 — Route */
  route?: SupervisionRouteFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: KeySupervisionStatusFilter | null | undefined;
  /** 建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 督办机构：存在且符合条件 — Supervisor: the record exists and matches */
  supervisor?: BodyFilter | null | undefined;
  /** 督办机构：是否为空 — Supervisor: whether there is none */
  supervisorIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联重点督办的条件：值为 null 的等于没写 — Conditions on related KeySupervision records; one that is null is none */
export type KeySupervisionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: KeySupervisionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: KeySupervisionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: KeySupervisionFilter | null | undefined;
};

/** 重点督办的排序 — An ordering of KeySupervision records */
export type KeySupervisionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: KeySupervisionOrderField;
};

/** 重点督办的排序字段 — What KeySupervision records can be ordered by */
export const KeySupervisionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提名日期 — Proposed on */
  PROPOSED_ON: 'PROPOSED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type KeySupervisionOrderField = typeof KeySupervisionOrderField[keyof typeof KeySupervisionOrderField];
/** 重点督办状态：重点建议督办到哪一步 — Where the supervision of a key suggestion stands */
export const KeySupervisionStatus = {
  /** 办结 — Closed */
  CLOSED: 'CLOSED',
  /** 已确定：主任会议已确定 — Decided by the chairpersons’ meeting */
  DECIDED: 'DECIDED',
  /** 已评价：办理情况已评价 — The handling has been rated */
  EVALUATED: 'EVALUATED',
  /** 督办中 — Being supervised */
  IN_PROGRESS: 'IN_PROGRESS',
  /** 已提名：已提名为重点建议 — Proposed as a key suggestion */
  PROPOSED: 'PROPOSED',
  /** 已报告：承办单位已报告 — The unit has reported */
  REPORTED: 'REPORTED'
} as const;

export type KeySupervisionStatus = typeof KeySupervisionStatus[keyof typeof KeySupervisionStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type KeySupervisionStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: KeySupervisionStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<KeySupervisionStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: KeySupervisionStatus | null | undefined;
};

/** 立法联系点和信息采集点的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on LegislativeContactPoint records; all must hold, and one that is null is none */
export type LegislativeContactPointFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<LegislativeContactPointFilter> | null | undefined;
  /** 类别 — Grassroots or academic */
  category?: ContactPointCategoryFilter | null | undefined;
  /** 信息采集点 — Its collection points */
  collectionPoints?: LegislativeContactPointListFilter | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 设立日期 — Set up on */
  establishedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型：联系点或者采集点 — Contact point or information collection point */
  kind?: ContactPointKindFilter | null | undefined;
  /** 级别 — Whose standing committee it serves */
  level?: ContactPointLevelFilter | null | undefined;
  /** 联络员 — Its liaisons */
  liaisons?: LegislativeLiaisonListFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: LegislativeContactPointFilter | null | undefined;
  /** 立法意见 — Opinions that came through it */
  opinions?: LegislativeOpinionListFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<LegislativeContactPointFilter> | null | undefined;
  /** 所属联系点：存在且符合条件 — Parent: the record exists and matches */
  parent?: LegislativeContactPointFilter | null | undefined;
  /** 所属联系点：是否为空 — Parent: whether there is none */
  parentIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联立法联系点和信息采集点的条件：值为 null 的等于没写 — Conditions on related LegislativeContactPoint records; one that is null is none */
export type LegislativeContactPointListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: LegislativeContactPointFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: LegislativeContactPointFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: LegislativeContactPointFilter | null | undefined;
};

/** 立法联系点和信息采集点的排序 — An ordering of LegislativeContactPoint records */
export type LegislativeContactPointOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: LegislativeContactPointOrderField;
};

/** 立法联系点和信息采集点的排序字段 — What LegislativeContactPoint records can be ordered by */
export const LegislativeContactPointOrderField = {
  /** 设立日期 — Set up on */
  ESTABLISHED_ON: 'ESTABLISHED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type LegislativeContactPointOrderField = typeof LegislativeContactPointOrderField[keyof typeof LegislativeContactPointOrderField];
/** 立法联络员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on LegislativeLiaison records; all must hold, and one that is null is none */
export type LegislativeLiaisonFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<LegislativeLiaisonFilter> | null | undefined;
  /** 聘任日期 — Appointed on */
  appointedOn?: DateFilter | null | undefined;
  /** 立法联系点：存在且符合条件 — Contact point: the record exists and matches */
  contactPoint?: LegislativeContactPointFilter | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 离任日期：任职的最后一日，在任期间为空 — Last day; absent while it lasts */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 姓名 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: LegislativeLiaisonFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<LegislativeLiaisonFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联立法联络员的条件：值为 null 的等于没写 — Conditions on related LegislativeLiaison records; one that is null is none */
export type LegislativeLiaisonListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: LegislativeLiaisonFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: LegislativeLiaisonFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: LegislativeLiaisonFilter | null | undefined;
};

/** 立法联络员的排序 — An ordering of LegislativeLiaison records */
export type LegislativeLiaisonOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: LegislativeLiaisonOrderField;
};

/** 立法联络员的排序字段 — What LegislativeLiaison records can be ordered by */
export const LegislativeLiaisonOrderField = {
  /** 聘任日期 — Appointed on */
  APPOINTED_ON: 'APPOINTED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 姓名 — Name */
  NAME: 'NAME',
  /** 姓名笔画：按姓氏笔画，即逐字按笔画数，同画数的按横竖撇点折的笔顺，单名排在同姓双名之前 — Name by strokes, as rolls have it: character by character by their number, then stroke by stroke 横竖撇点折; a single given name stands before longer ones of the same surname */
  NAME_STROKES: 'NAME_STROKES',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type LegislativeLiaisonOrderField = typeof LegislativeLiaisonOrderField[keyof typeof LegislativeLiaisonOrderField];
/** 立法意见的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on LegislativeOpinion records; all must hold, and one that is null is none */
export type LegislativeOpinionFilter = {
  /** 采纳情况：采纳情况，决定前为空 — What became of it; absent until decided */
  adoption?: OpinionAdoptionFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<LegislativeOpinionFilter> | null | undefined;
  /** 渠道 — How it came */
  channel?: OpinionChannelFilter | null | undefined;
  /** 条款：所针对的条款，用路径表示，如12或者12.2，即条和款；针对整体的为空 — The clause it is about: a path such as 12 or 12.2 (article, paragraph); absent if about the whole */
  clause?: CodeFilter | null | undefined;
  /** 立法联系点：存在且符合条件 — Contact point: the record exists and matches */
  contactPoint?: LegislativeContactPointFilter | null | undefined;
  /** 立法联系点：是否为空 — Contact point: whether there is none */
  contactPointIsNull?: boolean | null | undefined;
  /** 提出代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 提出代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 来自区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 来自群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 来自群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 上报日期：未上报前为空 — Forwarded on; absent until then */
  forwardedOn?: DateFilter | null | undefined;
  /** 上报机关：所上报的立法机关，未上报前为空 — The body that legislates to which it was forwarded; absent until then */
  forwardedTo?: ContactPointLevelFilter | null | undefined;
  /** 办理日期：该机关办理之日，办理前为空 — Acted on by that organ on; absent until then */
  handledOn?: DateFilter | null | undefined;
  /** 听证陈述人：在听证会上陈述该意见的人 — Who stated it at a hearing */
  hearingSpeakers?: HearingSpeakerListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: LegislativeOpinionFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<LegislativeOpinionFilter> | null | undefined;
  /** 转交单位：存在且符合条件 — Referred to: the record exists and matches */
  referredTo?: AgencyFilter | null | undefined;
  /** 转交单位：是否为空 — Referred to: whether there is none */
  referredToIsNull?: boolean | null | undefined;
  /** 意见征集：存在且符合条件 — Solicitation: the record exists and matches */
  solicitation?: OpinionSolicitationFilter | null | undefined;
  /** 意见征集：是否为空 — Solicitation: whether there is none */
  solicitationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: OpinionStatusFilter | null | undefined;
  /** 提交日期 — Submitted on */
  submittedOn?: DateFilter | null | undefined;
  /** 意见摘要：一句话概括，不含提出人 — The opinion in one line, without the contributor */
  summary?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联立法意见的条件：值为 null 的等于没写 — Conditions on related LegislativeOpinion records; one that is null is none */
export type LegislativeOpinionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: LegislativeOpinionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: LegislativeOpinionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: LegislativeOpinionFilter | null | undefined;
};

/** 立法意见的排序 — An ordering of LegislativeOpinion records */
export type LegislativeOpinionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: LegislativeOpinionOrderField;
};

/** 立法意见的排序字段 — What LegislativeOpinion records can be ordered by */
export const LegislativeOpinionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提交日期 — Submitted on */
  SUBMITTED_ON: 'SUBMITTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type LegislativeOpinionOrderField = typeof LegislativeOpinionOrderField[keyof typeof LegislativeOpinionOrderField];
/** 民生实事层级：由哪一级决定民生实事项目 — The tier that decides on livelihood projects */
export const LivelihoodLevel = {
  /** 村（社区） — Village or community */
  COMMUNITY: 'COMMUNITY',
  /** 县级：县、旗、市辖区、县级市 — County, banner, district or county-level city */
  COUNTY: 'COUNTY',
  /** 设区的市级 — City divided into districts */
  PREFECTURE: 'PREFECTURE',
  /** 街道：街道不设人大，由议政代表会或者会商决定 — Subdistrict, which has no congress: a street assembly or consultation decides */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 乡级：镇、乡、苏木 — Town, township or sum */
  TOWNSHIP: 'TOWNSHIP'
} as const;

export type LivelihoodLevel = typeof LivelihoodLevel[keyof typeof LivelihoodLevel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type LivelihoodLevelFilter = {
  /** 等于此值 — Equal to */
  eq?: LivelihoodLevel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<LivelihoodLevel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: LivelihoodLevel | null | undefined;
};

/** 民生实事项目的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on LivelihoodProject records; all must hold, and one that is null is none */
export type LivelihoodProjectFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<LivelihoodProjectFilter> | null | undefined;
  /** 评估：第三方评估和预评估，发布后可见 — Third-party assessments and pre-assessments, once published */
  assessments?: ProjectAssessmentListFilter | null | undefined;
  /** 类别 — Field */
  category?: ProjectCategoryFilter | null | undefined;
  /** 完工日期：未完工前为空 — Completed on; absent until then */
  completedOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 计划完工日期 — Planned completion */
  dueOn?: DateFilter | null | undefined;
  /** 满意度测评 — Satisfaction evaluations */
  evaluations?: SatisfactionEvaluationListFilter | null | undefined;
  /** 群众反映：群众对该项目的意见，仅列已公开的 — What citizens say of it, as far as it is public */
  feedback?: PublicFeedbackListFilter | null | undefined;
  /** 资金安排 — Where the money comes from */
  funds?: FundAllocationListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 总投资(分) — Planned investment in fen */
  investmentFen?: BigIntFilter | null | undefined;
  /** 已逾期：到期未完工；暂停、结转或者取消的不计 — Not completed though due; nothing is while it is suspended, nor once it is carried over or cancelled */
  isOverdue?: BooleanFilter | null | undefined;
  /** 问题清单 — Problems raised */
  issues?: ProjectIssueListFilter | null | undefined;
  /** 牵头部门：存在且符合条件 — Lead department: the record exists and matches */
  leadDepartment?: AgencyFilter | null | undefined;
  /** 牵头部门：是否为空 — Lead department: whether there is none */
  leadDepartmentIsNull?: boolean | null | undefined;
  /** 层级 — Tier that decided */
  level?: LivelihoodLevelFilter | null | undefined;
  /** 决定方式 — How it was decided on */
  method?: DecisionMethodFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: LivelihoodProjectFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<LivelihoodProjectFilter> | null | undefined;
  /** 建成指标：项目建成或者达到的可衡量成果 — What was built or achieved, measured */
  outputs?: ProjectOutputListFilter | null | undefined;
  /** 计划开工日期 — Planned start */
  plannedStartOn?: DateFilter | null | undefined;
  /** 进度预警：是否按计划进行 — Whether it keeps to its plan */
  progressFlag?: ProgressFlagFilter | null | undefined;
  /** 进度：已完成的比例，0到1 — Share done, 0 to 1 */
  progressRate?: FloatFilter | null | undefined;
  /** 进度报告 — Reports on progress */
  progressReports?: ProgressReportListFilter | null | undefined;
  /** 建议项目：存在且符合条件 — Proposal: the record exists and matches */
  proposal?: LivelihoodProposalFilter | null | undefined;
  /** 建议项目：是否为空 — Proposal: whether there is none */
  proposalIsNull?: boolean | null | undefined;
  /** 监督二维码：群众在项目现场扫码反映情况 — Codes at the site through which citizens report */
  qrCodes?: ContactQrCodeListFilter | null | undefined;
  /** 轮次：存在且符合条件 — Round: the record exists and matches */
  round?: LivelihoodRoundFilter | null | undefined;
  /** 轮次：是否为空 — Round: whether there is none */
  roundIsNull?: boolean | null | undefined;
  /** 开工日期：未开工前为空 — Started on; absent until then */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: ProjectStatusFilter | null | undefined;
  /** 监督任务：针对该项目的监督任务 — Tasks of supervision that look at it */
  supervisionTasks?: SupervisionTaskListFilter | null | undefined;
  /** 监督检查 — Visits of supervisors */
  supervisionVisits?: SupervisionVisitListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 项目视频 — Live videos of the works */
  videoFeeds?: VideoFeedListFilter | null | undefined;
  /** 年度 — Year of the round */
  year?: IntFilter | null | undefined;
};

/** 关联民生实事项目的条件：值为 null 的等于没写 — Conditions on related LivelihoodProject records; one that is null is none */
export type LivelihoodProjectListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: LivelihoodProjectFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: LivelihoodProjectFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: LivelihoodProjectFilter | null | undefined;
};

/** 民生实事项目的排序 — An ordering of LivelihoodProject records */
export type LivelihoodProjectOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: LivelihoodProjectOrderField;
};

/** 民生实事项目的排序字段 — What LivelihoodProject records can be ordered by */
export const LivelihoodProjectOrderField = {
  /** 计划完工日期 — Planned completion */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 总投资(分) — Planned investment in fen */
  INVESTMENT_FEN: 'INVESTMENT_FEN',
  /** 计划开工日期 — Planned start */
  PLANNED_START_ON: 'PLANNED_START_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 年度 — Year of the round */
  YEAR: 'YEAR'
} as const;

export type LivelihoodProjectOrderField = typeof LivelihoodProjectOrderField[keyof typeof LivelihoodProjectOrderField];
/** 民生实事建议项目的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on LivelihoodProposal records; all must hold, and one that is null is none */
export type LivelihoodProposalFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<LivelihoodProposalFilter> | null | undefined;
  /** 票决：存在且符合条件 — Ballot: the record exists and matches */
  ballot?: BallotRoundFilter | null | undefined;
  /** 票决：是否为空 — Ballot: whether there is none */
  ballotIsNull?: boolean | null | undefined;
  /** 候选 — Its places on ballots */
  candidacies?: BallotCandidateListFilter | null | undefined;
  /** 类别 — Field */
  category?: ProjectCategoryFilter | null | undefined;
  /** 征集渠道 — How it came */
  channel?: FeedbackChannelFilter | null | undefined;
  /** 提出代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 提出代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 来自群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 来自群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: LivelihoodProposalFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<LivelihoodProposalFilter> | null | undefined;
  /** 民生实事项目 — The project that it became */
  projects?: LivelihoodProjectListFilter | null | undefined;
  /** 提出日期 — Proposed on */
  proposedOn?: DateFilter | null | undefined;
  /** 提出主体 — Who proposed it */
  proposerKind?: ProposerKindFilter | null | undefined;
  /** 轮次：存在且符合条件 — Round: the record exists and matches */
  round?: LivelihoodRoundFilter | null | undefined;
  /** 筛选过程：逐步的筛选情况 — How it was screened, step by step */
  screeningSteps?: ScreeningStepListFilter | null | undefined;
  /** 征集家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 征集家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: CandidateStatusFilter | null | undefined;
  /** 来自代表建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 来自代表建议：是否为空 — Suggestion: whether there is none */
  suggestionIsNull?: boolean | null | undefined;
  /** 名称：一句话概括所建议的内容 — What is proposed, in one line */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联民生实事建议项目的条件：值为 null 的等于没写 — Conditions on related LivelihoodProposal records; one that is null is none */
export type LivelihoodProposalListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: LivelihoodProposalFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: LivelihoodProposalFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: LivelihoodProposalFilter | null | undefined;
};

/** 民生实事建议项目的排序 — An ordering of LivelihoodProposal records */
export type LivelihoodProposalOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: LivelihoodProposalOrderField;
};

/** 民生实事建议项目的排序字段 — What LivelihoodProposal records can be ordered by */
export const LivelihoodProposalOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提出日期 — Proposed on */
  PROPOSED_ON: 'PROPOSED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type LivelihoodProposalOrderField = typeof LivelihoodProposalOrderField[keyof typeof LivelihoodProposalOrderField];
/** 民生实事项目票决轮次的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on LivelihoodRound records; all must hold, and one that is null is none */
export type LivelihoodRoundFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<LivelihoodRoundFilter> | null | undefined;
  /** 公告日期 — Announced on */
  announcedOn?: DateFilter | null | undefined;
  /** 票决 — Its ballots */
  ballots?: BallotRoundListFilter | null | undefined;
  /** 征集截止日期 — Last day for proposals */
  collectionClosesOn?: DateFilter | null | undefined;
  /** 人民代表大会：存在且符合条件 — Congress: the record exists and matches */
  congress?: CongressFilter | null | undefined;
  /** 人民代表大会：是否为空 — Congress: whether there is none */
  congressIsNull?: boolean | null | undefined;
  /** 决定日期：决定项目之日，未决定前为空 — Day on which the projects were decided on; absent until then */
  decidedOn?: DateFilter | null | undefined;
  /** 决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 层级 — Tier that decides */
  level?: LivelihoodLevelFilter | null | undefined;
  /** 决定方式 — How it decides */
  method?: DecisionMethodFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: LivelihoodRoundFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<LivelihoodRoundFilter> | null | undefined;
  /** 民生实事项目 — The projects decided on */
  projects?: LivelihoodProjectListFilter | null | undefined;
  /** 建议项目 — What was proposed */
  proposals?: LivelihoodProposalListFilter | null | undefined;
  /** 阶段 — Where it stands */
  stage?: RoundStageFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Year of the projects */
  year?: IntFilter | null | undefined;
};

/** 关联民生实事项目票决轮次的条件：值为 null 的等于没写 — Conditions on related LivelihoodRound records; one that is null is none */
export type LivelihoodRoundListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: LivelihoodRoundFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: LivelihoodRoundFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: LivelihoodRoundFilter | null | undefined;
};

/** 民生实事项目票决轮次的排序 — An ordering of LivelihoodRound records */
export type LivelihoodRoundOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: LivelihoodRoundOrderField;
};

/** 民生实事项目票决轮次的排序字段 — What LivelihoodRound records can be ordered by */
export const LivelihoodRoundOrderField = {
  /** 公告日期 — Announced on */
  ANNOUNCED_ON: 'ANNOUNCED_ON',
  /** 征集截止日期 — Last day for proposals */
  COLLECTION_CLOSES_ON: 'COLLECTION_CLOSES_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 年度 — Year of the projects */
  YEAR: 'YEAR'
} as const;

export type LivelihoodRoundOrderField = typeof LivelihoodRoundOrderField[keyof typeof LivelihoodRoundOrderField];
/** 定位方式：根据什么找到该地方 — How a place was found */
export const LocatedBy = {
  /** 按区划：按区划代码 — By the code of its division */
  DIVISION: 'DIVISION',
  /** 按网格：按网格编码 — By the code of its grid */
  GRID: 'GRID',
  /** 按最近家站：按最近的使用中家站；此处没有区划边界，靠近边界的可能是相邻区划 — By the nearest station in use: divisions have no boundaries here, so near a border it may be the neighbour */
  NEAREST_STATION: 'NEAREST_STATION'
} as const;

export type LocatedBy = typeof LocatedBy[keyof typeof LocatedBy];
/** 锁定账号的输入 — What is sent */
export type LockAccountInput = {
  /** 停用原因：停用或者锁定的原因，其他为空 — Why it was ended or locked; absent otherwise */
  endedReason: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Account:…` — Global id, `Account:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 代表资格的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Mandate records; all must hold, and one that is null is none */
export type MandateFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<MandateFilter> | null | undefined;
  /** 人民代表大会：存在且符合条件 — Congress: the record exists and matches */
  congress?: CongressFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 常委会组成人员：是否为常委会组成人员 — Whether the deputy is a member of the standing committee */
  isStandingCommitteeMember?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: MandateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<MandateFilter> | null | undefined;
  /** 起始日期：任期的第一日 — First day of the mandate */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — State */
  status?: MandateStatusFilter | null | undefined;
  /** 届次 — Term of the congress */
  term?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表资格的条件：值为 null 的等于没写 — Conditions on related Mandate records; one that is null is none */
export type MandateListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: MandateFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: MandateFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: MandateFilter | null | undefined;
};

/** 代表资格的排序 — An ordering of Mandate records */
export type MandateOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: MandateOrderField;
};

/** 代表资格的排序字段 — What Mandate records can be ordered by */
export const MandateOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 起始日期：任期的第一日 — First day of the mandate */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type MandateOrderField = typeof MandateOrderField[keyof typeof MandateOrderField];
/** 代表资格状态 — State of a mandate */
export const MandateStatus = {
  /** 执行职务：正在执行代表职务 — Acting as deputy */
  ACTIVE: 'ACTIVE',
  /** 当选：已当选，资格尚未确认 — Elected, qualification not yet confirmed */
  ELECTED: 'ELECTED',
  /** 资格确认：资格已确认，任期尚未开始 — Qualification confirmed, term not yet begun */
  QUALIFIED: 'QUALIFIED',
  /** 暂停执行职务：代表职务已暂停执行（《代表法》第六十一条） — Suspended (Deputies Law, art. 61) */
  SUSPENDED: 'SUSPENDED',
  /** 资格终止：代表资格已终止（《代表法》第六十二条） — Ended (Deputies Law, art. 62) */
  TERMINATED: 'TERMINATED'
} as const;

export type MandateStatus = typeof MandateStatus[keyof typeof MandateStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type MandateStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: MandateStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<MandateStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: MandateStatus | null | undefined;
};

/** 调解阶段：相对于诉讼，纠纷在哪一阶段调解 — When a dispute was mediated, seen from a lawsuit */
export const MediationStage = {
  /** 未诉先办：尚无人投诉，由走访或者排查发现 — Before anybody complained: found on a visit or check */
  BEFORE_COMPLAINT: 'BEFORE_COMPLAINT',
  /** 诉中委托：诉讼中受法院委托 — Entrusted by a court during a lawsuit */
  COURT_ENTRUSTED: 'COURT_ENTRUSTED',
  /** 诉前调解：起诉之前 — Before a lawsuit */
  PRE_LITIGATION: 'PRE_LITIGATION',
  /** 人民调解：未涉及诉讼 — No lawsuit in sight */
  WITHOUT_LITIGATION: 'WITHOUT_LITIGATION'
} as const;

export type MediationStage = typeof MediationStage[keyof typeof MediationStage];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type MediationStageFilter = {
  /** 等于此值 — Equal to */
  eq?: MediationStage | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<MediationStage> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: MediationStage | null | undefined;
};

/** 调解状态：调解进行到哪一步 — Where a mediation stands */
export const MediationStatus = {
  /** 已受理：双方同意调解 — Both sides agreed to it */
  ACCEPTED: 'ACCEPTED',
  /** 结案 — Closed */
  CLOSED: 'CLOSED',
  /** 调解不成：未达成协议 — No agreement */
  FAILED: 'FAILED',
  /** 调解中 — Being mediated */
  MEDIATING: 'MEDIATING',
  /** 已登记 — Opened */
  OPENED: 'OPENED',
  /** 已履行：协议已履行 — The agreement was carried out */
  PERFORMED: 'PERFORMED',
  /** 引导其他途径：引导至仲裁、诉讼或者其他途径 — Referred to arbitration, a court or another way */
  REFERRED: 'REFERRED',
  /** 达成协议：双方达成协议 — Settled by an agreement */
  SETTLED: 'SETTLED'
} as const;

export type MediationStatus = typeof MediationStatus[keyof typeof MediationStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type MediationStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: MediationStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<MediationStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: MediationStatus | null | undefined;
};

/** 调解职责：在调解中做什么 — What somebody does in a mediation */
export const MediatorRole = {
  /** 行政执法：如劳动监察 — Law enforcement, e.g. labour inspection */
  INSPECTOR: 'INSPECTOR',
  /** 主持调解 — Leads it */
  LEAD: 'LEAD',
  /** 法律援助 — Gives legal aid */
  LEGAL_AID: 'LEGAL_AID',
  /** 调解员：参加调解 — Mediates */
  MEDIATOR: 'MEDIATOR'
} as const;

export type MediatorRole = typeof MediatorRole[keyof typeof MediatorRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type MediatorRoleFilter = {
  /** 等于此值 — Equal to */
  eq?: MediatorRole | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<MediatorRole> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: MediatorRole | null | undefined;
};

/** 会议的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Meeting records; all must hold, and one that is null is none */
export type MeetingFilter = {
  /** 列席活动 — Activities of deputies who sit in on it */
  activities?: ActivityListFilter | null | undefined;
  /** 议程 — Its agenda */
  agenda?: AgendaItemListFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<MeetingFilter> | null | undefined;
  /** 机构：存在且符合条件 — Body: the record exists and matches */
  body?: BodyFilter | null | undefined;
  /** 闭会日期：最后一日，一日会议为空 — Last day; absent for a meeting of one day */
  closedOn?: DateFilter | null | undefined;
  /** 决定 — What was decided at it */
  decisions?: DecisionListFilter | null | undefined;
  /** 召开日期：第一日，此前为计划日期 — First day, planned before */
  heldOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — What it is */
  kind?: MeetingKindFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: MeetingFilter | null | undefined;
  /** 会次：届内第几次，不编号的为空 — Number within the term; absent where none are given */
  number?: IntFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<MeetingFilter> | null | undefined;
  /** 人大会议：存在且符合条件 — Session: the record exists and matches */
  session?: CongressSessionFilter | null | undefined;
  /** 人大会议：是否为空 — Session: whether there is none */
  sessionIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: MeetingStatusFilter | null | undefined;
  /** 届次：不分届的为空 — Term of the body; absent where it has none */
  term?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 会议类型：什么样的会议 — What a meeting is */
export const MeetingKind = {
  /** 议政代表会会议 — Meeting of a deliberative assembly */
  ASSEMBLY_MEETING: 'ASSEMBLY_MEETING',
  /** 闭会期间票决会：人大代表在闭会期间票决 — Meeting of the deputies between sessions, for a ballot */
  BALLOT_MEETING: 'BALLOT_MEETING',
  /** 主任会议 — Chairpersons’ meeting */
  CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
  /** 常委会会议 — Meeting of a standing committee */
  COMMITTEE_MEETING: 'COMMITTEE_MEETING',
  /** 会商会：街道人大工委召集有关方面会商 — Consultation that a subdistrict’s work committee calls */
  CONSULTATION: 'CONSULTATION',
  /** 政府会议：政府常务会议、专题会议 — Meeting of a government */
  EXECUTIVE_MEETING: 'EXECUTIVE_MEETING',
  /** 联组会议：常委会分组合并举行、进行询问的会议 — Joint meeting of a committee’s groups, with inquiry */
  JOINT_INQUIRY: 'JOINT_INQUIRY',
  /** 其他 — Something else */
  OTHER: 'OTHER',
  /** 主席团会议 — Meeting of a presidium */
  PRESIDIUM_MEETING: 'PRESIDIUM_MEETING',
  /** 人民代表大会会议 — Session of a congress */
  SESSION: 'SESSION',
  /** 专门委员会会议 — Meeting of a special committee */
  SPECIAL_COMMITTEE_MEETING: 'SPECIAL_COMMITTEE_MEETING'
} as const;

export type MeetingKind = typeof MeetingKind[keyof typeof MeetingKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type MeetingKindFilter = {
  /** 等于此值 — Equal to */
  eq?: MeetingKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<MeetingKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: MeetingKind | null | undefined;
};

/** 关联会议的条件：值为 null 的等于没写 — Conditions on related Meeting records; one that is null is none */
export type MeetingListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: MeetingFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: MeetingFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: MeetingFilter | null | undefined;
};

/** 会议的排序 — An ordering of Meeting records */
export type MeetingOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: MeetingOrderField;
};

/** 会议的排序字段 — What Meeting records can be ordered by */
export const MeetingOrderField = {
  /** 召开日期：第一日，此前为计划日期 — First day, planned before */
  HELD_ON: 'HELD_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type MeetingOrderField = typeof MeetingOrderField[keyof typeof MeetingOrderField];
/** 会议状态 — Where a meeting stands */
export const MeetingStatus = {
  /** 已取消 — Called off */
  CANCELLED: 'CANCELLED',
  /** 已召开 — Held */
  HELD: 'HELD',
  /** 拟召开 — To be held */
  PLANNED: 'PLANNED'
} as const;

export type MeetingStatus = typeof MeetingStatus[keyof typeof MeetingStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type MeetingStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: MeetingStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<MeetingStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: MeetingStatus | null | undefined;
};

/** 合并意见的输入 — What is sent */
export type MergeFeedbackInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 并入对象：标识形如 `PublicFeedback:…` — The one that it goes into: `PublicFeedback:…` */
  mergedInto: string;
};

/** 并案的输入 — What is sent */
export type MergeSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 并入对象：同一人大尚未答复的另一件建议，标识形如 `Suggestion:…` — The one that it goes into: `Suggestion:…` */
  mergedInto: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason?: string | null | undefined;
};

/** 远近：代表居住或者工作的范围，取包含该地方的最小一级 — The smallest circle around a place in which a deputy is at home */
export const Nearness = {
  /** 本县(市、区、旗)：在该县级区划居住或者工作 — Lives or works in the county */
  COUNTY: 'COUNTY',
  /** 外省：在外省居住和工作 — Lives and works in another province */
  ELSEWHERE: 'ELSEWHERE',
  /** 本网格：在该网格工作 — Works in the grid */
  GRID: 'GRID',
  /** 本市(盟、州)：在该地级区划居住或者工作 — Lives or works in the prefecture */
  PREFECTURE: 'PREFECTURE',
  /** 本省(自治区、直辖市)：在该省级区划居住或者工作 — Lives or works in the province */
  PROVINCE: 'PROVINCE',
  /** 本乡镇(街道)：在该乡镇或者街道居住或者工作 — Lives or works in the township or subdistrict */
  TOWNSHIP: 'TOWNSHIP',
  /** 本村(社区)：在该村或者社区居住或者工作 — Lives or works in the village or community */
  VILLAGE: 'VILLAGE'
} as const;

export type Nearness = typeof Nearness[keyof typeof Nearness];
/** 不予受理原因：为何不予受理 — Why a petition was not accepted */
export const NotAcceptedReason = {
  /** 行政复议：应当通过行政复议 — For administrative reconsideration */
  ADMINISTRATIVE_RECONSIDERATION: 'ADMINISTRATIVE_RECONSIDERATION',
  /** 仲裁：应当通过仲裁或者已进入仲裁 — For arbitration, or already in it */
  ARBITRATION: 'ARBITRATION',
  /** 法院职权 — For a court */
  COURT_MATTER: 'COURT_MATTER',
  /** 诉讼：应当通过诉讼或者已进入诉讼 — For a lawsuit, or already in one */
  LITIGATION: 'LITIGATION',
  /** 不属于受理范围：不属于本地或者本级 — Not a matter of this place or level */
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  /** 检察院职权 — For a procuratorate */
  PROCURATORATE_MATTER: 'PROCURATORATE_MATTER'
} as const;

export type NotAcceptedReason = typeof NotAcceptedReason[keyof typeof NotAcceptedReason];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type NotAcceptedReasonFilter = {
  /** 等于此值 — Equal to */
  eq?: NotAcceptedReason | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<NotAcceptedReason> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: NotAcceptedReason | null | undefined;
};

/** 代表约见的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on OfficialInterview records; all must hold, and one that is null is none */
export type OfficialInterviewFilter = {
  /** 约见活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<OfficialInterviewFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: OfficialInterviewFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<OfficialInterviewFilter> | null | undefined;
  /** 问题：所提的问题，含答复和后续办理 — The questions, with answers and follow-up */
  questions?: InterviewQuestionListFilter | null | undefined;
  /** 提出代表：存在且符合条件 — Requested by: the record exists and matches */
  requestedBy?: DeputyFilter | null | undefined;
  /** 提出日期 — Requested on */
  requestedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: InterviewStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 代表约见的排序 — An ordering of OfficialInterview records */
export type OfficialInterviewOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: OfficialInterviewOrderField;
};

/** 代表约见的排序字段 — What OfficialInterview records can be ordered by */
export const OfficialInterviewOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提出日期 — Requested on */
  REQUESTED_ON: 'REQUESTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type OfficialInterviewOrderField = typeof OfficialInterviewOrderField[keyof typeof OfficialInterviewOrderField];
/** 线上履职渠道的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on OnlineChannel records; all must hold, and one that is null is none */
export type OnlineChannelFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<OnlineChannelFilter> | null | undefined;
  /** 每日在线时长：每天可使用的小时数 — Hours a day at which it can be used */
  dailyHours?: IntFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 渠道留言：经该渠道的留言，仅列已公开的 — What came through it, as far as it is public */
  feedback?: PublicFeedbackListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类型 — What part it plays */
  kind?: OnlineChannelKindFilter | null | undefined;
  /** 贯通层级：所贯通的区划级别 — Levels of divisions that it connects */
  levels?: DivisionLevelListFilter | null | undefined;
  /** 载体：依托什么运行，依托多种的平台为空 — What it runs on; absent for a platform that runs on several */
  medium?: OnlineMediumFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: OnlineChannelFilter | null | undefined;
  /** 启用日期：开始使用之日，启用前为计划日期 — In use since, planned before */
  openedOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<OnlineChannelFilter> | null | undefined;
  /** 组成部分：组成平台的部分、终端、入口和即时通信 — Its parts, terminals, entrances and messengers */
  parts?: OnlineChannelListFilter | null | undefined;
  /** 所属平台：存在且符合条件 — Platform: the record exists and matches */
  platform?: OnlineChannelFilter | null | undefined;
  /** 所属平台：是否为空 — Platform: whether there is none */
  platformIsNull?: boolean | null | undefined;
  /** 渠道二维码：扫码进入该渠道 — Codes that lead into the channel */
  qrCodes?: ContactQrCodeListFilter | null | undefined;
  /** 服务：可以办什么 — What it can be used for */
  services?: OnlineServiceListFilter | null | undefined;
  /** 状态 — Whether it is in use */
  status?: OnlineChannelStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 线上渠道类型：线上渠道起什么作用 — What part an online channel plays */
export const OnlineChannelKind = {
  /** 入口：人大或者其他单位开设、通向代表的网站、账号或者应用 — Website, account or app, run by a congress or by others, that leads to deputies */
  ENTRANCE: 'ENTRANCE',
  /** 即时通信：代表、群众和机关之间联络的即时通信工具 — Messenger by which deputies, public and organs talk */
  MESSENGER: 'MESSENGER',
  /** 平台：代表履职平台，或者平台中另有名称的部分 — Platform for the work of deputies, or a part of one with a name of its own */
  PLATFORM: 'PLATFORM',
  /** 终端：使用平台的终端 — What a platform is used with */
  TERMINAL: 'TERMINAL'
} as const;

export type OnlineChannelKind = typeof OnlineChannelKind[keyof typeof OnlineChannelKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OnlineChannelKindFilter = {
  /** 等于此值 — Equal to */
  eq?: OnlineChannelKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<OnlineChannelKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: OnlineChannelKind | null | undefined;
};

/** 关联线上履职渠道的条件：值为 null 的等于没写 — Conditions on related OnlineChannel records; one that is null is none */
export type OnlineChannelListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: OnlineChannelFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: OnlineChannelFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: OnlineChannelFilter | null | undefined;
};

/** 线上履职渠道的排序 — An ordering of OnlineChannel records */
export type OnlineChannelOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: OnlineChannelOrderField;
};

/** 线上履职渠道的排序字段 — What OnlineChannel records can be ordered by */
export const OnlineChannelOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 启用日期：开始使用之日，启用前为计划日期 — In use since, planned before */
  OPENED_ON: 'OPENED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type OnlineChannelOrderField = typeof OnlineChannelOrderField[keyof typeof OnlineChannelOrderField];
/** 线上渠道状态：渠道是否在使用 — Whether a channel is in use */
export const OnlineChannelStatus = {
  /** 停用 — Given up */
  CLOSED: 'CLOSED',
  /** 筹建 — Being prepared */
  PLANNED: 'PLANNED',
  /** 运行 — In use */
  RUNNING: 'RUNNING',
  /** 试运行 — On trial */
  TRIAL: 'TRIAL'
} as const;

export type OnlineChannelStatus = typeof OnlineChannelStatus[keyof typeof OnlineChannelStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OnlineChannelStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: OnlineChannelStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<OnlineChannelStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: OnlineChannelStatus | null | undefined;
};

/** 载体：线上渠道依托什么运行 — What an online channel runs on */
export const OnlineMedium = {
  /** 手机APP — App on a telephone */
  APP: 'APP',
  /** 小程序 — Mini program */
  MINI_PROGRAM: 'MINI_PROGRAM',
  /** 公众号 — Public account */
  PUBLIC_ACCOUNT: 'PUBLIC_ACCOUNT',
  /** QQ群 — QQ groups */
  QQ: 'QQ',
  /** 短信 — Text messages */
  SMS: 'SMS',
  /** 网页 — Web pages */
  WEB: 'WEB',
  /** 微信群 — WeChat groups */
  WECHAT: 'WECHAT'
} as const;

export type OnlineMedium = typeof OnlineMedium[keyof typeof OnlineMedium];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OnlineMediumFilter = {
  /** 等于此值 — Equal to */
  eq?: OnlineMedium | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<OnlineMedium> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: OnlineMedium | null | undefined;
};

/** 线上服务：线上渠道提供的服务 — What an online channel can be used for */
export const OnlineService = {
  /** 代表履职：代表提交建议、报告，查看履职档案 — Deputies’ own work: suggestions, reports, duty files */
  DUTY_WORK: 'DUTY_WORK',
  /** 找代表：查找自己的代表 — Finding one’s deputy */
  FIND_DEPUTY: 'FIND_DEPUTY',
  /** 转交督办：转交问题并跟踪督办 — Passing matters on, and following them up */
  HANDLING: 'HANDLING',
  /** 认领帮扶：代表认领农户进行帮扶 — Deputies claim households to help */
  HOUSEHOLD_CLAIM: 'HOUSEHOLD_CLAIM',
  /** 选民留言：向代表留言 — Writing to a deputy */
  MESSAGE: 'MESSAGE',
  /** 信息公开：新闻和文件 — News and documents */
  PUBLICITY: 'PUBLICITY',
  /** 征求意见：对草案、报告提出意见 — Giving opinions on drafts and reports */
  SOLICITATION: 'SOLICITATION',
  /** 问卷调查：填写问卷 — Answering surveys */
  SURVEY: 'SURVEY'
} as const;

export type OnlineService = typeof OnlineService[keyof typeof OnlineService];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OnlineServiceListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: OnlineService | null | undefined;
};

/** 公开事项：向居民公开谁的事务（三公开） — Whose affairs are open to the residents (三公开) */
export const OpenAffairs = {
  /** 业委会事务：业主委员会的事务 — Of the owners’ committee */
  OWNERS_COMMITTEE: 'OWNERS_COMMITTEE',
  /** 物业公司事务 — Of the property company */
  PROPERTY_COMPANY: 'PROPERTY_COMPANY',
  /** 居委会事务：居民委员会的事务 — Of the residents’ committee */
  RESIDENTS_COMMITTEE: 'RESIDENTS_COMMITTEE'
} as const;

export type OpenAffairs = typeof OpenAffairs[keyof typeof OpenAffairs];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OpenAffairsListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: OpenAffairs | null | undefined;
};

/** 开始票决的输入 — What is sent */
export type OpenBallotInput = {
  /** 密钥仪式：封票公钥和三名监票人的公钥，JSON — What the ceremony made known: the key that ballots are sealed with, and those of three tellers; JSON */
  ceremony?: string | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRound:…` — Global id, `BallotRound:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 领票截止：线上票决停止领取选票的时间 — Papers are issued until */
  issuingClosesAt?: string | null | undefined;
  /** 领票开始：线上票决开始领取选票的时间 — Papers are issued from; ballots on the platform only */
  issuingOpensAt?: string | null | undefined;
  /** 实到人数：开始时到会的人数，闭会期间线上票决的为空 — Present when it opened; absent of a ballot online between sessions */
  presentCount?: number | null | undefined;
  /** 投票截止：线上票决停止投票的时间 — Envelopes are taken until */
  votingClosesAt?: string | null | undefined;
  /** 投票开始：线上票决开始投票的时间，晚于领票截止 — Envelopes are taken from; after papers have ended */
  votingOpensAt?: string | null | undefined;
};

/** 采纳情况 — What became of an opinion */
export const OpinionAdoption = {
  /** 采纳 — Adopted */
  ADOPTED: 'ADOPTED',
  /** 已涵盖：草案已有相应规定 — The draft says so already */
  ALREADY_COVERED: 'ALREADY_COVERED',
  /** 未采纳 — Not adopted */
  NOT_ADOPTED: 'NOT_ADOPTED',
  /** 部分采纳 — Adopted in part */
  PARTIALLY_ADOPTED: 'PARTIALLY_ADOPTED'
} as const;

export type OpinionAdoption = typeof OpinionAdoption[keyof typeof OpinionAdoption];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OpinionAdoptionFilter = {
  /** 等于此值 — Equal to */
  eq?: OpinionAdoption | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<OpinionAdoption> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: OpinionAdoption | null | undefined;
};

/** 意见渠道：意见从何种渠道来 — How an opinion came */
export const OpinionChannel = {
  /** 立法联系点：通过联系点或者采集点 — Through a contact point or collection point */
  CONTACT_POINT: 'CONTACT_POINT',
  /** 听证会 — At a hearing */
  HEARING: 'HEARING',
  /** 来信 — In a letter */
  LETTER: 'LETTER',
  /** 线上：在平台、网站或者公众号 — On the platform, the site or the public account */
  ONLINE: 'ONLINE',
  /** 问卷 — In a survey */
  SURVEY: 'SURVEY',
  /** 座谈会 — At a symposium */
  SYMPOSIUM: 'SYMPOSIUM'
} as const;

export type OpinionChannel = typeof OpinionChannel[keyof typeof OpinionChannel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OpinionChannelFilter = {
  /** 等于此值 — Equal to */
  eq?: OpinionChannel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<OpinionChannel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: OpinionChannel | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OpinionChannelListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: OpinionChannel | null | undefined;
};

/** 意见征集的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on OpinionSolicitation records; all must hold, and one that is null is none */
export type OpinionSolicitationFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<OpinionSolicitationFilter> | null | undefined;
  /** 征集渠道：通过哪些渠道征求意见 — The ways by which opinions are taken */
  channels?: OpinionChannelListFilter | null | undefined;
  /** 截止日期 — Last day */
  closesOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 草案文本：存在且符合条件 — Draft version: the record exists and matches */
  draftVersion?: DraftLawVersionFilter | null | undefined;
  /** 草案文本：是否为空 — Draft version: whether there is none */
  draftVersionIsNull?: boolean | null | undefined;
  /** 听取报告：存在且符合条件 — Heard: the record exists and matches */
  heard?: DecisionFilter | null | undefined;
  /** 听取报告：是否为空 — Heard: whether there is none */
  heardIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 可提意见：今天是否可提意见 — Whether opinions are taken today */
  isOpen?: BooleanFilter | null | undefined;
  /** 类别：就什么征求意见 — On what opinions are asked for */
  kind?: SolicitationKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: OpinionSolicitationFilter | null | undefined;
  /** 开始日期 — First day */
  opensOn?: DateFilter | null | undefined;
  /** 意见：收到的意见，仅列已公开的 — The opinions, as far as they are public */
  opinions?: LegislativeOpinionListFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<OpinionSolicitationFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 受邀代表 — The deputies who were asked */
  participants?: SolicitationParticipantListFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: SolicitationStatusFilter | null | undefined;
  /** 主题 — Topic */
  topic?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联意见征集的条件：值为 null 的等于没写 — Conditions on related OpinionSolicitation records; one that is null is none */
export type OpinionSolicitationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: OpinionSolicitationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: OpinionSolicitationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: OpinionSolicitationFilter | null | undefined;
};

/** 意见征集的排序 — An ordering of OpinionSolicitation records */
export type OpinionSolicitationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: OpinionSolicitationOrderField;
};

/** 意见征集的排序字段 — What OpinionSolicitation records can be ordered by */
export const OpinionSolicitationOrderField = {
  /** 截止日期 — Last day */
  CLOSES_ON: 'CLOSES_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期 — First day */
  OPENS_ON: 'OPENS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type OpinionSolicitationOrderField = typeof OpinionSolicitationOrderField[keyof typeof OpinionSolicitationOrderField];
/** 立法意见状态：意见办理到哪一步 — Where an opinion stands */
export const OpinionStatus = {
  /** 采纳 — Adopted */
  ADOPTED: 'ADOPTED',
  /** 已涵盖：草案已有相应规定 — The draft says so already */
  ALREADY_COVERED: 'ALREADY_COVERED',
  /** 已整理 — Collated */
  COLLATED: 'COLLATED',
  /** 已说明：已向提出人说明采纳情况 — The contributor was told what became of it */
  EXPLAINED: 'EXPLAINED',
  /** 已上报：已上报立法机关 — Forwarded to the body that legislates */
  FORWARDED: 'FORWARDED',
  /** 未采纳 — Not adopted */
  NOT_ADOPTED: 'NOT_ADOPTED',
  /** 部分采纳 — Adopted in part */
  PARTIALLY_ADOPTED: 'PARTIALLY_ADOPTED',
  /** 已提交 — Submitted */
  SUBMITTED: 'SUBMITTED',
  /** 研究中：正在研究 — Being studied */
  UNDER_STUDY: 'UNDER_STUDY'
} as const;

export type OpinionStatus = typeof OpinionStatus[keyof typeof OpinionStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type OpinionStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: OpinionStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<OpinionStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: OpinionStatus | null | undefined;
};

/** 排序的方向 — Direction of an ordering */
export const OrderDirection = {
  /** 升序：小的、早的、拼音在前的、笔画少的排在前面 — Smallest, earliest, first in pinyin or of fewest strokes first */
  ASC: 'ASC',
  /** 降序：大的、晚的排在前面 — Largest or latest first */
  DESC: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
/** 参加身份：代表在活动中的身份 — In what part a deputy takes part */
export const ParticipationRole = {
  /** 带队(主持)：带队或者主持活动 — Leads or chairs */
  LEADER: 'LEADER',
  /** 参加 — Takes part */
  MEMBER: 'MEMBER',
  /** 列席：列席会议，没有表决权 — Sits in without a vote */
  OBSERVER: 'OBSERVER',
  /** 发言：就议题发言 — Speaks on the agenda */
  SPEAKER: 'SPEAKER'
} as const;

export type ParticipationRole = typeof ParticipationRole[keyof typeof ParticipationRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ParticipationRoleFilter = {
  /** 等于此值 — Equal to */
  eq?: ParticipationRole | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ParticipationRole> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ParticipationRole | null | undefined;
};

/** 暂停计时的输入 — What is sent */
export type PauseAssignmentInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 个人信息处理记录的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PersonalDataAccess records; all must hold, and one that is null is none */
export type PersonalDataAccessFilter = {
  /** 账号：存在且符合条件 — Account: the record exists and matches */
  account?: AccountFilter | null | undefined;
  /** 账号：是否为空 — Account: whether there is none */
  accountIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PersonalDataAccessFilter> | null | undefined;
  /** 意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 信息项：清除的是全部，为空 — Which; absent where all was erased */
  field?: PersonalDataFieldFilter | null | undefined;
  /** 处理时刻 — When */
  happenedAt?: DateTimeFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PersonalDataAccessFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PersonalDataAccessFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 处理方式 — What was done */
  use?: PersonalDataUseFilter | null | undefined;
};

/** 个人信息处理记录的排序 — An ordering of PersonalDataAccess records */
export type PersonalDataAccessOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PersonalDataAccessOrderField;
};

/** 个人信息处理记录的排序字段 — What PersonalDataAccess records can be ordered by */
export const PersonalDataAccessOrderField = {
  /** 处理时刻 — When */
  HAPPENED_AT: 'HAPPENED_AT',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PersonalDataAccessOrderField = typeof PersonalDataAccessOrderField[keyof typeof PersonalDataAccessOrderField];
/** 个人信息项 — What is told of a person */
export const PersonalDataField = {
  /** 姓名 — Name */
  NAME: 'NAME',
  /** 电话 — Telephone */
  PHONE: 'PHONE'
} as const;

export type PersonalDataField = typeof PersonalDataField[keyof typeof PersonalDataField];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PersonalDataFieldFilter = {
  /** 等于此值 — Equal to */
  eq?: PersonalDataField | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PersonalDataField> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PersonalDataField | null | undefined;
};

/** 处理方式：对个人信息做了什么 — What was done with personal data */
export const PersonalDataUse = {
  /** 清除 — Erased */
  ERASED: 'ERASED',
  /** 查看全文 — Shown whole */
  UNMASKED: 'UNMASKED'
} as const;

export type PersonalDataUse = typeof PersonalDataUse[keyof typeof PersonalDataUse];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PersonalDataUseFilter = {
  /** 等于此值 — Equal to */
  eq?: PersonalDataUse | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PersonalDataUse> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PersonalDataUse | null | undefined;
};

/** 信访代办员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PetitionAgent records; all must hold, and one that is null is none */
export type PetitionAgentFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PetitionAgentFilter> | null | undefined;
  /** 受聘日期 — Appointed on */
  appointedOn?: DateFilter | null | undefined;
  /** 代办信访：该代办员代办的信访，何人可见见PetitionCase — The petitions that the agent carries; see PetitionCase for who sees which */
  cases?: PetitionCaseListFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 代办区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 解聘日期：任职的最后一日，在任期间为空 — Last day; absent while in office */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 在任：今天是否在任 — Whether the agent is in office today */
  isActive?: BooleanFilter | null | undefined;
  /** 类型 — Deputy or other */
  kind?: AgentKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PetitionAgentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PetitionAgentFilter> | null | undefined;
  /** 所在家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 所在家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联信访代办员的条件：值为 null 的等于没写 — Conditions on related PetitionAgent records; one that is null is none */
export type PetitionAgentListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PetitionAgentFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PetitionAgentFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PetitionAgentFilter | null | undefined;
};

/** 信访代办员的排序 — An ordering of PetitionAgent records */
export type PetitionAgentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PetitionAgentOrderField;
};

/** 信访代办员的排序字段 — What PetitionAgent records can be ordered by */
export const PetitionAgentOrderField = {
  /** 受聘日期 — Appointed on */
  APPOINTED_ON: 'APPOINTED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PetitionAgentOrderField = typeof PetitionAgentOrderField[keyof typeof PetitionAgentOrderField];
/** 信访事项的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PetitionCase records; all must hold, and one that is null is none */
export type PetitionCaseFilter = {
  /** 责任单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 责任单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 代办方式：代办员如何代办，没有代办员的为空 — How agents carry it; absent without an agent */
  agencyMode?: AgencyModeFilter | null | undefined;
  /** 代办员：存在且符合条件 — Agent: the record exists and matches */
  agent?: PetitionAgentFilter | null | undefined;
  /** 代办员：是否为空 — Agent: whether there is none */
  agentIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PetitionCaseFilter> | null | undefined;
  /** 分类 — Subject */
  category?: SuggestionCategoryFilter | null | undefined;
  /** 信访渠道 — How it came */
  channel?: PetitionChannelFilter | null | undefined;
  /** 办结日期：未办结前为空 — Concluded on; absent until then */
  concludedOn?: DateFilter | null | undefined;
  /** 受理代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 受理代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 问题属地：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 办理期限：办结的最后一日，60日内，延期的除外 — Last day to conclude it: 60 days unless extended */
  dueOn?: DateFilter | null | undefined;
  /** 来自群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 来自群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 信访积案：接手前已多年未解决 — Unsolved for years before it was taken up */
  isBacklog?: BooleanFilter | null | undefined;
  /** 已逾期：到期应办结而未办结 — It should have been concluded by now */
  isOverdue?: BooleanFilter | null | undefined;
  /** 已公开：标题和结果是否公开 — Whether title and outcome are published */
  isPublished?: BooleanFilter | null | undefined;
  /** 调解 — Mediations that it led to */
  mediations?: DisputeMediationListFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PetitionCaseFilter | null | undefined;
  /** 不予受理原因：为何不予受理，受理的为空 — Why it was not accepted; absent if it was */
  notAcceptedReason?: NotAcceptedReasonFilter | null | undefined;
  /** 告知日期：告知信访人之日，未告知前为空 — Petitioner told on; absent until then */
  notifiedOn?: DateFilter | null | undefined;
  /** 告知期限：告知信访人是否受理的最后一日，15日内 — Last day to tell the petitioner if it is accepted: 15 days */
  notifyDueOn?: DateFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PetitionCaseFilter> | null | undefined;
  /** 信访人数：联名信访的大于1 — Petitioners; more than 1 for a joint petition */
  petitionerCount?: IntFilter | null | undefined;
  /** 登记日期 — Registered on */
  registeredOn?: DateFilter | null | undefined;
  /** 办理结果：未办结前为空 — What came of it; absent until concluded */
  result?: PetitionResultFilter | null | undefined;
  /** 受理家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 受理家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: PetitionStatusFilter | null | undefined;
  /** 办理层级：在哪一级办理（分级代办） — Level that settles it (分级代办) */
  tier?: DivisionLevelFilter | null | undefined;
  /** 标题：一句话概括，不含个人信息 — What it is about, in one line, without personal details */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 工作方法 — How deputies press for it */
  workMethods?: WorkMethodListFilter | null | undefined;
};

/** 关联信访事项的条件：值为 null 的等于没写 — Conditions on related PetitionCase records; one that is null is none */
export type PetitionCaseListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PetitionCaseFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PetitionCaseFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PetitionCaseFilter | null | undefined;
};

/** 信访事项的排序 — An ordering of PetitionCase records */
export type PetitionCaseOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PetitionCaseOrderField;
};

/** 信访事项的排序字段 — What PetitionCase records can be ordered by */
export const PetitionCaseOrderField = {
  /** 办理期限：办结的最后一日，60日内，延期的除外 — Last day to conclude it: 60 days unless extended */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 登记日期 — Registered on */
  REGISTERED_ON: 'REGISTERED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PetitionCaseOrderField = typeof PetitionCaseOrderField[keyof typeof PetitionCaseOrderField];
/** 信访渠道：信访从何种渠道而来 — How a petition came */
export const PetitionChannel = {
  /** 代表受理：代表走访、在家站或者通过二维码受理 — Taken up by a deputy: on a visit, at a station, by QR code */
  DEPUTY: 'DEPUTY',
  /** 上级转办 — Passed down by a higher organ */
  FORWARDED_BY_SUPERIOR: 'FORWARDED_BY_SUPERIOR',
  /** 热线：12345热线 — Government hotline 12345 */
  HOTLINE: 'HOTLINE',
  /** 来信 — A letter */
  LETTER: 'LETTER',
  /** 网上信访：通过网上信访平台 — The network platform */
  ONLINE: 'ONLINE',
  /** 来访：到信访部门或者家站走访 — A visit to a petition office or station */
  VISIT: 'VISIT'
} as const;

export type PetitionChannel = typeof PetitionChannel[keyof typeof PetitionChannel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PetitionChannelFilter = {
  /** 等于此值 — Equal to */
  eq?: PetitionChannel | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PetitionChannel> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PetitionChannel | null | undefined;
};

/** 办理结果：信访办理的结果 — What came of a petition */
export const PetitionResult = {
  /** 解释疏导：作出解释，信访人理解 — Explained: the petitioner understood */
  EXPLAINED: 'EXPLAINED',
  /** 不予支持：没有法律或者政策依据 — Not supported by law or policy */
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  /** 部分化解 — Resolved in part */
  PARTLY_RESOLVED: 'PARTLY_RESOLVED',
  /** 导入法定途径：引导至诉讼、仲裁或者其他法定途径 — Referred to a court, arbitration or another way of law */
  REFERRED_TO_LEGAL_WAY: 'REFERRED_TO_LEGAL_WAY',
  /** 已化解 — Resolved */
  RESOLVED: 'RESOLVED'
} as const;

export type PetitionResult = typeof PetitionResult[keyof typeof PetitionResult];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PetitionResultFilter = {
  /** 等于此值 — Equal to */
  eq?: PetitionResult | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PetitionResult> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PetitionResult | null | undefined;
};

/** 信访状态：信访办理到哪一步 — Where a petition stands */
export const PetitionStatus = {
  /** 代办中：由信访代办员代办 — Carried by a petition agent */
  AGENT_HANDLING: 'AGENT_HANDLING',
  /** 交办：交承办机关办理并要求反馈 — Assigned to an agency that has to report back */
  ASSIGNED: 'ASSIGNED',
  /** 结案：程序终结 — Closed, no way further */
  CLOSED: 'CLOSED',
  /** 办结 — Concluded */
  CONCLUDED: 'CONCLUDED',
  /** 升级办理：提交上一级办理 — Taken to the level above */
  ESCALATED: 'ESCALATED',
  /** 调解中 — In mediation */
  IN_MEDIATION: 'IN_MEDIATION',
  /** 不予受理(已告知)：已告知信访人原因和应向何处提出 — Not accepted; the petitioner was told why and where to turn */
  NOT_ACCEPTED_NOTIFIED: 'NOT_ACCEPTED_NOTIFIED',
  /** 复核：信访人申请复核，复核为最后一次 — The petitioner asked for the second and last review */
  RECHECK: 'RECHECK',
  /** 已登记 — Registered */
  REGISTERED: 'REGISTERED',
  /** 已答复：已答复信访人 — The petitioner has an answer */
  REPLIED: 'REPLIED',
  /** 复查：信访人申请复查 — The petitioner asked for a review */
  REVIEW: 'REVIEW',
  /** 已甄别 — Screened */
  SCREENED: 'SCREENED',
  /** 转送：转送有权处理的机关 — Sent to the organ that is responsible */
  TRANSFERRED: 'TRANSFERRED',
  /** 调查中 — Under investigation */
  UNDER_INVESTIGATION: 'UNDER_INVESTIGATION',
  /** 撤回：信访人撤回 — Withdrawn by the petitioner */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type PetitionStatus = typeof PetitionStatus[keyof typeof PetitionStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PetitionStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: PetitionStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PetitionStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PetitionStatus | null | undefined;
};

/** 提出约见的输入 — What is sent */
export type PlanInterviewInput = {
  /** 行政区划：受约见机关所在的区划，标识形如 `Division:…` — The place whose officials they meet: `Division:…` */
  division: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 层级：由哪一级人大的代表约见 — Level of the congress whose deputies ask */
  level: CongressLevel;
  /** 名称：约见的名称 — Name of the interview */
  name: string;
  /** 约见对象：受约见人员的职务，不含姓名，如副旗长、卫生健康委员会主任 — Posts of the officials, without names: 副旗长，卫生健康委员会主任 */
  officials: string;
  /** 拟约见日期 — The day that is wished for */
  plannedOn: string;
  /** 提出代表：提出约见的代表，标识形如 `Deputy:…` — The deputy who asked for it: `Deputy:…` */
  requestedBy: string;
  /** 主题 — Theme */
  theme?: string | null | undefined;
};

/** 安排会议的输入 — What is sent */
export type PlanMeetingInput = {
  /** 机构：标识形如 `Body:…` — The body that meets: `Body:…` */
  body: string;
  /** 闭会日期：最后一日，一日会议为空 — Last day; absent for a meeting of one day */
  closedOn?: string | null | undefined;
  /** 应到人数：未统计的为空 — Entitled to attend; absent if not counted */
  entitledCount?: number | null | undefined;
  /** 召开日期：第一日，此前为计划日期 — First day, planned before */
  heldOn: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 类型 — What it is */
  kind: MeetingKind;
  /** 名称 — Name */
  name: string;
  /** 会次：届内第几次，不编号的为空 — Number within the term; absent where none are given */
  number?: number | null | undefined;
  /** 人大会议：所在的人民代表大会会议，其他会议为空，标识形如 `CongressSession:…` — The session of the congress; absent for other meetings: `CongressSession:…` */
  session?: string | null | undefined;
  /** 届次：不分届的为空 — Term of the body; absent where it has none */
  term?: number | null | undefined;
};

/** 积分维度：积分办法通常计分的七类工作 — The seven kinds of work that rules on points commonly score */
export const PointsDimension = {
  /** 联系选民群众 — Contact with electors and the people */
  CONTACT: 'CONTACT',
  /** 审议发言 — Deliberation and speeches */
  DELIBERATION: 'DELIBERATION',
  /** 小组活动 — Activities of the deputy group */
  GROUP_ACTIVITY: 'GROUP_ACTIVITY',
  /** 视察调研检查 — Inspections, research and law-enforcement checks */
  INSPECTION_AND_RESEARCH: 'INSPECTION_AND_RESEARCH',
  /** 议案建议 — Motions and suggestions */
  MOTIONS_AND_SUGGESTIONS: 'MOTIONS_AND_SUGGESTIONS',
  /** 出席会议：出席人代会会议 — Sessions attended */
  SESSION_ATTENDANCE: 'SESSION_ATTENDANCE',
  /** 列席及其他活动：列席会议和其他活动 — Sitting in on meetings and other activities */
  SITTING_IN: 'SITTING_IN'
} as const;

export type PointsDimension = typeof PointsDimension[keyof typeof PointsDimension];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PointsDimensionFilter = {
  /** 等于此值 — Equal to */
  eq?: PointsDimension | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PointsDimension> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PointsDimension | null | undefined;
};

/** 履职积分明细的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PointsEntry records; all must hold, and one that is null is none */
export type PointsEntryFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PointsEntryFilter> | null | undefined;
  /** 核定日期：未核定前为空 — Approved or rejected on; absent before */
  decidedOn?: DateFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 维度：计分项所属的工作类别 — Kind of work: that of the item */
  dimension?: PointsDimensionFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 计分项：存在且符合条件 — Item: the record exists and matches */
  item?: PointsRuleItemFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PointsEntryFilter | null | undefined;
  /** 发生日期：所计分工作的日期 — Day of the work that is scored */
  occurredOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PointsEntryFilter> | null | undefined;
  /** 积分：积分，扣分或者冲销的为负 — Points; negative if deducted or reversed */
  points?: FloatFilter | null | undefined;
  /** 冲销：存在且符合条件 — Reversal of: the record exists and matches */
  reversalOf?: PointsEntryFilter | null | undefined;
  /** 冲销：是否为空 — Reversal of: whether there is none */
  reversalOfIsNull?: boolean | null | undefined;
  /** 冲销记录：冲销本笔的那一笔，没有的为空 — The entry that reverses this one; absent if none does */
  reversals?: PointsEntryListFilter | null | undefined;
  /** 反馈单：存在且符合条件 — Statement: the record exists and matches */
  statement?: PointsStatementFilter | null | undefined;
  /** 状态 — Whether it counts */
  status?: PointsEntryStatusFilter | null | undefined;
  /** 相关建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 相关建议：是否为空 — Suggestion: whether there is none */
  suggestionIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联履职积分明细的条件：值为 null 的等于没写 — Conditions on related PointsEntry records; one that is null is none */
export type PointsEntryListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PointsEntryFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PointsEntryFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PointsEntryFilter | null | undefined;
};

/** 履职积分明细的排序 — An ordering of PointsEntry records */
export type PointsEntryOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PointsEntryOrderField;
};

/** 履职积分明细的排序字段 — What PointsEntry records can be ordered by */
export const PointsEntryOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 发生日期：所计分工作的日期 — Day of the work that is scored */
  OCCURRED_ON: 'OCCURRED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PointsEntryOrderField = typeof PointsEntryOrderField[keyof typeof PointsEntryOrderField];
/** 记分状态：一笔记录是否计入 — Whether an entry counts */
export const PointsEntryStatus = {
  /** 已核定：计入；不再修改，只以另一笔冲销 — Counts; it is never changed, only reversed by another entry */
  APPROVED: 'APPROVED',
  /** 未通过：不计入 — Does not count */
  REJECTED: 'REJECTED',
  /** 待核定：等待核定，暂不计入 — Waits for approval, does not count yet */
  SUBMITTED: 'SUBMITTED'
} as const;

export type PointsEntryStatus = typeof PointsEntryStatus[keyof typeof PointsEntryStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PointsEntryStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: PointsEntryStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PointsEntryStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PointsEntryStatus | null | undefined;
};

/** 履职积分办法的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PointsRule records; all must hold, and one that is null is none */
export type PointsRuleFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PointsRuleFilter> | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 版次：第几版，从1起 — Edition, from 1 */
  edition?: IntFilter | null | undefined;
  /** 施行日期：施行之日，起草期间为计划日期 — In force from, planned while it is drafted */
  effectiveOn?: DateFilter | null | undefined;
  /** 失效日期：自该日起失效，施行期间为空 — Day from which it is no longer in force; absent while it is */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 计分项 — What is scored */
  items?: PointsRuleItemListFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PointsRuleFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PointsRuleFilter> | null | undefined;
  /** 积分反馈单：按该办法出具的反馈单，仅列已公开的 — Statements made by it, as far as they are public */
  statements?: PointsStatementListFilter | null | undefined;
  /** 状态 — Whether it is in force */
  status?: PointsRuleStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 积分计分项的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PointsRuleItem records; all must hold, and one that is null is none */
export type PointsRuleItemFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PointsRuleItemFilter> | null | undefined;
  /** 计分标准 — What is scored */
  criterion?: SearchFilter | null | undefined;
  /** 维度 — Kind of work */
  dimension?: PointsDimensionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PointsRuleItemFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PointsRuleItemFilter> | null | undefined;
  /** 分值：每单位的分值，扣分为负 — Points for one unit; negative if they are deducted */
  points?: FloatFilter | null | undefined;
  /** 积分办法：存在且符合条件 — Rule: the record exists and matches */
  rule?: PointsRuleFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联积分计分项的条件：值为 null 的等于没写 — Conditions on related PointsRuleItem records; one that is null is none */
export type PointsRuleItemListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PointsRuleItemFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PointsRuleItemFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PointsRuleItemFilter | null | undefined;
};

/** 积分计分项的排序 — An ordering of PointsRuleItem records */
export type PointsRuleItemOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PointsRuleItemOrderField;
};

/** 积分计分项的排序字段 — What PointsRuleItem records can be ordered by */
export const PointsRuleItemOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：在办法中的次序，从1起 — Place in the rule, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PointsRuleItemOrderField = typeof PointsRuleItemOrderField[keyof typeof PointsRuleItemOrderField];
/** 履职积分办法的排序 — An ordering of PointsRule records */
export type PointsRuleOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PointsRuleOrderField;
};

/** 履职积分办法的排序字段 — What PointsRule records can be ordered by */
export const PointsRuleOrderField = {
  /** 施行日期：施行之日，起草期间为计划日期 — In force from, planned while it is drafted */
  EFFECTIVE_ON: 'EFFECTIVE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PointsRuleOrderField = typeof PointsRuleOrderField[keyof typeof PointsRuleOrderField];
/** 积分办法状态：积分办法的一版是否施行 — Whether an edition of the rule is in force */
export const PointsRuleStatus = {
  /** 起草 — Being drafted */
  DRAFT: 'DRAFT',
  /** 施行 — In force */
  IN_FORCE: 'IN_FORCE',
  /** 废止 — Repealed */
  REPEALED: 'REPEALED',
  /** 被修订：已由后一版取代 — Replaced by a later edition */
  REPLACED: 'REPLACED'
} as const;

export type PointsRuleStatus = typeof PointsRuleStatus[keyof typeof PointsRuleStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PointsRuleStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: PointsRuleStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PointsRuleStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PointsRuleStatus | null | undefined;
};

/** 履职积分反馈单的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PointsStatement records; all must hold, and one that is null is none */
export type PointsStatementFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PointsStatementFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 积分明细：积分的各笔明细，不公开 — The ledger behind it; not public */
  entries?: PointsEntryListFilter | null | undefined;
  /** 代表小组：存在且符合条件 — Group: the record exists and matches */
  group?: DeputyGroupFilter | null | undefined;
  /** 代表小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PointsStatementFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PointsStatementFilter> | null | undefined;
  /** 公布日期：未公布前为空 — Published on; absent until then */
  publishedOn?: DateFilter | null | undefined;
  /** 名次：在当地的名次，从1起；未公布前为空 — Rank in the place, from 1; absent until published */
  rank?: IntFilter | null | undefined;
  /** 积分办法：存在且符合条件 — Rule: the record exists and matches */
  rule?: PointsRuleFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: AssessmentStatusFilter | null | undefined;
  /** 总积分：已核定明细的合计，含冲销 — Sum of the approved entries, reversals included */
  totalPoints?: FloatFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 履职年度 — Performance year */
  year?: IntFilter | null | undefined;
};

/** 关联履职积分反馈单的条件：值为 null 的等于没写 — Conditions on related PointsStatement records; one that is null is none */
export type PointsStatementListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PointsStatementFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PointsStatementFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PointsStatementFilter | null | undefined;
};

/** 履职积分反馈单的排序 — An ordering of PointsStatement records */
export type PointsStatementOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PointsStatementOrderField;
};

/** 履职积分反馈单的排序字段 — What PointsStatement records can be ordered by */
export const PointsStatementOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 总积分：已核定明细的合计，含冲销 — Sum of the approved entries, reversals included */
  TOTAL_POINTS: 'TOTAL_POINTS',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 履职年度 — Performance year */
  YEAR: 'YEAR'
} as const;

export type PointsStatementOrderField = typeof PointsStatementOrderField[keyof typeof PointsStatementOrderField];
/** 政策文件的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PolicyDocument records; all must hold, and one that is null is none */
export type PolicyDocumentFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PolicyDocumentFilter> | null | undefined;
  /** 发布渠道 — Where it was published */
  channels?: PublicationChannelListFilter | null | undefined;
  /** 适用区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 失效日期：有效的最后一日，有效期间为空 — Last day on which it holds; absent while it does */
  expiresOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 印发日期 — Issued on */
  issuedOn?: DateFilter | null | undefined;
  /** 制定单位：存在且符合条件 — Issuer: the record exists and matches */
  issuer?: AgencyFilter | null | undefined;
  /** 制定单位：是否为空 — Issuer: whether there is none */
  issuerIsNull?: boolean | null | undefined;
  /** 制定机关：印发文件的机关 — The body that issued it */
  issuerName?: CodeFilter | null | undefined;
  /** 类型 — Kind */
  kind?: PolicyKindFilter | null | undefined;
  /** 领导小组：文件设立的领导小组 — Leading group that it sets up */
  leadingGroup?: TextFilter | null | undefined;
  /** 领导小组组长：领导小组组长的职务，如旗委书记 — Post of the group’s head, e.g. 旗委书记 */
  leadingGroupHead?: CodeFilter | null | undefined;
  /** 具体内容 — Its measures */
  measures?: PolicyMeasureListFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PolicyDocumentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PolicyDocumentFilter> | null | undefined;
  /** 试点与推行：在何地试点，何时起施行 — Where it was tried out, and from when it holds */
  rollouts?: PolicyRolloutListFilter | null | undefined;
  /** 民生实事轮次：存在且符合条件 — Round: the record exists and matches */
  round?: LivelihoodRoundFilter | null | undefined;
  /** 民生实事轮次：是否为空 — Round: whether there is none */
  roundIsNull?: boolean | null | undefined;
  /** 标题 — Title */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 政策文件的排序 — An ordering of PolicyDocument records */
export type PolicyDocumentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PolicyDocumentOrderField;
};

/** 政策文件的排序字段 — What PolicyDocument records can be ordered by */
export const PolicyDocumentOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 印发日期 — Issued on */
  ISSUED_ON: 'ISSUED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PolicyDocumentOrderField = typeof PolicyDocumentOrderField[keyof typeof PolicyDocumentOrderField];
/** 政策框架的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PolicyFramework records; all must hold, and one that is null is none */
export type PolicyFrameworkFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PolicyFrameworkFilter> | null | undefined;
  /** 提出区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 提出区划：是否为空 — Division: whether there is none */
  divisionIsNull?: boolean | null | undefined;
  /** 依据文件：存在且符合条件 — Document: the record exists and matches */
  document?: PolicyDocumentFilter | null | undefined;
  /** 依据文件：是否为空 — Document: whether there is none */
  documentIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 名称 — Its name */
  name?: TextFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PolicyFrameworkFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PolicyFrameworkFilter> | null | undefined;
  /** 上级框架：存在且符合条件 — Parent: the record exists and matches */
  parent?: PolicyFrameworkFilter | null | undefined;
  /** 上级框架：是否为空 — Parent: whether there is none */
  parentIsNull?: boolean | null | undefined;
  /** 组成数：名称中的数量，如四个机制为4；没有的为空 — How many parts its name counts: 4 of 四个机制; absent where it counts none */
  partCount?: IntFilter | null | undefined;
  /** 组成部分 — The frameworks that are parts of it */
  parts?: PolicyFrameworkListFilter | null | undefined;
  /** 起始日期：开始使用之日，不详时为空 — In use since; absent where unknown */
  startedOn?: DateFilter | null | undefined;
  /** 标签 — What is tagged with it */
  tags?: FrameworkTagListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联政策框架的条件：值为 null 的等于没写 — Conditions on related PolicyFramework records; one that is null is none */
export type PolicyFrameworkListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PolicyFrameworkFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PolicyFrameworkFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PolicyFrameworkFilter | null | undefined;
};

/** 政策框架的排序 — An ordering of PolicyFramework records */
export type PolicyFrameworkOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PolicyFrameworkOrderField;
};

/** 政策框架的排序字段 — What PolicyFramework records can be ordered by */
export const PolicyFrameworkOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Its name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PolicyFrameworkOrderField = typeof PolicyFrameworkOrderField[keyof typeof PolicyFrameworkOrderField];
/** 文件类型：属于哪一类文件 — What kind of document a policy is */
export const PolicyKind = {
  /** 公告：面向公众的公告，如征集民生实事项目 — Announcement to the public, e.g. to propose livelihood projects */
  ANNOUNCEMENT: 'ANNOUNCEMENT',
  /** 办法：程序性规定 — Measures: rules of procedure */
  MEASURES: 'MEASURES',
  /** 通知：向下级下发的通知 — Notice to those below */
  NOTICE: 'NOTICE',
  /** 公开信 — Open letter */
  OPEN_LETTER: 'OPEN_LETTER',
  /** 意见 — Guiding opinion */
  OPINION: 'OPINION',
  /** 方案 — Plan */
  PLAN: 'PLAN'
} as const;

export type PolicyKind = typeof PolicyKind[keyof typeof PolicyKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PolicyKindFilter = {
  /** 等于此值 — Equal to */
  eq?: PolicyKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PolicyKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PolicyKind | null | undefined;
};

/** 政策具体内容的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PolicyMeasure records; all must hold, and one that is null is none */
export type PolicyMeasureFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PolicyMeasureFilter> | null | undefined;
  /** 方面 — The aspect that it belongs to */
  aspect?: CodeFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PolicyMeasureFilter | null | undefined;
  /** 序号：在文件中的序号，从1起 — Number within the document, from 1 */
  number?: IntFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PolicyMeasureFilter> | null | undefined;
  /** 政策文件：存在且符合条件 — Policy: the record exists and matches */
  policy?: PolicyDocumentFilter | null | undefined;
  /** 内容 — What is to be done */
  text?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联政策具体内容的条件：值为 null 的等于没写 — Conditions on related PolicyMeasure records; one that is null is none */
export type PolicyMeasureListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PolicyMeasureFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PolicyMeasureFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PolicyMeasureFilter | null | undefined;
};

/** 政策具体内容的排序 — An ordering of PolicyMeasure records */
export type PolicyMeasureOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PolicyMeasureOrderField;
};

/** 政策具体内容的排序字段 — What PolicyMeasure records can be ordered by */
export const PolicyMeasureOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：在文件中的序号，从1起 — Number within the document, from 1 */
  NUMBER: 'NUMBER',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PolicyMeasureOrderField = typeof PolicyMeasureOrderField[keyof typeof PolicyMeasureOrderField];
/** 政策试点与推行的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PolicyRollout records; all must hold, and one that is null is none */
export type PolicyRolloutFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PolicyRolloutFilter> | null | undefined;
  /** 区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 结束日期：结束之日，施行期间为空 — Until when; absent while it lasts */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PolicyRolloutFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PolicyRolloutFilter> | null | undefined;
  /** 阶段 — Pilot or in force */
  phase?: RolloutPhaseFilter | null | undefined;
  /** 政策文件：存在且符合条件 — Policy: the record exists and matches */
  policy?: PolicyDocumentFilter | null | undefined;
  /** 起始日期 — Since when */
  startedOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联政策试点与推行的条件：值为 null 的等于没写 — Conditions on related PolicyRollout records; one that is null is none */
export type PolicyRolloutListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PolicyRolloutFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PolicyRolloutFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PolicyRolloutFilter | null | undefined;
};

/** 政策试点与推行的排序 — An ordering of PolicyRollout records */
export type PolicyRolloutOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PolicyRolloutOrderField;
};

/** 政策试点与推行的排序字段 — What PolicyRollout records can be ordered by */
export const PolicyRolloutOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 起始日期 — Since when */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PolicyRolloutOrderField = typeof PolicyRolloutOrderField[keyof typeof PolicyRolloutOrderField];
/** 政治面貌：公布代表名单时所载的政治面貌 — Political affiliation as published with the list of deputies */
export const PoliticalAffiliation = {
  /** 中共党员 — Member of the Communist Party of China */
  CPC: 'CPC',
  /** 民主党派 — Member of one of the democratic parties */
  DEMOCRATIC_PARTY: 'DEMOCRATIC_PARTY',
  /** 无党派及群众：未加入任何党派 — Member of no party */
  NON_PARTY: 'NON_PARTY'
} as const;

export type PoliticalAffiliation = typeof PoliticalAffiliation[keyof typeof PoliticalAffiliation];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PoliticalAffiliationFilter = {
  /** 等于此值 — Equal to */
  eq?: PoliticalAffiliation | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PoliticalAffiliation> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PoliticalAffiliation | null | undefined;
};

/** 发布渠道：在哪里发布 — Where a post is published */
export const PostChannel = {
  /** 手机APP — Mobile app */
  APP: 'APP',
  /** 履职平台 — The duty platform */
  PLATFORM: 'PLATFORM',
  /** 主流媒体：报刊、广播或者电视 — Newspaper, radio or television */
  PRESS: 'PRESS',
  /** 人大官网：人大的网站 — Website of the congress */
  WEBSITE: 'WEBSITE',
  /** 微信公众号 — WeChat public account */
  WECHAT_ACCOUNT: 'WECHAT_ACCOUNT'
} as const;

export type PostChannel = typeof PostChannel[keyof typeof PostChannel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PostChannelListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: PostChannel | null | undefined;
};

/** 发布类型：发布代表工作的什么内容 — What is published about the work of deputies */
export const PostKind = {
  /** 建议办理报道：讲述建议如何办理 — A story about how a suggestion was handled */
  HANDLING_STORY: 'HANDLING_STORY',
  /** 履职圈：代表本人的发布 — A deputy’s own post */
  POST: 'POST',
  /** 政策宣讲：代表解读政策法律 — A policy or law explained by a deputy */
  PUBLICITY: 'PUBLICITY',
  /** 代表故事：讲述代表的故事 — A story about a deputy */
  STORY: 'STORY'
} as const;

export type PostKind = typeof PostKind[keyof typeof PostKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PostKindFilter = {
  /** 等于此值 — Equal to */
  eq?: PostKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PostKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PostKind | null | undefined;
};

/** 媒体形式：用什么形式发布 — What a post is made of */
export const PostMedium = {
  /** 图片 — Pictures */
  PICTURE: 'PICTURE',
  /** 文字 — Text */
  TEXT: 'TEXT',
  /** 视频 — Video */
  VIDEO: 'VIDEO'
} as const;

export type PostMedium = typeof PostMedium[keyof typeof PostMedium];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PostMediumListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: PostMedium | null | undefined;
};

/** 审核状态：发布审核到哪一步 — Where a post stands in moderation */
export const PostStatus = {
  /** 草稿 — Draft */
  DRAFT: 'DRAFT',
  /** 已发布 — Published */
  PUBLISHED: 'PUBLISHED',
  /** 未通过：未获发布 — Not published */
  REJECTED: 'REJECTED',
  /** 待审核 — Waits for moderation */
  SUBMITTED: 'SUBMITTED',
  /** 已撤下：曾经发布，后撤下 — Published once, taken down since */
  TAKEN_DOWN: 'TAKEN_DOWN'
} as const;

export type PostStatus = typeof PostStatus[keyof typeof PostStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PostStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: PostStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<PostStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: PostStatus | null | undefined;
};

/** 全过程人民民主实践基地的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PracticeBase records; all must hold, and one that is null is none */
export type PracticeBaseFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PracticeBaseFilter> | null | undefined;
  /** 中心家站：存在且符合条件 — Centre: the record exists and matches */
  centre?: StationFilter | null | undefined;
  /** 中心家站：是否为空 — Centre: whether there is none */
  centreIsNull?: boolean | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 层级 — Level of that division */
  level?: DivisionLevelFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PracticeBaseFilter | null | undefined;
  /** 建成日期 — Opened on */
  openedOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PracticeBaseFilter> | null | undefined;
  /** 共建单位：共建的高校和其他单位 — Universities and others that run it together */
  partners?: PracticeBasePartnerListFilter | null | undefined;
  /** 组成 — What it unites */
  parts?: PracticeBasePartListFilter | null | undefined;
  /** 层级数 — How many tiers work together */
  tierCount?: IntFilter | null | undefined;
  /** 联动层级 — Tiers that work together */
  tiers?: StationTierListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 全过程人民民主实践基地的排序 — An ordering of PracticeBase records */
export type PracticeBaseOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PracticeBaseOrderField;
};

/** 全过程人民民主实践基地的排序字段 — What PracticeBase records can be ordered by */
export const PracticeBaseOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 建成日期 — Opened on */
  OPENED_ON: 'OPENED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PracticeBaseOrderField = typeof PracticeBaseOrderField[keyof typeof PracticeBaseOrderField];
/** 基地组成：实践基地由什么组成 — What a practice base unites */
export const PracticeBasePart = {
  /** 民主议事厅：议事的场所 — Hall for deliberation */
  DELIBERATION_HALL: 'DELIBERATION_HALL',
  /** 代表之家 — Deputy home */
  DEPUTY_HOME: 'DEPUTY_HOME',
  /** 数智人大：数字化的人大工作 — Digital congress */
  DIGITAL_CONGRESS: 'DIGITAL_CONGRESS',
  /** 基层立法联系点 — Grassroots legislative contact point */
  LEGISLATIVE_CONTACT_POINT: 'LEGISLATIVE_CONTACT_POINT',
  /** 信访代办 — Petition agents */
  PETITION_AGENCY: 'PETITION_AGENCY',
  /** 研究教学 — Research and teaching */
  RESEARCH: 'RESEARCH'
} as const;

export type PracticeBasePart = typeof PracticeBasePart[keyof typeof PracticeBasePart];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PracticeBasePartListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: PracticeBasePart | null | undefined;
};

/** 基地共建单位的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PracticeBasePartner records; all must hold, and one that is null is none */
export type PracticeBasePartnerFilter = {
  /** 机关：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 机关：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PracticeBasePartnerFilter> | null | undefined;
  /** 实践基地：存在且符合条件 — Base: the record exists and matches */
  base?: PracticeBaseFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 单位名称 — Name of the body */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PracticeBasePartnerFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PracticeBasePartnerFilter> | null | undefined;
  /** 合作日期 — Since when */
  startedOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联基地共建单位的条件：值为 null 的等于没写 — Conditions on related PracticeBasePartner records; one that is null is none */
export type PracticeBasePartnerListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PracticeBasePartnerFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PracticeBasePartnerFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PracticeBasePartnerFilter | null | undefined;
};

/** 基地共建单位的排序 — An ordering of PracticeBasePartner records */
export type PracticeBasePartnerOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PracticeBasePartnerOrderField;
};

/** 基地共建单位的排序字段 — What PracticeBasePartner records can be ordered by */
export const PracticeBasePartnerOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 单位名称 — Name of the body */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PracticeBasePartnerOrderField = typeof PracticeBasePartnerOrderField[keyof typeof PracticeBasePartnerOrderField];
/** 准备票决的输入 — What is sent */
export type PrepareBallotInput = {
  /** 票决机构 — Who votes */
  body: BallotBody;
  /** 行政区划：票决机构所在的区划，标识形如 `Division:…` — The place whose body votes: `Division:…` */
  division: string;
  /** 应到人数 — Entitled to vote */
  entitledCount: number;
  /** 票决日期：投票之日，开始前为计划日期 — Day of the ballot, planned until it opens */
  heldOn: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 投票方式 — How votes are cast */
  method: BallotMethod;
  /** 名称 — Name */
  name: string;
  /** 票决时机：会议期间或者闭会期间 — At a session or between sessions */
  occasion: BallotOccasion;
  /** 票决事项 — What it decides */
  purpose: BallotPurpose;
  /** 轮次：所决定的民生实事轮次，其他票决为空，标识形如 `LivelihoodRound:…` — The round of livelihood projects that it decides; absent for other ballots: `LivelihoodRound:…` */
  round?: string | null | undefined;
  /** 票决办法：标识形如 `BallotRule:…` — The rule that it follows: `BallotRule:…` */
  rule: string;
  /** 应选数：应选出的项目数或者单位数 — Projects or units to be elected */
  seatCount: number;
};

/** 问题状态：联系中反映的问题办理到哪一步 — What became of a problem that a contact brought up */
export const ProblemStatus = {
  /** 已交办：已交承办单位 — Assigned to an agency */
  ASSIGNED: 'ASSIGNED',
  /** 已收集：已收集，未交办 — Collected, not assigned */
  COLLECTED: 'COLLECTED',
  /** 已办理：交办后已办理 — Assigned and handled */
  HANDLED: 'HANDLED',
  /** 无问题：未反映问题 — No problem came up */
  NONE: 'NONE'
} as const;

export type ProblemStatus = typeof ProblemStatus[keyof typeof ProblemStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ProblemStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ProblemStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ProblemStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ProblemStatus | null | undefined;
};

/** 进度预警：项目是否按计划进行 — Whether a project keeps to its plan */
export const ProgressFlag = {
  /** 有风险：有延误风险 — At risk */
  AT_RISK: 'AT_RISK',
  /** 滞后 — Delayed */
  DELAYED: 'DELAYED',
  /** 正常：按计划进行 — On track */
  ON_TRACK: 'ON_TRACK'
} as const;

export type ProgressFlag = typeof ProgressFlag[keyof typeof ProgressFlag];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ProgressFlagFilter = {
  /** 等于此值 — Equal to */
  eq?: ProgressFlag | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ProgressFlag> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ProgressFlag | null | undefined;
};

/** 项目进度报告的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ProgressReport records; all must hold, and one that is null is none */
export type ProgressReportFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ProgressReportFilter> | null | undefined;
  /** 调度频次：周调度、月调度或者季调度 — Weekly, monthly or quarterly review */
  cadence?: ReviewCadenceFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ProgressReportFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ProgressReportFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 报告日期 — Reported on */
  reportedOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联项目进度报告的条件：值为 null 的等于没写 — Conditions on related ProgressReport records; one that is null is none */
export type ProgressReportListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ProgressReportFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ProgressReportFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ProgressReportFilter | null | undefined;
};

/** 项目进度报告的排序 — An ordering of ProgressReport records */
export type ProgressReportOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ProgressReportOrderField;
};

/** 项目进度报告的排序字段 — What ProgressReport records can be ordered by */
export const ProgressReportOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 报告日期 — Reported on */
  REPORTED_ON: 'REPORTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ProgressReportOrderField = typeof ProgressReportOrderField[keyof typeof ProgressReportOrderField];
/** 民生实事项目评估的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ProjectAssessment records; all must hold, and one that is null is none */
export type ProjectAssessmentFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ProjectAssessmentFilter> | null | undefined;
  /** 评估日期 — Assessed on */
  assessedOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 等次 — Grade */
  grade?: AssessmentGradeFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开 — Whether the conclusion is published */
  isPublished?: BooleanFilter | null | undefined;
  /** 类型 — Third party or pre-assessment */
  kind?: AssessmentKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ProjectAssessmentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ProjectAssessmentFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 得分：得分，0到100 — Score, 0 to 100 */
  score?: FloatFilter | null | undefined;
  /** 对象 — What is assessed */
  subject?: AssessmentSubjectFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度：项目或者资金的年度 — Year of the projects or the fund */
  year?: IntFilter | null | undefined;
};

/** 关联民生实事项目评估的条件：值为 null 的等于没写 — Conditions on related ProjectAssessment records; one that is null is none */
export type ProjectAssessmentListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ProjectAssessmentFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ProjectAssessmentFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ProjectAssessmentFilter | null | undefined;
};

/** 民生实事项目评估的排序 — An ordering of ProjectAssessment records */
export type ProjectAssessmentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ProjectAssessmentOrderField;
};

/** 民生实事项目评估的排序字段 — What ProjectAssessment records can be ordered by */
export const ProjectAssessmentOrderField = {
  /** 评估日期 — Assessed on */
  ASSESSED_ON: 'ASSESSED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ProjectAssessmentOrderField = typeof ProjectAssessmentOrderField[keyof typeof ProjectAssessmentOrderField];
/** 项目类别：项目属于哪个领域 — Field of a livelihood project */
export const ProjectCategory = {
  /** 农牧业 — Agriculture and herding */
  AGRICULTURE: 'AGRICULTURE',
  /** 养老托育：养老和托幼 — Care for the elderly and for children */
  CARE: 'CARE',
  /** 文化体育：文化、体育和休闲 — Culture, sports and leisure */
  CULTURE_SPORTS: 'CULTURE_SPORTS',
  /** 教育：学校和幼儿园 — Schools and kindergartens */
  EDUCATION: 'EDUCATION',
  /** 就业社保：就业和社会保障 — Employment and social security */
  EMPLOYMENT: 'EMPLOYMENT',
  /** 生态环境：环境和环卫 — Environment and sanitation */
  ENVIRONMENT: 'ENVIRONMENT',
  /** 医疗卫生 — Health */
  HEALTH: 'HEALTH',
  /** 老旧小区改造 — Renovation of old residential communities */
  OLD_COMMUNITY_RENOVATION: 'OLD_COMMUNITY_RENOVATION',
  /** 公共设施：其他公共设施 — Other public facilities */
  PUBLIC_FACILITIES: 'PUBLIC_FACILITIES',
  /** 道路交通：道路、桥梁和交通 — Roads, bridges and transport */
  ROADS_TRANSPORT: 'ROADS_TRANSPORT',
  /** 智慧便民：便民的数字服务 — Digital services for the public */
  SMART_SERVICES: 'SMART_SERVICES',
  /** 供水水利：饮水、灌溉和排水 — Drinking water, irrigation and drainage */
  WATER: 'WATER'
} as const;

export type ProjectCategory = typeof ProjectCategory[keyof typeof ProjectCategory];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ProjectCategoryFilter = {
  /** 等于此值 — Equal to */
  eq?: ProjectCategory | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ProjectCategory> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ProjectCategory | null | undefined;
};

/** 项目问题的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ProjectIssue records; all must hold, and one that is null is none */
export type ProjectIssueFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ProjectIssueFilter> | null | undefined;
  /** 整改期限 — To be put right by */
  dueOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已逾期：到期未整改 — Not put right though due */
  isOverdue?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ProjectIssueFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ProjectIssueFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 提出日期 — Raised on */
  raisedOn?: DateFilter | null | undefined;
  /** 回头看日期：复查之日，未复查前为空 — Checked again on; absent until then */
  recheckedOn?: DateFilter | null | undefined;
  /** 处置方式：人大如何督促整改 — How the congress presses for a remedy */
  remedy?: IssueRemedyFilter | null | undefined;
  /** 整改日期：未整改前为空 — Put right on; absent until then */
  resolvedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: IssueStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联项目问题的条件：值为 null 的等于没写 — Conditions on related ProjectIssue records; one that is null is none */
export type ProjectIssueListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ProjectIssueFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ProjectIssueFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ProjectIssueFilter | null | undefined;
};

/** 项目问题的排序 — An ordering of ProjectIssue records */
export type ProjectIssueOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ProjectIssueOrderField;
};

/** 项目问题的排序字段 — What ProjectIssue records can be ordered by */
export const ProjectIssueOrderField = {
  /** 整改期限 — To be put right by */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 提出日期 — Raised on */
  RAISED_ON: 'RAISED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ProjectIssueOrderField = typeof ProjectIssueOrderField[keyof typeof ProjectIssueOrderField];
/** 项目建成指标的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ProjectOutput records; all must hold, and one that is null is none */
export type ProjectOutputFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ProjectOutputFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 指标 — What is measured */
  measure?: CodeFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ProjectOutputFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ProjectOutputFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 单位：如个、处、米、公里、亩、% — Unit: 个, 处, 米, 公里, 亩, % */
  unit?: CodeFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联项目建成指标的条件：值为 null 的等于没写 — Conditions on related ProjectOutput records; one that is null is none */
export type ProjectOutputListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ProjectOutputFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ProjectOutputFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ProjectOutputFilter | null | undefined;
};

/** 项目建成指标的排序 — An ordering of ProjectOutput records */
export type ProjectOutputOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ProjectOutputOrderField;
};

/** 项目建成指标的排序字段 — What ProjectOutput records can be ordered by */
export const ProjectOutputOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 指标 — What is measured */
  MEASURE: 'MEASURE',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ProjectOutputOrderField = typeof ProjectOutputOrderField[keyof typeof ProjectOutputOrderField];
/** 项目状态：项目进行到哪一步 — Where a project stands */
export const ProjectStatus = {
  /** 验收 — Passed acceptance */
  ACCEPTED: 'ACCEPTED',
  /** 取消 — Cancelled */
  CANCELLED: 'CANCELLED',
  /** 结转 — Carried over into the next year */
  CARRIED_OVER: 'CARRIED_OVER',
  /** 完工 — Completed */
  COMPLETED: 'COMPLETED',
  /** 已测评 — Rated */
  EVALUATED: 'EVALUATED',
  /** 投入使用 — In use */
  IN_OPERATION: 'IN_OPERATION',
  /** 在建 — Under way */
  IN_PROGRESS: 'IN_PROGRESS',
  /** 未开工 — Not started */
  NOT_STARTED: 'NOT_STARTED',
  /** 暂停 — Suspended */
  SUSPENDED: 'SUSPENDED'
} as const;

export type ProjectStatus = typeof ProjectStatus[keyof typeof ProjectStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ProjectStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ProjectStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ProjectStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ProjectStatus | null | undefined;
};

/** 承诺办理的输入 — What is sent */
export type PromiseInterviewMeasureInput = {
  /** 答复：答复的内容，未答复前为空 — The answer; absent until given */
  answer: string;
  /** 承诺期限：承诺完成的最后一日，未承诺的为空 — Promised by; absent without a promise */
  dueOn: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`InterviewQuestion:…` — Global id, `InterviewQuestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 提名重点建议的输入 — What is sent */
export type ProposeKeySuggestionInput = {
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 督办领导：牵头督办的常委会组成人员，标识形如 `Deputy:…` — The member of the standing committee who leads it: `Deputy:…` */
  leader?: string | null | undefined;
  /** 督办方式 — Route */
  route: SupervisionRoute;
  /** 建议：标识形如 `Suggestion:…` — The key suggestion: `Suggestion:…` */
  suggestion: string;
  /** 督办机构：领衔的为常委会，主任会议督办的为主任会议，对口的为专门委员会，其他为代表工作机构，标识形如 `Body:…` — The body that supervises: the standing committee where a leader does, the chairpersons’ meeting, the special committee of the field, or else the working body for deputies: `Body:…` */
  supervisor: string;
};

/** 提出主体：由谁提出：个人或者单位，主动的或者受征询的 — Who proposes a livelihood project: people or bodies, unasked or asked */
export const ProposerKind = {
  /** 集体：村、社区、企业或者社团，响应面向社会的公告 — A village, community, enterprise or association, on an announcement to all */
  COLLECTIVE: 'COLLECTIVE',
  /** 部门单位：单独征询的部门或者单位 — A department or unit, asked on its own */
  DEPARTMENT: 'DEPARTMENT',
  /** 人大代表：代表，来自走访中听到的群众意见 — A deputy, from what people said */
  DEPUTY: 'DEPUTY',
  /** 群众个人：个人，响应面向社会的公告 — A person, on an announcement to all */
  RESIDENT: 'RESIDENT'
} as const;

export type ProposerKind = typeof ProposerKind[keyof typeof ProposerKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ProposerKindFilter = {
  /** 等于此值 — Equal to */
  eq?: ProposerKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ProposerKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ProposerKind | null | undefined;
};

/** 群众意见建议的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on PublicFeedback records; all must hold, and one that is null is none */
export type PublicFeedbackFilter = {
  /** 收集活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 收集活动：是否为空 — Activity: whether there is none */
  activityIsNull?: boolean | null | undefined;
  /** 转交单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 转交单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<PublicFeedbackFilter> | null | undefined;
  /** 附件：随意见和答复提交的图片和文件 — Pictures and documents that came with it and its answer */
  attachments?: AttachmentListFilter | null | undefined;
  /** 专报条目：反映该意见的专报条目，仅有权限者可见 — Where bulletins report it, for those who see them */
  bulletinItems?: BulletinItemListFilter | null | undefined;
  /** 分类 — Subject */
  category?: SuggestionCategoryFilter | null | undefined;
  /** 反映渠道 — How it came */
  channel?: FeedbackChannelFilter | null | undefined;
  /** 转化去向：意见转化成了什么，按原件办理的为空 — What it became; absent if handled as it is */
  conversionTarget?: ConversionTargetFilter | null | undefined;
  /** 接收代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 接收代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 反映地：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 答复期限：答复的最后一日，没有期限的为空 — Last day for an answer; absent where no clock runs */
  dueOn?: DateFilter | null | undefined;
  /** 办理日期：办理完毕之日，不论是否解决；未办理完毕前为空 — Handled on, solved or not; absent until then */
  handledOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 约见问题：代表就该意见约见时提出的问题 — Questions that deputies put to officials about it */
  interviewQuestions?: InterviewQuestionListFilter | null | undefined;
  /** 已逾期：到期未办理，或者重新办理到期未办理；不予受理、已合并、已撤回和已转化的不再办理，不计 — Not handled in time, or not again after it was reopened; what was rejected, merged, withdrawn or became something else is no longer to be handled */
  isOverdue?: BooleanFilter | null | undefined;
  /** 已公开：标题和处理结果是否公开 — Whether title and outcome are published */
  isPublished?: BooleanFilter | null | undefined;
  /** 立法意见：由该意见形成的立法意见，仅列已公开的 — Opinions on drafts that came of it, as far as they are public */
  legislativeOpinions?: LegislativeOpinionListFilter | null | undefined;
  /** 并入：存在且符合条件 — Merged into: the record exists and matches */
  mergedInto?: PublicFeedbackFilter | null | undefined;
  /** 并入：是否为空 — Merged into: whether there is none */
  mergedIntoIsNull?: boolean | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: PublicFeedbackFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 线上渠道：存在且符合条件 — Online channel: the record exists and matches */
  onlineChannel?: OnlineChannelFilter | null | undefined;
  /** 线上渠道：是否为空 — Online channel: whether there is none */
  onlineChannelIsNull?: boolean | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<PublicFeedbackFilter> | null | undefined;
  /** 信访事项：由此形成的信访，何人可见见PetitionCase — Petitions that came of it; see PetitionCase for who sees which */
  petitions?: PetitionCaseListFilter | null | undefined;
  /** 反映项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 反映项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 民生实事建议：由该意见形成的民生实事建议 — Proposals for livelihood projects that came of it */
  proposals?: LivelihoodProposalListFilter | null | undefined;
  /** 接收日期 — Received on */
  receivedOn?: DateFilter | null | undefined;
  /** 接待活动：存在且符合条件 — Reception: the record exists and matches */
  reception?: ReceptionSessionFilter | null | undefined;
  /** 接待活动：是否为空 — Reception: whether there is none */
  receptionIsNull?: boolean | null | undefined;
  /** 重新办理期限：重新答复的最后一日 — Last day for the second answer */
  reopenDueOn?: DateFilter | null | undefined;
  /** 解决日期：问题解决之日，未解决前为空 — Day on which the problem was solved; absent until then */
  resolvedOn?: DateFilter | null | undefined;
  /** 群众评价：群众对办理的评价，未评价的为空 — The citizen’s rating; absent without one */
  satisfaction?: SatisfactionFilter | null | undefined;
  /** 所扫二维码：存在且符合条件 — Scanned code: the record exists and matches */
  scannedCode?: ContactQrCodeFilter | null | undefined;
  /** 所扫二维码：是否为空 — Scanned code: whether there is none */
  scannedCodeIsNull?: boolean | null | undefined;
  /** 接收家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 接收家站：是否为空 — Station: whether there is none */
  stationIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: FeedbackStatusFilter | null | undefined;
  /** 转化的建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 转化的建议：是否为空 — Suggestion: whether there is none */
  suggestionIsNull?: boolean | null | undefined;
  /** 监督事项：由该意见转化的监督事项，仅列已公开的 — Matters for supervision that came of it, as far as they are published */
  supervisionMatters?: SupervisionMatterListFilter | null | undefined;
  /** 标题：一句话概括，不含个人信息 — What it is about, in one line, without personal details */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 监督检查：代表和社会监督员对该意见的核实，仅列已公开的 — Looks of deputies and supervisors into it, as far as they are published */
  visits?: SupervisionVisitListFilter | null | undefined;
  /** 热线工单：由该意见转办的工单，仅有权限者可见 — Work orders of the hotline that it was passed on as, for those who see them */
  workOrders?: HotlineWorkOrderListFilter | null | undefined;
};

/** 关联群众意见建议的条件：值为 null 的等于没写 — Conditions on related PublicFeedback records; one that is null is none */
export type PublicFeedbackListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: PublicFeedbackFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: PublicFeedbackFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: PublicFeedbackFilter | null | undefined;
};

/** 群众意见建议的排序 — An ordering of PublicFeedback records */
export type PublicFeedbackOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: PublicFeedbackOrderField;
};

/** 群众意见建议的排序字段 — What PublicFeedback records can be ordered by */
export const PublicFeedbackOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 接收日期 — Received on */
  RECEIVED_ON: 'RECEIVED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PublicFeedbackOrderField = typeof PublicFeedbackOrderField[keyof typeof PublicFeedbackOrderField];
/** 发布渠道：在哪里发布 — Where a document was published */
export const PublicationChannel = {
  /** 公告栏 — Notice board */
  NOTICE_BOARD: 'NOTICE_BOARD',
  /** 门户网站 — Web portal */
  PORTAL: 'PORTAL',
  /** 报刊 — Newspaper */
  PRESS: 'PRESS',
  /** 公众号 — Public account on WeChat */
  PUBLIC_ACCOUNT: 'PUBLIC_ACCOUNT',
  /** 电视 — Television */
  TELEVISION: 'TELEVISION'
} as const;

export type PublicationChannel = typeof PublicationChannel[keyof typeof PublicationChannel];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PublicationChannelListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: PublicationChannel | null | undefined;
};

/** 公开方式：建议公开到什么程度 — How much of it is public */
export const Publicity = {
  /** 不公开 — Nothing is public */
  NOT_PUBLIC: 'NOT_PUBLIC',
  /** 全文公开 — The full text is public */
  PUBLIC: 'PUBLIC',
  /** 摘要公开：公开标题和办理状态，不公开正文 — Title and state are public, the text is not */
  SUMMARY_ONLY: 'SUMMARY_ONLY'
} as const;

export type Publicity = typeof Publicity[keyof typeof Publicity];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type PublicityFilter = {
  /** 等于此值 — Equal to */
  eq?: Publicity | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Publicity> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Publicity | null | undefined;
};

/** 公布结果的输入 — What is sent */
export type PublishBallotInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRound:…` — Global id, `BallotRound:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 公开意见的输入 — What is sent */
export type PublishFeedbackInput = {
  /** 公开的附件：连同公开的图片和文件，未列出的不公开，标识形如 `Attachment:…`，最多 100 个 — Files that are published with it; those that are not named stay as they are: `Attachment:…`, at most 100 */
  attachments?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 处理结果：办理的结果，不含个人信息 — What came of it, without personal details */
  outcome?: string | null | undefined;
  /** 标题：一句话概括，不含个人信息 — What it is about, in one line, without personal details */
  title?: string | null | undefined;
};

/** 公开建议办理的输入 — What is sent */
export type PublishSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 公开方式 — How much is public */
  publicity?: Publicity | null | undefined;
  /** 公开答复：公开全文的答复，标识形如 `SuggestionReply:…`，最多 100 个 — Replies whose full text is published: `SuggestionReply:…`, at most 100 */
  replies?: Array<string> | null | undefined;
};

/** 二维码状态：扫码后是否仍能联系到人 — Whether a contact QR code still leads to somebody */
export const QrCodeStatus = {
  /** 有效：正在使用 — In use */
  ACTIVE: 'ACTIVE',
  /** 已停用：已停用，扫码后联系不到任何人 — Withdrawn: scanning it finds nobody */
  REVOKED: 'REVOKED'
} as const;

export type QrCodeStatus = typeof QrCodeStatus[keyof typeof QrCodeStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type QrCodeStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: QrCodeStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<QrCodeStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: QrCodeStatus | null | undefined;
};

/** 持码人类型：扫码后联系到的人、项目、家站或者渠道 — Whom or what a contact QR code leads to */
export const QrHolderKind = {
  /** 线上履职渠道：平台、公众号或者小程序的入口 — An online channel: the entrance of a platform, account or mini program */
  CHANNEL: 'CHANNEL',
  /** 人大代表 — A deputy */
  DEPUTY: 'DEPUTY',
  /** 平台联络员：履职平台的联络员，不是代表 — A liaison of the duty platform, not a deputy */
  LIAISON: 'LIAISON',
  /** 民生实事项目：群众参与监督的民生实事项目 — A livelihood project that citizens help to supervise */
  PROJECT: 'PROJECT',
  /** 代表家站：门口或者公示栏上的家站二维码 — A station, on its door or notice board */
  STATION: 'STATION'
} as const;

export type QrHolderKind = typeof QrHolderKind[keyof typeof QrHolderKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type QrHolderKindFilter = {
  /** 等于此值 — Equal to */
  eq?: QrHolderKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<QrHolderKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: QrHolderKind | null | undefined;
};

/** 题型：如何作答 — How a question is answered */
export const QuestionKind = {
  /** 多选 — Any of the options */
  MULTIPLE: 'MULTIPLE',
  /** 单选：选一个选项 — One of the options */
  SINGLE: 'SINGLE',
  /** 问答：用文字回答 — In words */
  TEXT: 'TEXT'
} as const;

export type QuestionKind = typeof QuestionKind[keyof typeof QuestionKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type QuestionKindFilter = {
  /** 等于此值 — Equal to */
  eq?: QuestionKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<QuestionKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: QuestionKind | null | undefined;
};

/** 评价意见办理的输入 — What is sent */
export type RateFeedbackInput = {
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 群众评价：群众对办理的评价，未评价的为空 — The citizen’s rating; absent without one */
  satisfaction: Satisfaction;
  /** 查询码：提交时告知反映人，凭此查询、评价、撤回或者要求重新办理 — The tracking code that the sender was told: with it one looks the message up, rates, withdraws and reopens it */
  trackingCode: string;
};

/** 审次：文本用于第几次审议 — The reading that a version is for */
export const Reading = {
  /** 表决稿：拟付表决 — The version to be voted on */
  FINAL: 'FINAL',
  /** 草案：第一次审议 — First reading */
  FIRST: 'FIRST',
  /** 草案二审稿：第二次审议 — Second reading */
  SECOND: 'SECOND',
  /** 草案三审稿：第三次审议 — Third reading */
  THIRD: 'THIRD'
} as const;

export type Reading = typeof Reading[keyof typeof Reading];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ReadingFilter = {
  /** 等于此值 — Equal to */
  eq?: Reading | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Reading> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Reading | null | undefined;
};

/** 改办建议的输入 — What is sent */
export type ReassignSuggestionInput = {
  /** 协办单位：标识形如 `Agency:…`，最多 100 个 — Units that assist: `Agency:…`, at most 100 */
  assist?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 主办单位：与分办单位不能并用，标识形如 `Agency:…` — The unit that leads; none beside separate ones: `Agency:…` */
  lead?: string | null | undefined;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason?: string | null | undefined;
  /** 分办单位：两个以上，标识形如 `Agency:…`，最多 100 个 — Units that each reply on their own part, two or more: `Agency:…`, at most 100 */
  separate?: Array<string> | null | undefined;
};

/** 接待活动参加代表的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ReceptionDeputy records; all must hold, and one that is null is none */
export type ReceptionDeputyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ReceptionDeputyFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 到场：代表是否到场，举行前为否 — Whether the deputy was there; false until it has been held */
  hasAttended?: BooleanFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ReceptionDeputyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ReceptionDeputyFilter> | null | undefined;
  /** 接待活动：存在且符合条件 — Reception: the record exists and matches */
  reception?: ReceptionSessionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联接待活动参加代表的条件：值为 null 的等于没写 — Conditions on related ReceptionDeputy records; one that is null is none */
export type ReceptionDeputyListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ReceptionDeputyFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ReceptionDeputyFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ReceptionDeputyFilter | null | undefined;
};

/** 接待活动参加代表的排序 — An ordering of ReceptionDeputy records */
export type ReceptionDeputyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ReceptionDeputyOrderField;
};

/** 接待活动参加代表的排序字段 — What ReceptionDeputy records can be ordered by */
export const ReceptionDeputyOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ReceptionDeputyOrderField = typeof ReceptionDeputyOrderField[keyof typeof ReceptionDeputyOrderField];
/** 接待选民活动的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ReceptionSession records; all must hold, and one that is null is none */
export type ReceptionSessionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ReceptionSessionFilter> | null | undefined;
  /** 参加代表：参加接待的代表，含主持代表 — The deputies who take part, the host among them */
  deputies?: ReceptionDeputyListFilter | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 收集意见：接待时群众反映的意见，仅列已公开的 — What was said there, as far as it is public */
  feedback?: PublicFeedbackListFilter | null | undefined;
  /** 接待日期 — Day of the reception */
  heldOn?: DateFilter | null | undefined;
  /** 主持代表：存在且符合条件 — Host deputy: the record exists and matches */
  hostDeputy?: DeputyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 线上线下：线下、线上或者两者兼有 — On site, online or both */
  mode?: StationModeFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ReceptionSessionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ReceptionSessionFilter> | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 状态 — State */
  status?: ReceptionStatusFilter | null | undefined;
  /** 主题 — What it is about */
  topic?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 接访人次：接待来访的人次，举行前为0 — Visitors received; 0 until it has been held */
  visitorCount?: IntFilter | null | undefined;
};

/** 关联接待选民活动的条件：值为 null 的等于没写 — Conditions on related ReceptionSession records; one that is null is none */
export type ReceptionSessionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ReceptionSessionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ReceptionSessionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ReceptionSessionFilter | null | undefined;
};

/** 接待选民活动的排序 — An ordering of ReceptionSession records */
export type ReceptionSessionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ReceptionSessionOrderField;
};

/** 接待选民活动的排序字段 — What ReceptionSession records can be ordered by */
export const ReceptionSessionOrderField = {
  /** 接待日期 — Day of the reception */
  HELD_ON: 'HELD_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ReceptionSessionOrderField = typeof ReceptionSessionOrderField[keyof typeof ReceptionSessionOrderField];
/** 接待状态 — State of a reception */
export const ReceptionStatus = {
  /** 已取消 — Called off */
  CANCELLED: 'CANCELLED',
  /** 已举行 — Over */
  HELD: 'HELD',
  /** 进行中 — Taking place */
  ONGOING: 'ONGOING',
  /** 预告：已发布预告 — Announced */
  PLANNED: 'PLANNED'
} as const;

export type ReceptionStatus = typeof ReceptionStatus[keyof typeof ReceptionStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ReceptionStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ReceptionStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ReceptionStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ReceptionStatus | null | undefined;
};

/** 记录决定的输入 — What is sent */
export type RecordDecisionInput = {
  /** 弃权票：未计票的为空 — Abstentions; absent if not counted */
  abstainCount?: number | null | undefined;
  /** 反对票：未计票的为空 — Votes against; absent if not counted */
  againstCount?: number | null | undefined;
  /** 议程：没有列为单独议程的为空，标识形如 `AgendaItem:…` — The item on the agenda; absent without one: `AgendaItem:…` */
  agendaItem?: string | null | undefined;
  /** 决定日期 — Decided on */
  decidedOn: string;
  /** 文号：没有发文的为空 — Number of the document; absent if none was issued */
  documentNumber?: string | null | undefined;
  /** 赞成票：未计票的为空 — Votes for; absent if not counted */
  forCount?: number | null | undefined;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 类型 — What it did */
  kind: DecisionKind;
  /** 会议：标识形如 `Meeting:…` — The meeting at which it did: `Meeting:…` */
  meeting: string;
  /** 结果 — How it came out */
  result: DecisionResult;
  /** 对象标识：所决定的记录的全局标识，用于 `node(id)` — Global id of the record it is about, for `node(id)` */
  subjectId: string;
  /** 事由 — What it is about */
  title: string;
};

/** 记录计票的输入 — What is sent */
export type RecordOpeningInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 计票文件：监票人开启选票后得到的文件，原样提交 — The file that the tellers made, as it is */
  file: string;
  /** 全局标识：`BallotRound:…` — Global id, `BallotRound:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 记录类型：与 `__typename` 对应 — The type that a record belongs to, as in its `__typename` */
export const RecordType = {
  /** 访问收回：收回账号、账号的令牌、接口密钥或者一个令牌，一分钟内在所有节点生效；仅三名管理员可见 — Access that was taken back from an account, its tokens, a key or one token: it is refused within a minute on every node. The three officers see it */
  ACCESS_REVOCATION: 'ACCESS_REVOCATION',
  /** 账号：在平台上行事的个人或者系统；登录由签发方负责，平台不存密码。本人、三名管理员、辖区内的工作机构和同单位人员可见 — A person or program that acts on the platform. An issuer signs it in; the platform keeps no passwords. Its holder, the three officers, the offices of the place and colleagues in an agency see it */
  ACCOUNT: 'ACCOUNT',
  /** 账号岗位：账号在一段时间内担任的岗位，决定其角色、辖区和可办事项；委托他人代行的也是一条，须有截止日期 — A post that an account holds for a time: it decides its role, where it acts and which acts are its own. A delegation is one, too, and has an end */
  ACCOUNT_POST: 'ACCOUNT_POST',
  /** 代表活动：代表共同开展的活动，如视察、调研、会议、议事、小组活动、服务；发布后公开 — Something that deputies do together: inspection, research, meeting, deliberation, group activity, service; public once announced */
  ACTIVITY: 'ACTIVITY',
  /** 活动参加情况：代表在应到名单上的记录，应到的每人一条，缺席也可查知；统计人次时只计出席的 — The place of a deputy on the roll of an activity: a record for everyone entitled, so that absence is known too (人次: count those PRESENT) */
  ACTIVITY_PARTICIPATION: 'ACTIVITY_PARTICIPATION',
  /** 国家机关和承办单位：承办建议、实施项目或者参与活动的国家机关和单位 — A state organ or unit that handles suggestions, runs projects or hosts activities */
  AGENCY: 'AGENCY',
  /** 会议议程：会议的一项议程，可针对平台上的任一记录 — One item on the agenda of a meeting; it may be about any record of the platform */
  AGENDA_ITEM: 'AGENDA_ITEM',
  /** 接口密钥：系统账号接入平台的密钥；密钥本身只在生成时显示一次，平台只存摘要 — A key with which a program comes in. It is shown once, when it is made; the platform keeps a digest of it */
  API_KEY: 'API_KEY',
  /** 代表受聘：常委会推荐代表由国家机关聘为监督人员，受聘后公开 — A deputy whom the standing committee recommends to a state organ as its supervisor; public once appointed */
  APPOINTMENT: 'APPOINTMENT',
  /** 专门工作小组：社区居民代表大会的常设工作小组，如调解、治安 — A standing working group of a community assembly, e.g. for mediation or public order */
  ASSEMBLY_WORKING_GROUP: 'ASSEMBLY_WORKING_GROUP',
  /** 附件：随群众意见或者答复提交的图片和文件，公开前只有办理的人能看到，图片已去除拍摄地点等信息 — A picture or document that was sent with a citizen’s voice or an answer; until it is published only those who handle it see it. Pictures are rid of what cameras write into them, such as the place */
  ATTACHMENT: 'ATTACHMENT',
  /** 评优表彰：一地在一个周期内的一类评优，如每两年一次；自名单公示起公开 — One kind of award of a place in one cycle, e.g. of two years; public from the notice of names on */
  AWARD: 'AWARD',
  /** 获奖记录：获奖的一名代表、一个小组或者一件建议 — One deputy, group or suggestion that receives an award */
  AWARD_GRANT: 'AWARD_GRANT',
  /** 票决候选项目：票上的一个候选项目；得票数在公布结果时写入，此前不存于任何记录 — A candidate on a ballot; its count is written when the result is published and exists nowhere in this record before */
  BALLOT_CANDIDATE: 'BALLOT_CANDIDATE',
  /** 票决：差额无记名票决；投票不在本记录中，只载公布的总数，任何记录都不关联投票人与选择 — A secret ballot with more candidates than seats. Votes are no part of this record: it holds the published count only, and no record links a voter with a choice */
  BALLOT_ROUND: 'BALLOT_ROUND',
  /** 票决办法：一地某一机构票决的规则，经该机构通过后施行；差额比例和票数相等的办法出自当地规定，不是法律 — The rule by which a body of a place votes by secret ballot, adopted by that body. Surplus and ties are those of local measures, not of a law */
  BALLOT_RULE: 'BALLOT_RULE',
  /** 议决机构：开会议事、作出决定的机构，如人大、常委会、主任会议、专门委员会、主席团，以及为其服务的工作机构 — A body that meets and decides: a congress, its standing committee, chairpersons’ meeting, special committees or presidium; and the working bodies that serve them */
  BODY: 'BODY',
  /** 机构成员：代表或者工作人员在议决机构中的一次任职 — One term of a deputy, or of an official, in a body */
  BODY_MEMBER: 'BODY_MEMBER',
  /** 民情专报：人大工作机构根据微信群、家站和代表收集的群众意见，编写报送当地领导的专报；代表可见已报送的，单位可见涉及本单位事项的 — A brief of what people say, compiled from chat groups, stations and deputies for the leadership of a place; deputies see what is issued, agencies those with an item for them */
  BULLETIN: 'BULLETIN',
  /** 专报条目：专报中的一件事项，不含个人信息 — One matter of a bulletin, without personal details */
  BULLETIN_ITEM: 'BULLETIN_ITEM',
  /** 放假和调休：工作日历中与平常周末不同的日子，含首尾两日 — Days of a working calendar that are not as weekdays and weekends usually are; first and last included */
  CALENDAR_PERIOD: 'CALENDAR_PERIOD',
  /** 代表行动：代表为一个目的在一段时间内开展的行动，如防控疫情，人大代表在行动；同月同地的群众意见归入该行动 — A campaign of deputies for one purpose and time, e.g. 防控疫情，人大代表在行动; feedback of its months and place belongs to it */
  CAMPAIGN: 'CAMPAIGN',
  /** 行动参加：代表参加行动的情况；自愿参加，不登记缺席 — A deputy’s part in a campaign; taking part is voluntary, so nobody is recorded as missing */
  CAMPAIGN_PARTICIPATION: 'CAMPAIGN_PARTICIPATION',
  /** 期限规则：法律、法规或者当地规定的办理期限，含出处和有效期间；一地没有自己的规则的，依上级区划或者全国的规则 — A time limit as a law or a local rule sets it, with citation and validity. Where a place has no rule of its own, that of the place above it holds, or the nation’s */
  CLOCK_RULE: 'CLOCK_RULE',
  /** 社区居民代表大会：社区“小人大”：不是人民代表大会，但有常任代表、定期会议和工作小组 — The assembly of residents’ representatives of a community (社区“小人大”): no congress, but with standing members, regular meetings and working groups */
  COMMUNITY_ASSEMBLY: 'COMMUNITY_ASSEMBLY',
  /** 人民代表大会：各级国家权力机关，本行政区域内的人民代表大会 — A people’s congress: the organ of state power of its division */
  CONGRESS: 'CONGRESS',
  /** 人民代表大会会议：一届人大的一次会议：第十八届三次会议，届次为18，会次为3 — A session of a congress: 三次会议 of 第十八届 is session 3 of term 18 */
  CONGRESS_SESSION: 'CONGRESS_SESSION',
  /** 联系关系：代表与常委会组成人员、国家机关、企业、农户或者群众的固定联系；联系中且该期间有联系记录的，计为已覆盖 — A standing contact between a deputy and a committee member, state organ, enterprise, households or the public; covered while it is active and has a record in the period */
  CONTACT_LINK: 'CONTACT_LINK',
  /** 代表码：公示栏上的二维码，选民扫码查找代表、平台联络员、家站或者线上渠道并留言，或者反映项目情况 — The QR code on a notice board through which constituents find and write to a deputy, a platform liaison, a station or an online channel, or report on a project */
  CONTACT_QR_CODE: 'CONTACT_QR_CODE',
  /** 联系记录：一次联系：时间、方式、内容和所反映问题的办理；不公开 — One contact of a link: when, how, about what, and what became of the problem that it brought up; not public */
  CONTACT_RECORD: 'CONTACT_RECORD',
  /** 决定：议决机构在一次会议上就一件事作出的决定或者听取的报告；票数只载实际计票的（人大以全体代表过半数通过，《地方组织法》第二十五条） — What a body decided, or the report that it heard, on one matter at one meeting. Votes are there where they were counted; a congress decides by more than half of all its deputies (Organic Law, art. 25) */
  DECISION: 'DECISION',
  /** 部门工作评议：国家机关每年向代表报告工作并由代表测评：总数、名次和结果运用；历年测评可看趋势 — A state organ’s report to deputies for one year and its rating by them: totals, rank and consequence. The ratings of several years are its trend */
  DEPARTMENT_EVALUATION: 'DEPARTMENT_EVALUATION',
  /** 人大代表：担任一级或者几级人大代表的人，每人一条记录（《代表法》第二条） — A deputy to one or more people’s congresses: one record per person (Deputies Law, art. 2) */
  DEPUTY: 'DEPUTY',
  /** 代表小组：闭会期间代表按地域或者按领域组成的小组（《代表法》第二十六条、第二十七条） — A group in which deputies work between sessions, by area or by field (Deputies Law, art. 26 and 27) */
  DEPUTY_GROUP: 'DEPUTY_GROUP',
  /** 代表小组成员：代表加入代表小组的情况，一名代表可同时加入区域型和专业型小组 — A deputy’s membership of a deputy group; one deputy may belong to a regional and a professional one */
  DEPUTY_GROUP_MEMBER: 'DEPUTY_GROUP_MEMBER',
  /** 代表实事项目：代表创办或者牵头的为民服务和经营，附可衡量的指标 — A service or business for the people that a deputy set up or leads, with what can be measured of it */
  DEPUTY_INITIATIVE: 'DEPUTY_INITIATIVE',
  /** 履职圈：代表或者媒体发布的代表工作内容，审核通过后公开 — What a deputy tells of the work of deputies, or a medium tells of it; public once it has passed moderation */
  DEPUTY_POST: 'DEPUTY_POST',
  /** 矛盾纠纷调解：有代表参加的矛盾纠纷调解；公众只看到隐去当事人后公开的案例 — The mediation of a dispute with deputies among the mediators; everybody sees only cases published without the parties */
  DISPUTE_MEDIATION: 'DISPUTE_MEDIATION',
  /** 调解人员：代表或者其他人员在一项调解中的职责 — The part of a deputy or another person in a mediation */
  DISPUTE_MEDIATOR: 'DISPUTE_MEDIATOR',
  /** 行政区划：五级中任一级的行政区划，以统计用区划代码为准（GB/T 2260、GB/T 10114） — An administrative division of any of five levels, by its statistical code (GB/T 2260, GB/T 10114) */
  DIVISION: 'DIVISION',
  /** 捐款捐物：代表或者代表所在单位的捐赠，公开；捐赠人不愿公开的除外 — A gift of a deputy, or of a body that a deputy leads; public unless the giver does not want to be named */
  DONATION: 'DONATION',
  /** 法规草案：地方性法规从列入计划到公布的全过程；起草期间只有人大工作机构可见 — A local law from the plan to its publication; while it is drafted only the congress offices see it */
  DRAFT_LAW: 'DRAFT_LAW',
  /** 法规草案文本：法规草案的一个文本；公布征求意见后公开，时间一般不少于30日（《立法法》第八十七条准用第四十条） — One version of a draft law: public once it is published for comment, for 30 days or more as a rule (Legislation Law, art. 87, which refers to art. 40) */
  DRAFT_LAW_VERSION: 'DRAFT_LAW_VERSION',
  /** 代表年度任务清单：一名代表一年的任务，由法定权利义务形成；仅该代表和工作机构可见 — What one deputy is to do in a year, drawn from the rights and duties of the law; for the deputy and the offices */
  DUTY_CHECKLIST: 'DUTY_CHECKLIST',
  /** 年度任务：清单中的一项任务，应完成几次、已完成几次 — One task of a yearly list: how often it is to be done, and how often it has been */
  DUTY_CHECKLIST_ITEM: 'DUTY_CHECKLIST_ITEM',
  /** 履职记录：代表履职档案的一条记录（《代表法》第五十八条）；标题和摘要发布后公开，笔记归代表本人 — An entry in a deputy’s duty file (Deputies Law, art. 58): title and summary are public once published, the notes are the deputy’s own */
  DUTY_RECORD: 'DUTY_RECORD',
  /** 代表述职：代表向原选区选民或者原选举单位报告履职（《代表法》第五十八条）；述职后文本公开 — A deputy’s report on the duties of the office to those who elected the deputy (Deputies Law, art. 58); its text is public once delivered */
  DUTY_REPORT: 'DUTY_REPORT',
  /** 代表述职评议：听取述职的人对代表的评议，分三档；只有总数，公布后公开 — How those who heard a deputy’s report rated the deputy, in three classes; totals only, public once published */
  DUTY_REPORT_EVALUATION: 'DUTY_REPORT_EVALUATION',
  /** 代表轮值：代表在家站的一次轮值，时间、地点、主题可定可不定 — One turn of a deputy in the rota of a station, with fixed or flexible time, place and topic */
  DUTY_ROSTER: 'DUTY_ROSTER',
  /** 政策框架标签：把平台上的任一记录归入某一框架，一条记录的标签数量不限 — A tag: this record belongs to that framework. Any record of the platform can have any number of tags */
  FRAMEWORK_TAG: 'FRAMEWORK_TAG',
  /** 功能型党支部：代表的功能型党支部，多数设在代表小组内，也有单独设立的，并非每个小组都有 — A functional party branch of deputies; most, not all, belong to a deputy group, and not every group has one */
  FUNCTIONAL_PARTY_BRANCH: 'FUNCTIONAL_PARTY_BRANCH',
  /** 项目资金安排：一个项目从一个来源安排的资金 — Money from one source for one livelihood project */
  FUND_ALLOCATION: 'FUND_ALLOCATION',
  /** 资金拨付：已安排的资金随工程进展拨付的一笔 — A payment of allocated money, made as the works proceed */
  FUND_DISBURSEMENT: 'FUND_DISBURSEMENT',
  /** 网格：最小的社会治理单元，是一个社区或者村的一部分（GB/T 31000） — The smallest cell of local governance: a part of one community or village (GB/T 31000) */
  GRID: 'GRID',
  /** 代表进网格：代表进网格及其角色，在网格公示（亮身份、进网格） — A deputy’s assignment to a grid with the roles taken there, as posted in the grid (亮身份、进网格) */
  GRID_DEPUTY_ASSIGNMENT: 'GRID_DEPUTY_ASSIGNMENT',
  /** 网格人员：在网格中任职的人员，属公共职责，姓名公开，不登记电话 — A person’s post in a grid: a public function, so the name is public; no telephone is kept here */
  GRID_STAFF: 'GRID_STAFF',
  /** 隐患排查：代表对矛盾纠纷和安全隐患的排查、发现和处置情况；隐患消除后公开，矛盾纠纷一律不公开 — A deputy’s check for disputes and hazards, with what was found and what became of it; public once there is no danger, never for disputes */
  HAZARD_CHECK: 'HAZARD_CHECK',
  /** 听证会：有关各方陈述意见、进行辩论的会议 — A hearing at which the parties concerned state and argue their views */
  HEARING: 'HEARING',
  /** 听证陈述人：报名在听证会上陈述的人；陈述后公开，公民的姓名不公开 — Somebody who registered to speak at a hearing; public, without the name of a citizen, once the statement has been made */
  HEARING_SPEAKER: 'HEARING_SPEAKER',
  /** 12345热线工单：政务服务便民热线12345的工单，与热线系统同步（GB/T 33358），不在本平台修改；不公开，代表可见疑难工单和本人反映的工单 — A work order of the government hotline 12345, mirrored from its system (GB/T 33358), not changed here. Not public; deputies see the difficult ones and those that they reported */
  HOTLINE_WORK_ORDER: 'HOTLINE_WORK_ORDER',
  /** 统计指标：在各处、各时间以同一方法统计的对象，各处同一定义 — Something that is counted or measured the same way everywhere: one definition, whichever place and date */
  INDICATOR: 'INDICATOR',
  /** 代表实事项目指标：代表创办项目的可衡量或者预计的指标，如日均用餐63人次 — Something measured or expected of a deputy’s initiative: 日均用餐 63 人次 */
  INITIATIVE_METRIC: 'INITIATIVE_METRIC',
  /** 约见问题：代表向国家机关负责人提出的问题，以及答复和后续办理 — A question of a deputy to the head of a state organ, with its answer and follow-up */
  INTERVIEW_QUESTION: 'INTERVIEW_QUESTION',
  /** 重点督办：以一种方式督办重点建议的办理（《代表法》第五十二条） — Supervision of the handling of a key suggestion by one route (Deputies Law, art. 52) */
  KEY_SUPERVISION: 'KEY_SUPERVISION',
  /** 立法联系点和信息采集点：向公众征求法规草案意见的地方（《立法法》第七十条、第九十条） — A place through which the public is heard on draft laws (Legislation Law, art. 70 and 90) */
  LEGISLATIVE_CONTACT_POINT: 'LEGISLATIVE_CONTACT_POINT',
  /** 立法联络员：为联系点收集法规草案意见的人员，属公共职责，姓名公开 — A person who gathers opinions on draft laws for a contact point: a public function, so the name is public */
  LEGISLATIVE_LIAISON: 'LEGISLATIVE_LIAISON',
  /** 立法意见：对法规草案或者其他征求意见事项的意见；说明或者反馈采纳情况后公开，不公开提出人 — An opinion on a draft law or another topic under solicitation; public, without the contributor, once its fate has been explained or fed back */
  LEGISLATIVE_OPINION: 'LEGISLATIVE_OPINION',
  /** 民生实事项目：代表票决或者会商确定的民生实事项目，从决定到投入使用 — A livelihood project that deputies or a consultation decided on, from the decision to operation */
  LIVELIHOOD_PROJECT: 'LIVELIHOOD_PROJECT',
  /** 民生实事建议项目：被提为民生实事项目的建议，自进入项目库起公开，含其来源的群众意见或者代表建议 — What somebody proposed as a livelihood project: public from the project pool on, with the voice or suggestion it came from */
  LIVELIHOOD_PROPOSAL: 'LIVELIHOOD_PROPOSAL',
  /** 民生实事项目票决轮次：一地征集、决定、实施和评估民生实事项目的一轮，通常一年一轮 — One round in which a place collects, decides on, carries out and evaluates its livelihood projects; usually one a year */
  LIVELIHOOD_ROUND: 'LIVELIHOOD_ROUND',
  /** 代表资格：一人在一级人大的一届代表资格，任期五年（《代表法》第二条） — A person’s mandate in one congress for one term of five years (Deputies Law, art. 2) */
  MANDATE: 'MANDATE',
  /** 会议：议决机构的一次会议，含议程和决定 — One meeting of a body, with its agenda and what it decided */
  MEETING: 'MEETING',
  /** 代表约见：代表约见国家机关负责人并提出问题（《代表法》第二十九条、第三十条）；日期、地点、参加人见其活动 — Deputies meet heads of state organs and put questions to them (Deputies Law, art. 29 and 30); day, place and roll are those of its activity */
  OFFICIAL_INTERVIEW: 'OFFICIAL_INTERVIEW',
  /** 线上履职渠道：代表开展工作、群众联系代表的平台、终端、账号和即时通信 — A platform, terminal, account or messenger through which deputies work and the public reaches them (平台、终端、即时通信) */
  ONLINE_CHANNEL: 'ONLINE_CHANNEL',
  /** 意见征集：就法规草案或者其他事项向代表和公众征求意见 — A call for opinions of deputies and the public on a draft law or another topic */
  OPINION_SOLICITATION: 'OPINION_SOLICITATION',
  /** 个人信息处理记录：谁因何查看或者清除了个人信息，不含信息本身；仅安全管理员和审计管理员可见（《个人信息保护法》第四十七条、第五十四条） — Who looked at personal data or erased it, and why; nothing of the data itself. The security officer and the audit officer see it (Personal Information Protection Law, art. 47 and 54) */
  PERSONAL_DATA_ACCESS: 'PERSONAL_DATA_ACCESS',
  /** 信访代办员：代表或者其他人员受聘为群众代办信访，属公共职责，在家站公示；按某日统计时，计该日前已受聘且该日尚未解聘的 — The appointment of a deputy, or of another person, who carries petitions for people; a public function, as posted at the station. As of a day: appointed by then, and not ended before it */
  PETITION_AGENT: 'PETITION_AGENT',
  /** 信访事项：群众个人的诉求；有代办方式的由信访代办员代办；公众只看到隐去信访人后公开的内容 — A citizen’s own grievance; with an agency mode it is carried by a petition agent (信访代办). Everybody sees only what is published of it, without the petitioner */
  PETITION_CASE: 'PETITION_CASE',
  /** 履职积分明细：积分记录的一笔；核定后不改，只以另一笔冲销；仅该代表和工作机构可见 — An entry in the ledger of points: never changed once approved, only reversed by another; for the deputy and the offices */
  POINTS_ENTRY: 'POINTS_ENTRY',
  /** 履职积分办法：一地对代表工作积分的一版办法；积分明细指明计分项，即指明所依据的版次 — One edition of a place’s rule on points for the work of deputies; an entry names the item, and so the edition, that it was made by */
  POINTS_RULE: 'POINTS_RULE',
  /** 积分计分项：一版积分办法计分的项目及分值，负分为扣分 — What an edition of a rule scores, and with how many points; negative points are deducted */
  POINTS_RULE_ITEM: 'POINTS_RULE_ITEM',
  /** 履职积分反馈单：一名代表一个履职年度的积分；公布时公开，确定后再次公开，此前仅本人可见 — The points of a deputy in one performance year; public when published and again when final, the deputy’s own before */
  POINTS_STATEMENT: 'POINTS_STATEMENT',
  /** 政策文件：已发布的文件，建立或者规范一项机制：方案、意见、通知、办法，以及征集项目的公告 — A published document that sets up or regulates a mechanism: plan, opinion, notice, measures, or an announcement that asks for proposals */
  POLICY_DOCUMENT: 'POLICY_DOCUMENT',
  /** 政策框架：可给任一记录贴标签的命名框架，如三个联系、五有五化，不作字段名 — A named framework of work that anything can be tagged with: a slogan such as 三个联系 or 五有五化, never a field name */
  POLICY_FRAMEWORK: 'POLICY_FRAMEWORK',
  /** 政策具体内容：政策文件的一项措施 — One measure of a policy document */
  POLICY_MEASURE: 'POLICY_MEASURE',
  /** 政策试点与推行：政策在一地的试点或者施行（试点→全面推行） — A policy in one place: tried out as a pilot, or in force (试点 → 全面推行) */
  POLICY_ROLLOUT: 'POLICY_ROLLOUT',
  /** 全过程人民民主实践基地：集代表家站、议事厅、数智人大于一体的全过程人民民主基地；所属家站是 `centre` 的下级 — A base of whole-process people’s democracy: it bundles stations, a deliberation hall and the digital congress; its stations are those below `centre` */
  PRACTICE_BASE: 'PRACTICE_BASE',
  /** 基地共建单位：与人大共建实践基地的高校、机关或者其他单位 — A university, organ or other body that runs a practice base together with a congress */
  PRACTICE_BASE_PARTNER: 'PRACTICE_BASE_PARTNER',
  /** 项目进度报告：一次调度中项目的情况 — What a review of one project found on one day */
  PROGRESS_REPORT: 'PROGRESS_REPORT',
  /** 民生实事项目评估：第三方对民生实事项目或者奖补资金的评估，或者代表测评前的预评估；发布后公开 — A third-party assessment of livelihood projects or their award fund, or a pre-assessment before deputies rate them; public once published */
  PROJECT_ASSESSMENT: 'PROJECT_ASSESSMENT',
  /** 项目问题：列入问题清单的民生实事项目问题；整改后公开 — A problem of a livelihood project on the problem list; public once it is put right */
  PROJECT_ISSUE: 'PROJECT_ISSUE',
  /** 项目建成指标：项目建成或者达到的可衡量的成果，如充电点位115个 — Something measured that a project built or achieved: 充电点位 115 个 */
  PROJECT_OUTPUT: 'PROJECT_OUTPUT',
  /** 群众意见建议：群众向代表、家站或者区划反映的意见，公众只看到其中已公开的内容（《代表法》第二十六条、第二十八条、第三十七条） — The voice of a citizen that came to a deputy, station or division; everybody sees only what is published of it (Deputies Law, art. 26, 28 and 37) */
  PUBLIC_FEEDBACK: 'PUBLIC_FEEDBACK',
  /** 接待活动参加代表：代表参加接待选民的情况 — A deputy’s part in a reception of the public */
  RECEPTION_DEPUTY: 'RECEPTION_DEPUTY',
  /** 接待选民活动：代表在家站接待选民，线上或者线下（《代表法》第二十八条） — A reception of the public by deputies at a station, on site or online (Deputies Law, art. 28) */
  RECEPTION_SESSION: 'RECEPTION_SESSION',
  /** 调研报告：代表或者人大工作机构撰写的调研报告，转交有关机关研究处理并反馈（《代表法》第三十一条） — A report that deputies or a congress office wrote on their research; it is passed on to the organ concerned and answered (Deputies Law, art. 31) */
  RESEARCH_REPORT: 'RESEARCH_REPORT',
  /** 满意度测评：对一个项目或者一地全部项目的三档满意度测评；只有总数，不记何人如何评价 — A satisfaction evaluation in three classes of one project, or of all projects of a place; totals only, no record of who rated how */
  SATISFACTION_EVALUATION: 'SATISFACTION_EVALUATION',
  /** 候选项目筛选：对一项建议筛选的一步：清单在各轮中上报下发，如三上三下 — One step of the screening of one proposal: rounds in which the list goes up and comes down again (e.g. 三上三下) */
  SCREENING_STEP: 'SCREENING_STEP',
  /** 社会监督员：受聘监督民生实事项目的公民；在任期间公开，只公开姓 — A citizen appointed to watch over livelihood projects; public, with the family name only, while in office */
  SOCIAL_SUPERVISOR: 'SOCIAL_SUPERVISOR',
  /** 意见征集受邀代表：被征求意见的代表，不论是否回复 — A deputy who was asked for an opinion, whether or not the deputy answered */
  SOLICITATION_PARTICIPANT: 'SOLICITATION_PARTICIPANT',
  /** 来源文献：数据来源的文字；所述日期的内容可能印发在后 — A text that figures are taken from; what it says of one date may be printed much later */
  SOURCE_DOCUMENT: 'SOURCE_DOCUMENT',
  /** 代表家站：代表接待群众的场所，即代表之家、联络站、联系点、活动室或者实践站（《地方组织法》第六十条） — A place where deputies receive the public: home, contact station, contact point, activity room or practice station (Organic Law of Local Congresses, art. 60) */
  STATION: 'STATION',
  /** 进站代表：代表进站的情况，与家站公示栏所载一致 — A deputy’s membership of a station, as published on its notice board */
  STATION_DEPUTY: 'STATION_DEPUTY',
  /** 统计观测值：来源中的一个数字：指标、地区和日期，连同原文用语；不同来源的数字不相加 — One figure as a source prints it: of an indicator, a place and a date, with the words around it. Figures of different sources are never added up */
  STATISTIC_OBSERVATION: 'STATISTIC_OBSERVATION',
  /** 街道议政代表会：街道不设人大，由区人大常委会街道工委召集的议政代表会，票选民生实事项目 — The deliberative assembly of a subdistrict, which has no congress: convened by the work committee of the district’s congress, it elects livelihood projects */
  STREET_ASSEMBLY: 'STREET_ASSEMBLY',
  /** 代表建议、批评和意见：代表提出的建议、批评和意见，承办单位必须答复（《代表法》第二十四条、第三十六条、第五十一条） — A suggestion, criticism or opinion of deputies that the handling unit must answer (Deputies Law, art. 24, 36 and 51) */
  SUGGESTION: 'SUGGESTION',
  /** 建议承办：一个承办单位在建议办理中的任务和期限：自交办之日起三个月内答复，涉及面广、处理难度大的六个月内答复（《代表法》第五十一条） — One unit’s part in handling a suggestion, with its clock: reply within 3 months of the day of assignment, within 6 if the suggestion is broad or difficult (Deputies Law, art. 51) */
  SUGGESTION_ASSIGNMENT: 'SUGGESTION_ASSIGNMENT',
  /** 建议联名：领衔代表之外受邀或者参加联名的一名代表；未联名的仅双方可见 — A deputy who is asked to sign a suggestion beside the one who leads it; who has not signed is seen by the two of them alone */
  SUGGESTION_CO_SIGNER: 'SUGGESTION_CO_SIGNER',
  /** 建议办理评价：代表对答复的评价，分办理态度和办理结果两项 — A deputy’s rating of a reply: of the unit’s attitude, and of the result */
  SUGGESTION_EVALUATION: 'SUGGESTION_EVALUATION',
  /** 建议答复：承办单位对建议的答复（《代表法》第五十一条）；代表不满意后的再次答复，依地方规定；协办单位的为告知主办单位的办理意见 — A unit’s reply to a suggestion (Deputies Law, art. 51); a second one, after a poor rating, is a matter of local rules. That of an assisting unit is what it tells the lead unit */
  SUGGESTION_REPLY: 'SUGGESTION_REPLY',
  /** 建议审查：建议立案前的一次审查 — One step of the review of a suggestion before it is filed */
  SUGGESTION_REVIEW: 'SUGGESTION_REVIEW',
  /** 拟承办单位：立案后、交办前为建议确定的一个承办单位 — A unit that was determined to handle a suggestion, after it was filed and before it is assigned */
  SUGGESTION_UNIT: 'SUGGESTION_UNIT',
  /** 代表监督小组：由常委会领导任组长、代表对项目开展监督的小组，有工作机构支持（常委会领导+委办+代表） — Deputies who watch over projects under a leader of the standing committee, with an office (常委会领导+委办+代表) */
  SUPERVISION_GROUP: 'SUPERVISION_GROUP',
  /** 监督小组成员：代表参加监督小组的情况 — A deputy’s membership of a supervision group */
  SUPERVISION_GROUP_MEMBER: 'SUPERVISION_GROUP_MEMBER',
  /** 代表反映监督事项：代表建议之外、由代表反映的监督事项；公众只看到已公开的内容 — A matter that a deputy reports for supervision, other than a suggestion; everybody sees only what is published of it */
  SUPERVISION_MATTER: 'SUPERVISION_MATTER',
  /** 监督计划：人大一段时间内监督什么，由主任会议或者主席团决定；决定后公开 — What a congress supervises in a period, as decided by its chairpersons’ meeting or presidium; public once decided */
  SUPERVISION_PLAN: 'SUPERVISION_PLAN',
  /** 监督任务：计划中的一项监督任务，含频次和期限 — One item of a plan of supervision, with its cadence and the day it is due */
  SUPERVISION_TASK: 'SUPERVISION_TASK',
  /** 监督检查：代表或者社会监督员对一个项目或者问题的检查：发现什么、如何整改；发布后公开 — One look of deputies or social supervisors at a project or problem: what they found, and how it was put right; public once published */
  SUPERVISION_VISIT: 'SUPERVISION_VISIT',
  /** 问卷调查：面向代表或者公众的网上问卷，自开始之日起公开 — An online survey of deputies or the public; public from the day it opens */
  SURVEY: 'SURVEY',
  /** 问卷回答：一道题的回答，为选项或者文字；可多选的为多条 — The answer to one question: an option, or words; several where several options may be chosen */
  SURVEY_ANSWER: 'SURVEY_ANSWER',
  /** 问卷选项：题目的一个选项；选择次数在公布结果时写入，此前不存于任何记录 — An option of a question; its count is written when the results are published and exists nowhere in this record before */
  SURVEY_OPTION: 'SURVEY_OPTION',
  /** 问卷题目：问卷的一道题 — A question of a survey */
  SURVEY_QUESTION: 'SURVEY_QUESTION',
  /** 答卷：一份答卷，不记姓名，代表实名作答的除外；仅该代表和工作机构可见 — One answered survey; it names nobody but a deputy who answers by name. For that deputy and the offices */
  SURVEY_RESPONSE: 'SURVEY_RESPONSE',
  /** 代表培训：代表培训，应参加的每人一条记录；自报名起公开 — A training of deputies, with a record for everybody who is entitled; public from the enrolment on */
  TRAINING: 'TRAINING',
  /** 参训记录：应参加培训的一名代表，是否到场 — A deputy who is entitled to a training: there or not */
  TRAINING_ATTENDANCE: 'TRAINING_ATTENDANCE',
  /** 项目视频：施工现场的实时视频（数智人大）；公众可知其存在，代表、工作机构和主管部门可以观看 — A live video of the works of a project (数智人大); everybody knows that it is there, deputies, offices and the department can watch */
  VIDEO_FEED: 'VIDEO_FEED',
  /** 工作日历：一年的工作日，依据国务院办公厅当年的放假通知；通知未发布的，按工作日计算的期限是暂定的 — The working days of a year, as the yearly notice of the State Council’s office has them; without it, due days counted in working days are provisional */
  WORKING_CALENDAR: 'WORKING_CALENDAR',
  /** 热线工单督办：代表对12345热线疑难工单的督办；结束后公开，但不含工单 — A deputy’s supervision of a difficult work order of hotline 12345; public once it is over, without the work order */
  WORK_ORDER_SUPERVISION: 'WORK_ORDER_SUPERVISION'
} as const;

export type RecordType = typeof RecordType[keyof typeof RecordType];
/** 转交意见的输入 — What is sent */
export type ReferFeedbackInput = {
  /** 转交单位：受转交的承办单位，标识形如 `Agency:…` — The unit it was referred to: `Agency:…` */
  agency: string;
  /** 答复期限：答复的最后一日，没有期限的为空 — Last day for an answer; absent where no clock runs */
  dueOn?: string | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 拒绝原因：操作未执行的原因 — Why an act was not done */
export const RefusalCode = {
  /** 账号已停用或者锁定 — The account is ended or locked */
  ACCOUNT_NOT_IN_USE: 'ACCOUNT_NOT_IN_USE',
  /** 承办单位岗位须写明承办单位，其他岗位不得写 — A post in an agency names it, and no other does */
  AGENCY_WRONG: 'AGENCY_WRONG',
  /** 此前已如此答复 — That was the answer before */
  ANSWERED: 'ANSWERED',
  /** 已有单位答复，不能撤回 — A unit has answered already, so it stays */
  ANSWERED_IN_PART: 'ANSWERED_IN_PART',
  /** 协办单位尚未告知办理意见，期限也未满 — An assisting unit has not told its opinion, and still may */
  ASSISTANTS_PENDING: 'ASSISTANTS_PENDING',
  /** 此前已经收回 — It was taken back before */
  BACK_ALREADY: 'BACK_ALREADY',
  /** 不是密钥仪式公布的内容 — It is not what a key ceremony publishes */
  BAD_CEREMONY: 'BAD_CEREMONY',
  /** 票上最多列一百个候选 — A ballot has at most 100 candidates */
  BALLOT_FULL: 'BALLOT_FULL',
  /** 该决定早于前一步 — The decision is older than the step before */
  BEFORE_ITS_TIME: 'BEFORE_ITS_TIME',
  /** 超过法定最长答复期限 — Later than the law allows at the longest */
  BEYOND_THE_LAW: 'BEYOND_THE_LAW',
  /** 晚于当地规则的期限 — Later than the local rule allows */
  BEYOND_THE_RULE: 'BEYOND_THE_RULE',
  /** 与二维码的去向不符 — The code leads to another one */
  CODE_LEADS_ELSEWHERE: 'CODE_LEADS_ELSEWHERE',
  /** 扫码反映的，须给出所扫的码 — What comes by a code says which one it is */
  CODE_MISSING: 'CODE_MISSING',
  /** 二维码已停用 — The code has been withdrawn */
  CODE_WITHDRAWN: 'CODE_WITHDRAWN',
  /** 该级人大的建议不在本平台办理 — Suggestions to that congress are not handled here */
  CONGRESS_ELSEWHERE: 'CONGRESS_ELSEWHERE',
  /** 联名代表须是同一人大的在职代表 — A co-signer is a deputy of the same congress */
  CO_SIGNER_ELSEWHERE: 'CO_SIGNER_ELSEWHERE',
  /** 领衔代表不能同时联名 — The deputy who leads it is no co-signer */
  CO_SIGNER_LEADS: 'CO_SIGNER_LEADS',
  /** 该机构届时已撤销 — The body is dissolved by then */
  DISSOLVED: 'DISSOLVED',
  /** 计票结果自相矛盾 — The count does not add up */
  DOES_NOT_ADD_UP: 'DOES_NOT_ADD_UP',
  /** 期限不得早于今天 — The last day is before today */
  DUE_IN_THE_PAST: 'DUE_IN_THE_PAST',
  /** 离任日期须在任职日期之后 — It ends after it begins */
  ENDS_BEFORE: 'ENDS_BEFORE',
  /** 闭会日期早于召开日期 — Its last day is before its first */
  ENDS_BEFORE_IT_BEGINS: 'ENDS_BEFORE_IT_BEGINS',
  /** 须在今天或以后、任职日期之后，且不晚于原离任日期 — It ends today or later, after it began, and no later than it would have ended */
  ENDS_OTHERWISE: 'ENDS_OTHERWISE',
  /** 失效时刻须在此后366天之内 — It ends within 366 days from now */
  ENDS_WRONG: 'ENDS_WRONG',
  /** 文件不得为空，不得超过10 MB — A file has at least 1 byte and at most 10 MB */
  FILE_SIZE: 'FILE_SIZE',
  /** 不在您的职权范围之内 — This is not yours to do */
  FORBIDDEN: 'FORBIDDEN',
  /** 该代表已有账号 — The deputy has an account */
  HAS_ACCOUNT: 'HAS_ACCOUNT',
  /** 约见尚未进行 — The interview has not been held yet */
  INTERVIEW_NOT_HELD: 'INTERVIEW_NOT_HELD',
  /** 日期不得早于今天 — The day is before today */
  IN_THE_PAST: 'IN_THE_PAST',
  /** 落实日期须在答复之后、今天之前 — It was kept after the reply, up to today */
  KEPT_AT_ANOTHER_TIME: 'KEPT_AT_ANOTHER_TIME',
  /** 发票程序和票箱尚未备好密钥 — Issuer and box have no keys yet */
  KEYS_NOT_READY: 'KEYS_NOT_READY',
  /** 已过答复期限 — The reply is overdue already */
  LATE_ALREADY: 'LATE_ALREADY',
  /** 领衔提出建议的代表不得牵头督办 — The deputy who moved it cannot lead */
  LEADER_IS_MOVER: 'LEADER_IS_MOVER',
  /** 领衔督办须有督办领导 — This route needs a leader */
  LEADER_MISSING: 'LEADER_MISSING',
  /** 须有一个主办单位，或者两个以上分办单位，二者不能并用 — There is exactly one unit that leads, or two or more that reply separately, and not both */
  LEAD_OR_SEPARATE: 'LEAD_OR_SEPARATE',
  /** 尚未提交计票明细 — The lists have not been handed in */
  LISTS_MISSING: 'LISTS_MISSING',
  /** 代表资格不在执行职务 — The mandate is not active */
  MANDATE_NOT_ACTIVE: 'MANDATE_NOT_ACTIVE',
  /** 当地规定先与代表当面沟通 — The local rule asks to meet the deputy first */
  MEET_FIRST: 'MEET_FIRST',
  /** 当面沟通须在交办之后、今天之前 — The meeting is before the assignment, or after today */
  MET_AT_ANOTHER_TIME: 'MET_AT_ANOTHER_TIME',
  /** 缺少转化所需的信息 — Something that this target needs is missing */
  MISSING_FOR_TARGET: 'MISSING_FOR_TARGET',
  /** 选票多于发出的票数 — More ballots than papers were issued */
  MORE_BALLOTS_THAN_PAPERS: 'MORE_BALLOTS_THAN_PAPERS',
  /** 出席人数多于应到人数 — More are present than may attend */
  MORE_THAN_ENTITLED: 'MORE_THAN_ENTITLED',
  /** 没有其他答复代表的单位，请改办 — No other unit would reply: reassign it */
  NOBODY_LEFT_TO_REPLY: 'NOBODY_LEFT_TO_REPLY',
  /** 没有留存，或者已经清除 — Nothing is kept, or it has been erased */
  NOTHING_KEPT: 'NOTHING_KEPT',
  /** 没有需要跟踪的承诺 — Nothing is promised */
  NOTHING_PROMISED: 'NOTHING_PROMISED',
  /** 应选数和应到人数须大于零 — Nothing to elect, or nobody to vote */
  NOTHING_TO_DECIDE: 'NOTHING_TO_DECIDE',
  /** 还有答复没有评价 — A reply has not been rated yet */
  NOT_ALL_RATED: 'NOT_ALL_RATED',
  /** 接口密钥只给系统账号 — Keys are for accounts of programs */
  NOT_A_PROGRAM: 'NOT_A_PROGRAM',
  /** 不是本次票决的计票结果 — It is no statement of this ballot */
  NOT_A_STATEMENT: 'NOT_A_STATEMENT',
  /** 不能并入：不能并入自身或者已合并、已撤回、不予受理的意见 — Nothing goes into itself, nor into what was merged, withdrawn or rejected */
  NOT_A_TARGET: 'NOT_A_TARGET',
  /** 该决定不是由有权机构作出的 — The body that decided is not competent */
  NOT_COMPETENT: 'NOT_COMPETENT',
  /** 该岗位不得委托，受托的岗位不得再委托 — It cannot be delegated, or was delegated itself */
  NOT_DELEGABLE: 'NOT_DELEGABLE',
  /** 评价为不满意的才可重新办理 — Only what was rated poor is handled again */
  NOT_DISSATISFIED: 'NOT_DISSATISFIED',
  /** 只有已立案、尚未办结的建议可列为重点 — Not filed yet, or closed already */
  NOT_FILED: 'NOT_FILED',
  /** 会议尚未召开或者已取消 — The meeting has not been held */
  NOT_HELD: 'NOT_HELD',
  /** 建议不在办理中 — The suggestion is not with its units */
  NOT_IN_HANDLING: 'NOT_IN_HANDLING',
  /** 督办机构与督办方式不符：领衔的为本级常委会，主任会议督办的为主任会议，对口的为专门委员会，其他为代表工作机构 — Not a body of this route in its place: the standing committee where a leader does, the chairpersons’ meeting, a special committee, or else the working body for deputies */
  NOT_ITS_BODY: 'NOT_ITS_BODY',
  /** 决定日期不在会期内 — Not on a day of the meeting */
  NOT_ITS_DAY: 'NOT_ITS_DAY',
  /** 附件不属于该意见 — A file belongs to another one */
  NOT_ITS_FILE: 'NOT_ITS_FILE',
  /** 日期须在接收之后、今天之前 — The day lies before it came or after today */
  NOT_ITS_TIME: 'NOT_ITS_TIME',
  /** 不能并入：只能并入同一人大已提交而尚未答复的另一件建议 — It goes into another one of the same congress that was submitted and is not answered yet */
  NOT_MERGEABLE: 'NOT_MERGEABLE',
  /** 督办领导须是本级常委会组成人员 — The leader is not of this standing committee */
  NOT_OF_COMMITTEE: 'NOT_OF_COMMITTEE',
  /** 代表账号属于个人；系统账号须写明承办单位 — A deputy is a person, and a program is of an agency */
  NOT_OF_THIS_KIND: 'NOT_OF_THIS_KIND',
  /** 账号、密钥、令牌须三者选一，令牌须写明签发方 — Name one of the three; a token with its issuer */
  NOT_ONE: 'NOT_ONE',
  /** 线上票决只用于人大及其常委会 — Only a congress or its committee votes online */
  NOT_ONLINE: 'NOT_ONLINE',
  /** 该议程不是此次会议的议程 — Not an item of this meeting */
  NOT_ON_ITS_AGENDA: 'NOT_ON_ITS_AGENDA',
  /** 该决定未获通过 — The decision was not passed */
  NOT_PASSED: 'NOT_PASSED',
  /** 该单位的答复须由审核人审核发出 — Replies of this unit go out by its reviewer */
  NOT_REVIEWED: 'NOT_REVIEWED',
  /** 该建议不是本轮次初定的候选项目 — It is not shortlisted in this round */
  NOT_SHORTLISTED: 'NOT_SHORTLISTED',
  /** 没有两名监票人的签名 — Two tellers have not signed it */
  NOT_SIGNED: 'NOT_SIGNED',
  /** 不是由您答复的意见 — You are not the one who answers its sender */
  NOT_THEIRS: 'NOT_THEIRS',
  /** 公开方式不允许 — Its publicity does not allow it */
  NOT_TO_BE_PUBLIC: 'NOT_TO_BE_PUBLIC',
  /** 不是该建议主办或者分办单位的最近一次答复 — Not the latest reply of a unit that answers */
  NOT_TO_BE_RATED: 'NOT_TO_BE_RATED',
  /** 岗位只给在用的个人账号 — Posts are for persons whose account is in use */
  NOT_TO_THIS_ACCOUNT: 'NOT_TO_THIS_ACCOUNT',
  /** 附件尚未上传，或者已经提交 — A file has not been sent, or goes with something already */
  NOT_UPLOADED: 'NOT_UPLOADED',
  /** 未到日期 — Its day has not come */
  NOT_YET: 'NOT_YET',
  /** 不是本人现任的岗位 — It is no post that you hold today */
  NOT_YOURS: 'NOT_YOURS',
  /** 代表资格无效或者不是本人的 — The mandate is not active, or not yours */
  NOT_YOUR_MANDATE: 'NOT_YOUR_MANDATE',
  /** 该环节由代表工作机构或者主席团审查 — This step is the congress’s office’s, or the presidium’s */
  NOT_YOUR_STEP: 'NOT_YOUR_STEP',
  /** 没有票决办法 — It follows no rule */
  NO_BALLOT_RULE: 'NO_BALLOT_RULE',
  /** 没有答复内容 — There is nothing to send */
  NO_CONTENT: 'NO_CONTENT',
  /** 新的期限须晚于现在的期限 — No later than the last day is already */
  NO_EXTENSION: 'NO_EXTENSION',
  /** 赞成票未过全体半数 — No majority of all members is for it */
  NO_MAJORITY: 'NO_MAJORITY',
  /** 该建议的这一答复没有待落实的承诺 — No open promise goes with this reply */
  NO_PROMISE: 'NO_PROMISE',
  /** 到会人数未达到法定人数 — Too few are present */
  NO_QUORUM: 'NO_QUORUM',
  /** 本地分类不能对应，请填办理结果 — What the local class means is not known: give the result */
  NO_RESULT: 'NO_RESULT',
  /** 没有适用于此地的答复期限规则 — No rule sets the time for a reply here */
  NO_RULE: 'NO_RULE',
  /** 授权范围不得为空 — It has to be good for something */
  NO_SCOPE: 'NO_SCOPE',
  /** 当地没有再次答复的期限规则，请填期限 — No local rule sets the time for a second reply: give the last day */
  NO_SECOND_RULE: 'NO_SECOND_RULE',
  /** 没有该对象 — There is no such record */
  NO_SUCH_SUBJECT: 'NO_SUCH_SUBJECT',
  /** 没有承办单位，请另行提交 — No unit handled it: send it anew */
  NO_UNIT: 'NO_UNIT',
  /** 该机构已有同届次、会次的会议 — There is a meeting of this number */
  NUMBER_TAKEN: 'NUMBER_TAKEN',
  /** 系统、安全、审计管理员不得兼任其他岗位 — An officer of the platform has no other post */
  OFFICER_ALONE: 'OFFICER_ALONE',
  /** 该决定不是就本事项作出的，或者类型不符 — The decision is about something else, or of another kind */
  OF_ANOTHER_MATTER: 'OF_ANOTHER_MATTER',
  /** 已列在票上 — It is on the ballot already */
  ON_IT_ALREADY: 'ON_IT_ALREADY',
  /** 本地分类与办理结果不符 — The local class means another result */
  OTHER_CLASS: 'OTHER_CLASS',
  /** 所计选票与票箱封存的不同 — They opened other envelopes than the box holds */
  OTHER_ENVELOPES: 'OTHER_ENVELOPES',
  /** 不是该建议的答复 — Not a reply to this suggestion */
  OTHER_REPLY: 'OTHER_REPLY',
  /** 委托须从今天起，且不晚于岗位的离任日期 — It begins today or later and ends no later than the post */
  OUTLASTS: 'OUTLASTS',
  /** 不在征集期内 — It is not collected now */
  OUTSIDE_ITS_DAYS: 'OUTSIDE_ITS_DAYS',
  /** 不得停用本人账号 — Nobody ends one’s own account */
  OWN_ACCOUNT: 'OWN_ACCOUNT',
  /** 不得锁定本人账号 — Nobody locks one’s own account */
  OWN_LOCK: 'OWN_LOCK',
  /** 管理员岗位不限辖区，其他岗位须有辖区 — An officer of the platform has no place, every other post has one */
  PLACE_WRONG: 'PLACE_WRONG',
  /** 承诺完成日期须在今天之后 — What is promised is not after today */
  PROMISED_IN_THE_PAST: 'PROMISED_IN_THE_PAST',
  /** 有承诺事项尚未落实 — Something that was promised is still open */
  PROMISE_OPEN: 'PROMISE_OPEN',
  /** 该建议已按此方式提名 — It is proposed by this route already */
  PROPOSED_BEFORE: 'PROPOSED_BEFORE',
  /** 已经公开 — It is published already */
  PUBLISHED: 'PUBLISHED',
  /** 还有问题没有答复或者办理 — Questions are still to be answered or acted on */
  QUESTIONS_OPEN: 'QUESTIONS_OPEN',
  /** 该答复已经评价 — This reply has been rated */
  RATED_BEFORE: 'RATED_BEFORE',
  /** 此次会议对该对象的同类决定已记载 — This meeting’s decision on it is recorded already */
  RECORDED_BEFORE: 'RECORDED_BEFORE',
  /** 已重新办理过一次 — It has been handled again before */
  REHANDLED_BEFORE: 'REHANDLED_BEFORE',
  /** 已重新办理过一次 — It has been reopened once */
  REOPENED_BEFORE: 'REOPENED_BEFORE',
  /** 代表工作机构尚未审查 — The congress’s office has not reviewed it */
  REVIEW_OPEN: 'REVIEW_OPEN',
  /** 该票决办法未施行 — The rule is not in force */
  RULE_NOT_IN_FORCE: 'RULE_NOT_IN_FORCE',
  /** 该票决办法不适用于此票决机构 — The rule is that of another body */
  RULE_OF_ANOTHER_BODY: 'RULE_OF_ANOTHER_BODY',
  /** 您刚刚提交过同样的内容，无需重复提交 — You sent the same some minutes ago: it need not be sent again */
  SENT_BEFORE: 'SENT_BEFORE',
  /** 记录已被修改，请查看后重试 — The record has changed meanwhile: look at it again */
  STALE: 'STALE',
  /** 该环节或者其后的环节已经审查 — This step, or one after it, has been taken */
  STEP_TAKEN: 'STEP_TAKEN',
  /** 代表仍不满意，办结须说明理由 — The deputy is not satisfied; to close it gives a reason */
  STILL_DISSATISFIED: 'STILL_DISSATISFIED',
  /** 候选数未达到票决办法要求的差额 — Fewer candidates than the ballot rule asks for */
  SURPLUS_TOO_SMALL: 'SURPLUS_TOO_SMALL',
  /** 线上票决须有领票和投票的起止时间 — An online ballot needs its four times */
  TIMES_MISSING: 'TIMES_MISSING',
  /** 领票截止后方可开始投票 — Voting begins after papers have ended */
  TIMES_OUT_OF_ORDER: 'TIMES_OUT_OF_ORDER',
  /** 已过退办期限 — The time for a return is over */
  TOO_LATE_TO_RETURN: 'TOO_LATE_TO_RETURN',
  /** 附件最多9个 — At most 9 files go with one act */
  TOO_MANY_FILES: 'TOO_MANY_FILES',
  /** 票数多于出席人数 — More votes than were present */
  TOO_MANY_VOTES: 'TOO_MANY_VOTES',
  /** 不得授予或者委托给本人 — Nobody gives a post to himself */
  TO_ONESELF: 'TO_ONESELF',
  /** 同一单位只能承担一项 — One unit has one part only */
  UNIT_TWICE: 'UNIT_TWICE',
  /** 当前状态不能进行此操作 — Not in the state that it is in */
  WRONG_STATE: 'WRONG_STATE'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/** 不同意退办的输入 — What is sent */
export type RefuseReturnInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 定期活动类别：每名代表每年至少参加一次的五类定期活动 — The kinds of activity that every deputy takes part in at least once a year (五类定期活动) */
export const RegularType = {
  /** 代表票决 — Ballot of the deputies */
  BALLOT: 'BALLOT',
  /** 会前视察 — Inspection before the session */
  PRE_SESSION_INSPECTION: 'PRE_SESSION_INSPECTION',
  /** 专项活动：为一项任务开展的活动 — Activity for one task */
  SPECIAL: 'SPECIAL',
  /** 主题活动：围绕一个主题开展的活动 — Activity on one theme */
  THEMATIC: 'THEMATIC',
  /** 能力培训 — Training */
  TRAINING: 'TRAINING'
} as const;

export type RegularType = typeof RegularType[keyof typeof RegularType];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type RegularTypeFilter = {
  /** 等于此值 — Equal to */
  eq?: RegularType | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<RegularType> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: RegularType | null | undefined;
};

/** 重新办理建议的输入 — What is sent */
export type RehandleSuggestionInput = {
  /** 再次答复期限：当地没有规则时必填 — Last day; required where no local rule sets it */
  dueOn?: string | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 不予受理意见的输入 — What is sent */
export type RejectFeedbackInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 删除上传的输入 — What is sent */
export type RemoveUploadInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Attachment:…` — Global id, `Attachment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 重发邀请码的输入 — What is sent */
export type RenewInvitationInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Account:…` — Global id, `Account:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 要求重新办理的输入 — What is sent */
export type ReopenFeedbackInput = {
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
  /** 查询码：提交时告知反映人，凭此查询、评价、撤回或者要求重新办理 — The tracking code that the sender was told: with it one looks the message up, rates, withdraws and reopens it */
  trackingCode: string;
};

/** 要求继续办理的输入 — What is sent */
export type ReopenInterviewQuestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`InterviewQuestion:…` — Global id, `InterviewQuestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 废止票决办法的输入 — What is sent */
export type RepealBallotRuleInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRule:…` — Global id, `BallotRule:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 答复意见的输入 — What is sent */
export type ReplyFeedbackInput = {
  /** 附件：已上传文件的上传标识，最多9个 — What goes with it: upload ids of files that have been sent, at most 9 */
  attachments?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 处理结果：办理的结果，不含个人信息 — What came of it, without personal details */
  outcome: string;
  /** 解决日期：问题解决之日，未解决前为空 — Day on which the problem was solved; absent until then */
  resolvedOn?: string | null | undefined;
};

/** 答复方式：承办单位以何种方式答复代表 — How a unit replied to the deputy */
export const ReplyMode = {
  /** 当面：当面答复 — Face to face */
  FACE_TO_FACE: 'FACE_TO_FACE',
  /** 其他 — Otherwise */
  OTHER: 'OTHER',
  /** 平台：在履职平台上答复 — On the platform */
  PLATFORM: 'PLATFORM',
  /** 书面 — In writing */
  WRITTEN: 'WRITTEN'
} as const;

export type ReplyMode = typeof ReplyMode[keyof typeof ReplyMode];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ReplyModeFilter = {
  /** 等于此值 — Equal to */
  eq?: ReplyMode | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ReplyMode> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ReplyMode | null | undefined;
};

/** 答复建议的输入 — What is sent */
export type ReplySuggestionInput = {
  /** 内容：未填的为审核后的拟答复 — The full reply; what was drafted, if left out */
  content?: string | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 答复公开：答复全文是否公开 — Whether the full reply is published */
  isPublished?: boolean | null | undefined;
  /** 本地分类：当地的写法，如A、甲 — The class as the place itself writes it: A, 甲 … */
  localClass?: string | null | undefined;
  /** 当面沟通日期：与代表当面沟通之日，未沟通的为空 — The unit met the deputy on; absent until then */
  metOn?: string | null | undefined;
  /** 答复方式 — How it is given */
  mode: ReplyMode;
  /** 承诺完成日期：承诺完成的最后一日 — Day by which the unit promises to finish */
  promisedOn?: string | null | undefined;
  /** 办理结果：按通用分类，未填的按本地分类对应 — In the common classes; by the local class if left out */
  result?: HandlingResult | null | undefined;
};

/** 述职对象：代表向谁述职 — To whom a deputy reports */
export const ReportAudience = {
  /** 原选区选民 — The electors of the deputy’s constituency */
  CONSTITUENTS: 'CONSTITUENTS',
  /** 原选举单位：选举该代表的人大 — The congress that elected the deputy */
  ELECTORAL_UNIT: 'ELECTORAL_UNIT'
} as const;

export type ReportAudience = typeof ReportAudience[keyof typeof ReportAudience];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ReportAudienceFilter = {
  /** 等于此值 — Equal to */
  eq?: ReportAudience | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ReportAudience> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ReportAudience | null | undefined;
};

/** 听取办理报告的输入 — What is sent */
export type ReportKeySuggestionInput = {
  /** 听取报告：会议听取报告的记录，标识形如 `Decision:…` — Where the report was heard: `Decision:…` */
  decision: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`KeySupervision:…` — Global id, `KeySupervision:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 申请退办的输入 — What is sent */
export type RequestReturnInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 申请上传的输入 — What is sent */
export type RequestUploadInput = {
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 类型 — Kind */
  kind: FileKind;
  /** 文件名：提交者的文件名 — The name that the file had with its sender */
  name: string;
  /** 大小：字节数 — Size in bytes */
  size: number;
};

/** 调研用途：调研报告用于什么 — What a research report is for */
export const ResearchPurpose = {
  /** 重大事项决定 — A decision on an important matter */
  DECISION: 'DECISION',
  /** 代表专题调研：代表自选的专题 — A theme that deputies chose */
  DEPUTY_THEME: 'DEPUTY_THEME',
  /** 立法：制定法规 — A law to be made */
  LEGISLATION: 'LEGISLATION',
  /** 监督 — A matter of supervision */
  SUPERVISION: 'SUPERVISION'
} as const;

export type ResearchPurpose = typeof ResearchPurpose[keyof typeof ResearchPurpose];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ResearchPurposeFilter = {
  /** 等于此值 — Equal to */
  eq?: ResearchPurpose | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ResearchPurpose> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ResearchPurpose | null | undefined;
};

/** 调研报告的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ResearchReport records; all must hold, and one that is null is none */
export type ResearchReportFilter = {
  /** 调研活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 调研活动：是否为空 — Activity: whether there is none */
  activityIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ResearchReportFilter> | null | undefined;
  /** 反馈日期：收到反馈之日，未反馈前为空 — Answered on; absent until then */
  answeredOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 法规草案：存在且符合条件 — Draft law: the record exists and matches */
  draftLaw?: DraftLawFilter | null | undefined;
  /** 法规草案：是否为空 — Draft law: whether there is none */
  draftLawIsNull?: boolean | null | undefined;
  /** 转送单位：存在且符合条件 — Forwarded to: the record exists and matches */
  forwardedTo?: AgencyFilter | null | undefined;
  /** 转送单位：是否为空 — Forwarded to: whether there is none */
  forwardedToIsNull?: boolean | null | undefined;
  /** 代表小组：存在且符合条件 — Group: the record exists and matches */
  group?: DeputyGroupFilter | null | undefined;
  /** 代表小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已公开 — Whether it is published */
  isPublished?: BooleanFilter | null | undefined;
  /** 执笔代表：存在且符合条件 — Lead author: the record exists and matches */
  leadAuthor?: DeputyFilter | null | undefined;
  /** 执笔代表：是否为空 — Lead author: whether there is none */
  leadAuthorIsNull?: boolean | null | undefined;
  /** 层级：由哪一级人大的代表撰写 — Level of the congress whose deputies wrote it */
  level?: CongressLevelFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ResearchReportFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ResearchReportFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 用途 — What it is for */
  purpose?: ResearchPurposeFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: ResearchReportStatusFilter | null | undefined;
  /** 提交日期：此前为计划日期 — Submitted on, planned until then */
  submittedOn?: DateFilter | null | undefined;
  /** 标题 — Title */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 调研报告的排序 — An ordering of ResearchReport records */
export type ResearchReportOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ResearchReportOrderField;
};

/** 调研报告的排序字段 — What ResearchReport records can be ordered by */
export const ResearchReportOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提交日期：此前为计划日期 — Submitted on, planned until then */
  SUBMITTED_ON: 'SUBMITTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ResearchReportOrderField = typeof ResearchReportOrderField[keyof typeof ResearchReportOrderField];
/** 调研报告状态：报告办理到哪一步 — Where a report stands */
export const ResearchReportStatus = {
  /** 已反馈：有关机关已答复 — The organ has answered */
  ANSWERED: 'ANSWERED',
  /** 起草 — Being written */
  DRAFTING: 'DRAFTING',
  /** 已转送：已转送有关机关 — Forwarded to the organ concerned */
  FORWARDED: 'FORWARDED',
  /** 已提交 — Submitted */
  SUBMITTED: 'SUBMITTED'
} as const;

export type ResearchReportStatus = typeof ResearchReportStatus[keyof typeof ResearchReportStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ResearchReportStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: ResearchReportStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ResearchReportStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ResearchReportStatus | null | undefined;
};

/** 恢复计时的输入 — What is sent */
export type ResumeAssignmentInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 继续督办的输入 — What is sent */
export type ResumeKeySuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`KeySupervision:…` — Global id, `KeySupervision:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 退回拟答复的输入 — What is sent */
export type ReturnDraftInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`SuggestionAssignment:…` — Global id, `SuggestionAssignment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 置回建议的输入 — What is sent */
export type ReturnSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 调度频次：多久检查一次进度、由谁检查 — How often progress is reviewed, and by whom */
export const ReviewCadence = {
  /** 月调度：每月，由牵头领导 — Monthly, by the lead official */
  MONTHLY: 'MONTHLY',
  /** 季调度：每季度，由领导小组 — Quarterly, by the leading group */
  QUARTERLY: 'QUARTERLY',
  /** 周调度：每周，由牵头部门 — Weekly, by the lead department */
  WEEKLY: 'WEEKLY'
} as const;

export type ReviewCadence = typeof ReviewCadence[keyof typeof ReviewCadence];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ReviewCadenceFilter = {
  /** 等于此值 — Equal to */
  eq?: ReviewCadence | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ReviewCadence> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ReviewCadence | null | undefined;
};

/** 审查环节：建议立案前由谁审查 — Who reviews a suggestion before it is filed */
export const ReviewStep = {
  /** 代表团：代表所在的代表团或者代表小组 — The delegation or group of the deputy */
  DELEGATION: 'DELEGATION',
  /** 代表工作机构：人大常委会的代表工作机构，乡镇为主席团 — The congress’s office for deputies; in a township its presidium */
  DEPUTIES_OFFICE: 'DEPUTIES_OFFICE',
  /** 乡镇政府办：乡镇、街道办公室 — The office of the township or subdistrict */
  TOWNSHIP_GOVERNMENT_OFFICE: 'TOWNSHIP_GOVERNMENT_OFFICE'
} as const;

export type ReviewStep = typeof ReviewStep[keyof typeof ReviewStep];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ReviewStepFilter = {
  /** 等于此值 — Equal to */
  eq?: ReviewStep | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ReviewStep> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ReviewStep | null | undefined;
};

/** 审查建议的输入 — What is sent */
export type ReviewSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 审查意见 — What was found */
  opinion?: string | null | undefined;
  /** 审查进度：最近一次提交后已完成的最后一个审查环节，未审查的为空 — The last step of its review since it was submitted; absent before the first */
  passedStep: ReviewStep;
};

/** 修改建议的输入 — What is sent */
export type ReviseSuggestionInput = {
  /** 分类 — Subject */
  category?: SuggestionCategory | null | undefined;
  /** 联名代表：邀请联名的代表，须为同一人大的代表，标识形如 `Deputy:…`，最多 100 个 — Deputies of the same congress who are asked to sign: `Deputy:…`, at most 100 */
  coSigners?: Array<string> | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 正文 — The full text */
  fullText?: string | null | undefined;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 类别：建议、批评或者意见 — Suggestion, criticism or opinion */
  kind?: SuggestionKind | null | undefined;
  /** 来源：所提问题的由来 — Where its matter came from */
  originChannel?: SuggestionOrigin | null | undefined;
  /** 公开方式 — How much is public */
  publicity?: Publicity | null | undefined;
  /** 标题：一句话概括建议内容 — What is suggested, in one line */
  title?: string | null | undefined;
};

/** 收回访问的输入 — What is sent */
export type RevokeAccessInput = {
  /** 账号：与密钥、令牌三者选一，标识形如 `Account:…` — One of account, key and token: `Account:…` */
  account?: string | null | undefined;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 签发方：令牌的 `iss`，不是收回令牌的为空 — The issuer of a token, `iss`; absent otherwise */
  issuer?: string | null | undefined;
  /** 密钥：标识形如 `ApiKey:…` — The key: `ApiKey:…` */
  key?: string | null | undefined;
  /** 收回原因 — Why */
  reason: string;
  /** 令牌标识：令牌的 `jti`，不是收回令牌的为空 — The id of a token, `jti`; absent otherwise */
  tokenId?: string | null | undefined;
  /** 仅收回令牌：账号继续使用，须重新登录 — Of an account only the tokens: its holder signs in again */
  tokensOnly?: boolean | null | undefined;
};

/** 推行阶段：政策在一地推行到哪一步 — How far a policy has come in a place */
export const RolloutPhase = {
  /** 终止：停止施行 — Given up */
  ENDED: 'ENDED',
  /** 全面推行：在全区划施行 — In force everywhere in the place */
  FULL: 'FULL',
  /** 试点：先行试点 — Tried out */
  PILOT: 'PILOT'
} as const;

export type RolloutPhase = typeof RolloutPhase[keyof typeof RolloutPhase];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type RolloutPhaseFilter = {
  /** 等于此值 — Equal to */
  eq?: RolloutPhase | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<RolloutPhase> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: RolloutPhase | null | undefined;
};

/** 票决阶段：年度民生实事轮次进行到哪一步 — Where a yearly round of livelihood projects stands */
export const RoundStage = {
  /** 公告 — Announced */
  ANNOUNCED: 'ANNOUNCED',
  /** 结束 — Closed */
  CLOSED: 'CLOSED',
  /** 征集 — Proposals are collected */
  COLLECTING: 'COLLECTING',
  /** 审议：代表审议 — Deputies deliberate */
  DELIBERATING: 'DELIBERATING',
  /** 评估：评估实施结果 — The results are evaluated */
  EVALUATING: 'EVALUATING',
  /** 实施 — The projects are carried out */
  IMPLEMENTING: 'IMPLEMENTING',
  /** 公布：已公布结果 — The result is published */
  RESULT_PUBLISHED: 'RESULT_PUBLISHED',
  /** 筛选 — Proposals are screened */
  SCREENING: 'SCREENING',
  /** 初定：选定候选项目 — Candidates are chosen */
  SHORTLISTED: 'SHORTLISTED',
  /** 票决：代表投票 — Deputies vote */
  VOTING: 'VOTING'
} as const;

export type RoundStage = typeof RoundStage[keyof typeof RoundStage];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type RoundStageFilter = {
  /** 等于此值 — Equal to */
  eq?: RoundStage | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<RoundStage> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: RoundStage | null | undefined;
};

/** 满意度：分三档评价 — Rating in three classes */
export const Satisfaction = {
  /** 基本满意 — Basically satisfied */
  BASICALLY_SATISFIED: 'BASICALLY_SATISFIED',
  /** 不满意 — Dissatisfied */
  DISSATISFIED: 'DISSATISFIED',
  /** 满意 — Satisfied */
  SATISFIED: 'SATISFIED'
} as const;

export type Satisfaction = typeof Satisfaction[keyof typeof Satisfaction];
/** 满意度测评的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SatisfactionEvaluation records; all must hold, and one that is null is none */
export type SatisfactionEvaluationFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SatisfactionEvaluationFilter> | null | undefined;
  /** 测评主体 — Who rates */
  body?: EvaluationBodyFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 测评日期 — Rated on */
  evaluatedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SatisfactionEvaluationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SatisfactionEvaluationFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 满意率：满意和基本满意占全部测评票的比例，没有测评票的为空 — Share of satisfied and basically satisfied among all ratings; null without ratings */
  satisfactionRate?: FloatFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Year of the projects */
  year?: IntFilter | null | undefined;
};

/** 关联满意度测评的条件：值为 null 的等于没写 — Conditions on related SatisfactionEvaluation records; one that is null is none */
export type SatisfactionEvaluationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SatisfactionEvaluationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SatisfactionEvaluationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SatisfactionEvaluationFilter | null | undefined;
};

/** 满意度测评的排序 — An ordering of SatisfactionEvaluation records */
export type SatisfactionEvaluationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SatisfactionEvaluationOrderField;
};

/** 满意度测评的排序字段 — What SatisfactionEvaluation records can be ordered by */
export const SatisfactionEvaluationOrderField = {
  /** 测评日期 — Rated on */
  EVALUATED_ON: 'EVALUATED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SatisfactionEvaluationOrderField = typeof SatisfactionEvaluationOrderField[keyof typeof SatisfactionEvaluationOrderField];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SatisfactionFilter = {
  /** 等于此值 — Equal to */
  eq?: Satisfaction | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Satisfaction> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Satisfaction | null | undefined;
};

/** 甄别意见的输入 — What is sent */
export type ScreenFeedbackInput = {
  /** 分类 — Subject */
  category?: SuggestionCategory | null | undefined;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`PublicFeedback:…` — Global id, `PublicFeedback:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 筛选原则：按什么衡量建议 — What a proposal is measured by */
export const ScreeningCriterion = {
  /** 普惠共享：惠及多数人 — Many people share in it */
  BROAD_REACH: 'BROAD_REACH',
  /** 公益均等：具有公益性，公平对待所有人 — For the public good, and for all alike */
  EQUAL_BENEFIT: 'EQUAL_BENEFIT',
  /** 先急后缓：急需的优先 — The urgent comes first */
  URGENCY: 'URGENCY',
  /** 可评可检：成效可衡量、可检查 — What it achieves can be measured and checked */
  VERIFIABILITY: 'VERIFIABILITY'
} as const;

export type ScreeningCriterion = typeof ScreeningCriterion[keyof typeof ScreeningCriterion];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ScreeningCriterionFilter = {
  /** 等于此值 — Equal to */
  eq?: ScreeningCriterion | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ScreeningCriterion> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ScreeningCriterion | null | undefined;
};

/** 筛选决定：一步中对建议的处理 — What a step did with a proposal */
export const ScreeningDecision = {
  /** 筛除 — It is taken off the list */
  DROPPED: 'DROPPED',
  /** 保留 — It stays on the list */
  KEPT: 'KEPT',
  /** 调整完善：修改后保留在清单中 — It stays on the list, changed */
  REVISED: 'REVISED'
} as const;

export type ScreeningDecision = typeof ScreeningDecision[keyof typeof ScreeningDecision];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ScreeningDecisionFilter = {
  /** 等于此值 — Equal to */
  eq?: ScreeningDecision | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ScreeningDecision> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ScreeningDecision | null | undefined;
};

/** 流转方向：建议清单流转的方向 — Which way a list of proposals goes */
export const ScreeningDirection = {
  /** 下：下发提出人和有关各方征求意见 — Down, to those who proposed and those whom it concerns, for their opinion */
  DOWN: 'DOWN',
  /** 上：上报决定清单的政府 — Up, to the government that decides on the list */
  UP: 'UP'
} as const;

export type ScreeningDirection = typeof ScreeningDirection[keyof typeof ScreeningDirection];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type ScreeningDirectionFilter = {
  /** 等于此值 — Equal to */
  eq?: ScreeningDirection | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<ScreeningDirection> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: ScreeningDirection | null | undefined;
};

/** 候选项目筛选的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on ScreeningStep records; all must hold, and one that is null is none */
export type ScreeningStepFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<ScreeningStepFilter> | null | undefined;
  /** 筛选主体：决定或者被征询意见的机构，不是个人，如旗人民政府常务会议 — The body that decided or was asked, no person: 旗人民政府常务会议 */
  body?: CodeFilter | null | undefined;
  /** 筛选原则：起决定作用的原则，没有单独起决定作用的为空 — What decided it; absent where nothing did alone */
  criterion?: ScreeningCriterionFilter | null | undefined;
  /** 日期 — Decided on */
  decidedOn?: DateFilter | null | undefined;
  /** 筛选决定：保留、调整或者筛除 — Kept, changed or dropped */
  decision?: ScreeningDecisionFilter | null | undefined;
  /** 流转方向 — Up or down */
  direction?: ScreeningDirectionFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: ScreeningStepFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<ScreeningStepFilter> | null | undefined;
  /** 建议项目：存在且符合条件 — Proposal: the record exists and matches */
  proposal?: LivelihoodProposalFilter | null | undefined;
  /** 政府决定：存在且符合条件 — Resolution: the record exists and matches */
  resolution?: DecisionFilter | null | undefined;
  /** 政府决定：是否为空 — Resolution: whether there is none */
  resolutionIsNull?: boolean | null | undefined;
  /** 轮次：清单第几次上报下发，从1起 — Which time the list goes up and down, from 1 */
  turn?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联候选项目筛选的条件：值为 null 的等于没写 — Conditions on related ScreeningStep records; one that is null is none */
export type ScreeningStepListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: ScreeningStepFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: ScreeningStepFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: ScreeningStepFilter | null | undefined;
};

/** 候选项目筛选的排序 — An ordering of ScreeningStep records */
export type ScreeningStepOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: ScreeningStepOrderField;
};

/** 候选项目筛选的排序字段 — What ScreeningStep records can be ordered by */
export const ScreeningStepOrderField = {
  /** 日期 — Decided on */
  DECIDED_ON: 'DECIDED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ScreeningStepOrderField = typeof ScreeningStepOrderField[keyof typeof ScreeningStepOrderField];
/** 筛选条件：须同时成立，值为 null 的等于没写；全角半角、大小写、简繁体、间隔号等形近符号和汉字间的空格不加区分 — Conditions that must all hold; one that is null is none; width, case, traditional characters, dots and other signs that look alike, and blanks between Chinese characters make no difference */
export type SearchFilter = {
  /** 包含每个词，词间用空格分开，引号内的是一个词，经索引查找 — Contains each of these words, separated by blanks; what is quoted is one word; found through an index */
  contains?: string | null | undefined;
};

/** 社会监督员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SocialSupervisor records; all must hold, and one that is null is none */
export type SocialSupervisorFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SocialSupervisorFilter> | null | undefined;
  /** 聘任单位：存在且符合条件 — Appointed by: the record exists and matches */
  appointedBy?: AgencyFilter | null | undefined;
  /** 聘任单位：是否为空 — Appointed by: whether there is none */
  appointedByIsNull?: boolean | null | undefined;
  /** 聘任日期 — Appointed on */
  appointedOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 解聘日期：任期的最后一日，在任期间为空 — In office until; absent while in office */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类别 — Where the supervisor comes from */
  kind?: SocialSupervisorKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SocialSupervisorFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SocialSupervisorFilter> | null | undefined;
  /** 民生实事项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 民生实事项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 状态：是否在任 — Whether the supervisor is in office */
  status?: SocialSupervisorStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 监督检查 — What the supervisor looked at */
  visits?: SupervisionVisitListFilter | null | undefined;
};

/** 社会监督员类别：社会监督员从哪里来 — Where a supervisor comes from */
export const SocialSupervisorKind = {
  /** 新闻媒体 — The press */
  MEDIA: 'MEDIA',
  /** 社会组织 — Associations */
  ORGANISATION: 'ORGANISATION',
  /** 专业人士：该行业的专业人士 — People of the trade */
  PROFESSIONAL: 'PROFESSIONAL',
  /** 群众 — Residents */
  RESIDENT: 'RESIDENT'
} as const;

export type SocialSupervisorKind = typeof SocialSupervisorKind[keyof typeof SocialSupervisorKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SocialSupervisorKindFilter = {
  /** 等于此值 — Equal to */
  eq?: SocialSupervisorKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SocialSupervisorKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SocialSupervisorKind | null | undefined;
};

/** 社会监督员的排序 — An ordering of SocialSupervisor records */
export type SocialSupervisorOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SocialSupervisorOrderField;
};

/** 社会监督员的排序字段 — What SocialSupervisor records can be ordered by */
export const SocialSupervisorOrderField = {
  /** 聘任日期 — Appointed on */
  APPOINTED_ON: 'APPOINTED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SocialSupervisorOrderField = typeof SocialSupervisorOrderField[keyof typeof SocialSupervisorOrderField];
/** 聘任状态 — State of an appointment */
export const SocialSupervisorStatus = {
  /** 在聘 — In force */
  ACTIVE: 'ACTIVE',
  /** 已解聘 — Over */
  ENDED: 'ENDED'
} as const;

export type SocialSupervisorStatus = typeof SocialSupervisorStatus[keyof typeof SocialSupervisorStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SocialSupervisorStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SocialSupervisorStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SocialSupervisorStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SocialSupervisorStatus | null | undefined;
};

/** 征求意见类别：就什么征求意见 — On what opinions are asked for */
export const SolicitationKind = {
  /** 营商环境 — The business environment */
  BUSINESS_ENVIRONMENT: 'BUSINESS_ENVIRONMENT',
  /** 立法：法规草案 — A draft law */
  LEGISLATION: 'LEGISLATION',
  /** 其他 — Something else */
  OTHER: 'OTHER',
  /** 监督 — A matter of supervision */
  SUPERVISION: 'SUPERVISION',
  /** 工作报告 — A work report */
  WORK_REPORT: 'WORK_REPORT'
} as const;

export type SolicitationKind = typeof SolicitationKind[keyof typeof SolicitationKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SolicitationKindFilter = {
  /** 等于此值 — Equal to */
  eq?: SolicitationKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SolicitationKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SolicitationKind | null | undefined;
};

/** 意见征集受邀代表的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SolicitationParticipant records; all must hold, and one that is null is none */
export type SolicitationParticipantFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SolicitationParticipantFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 已回复 — Whether the deputy answered */
  hasResponded?: BooleanFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 邀请日期 — Asked on */
  invitedOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SolicitationParticipantFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SolicitationParticipantFilter> | null | undefined;
  /** 回复日期：未回复的为空 — Answered on; absent without an answer */
  respondedOn?: DateFilter | null | undefined;
  /** 意见征集：存在且符合条件 — Solicitation: the record exists and matches */
  solicitation?: OpinionSolicitationFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联意见征集受邀代表的条件：值为 null 的等于没写 — Conditions on related SolicitationParticipant records; one that is null is none */
export type SolicitationParticipantListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SolicitationParticipantFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SolicitationParticipantFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SolicitationParticipantFilter | null | undefined;
};

/** 意见征集受邀代表的排序 — An ordering of SolicitationParticipant records */
export type SolicitationParticipantOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SolicitationParticipantOrderField;
};

/** 意见征集受邀代表的排序字段 — What SolicitationParticipant records can be ordered by */
export const SolicitationParticipantOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 邀请日期 — Asked on */
  INVITED_ON: 'INVITED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SolicitationParticipantOrderField = typeof SolicitationParticipantOrderField[keyof typeof SolicitationParticipantOrderField];
/** 征求意见状态：征求意见进行到哪一步 — Where a solicitation stands */
export const SolicitationStatus = {
  /** 已截止 — Closed */
  CLOSED: 'CLOSED',
  /** 已整理 — Opinions collated */
  COLLATED: 'COLLATED',
  /** 已反馈：已向公众反馈采纳情况 — The public has been told what became of the opinions */
  FED_BACK: 'FED_BACK',
  /** 征集中：正在征集 — Open */
  OPEN: 'OPEN',
  /** 已报告：已向常委会报告 — Reported to the standing committee */
  REPORTED: 'REPORTED',
  /** 待开始：已安排 — Scheduled */
  SCHEDULED: 'SCHEDULED'
} as const;

export type SolicitationStatus = typeof SolicitationStatus[keyof typeof SolicitationStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SolicitationStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SolicitationStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SolicitationStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SolicitationStatus | null | undefined;
};

/** 报告问题已解决的输入 — What is sent */
export type SolveInterviewQuestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`InterviewQuestion:…` — Global id, `InterviewQuestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 办理结果：办理的结果，未反馈前为空 — What came of it; absent until followed up */
  outcome: string;
};

/** 来源文献的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SourceDocument records; all must hold, and one that is null is none */
export type SourceDocumentFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SourceDocumentFilter> | null | undefined;
  /** 文献编号 — Short code on the platform */
  code?: CodeFilter | null | undefined;
  /** 所述地区：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SourceDocumentFilter | null | undefined;
  /** 观测值 — Figures taken from it */
  observations?: StatisticObservationListFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SourceDocumentFilter> | null | undefined;
  /** 发布日期：原文未说明的为空；数据可能更早 — Published on; absent where the text does not say. Its figures may be older */
  publishedOn?: DateFilter | null | undefined;
  /** 标题：标题，原文没有标题的为说明 — Title, or a description where the text has none */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 来源文献的排序 — An ordering of SourceDocument records */
export type SourceDocumentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SourceDocumentOrderField;
};

/** 来源文献的排序字段 — What SourceDocument records can be ordered by */
export const SourceDocumentOrderField = {
  /** 文献编号 — Short code on the platform */
  CODE: 'CODE',
  /** 标识 — Key */
  ID: 'ID',
  /** 标题：标题，原文没有标题的为说明 — Title, or a description where the text has none */
  TITLE: 'TITLE',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SourceDocumentOrderField = typeof SourceDocumentOrderField[keyof typeof SourceDocumentOrderField];
/** 报名状态：陈述人的报名情况 — Where a registration as a speaker stands */
export const SpeakerStatus = {
  /** 未到场 — Did not come */
  ABSENT: 'ABSENT',
  /** 未选中 — Not chosen */
  NOT_SELECTED: 'NOT_SELECTED',
  /** 已报名 — Registered */
  REGISTERED: 'REGISTERED',
  /** 已确定：已被选为陈述人 — Chosen to speak */
  SELECTED: 'SELECTED',
  /** 已陈述：已经发言 — Has spoken */
  SPOKE: 'SPOKE'
} as const;

export type SpeakerStatus = typeof SpeakerStatus[keyof typeof SpeakerStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SpeakerStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SpeakerStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SpeakerStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SpeakerStatus | null | undefined;
};

/** 立场：陈述人的主张 — What a speaker wants */
export const Stance = {
  /** 修改：修改后赞成 — With changes */
  AMEND: 'AMEND',
  /** 反对 — Not at all */
  OPPOSE: 'OPPOSE',
  /** 赞成 — As drafted */
  SUPPORT: 'SUPPORT'
} as const;

export type Stance = typeof Stance[keyof typeof Stance];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StanceFilter = {
  /** 等于此值 — Equal to */
  eq?: Stance | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<Stance> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: Stance | null | undefined;
};

/** 进站代表的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on StationDeputy records; all must hold, and one that is null is none */
export type StationDeputyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<StationDeputyFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 进站日期 — Since when */
  joinedOn?: DateFilter | null | undefined;
  /** 离站日期：离站之日，在站期间为空 — Until when; absent while it lasts */
  leftOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: StationDeputyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<StationDeputyFilter> | null | undefined;
  /** 职责：站长、联络员或者进站代表 — Head, liaison or member */
  role?: StationRoleFilter | null | undefined;
  /** 家站：存在且符合条件 — Station: the record exists and matches */
  station?: StationFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联进站代表的条件：值为 null 的等于没写 — Conditions on related StationDeputy records; one that is null is none */
export type StationDeputyListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: StationDeputyFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: StationDeputyFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: StationDeputyFilter | null | undefined;
};

/** 进站代表的排序 — An ordering of StationDeputy records */
export type StationDeputyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: StationDeputyOrderField;
};

/** 进站代表的排序字段 — What StationDeputy records can be ordered by */
export const StationDeputyOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 进站日期 — Since when */
  JOINED_ON: 'JOINED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type StationDeputyOrderField = typeof StationDeputyOrderField[keyof typeof StationDeputyOrderField];
/** 特色：家站有哪些特色工作 — What a station is known for */
export const StationFeature = {
  /** 营商服务：为市场主体服务 — Service for market entities */
  BUSINESS_SERVICE: 'BUSINESS_SERVICE',
  /** 民主议事：经常与居民议事 — Regular deliberation with residents */
  DELIBERATION: 'DELIBERATION',
  /** 数智人大：屏幕、视频和线上接待等数字化人大 — Digital congress: screens, video, online reception */
  DIGITAL_CONGRESS: 'DIGITAL_CONGRESS',
  /** 立法联系：对法规草案征集意见 — Collects opinions on draft laws */
  LEGISLATION: 'LEGISLATION',
  /** 海上枫桥：为渔民和港口服务 — Service for fishermen and ports */
  MARITIME: 'MARITIME',
  /** 矛盾调解：代表调解纠纷 — Deputies mediate disputes */
  MEDIATION: 'MEDIATION',
  /** 农牧民服务：在田间牧场为农牧民服务 — Service for farmers and herders in the field */
  PASTORAL: 'PASTORAL',
  /** 信访代办：代表为群众代办信访 — Deputies carry petitions for people */
  PETITION_AGENCY: 'PETITION_AGENCY',
  /** 乡村振兴 — Rural revitalisation */
  RURAL_REVITALISATION: 'RURAL_REVITALISATION',
  /** 茶旅融合 — Tea and tourism */
  TEA_TOURISM: 'TEA_TOURISM'
} as const;

export type StationFeature = typeof StationFeature[keyof typeof StationFeature];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationFeatureListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: StationFeature | null | undefined;
};

/** 代表家站的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Station records; all must hold, and one that is null is none */
export type StationFilter = {
  /** 代表活动：在该家站的活动，仅列已公开的 — Activities at the station, as far as they are announced */
  activities?: ActivityListFilter | null | undefined;
  /** 地址 — Address */
  address?: SearchFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<StationFilter> | null | undefined;
  /** 下级家站：直接下属的站和点 — Stations and points directly below */
  children?: StationListFilter | null | undefined;
  /** 共建阵地：与家站共用场地的阵地 — What it shares its rooms with */
  coLocatedWith?: CoLocationListFilter | null | undefined;
  /** 家站编号：家站标牌上的短代码，平台内唯一 — Short code on the sign of the station, unique on the platform */
  code?: CodeFilter | null | undefined;
  /** 进站代表 — Deputies who belong to the station */
  deputies?: StationDeputyListFilter | null | undefined;
  /** 所在区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 轮值安排：何人何时值班 — Who is on duty when */
  dutyRosters?: DutyRosterListFilter | null | undefined;
  /** 特色 — What it is known for */
  featureTags?: StationFeatureListFilter | null | undefined;
  /** 依托单位类型：设在何类单位 — What kind of body houses it */
  hostKind?: StationHostFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 行业：服务某一行业的家站所属的行业，如鞋服；其他家站为空 — Industry, for a station of one trade, e.g. 鞋服; absent for others */
  industry?: CodeFilter | null | undefined;
  /** 示范家站 — Designated as a model */
  isModel?: BooleanFilter | null | undefined;
  /** 类型 — Kind */
  kind?: StationKindFilter | null | undefined;
  /** 纬度：北纬，单位为度，WGS 84坐标，未作GCJ-02偏移；线上家站为空 — Degrees north, WGS 84 (not shifted as in GCJ-02); absent for an online station */
  latitude?: FloatFilter | null | undefined;
  /** 经度：东经，单位为度，WGS 84坐标，未作GCJ-02偏移；线上家站为空 — Degrees east, WGS 84 (not shifted as in GCJ-02); absent for an online station */
  longitude?: FloatFilter | null | undefined;
  /** 线上线下：线下、线上或者两者兼有 — On site, online or both */
  mode?: StationModeFilter | null | undefined;
  /** 名称：标牌上的名称 — Name on the sign */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: StationFilter | null | undefined;
  /** 启用日期：开始使用之日，筹建期间为计划日期 — First day of use, planned while it is being prepared */
  openedOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<StationFilter> | null | undefined;
  /** 上级家站：存在且符合条件 — Parent: the record exists and matches */
  parent?: StationFilter | null | undefined;
  /** 上级家站：是否为空 — Parent: whether there is none */
  parentIsNull?: boolean | null | undefined;
  /** 家站二维码：群众扫码向家站留言 — Codes through which people write to the station */
  qrCodes?: ContactQrCodeListFilter | null | undefined;
  /** 接待活动 — Receptions held at the station */
  receptions?: ReceptionSessionListFilter | null | undefined;
  /** 状态 — Whether it receives the public */
  status?: StationStatusFilter | null | undefined;
  /** 层级 — Tier in the network 中心、站、点 */
  tier?: StationTierFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 依托单位类型：家站设在何类单位 — What kind of body a station is housed by */
export const StationHost = {
  /** 社区：城市社区 — Urban community */
  COMMUNITY: 'COMMUNITY',
  /** 县级：县、旗、市辖区、县级市 — County, banner, district or city */
  COUNTY: 'COUNTY',
  /** 企业：企业或者合作社 — Enterprise or cooperative */
  ENTERPRISE: 'ENTERPRISE',
  /** 事业单位：医院、科研机构等公共事业单位 — Hospital, research institute or other public institution */
  INSTITUTION: 'INSTITUTION',
  /** 学校 — School */
  SCHOOL: 'SCHOOL',
  /** 街道 — Subdistrict */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 乡镇：镇、乡或者苏木 — Town, township or sum */
  TOWNSHIP: 'TOWNSHIP',
  /** 村(嘎查)：行政村或者嘎查 — Village or gacha */
  VILLAGE: 'VILLAGE',
  /** 功能区：开发区、矿区等 — Development, mining or other zone */
  ZONE: 'ZONE'
} as const;

export type StationHost = typeof StationHost[keyof typeof StationHost];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationHostFilter = {
  /** 等于此值 — Equal to */
  eq?: StationHost | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StationHost> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StationHost | null | undefined;
};

/** 家站类型：代表联系群众的场所 — Kinds of places where deputies meet the public */
export const StationKind = {
  /** 代表活动室 — Activity room */
  ACTIVITY_ROOM: 'ACTIVITY_ROOM',
  /** 代表联系点：家站之下最基层的联系点 — Contact point, the outermost place of a home or station */
  CONTACT_POINT: 'CONTACT_POINT',
  /** 代表联络站：一般设在村、社区 — Contact station, usually in a village or community */
  CONTACT_STATION: 'CONTACT_STATION',
  /** 代表之家：一般每个乡镇、街道一个 — Deputy home, usually one per township or subdistrict */
  DEPUTY_HOME: 'DEPUTY_HOME',
  /** 全过程人民民主实践站：平台、代表小组和党支部合为一体的实践站 — Practice station: platform, deputies’ group and party branch in one */
  PRACTICE_STATION: 'PRACTICE_STATION'
} as const;

export type StationKind = typeof StationKind[keyof typeof StationKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationKindFilter = {
  /** 等于此值 — Equal to */
  eq?: StationKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StationKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StationKind | null | undefined;
};

/** 关联代表家站的条件：值为 null 的等于没写 — Conditions on related Station records; one that is null is none */
export type StationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: StationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: StationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: StationFilter | null | undefined;
};

/** 线上线下：群众以何种方式到家站或者参加接待 — Where a station or a reception can be reached */
export const StationMode = {
  /** 线上线下：在家站地址和网上均可 — At its address and on the network */
  BOTH: 'BOTH',
  /** 线上：仅在网上 — On the network only */
  ONLINE: 'ONLINE',
  /** 线下：在家站地址 — At its address */
  ONSITE: 'ONSITE'
} as const;

export type StationMode = typeof StationMode[keyof typeof StationMode];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationModeFilter = {
  /** 等于此值 — Equal to */
  eq?: StationMode | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StationMode> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StationMode | null | undefined;
};

/** 代表家站的排序 — An ordering of Station records */
export type StationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: StationOrderField;
};

/** 代表家站的排序字段 — What Station records can be ordered by */
export const StationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 名称：标牌上的名称 — Name on the sign */
  NAME: 'NAME',
  /** 启用日期：开始使用之日，筹建期间为计划日期 — First day of use, planned while it is being prepared */
  OPENED_ON: 'OPENED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type StationOrderField = typeof StationOrderField[keyof typeof StationOrderField];
/** 在站职责：代表在家站承担的职责 — What a deputy does in a station */
export const StationRole = {
  /** 站长：负责家站工作 — Heads the station */
  HEAD: 'HEAD',
  /** 联络员：联系家站、代表和群众 — Keeps the contact between station, deputies and public */
  LIAISON: 'LIAISON',
  /** 进站代表：参加值班和接待 — Takes part in duty and receptions */
  MEMBER: 'MEMBER'
} as const;

export type StationRole = typeof StationRole[keyof typeof StationRole];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationRoleFilter = {
  /** 等于此值 — Equal to */
  eq?: StationRole | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StationRole> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StationRole | null | undefined;
};

/** 家站状态：家站是否接待群众 — Whether a station receives the public */
export const StationStatus = {
  /** 已撤销 — Given up */
  CLOSED: 'CLOSED',
  /** 正常开放 — Open */
  OPEN: 'OPEN',
  /** 筹建：尚未开放 — Not yet opened */
  PREPARING: 'PREPARING',
  /** 暂停开放：暂停一段时间，如改建 — Closed for a time, e.g. for rebuilding */
  SUSPENDED: 'SUSPENDED'
} as const;

export type StationStatus = typeof StationStatus[keyof typeof StationStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: StationStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StationStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StationStatus | null | undefined;
};

/** 家站层级：在中心、站、点网络中的位置 — Place in the network 中心、站、点 */
export const StationTier = {
  /** 中心 — Centre of a network */
  CENTRE: 'CENTRE',
  /** 点：站之下的点 — Point under a station */
  POINT: 'POINT',
  /** 站：中心之下的站 — Station under a centre */
  STATION: 'STATION'
} as const;

export type StationTier = typeof StationTier[keyof typeof StationTier];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationTierFilter = {
  /** 等于此值 — Equal to */
  eq?: StationTier | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StationTier> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StationTier | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StationTierListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: StationTier | null | undefined;
};

/** 统计观测值的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on StatisticObservation records; all must hold, and one that is null is none */
export type StatisticObservationFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<StatisticObservationFilter> | null | undefined;
  /** 截至日期：计入到哪一日，以已知的精度 — The day up to which it counts, as exactly as it is known */
  asOfOn?: DateFilter | null | undefined;
  /** 截至日期精度：该日的精度 — How exactly that day is known */
  asOfPrecision?: DatePrecisionFilter | null | undefined;
  /** 地区：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 指标：存在且符合条件 — Indicator: the record exists and matches */
  indicator?: IndicatorFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: StatisticObservationFilter | null | undefined;
  /** 登记号：在数据登记中的编号 — Number in the register of figures */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<StatisticObservationFilter> | null | undefined;
  /** 统计期起：统计期的第一日，来源未列明的为空 — First day of the period it covers; absent where the source names none */
  periodFromOn?: DateFilter | null | undefined;
  /** 统计期止：统计期的最后一日，与截至日期相同的为空 — Last day of the period; absent where it is the day up to which the figure counts */
  periodUntilOn?: DateFilter | null | undefined;
  /** 数值限定：来源数值的准确程度 — How exactly the source states it */
  qualifier?: StatisticQualifierFilter | null | undefined;
  /** 数据质量：是否可以采信 — Whether it can be relied on */
  quality?: StatisticQualityFilter | null | undefined;
  /** 原文：来源的原话 — The source’s own words */
  quote?: SearchFilter | null | undefined;
  /** 来源：存在且符合条件 — Source: the record exists and matches */
  source?: SourceDocumentFilter | null | undefined;
  /** 单位 — Unit */
  unit?: StatisticUnitFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 数值：按单位换算的数值 — The figure as a number, in its unit */
  value?: FloatFilter | null | undefined;
};

/** 关联统计观测值的条件：值为 null 的等于没写 — Conditions on related StatisticObservation records; one that is null is none */
export type StatisticObservationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: StatisticObservationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: StatisticObservationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: StatisticObservationFilter | null | undefined;
};

/** 统计观测值的排序 — An ordering of StatisticObservation records */
export type StatisticObservationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: StatisticObservationOrderField;
};

/** 统计观测值的排序字段 — What StatisticObservation records can be ordered by */
export const StatisticObservationOrderField = {
  /** 截至日期：计入到哪一日，以已知的精度 — The day up to which it counts, as exactly as it is known */
  AS_OF_ON: 'AS_OF_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 登记号：在数据登记中的编号 — Number in the register of figures */
  NUMBER: 'NUMBER',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 数值：按单位换算的数值 — The figure as a number, in its unit */
  VALUE: 'VALUE'
} as const;

export type StatisticObservationOrderField = typeof StatisticObservationOrderField[keyof typeof StatisticObservationOrderField];
/** 数值限定：来源所述数值的准确程度 — How exactly a source states a figure */
export const StatisticQualifier = {
  /** 约、左右：约为此数，写作近、左右；核对时相差5%以内 — About this: 近, 左右; within 5 % when compared */
  ABOUT: 'ABOUT',
  /** 确数：即此数 — Exactly this */
  EXACT: 'EXACT',
  /** 不低于：下限，即此数或者更多 — A threshold: this or more */
  MIN: 'MIN',
  /** 余、多：多于此数，写作余、多 — More than this: 余, 多 */
  OVER: 'OVER'
} as const;

export type StatisticQualifier = typeof StatisticQualifier[keyof typeof StatisticQualifier];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StatisticQualifierFilter = {
  /** 等于此值 — Equal to */
  eq?: StatisticQualifier | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StatisticQualifier> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StatisticQualifier | null | undefined;
};

/** 数据质量：数值是否可以采信 — Whether a figure can be relied on */
export const StatisticQuality = {
  /** 可用：按来源所述 — As the source says it */
  OK: 'OK',
  /** 已更正：由发布者自行更正；其他日期的后续数字不取代它 — Corrected by its own publisher; a later figure of another date does not supersede it */
  SUPERSEDED: 'SUPERSEDED',
  /** 存疑：不可能正确，在另一来源更正前照原样保留 — Cannot be right; kept as printed until a second source corrects it */
  SUSPECT: 'SUSPECT'
} as const;

export type StatisticQuality = typeof StatisticQuality[keyof typeof StatisticQuality];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StatisticQualityFilter = {
  /** 等于此值 — Equal to */
  eq?: StatisticQuality | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StatisticQuality> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StatisticQuality | null | undefined;
};

/** 统计单位：一个数据单位代表什么 — What one unit of a figure is */
export const StatisticUnit = {
  /** 个(方面)：方案的方面 — Aspect of a plan */
  ASPECT: 'ASPECT',
  /** 个(支部)：党的支部 — Party branch */
  BRANCH: 'BRANCH',
  /** 件(起)：一件信访或者一起纠纷 — Petition case or dispute */
  CASE: 'CASE',
  /** 个(码)：二维码 — QR code */
  CODE: 'CODE',
  /** 个(小区)：住宅小区 — Housing community */
  COMMUNITY: 'COMMUNITY',
  /** 天 — Day */
  DAY: 'DAY',
  /** 个(区划)：行政区划 — Administrative division */
  DIVISION: 'DIVISION',
  /** 项(义务)：代表义务 — Duty */
  DUTY: 'DUTY',
  /** 家：企业 — Enterprise */
  ENTERPRISE: 'ENTERPRISE',
  /** 个(小组)：一组人 — Group of people */
  GROUP: 'GROUP',
  /** 次(听证会)：听证会 — Hearing */
  HEARING: 'HEARING',
  /** 小时 — Hour */
  HOUR: 'HOUR',
  /** 户 — Household */
  HOUSEHOLD: 'HOUSEHOLD',
  /** 亿元 — A hundred million yuan */
  HUNDRED_MILLION_YUAN: 'HUNDRED_MILLION_YUAN',
  /** 件(条)：群众意见、问题或者计划的一件 — Item of feedback, problem or plan */
  ITEM: 'ITEM',
  /** 公里 — Kilometre */
  KILOMETRE: 'KILOMETRE',
  /** 级：人大的级别 — Level of congress */
  LEVEL: 'LEVEL',
  /** 次(会议)：会议 — Meeting */
  MEETING: 'MEETING',
  /** 次/年：每年会议次数 — Meetings a year */
  MEETING_PER_YEAR: 'MEETING_PER_YEAR',
  /** 米 — Metre */
  METRE: 'METRE',
  /** 个月 — Month */
  MONTH: 'MONTH',
  /** 亩：一亩为十五分之一公顷 — Mu: a fifteenth of a hectare */
  MU: 'MU',
  /** 条(意见) — Opinion */
  OPINION: 'OPINION',
  /** 个(单位)：组织 — Organisation */
  ORGANIZATION: 'ORGANIZATION',
  /** 百分之 — Per cent */
  PERCENT: 'PERCENT',
  /** 人 — Person */
  PERSON: 'PERSON',
  /** 人次：一人参加一次计一人次 — Participation of one person */
  PERSON_TIME: 'PERSON_TIME',
  /** 人次/日：每日人次 — Participations a day */
  PERSON_TIME_PER_DAY: 'PERSON_TIME_PER_DAY',
  /** 个(平台)：平台 — Platform */
  PLATFORM: 'PLATFORM',
  /** 个(点)：点位 — Point */
  POINT: 'POINT',
  /** 个(名)：信息采集点与人员合在一个数中，无法拆分 — Collection points and persons in one number that cannot be split */
  POINT_OR_LIAISON: 'POINT_OR_LIAISON',
  /** 项(项目) — Project */
  PROJECT: 'PROJECT',
  /** 条(问题) — Question */
  QUESTION: 'QUESTION',
  /** 份 — Report */
  REPORT: 'REPORT',
  /** 项(权利)：代表权利 — Right */
  RIGHT: 'RIGHT',
  /** 次(场)：一场活动 — Session of an activity */
  SESSION: 'SESSION',
  /** 个(阶段) — Stage */
  STAGE: 'STAGE',
  /** 个(家站)：代表家站 — Station */
  STATION: 'STATION',
  /** 个(环节) — Step */
  STEP: 'STEP',
  /** 件(建议)：代表建议 — Suggestion of deputies */
  SUGGESTION: 'SUGGESTION',
  /** 件/月：每月建议数 — Suggestions a month */
  SUGGESTION_PER_MONTH: 'SUGGESTION_PER_MONTH',
  /** 项(问卷) — Survey */
  SURVEY: 'SURVEY',
  /** 项(工作) — Task */
  TASK: 'TASK',
  /** 万元 — Ten thousand yuan */
  TEN_THOUSAND_YUAN: 'TEN_THOUSAND_YUAN',
  /** 个(终端)：终端 — Terminal */
  TERMINAL: 'TERMINAL',
  /** 级(层级)：网络的层级 — Tier of a network */
  TIER: 'TIER',
  /** 次/季：每季次数 — Times a quarter */
  TIMES_PER_QUARTER: 'TIMES_PER_QUARTER',
  /** 个(方面)：主题 — Topic */
  TOPIC: 'TOPIC',
  /** 类 — Type */
  TYPE: 'TYPE',
  /** 处(座)：设施 — Facility */
  UNIT: 'UNIT',
  /** 件(工单)：热线工单 — Hotline work order */
  WORK_ORDER: 'WORK_ORDER',
  /** 年 — Year */
  YEAR: 'YEAR'
} as const;

export type StatisticUnit = typeof StatisticUnit[keyof typeof StatisticUnit];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type StatisticUnitFilter = {
  /** 等于此值 — Equal to */
  eq?: StatisticUnit | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<StatisticUnit> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: StatisticUnit | null | undefined;
};

/** 收存上传的输入 — What is sent */
export type StoreUploadInput = {
  /** 摘要：内容的SHA-256，十六进制，上传前为空 — SHA-256 of its content in hex; absent until it is sent */
  digest: string;
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 高度：像素，不是图片的为空 — Height in pixels; absent for documents */
  height?: number | null | undefined;
  /** 全局标识：`Attachment:…` — Global id, `Attachment:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 大小：字节数 — Size in bytes */
  size: number;
  /** 宽度：像素，不是图片的为空 — Width in pixels; absent for documents */
  width?: number | null | undefined;
};

/** 街道议政代表会的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on StreetAssembly records; all must hold, and one that is null is none */
export type StreetAssemblyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<StreetAssemblyFilter> | null | undefined;
  /** 人大代表人数 — Members who are deputies */
  deputyCount?: IntFilter | null | undefined;
  /** 所在街道：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 成立日期：第一次会议之日 — First met on */
  establishedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 议政代表人数 — Members */
  memberCount?: IntFilter | null | undefined;
  /** 项目决定方式：目前如何决定民生实事项目 — How it decides on livelihood projects now */
  method?: DecisionMethodFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: StreetAssemblyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<StreetAssemblyFilter> | null | undefined;
  /** 届次 — Term */
  term?: IntFilter | null | undefined;
  /** 任期届满日期 — End of its term */
  termEndsOn?: DateFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 街道议政代表会的排序 — An ordering of StreetAssembly records */
export type StreetAssemblyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: StreetAssemblyOrderField;
};

/** 街道议政代表会的排序字段 — What StreetAssembly records can be ordered by */
export const StreetAssemblyOrderField = {
  /** 成立日期：第一次会议之日 — First met on */
  ESTABLISHED_ON: 'ESTABLISHED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 任期届满日期 — End of its term */
  TERM_ENDS_ON: 'TERM_ENDS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type StreetAssemblyOrderField = typeof StreetAssemblyOrderField[keyof typeof StreetAssemblyOrderField];
/** 提出时间：在会议期间还是闭会期间提出（《代表法》第二十四条、第三十六条） — When it was submitted (Deputies Law, art. 24 and 36) */
export const SubmissionPeriod = {
  /** 闭会期间：人民代表大会闭会期间 — Between sessions */
  BETWEEN_SESSIONS: 'BETWEEN_SESSIONS',
  /** 会议期间：人民代表大会会议期间 — During a session */
  IN_SESSION: 'IN_SESSION'
} as const;

export type SubmissionPeriod = typeof SubmissionPeriod[keyof typeof SubmissionPeriod];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SubmissionPeriodFilter = {
  /** 等于此值 — Equal to */
  eq?: SubmissionPeriod | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SubmissionPeriod> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SubmissionPeriod | null | undefined;
};

/** 提交意见的输入 — What is sent */
export type SubmitFeedbackInput = {
  /** 收集活动：群众在哪项活动中提出，标识形如 `Activity:…` — The activity where it was said: `Activity:…` */
  activity?: string | null | undefined;
  /** 附件：已上传文件的上传标识，最多9个 — What goes with it: upload ids of files that have been sent, at most 9 */
  attachments?: Array<string> | null | undefined;
  /** 分类 — Subject */
  category: SuggestionCategory;
  /** 反映渠道 — How it came */
  channel: FeedbackChannel;
  /** 原文：群众原话 — The citizen’s own words */
  content: string;
  /** 接收代表：标识形如 `Deputy:…` — The deputy it came to: `Deputy:…` */
  deputy?: string | null | undefined;
  /** 反映地：意见所涉及的区划，标识形如 `Division:…` — The division that it concerns: `Division:…` */
  division: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 姓名：加密保存，平时只显示姓 — Encrypted; but its first character */
  name?: string | null | undefined;
  /** 线上渠道：所经的平台、公众号或者小程序，标识形如 `OnlineChannel:…` — The platform, account or mini program: `OnlineChannel:…` */
  onlineChannel?: string | null | undefined;
  /** 电话：加密保存，平时隐去中间四位 — Encrypted; shown with its middle digits hidden */
  phone?: string | null | undefined;
  /** 反映项目：意见所反映的民生实事项目，标识形如 `LivelihoodProject:…` — The livelihood project that it is about: `LivelihoodProject:…` */
  project?: string | null | undefined;
  /** 接待活动：反映该意见的选民接待，标识形如 `ReceptionSession:…` — The reception of constituents where it was said: `ReceptionSession:…` */
  reception?: string | null | undefined;
  /** 所扫二维码：码上的令牌，收件的代表、家站、项目或者渠道随码而定 — The token that the scanned code carries; it says which deputy, station, project or channel is written to */
  scannedCode?: string | null | undefined;
  /** 接收家站：标识形如 `Station:…` — The station it came to: `Station:…` */
  station?: string | null | undefined;
  /** 标题：一句话概括，不含个人信息 — What it is about, in one line, without personal details */
  title: string;
};

/** 提交建议的输入 — What is sent */
export type SubmitSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 建议承办的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SuggestionAssignment records; all must hold, and one that is null is none */
export type SuggestionAssignmentFilter = {
  /** 承办单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionAssignmentFilter> | null | undefined;
  /** 交办日期 — Assigned on */
  assignedOn?: DateFilter | null | undefined;
  /** 答复期限：答复的最后一日，延期的按延长后计 — Last day for the reply, extension included */
  dueOn?: DateFilter | null | undefined;
  /** 终止承办日期：单位未答复而不再承办之日，如退办、建议办结、撤回或者并案；其他情形为空 — No longer handled by this unit since, without a reply: it returned it, or the suggestion was closed, withdrawn or merged; absent otherwise */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 期限暂定：答复期限或者再次答复期限跨入放假通知未发布的年度，通知发布后重新计算 — Its last day reaches into a year without a holiday notice, and is counted again when it comes */
  isDueProvisional?: BooleanFilter | null | undefined;
  /** 已延期 — More time was granted */
  isExtended?: BooleanFilter | null | undefined;
  /** 已逾期：今天已过答复期限或者再次答复期限而未答复；单位不再承办的不计 — The reply, or the second one, is overdue today; nothing is once the unit has no more part in it */
  isOverdue?: BooleanFilter | null | undefined;
  /** 退办期限暂定：期限跨入放假通知未发布的年度，通知发布后重新计算 — That day reaches into a year without a holiday notice, and is counted again when it comes */
  isReturnDueProvisional?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionAssignmentFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionAssignmentFilter> | null | undefined;
  /** 答复日期：未答复前为空 — Replied on; absent until then */
  repliedOn?: DateFilter | null | undefined;
  /** 答复 — The unit’s replies */
  replies?: SuggestionReplyListFilter | null | undefined;
  /** 承办方式：主办、协办或者分办 — Lead, assist or separate */
  role?: AssignmentRoleFilter | null | undefined;
  /** 再次答复期限：代表不满意后再次答复的最后一日，没有重新办理的为空 — Last day for the second reply, after a poor rating; absent unless it is handled again */
  secondDueOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: AssignmentStatusFilter | null | undefined;
  /** 建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联建议承办的条件：值为 null 的等于没写 — Conditions on related SuggestionAssignment records; one that is null is none */
export type SuggestionAssignmentListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionAssignmentFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionAssignmentFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionAssignmentFilter | null | undefined;
};

/** 建议承办的排序 — An ordering of SuggestionAssignment records */
export type SuggestionAssignmentOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionAssignmentOrderField;
};

/** 建议承办的排序字段 — What SuggestionAssignment records can be ordered by */
export const SuggestionAssignmentOrderField = {
  /** 交办日期 — Assigned on */
  ASSIGNED_ON: 'ASSIGNED_ON',
  /** 答复期限：答复的最后一日，延期的按延长后计 — Last day for the reply, extension included */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionAssignmentOrderField = typeof SuggestionAssignmentOrderField[keyof typeof SuggestionAssignmentOrderField];
/** 建议分类：建议的主题 — Subject of a suggestion */
export const SuggestionCategory = {
  /** 农牧业 — Agriculture and herding */
  AGRICULTURE: 'AGRICULTURE',
  /** 营商环境 — Business environment */
  BUSINESS_ENVIRONMENT: 'BUSINESS_ENVIRONMENT',
  /** 文化旅游 — Culture and tourism */
  CULTURE_TOURISM: 'CULTURE_TOURISM',
  /** 教育 — Education */
  EDUCATION: 'EDUCATION',
  /** 养老服务 — Care for the elderly */
  ELDERLY_CARE: 'ELDERLY_CARE',
  /** 就业社保 — Employment and social security */
  EMPLOYMENT: 'EMPLOYMENT',
  /** 生态环境 — Environment */
  ENVIRONMENT: 'ENVIRONMENT',
  /** 卫生健康 — Health */
  HEALTH: 'HEALTH',
  /** 法治建设 — Justice and rule of law */
  JUSTICE: 'JUSTICE',
  /** 其他 — Other */
  OTHER: 'OTHER',
  /** 社会治理 — Social governance */
  SOCIAL_GOVERNANCE: 'SOCIAL_GOVERNANCE',
  /** 城建交通 — Urban construction and transport */
  URBAN_TRANSPORT: 'URBAN_TRANSPORT'
} as const;

export type SuggestionCategory = typeof SuggestionCategory[keyof typeof SuggestionCategory];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SuggestionCategoryFilter = {
  /** 等于此值 — Equal to */
  eq?: SuggestionCategory | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SuggestionCategory> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SuggestionCategory | null | undefined;
};

/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SuggestionCategoryListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: SuggestionCategory | null | undefined;
};

/** 建议联名的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SuggestionCoSigner records; all must hold, and one that is null is none */
export type SuggestionCoSignerFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionCoSignerFilter> | null | undefined;
  /** 联名代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 并案来源：存在且符合条件 — Joined from: the record exists and matches */
  joinedFrom?: SuggestionFilter | null | undefined;
  /** 并案来源：是否为空 — Joined from: whether there is none */
  joinedFromIsNull?: boolean | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionCoSignerFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionCoSignerFilter> | null | undefined;
  /** 联名状态 — Whether the deputy signs */
  status?: CoSignStatusFilter | null | undefined;
  /** 建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联建议联名的条件：值为 null 的等于没写 — Conditions on related SuggestionCoSigner records; one that is null is none */
export type SuggestionCoSignerListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionCoSignerFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionCoSignerFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionCoSignerFilter | null | undefined;
};

/** 建议联名的排序 — An ordering of SuggestionCoSigner records */
export type SuggestionCoSignerOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionCoSignerOrderField;
};

/** 建议联名的排序字段 — What SuggestionCoSigner records can be ordered by */
export const SuggestionCoSignerOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 顺序：在联名代表中的次序，从1起 — Place among the co-signers, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionCoSignerOrderField = typeof SuggestionCoSignerOrderField[keyof typeof SuggestionCoSignerOrderField];
/** 建议办理评价的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SuggestionEvaluation records; all must hold, and one that is null is none */
export type SuggestionEvaluationFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionEvaluationFilter> | null | undefined;
  /** 办理态度：对承办单位办理态度的评价 — Rating of how the unit went about it */
  attitude?: SatisfactionFilter | null | undefined;
  /** 评价代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionEvaluationFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionEvaluationFilter> | null | undefined;
  /** 评价日期 — Rated on */
  ratedOn?: DateFilter | null | undefined;
  /** 答复：存在且符合条件 — Reply: the record exists and matches */
  reply?: SuggestionReplyFilter | null | undefined;
  /** 办理结果：对办理结果的评价 — Rating of what came of it */
  result?: SatisfactionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联建议办理评价的条件：值为 null 的等于没写 — Conditions on related SuggestionEvaluation records; one that is null is none */
export type SuggestionEvaluationListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionEvaluationFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionEvaluationFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionEvaluationFilter | null | undefined;
};

/** 建议办理评价的排序 — An ordering of SuggestionEvaluation records */
export type SuggestionEvaluationOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionEvaluationOrderField;
};

/** 建议办理评价的排序字段 — What SuggestionEvaluation records can be ordered by */
export const SuggestionEvaluationOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 评价日期 — Rated on */
  RATED_ON: 'RATED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionEvaluationOrderField = typeof SuggestionEvaluationOrderField[keyof typeof SuggestionEvaluationOrderField];
/** 代表建议、批评和意见的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Suggestion records; all must hold, and one that is null is none */
export type SuggestionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionFilter> | null | undefined;
  /** 承办 — The units that handle it */
  assignments?: SuggestionAssignmentListFilter | null | undefined;
  /** 分类 — Subject */
  category?: SuggestionCategoryFilter | null | undefined;
  /** 办结日期：未办结前为空 — Closed on; absent until then */
  closedOn?: DateFilter | null | undefined;
  /** 联名：领衔代表之外联名的代表 — The deputies who sign beside the one who leads */
  coSigners?: SuggestionCoSignerListFilter | null | undefined;
  /** 不予接收情形：不予接收的为何不作为代表建议接收，其他的为空 — Why it was not accepted; absent unless it was not */
  declineGround?: DeclineGroundFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 来自群众意见：形成该建议的群众意见，仅列已公开的 — The voices of citizens that went into it, as far as they are published */
  feedback?: PublicFeedbackListFilter | null | undefined;
  /** 立案日期：未立案的为空 — Filed on; absent until then */
  filedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 重点建议：已确定为重点督办的建议（《代表法》第五十二条） — Designated as a key suggestion (Deputies Law, art. 52) */
  isKey?: BooleanFilter | null | undefined;
  /** 类别：建议、批评或者意见 — Suggestion, criticism or opinion */
  kind?: SuggestionKindFilter | null | undefined;
  /** 领衔代表：存在且符合条件 — Lead deputy: the record exists and matches */
  leadDeputy?: DeputyFilter | null | undefined;
  /** 提出身份：存在且符合条件 — Mandate: the record exists and matches */
  mandate?: MandateFilter | null | undefined;
  /** 并入：存在且符合条件 — Merged into: the record exists and matches */
  mergedInto?: SuggestionFilter | null | undefined;
  /** 并入：是否为空 — Merged into: whether there is none */
  mergedIntoIsNull?: boolean | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionFilter | null | undefined;
  /** 编号：平台内唯一；立案时按人大和年度连续编号，此前为临时编号 — Number, unique on the platform: given without gaps per congress and year when it is filed, a provisional one before */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionFilter> | null | undefined;
  /** 来源：所提问题的由来 — Where its matter came from */
  originChannel?: SuggestionOriginFilter | null | undefined;
  /** 提出时间 — In session or between sessions */
  period?: SubmissionPeriodFilter | null | undefined;
  /** 公开方式 — How much is public */
  publicity?: PublicityFilter | null | undefined;
  /** 办理结果：主办单位作出答复前为空 — Outcome; absent until the lead unit has replied */
  result?: HandlingResultFilter | null | undefined;
  /** 审查：立案前的各次审查 — The steps of its review */
  reviews?: SuggestionReviewListFilter | null | undefined;
  /** 会议：存在且符合条件 — Session: the record exists and matches */
  session?: CongressSessionFilter | null | undefined;
  /** 会议：是否为空 — Session: whether there is none */
  sessionIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: SuggestionStatusFilter | null | undefined;
  /** 提交日期：草稿为最近一次改动的日期 — Submitted on; of a draft, last changed on */
  submittedOn?: DateFilter | null | undefined;
  /** 重点督办：属重点建议的，人大如何督办其办理 — How the congress supervises its handling, if it is a key suggestion */
  supervisions?: KeySupervisionListFilter | null | undefined;
  /** 标题：一句话概括建议内容 — What is suggested, in one line */
  title?: SearchFilter | null | undefined;
  /** 拟承办单位：交办前确定的承办单位 — The units that were determined before it was assigned */
  units?: SuggestionUnitListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 建议类别：属于建议、批评还是意见（《代表法》第二十四条） — Whether it is a suggestion, a criticism or an opinion (Deputies Law, art. 24) */
export const SuggestionKind = {
  /** 批评 — Criticism */
  CRITICISM: 'CRITICISM',
  /** 意见 — Opinion */
  OPINION: 'OPINION',
  /** 建议 — Suggestion */
  SUGGESTION: 'SUGGESTION'
} as const;

export type SuggestionKind = typeof SuggestionKind[keyof typeof SuggestionKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SuggestionKindFilter = {
  /** 等于此值 — Equal to */
  eq?: SuggestionKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SuggestionKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SuggestionKind | null | undefined;
};

/** 关联代表建议、批评和意见的条件：值为 null 的等于没写 — Conditions on related Suggestion records; one that is null is none */
export type SuggestionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionFilter | null | undefined;
};

/** 代表建议、批评和意见的排序 — An ordering of Suggestion records */
export type SuggestionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionOrderField;
};

/** 代表建议、批评和意见的排序字段 — What Suggestion records can be ordered by */
export const SuggestionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 提交日期：草稿为最近一次改动的日期 — Submitted on; of a draft, last changed on */
  SUBMITTED_ON: 'SUBMITTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionOrderField = typeof SuggestionOrderField[keyof typeof SuggestionOrderField];
/** 建议来源：建议所提问题的由来 — Where the matter of a suggestion came from */
export const SuggestionOrigin = {
  /** 联系走访：走访群众和企业 — Visits to citizens and enterprises */
  CONTACT_VISIT: 'CONTACT_VISIT',
  /** 会议审议：在人代会或者其他会议上审议 — Deliberation at a session or meeting */
  DELIBERATION: 'DELIBERATION',
  /** 网格：网格及网格人员 — The grid and its staff */
  GRID: 'GRID',
  /** 本职工作：代表的本职工作和日常生活 — The deputy’s own work and life */
  OWN_WORK: 'OWN_WORK',
  /** 履职平台：群众在履职平台上的留言 — Messages of citizens on the platform */
  PLATFORM: 'PLATFORM',
  /** 视察调研 — Inspection or research */
  RESEARCH: 'RESEARCH',
  /** 代表家站：代表在家站接待选民 — Reception at a station */
  STATION: 'STATION'
} as const;

export type SuggestionOrigin = typeof SuggestionOrigin[keyof typeof SuggestionOrigin];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SuggestionOriginFilter = {
  /** 等于此值 — Equal to */
  eq?: SuggestionOrigin | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SuggestionOrigin> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SuggestionOrigin | null | undefined;
};

/** 建议答复的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SuggestionReply records; all must hold, and one that is null is none */
export type SuggestionReplyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionReplyFilter> | null | undefined;
  /** 承办：存在且符合条件 — Assignment: the record exists and matches */
  assignment?: SuggestionAssignmentFilter | null | undefined;
  /** 评价：代表对该答复的评价 — The deputy’s rating of this reply */
  evaluations?: SuggestionEvaluationListFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 答复公开：答复全文是否公开 — Whether the full reply is published */
  isPublished?: BooleanFilter | null | undefined;
  /** 答复方式 — How it was given */
  mode?: ReplyModeFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionReplyFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionReplyFilter> | null | undefined;
  /** 承诺完成日期：承办单位承诺完成的最后一日，未作承诺的为空 — Day by which the unit promises to finish; absent without a promise */
  promisedOn?: DateFilter | null | undefined;
  /** 答复日期 — Replied on */
  repliedOn?: DateFilter | null | undefined;
  /** 办理结果：按通用分类 — Outcome in the common classes */
  result?: HandlingResultFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联建议答复的条件：值为 null 的等于没写 — Conditions on related SuggestionReply records; one that is null is none */
export type SuggestionReplyListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionReplyFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionReplyFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionReplyFilter | null | undefined;
};

/** 建议答复的排序 — An ordering of SuggestionReply records */
export type SuggestionReplyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionReplyOrderField;
};

/** 建议答复的排序字段 — What SuggestionReply records can be ordered by */
export const SuggestionReplyOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 答复日期 — Replied on */
  REPLIED_ON: 'REPLIED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionReplyOrderField = typeof SuggestionReplyOrderField[keyof typeof SuggestionReplyOrderField];
/** 建议审查的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SuggestionReview records; all must hold, and one that is null is none */
export type SuggestionReviewFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionReviewFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionReviewFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionReviewFilter> | null | undefined;
  /** 审查日期 — Reviewed on */
  reviewedOn?: DateFilter | null | undefined;
  /** 审查环节 — Who reviewed it */
  step?: ReviewStepFilter | null | undefined;
  /** 建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联建议审查的条件：值为 null 的等于没写 — Conditions on related SuggestionReview records; one that is null is none */
export type SuggestionReviewListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionReviewFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionReviewFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionReviewFilter | null | undefined;
};

/** 建议审查的排序 — An ordering of SuggestionReview records */
export type SuggestionReviewOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionReviewOrderField;
};

/** 建议审查的排序字段 — What SuggestionReview records can be ordered by */
export const SuggestionReviewOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 审查日期 — Reviewed on */
  REVIEWED_ON: 'REVIEWED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionReviewOrderField = typeof SuggestionReviewOrderField[keyof typeof SuggestionReviewOrderField];
/** 建议状态：建议办理到哪一步 — Where a suggestion stands in its handling */
export const SuggestionStatus = {
  /** 单位已接收 — Accepted by the unit */
  ACCEPTED_BY_UNIT: 'ACCEPTED_BY_UNIT',
  /** 归档 — Archived */
  ARCHIVED: 'ARCHIVED',
  /** 已交办：已交承办单位，开始计算期限 — Assigned to the handling units; the clock runs */
  ASSIGNED: 'ASSIGNED',
  /** 办结 — Closed */
  CLOSED: 'CLOSED',
  /** 草稿：代表正在撰写 — Being written */
  DRAFT: 'DRAFT',
  /** 已评价：代表已评价 — Rated by the deputy */
  EVALUATED: 'EVALUATED',
  /** 已延期：已准予延期 — More time granted */
  EXTENSION_GRANTED: 'EXTENSION_GRANTED',
  /** 立案 — Filed */
  FILED: 'FILED',
  /** 承诺跟踪：跟踪承诺事项的落实 — What was promised is being followed up */
  FOLLOWING_UP: 'FOLLOWING_UP',
  /** 办理中 — Being handled */
  IN_HANDLING: 'IN_HANDLING',
  /** 并案：并入另一件建议 — Merged into another suggestion */
  MERGED: 'MERGED',
  /** 不予接收 — Not accepted */
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  /** 已改办：改由其他单位承办 — Assigned to another unit */
  REASSIGNED: 'REASSIGNED',
  /** 重新办理：代表不满意后重新办理 — To be handled again after a poor rating */
  REHANDLING: 'REHANDLING',
  /** 已答复 — Replied to the deputy */
  REPLIED: 'REPLIED',
  /** 置回：退回代表补充完善 — Returned to the deputy for completion */
  RETURNED_TO_DEPUTY: 'RETURNED_TO_DEPUTY',
  /** 申请退办 — A unit asks to return it */
  RETURN_REQUESTED: 'RETURN_REQUESTED',
  /** 已提交：代表已提交 — Submitted by the deputy */
  SUBMITTED: 'SUBMITTED',
  /** 审查中：人大工作机构正在审查 — Under review by the congress office */
  UNDER_REVIEW: 'UNDER_REVIEW',
  /** 已定承办单位 — Handling units determined */
  UNIT_DETERMINED: 'UNIT_DETERMINED',
  /** 撤回：答复前撤回 — Withdrawn before the reply */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type SuggestionStatus = typeof SuggestionStatus[keyof typeof SuggestionStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SuggestionStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SuggestionStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SuggestionStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SuggestionStatus | null | undefined;
};

/** 拟承办单位的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SuggestionUnit records; all must hold, and one that is null is none */
export type SuggestionUnitFilter = {
  /** 承办单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SuggestionUnitFilter> | null | undefined;
  /** 确定日期 — Determined on */
  determinedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SuggestionUnitFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SuggestionUnitFilter> | null | undefined;
  /** 承办方式：主办、协办或者分办 — Lead, assist or separate */
  role?: AssignmentRoleFilter | null | undefined;
  /** 建议：存在且符合条件 — Suggestion: the record exists and matches */
  suggestion?: SuggestionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联拟承办单位的条件：值为 null 的等于没写 — Conditions on related SuggestionUnit records; one that is null is none */
export type SuggestionUnitListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SuggestionUnitFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SuggestionUnitFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SuggestionUnitFilter | null | undefined;
};

/** 拟承办单位的排序 — An ordering of SuggestionUnit records */
export type SuggestionUnitOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SuggestionUnitOrderField;
};

/** 拟承办单位的排序字段 — What SuggestionUnit records can be ordered by */
export const SuggestionUnitOrderField = {
  /** 确定日期 — Determined on */
  DETERMINED_ON: 'DETERMINED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SuggestionUnitOrderField = typeof SuggestionUnitOrderField[keyof typeof SuggestionUnitOrderField];
/** 开始督办的输入 — What is sent */
export type SuperviseKeySuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 督办意见：人大对承办单位的要求 — What the congress asks of the unit */
  findings?: string | null | undefined;
  /** 全局标识：`KeySupervision:…` — Global id, `KeySupervision:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 监督频次：任务多久一次 — How often a task comes round */
export const SupervisionCadence = {
  /** 每半年：半年一报告 — Every half year (半年一报告) */
  HALF_YEARLY: 'HALF_YEARLY',
  /** 每月 — Every month */
  MONTHLY: 'MONTHLY',
  /** 一次 — Once */
  ONCE: 'ONCE',
  /** 每季度：一季一监督 — Every quarter (一季一监督) */
  QUARTERLY: 'QUARTERLY',
  /** 每年：一年一测评 — Every year (一年一测评) */
  YEARLY: 'YEARLY'
} as const;

export type SupervisionCadence = typeof SupervisionCadence[keyof typeof SupervisionCadence];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionCadenceFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionCadence | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionCadence> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionCadence | null | undefined;
};

/** 监督形式：人大开展监督的形式 — Forms of supervision by a congress */
export const SupervisionForm = {
  /** 质询：依法提出的质询案，由受质询机关答复（《监督法》第五十一条至第五十四条） — Case of inquiry that deputies or members raise, and the organ asked has to answer (Supervision Law, art. 51 to 54) */
  INQUIRY_CASE: 'INQUIRY_CASE',
  /** 执法检查：检查法律的实施情况（《监督法》第四章） — Check of how a law is enforced (Supervision Law, ch. 4) */
  LAW_ENFORCEMENT_CHECK: 'LAW_ENFORCEMENT_CHECK',
  /** 专题询问 — Special inquiry */
  SPECIAL_INQUIRY: 'SPECIAL_INQUIRY',
  /** 特定问题调查：成立调查委员会调查特定问题（《监督法》第五十五条至第五十九条） — Investigation of a special question by a committee set up for it (Supervision Law, art. 55 to 59) */
  SPECIAL_QUESTION_INVESTIGATION: 'SPECIAL_QUESTION_INVESTIGATION',
  /** 专项工作报告：听取专项工作报告 — Hearing a special report */
  SPECIAL_REPORT: 'SPECIAL_REPORT',
  /** 工作评议：依地方规定评议部门工作，《监督法》未规定 — Review of the work of a department, by local rules: the Supervision Law has no such form */
  WORK_REVIEW: 'WORK_REVIEW'
} as const;

export type SupervisionForm = typeof SupervisionForm[keyof typeof SupervisionForm];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionFormFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionForm | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionForm> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionForm | null | undefined;
};

/** 代表监督小组的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SupervisionGroup records; all must hold, and one that is null is none */
export type SupervisionGroupFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SupervisionGroupFilter> | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 撤销日期：解散之日，工作期间为空 — Dissolved on; absent while it works */
  endedOn?: DateFilter | null | undefined;
  /** 成立日期 — Set up on */
  establishedOn?: DateFilter | null | undefined;
  /** 专业领域：代表在工作中熟悉的项目领域，不限的为空 — Field of projects that its deputies know from their work; absent for any */
  field?: ProjectCategoryFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 组长：存在且符合条件 — Leader: the record exists and matches */
  leader?: DeputyFilter | null | undefined;
  /** 成员：小组的代表，组长除外 — Its deputies, the leader left out */
  members?: SupervisionGroupMemberListFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SupervisionGroupFilter | null | undefined;
  /** 牵头委办：存在且符合条件 — Office: the record exists and matches */
  office?: AgencyFilter | null | undefined;
  /** 牵头委办：是否为空 — Office: whether there is none */
  officeIsNull?: boolean | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SupervisionGroupFilter> | null | undefined;
  /** 监督任务 — Tasks assigned to it */
  tasks?: SupervisionTaskListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 监督检查 — Its visits */
  visits?: SupervisionVisitListFilter | null | undefined;
};

/** 监督小组成员的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SupervisionGroupMember records; all must hold, and one that is null is none */
export type SupervisionGroupMemberFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SupervisionGroupMemberFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 监督小组：存在且符合条件 — Group: the record exists and matches */
  group?: SupervisionGroupFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 加入日期 — Joined on */
  joinedOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SupervisionGroupMemberFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SupervisionGroupMemberFilter> | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联监督小组成员的条件：值为 null 的等于没写 — Conditions on related SupervisionGroupMember records; one that is null is none */
export type SupervisionGroupMemberListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SupervisionGroupMemberFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SupervisionGroupMemberFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SupervisionGroupMemberFilter | null | undefined;
};

/** 监督小组成员的排序 — An ordering of SupervisionGroupMember records */
export type SupervisionGroupMemberOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SupervisionGroupMemberOrderField;
};

/** 监督小组成员的排序字段 — What SupervisionGroupMember records can be ordered by */
export const SupervisionGroupMemberOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 加入日期 — Joined on */
  JOINED_ON: 'JOINED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SupervisionGroupMemberOrderField = typeof SupervisionGroupMemberOrderField[keyof typeof SupervisionGroupMemberOrderField];
/** 代表监督小组的排序 — An ordering of SupervisionGroup records */
export type SupervisionGroupOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SupervisionGroupOrderField;
};

/** 代表监督小组的排序字段 — What SupervisionGroup records can be ordered by */
export const SupervisionGroupOrderField = {
  /** 成立日期 — Set up on */
  ESTABLISHED_ON: 'ESTABLISHED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 名称 — Name */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SupervisionGroupOrderField = typeof SupervisionGroupOrderField[keyof typeof SupervisionGroupOrderField];
/** 监督事项类别：监督任务针对什么 — What a task of supervision looks at */
export const SupervisionItem = {
  /** 重点项目 — A key project */
  KEY_PROJECT: 'KEY_PROJECT',
  /** 重点工作 — A key task */
  KEY_TASK: 'KEY_TASK',
  /** 民生实事 — A livelihood project */
  LIVELIHOOD_PROJECT: 'LIVELIHOOD_PROJECT',
  /** 整改事项 — Something to be put right */
  RECTIFICATION: 'RECTIFICATION',
  /** 监督议题 — A topic */
  TOPIC: 'TOPIC'
} as const;

export type SupervisionItem = typeof SupervisionItem[keyof typeof SupervisionItem];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionItemFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionItem | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionItem> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionItem | null | undefined;
};

/** 代表反映监督事项的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SupervisionMatter records; all must hold, and one that is null is none */
export type SupervisionMatterFilter = {
  /** 交办单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 交办单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SupervisionMatterFilter> | null | undefined;
  /** 分类 — Subject */
  category?: SuggestionCategoryFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 答复期限：答复的最后一日，没有期限的为空 — To be answered by; absent where none runs */
  dueOn?: DateFilter | null | undefined;
  /** 群众意见：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 群众意见：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 监督形式：所选的监督形式，未选定前为空 — Form of supervision chosen; absent until then */
  form?: SupervisionFormFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已逾期：到期应答复而未答复 — It should have been answered by now */
  isOverdue?: BooleanFilter | null | undefined;
  /** 已公开：标题和结果是否公开 — Whether title and outcome are published */
  isPublished?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SupervisionMatterFilter | null | undefined;
  /** 编号：平台内唯一 — Number, unique on the platform */
  number?: CodeFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SupervisionMatterFilter> | null | undefined;
  /** 答复日期：未答复前为空 — Answered on; absent until then */
  repliedOn?: DateFilter | null | undefined;
  /** 反映代表：存在且符合条件 — Reported by: the record exists and matches */
  reportedBy?: DeputyFilter | null | undefined;
  /** 反映日期 — Reported on */
  reportedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: SupervisionMatterStatusFilter | null | undefined;
  /** 监督任务：存在且符合条件 — Task: the record exists and matches */
  task?: SupervisionTaskFilter | null | undefined;
  /** 监督任务：是否为空 — Task: whether there is none */
  taskIsNull?: boolean | null | undefined;
  /** 标题：一句话概括，不含个人信息 — What it is about, in one line, without personal details */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联代表反映监督事项的条件：值为 null 的等于没写 — Conditions on related SupervisionMatter records; one that is null is none */
export type SupervisionMatterListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SupervisionMatterFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SupervisionMatterFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SupervisionMatterFilter | null | undefined;
};

/** 代表反映监督事项的排序 — An ordering of SupervisionMatter records */
export type SupervisionMatterOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SupervisionMatterOrderField;
};

/** 代表反映监督事项的排序字段 — What SupervisionMatter records can be ordered by */
export const SupervisionMatterOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 反映日期 — Reported on */
  REPORTED_ON: 'REPORTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SupervisionMatterOrderField = typeof SupervisionMatterOrderField[keyof typeof SupervisionMatterOrderField];
/** 监督事项状态：代表反映的事项办理到哪一步 — Where a matter that a deputy reported stands */
export const SupervisionMatterStatus = {
  /** 已交办：已交承办单位 — Assigned to an agency */
  ASSIGNED: 'ASSIGNED',
  /** 办结 — Closed */
  CLOSED: 'CLOSED',
  /** 监督中 — Being supervised */
  IN_SUPERVISION: 'IN_SUPERVISION',
  /** 不予受理：不予受理并说明原因 — Not taken up, with the reason */
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  /** 已答复：代表已得到答复 — The deputy has an answer */
  REPLIED: 'REPLIED',
  /** 已反映 — Reported */
  REPORTED: 'REPORTED',
  /** 已研判：委员会工作机构已研判 — Looked at by the committee office */
  SCREENED: 'SCREENED'
} as const;

export type SupervisionMatterStatus = typeof SupervisionMatterStatus[keyof typeof SupervisionMatterStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionMatterStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionMatterStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionMatterStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionMatterStatus | null | undefined;
};

/** 监督链环节：在全年监督链中的环节（监督工作链） — Place in the chain of a year (监督工作链) */
export const SupervisionPhase = {
  /** 年中问进度：年中，进展如何 — How far they are, in the middle */
  MID_YEAR_PROGRESS: 'MID_YEAR_PROGRESS',
  /** 年初问选题：年初，选哪些项目 — Which projects, at the start of the year */
  START_OF_YEAR_TOPICS: 'START_OF_YEAR_TOPICS',
  /** 年底问效果：年底，取得什么成效 — What they achieved, at the end */
  YEAR_END_RESULTS: 'YEAR_END_RESULTS'
} as const;

export type SupervisionPhase = typeof SupervisionPhase[keyof typeof SupervisionPhase];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionPhaseFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionPhase | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionPhase> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionPhase | null | undefined;
};

/** 监督计划的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SupervisionPlan records; all must hold, and one that is null is none */
export type SupervisionPlanFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SupervisionPlanFilter> | null | undefined;
  /** 决定：存在且符合条件 — Decision: the record exists and matches */
  decision?: DecisionFilter | null | undefined;
  /** 决定：是否为空 — Decision: whether there is none */
  decisionIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 结束日期 — Last day */
  endsOn?: DateFilter | null | undefined;
  /** 听取报告：存在且符合条件 — Heard: the record exists and matches */
  heard?: DecisionFilter | null | undefined;
  /** 听取报告：是否为空 — Heard: whether there is none */
  heardIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 类别 — What it covers */
  kind?: SupervisionPlanKindFilter | null | undefined;
  /** 层级 — Level of the congress */
  level?: CongressLevelFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SupervisionPlanFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SupervisionPlanFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 开始日期 — First day */
  startsOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: SupervisionPlanStatusFilter | null | undefined;
  /** 监督任务 — Its tasks */
  tasks?: SupervisionTaskListFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度 — Year */
  year?: IntFilter | null | undefined;
};

/** 监督计划类别：监督计划包括什么 — What a plan of supervision covers */
export const SupervisionPlanKind = {
  /** 年度监督计划：一年的监督议题 — The topics of a year */
  ANNUAL: 'ANNUAL',
  /** 专项监督行动：一个问题，暗访取证、询问和整改（真查、真问、真改） — One problem, with undercover evidence, inquiry and rectification (真查、真问、真改) */
  CAMPAIGN: 'CAMPAIGN',
  /** 民生实事监督：民生实事项目从选择到成效（年初问选题、年中问进度、年底问效果） — Livelihood projects, from choice to effect (年初问选题、年中问进度、年底问效果) */
  LIVELIHOOD: 'LIVELIHOOD',
  /** 跟踪督办：代表跟踪的重点项目、重点工作和民生实事项目（督考评一体化） — Key projects, tasks and livelihood projects that deputies track (督考评一体化) */
  TRACKING: 'TRACKING'
} as const;

export type SupervisionPlanKind = typeof SupervisionPlanKind[keyof typeof SupervisionPlanKind];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionPlanKindFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionPlanKind | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionPlanKind> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionPlanKind | null | undefined;
};

/** 关联监督计划的条件：值为 null 的等于没写 — Conditions on related SupervisionPlan records; one that is null is none */
export type SupervisionPlanListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SupervisionPlanFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SupervisionPlanFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SupervisionPlanFilter | null | undefined;
};

/** 监督计划的排序 — An ordering of SupervisionPlan records */
export type SupervisionPlanOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SupervisionPlanOrderField;
};

/** 监督计划的排序字段 — What SupervisionPlan records can be ordered by */
export const SupervisionPlanOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期 — First day */
  STARTS_ON: 'STARTS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 年度 — Year */
  YEAR: 'YEAR'
} as const;

export type SupervisionPlanOrderField = typeof SupervisionPlanOrderField[keyof typeof SupervisionPlanOrderField];
/** 监督计划状态：计划进行到哪一步 — Where a plan stands */
export const SupervisionPlanStatus = {
  /** 办结 — Closed */
  CLOSED: 'CLOSED',
  /** 已通过：已决定并公布 — Decided and published */
  DECIDED: 'DECIDED',
  /** 草拟 — Being drafted */
  DRAFT: 'DRAFT',
  /** 实施中 — Being carried out */
  IN_PROGRESS: 'IN_PROGRESS',
  /** 已报告：结果已报告 — Its results are reported */
  REPORTED: 'REPORTED'
} as const;

export type SupervisionPlanStatus = typeof SupervisionPlanStatus[keyof typeof SupervisionPlanStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionPlanStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionPlanStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionPlanStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionPlanStatus | null | undefined;
};

/** 督办方式：人大如何督办重点建议的办理 — How the congress supervises the handling of a key suggestion */
export const SupervisionRoute = {
  /** 主任会议督办：主任会议听取办理情况 — The chairpersons’ meeting hears how it goes */
  CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
  /** 对口督办：由对口的委员会督办 — The committee of the field takes it on */
  COUNTERPART_COMMITTEE: 'COUNTERPART_COMMITTEE',
  /** 重点小组代表跟踪督办：由提出建议的代表小组跟踪督办 — Deputies of the group that made it follow it */
  KEY_GROUP_TRACKING: 'KEY_GROUP_TRACKING',
  /** 重点承办单位督办：通过承办建议较多的单位督办 — Through the unit that handles many suggestions */
  KEY_UNIT: 'KEY_UNIT',
  /** 领衔督办：常委会领导牵头督办 — A leader of the standing committee takes it on */
  LEADING: 'LEADING'
} as const;

export type SupervisionRoute = typeof SupervisionRoute[keyof typeof SupervisionRoute];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionRouteFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionRoute | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionRoute> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionRoute | null | undefined;
};

/** 监督步骤：监督议题的十个步骤 — The ten steps of a topic of supervision */
export const SupervisionStep = {
  /** 调研考察实施：实地调研 — Research in the field */
  FIELD_RESEARCH: 'FIELD_RESEARCH',
  /** 专题询问 — Special inquiry */
  INQUIRY: 'INQUIRY',
  /** 审议意见：常委会的审议意见 — Opinion of the committee */
  OPINION: 'OPINION',
  /** 落实整改方案：制定整改方案 — Plan of rectification */
  RECTIFICATION_PLAN: 'RECTIFICATION_PLAN',
  /** 整改落实报告 — Report on rectification */
  RECTIFICATION_REPORT: 'RECTIFICATION_REPORT',
  /** 整改落实调研 — Research on rectification */
  RECTIFICATION_RESEARCH: 'RECTIFICATION_RESEARCH',
  /** 报告审议 — The report is deliberated */
  REPORT_DELIBERATED: 'REPORT_DELIBERATED',
  /** 调研通知：发出调研通知 — Notice of the research */
  RESEARCH_NOTICE: 'RESEARCH_NOTICE',
  /** 调研报告：形成调研报告 — Report on the research */
  RESEARCH_REPORT: 'RESEARCH_REPORT',
  /** 主送单位调研报告：被调研单位的报告 — Report of the unit */
  UNIT_REPORT: 'UNIT_REPORT'
} as const;

export type SupervisionStep = typeof SupervisionStep[keyof typeof SupervisionStep];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionStepFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionStep | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionStep> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionStep | null | undefined;
};

/** 监督任务的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SupervisionTask records; all must hold, and one that is null is none */
export type SupervisionTaskFilter = {
  /** 监督活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 监督活动：是否为空 — Activity: whether there is none */
  activityIsNull?: boolean | null | undefined;
  /** 责任单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 责任单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SupervisionTaskFilter> | null | undefined;
  /** 频次 — How often it comes round */
  cadence?: SupervisionCadenceFilter | null | undefined;
  /** 完成日期：未完成前为空 — Done on; absent until then */
  completedOn?: DateFilter | null | undefined;
  /** 截止日期 — Due on */
  dueOn?: DateFilter | null | undefined;
  /** 监督形式：监督的形式，只作跟踪的为空 — Form of supervision; absent for mere tracking */
  form?: SupervisionFormFilter | null | undefined;
  /** 监督小组：存在且符合条件 — Group: the record exists and matches */
  group?: SupervisionGroupFilter | null | undefined;
  /** 监督小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 听取报告：存在且符合条件 — Heard: the record exists and matches */
  heard?: DecisionFilter | null | undefined;
  /** 听取报告：是否为空 — Heard: whether there is none */
  heardIsNull?: boolean | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已逾期：到期未完成 — Not done though due */
  isOverdue?: BooleanFilter | null | undefined;
  /** 事项类别 — What it looks at */
  item?: SupervisionItemFilter | null | undefined;
  /** 代表反映监督事项：并入该任务的事项，仅列已公开的 — Matters of deputies that went into it, as far as they are published */
  matters?: SupervisionMatterListFilter | null | undefined;
  /** 名称 — What is supervised */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SupervisionTaskFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SupervisionTaskFilter> | null | undefined;
  /** 监督链环节：在全年监督链中的环节，其他任务为空 — Place in the chain of the year; absent for others */
  phase?: SupervisionPhaseFilter | null | undefined;
  /** 监督计划：存在且符合条件 — Plan: the record exists and matches */
  plan?: SupervisionPlanFilter | null | undefined;
  /** 民生实事项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 民生实事项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 状态 — Where it stands */
  status?: SupervisionTaskStatusFilter | null | undefined;
  /** 当前步骤：议题进行到的步骤，其他任务为空 — Step that a topic has come to; absent for others */
  step?: SupervisionStepFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 监督检查 — Visits made for it */
  visits?: SupervisionVisitListFilter | null | undefined;
};

/** 关联监督任务的条件：值为 null 的等于没写 — Conditions on related SupervisionTask records; one that is null is none */
export type SupervisionTaskListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SupervisionTaskFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SupervisionTaskFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SupervisionTaskFilter | null | undefined;
};

/** 监督任务的排序 — An ordering of SupervisionTask records */
export type SupervisionTaskOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SupervisionTaskOrderField;
};

/** 监督任务的排序字段 — What SupervisionTask records can be ordered by */
export const SupervisionTaskOrderField = {
  /** 截止日期 — Due on */
  DUE_ON: 'DUE_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SupervisionTaskOrderField = typeof SupervisionTaskOrderField[keyof typeof SupervisionTaskOrderField];
/** 监督任务状态：任务进行到哪一步 — Where a task stands */
export const SupervisionTaskStatus = {
  /** 已取消：不再进行 — Dropped */
  CANCELLED: 'CANCELLED',
  /** 已完成 — Done */
  COMPLETED: 'COMPLETED',
  /** 进行中 — Being carried out */
  IN_PROGRESS: 'IN_PROGRESS',
  /** 未开始 — Not begun */
  PLANNED: 'PLANNED',
  /** 已报告：已向主任会议或者主席团报告 — Reported to the chairpersons’ meeting or presidium */
  REPORTED: 'REPORTED'
} as const;

export type SupervisionTaskStatus = typeof SupervisionTaskStatus[keyof typeof SupervisionTaskStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SupervisionTaskStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SupervisionTaskStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SupervisionTaskStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SupervisionTaskStatus | null | undefined;
};

/** 监督检查的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SupervisionVisit records; all must hold, and one that is null is none */
export type SupervisionVisitFilter = {
  /** 代表活动：存在且符合条件 — Activity: the record exists and matches */
  activity?: ActivityFilter | null | undefined;
  /** 代表活动：是否为空 — Activity: whether there is none */
  activityIsNull?: boolean | null | undefined;
  /** 整改单位：存在且符合条件 — Agency: the record exists and matches */
  agency?: AgencyFilter | null | undefined;
  /** 整改单位：是否为空 — Agency: whether there is none */
  agencyIsNull?: boolean | null | undefined;
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SupervisionVisitFilter> | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 整改期限：整改的最后一日，不需整改的为空 — To be put right by; absent where nothing has to be */
  dueOn?: DateFilter | null | undefined;
  /** 群众反映：存在且符合条件 — Feedback: the record exists and matches */
  feedback?: PublicFeedbackFilter | null | undefined;
  /** 群众反映：是否为空 — Feedback: whether there is none */
  feedbackIsNull?: boolean | null | undefined;
  /** 监督小组：存在且符合条件 — Group: the record exists and matches */
  group?: SupervisionGroupFilter | null | undefined;
  /** 监督小组：是否为空 — Group: whether there is none */
  groupIsNull?: boolean | null | undefined;
  /** 发现问题：是否需要整改 — Whether something has to be put right */
  hasProblem?: BooleanFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 已逾期：到期未整改 — Not put right though due */
  isOverdue?: BooleanFilter | null | undefined;
  /** 已公开 — Whether it is published */
  isPublished?: BooleanFilter | null | undefined;
  /** 带队代表：存在且符合条件 — Lead deputy: the record exists and matches */
  leadDeputy?: DeputyFilter | null | undefined;
  /** 带队代表：是否为空 — Lead deputy: whether there is none */
  leadDeputyIsNull?: boolean | null | undefined;
  /** 方式 — How they looked */
  method?: VisitMethodFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SupervisionVisitFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SupervisionVisitFilter> | null | undefined;
  /** 民生实事项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 民生实事项目：是否为空 — Project: whether there is none */
  projectIsNull?: boolean | null | undefined;
  /** 回头看日期：复查之日，未复查前为空 — Checked again on; absent until then */
  recheckedOn?: DateFilter | null | undefined;
  /** 整改日期：未整改前为空 — Put right on; absent until then */
  rectifiedOn?: DateFilter | null | undefined;
  /** 社会监督员：存在且符合条件 — Social supervisor: the record exists and matches */
  socialSupervisor?: SocialSupervisorFilter | null | undefined;
  /** 社会监督员：是否为空 — Social supervisor: whether there is none */
  socialSupervisorIsNull?: boolean | null | undefined;
  /** 监督任务：存在且符合条件 — Task: the record exists and matches */
  task?: SupervisionTaskFilter | null | undefined;
  /** 监督任务：是否为空 — Task: whether there is none */
  taskIsNull?: boolean | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 检查日期 — Day */
  visitedOn?: DateFilter | null | undefined;
};

/** 关联监督检查的条件：值为 null 的等于没写 — Conditions on related SupervisionVisit records; one that is null is none */
export type SupervisionVisitListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SupervisionVisitFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SupervisionVisitFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SupervisionVisitFilter | null | undefined;
};

/** 监督检查的排序 — An ordering of SupervisionVisit records */
export type SupervisionVisitOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SupervisionVisitOrderField;
};

/** 监督检查的排序字段 — What SupervisionVisit records can be ordered by */
export const SupervisionVisitOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 检查日期 — Day */
  VISITED_ON: 'VISITED_ON'
} as const;

export type SupervisionVisitOrderField = typeof SupervisionVisitOrderField[keyof typeof SupervisionVisitOrderField];
/** 问卷回答的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SurveyAnswer records; all must hold, and one that is null is none */
export type SurveyAnswerFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SurveyAnswerFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SurveyAnswerFilter | null | undefined;
  /** 选项：存在且符合条件 — Option: the record exists and matches */
  option?: SurveyOptionFilter | null | undefined;
  /** 选项：是否为空 — Option: whether there is none */
  optionIsNull?: boolean | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SurveyAnswerFilter> | null | undefined;
  /** 题目：存在且符合条件 — Question: the record exists and matches */
  question?: SurveyQuestionFilter | null | undefined;
  /** 答卷：存在且符合条件 — Response: the record exists and matches */
  response?: SurveyResponseFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联问卷回答的条件：值为 null 的等于没写 — Conditions on related SurveyAnswer records; one that is null is none */
export type SurveyAnswerListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SurveyAnswerFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SurveyAnswerFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SurveyAnswerFilter | null | undefined;
};

/** 问卷回答的排序 — An ordering of SurveyAnswer records */
export type SurveyAnswerOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SurveyAnswerOrderField;
};

/** 问卷回答的排序字段 — What SurveyAnswer records can be ordered by */
export const SurveyAnswerOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SurveyAnswerOrderField = typeof SurveyAnswerOrderField[keyof typeof SurveyAnswerOrderField];
/** 问卷对象：谁可以作答 — Who may answer */
export const SurveyAudience = {
  /** 代表和公众：代表和其他任何人 — Deputies and everybody else */
  BOTH: 'BOTH',
  /** 人大代表 — Deputies */
  DEPUTIES: 'DEPUTIES',
  /** 社会公众：任何人 — Everybody */
  PUBLIC: 'PUBLIC'
} as const;

export type SurveyAudience = typeof SurveyAudience[keyof typeof SurveyAudience];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SurveyAudienceFilter = {
  /** 等于此值 — Equal to */
  eq?: SurveyAudience | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SurveyAudience> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SurveyAudience | null | undefined;
};

/** 问卷调查的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Survey records; all must hold, and one that is null is none */
export type SurveyFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SurveyFilter> | null | undefined;
  /** 对象 — Who may answer */
  audience?: SurveyAudienceFilter | null | undefined;
  /** 截止日期 — Last day */
  closesOn?: DateFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 匿名：答卷是否不记姓名，含代表 — Whether answers are kept without the person, deputies included */
  isAnonymous?: BooleanFilter | null | undefined;
  /** 可作答：今天是否可以作答 — Whether answers are taken today */
  isOpen?: BooleanFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SurveyFilter | null | undefined;
  /** 开始日期 — First day */
  opensOn?: DateFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SurveyFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 题目 — The questions */
  questions?: SurveyQuestionListFilter | null | undefined;
  /** 答卷：本人的答卷，工作机构可见全部；不公开 — Answers: one’s own, or for the offices; not public */
  responses?: SurveyResponseListFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: SurveyStatusFilter | null | undefined;
  /** 标题 — Title */
  title?: SearchFilter | null | undefined;
  /** 主题 — What it is about */
  topic?: SurveyTopicFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 问卷选项的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SurveyOption records; all must hold, and one that is null is none */
export type SurveyOptionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SurveyOptionFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SurveyOptionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SurveyOptionFilter> | null | undefined;
  /** 题目：存在且符合条件 — Question: the record exists and matches */
  question?: SurveyQuestionFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联问卷选项的条件：值为 null 的等于没写 — Conditions on related SurveyOption records; one that is null is none */
export type SurveyOptionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SurveyOptionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SurveyOptionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SurveyOptionFilter | null | undefined;
};

/** 问卷选项的排序 — An ordering of SurveyOption records */
export type SurveyOptionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SurveyOptionOrderField;
};

/** 问卷选项的排序字段 — What SurveyOption records can be ordered by */
export const SurveyOptionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 序号：在题目中的次序，从1起 — Place in the question, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SurveyOptionOrderField = typeof SurveyOptionOrderField[keyof typeof SurveyOptionOrderField];
/** 问卷调查的排序 — An ordering of Survey records */
export type SurveyOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SurveyOrderField;
};

/** 问卷调查的排序字段 — What Survey records can be ordered by */
export const SurveyOrderField = {
  /** 截止日期 — Last day */
  CLOSES_ON: 'CLOSES_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期 — First day */
  OPENS_ON: 'OPENS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SurveyOrderField = typeof SurveyOrderField[keyof typeof SurveyOrderField];
/** 问卷题目的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SurveyQuestion records; all must hold, and one that is null is none */
export type SurveyQuestionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SurveyQuestionFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 题型 — How it is answered */
  kind?: QuestionKindFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SurveyQuestionFilter | null | undefined;
  /** 选项：可选的选项，文字题没有 — What can be chosen; none for a question answered in words */
  options?: SurveyOptionListFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SurveyQuestionFilter> | null | undefined;
  /** 问卷：存在且符合条件 — Survey: the record exists and matches */
  survey?: SurveyFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联问卷题目的条件：值为 null 的等于没写 — Conditions on related SurveyQuestion records; one that is null is none */
export type SurveyQuestionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SurveyQuestionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SurveyQuestionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SurveyQuestionFilter | null | undefined;
};

/** 问卷题目的排序 — An ordering of SurveyQuestion records */
export type SurveyQuestionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SurveyQuestionOrderField;
};

/** 问卷题目的排序字段 — What SurveyQuestion records can be ordered by */
export const SurveyQuestionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 题号：在问卷中的次序，从1起 — Place in the survey, from 1 */
  POSITION: 'POSITION',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SurveyQuestionOrderField = typeof SurveyQuestionOrderField[keyof typeof SurveyQuestionOrderField];
/** 答卷的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on SurveyResponse records; all must hold, and one that is null is none */
export type SurveyResponseFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<SurveyResponseFilter> | null | undefined;
  /** 作答日期 — Answered on */
  answeredOn?: DateFilter | null | undefined;
  /** 回答 — Answers to its questions */
  answers?: SurveyAnswerListFilter | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 代表：是否为空 — Deputy: whether there is none */
  deputyIsNull?: boolean | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: SurveyResponseFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<SurveyResponseFilter> | null | undefined;
  /** 问卷：存在且符合条件 — Survey: the record exists and matches */
  survey?: SurveyFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联答卷的条件：值为 null 的等于没写 — Conditions on related SurveyResponse records; one that is null is none */
export type SurveyResponseListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: SurveyResponseFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: SurveyResponseFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: SurveyResponseFilter | null | undefined;
};

/** 答卷的排序 — An ordering of SurveyResponse records */
export type SurveyResponseOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: SurveyResponseOrderField;
};

/** 答卷的排序字段 — What SurveyResponse records can be ordered by */
export const SurveyResponseOrderField = {
  /** 作答日期 — Answered on */
  ANSWERED_ON: 'ANSWERED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SurveyResponseOrderField = typeof SurveyResponseOrderField[keyof typeof SurveyResponseOrderField];
/** 问卷状态：问卷进行到哪一步 — Where a survey stands */
export const SurveyStatus = {
  /** 已截止 — Closed */
  CLOSED: 'CLOSED',
  /** 拟定 — Being drawn up */
  DRAFT: 'DRAFT',
  /** 进行中：可以作答 — Answers are taken */
  OPEN: 'OPEN',
  /** 已公布结果 — The results are published */
  PUBLISHED: 'PUBLISHED'
} as const;

export type SurveyStatus = typeof SurveyStatus[keyof typeof SurveyStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SurveyStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: SurveyStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SurveyStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SurveyStatus | null | undefined;
};

/** 问卷主题：问卷关于什么 — What a survey is about */
export const SurveyTopic = {
  /** 代表工作 — The work of deputies */
  DEPUTY_WORK: 'DEPUTY_WORK',
  /** 生态环境保护：自然环境保护，如长江保护 — Protection of nature, e.g. of the Yangtze */
  ECOLOGY: 'ECOLOGY',
  /** 经济和营商环境 — Economy and business environment */
  ECONOMY: 'ECONOMY',
  /** 立法：制定法规 — A law */
  LEGISLATION: 'LEGISLATION',
  /** 民生实事 — Livelihood projects */
  LIVELIHOOD: 'LIVELIHOOD',
  /** 乡村振兴 — Countryside */
  RURAL: 'RURAL',
  /** 社会事业：教育、卫生、养老、文化 — Education, health, elderly care, culture */
  SOCIETY: 'SOCIETY',
  /** 城市建设管理 — Building and managing the city */
  URBAN: 'URBAN',
  /** 专项工作评议：选定评议单位及其工作 — Which units to review, and how they do */
  WORK_REVIEW: 'WORK_REVIEW'
} as const;

export type SurveyTopic = typeof SurveyTopic[keyof typeof SurveyTopic];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type SurveyTopicFilter = {
  /** 等于此值 — Equal to */
  eq?: SurveyTopic | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<SurveyTopic> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: SurveyTopic | null | undefined;
};

/** 暂停原因：为何暂停执行代表职务（《代表法》第六十一条） — Why a mandate is suspended (Deputies Law, art. 61) */
export const SuspensionReason = {
  /** 因刑事案件被羁押：因刑事案件被羁押，正在受侦查、起诉、审判 — In custody in a criminal case under investigation, prosecution or trial */
  IN_CUSTODY_CRIMINAL_CASE: 'IN_CUSTODY_CRIMINAL_CASE',
  /** 服刑未附加剥夺政治权利 — Serving a sentence without deprivation of political rights */
  SERVING_SENTENCE_WITH_POLITICAL_RIGHTS: 'SERVING_SENTENCE_WITH_POLITICAL_RIGHTS'
} as const;

export type SuspensionReason = typeof SuspensionReason[keyof typeof SuspensionReason];
/** 评议对象确定方式：单位如何成为评议对象 — How a unit became a target */
export const TargetSelection = {
  /** 票决确定：由人大票决选定 — A congress voted for it */
  BALLOT: 'BALLOT',
  /** 主任会议确定：由主任会议或者主席团确定 — The chairpersons’ meeting, or the presidium, decided */
  CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
  /** 全覆盖：所有单位均接受评议 — All units are evaluated */
  FULL_COVERAGE: 'FULL_COVERAGE'
} as const;

export type TargetSelection = typeof TargetSelection[keyof typeof TargetSelection];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type TargetSelectionFilter = {
  /** 等于此值 — Equal to */
  eq?: TargetSelection | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<TargetSelection> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: TargetSelection | null | undefined;
};

/** 终止原因：为何终止代表资格（《代表法》第六十二条） — Why a mandate ended (Deputies Law, art. 62) */
export const TerminationReason = {
  /** 未经批准两次不出席会议：未经批准两次不出席人民代表大会会议 — Absent from two sessions without leave */
  ABSENT_TWICE_WITHOUT_LEAVE: 'ABSENT_TWICE_WITHOUT_LEAVE',
  /** 去世 — Deceased */
  DECEASED: 'DECEASED',
  /** 剥夺政治权利 — Deprived of political rights */
  DEPRIVED_OF_POLITICAL_RIGHTS: 'DEPRIVED_OF_POLITICAL_RIGHTS',
  /** 丧失行为能力 — Lost the capacity to act */
  LOST_CAPACITY: 'LOST_CAPACITY',
  /** 丧失国籍：丧失中华人民共和国国籍 — Lost the nationality of the People’s Republic of China */
  LOST_NATIONALITY: 'LOST_NATIONALITY',
  /** 迁出或者调离：迁出或者调离本行政区域 — Moved away from the administrative area */
  MOVED_AWAY: 'MOVED_AWAY',
  /** 责令辞职 — Ordered to resign */
  ORDERED_TO_RESIGN: 'ORDERED_TO_RESIGN',
  /** 被罢免 — Recalled */
  RECALLED: 'RECALLED',
  /** 辞职被接受 — Resignation accepted */
  RESIGNED: 'RESIGNED',
  /** 届满：任期届满 — The term ended */
  TERM_ENDED: 'TERM_ENDED'
} as const;

export type TerminationReason = typeof TerminationReason[keyof typeof TerminationReason];
/** 筛选条件：须同时成立，值为 null 的等于没写；全角半角、大小写、简繁体、间隔号等形近符号和汉字间的空格不加区分 — Conditions that must all hold; one that is null is none; width, case, traditional characters, dots and other signs that look alike, and blanks between Chinese characters make no difference */
export type TextFilter = {
  /** 包含每个词，词间用空格分开，引号内的是一个词，经索引查找 — Contains each of these words, separated by blanks; what is quoted is one word; found through an index */
  contains?: string | null | undefined;
  /** 等于此值 — Equal to */
  eq?: string | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<string> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: string | null | undefined;
  /** 以此文字开头 — Begins with this text */
  startsWith?: string | null | undefined;
};

/** 参训记录的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on TrainingAttendance records; all must hold, and one that is null is none */
export type TrainingAttendanceFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<TrainingAttendanceFilter> | null | undefined;
  /** 代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 通知日期 — Invited or enrolled on */
  enrolledOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: TrainingAttendanceFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<TrainingAttendanceFilter> | null | undefined;
  /** 参训情况 — There or not */
  presence?: TrainingPresenceFilter | null | undefined;
  /** 培训：存在且符合条件 — Training: the record exists and matches */
  training?: TrainingFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联参训记录的条件：值为 null 的等于没写 — Conditions on related TrainingAttendance records; one that is null is none */
export type TrainingAttendanceListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: TrainingAttendanceFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: TrainingAttendanceFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: TrainingAttendanceFilter | null | undefined;
};

/** 参训记录的排序 — An ordering of TrainingAttendance records */
export type TrainingAttendanceOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: TrainingAttendanceOrderField;
};

/** 参训记录的排序字段 — What TrainingAttendance records can be ordered by */
export const TrainingAttendanceOrderField = {
  /** 通知日期 — Invited or enrolled on */
  ENROLLED_ON: 'ENROLLED_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type TrainingAttendanceOrderField = typeof TrainingAttendanceOrderField[keyof typeof TrainingAttendanceOrderField];
/** 代表培训的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on Training records; all must hold, and one that is null is none */
export type TrainingFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<TrainingFilter> | null | undefined;
  /** 参训代表：应参加培训的全部代表，不论是否到场 — Everybody who is entitled, there or not */
  attendances?: TrainingAttendanceListFilter | null | undefined;
  /** 人民代表大会：存在且符合条件 — Congress: the record exists and matches */
  congress?: CongressFilter | null | undefined;
  /** 行政区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 结束日期 — Last day */
  endsOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 名称 — Name */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: TrainingFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<TrainingFilter> | null | undefined;
  /** 组织单位：存在且符合条件 — Organiser: the record exists and matches */
  organiser?: AgencyFilter | null | undefined;
  /** 组织单位：是否为空 — Organiser: whether there is none */
  organiserIsNull?: boolean | null | undefined;
  /** 参训对象 — Who learns together */
  parties?: TrainingPartyListFilter | null | undefined;
  /** 阶段：在一届中的何时、为何培训 — When in the term, and for what */
  stage?: TrainingStageFilter | null | undefined;
  /** 开始日期 — First day */
  startsOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: TrainingStatusFilter | null | undefined;
  /** 届次 — Term of that congress */
  term?: IntFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 代表培训的排序 — An ordering of Training records */
export type TrainingOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: TrainingOrderField;
};

/** 代表培训的排序字段 — What Training records can be ordered by */
export const TrainingOrderField = {
  /** 结束日期 — Last day */
  ENDS_ON: 'ENDS_ON',
  /** 标识 — Key */
  ID: 'ID',
  /** 开始日期 — First day */
  STARTS_ON: 'STARTS_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type TrainingOrderField = typeof TrainingOrderField[keyof typeof TrainingOrderField];
/** 参训对象：与谁一同学习（五位一体） — Who learns together (五位一体) */
export const TrainingParty = {
  /** 全体代表：该级人大的全体代表 — All deputies of the congress */
  ALL_DEPUTIES: 'ALL_DEPUTIES',
  /** 常委会组成人员 — Members of the standing committee */
  COMMITTEE_MEMBERS: 'COMMITTEE_MEMBERS',
  /** 选区代表 — Deputies of a constituency */
  CONSTITUENCY_DEPUTIES: 'CONSTITUENCY_DEPUTIES',
  /** 行业代表 — Deputies of a field of work */
  INDUSTRY_DEPUTIES: 'INDUSTRY_DEPUTIES',
  /** 镇街人大主席（主任）：乡镇人大主席团主席、街道人大工委主任 — Chairs of presidiums and work committees of townships */
  TOWNSHIP_CHAIRS: 'TOWNSHIP_CHAIRS'
} as const;

export type TrainingParty = typeof TrainingParty[keyof typeof TrainingParty];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type TrainingPartyListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: TrainingParty | null | undefined;
};

/** 参训情况：应参加的人是否到场 — Whether somebody who is entitled took part */
export const TrainingPresence = {
  /** 缺席：未经请假未到 — Was not there, without leave */
  ABSENT: 'ABSENT',
  /** 免于参加：不需参加 — Need not take part */
  EXCUSED: 'EXCUSED',
  /** 待参加：培训尚未举行 — It has not been held yet */
  EXPECTED: 'EXPECTED',
  /** 请假 — On leave */
  ON_LEAVE: 'ON_LEAVE',
  /** 出席 — Was there */
  PRESENT: 'PRESENT'
} as const;

export type TrainingPresence = typeof TrainingPresence[keyof typeof TrainingPresence];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type TrainingPresenceFilter = {
  /** 等于此值 — Equal to */
  eq?: TrainingPresence | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<TrainingPresence> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: TrainingPresence | null | undefined;
};

/** 培训阶段：在一届中的何时培训、为何培训 — When in a term a training is held, and for what */
export const TrainingStage = {
  /** 履职培训：一届任期之中 — In the course of the term */
  DUTY: 'DUTY',
  /** 初任培训：一届任期之初 — At the beginning of the term */
  INITIAL: 'INITIAL',
  /** 会前集中培训：每年人代会会议前 — Every year, before the session of the congress */
  PRE_SESSION: 'PRE_SESSION',
  /** 专题培训：就一个专题 — On one subject */
  THEMATIC: 'THEMATIC'
} as const;

export type TrainingStage = typeof TrainingStage[keyof typeof TrainingStage];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type TrainingStageFilter = {
  /** 等于此值 — Equal to */
  eq?: TrainingStage | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<TrainingStage> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: TrainingStage | null | undefined;
};

/** 培训状态：培训进行到哪一步 — Where a training stands */
export const TrainingStatus = {
  /** 已归档 — Filed */
  ARCHIVED: 'ARCHIVED',
  /** 已取消 — Called off */
  CANCELLED: 'CANCELLED',
  /** 报名中 — Taking names */
  ENROLLING: 'ENROLLING',
  /** 进行中 — Going on */
  ONGOING: 'ONGOING',
  /** 计划中 — Planned */
  PLANNED: 'PLANNED',
  /** 成果总结：已结束并作总结 — Over and summed up */
  SUMMARISED: 'SUMMARISED'
} as const;

export type TrainingStatus = typeof TrainingStatus[keyof typeof TrainingStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type TrainingStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: TrainingStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<TrainingStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: TrainingStatus | null | undefined;
};

/** 解锁账号的输入 — What is sent */
export type UnlockAccountInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Account:…` — Global id, `Account:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
};

/** 查看个人信息的输入 — What is sent */
export type UnmaskInput = {
  /** 意见：反映人的个人信息，标识形如 `PublicFeedback:…` — The message, of whose sender it is: `PublicFeedback:…` */
  feedback: string;
  /** 信息项：清除的是全部，为空 — Which; absent where all was erased */
  field: PersonalDataField;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由 — Why */
  reason: string;
};

/** 项目视频的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on VideoFeed records; all must hold, and one that is null is none */
export type VideoFeedFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<VideoFeedFilter> | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 安装日期 — Installed on */
  installedOn?: DateFilter | null | undefined;
  /** 机位名称 — What the camera shows */
  name?: SearchFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: VideoFeedFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<VideoFeedFilter> | null | undefined;
  /** 项目：存在且符合条件 — Project: the record exists and matches */
  project?: LivelihoodProjectFilter | null | undefined;
  /** 状态 — State */
  status?: VideoFeedStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 关联项目视频的条件：值为 null 的等于没写 — Conditions on related VideoFeed records; one that is null is none */
export type VideoFeedListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: VideoFeedFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: VideoFeedFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: VideoFeedFilter | null | undefined;
};

/** 项目视频的排序 — An ordering of VideoFeed records */
export type VideoFeedOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: VideoFeedOrderField;
};

/** 项目视频的排序字段 — What VideoFeed records can be ordered by */
export const VideoFeedOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 安装日期 — Installed on */
  INSTALLED_ON: 'INSTALLED_ON',
  /** 机位名称 — What the camera shows */
  NAME: 'NAME',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type VideoFeedOrderField = typeof VideoFeedOrderField[keyof typeof VideoFeedOrderField];
/** 视频状态 — State of a live video of works */
export const VideoFeedStatus = {
  /** 离线：暂时中断 — Interrupted */
  OFFLINE: 'OFFLINE',
  /** 在线：实时播放 — Live */
  ONLINE: 'ONLINE',
  /** 已拆除 — Taken down */
  REMOVED: 'REMOVED'
} as const;

export type VideoFeedStatus = typeof VideoFeedStatus[keyof typeof VideoFeedStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type VideoFeedStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: VideoFeedStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<VideoFeedStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: VideoFeedStatus | null | undefined;
};

/** 监督方式：监督人员如何检查 — How supervisors looked */
export const VisitMethod = {
  /** 日常监督：日常工作中顺带检查 — Check in passing */
  DAILY_CHECK: 'DAILY_CHECK',
  /** 视察检查 — Inspection */
  INSPECTION: 'INSPECTION',
  /** 代表+媒体：与媒体一同 — Together with the press */
  MEDIA: 'MEDIA',
  /** 参与式、体验式：参与其中、亲身体验 — By taking part and trying it out */
  PARTICIPATION: 'PARTICIPATION',
  /** 回头看：整改后再次检查 — Looking again after rectification */
  RECHECK: 'RECHECK',
  /** 社会监督：由社会监督员，或者公民通过项目二维码留言 — By a social supervisor, or a citizen’s message through the code of a project */
  SOCIAL: 'SOCIAL',
  /** 暗访：暗访，通常拍摄影像 — Undercover, often with a film */
  UNDERCOVER: 'UNDERCOVER',
  /** 视频在线：通过实时视频 — Over live video */
  VIDEO: 'VIDEO'
} as const;

export type VisitMethod = typeof VisitMethod[keyof typeof VisitMethod];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type VisitMethodFilter = {
  /** 等于此值 — Equal to */
  eq?: VisitMethod | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<VisitMethod> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: VisitMethod | null | undefined;
};

/** 作废的输入 — What is sent */
export type VoidBallotInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`BallotRound:…` — Global id, `BallotRound:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason: string;
};

/** 撤回意见的输入 — What is sent */
export type WithdrawFeedbackInput = {
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason?: string | null | undefined;
  /** 查询码：提交时告知反映人，凭此查询、评价、撤回或者要求重新办理 — The tracking code that the sender was told: with it one looks the message up, rates, withdraws and reopens it */
  trackingCode: string;
};

/** 撤回建议的输入 — What is sent */
export type WithdrawSuggestionInput = {
  /** 所见版本：与记录的版本不同时以 STALE 拒绝 — The version that was seen; refused with STALE if it is another by now */
  expectedVersion: number;
  /** 全局标识：`Suggestion:…` — Global id, `Suggestion:…` */
  id: string;
  /** 幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数 — The same in every retry, so that it is done once; without a token it has 128 random bits */
  idempotencyKey: string;
  /** 理由：载入办理记录，凡能看到该记录的人都能看到 — Stands in the history, for all who see the record */
  reason?: string | null | undefined;
};

/** 工作方法：代表如何推动解决，即督办、盯办、协办、查办 — How deputies press for a solution (督办、盯办、协办、查办) */
export const WorkMethod = {
  /** 协办 — Helps with the handling */
  ASSIST: 'ASSIST',
  /** 查办：查明事实 — Looks into the facts */
  INVESTIGATE: 'INVESTIGATE',
  /** 督办：督促承办单位 — Supervises the unit that handles it */
  SUPERVISE: 'SUPERVISE',
  /** 盯办：跟踪直到办成 — Keeps watch until it is done */
  WATCH: 'WATCH'
} as const;

export type WorkMethod = typeof WorkMethod[keyof typeof WorkMethod];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type WorkMethodListFilter = {
  /** 所列各值中含有此值 — Has this value among its values */
  has?: WorkMethod | null | undefined;
};

/** 工单状态：工单在热线系统中办理到哪一步 — Where a work order stands in the hotline’s system */
export const WorkOrderStatus = {
  /** 办结：回访后办结 — Closed after the call back */
  CLOSED: 'CLOSED',
  /** 已派单：已派往承办单位 — Sent to a unit */
  DISPATCHED: 'DISPATCHED',
  /** 办理中 — Being handled */
  IN_HANDLING: 'IN_HANDLING',
  /** 已受理：热线已受理 — Taken down */
  RECEIVED: 'RECEIVED',
  /** 重办：回访后发回重办 — Sent back after the call back */
  REOPENED: 'REOPENED',
  /** 已回复：承办单位已回复 — Answered by the unit */
  REPLIED: 'REPLIED'
} as const;

export type WorkOrderStatus = typeof WorkOrderStatus[keyof typeof WorkOrderStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type WorkOrderStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: WorkOrderStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<WorkOrderStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: WorkOrderStatus | null | undefined;
};

/** 热线工单督办的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on WorkOrderSupervision records; all must hold, and one that is null is none */
export type WorkOrderSupervisionFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<WorkOrderSupervisionFilter> | null | undefined;
  /** 督办代表：存在且符合条件 — Deputy: the record exists and matches */
  deputy?: DeputyFilter | null | undefined;
  /** 所属区划：存在且符合条件 — Division: the record exists and matches */
  division?: DivisionFilter | null | undefined;
  /** 结束日期：督办期间为空 — Until when; absent while it lasts */
  endedOn?: DateFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: WorkOrderSupervisionFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<WorkOrderSupervisionFilter> | null | undefined;
  /** 督办日期 — Since when */
  startedOn?: DateFilter | null | undefined;
  /** 状态 — Where it stands */
  status?: WorkOrderSupervisionStatusFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 工作方法：代表如何推动解决 — How the deputy presses for it */
  workMethods?: WorkMethodListFilter | null | undefined;
  /** 工单：存在且符合条件 — Work order: the record exists and matches */
  workOrder?: HotlineWorkOrderFilter | null | undefined;
};

/** 关联热线工单督办的条件：值为 null 的等于没写 — Conditions on related WorkOrderSupervision records; one that is null is none */
export type WorkOrderSupervisionListFilter = {
  /** 每条可见记录都符合条件 — Every visible record matches */
  every?: WorkOrderSupervisionFilter | null | undefined;
  /** 没有可见记录符合条件 — No visible record matches */
  none?: WorkOrderSupervisionFilter | null | undefined;
  /** 至少有一条可见记录符合条件 — At least one visible record matches */
  some?: WorkOrderSupervisionFilter | null | undefined;
};

/** 热线工单督办的排序 — An ordering of WorkOrderSupervision records */
export type WorkOrderSupervisionOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: WorkOrderSupervisionOrderField;
};

/** 热线工单督办的排序字段 — What WorkOrderSupervision records can be ordered by */
export const WorkOrderSupervisionOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 督办日期 — Since when */
  STARTED_ON: 'STARTED_ON',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type WorkOrderSupervisionOrderField = typeof WorkOrderSupervisionOrderField[keyof typeof WorkOrderSupervisionOrderField];
/** 督办状态：代表督办工单到哪一步 — Where a deputy’s supervision of a work order stands */
export const WorkOrderSupervisionStatus = {
  /** 已结束：结束时问题未解决 — Ended without a solution */
  ENDED: 'ENDED',
  /** 督办中 — Under way */
  OPEN: 'OPEN',
  /** 已解决：问题已解决 — The matter is solved */
  RESOLVED: 'RESOLVED'
} as const;

export type WorkOrderSupervisionStatus = typeof WorkOrderSupervisionStatus[keyof typeof WorkOrderSupervisionStatus];
/** 筛选条件：须同时成立，值为 null 的等于没写 — Conditions that must all hold; one that is null is none */
export type WorkOrderSupervisionStatusFilter = {
  /** 等于此值 — Equal to */
  eq?: WorkOrderSupervisionStatus | null | undefined;
  /** 等于其中之一，最多 100 个 — One of these, at most 100 */
  in?: Array<WorkOrderSupervisionStatus> | null | undefined;
  /** 是否为空：true 只要空值，false 只要有值的 — Whether the value is absent */
  isNull?: boolean | null | undefined;
  /** 不等于此值，空值也算不等于 — Not equal to, absent values included */
  ne?: WorkOrderSupervisionStatus | null | undefined;
};

/** 工作日历的筛选条件：须同时成立，值为 null 的等于没写 — Conditions on WorkingCalendar records; all must hold, and one that is null is none */
export type WorkingCalendarFilter = {
  /** 并且：各项条件都成立 — All of these hold */
  and?: Array<WorkingCalendarFilter> | null | undefined;
  /** 依据：当年工作日的依据 — What its working days follow from */
  basis?: CalendarBasisFilter | null | undefined;
  /** 全局标识，形如“类型:键” — Global id */
  id?: IdFilter | null | undefined;
  /** 发布日期：文件的日期 — Date of the document */
  issuedOn?: DateFilter | null | undefined;
  /** 否定：此条件不成立 — This does not hold */
  not?: WorkingCalendarFilter | null | undefined;
  /** 或者：至少一项条件成立 — At least one of these holds */
  or?: Array<WorkingCalendarFilter> | null | undefined;
  /** 放假和调休 — Its holidays, and the weekends that are worked */
  periods?: CalendarPeriodListFilter | null | undefined;
  /** 文件名称：所依据的通知或者办法 — Title of the notice or regulation that it follows */
  title?: SearchFilter | null | undefined;
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 年度：公历年 — Year of the calendar */
  year?: IntFilter | null | undefined;
};

/** 工作日历的排序 — An ordering of WorkingCalendar records */
export type WorkingCalendarOrder = {
  /** 方向：不填为升序 — Ascending when absent */
  direction?: OrderDirection | null | undefined;
  /** 按哪个字段排序 — What to order by */
  field: WorkingCalendarOrderField;
};

/** 工作日历的排序字段 — What WorkingCalendar records can be ordered by */
export const WorkingCalendarOrderField = {
  /** 标识 — Key */
  ID: 'ID',
  /** 更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes` — When the record last changed through the platform; whoever keeps a copy follows `changes` */
  UPDATED_AT: 'UPDATED_AT',
  /** 年度：公历年 — Year of the calendar */
  YEAR: 'YEAR'
} as const;

export type WorkingCalendarOrderField = typeof WorkingCalendarOrderField[keyof typeof WorkingCalendarOrderField];
export type SubmitFeedbackMutationVariables = Exact<{
  input: SubmitFeedbackInput;
}>;


export type SubmitFeedbackMutation = { submitFeedback: { number: string | null, trackingCode: string | null, replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ScreenFeedbackMutationVariables = Exact<{
  input: ScreenFeedbackInput;
}>;


export type ScreenFeedbackMutation = { screenFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AnswerFeedbackOnSiteMutationVariables = Exact<{
  input: AnswerFeedbackOnSiteInput;
}>;


export type AnswerFeedbackOnSiteMutation = { answerFeedbackOnSite: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReferFeedbackMutationVariables = Exact<{
  input: ReferFeedbackInput;
}>;


export type ReferFeedbackMutation = { referFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AcceptFeedbackMutationVariables = Exact<{
  input: AcceptFeedbackInput;
}>;


export type AcceptFeedbackMutation = { acceptFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReplyFeedbackMutationVariables = Exact<{
  input: ReplyFeedbackInput;
}>;


export type ReplyFeedbackMutation = { replyFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ConvertFeedbackMutationVariables = Exact<{
  input: ConvertFeedbackInput;
}>;


export type ConvertFeedbackMutation = { convertFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type MergeFeedbackMutationVariables = Exact<{
  input: MergeFeedbackInput;
}>;


export type MergeFeedbackMutation = { mergeFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RejectFeedbackMutationVariables = Exact<{
  input: RejectFeedbackInput;
}>;


export type RejectFeedbackMutation = { rejectFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type WithdrawFeedbackMutationVariables = Exact<{
  input: WithdrawFeedbackInput;
}>;


export type WithdrawFeedbackMutation = { withdrawFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RateFeedbackMutationVariables = Exact<{
  input: RateFeedbackInput;
}>;


export type RateFeedbackMutation = { rateFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReopenFeedbackMutationVariables = Exact<{
  input: ReopenFeedbackInput;
}>;


export type ReopenFeedbackMutation = { reopenFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CloseFeedbackMutationVariables = Exact<{
  input: CloseFeedbackInput;
}>;


export type CloseFeedbackMutation = { closeFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PublishFeedbackMutationVariables = Exact<{
  input: PublishFeedbackInput;
}>;


export type PublishFeedbackMutation = { publishFeedback: { replayed: boolean, publicFeedback: { id: string, version: number, status: FeedbackStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DraftSuggestionMutationVariables = Exact<{
  input: DraftSuggestionInput;
}>;


export type DraftSuggestionMutation = { draftSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReviseSuggestionMutationVariables = Exact<{
  input: ReviseSuggestionInput;
}>;


export type ReviseSuggestionMutation = { reviseSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CoSignSuggestionMutationVariables = Exact<{
  input: CoSignSuggestionInput;
}>;


export type CoSignSuggestionMutation = { coSignSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type SubmitSuggestionMutationVariables = Exact<{
  input: SubmitSuggestionInput;
}>;


export type SubmitSuggestionMutation = { submitSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReviewSuggestionMutationVariables = Exact<{
  input: ReviewSuggestionInput;
}>;


export type ReviewSuggestionMutation = { reviewSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReturnSuggestionMutationVariables = Exact<{
  input: ReturnSuggestionInput;
}>;


export type ReturnSuggestionMutation = { returnSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DeclineSuggestionMutationVariables = Exact<{
  input: DeclineSuggestionInput;
}>;


export type DeclineSuggestionMutation = { declineSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type MergeSuggestionMutationVariables = Exact<{
  input: MergeSuggestionInput;
}>;


export type MergeSuggestionMutation = { mergeSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type FileSuggestionMutationVariables = Exact<{
  input: FileSuggestionInput;
}>;


export type FileSuggestionMutation = { fileSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DetermineUnitsMutationVariables = Exact<{
  input: DetermineUnitsInput;
}>;


export type DetermineUnitsMutation = { determineUnits: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AssignSuggestionMutationVariables = Exact<{
  input: AssignSuggestionInput;
}>;


export type AssignSuggestionMutation = { assignSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReassignSuggestionMutationVariables = Exact<{
  input: ReassignSuggestionInput;
}>;


export type ReassignSuggestionMutation = { reassignSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type EvaluateSuggestionMutationVariables = Exact<{
  input: EvaluateSuggestionInput;
}>;


export type EvaluateSuggestionMutation = { evaluateSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RehandleSuggestionMutationVariables = Exact<{
  input: RehandleSuggestionInput;
}>;


export type RehandleSuggestionMutation = { rehandleSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CloseSuggestionMutationVariables = Exact<{
  input: CloseSuggestionInput;
}>;


export type CloseSuggestionMutation = { closeSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type FollowUpSuggestionMutationVariables = Exact<{
  input: FollowUpSuggestionInput;
}>;


export type FollowUpSuggestionMutation = { followUpSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ArchiveSuggestionMutationVariables = Exact<{
  input: ArchiveSuggestionInput;
}>;


export type ArchiveSuggestionMutation = { archiveSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type WithdrawSuggestionMutationVariables = Exact<{
  input: WithdrawSuggestionInput;
}>;


export type WithdrawSuggestionMutation = { withdrawSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PublishSuggestionMutationVariables = Exact<{
  input: PublishSuggestionInput;
}>;


export type PublishSuggestionMutation = { publishSuggestion: { replayed: boolean, suggestion: { id: string, version: number, status: SuggestionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { url: string | null, uploadId: string | null, replayed: boolean, attachment: { id: string, version: number, status: AttachmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type StoreUploadMutationVariables = Exact<{
  input: StoreUploadInput;
}>;


export type StoreUploadMutation = { storeUpload: { replayed: boolean, attachment: { id: string, version: number, status: AttachmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RemoveUploadMutationVariables = Exact<{
  input: RemoveUploadInput;
}>;


export type RemoveUploadMutation = { removeUpload: { replayed: boolean, attachment: { id: string, version: number, status: AttachmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AcceptAssignmentMutationVariables = Exact<{
  input: AcceptAssignmentInput;
}>;


export type AcceptAssignmentMutation = { acceptAssignment: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RequestReturnMutationVariables = Exact<{
  input: RequestReturnInput;
}>;


export type RequestReturnMutation = { requestReturn: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RefuseReturnMutationVariables = Exact<{
  input: RefuseReturnInput;
}>;


export type RefuseReturnMutation = { refuseReturn: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type GrantReturnMutationVariables = Exact<{
  input: GrantReturnInput;
}>;


export type GrantReturnMutation = { grantReturn: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ExtendAssignmentMutationVariables = Exact<{
  input: ExtendAssignmentInput;
}>;


export type ExtendAssignmentMutation = { extendAssignment: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PauseAssignmentMutationVariables = Exact<{
  input: PauseAssignmentInput;
}>;


export type PauseAssignmentMutation = { pauseAssignment: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ResumeAssignmentMutationVariables = Exact<{
  input: ResumeAssignmentInput;
}>;


export type ResumeAssignmentMutation = { resumeAssignment: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DraftReplyMutationVariables = Exact<{
  input: DraftReplyInput;
}>;


export type DraftReplyMutation = { draftReply: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReturnDraftMutationVariables = Exact<{
  input: ReturnDraftInput;
}>;


export type ReturnDraftMutation = { returnDraft: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReplySuggestionMutationVariables = Exact<{
  input: ReplySuggestionInput;
}>;


export type ReplySuggestionMutation = { replySuggestion: { replayed: boolean, suggestionAssignment: { id: string, version: number, status: AssignmentStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ProposeKeySuggestionMutationVariables = Exact<{
  input: ProposeKeySuggestionInput;
}>;


export type ProposeKeySuggestionMutation = { proposeKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DesignateKeySuggestionMutationVariables = Exact<{
  input: DesignateKeySuggestionInput;
}>;


export type DesignateKeySuggestionMutation = { designateKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type SuperviseKeySuggestionMutationVariables = Exact<{
  input: SuperviseKeySuggestionInput;
}>;


export type SuperviseKeySuggestionMutation = { superviseKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReportKeySuggestionMutationVariables = Exact<{
  input: ReportKeySuggestionInput;
}>;


export type ReportKeySuggestionMutation = { reportKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type EvaluateKeySuggestionMutationVariables = Exact<{
  input: EvaluateKeySuggestionInput;
}>;


export type EvaluateKeySuggestionMutation = { evaluateKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ResumeKeySuggestionMutationVariables = Exact<{
  input: ResumeKeySuggestionInput;
}>;


export type ResumeKeySuggestionMutation = { resumeKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CloseKeySuggestionMutationVariables = Exact<{
  input: CloseKeySuggestionInput;
}>;


export type CloseKeySuggestionMutation = { closeKeySuggestion: { replayed: boolean, keySupervision: { id: string, version: number, status: KeySupervisionStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { replayed: boolean, meeting: { id: string, version: number, status: MeetingStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type HoldMeetingMutationVariables = Exact<{
  input: HoldMeetingInput;
}>;


export type HoldMeetingMutation = { holdMeeting: { replayed: boolean, meeting: { id: string, version: number, status: MeetingStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { replayed: boolean, meeting: { id: string, version: number, status: MeetingStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { replayed: boolean, decision: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PlanInterviewMutationVariables = Exact<{
  input: PlanInterviewInput;
}>;


export type PlanInterviewMutation = { planInterview: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AskOfficialsMutationVariables = Exact<{
  input: AskOfficialsInput;
}>;


export type AskOfficialsMutation = { askOfficials: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ArrangeInterviewMutationVariables = Exact<{
  input: ArrangeInterviewInput;
}>;


export type ArrangeInterviewMutation = { arrangeInterview: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DeclineInterviewMutationVariables = Exact<{
  input: DeclineInterviewInput;
}>;


export type DeclineInterviewMutation = { declineInterview: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type HoldInterviewMutationVariables = Exact<{
  input: HoldInterviewInput;
}>;


export type HoldInterviewMutation = { holdInterview: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type FollowUpInterviewMutationVariables = Exact<{
  input: FollowUpInterviewInput;
}>;


export type FollowUpInterviewMutation = { followUpInterview: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CloseInterviewMutationVariables = Exact<{
  input: CloseInterviewInput;
}>;


export type CloseInterviewMutation = { closeInterview: { replayed: boolean, officialInterview: { id: string, version: number, status: InterviewStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AnswerInterviewQuestionMutationVariables = Exact<{
  input: AnswerInterviewQuestionInput;
}>;


export type AnswerInterviewQuestionMutation = { answerInterviewQuestion: { replayed: boolean, interviewQuestion: { id: string, version: number, status: FollowUpStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PromiseInterviewMeasureMutationVariables = Exact<{
  input: PromiseInterviewMeasureInput;
}>;


export type PromiseInterviewMeasureMutation = { promiseInterviewMeasure: { replayed: boolean, interviewQuestion: { id: string, version: number, status: FollowUpStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type BeginInterviewMeasureMutationVariables = Exact<{
  input: BeginInterviewMeasureInput;
}>;


export type BeginInterviewMeasureMutation = { beginInterviewMeasure: { replayed: boolean, interviewQuestion: { id: string, version: number, status: FollowUpStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type SolveInterviewQuestionMutationVariables = Exact<{
  input: SolveInterviewQuestionInput;
}>;


export type SolveInterviewQuestionMutation = { solveInterviewQuestion: { replayed: boolean, interviewQuestion: { id: string, version: number, status: FollowUpStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ExplainInterviewQuestionMutationVariables = Exact<{
  input: ExplainInterviewQuestionInput;
}>;


export type ExplainInterviewQuestionMutation = { explainInterviewQuestion: { replayed: boolean, interviewQuestion: { id: string, version: number, status: FollowUpStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ReopenInterviewQuestionMutationVariables = Exact<{
  input: ReopenInterviewQuestionInput;
}>;


export type ReopenInterviewQuestionMutation = { reopenInterviewQuestion: { replayed: boolean, interviewQuestion: { id: string, version: number, status: FollowUpStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DraftBallotRuleMutationVariables = Exact<{
  input: DraftBallotRuleInput;
}>;


export type DraftBallotRuleMutation = { draftBallotRule: { replayed: boolean, ballotRule: { id: string, version: number, status: BallotRuleStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AdoptBallotRuleMutationVariables = Exact<{
  input: AdoptBallotRuleInput;
}>;


export type AdoptBallotRuleMutation = { adoptBallotRule: { replayed: boolean, ballotRule: { id: string, version: number, status: BallotRuleStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RepealBallotRuleMutationVariables = Exact<{
  input: RepealBallotRuleInput;
}>;


export type RepealBallotRuleMutation = { repealBallotRule: { replayed: boolean, ballotRule: { id: string, version: number, status: BallotRuleStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PrepareBallotMutationVariables = Exact<{
  input: PrepareBallotInput;
}>;


export type PrepareBallotMutation = { prepareBallot: { replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type AddCandidateMutationVariables = Exact<{
  input: AddCandidateInput;
}>;


export type AddCandidateMutation = { addCandidate: { replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type OpenBallotMutationVariables = Exact<{
  input: OpenBallotInput;
}>;


export type OpenBallotMutation = { openBallot: { surplusSource: string | null, replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CloseBallotMutationVariables = Exact<{
  input: CloseBallotInput;
}>;


export type CloseBallotMutation = { closeBallot: { replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RecordOpeningMutationVariables = Exact<{
  input: RecordOpeningInput;
}>;


export type RecordOpeningMutation = { recordOpening: { replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type PublishBallotMutationVariables = Exact<{
  input: PublishBallotInput;
}>;


export type PublishBallotMutation = { publishBallot: { replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type VoidBallotMutationVariables = Exact<{
  input: VoidBallotInput;
}>;


export type VoidBallotMutation = { voidBallot: { replayed: boolean, ballotRound: { id: string, version: number, status: BallotStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount: { code: string | null, replayed: boolean, account: { id: string, version: number, status: AccountStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RenewInvitationMutationVariables = Exact<{
  input: RenewInvitationInput;
}>;


export type RenewInvitationMutation = { renewInvitation: { code: string | null, replayed: boolean, account: { id: string, version: number, status: AccountStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type LockAccountMutationVariables = Exact<{
  input: LockAccountInput;
}>;


export type LockAccountMutation = { lockAccount: { replayed: boolean, account: { id: string, version: number, status: AccountStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type UnlockAccountMutationVariables = Exact<{
  input: UnlockAccountInput;
}>;


export type UnlockAccountMutation = { unlockAccount: { replayed: boolean, account: { id: string, version: number, status: AccountStatus } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type GrantPostMutationVariables = Exact<{
  input: GrantPostInput;
}>;


export type GrantPostMutation = { grantPost: { replayed: boolean, accountPost: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DelegatePostMutationVariables = Exact<{
  input: DelegatePostInput;
}>;


export type DelegatePostMutation = { delegatePost: { replayed: boolean, accountPost: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { endPost: { replayed: boolean, accountPost: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { key: string | null, replayed: boolean, apiKey: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type RevokeAccessMutationVariables = Exact<{
  input: RevokeAccessInput;
}>;


export type RevokeAccessMutation = { revokeAccess: { replayed: boolean, accessRevocation: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type UnmaskMutationVariables = Exact<{
  input: UnmaskInput;
}>;


export type UnmaskMutation = { unmask: { value: string | null, replayed: boolean, personalDataAccess: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type ErasePersonalDataMutationVariables = Exact<{
  input: ErasePersonalDataInput;
}>;


export type ErasePersonalDataMutation = { erasePersonalData: { replayed: boolean, personalDataAccess: { id: string, version: number } | null, userErrors: Array<{ code: RefusalCode, message: string, path: Array<string> }> } | null };

export type DivisionRecordsQueryVariables = Exact<{
  filter?: DivisionFilter | null | undefined;
  search?: string | null | undefined;
  validOn?: string | null | undefined;
  anyTime?: boolean | null | undefined;
  orderBy?: Array<DivisionOrder> | DivisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DivisionRecordsQuery = { divisions: { totalCount?: number, nodes: Array<{ id: string, code: string, name: string, level: DivisionLevel, kind: DivisionKind, validFrom: string | null, validTo: string | null, firstEditionOn: string | null, editionOn: string | null, version: number, updatedAt: string, isSample: boolean, parent: { id: string, code: string, name: string } | null, successor: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DivisionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DivisionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, name: string, level: DivisionLevel, kind: DivisionKind, validFrom: string | null, validTo: string | null, firstEditionOn: string | null, editionOn: string | null, version: number, updatedAt: string, isSample: boolean, parent: { id: string, code: string, name: string } | null, successor: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type CongressRecordsQueryVariables = Exact<{
  filter?: CongressFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<CongressOrder> | CongressOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type CongressRecordsQuery = { congresses: { totalCount?: number, nodes: Array<{ id: string, name: string, level: CongressLevel, currentTerm: number, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CongressChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CongressChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, level: CongressLevel, currentTerm: number, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type CongressSessionRecordsQueryVariables = Exact<{
  filter?: CongressSessionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<CongressSessionOrder> | CongressSessionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type CongressSessionRecordsQuery = { congressSessions: { totalCount?: number, nodes: Array<{ id: string, name: string, term: number, number: number, openedOn: string, closedOn: string | null, version: number, updatedAt: string, isSample: boolean, congress: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CongressSessionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CongressSessionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, term: number, number: number, openedOn: string, closedOn: string | null, version: number, updatedAt: string, isSample: boolean, congress: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type AgencyRecordsQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<AgencyOrder> | AgencyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AgencyRecordsQuery = { agencies: { totalCount?: number, nodes: Array<{ id: string, code: string, name: string, system: HostSystem, isKeyHandler: boolean, hasReplyReview: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgencyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AgencyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, name: string, system: HostSystem, isKeyHandler: boolean, hasReplyReview: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DeputyRecordsQueryVariables = Exact<{
  filter?: DeputyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DeputyOrder> | DeputyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type DeputyRecordsQuery = { deputies: { totalCount?: number, nodes: Array<{ id: string, name: string, gender: Gender, ethnicity: string, affiliation: PoliticalAffiliation, occupation: DeputyOccupation, post: string | null, firstElectedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } } & { phoneMasked?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeputyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type DeputyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, gender: Gender, ethnicity: string, affiliation: PoliticalAffiliation, occupation: DeputyOccupation, post: string | null, firstElectedOn: string, version: number, updatedAt: string, isSample: boolean, phoneMasked?: string | null, division?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type MandateRecordsQueryVariables = Exact<{
  filter?: MandateFilter | null | undefined;
  orderBy?: Array<MandateOrder> | MandateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type MandateRecordsQuery = { mandates: { totalCount?: number, nodes: Array<{ id: string, term: number, electoralUnit: string, delegation: string | null, isStandingCommitteeMember: boolean, committeePost: string | null, status: MandateStatus, suspensionReason: SuspensionReason | null, terminationReason: TerminationReason | null, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, congress: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MandateChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type MandateChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, term: number, electoralUnit: string, delegation: string | null, isStandingCommitteeMember: boolean, committeePost: string | null, status: MandateStatus, suspensionReason: SuspensionReason | null, terminationReason: TerminationReason | null, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, congress: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DeputyGroupRecordsQueryVariables = Exact<{
  filter?: DeputyGroupFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DeputyGroupOrder> | DeputyGroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DeputyGroupRecordsQuery = { deputyGroups: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: DeputyGroupKind, level: CongressLevel, field: string | null, isKey: boolean, establishedOn: string, dissolvedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, leader: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeputyGroupChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DeputyGroupChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: DeputyGroupKind, level: CongressLevel, field: string | null, isKey: boolean, establishedOn: string, dissolvedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, leader: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DeputyGroupMemberRecordsQueryVariables = Exact<{
  filter?: DeputyGroupMemberFilter | null | undefined;
  orderBy?: Array<DeputyGroupMemberOrder> | DeputyGroupMemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DeputyGroupMemberRecordsQuery = { deputyGroupMembers: { totalCount?: number, nodes: Array<{ id: string, joinedOn: string, version: number, updatedAt: string, isSample: boolean, group: { id: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeputyGroupMemberChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DeputyGroupMemberChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, joinedOn: string, version: number, updatedAt: string, isSample: boolean, group: { id: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type FunctionalPartyBranchRecordsQueryVariables = Exact<{
  filter?: FunctionalPartyBranchFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<FunctionalPartyBranchOrder> | FunctionalPartyBranchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type FunctionalPartyBranchRecordsQuery = { functionalPartyBranches: { totalCount?: number, nodes: Array<{ id: string, name: string, establishedOn: string, memberCount: number, version: number, updatedAt: string, isSample: boolean, group: { id: string, name: string } | null, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FunctionalPartyBranchChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FunctionalPartyBranchChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, establishedOn: string, memberCount: number, version: number, updatedAt: string, isSample: boolean, group: { id: string, name: string } | null, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ContactQrCodeRecordsQueryVariables = Exact<{
  filter?: ContactQrCodeFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContactQrCodeOrder> | ContactQrCodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  withComputed?: boolean | null | undefined;
}>;


export type ContactQrCodeRecordsQuery = { contactQrCodes: { totalCount?: number, nodes: Array<{ id: string, token: string, holderKind: QrHolderKind, liaisonName: string | null, status: QrCodeStatus, issuedOn: string, revokedOn: string | null, scanCount: number, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null, station: { id: string, code: string, name: string } | null, onlineChannel: { id: string, name: string } | null, division: { id: string, code: string, name: string } } & { svg?: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactQrCodeChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  withComputed?: boolean | null | undefined;
}>;


export type ContactQrCodeChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, token: string, holderKind: QrHolderKind, liaisonName: string | null, status: QrCodeStatus, issuedOn: string, revokedOn: string | null, scanCount: number, version: number, updatedAt: string, isSample: boolean, svg?: string, deputy?: { id: string, name: string } | null, project?: { id: string, number: string, name: string } | null, station?: { id: string, code: string, name: string } | null, onlineChannel?: { id: string, name: string } | null, division?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionRecordsQueryVariables = Exact<{
  filter?: SuggestionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SuggestionOrder> | SuggestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionRecordsQuery = { suggestions: { totalCount?: number, nodes: Array<{ id: string, number: string, title: string, publicText: string | null, kind: SuggestionKind, category: SuggestionCategory, status: SuggestionStatus, period: SubmissionPeriod, originChannel: SuggestionOrigin, publicity: Publicity, isKey: boolean, submittedOn: string, passedStep: ReviewStep | null, declineGround: DeclineGround | null, declineBasis: string | null, filedOn: string | null, isBroad: boolean | null, result: HandlingResult | null, closedOn: string | null, publishedOn: string | null, version: number, updatedAt: string, isSample: boolean, leadDeputy: { id: string, name: string }, mandate: { id: string }, division: { id: string, code: string, name: string }, session: { id: string, number: number, name: string } | null, mergedInto: { id: string, number: string, title: string } | null } & { fullText?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, title: string, publicText: string | null, kind: SuggestionKind, category: SuggestionCategory, status: SuggestionStatus, period: SubmissionPeriod, originChannel: SuggestionOrigin, publicity: Publicity, isKey: boolean, submittedOn: string, passedStep: ReviewStep | null, declineGround: DeclineGround | null, declineBasis: string | null, filedOn: string | null, isBroad: boolean | null, result: HandlingResult | null, closedOn: string | null, publishedOn: string | null, version: number, updatedAt: string, isSample: boolean, fullText?: string | null, leadDeputy?: { id: string, name: string }, mandate?: { id: string }, division?: { id: string, code: string, name: string }, session?: { id: string, number: number, name: string } | null, mergedInto?: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionAssignmentRecordsQueryVariables = Exact<{
  filter?: SuggestionAssignmentFilter | null | undefined;
  orderBy?: Array<SuggestionAssignmentOrder> | SuggestionAssignmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asUnit?: boolean | null | undefined;
}>;


export type SuggestionAssignmentRecordsQuery = { suggestionAssignments: { totalCount?: number, nodes: Array<{ id: string, role: AssignmentRole, status: AssignmentStatus, assignedOn: string, dueOn: string, isDueProvisional: boolean, originalDueOn: string | null, extensionReason: string | null, acceptedOn: string | null, repliedOn: string | null, endedOn: string | null, returnDueOn: string | null, isReturnDueProvisional: boolean, pausedOn: string | null, pausedDays: number, metOn: string | null, secondDueOn: string | null, secondRepliedOn: string | null, isOverdue: boolean, isExtended: boolean, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string }, agency: { id: string, code: string, name: string } } & { replyDraft?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionAssignmentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asUnit?: boolean | null | undefined;
}>;


export type SuggestionAssignmentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, role: AssignmentRole, status: AssignmentStatus, assignedOn: string, dueOn: string, isDueProvisional: boolean, originalDueOn: string | null, extensionReason: string | null, acceptedOn: string | null, repliedOn: string | null, endedOn: string | null, returnDueOn: string | null, isReturnDueProvisional: boolean, pausedOn: string | null, pausedDays: number, metOn: string | null, secondDueOn: string | null, secondRepliedOn: string | null, isOverdue: boolean, isExtended: boolean, version: number, updatedAt: string, isSample: boolean, replyDraft?: string | null, suggestion?: { id: string, number: string, title: string }, agency?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionCoSignerRecordsQueryVariables = Exact<{
  filter?: SuggestionCoSignerFilter | null | undefined;
  orderBy?: Array<SuggestionCoSignerOrder> | SuggestionCoSignerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SuggestionCoSignerRecordsQuery = { suggestionCoSigners: { totalCount?: number, nodes: Array<{ id: string, position: number, status: CoSignStatus, signedOn: string | null, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string } | null, deputy: { id: string, name: string }, joinedFrom: { id: string, number: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionCoSignerChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestionCoSignerChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, status: CoSignStatus, signedOn: string | null, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string } | null, deputy: { id: string, name: string }, joinedFrom: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionReviewRecordsQueryVariables = Exact<{
  filter?: SuggestionReviewFilter | null | undefined;
  orderBy?: Array<SuggestionReviewOrder> | SuggestionReviewOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionReviewRecordsQuery = { suggestionReviews: { totalCount?: number, nodes: Array<{ id: string, step: ReviewStep, reviewedOn: string, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string } } & { opinion?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionReviewChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionReviewChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, step: ReviewStep, reviewedOn: string, version: number, updatedAt: string, isSample: boolean, opinion?: string | null, suggestion?: { id: string, number: string, title: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionUnitRecordsQueryVariables = Exact<{
  filter?: SuggestionUnitFilter | null | undefined;
  orderBy?: Array<SuggestionUnitOrder> | SuggestionUnitOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SuggestionUnitRecordsQuery = { suggestionUnits: { totalCount?: number, nodes: Array<{ id: string, role: AssignmentRole, determinedOn: string, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string }, agency: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionUnitChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestionUnitChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, role: AssignmentRole, determinedOn: string, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string }, agency: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionReplyRecordsQueryVariables = Exact<{
  filter?: SuggestionReplyFilter | null | undefined;
  orderBy?: Array<SuggestionReplyOrder> | SuggestionReplyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionReplyRecordsQuery = { suggestionReplies: { totalCount?: number, nodes: Array<{ id: string, repliedOn: string, mode: ReplyMode, result: HandlingResult, localClass: string | null, isPublished: boolean, publicContent: string | null, promisedOn: string | null, keptOn: string | null, version: number, updatedAt: string, isSample: boolean, assignment: { id: string } } & { content?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionReplyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionReplyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, repliedOn: string, mode: ReplyMode, result: HandlingResult, localClass: string | null, isPublished: boolean, publicContent: string | null, promisedOn: string | null, keptOn: string | null, version: number, updatedAt: string, isSample: boolean, content?: string | null, assignment?: { id: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SuggestionEvaluationRecordsQueryVariables = Exact<{
  filter?: SuggestionEvaluationFilter | null | undefined;
  orderBy?: Array<SuggestionEvaluationOrder> | SuggestionEvaluationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionEvaluationRecordsQuery = { suggestionEvaluations: { totalCount?: number, nodes: Array<{ id: string, attitude: Satisfaction, result: Satisfaction, ratedOn: string, version: number, updatedAt: string, isSample: boolean, reply: { id: string }, deputy: { id: string, name: string } } & { comment?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionEvaluationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SuggestionEvaluationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, attitude: Satisfaction, result: Satisfaction, ratedOn: string, version: number, updatedAt: string, isSample: boolean, comment?: string | null, reply?: { id: string }, deputy?: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type KeySupervisionRecordsQueryVariables = Exact<{
  filter?: KeySupervisionFilter | null | undefined;
  orderBy?: Array<KeySupervisionOrder> | KeySupervisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type KeySupervisionRecordsQuery = { keySupervisions: { totalCount?: number, nodes: Array<{ id: string, route: SupervisionRoute, status: KeySupervisionStatus, proposedOn: string, decidedOn: string | null, reportedOn: string | null, closedOn: string | null, findings: string | null, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string }, leader: { id: string, name: string } | null, supervisor: { id: string, name: string } | null, decision: { id: string, title: string } | null, heard: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KeySupervisionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type KeySupervisionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, route: SupervisionRoute, status: KeySupervisionStatus, proposedOn: string, decidedOn: string | null, reportedOn: string | null, closedOn: string | null, findings: string | null, version: number, updatedAt: string, isSample: boolean, suggestion: { id: string, number: string, title: string }, leader: { id: string, name: string } | null, supervisor: { id: string, name: string } | null, decision: { id: string, title: string } | null, heard: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PublicFeedbackRecordsQueryVariables = Exact<{
  filter?: PublicFeedbackFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PublicFeedbackOrder> | PublicFeedbackOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type PublicFeedbackRecordsQuery = { publicFeedback: { totalCount?: number, nodes: Array<{ id: string, number: string, title: string, outcome: string | null, category: SuggestionCategory, status: FeedbackStatus, isPublished: boolean, receivedOn: string, dueOn: string | null, handledOn: string | null, resolvedOn: string | null, isOverdue: boolean, satisfaction: Satisfaction | null, ratedOn: string | null, firstSatisfaction: Satisfaction | null, reopenedOn: string | null, reopenDueOn: string | null, rehandledOn: string | null, conversionTarget: ConversionTarget | null, channel: FeedbackChannel, version: number, updatedAt: string, isSample: boolean, agency: { id: string, code: string, name: string } | null, suggestion: { id: string, number: string, title: string } | null, mergedInto: { id: string, number: string, title: string } | null, division: { id: string, code: string, name: string }, scannedCode: { id: string } | null, deputy: { id: string, name: string } | null, station: { id: string, code: string, name: string } | null, project: { id: string, number: string, name: string } | null, onlineChannel: { id: string, name: string } | null, activity: { id: string, name: string } | null, reception: { id: string } | null } & { content?: string | null, citizenNameMasked?: string | null } & { phoneMasked?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicFeedbackChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type PublicFeedbackChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, title: string, outcome: string | null, category: SuggestionCategory, status: FeedbackStatus, isPublished: boolean, receivedOn: string, dueOn: string | null, handledOn: string | null, resolvedOn: string | null, isOverdue: boolean, satisfaction: Satisfaction | null, ratedOn: string | null, firstSatisfaction: Satisfaction | null, reopenedOn: string | null, reopenDueOn: string | null, rehandledOn: string | null, conversionTarget: ConversionTarget | null, channel: FeedbackChannel, version: number, updatedAt: string, isSample: boolean, content?: string | null, citizenNameMasked?: string | null, phoneMasked?: string | null, agency?: { id: string, code: string, name: string } | null, suggestion?: { id: string, number: string, title: string } | null, mergedInto?: { id: string, number: string, title: string } | null, division?: { id: string, code: string, name: string }, scannedCode?: { id: string } | null, deputy?: { id: string, name: string } | null, station?: { id: string, code: string, name: string } | null, project?: { id: string, number: string, name: string } | null, onlineChannel?: { id: string, name: string } | null, activity?: { id: string, name: string } | null, reception?: { id: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type AttachmentRecordsQueryVariables = Exact<{
  filter?: AttachmentFilter | null | undefined;
  orderBy?: Array<AttachmentOrder> | AttachmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
  withComputed?: boolean | null | undefined;
}>;


export type AttachmentRecordsQuery = { attachments: { totalCount?: number, nodes: Array<{ id: string, kind: FileKind, status: AttachmentStatus, size: number, width: number | null, height: number | null, isPublished: boolean, requestedOn: string, version: number, updatedAt: string, isSample: boolean, feedback: { id: string, number: string, title: string } | null } & { name?: string | null } & { digest?: string | null } & { url?: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AttachmentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
  withComputed?: boolean | null | undefined;
}>;


export type AttachmentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: FileKind, status: AttachmentStatus, size: number, width: number | null, height: number | null, isPublished: boolean, requestedOn: string, version: number, updatedAt: string, isSample: boolean, name?: string | null, digest?: string | null, url?: string, feedback?: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type LivelihoodRoundRecordsQueryVariables = Exact<{
  filter?: LivelihoodRoundFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LivelihoodRoundOrder> | LivelihoodRoundOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LivelihoodRoundRecordsQuery = { livelihoodRounds: { totalCount?: number, nodes: Array<{ id: string, name: string, year: number, number: number, level: LivelihoodLevel, method: DecisionMethod, stage: RoundStage, minSurplusRate: number | null, announcedOn: string, collectionClosesOn: string, decidedOn: string | null, closedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string } | null, decision: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LivelihoodRoundChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type LivelihoodRoundChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, year: number, number: number, level: LivelihoodLevel, method: DecisionMethod, stage: RoundStage, minSurplusRate: number | null, announcedOn: string, collectionClosesOn: string, decidedOn: string | null, closedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string } | null, decision: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type LivelihoodProposalRecordsQueryVariables = Exact<{
  filter?: LivelihoodProposalFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LivelihoodProposalOrder> | LivelihoodProposalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type LivelihoodProposalRecordsQuery = { livelihoodProposals: { totalCount?: number, nodes: Array<{ id: string, number: string, title: string, category: ProjectCategory, channel: FeedbackChannel, proposerKind: ProposerKind, status: CandidateStatus, screeningReason: string | null, estimateFen: number | null, proposedOn: string, version: number, updatedAt: string, isSample: boolean, round: { id: string, number: number, name: string }, division: { id: string, code: string, name: string }, feedback: { id: string, number: string, title: string } | null, suggestion: { id: string, number: string, title: string } | null, deputy: { id: string, name: string } | null, station: { id: string, code: string, name: string } | null, ballot: { id: string, name: string } | null } & { content?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LivelihoodProposalChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type LivelihoodProposalChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, title: string, category: ProjectCategory, channel: FeedbackChannel, proposerKind: ProposerKind, status: CandidateStatus, screeningReason: string | null, estimateFen: number | null, proposedOn: string, version: number, updatedAt: string, isSample: boolean, content?: string | null, round?: { id: string, number: number, name: string }, division?: { id: string, code: string, name: string }, feedback?: { id: string, number: string, title: string } | null, suggestion?: { id: string, number: string, title: string } | null, deputy?: { id: string, name: string } | null, station?: { id: string, code: string, name: string } | null, ballot?: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type ScreeningStepRecordsQueryVariables = Exact<{
  filter?: ScreeningStepFilter | null | undefined;
  orderBy?: Array<ScreeningStepOrder> | ScreeningStepOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ScreeningStepRecordsQuery = { screeningSteps: { totalCount?: number, nodes: Array<{ id: string, turn: number, direction: ScreeningDirection, body: string, decision: ScreeningDecision, criterion: ScreeningCriterion | null, reason: string | null, decidedOn: string, version: number, updatedAt: string, isSample: boolean, proposal: { id: string, number: string, title: string }, division: { id: string, code: string, name: string }, resolution: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScreeningStepChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ScreeningStepChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, turn: number, direction: ScreeningDirection, body: string, decision: ScreeningDecision, criterion: ScreeningCriterion | null, reason: string | null, decidedOn: string, version: number, updatedAt: string, isSample: boolean, proposal: { id: string, number: string, title: string }, division: { id: string, code: string, name: string }, resolution: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BallotRuleRecordsQueryVariables = Exact<{
  filter?: BallotRuleFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<BallotRuleOrder> | BallotRuleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BallotRuleRecordsQuery = { ballotRules: { totalCount?: number, nodes: Array<{ id: string, name: string, body: BallotBody, status: BallotRuleStatus, minSurplusRate: number, surplusSource: string, quorum: BallotQuorum, majority: BallotMajority, tie: BallotTie, choiceCount: BallotChoiceCount, countedBy: string, adoptedOn: string | null, repealedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, decision: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BallotRuleChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BallotRuleChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, body: BallotBody, status: BallotRuleStatus, minSurplusRate: number, surplusSource: string, quorum: BallotQuorum, majority: BallotMajority, tie: BallotTie, choiceCount: BallotChoiceCount, countedBy: string, adoptedOn: string | null, repealedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, decision: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BallotRoundRecordsQueryVariables = Exact<{
  filter?: BallotRoundFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<BallotRoundOrder> | BallotRoundOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BallotRoundRecordsQuery = { ballotRounds: { totalCount?: number, nodes: Array<{ id: string, name: string, purpose: BallotPurpose, body: BallotBody, occasion: BallotOccasion, method: BallotMethod, status: BallotStatus, heldOn: string, candidateCount: number, seatCount: number, surplusRate: number | null, minSurplusRate: number, entitledCount: number, presentCount: number | null, openedAt: string | null, closedAt: string | null, publishedAt: string | null, issuingOpensAt: string | null, issuingClosesAt: string | null, votingOpensAt: string | null, votingClosesAt: string | null, issueKey: string | null, boxKey: string | null, ceremony: string | null, issuedCount: number | null, ballotCount: number | null, validCount: number | null, statement: string | null, vacantCount: number | null, version: number, updatedAt: string, isSample: boolean, round: { id: string, number: number, name: string } | null, division: { id: string, code: string, name: string }, rule: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BallotRoundChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BallotRoundChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, purpose: BallotPurpose, body: BallotBody, occasion: BallotOccasion, method: BallotMethod, status: BallotStatus, heldOn: string, candidateCount: number, seatCount: number, surplusRate: number | null, minSurplusRate: number, entitledCount: number, presentCount: number | null, openedAt: string | null, closedAt: string | null, publishedAt: string | null, issuingOpensAt: string | null, issuingClosesAt: string | null, votingOpensAt: string | null, votingClosesAt: string | null, issueKey: string | null, boxKey: string | null, ceremony: string | null, issuedCount: number | null, ballotCount: number | null, validCount: number | null, statement: string | null, vacantCount: number | null, version: number, updatedAt: string, isSample: boolean, round: { id: string, number: number, name: string } | null, division: { id: string, code: string, name: string }, rule: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BallotCandidateRecordsQueryVariables = Exact<{
  filter?: BallotCandidateFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<BallotCandidateOrder> | BallotCandidateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BallotCandidateRecordsQuery = { ballotCandidates: { totalCount?: number, nodes: Array<{ id: string, position: number, name: string, voteCount: number | null, againstCount: number | null, abstainCount: number | null, rank: number | null, isElected: boolean | null, isTied: boolean | null, version: number, updatedAt: string, isSample: boolean, ballot: { id: string, name: string }, proposal: { id: string, number: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BallotCandidateChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BallotCandidateChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, name: string, voteCount: number | null, againstCount: number | null, abstainCount: number | null, rank: number | null, isElected: boolean | null, isTied: boolean | null, version: number, updatedAt: string, isSample: boolean, ballot: { id: string, name: string }, proposal: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type LivelihoodProjectRecordsQueryVariables = Exact<{
  filter?: LivelihoodProjectFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LivelihoodProjectOrder> | LivelihoodProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LivelihoodProjectRecordsQuery = { livelihoodProjects: { totalCount?: number, nodes: Array<{ id: string, number: string, name: string, year: number, level: LivelihoodLevel, method: DecisionMethod, category: ProjectCategory, leadOfficial: string, target: string, outputSummary: string | null, status: ProjectStatus, progressFlag: ProgressFlag, progressRate: number, investmentFen: number, investedFen: number, beneficiaryCount: number | null, plannedStartOn: string, dueOn: string, startedOn: string | null, completedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, round: { id: string, number: number, name: string } | null, proposal: { id: string, number: string, title: string } | null, leadDepartment: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LivelihoodProjectChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type LivelihoodProjectChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, name: string, year: number, level: LivelihoodLevel, method: DecisionMethod, category: ProjectCategory, leadOfficial: string, target: string, outputSummary: string | null, status: ProjectStatus, progressFlag: ProgressFlag, progressRate: number, investmentFen: number, investedFen: number, beneficiaryCount: number | null, plannedStartOn: string, dueOn: string, startedOn: string | null, completedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, round: { id: string, number: number, name: string } | null, proposal: { id: string, number: string, title: string } | null, leadDepartment: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type ProjectOutputRecordsQueryVariables = Exact<{
  filter?: ProjectOutputFilter | null | undefined;
  orderBy?: Array<ProjectOutputOrder> | ProjectOutputOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ProjectOutputRecordsQuery = { projectOutputs: { totalCount?: number, nodes: Array<{ id: string, measure: string, quantity: number, unit: string, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProjectOutputChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ProjectOutputChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, measure: string, quantity: number, unit: string, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type FundAllocationRecordsQueryVariables = Exact<{
  filter?: FundAllocationFilter | null | undefined;
  orderBy?: Array<FundAllocationOrder> | FundAllocationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type FundAllocationRecordsQuery = { fundAllocations: { totalCount?: number, nodes: Array<{ id: string, year: number, source: FundSource, amountFen: number, allocatedOn: string, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundAllocationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FundAllocationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, year: number, source: FundSource, amountFen: number, allocatedOn: string, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type FundDisbursementRecordsQueryVariables = Exact<{
  filter?: FundDisbursementFilter | null | undefined;
  orderBy?: Array<FundDisbursementOrder> | FundDisbursementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type FundDisbursementRecordsQuery = { fundDisbursements: { totalCount?: number, nodes: Array<{ id: string, year: number, amountFen: number, disbursedOn: string, progressRate: number, isWatchedOnline: boolean, version: number, updatedAt: string, isSample: boolean, allocation: { id: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundDisbursementChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FundDisbursementChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, year: number, amountFen: number, disbursedOn: string, progressRate: number, isWatchedOnline: boolean, version: number, updatedAt: string, isSample: boolean, allocation: { id: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ProgressReportRecordsQueryVariables = Exact<{
  filter?: ProgressReportFilter | null | undefined;
  orderBy?: Array<ProgressReportOrder> | ProgressReportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ProgressReportRecordsQuery = { progressReports: { totalCount?: number, nodes: Array<{ id: string, cadence: ReviewCadence, reportedOn: string, progressRate: number, summary: string, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgressReportChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ProgressReportChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, cadence: ReviewCadence, reportedOn: string, progressRate: number, summary: string, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ProjectIssueRecordsQueryVariables = Exact<{
  filter?: ProjectIssueFilter | null | undefined;
  orderBy?: Array<ProjectIssueOrder> | ProjectIssueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ProjectIssueRecordsQuery = { projectIssues: { totalCount?: number, nodes: Array<{ id: string, description: string, remedy: IssueRemedy, status: IssueStatus, raisedOn: string, dueOn: string, resolvedOn: string | null, recheckedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProjectIssueChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ProjectIssueChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, description: string, remedy: IssueRemedy, status: IssueStatus, raisedOn: string, dueOn: string, resolvedOn: string | null, recheckedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SatisfactionEvaluationRecordsQueryVariables = Exact<{
  filter?: SatisfactionEvaluationFilter | null | undefined;
  orderBy?: Array<SatisfactionEvaluationOrder> | SatisfactionEvaluationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SatisfactionEvaluationRecordsQuery = { satisfactionEvaluations: { totalCount?: number, nodes: Array<{ id: string, year: number, body: EvaluationBody, evaluatedOn: string, satisfiedCount: number, basicallySatisfiedCount: number, dissatisfiedCount: number, satisfactionRate: number | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, project: { id: string, number: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SatisfactionEvaluationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SatisfactionEvaluationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, year: number, body: EvaluationBody, evaluatedOn: string, satisfiedCount: number, basicallySatisfiedCount: number, dissatisfiedCount: number, satisfactionRate: number | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, project: { id: string, number: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type LegislativeContactPointRecordsQueryVariables = Exact<{
  filter?: LegislativeContactPointFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LegislativeContactPointOrder> | LegislativeContactPointOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LegislativeContactPointRecordsQuery = { legislativeContactPoints: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: ContactPointKind, category: ContactPointCategory, level: ContactPointLevel, host: string, establishedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, parent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LegislativeContactPointChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type LegislativeContactPointChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: ContactPointKind, category: ContactPointCategory, level: ContactPointLevel, host: string, establishedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, parent: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type LegislativeLiaisonRecordsQueryVariables = Exact<{
  filter?: LegislativeLiaisonFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LegislativeLiaisonOrder> | LegislativeLiaisonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LegislativeLiaisonRecordsQuery = { legislativeLiaisons: { totalCount?: number, nodes: Array<{ id: string, name: string, post: string | null, appointedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, contactPoint: { id: string, name: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LegislativeLiaisonChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type LegislativeLiaisonChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, post: string | null, appointedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, contactPoint: { id: string, name: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DraftLawRecordsQueryVariables = Exact<{
  filter?: DraftLawFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DraftLawOrder> | DraftLawOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DraftLawRecordsQuery = { draftLaws: { totalCount?: number, nodes: Array<{ id: string, title: string, stage: DraftStage, plannedOn: string, publishedOn: string | null, effectiveOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string } | null, proposer: { id: string, code: string, name: string } | null, decision: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftLawChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DraftLawChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, title: string, stage: DraftStage, plannedOn: string, publishedOn: string | null, effectiveOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string } | null, proposer: { id: string, code: string, name: string } | null, decision: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DraftLawVersionRecordsQueryVariables = Exact<{
  filter?: DraftLawVersionFilter | null | undefined;
  orderBy?: Array<DraftLawVersionOrder> | DraftLawVersionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DraftLawVersionRecordsQuery = { draftLawVersions: { totalCount?: number, nodes: Array<{ id: string, reading: Reading, text: string, explanation: string | null, submittedOn: string, isPublished: boolean, publishedOn: string | null, version: number, updatedAt: string, isSample: boolean, draftLaw: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftLawVersionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DraftLawVersionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, reading: Reading, text: string, explanation: string | null, submittedOn: string, isPublished: boolean, publishedOn: string | null, version: number, updatedAt: string, isSample: boolean, draftLaw: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type OpinionSolicitationRecordsQueryVariables = Exact<{
  filter?: OpinionSolicitationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<OpinionSolicitationOrder> | OpinionSolicitationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type OpinionSolicitationRecordsQuery = { opinionSolicitations: { totalCount?: number, nodes: Array<{ id: string, topic: string, kind: SolicitationKind, status: SolicitationStatus, channels: Array<OpinionChannel>, notice: string, opensOn: string, closesOn: string, isOpen: boolean, fedBackOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, draftVersion: { id: string } | null, heard: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpinionSolicitationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type OpinionSolicitationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, topic: string, kind: SolicitationKind, status: SolicitationStatus, channels: Array<OpinionChannel>, notice: string, opensOn: string, closesOn: string, isOpen: boolean, fedBackOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, draftVersion: { id: string } | null, heard: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SolicitationParticipantRecordsQueryVariables = Exact<{
  filter?: SolicitationParticipantFilter | null | undefined;
  orderBy?: Array<SolicitationParticipantOrder> | SolicitationParticipantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SolicitationParticipantRecordsQuery = { solicitationParticipants: { totalCount?: number, nodes: Array<{ id: string, invitedOn: string, respondedOn: string | null, hasResponded: boolean, version: number, updatedAt: string, isSample: boolean, solicitation: { id: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SolicitationParticipantChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SolicitationParticipantChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, invitedOn: string, respondedOn: string | null, hasResponded: boolean, version: number, updatedAt: string, isSample: boolean, solicitation: { id: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type LegislativeOpinionRecordsQueryVariables = Exact<{
  filter?: LegislativeOpinionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LegislativeOpinionOrder> | LegislativeOpinionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type LegislativeOpinionRecordsQuery = { legislativeOpinions: { totalCount?: number, nodes: Array<{ id: string, number: string, channel: OpinionChannel, clause: string | null, summary: string, status: OpinionStatus, adoption: OpinionAdoption | null, explanation: string | null, forwardedTo: ContactPointLevel | null, forwardedOn: string | null, handledOn: string | null, submittedOn: string, version: number, updatedAt: string, isSample: boolean, solicitation: { id: string } | null, feedback: { id: string, number: string, title: string } | null, division: { id: string, code: string, name: string }, contactPoint: { id: string, name: string } | null, referredTo: { id: string, code: string, name: string } | null } & { content?: string | null, contributorMasked?: string | null, deputy?: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LegislativeOpinionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type LegislativeOpinionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, channel: OpinionChannel, clause: string | null, summary: string, status: OpinionStatus, adoption: OpinionAdoption | null, explanation: string | null, forwardedTo: ContactPointLevel | null, forwardedOn: string | null, handledOn: string | null, submittedOn: string, version: number, updatedAt: string, isSample: boolean, content?: string | null, contributorMasked?: string | null, solicitation?: { id: string } | null, feedback?: { id: string, number: string, title: string } | null, division?: { id: string, code: string, name: string }, contactPoint?: { id: string, name: string } | null, referredTo?: { id: string, code: string, name: string } | null, deputy?: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type StationRecordsQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<StationOrder> | StationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type StationRecordsQuery = { stations: { totalCount?: number, nodes: Array<{ id: string, code: string, name: string, kind: StationKind, tier: StationTier, hostKind: StationHost, coLocatedWith: Array<CoLocation>, address: string, longitude: number | null, latitude: number | null, mode: StationMode, isModel: boolean, featureTags: Array<StationFeature>, industry: string | null, status: StationStatus, openingHours: string, officePhone: string | null, openedOn: string, version: number, updatedAt: string, isSample: boolean, parent: { id: string, code: string, name: string } | null, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type StationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, name: string, kind: StationKind, tier: StationTier, hostKind: StationHost, coLocatedWith: Array<CoLocation>, address: string, longitude: number | null, latitude: number | null, mode: StationMode, isModel: boolean, featureTags: Array<StationFeature>, industry: string | null, status: StationStatus, openingHours: string, officePhone: string | null, openedOn: string, version: number, updatedAt: string, isSample: boolean, parent: { id: string, code: string, name: string } | null, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type StationDeputyRecordsQueryVariables = Exact<{
  filter?: StationDeputyFilter | null | undefined;
  orderBy?: Array<StationDeputyOrder> | StationDeputyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type StationDeputyRecordsQuery = { stationDeputies: { totalCount?: number, nodes: Array<{ id: string, role: StationRole, joinedOn: string, leftOn: string | null, version: number, updatedAt: string, isSample: boolean, station: { id: string, code: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDeputyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type StationDeputyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, role: StationRole, joinedOn: string, leftOn: string | null, version: number, updatedAt: string, isSample: boolean, station: { id: string, code: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DutyRosterRecordsQueryVariables = Exact<{
  filter?: DutyRosterFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DutyRosterOrder> | DutyRosterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DutyRosterRecordsQuery = { dutyRosters: { totalCount?: number, nodes: Array<{ id: string, dutyOn: string, shift: DutyShift, timeMode: Fixity, placeMode: Fixity, topicMode: Fixity, place: string | null, topic: string | null, status: DutyStatus, version: number, updatedAt: string, isSample: boolean, station: { id: string, code: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyRosterChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DutyRosterChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, dutyOn: string, shift: DutyShift, timeMode: Fixity, placeMode: Fixity, topicMode: Fixity, place: string | null, topic: string | null, status: DutyStatus, version: number, updatedAt: string, isSample: boolean, station: { id: string, code: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ReceptionSessionRecordsQueryVariables = Exact<{
  filter?: ReceptionSessionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ReceptionSessionOrder> | ReceptionSessionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ReceptionSessionRecordsQuery = { receptionSessions: { totalCount?: number, nodes: Array<{ id: string, heldOn: string, mode: StationMode, topic: string, visitorCount: number, opinionCount: number, status: ReceptionStatus, version: number, updatedAt: string, isSample: boolean, station: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, hostDeputy: { id: string, name: string } } & { summary?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReceptionSessionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ReceptionSessionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, heldOn: string, mode: StationMode, topic: string, visitorCount: number, opinionCount: number, status: ReceptionStatus, version: number, updatedAt: string, isSample: boolean, summary?: string | null, station?: { id: string, code: string, name: string }, division?: { id: string, code: string, name: string }, hostDeputy?: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ReceptionDeputyRecordsQueryVariables = Exact<{
  filter?: ReceptionDeputyFilter | null | undefined;
  orderBy?: Array<ReceptionDeputyOrder> | ReceptionDeputyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ReceptionDeputyRecordsQuery = { receptionDeputies: { totalCount?: number, nodes: Array<{ id: string, hasAttended: boolean, version: number, updatedAt: string, isSample: boolean, reception: { id: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReceptionDeputyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ReceptionDeputyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, hasAttended: boolean, version: number, updatedAt: string, isSample: boolean, reception: { id: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type OnlineChannelRecordsQueryVariables = Exact<{
  filter?: OnlineChannelFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<OnlineChannelOrder> | OnlineChannelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type OnlineChannelRecordsQuery = { onlineChannels: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: OnlineChannelKind, medium: OnlineMedium | null, services: Array<OnlineService>, levels: Array<DivisionLevel>, dailyHours: number, entrance: string | null, guidance: string | null, status: OnlineChannelStatus, openedOn: string, version: number, updatedAt: string, isSample: boolean, platform: { id: string, name: string } | null, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OnlineChannelChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type OnlineChannelChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: OnlineChannelKind, medium: OnlineMedium | null, services: Array<OnlineService>, levels: Array<DivisionLevel>, dailyHours: number, entrance: string | null, guidance: string | null, status: OnlineChannelStatus, openedOn: string, version: number, updatedAt: string, isSample: boolean, platform: { id: string, name: string } | null, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ContactLinkRecordsQueryVariables = Exact<{
  filter?: ContactLinkFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContactLinkOrder> | ContactLinkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ContactLinkRecordsQuery = { contactLinks: { totalCount?: number, nodes: Array<{ id: string, kind: ContactLinkKind, status: ContactLinkStatus, purpose: ContactPurpose, enterpriseName: string | null, enterpriseCreditCode: string | null, householdCount: number | null, hasChatGroup: boolean, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, committeeMember: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null, division: { id: string, code: string, name: string } } & { note?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactLinkChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ContactLinkChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: ContactLinkKind, status: ContactLinkStatus, purpose: ContactPurpose, enterpriseName: string | null, enterpriseCreditCode: string | null, householdCount: number | null, hasChatGroup: boolean, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, note?: string | null, deputy?: { id: string, name: string }, committeeMember?: { id: string, name: string } | null, agency?: { id: string, code: string, name: string } | null, division?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ContactRecordRecordsQueryVariables = Exact<{
  filter?: ContactRecordFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContactRecordOrder> | ContactRecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ContactRecordRecordsQuery = { contactRecords: { totalCount?: number, nodes: Array<{ id: string, mode: ContactMode, contactedOn: string, topic: string, outcome: string, problemStatus: ProblemStatus, problem: string | null, assignedOn: string | null, handledOn: string | null, version: number, updatedAt: string, isSample: boolean, link: { id: string } | null, division: { id: string, code: string, name: string }, assignedTo: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactRecordChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ContactRecordChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, mode: ContactMode, contactedOn: string, topic: string, outcome: string, problemStatus: ProblemStatus, problem: string | null, assignedOn: string | null, handledOn: string | null, version: number, updatedAt: string, isSample: boolean, link: { id: string } | null, division: { id: string, code: string, name: string }, assignedTo: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type GridRecordsQueryVariables = Exact<{
  filter?: GridFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<GridOrder> | GridOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type GridRecordsQuery = { grids: { totalCount?: number, nodes: Array<{ id: string, code: string, name: string, kind: GridKind, householdCount: number, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GridChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GridChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, name: string, kind: GridKind, householdCount: number, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type GridStaffRecordsQueryVariables = Exact<{
  filter?: GridStaffFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<GridStaffOrder> | GridStaffOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type GridStaffRecordsQuery = { gridStaff: { totalCount?: number, nodes: Array<{ id: string, role: GridStaffRole, name: string, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, grid: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GridStaffChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GridStaffChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, role: GridStaffRole, name: string, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, grid: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type GridDeputyAssignmentRecordsQueryVariables = Exact<{
  filter?: GridDeputyAssignmentFilter | null | undefined;
  orderBy?: Array<GridDeputyAssignmentOrder> | GridDeputyAssignmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type GridDeputyAssignmentRecordsQuery = { gridDeputyAssignments: { totalCount?: number, nodes: Array<{ id: string, roles: Array<GridDeputyRole>, localRoles: string | null, campaign: string | null, status: GridAssignmentStatus, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, grid: { id: string, code: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GridDeputyAssignmentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GridDeputyAssignmentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, roles: Array<GridDeputyRole>, localRoles: string | null, campaign: string | null, status: GridAssignmentStatus, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, grid: { id: string, code: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PetitionAgentRecordsQueryVariables = Exact<{
  filter?: PetitionAgentFilter | null | undefined;
  orderBy?: Array<PetitionAgentOrder> | PetitionAgentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PetitionAgentRecordsQuery = { petitionAgents: { totalCount?: number, nodes: Array<{ id: string, kind: AgentKind, name: string | null, appointedOn: string, endedOn: string | null, isActive: boolean, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string } | null, division: { id: string, code: string, name: string }, station: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PetitionAgentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PetitionAgentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: AgentKind, name: string | null, appointedOn: string, endedOn: string | null, isActive: boolean, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string } | null, division: { id: string, code: string, name: string }, station: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PetitionCaseRecordsQueryVariables = Exact<{
  filter?: PetitionCaseFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PetitionCaseOrder> | PetitionCaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type PetitionCaseRecordsQuery = { petitionCases: { totalCount?: number, nodes: Array<{ id: string, number: string, title: string, petitionerCount: number, channel: PetitionChannel, category: SuggestionCategory, status: PetitionStatus, result: PetitionResult | null, notAcceptedReason: NotAcceptedReason | null, agencyMode: AgencyMode | null, workMethods: Array<WorkMethod>, tier: DivisionLevel, isBacklog: boolean, isPublished: boolean, compoundCount: number | null, registeredOn: string, notifyDueOn: string, notifiedOn: string | null, dueOn: string, concludedOn: string | null, isOverdue: boolean, outcome: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, station: { id: string, code: string, name: string } | null, agent: { id: string, name: string | null } | null, deputy: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null, feedback: { id: string, number: string, title: string } | null } & { content?: string | null, petitionerMasked?: string | null } & { phoneMasked?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PetitionCaseChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type PetitionCaseChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, title: string, petitionerCount: number, channel: PetitionChannel, category: SuggestionCategory, status: PetitionStatus, result: PetitionResult | null, notAcceptedReason: NotAcceptedReason | null, agencyMode: AgencyMode | null, workMethods: Array<WorkMethod>, tier: DivisionLevel, isBacklog: boolean, isPublished: boolean, compoundCount: number | null, registeredOn: string, notifyDueOn: string, notifiedOn: string | null, dueOn: string, concludedOn: string | null, isOverdue: boolean, outcome: string | null, version: number, updatedAt: string, isSample: boolean, content?: string | null, petitionerMasked?: string | null, phoneMasked?: string | null, division?: { id: string, code: string, name: string }, station?: { id: string, code: string, name: string } | null, agent?: { id: string, name: string | null } | null, deputy?: { id: string, name: string } | null, agency?: { id: string, code: string, name: string } | null, feedback?: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DisputeMediationRecordsQueryVariables = Exact<{
  filter?: DisputeMediationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DisputeMediationOrder> | DisputeMediationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DisputeMediationRecordsQuery = { disputeMediations: { totalCount?: number, nodes: Array<{ id: string, number: string, title: string, category: DisputeCategory, stage: MediationStage, status: MediationStatus, isPublished: boolean, team: string | null, openedOn: string, settledOn: string | null, closedOn: string | null, dayCount: number | null, isSettledLocally: boolean, amountSettledFen: number | null, beneficiaryCount: number, outcome: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, grid: { id: string, code: string, name: string } | null, station: { id: string, code: string, name: string } | null, agency: { id: string, code: string, name: string } | null, petition: { id: string, number: string, title: string } | null } & { summary?: string | null, partiesMasked?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisputeMediationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DisputeMediationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, title: string, category: DisputeCategory, stage: MediationStage, status: MediationStatus, isPublished: boolean, team: string | null, openedOn: string, settledOn: string | null, closedOn: string | null, dayCount: number | null, isSettledLocally: boolean, amountSettledFen: number | null, beneficiaryCount: number, outcome: string | null, version: number, updatedAt: string, isSample: boolean, summary?: string | null, partiesMasked?: string | null, division?: { id: string, code: string, name: string }, grid?: { id: string, code: string, name: string } | null, station?: { id: string, code: string, name: string } | null, agency?: { id: string, code: string, name: string } | null, petition?: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DisputeMediatorRecordsQueryVariables = Exact<{
  filter?: DisputeMediatorFilter | null | undefined;
  orderBy?: Array<DisputeMediatorOrder> | DisputeMediatorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DisputeMediatorRecordsQuery = { disputeMediators: { totalCount?: number, nodes: Array<{ id: string, name: string | null, role: MediatorRole, version: number, updatedAt: string, isSample: boolean, mediation: { id: string, number: string, title: string }, deputy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisputeMediatorChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DisputeMediatorChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string | null, role: MediatorRole, version: number, updatedAt: string, isSample: boolean, mediation: { id: string, number: string, title: string }, deputy: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type HazardCheckRecordsQueryVariables = Exact<{
  filter?: HazardCheckFilter | null | undefined;
  orderBy?: Array<HazardCheckOrder> | HazardCheckOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type HazardCheckRecordsQuery = { hazardChecks: { totalCount?: number, nodes: Array<{ id: string, kind: HazardKind, status: HazardStatus, checkedOn: string, dueOn: string | null, resolvedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, grid: { id: string, code: string, name: string } | null, deputy: { id: string, name: string }, campaign: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null, mediation: { id: string, number: string, title: string } | null } & { finding?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HazardCheckChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type HazardCheckChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: HazardKind, status: HazardStatus, checkedOn: string, dueOn: string | null, resolvedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, finding?: string | null, division?: { id: string, code: string, name: string }, grid?: { id: string, code: string, name: string } | null, deputy?: { id: string, name: string }, campaign?: { id: string, name: string } | null, agency?: { id: string, code: string, name: string } | null, mediation?: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type HotlineWorkOrderRecordsQueryVariables = Exact<{
  filter?: HotlineWorkOrderFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<HotlineWorkOrderOrder> | HotlineWorkOrderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asHandler?: boolean | null | undefined;
}>;


export type HotlineWorkOrderRecordsQuery = { hotlineWorkOrders: { totalCount?: number, nodes: Array<{ id: string, externalId: string, title: string, category: SuggestionCategory, status: WorkOrderStatus, isDifficult: boolean, receivedOn: string, dueOn: string, closedOn: string | null, isOverdue: boolean, satisfaction: Satisfaction | null, syncedAt: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, agency: { id: string, code: string, name: string } | null, feedback: { id: string, number: string, title: string } | null, reportedBy: { id: string, name: string } | null } & { content?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HotlineWorkOrderChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asHandler?: boolean | null | undefined;
}>;


export type HotlineWorkOrderChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, externalId: string, title: string, category: SuggestionCategory, status: WorkOrderStatus, isDifficult: boolean, receivedOn: string, dueOn: string, closedOn: string | null, isOverdue: boolean, satisfaction: Satisfaction | null, syncedAt: string, version: number, updatedAt: string, isSample: boolean, content?: string | null, division?: { id: string, code: string, name: string }, agency?: { id: string, code: string, name: string } | null, feedback?: { id: string, number: string, title: string } | null, reportedBy?: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type WorkOrderSupervisionRecordsQueryVariables = Exact<{
  filter?: WorkOrderSupervisionFilter | null | undefined;
  orderBy?: Array<WorkOrderSupervisionOrder> | WorkOrderSupervisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type WorkOrderSupervisionRecordsQuery = { workOrderSupervisions: { totalCount?: number, nodes: Array<{ id: string, workMethods: Array<WorkMethod>, status: WorkOrderSupervisionStatus, startedOn: string, endedOn: string | null, outcome: string | null, version: number, updatedAt: string, isSample: boolean, workOrder: { id: string, title: string } | null, deputy: { id: string, name: string }, division: { id: string, code: string, name: string } } & { note?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkOrderSupervisionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type WorkOrderSupervisionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, workMethods: Array<WorkMethod>, status: WorkOrderSupervisionStatus, startedOn: string, endedOn: string | null, outcome: string | null, version: number, updatedAt: string, isSample: boolean, note?: string | null, workOrder?: { id: string, title: string } | null, deputy?: { id: string, name: string }, division?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type CommunityAssemblyRecordsQueryVariables = Exact<{
  filter?: CommunityAssemblyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<CommunityAssemblyOrder> | CommunityAssemblyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type CommunityAssemblyRecordsQuery = { communityAssemblies: { totalCount?: number, nodes: Array<{ id: string, name: string, memberCount: number, deputyCount: number, isStanding: boolean, yearlyMeetingCount: number, openAffairs: Array<OpenAffairs>, establishedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CommunityAssemblyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CommunityAssemblyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, memberCount: number, deputyCount: number, isStanding: boolean, yearlyMeetingCount: number, openAffairs: Array<OpenAffairs>, establishedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type AssemblyWorkingGroupRecordsQueryVariables = Exact<{
  filter?: AssemblyWorkingGroupFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<AssemblyWorkingGroupOrder> | AssemblyWorkingGroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AssemblyWorkingGroupRecordsQuery = { assemblyWorkingGroups: { totalCount?: number, nodes: Array<{ id: string, name: string, memberCount: number, establishedOn: string, version: number, updatedAt: string, isSample: boolean, assembly: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssemblyWorkingGroupChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AssemblyWorkingGroupChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, memberCount: number, establishedOn: string, version: number, updatedAt: string, isSample: boolean, assembly: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type StreetAssemblyRecordsQueryVariables = Exact<{
  filter?: StreetAssemblyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<StreetAssemblyOrder> | StreetAssemblyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type StreetAssemblyRecordsQuery = { streetAssemblies: { totalCount?: number, nodes: Array<{ id: string, name: string, term: number, memberCount: number, deputyCount: number, method: DecisionMethod, establishedOn: string, termEndsOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StreetAssemblyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type StreetAssemblyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, term: number, memberCount: number, deputyCount: number, method: DecisionMethod, establishedOn: string, termEndsOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PracticeBaseRecordsQueryVariables = Exact<{
  filter?: PracticeBaseFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PracticeBaseOrder> | PracticeBaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PracticeBaseRecordsQuery = { practiceBases: { totalCount?: number, nodes: Array<{ id: string, name: string, level: DivisionLevel, model: string | null, tiers: Array<StationTier>, tierCount: number, parts: Array<PracticeBasePart>, openedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PracticeBaseChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PracticeBaseChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, level: DivisionLevel, model: string | null, tiers: Array<StationTier>, tierCount: number, parts: Array<PracticeBasePart>, openedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PracticeBasePartnerRecordsQueryVariables = Exact<{
  filter?: PracticeBasePartnerFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PracticeBasePartnerOrder> | PracticeBasePartnerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PracticeBasePartnerRecordsQuery = { practiceBasePartners: { totalCount?: number, nodes: Array<{ id: string, name: string, contribution: string, startedOn: string, version: number, updatedAt: string, isSample: boolean, base: { id: string, name: string }, agency: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PracticeBasePartnerChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PracticeBasePartnerChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, contribution: string, startedOn: string, version: number, updatedAt: string, isSample: boolean, base: { id: string, name: string }, agency: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PolicyDocumentRecordsQueryVariables = Exact<{
  filter?: PolicyDocumentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PolicyDocumentOrder> | PolicyDocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PolicyDocumentRecordsQuery = { policyDocuments: { totalCount?: number, nodes: Array<{ id: string, title: string, kind: PolicyKind, issuerName: string, jointIssuers: string | null, issuedOn: string, expiresOn: string | null, summary: string | null, aspectCount: number | null, leadingGroup: string | null, leadingGroupHead: string | null, channels: Array<PublicationChannel>, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, issuer: { id: string, code: string, name: string } | null, round: { id: string, number: number, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyDocumentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PolicyDocumentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, title: string, kind: PolicyKind, issuerName: string, jointIssuers: string | null, issuedOn: string, expiresOn: string | null, summary: string | null, aspectCount: number | null, leadingGroup: string | null, leadingGroupHead: string | null, channels: Array<PublicationChannel>, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, issuer: { id: string, code: string, name: string } | null, round: { id: string, number: number, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PolicyMeasureRecordsQueryVariables = Exact<{
  filter?: PolicyMeasureFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PolicyMeasureOrder> | PolicyMeasureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PolicyMeasureRecordsQuery = { policyMeasures: { totalCount?: number, nodes: Array<{ id: string, number: number, aspect: string, text: string, version: number, updatedAt: string, isSample: boolean, policy: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyMeasureChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PolicyMeasureChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: number, aspect: string, text: string, version: number, updatedAt: string, isSample: boolean, policy: { id: string, title: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PolicyRolloutRecordsQueryVariables = Exact<{
  filter?: PolicyRolloutFilter | null | undefined;
  orderBy?: Array<PolicyRolloutOrder> | PolicyRolloutOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PolicyRolloutRecordsQuery = { policyRollouts: { totalCount?: number, nodes: Array<{ id: string, phase: RolloutPhase, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, policy: { id: string, title: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyRolloutChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PolicyRolloutChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, phase: RolloutPhase, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, policy: { id: string, title: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PolicyFrameworkRecordsQueryVariables = Exact<{
  filter?: PolicyFrameworkFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PolicyFrameworkOrder> | PolicyFrameworkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PolicyFrameworkRecordsQuery = { policyFrameworks: { totalCount?: number, nodes: Array<{ id: string, name: string, partCount: number | null, meaning: string, startedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } | null, parent: { id: string, name: string } | null, document: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyFrameworkChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PolicyFrameworkChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, partCount: number | null, meaning: string, startedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } | null, parent: { id: string, name: string } | null, document: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type FrameworkTagRecordsQueryVariables = Exact<{
  filter?: FrameworkTagFilter | null | undefined;
  orderBy?: Array<FrameworkTagOrder> | FrameworkTagOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type FrameworkTagRecordsQuery = { frameworkTags: { totalCount?: number, nodes: Array<{ id: string, objectType: string, objectId: string, taggedOn: string, version: number, updatedAt: string, isSample: boolean, framework: { id: string, name: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FrameworkTagChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FrameworkTagChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, objectType: string, objectId: string, taggedOn: string, version: number, updatedAt: string, isSample: boolean, framework: { id: string, name: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type CampaignRecordsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<CampaignOrder> | CampaignOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type CampaignRecordsQuery = { campaigns: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: CampaignKind, status: CampaignStatus, startedOn: string, endedOn: string | null, description: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, document: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CampaignChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: CampaignKind, status: CampaignStatus, startedOn: string, endedOn: string | null, description: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, document: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type CampaignParticipationRecordsQueryVariables = Exact<{
  filter?: CampaignParticipationFilter | null | undefined;
  orderBy?: Array<CampaignParticipationOrder> | CampaignParticipationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type CampaignParticipationRecordsQuery = { campaignParticipations: { totalCount?: number, nodes: Array<{ id: string, roles: Array<CampaignRole>, joinedOn: string, version: number, updatedAt: string, isSample: boolean, campaign: { id: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignParticipationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CampaignParticipationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, roles: Array<CampaignRole>, joinedOn: string, version: number, updatedAt: string, isSample: boolean, campaign: { id: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DonationRecordsQueryVariables = Exact<{
  filter?: DonationFilter | null | undefined;
  orderBy?: Array<DonationOrder> | DonationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DonationRecordsQuery = { donations: { totalCount?: number, nodes: Array<{ id: string, donorName: string | null, kind: DonationKind, amountFen: number, goods: string | null, donatedOn: string, isPublished: boolean, version: number, updatedAt: string, isSample: boolean, campaign: { id: string, name: string } | null, division: { id: string, code: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DonationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DonationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, donorName: string | null, kind: DonationKind, amountFen: number, goods: string | null, donatedOn: string, isPublished: boolean, version: number, updatedAt: string, isSample: boolean, campaign: { id: string, name: string } | null, division: { id: string, code: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type BulletinRecordsQueryVariables = Exact<{
  filter?: BulletinFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<BulletinOrder> | BulletinOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BulletinRecordsQuery = { bulletins: { totalCount?: number, nodes: Array<{ id: string, title: string, year: number, number: number, status: BulletinStatus, periodStartsOn: string, periodEndsOn: string, issuedOn: string | null, instruction: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, compiler: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BulletinChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BulletinChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, title: string, year: number, number: number, status: BulletinStatus, periodStartsOn: string, periodEndsOn: string, issuedOn: string | null, instruction: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, compiler: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type BulletinItemRecordsQueryVariables = Exact<{
  filter?: BulletinItemFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<BulletinItemOrder> | BulletinItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BulletinItemRecordsQuery = { bulletinItems: { totalCount?: number, nodes: Array<{ id: string, position: number, title: string, content: string, category: SuggestionCategory, channel: FeedbackChannel, outcome: string | null, version: number, updatedAt: string, isSample: boolean, bulletin: { id: string, number: number, title: string } | null, feedback: { id: string, number: string, title: string } | null, agency: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BulletinItemChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BulletinItemChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, title: string, content: string, category: SuggestionCategory, channel: FeedbackChannel, outcome: string | null, version: number, updatedAt: string, isSample: boolean, bulletin: { id: string, number: number, title: string } | null, feedback: { id: string, number: string, title: string } | null, agency: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type ActivityRecordsQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ActivityOrder> | ActivityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ActivityRecordsQuery = { activities: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: ActivityKind, format: DeliberationFormat | null, regularType: RegularType | null, status: ActivityStatus, isPublished: boolean, level: CongressLevel, place: string | null, startsOn: string, endsOn: string, enrolmentEndsOn: string | null, theme: string | null, series: string | null, law: string | null, partners: string | null, staffCount: number, residentCount: number, agenda: string | null, summary: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, hostAgency: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null, station: { id: string, code: string, name: string } | null, session: { id: string, number: number, name: string } | null, parent: { id: string, name: string } | null, meeting: { id: string, number: number | null, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ActivityChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: ActivityKind, format: DeliberationFormat | null, regularType: RegularType | null, status: ActivityStatus, isPublished: boolean, level: CongressLevel, place: string | null, startsOn: string, endsOn: string, enrolmentEndsOn: string | null, theme: string | null, series: string | null, law: string | null, partners: string | null, staffCount: number, residentCount: number, agenda: string | null, summary: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, hostAgency: { id: string, code: string, name: string } | null, group: { id: string, name: string } | null, station: { id: string, code: string, name: string } | null, session: { id: string, number: number, name: string } | null, parent: { id: string, name: string } | null, meeting: { id: string, number: number | null, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type ActivityParticipationRecordsQueryVariables = Exact<{
  filter?: ActivityParticipationFilter | null | undefined;
  orderBy?: Array<ActivityParticipationOrder> | ActivityParticipationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type ActivityParticipationRecordsQuery = { activityParticipations: { totalCount?: number, nodes: Array<{ id: string, role: ParticipationRole, roleTags: Array<DeputyRoleTag>, enrolledOn: string | null, attendance: Attendance | null, contribution: string | null, version: number, updatedAt: string, isSample: boolean, activity: { id: string, name: string }, deputy: { id: string, name: string } } & { leaveReason?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityParticipationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type ActivityParticipationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, role: ParticipationRole, roleTags: Array<DeputyRoleTag>, enrolledOn: string | null, attendance: Attendance | null, contribution: string | null, version: number, updatedAt: string, isSample: boolean, leaveReason?: string | null, activity?: { id: string, name: string }, deputy?: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ResearchReportRecordsQueryVariables = Exact<{
  filter?: ResearchReportFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ResearchReportOrder> | ResearchReportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ResearchReportRecordsQuery = { researchReports: { totalCount?: number, nodes: Array<{ id: string, title: string, purpose: ResearchPurpose, status: ResearchReportStatus, isPublished: boolean, level: CongressLevel, summary: string, recommendations: string | null, submittedOn: string, answeredOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, activity: { id: string, name: string } | null, draftLaw: { id: string, title: string } | null, group: { id: string, name: string } | null, leadAuthor: { id: string, name: string } | null, organiser: { id: string, code: string, name: string } | null, forwardedTo: { id: string, code: string, name: string } | null } & { content?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResearchReportChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ResearchReportChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, title: string, purpose: ResearchPurpose, status: ResearchReportStatus, isPublished: boolean, level: CongressLevel, summary: string, recommendations: string | null, submittedOn: string, answeredOn: string | null, version: number, updatedAt: string, isSample: boolean, content?: string | null, division?: { id: string, code: string, name: string }, activity?: { id: string, name: string } | null, draftLaw?: { id: string, title: string } | null, group?: { id: string, name: string } | null, leadAuthor?: { id: string, name: string } | null, organiser?: { id: string, code: string, name: string } | null, forwardedTo?: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type HearingRecordsQueryVariables = Exact<{
  filter?: HearingFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<HearingOrder> | HearingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type HearingRecordsQuery = { hearings: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: HearingKind, status: HearingStatus, agenda: string, registrationEndsOn: string, heldOn: string, place: string | null, report: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, draftVersion: { id: string } | null, activity: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HearingChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type HearingChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: HearingKind, status: HearingStatus, agenda: string, registrationEndsOn: string, heldOn: string, place: string | null, report: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, draftVersion: { id: string } | null, activity: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type HearingSpeakerRecordsQueryVariables = Exact<{
  filter?: HearingSpeakerFilter | null | undefined;
  orderBy?: Array<HearingSpeakerOrder> | HearingSpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type HearingSpeakerRecordsQuery = { hearingSpeakers: { totalCount?: number, nodes: Array<{ id: string, position: number, party: HearingParty, status: SpeakerStatus, capacity: string, stance: Stance | null, statement: string | null, registeredOn: string, version: number, updatedAt: string, isSample: boolean, hearing: { id: string, name: string } | null, deputy: { id: string, name: string } | null, opinion: { id: string, number: string } | null } & { nameMasked?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HearingSpeakerChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type HearingSpeakerChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, party: HearingParty, status: SpeakerStatus, capacity: string, stance: Stance | null, statement: string | null, registeredOn: string, version: number, updatedAt: string, isSample: boolean, nameMasked?: string | null, hearing?: { id: string, name: string } | null, deputy?: { id: string, name: string } | null, opinion?: { id: string, number: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type OfficialInterviewRecordsQueryVariables = Exact<{
  filter?: OfficialInterviewFilter | null | undefined;
  orderBy?: Array<OfficialInterviewOrder> | OfficialInterviewOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type OfficialInterviewRecordsQuery = { officialInterviews: { totalCount?: number, nodes: Array<{ id: string, status: InterviewStatus, requestedOn: string, officials: string, declineReason: string | null, version: number, updatedAt: string, isSample: boolean, activity: { id: string, name: string }, requestedBy: { id: string, name: string } } & { minutes?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficialInterviewChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type OfficialInterviewChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, status: InterviewStatus, requestedOn: string, officials: string, declineReason: string | null, version: number, updatedAt: string, isSample: boolean, minutes?: string | null, activity?: { id: string, name: string }, requestedBy?: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type InterviewQuestionRecordsQueryVariables = Exact<{
  filter?: InterviewQuestionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<InterviewQuestionOrder> | InterviewQuestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type InterviewQuestionRecordsQuery = { interviewQuestions: { totalCount?: number, nodes: Array<{ id: string, topicNumber: number, position: number, topic: string, question: string, answer: string | null, answeredOn: string | null, status: FollowUpStatus, dueOn: string | null, followedUpOn: string | null, outcome: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, interview: { id: string } | null, askedBy: { id: string, name: string }, feedback: { id: string, number: string, title: string } | null, agency: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InterviewQuestionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type InterviewQuestionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, topicNumber: number, position: number, topic: string, question: string, answer: string | null, answeredOn: string | null, status: FollowUpStatus, dueOn: string | null, followedUpOn: string | null, outcome: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, interview: { id: string } | null, askedBy: { id: string, name: string }, feedback: { id: string, number: string, title: string } | null, agency: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SupervisionMatterRecordsQueryVariables = Exact<{
  filter?: SupervisionMatterFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SupervisionMatterOrder> | SupervisionMatterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SupervisionMatterRecordsQuery = { supervisionMatters: { totalCount?: number, nodes: Array<{ id: string, number: string, title: string, category: SuggestionCategory, status: SupervisionMatterStatus, isPublished: boolean, form: SupervisionForm | null, reportedOn: string, dueOn: string | null, repliedOn: string | null, outcome: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, reportedBy: { id: string, name: string }, feedback: { id: string, number: string, title: string } | null, agency: { id: string, code: string, name: string } | null, task: { id: string, name: string } | null } & { content?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionMatterChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SupervisionMatterChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, title: string, category: SuggestionCategory, status: SupervisionMatterStatus, isPublished: boolean, form: SupervisionForm | null, reportedOn: string, dueOn: string | null, repliedOn: string | null, outcome: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, content?: string | null, division?: { id: string, code: string, name: string }, reportedBy?: { id: string, name: string }, feedback?: { id: string, number: string, title: string } | null, agency?: { id: string, code: string, name: string } | null, task?: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SupervisionPlanRecordsQueryVariables = Exact<{
  filter?: SupervisionPlanFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SupervisionPlanOrder> | SupervisionPlanOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SupervisionPlanRecordsQuery = { supervisionPlans: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: SupervisionPlanKind, status: SupervisionPlanStatus, level: CongressLevel, year: number, startsOn: string, endsOn: string, description: string | null, results: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, decision: { id: string, title: string } | null, heard: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionPlanChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SupervisionPlanChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: SupervisionPlanKind, status: SupervisionPlanStatus, level: CongressLevel, year: number, startsOn: string, endsOn: string, description: string | null, results: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null, decision: { id: string, title: string } | null, heard: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SupervisionTaskRecordsQueryVariables = Exact<{
  filter?: SupervisionTaskFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SupervisionTaskOrder> | SupervisionTaskOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SupervisionTaskRecordsQuery = { supervisionTasks: { totalCount?: number, nodes: Array<{ id: string, name: string, item: SupervisionItem, form: SupervisionForm | null, phase: SupervisionPhase | null, step: SupervisionStep | null, cadence: SupervisionCadence, status: SupervisionTaskStatus, dueOn: string, completedOn: string | null, outcome: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, plan: { id: string, name: string } | null, project: { id: string, number: string, name: string } | null, group: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null, activity: { id: string, name: string } | null, heard: { id: string, title: string } | null } & { report?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionTaskChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SupervisionTaskChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, item: SupervisionItem, form: SupervisionForm | null, phase: SupervisionPhase | null, step: SupervisionStep | null, cadence: SupervisionCadence, status: SupervisionTaskStatus, dueOn: string, completedOn: string | null, outcome: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, report?: string | null, plan?: { id: string, name: string } | null, project?: { id: string, number: string, name: string } | null, group?: { id: string, name: string } | null, agency?: { id: string, code: string, name: string } | null, activity?: { id: string, name: string } | null, heard?: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SupervisionGroupRecordsQueryVariables = Exact<{
  filter?: SupervisionGroupFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SupervisionGroupOrder> | SupervisionGroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SupervisionGroupRecordsQuery = { supervisionGroups: { totalCount?: number, nodes: Array<{ id: string, name: string, field: ProjectCategory | null, establishedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, leader: { id: string, name: string }, office: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionGroupChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SupervisionGroupChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, field: ProjectCategory | null, establishedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, leader: { id: string, name: string }, office: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SupervisionGroupMemberRecordsQueryVariables = Exact<{
  filter?: SupervisionGroupMemberFilter | null | undefined;
  orderBy?: Array<SupervisionGroupMemberOrder> | SupervisionGroupMemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SupervisionGroupMemberRecordsQuery = { supervisionGroupMembers: { totalCount?: number, nodes: Array<{ id: string, joinedOn: string, version: number, updatedAt: string, isSample: boolean, group: { id: string, name: string }, deputy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionGroupMemberChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SupervisionGroupMemberChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, joinedOn: string, version: number, updatedAt: string, isSample: boolean, group: { id: string, name: string }, deputy: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SupervisionVisitRecordsQueryVariables = Exact<{
  filter?: SupervisionVisitFilter | null | undefined;
  orderBy?: Array<SupervisionVisitOrder> | SupervisionVisitOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SupervisionVisitRecordsQuery = { supervisionVisits: { totalCount?: number, nodes: Array<{ id: string, method: VisitMethod, visitedOn: string, findings: string, hasProblem: boolean, isPublished: boolean, dueOn: string | null, rectifiedOn: string | null, rectification: string | null, recheckedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, project: { id: string, number: string, name: string } | null, task: { id: string, name: string } | null, group: { id: string, name: string } | null, activity: { id: string, name: string } | null, leadDeputy: { id: string, name: string } | null, socialSupervisor: { id: string } | null, feedback: { id: string, number: string, title: string } | null, agency: { id: string, code: string, name: string } | null } & { evidence?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionVisitChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type SupervisionVisitChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, method: VisitMethod, visitedOn: string, findings: string, hasProblem: boolean, isPublished: boolean, dueOn: string | null, rectifiedOn: string | null, rectification: string | null, recheckedOn: string | null, isOverdue: boolean, version: number, updatedAt: string, isSample: boolean, evidence?: string | null, division?: { id: string, code: string, name: string }, project?: { id: string, number: string, name: string } | null, task?: { id: string, name: string } | null, group?: { id: string, name: string } | null, activity?: { id: string, name: string } | null, leadDeputy?: { id: string, name: string } | null, socialSupervisor?: { id: string } | null, feedback?: { id: string, number: string, title: string } | null, agency?: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SocialSupervisorRecordsQueryVariables = Exact<{
  filter?: SocialSupervisorFilter | null | undefined;
  orderBy?: Array<SocialSupervisorOrder> | SocialSupervisorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type SocialSupervisorRecordsQuery = { socialSupervisors: { totalCount?: number, nodes: Array<{ id: string, nameMasked: string, kind: SocialSupervisorKind, status: SocialSupervisorStatus, appointedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, project: { id: string, number: string, name: string } | null, appointedBy: { id: string, code: string, name: string } | null } & { phoneMasked?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SocialSupervisorChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type SocialSupervisorChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, nameMasked: string, kind: SocialSupervisorKind, status: SocialSupervisorStatus, appointedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, phoneMasked?: string | null, division?: { id: string, code: string, name: string }, project?: { id: string, number: string, name: string } | null, appointedBy?: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type VideoFeedRecordsQueryVariables = Exact<{
  filter?: VideoFeedFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<VideoFeedOrder> | VideoFeedOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type VideoFeedRecordsQuery = { videoFeeds: { totalCount?: number, nodes: Array<{ id: string, name: string, status: VideoFeedStatus, installedOn: string, removedOn: string | null, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } } & { streamUrl?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VideoFeedChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type VideoFeedChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, status: VideoFeedStatus, installedOn: string, removedOn: string | null, version: number, updatedAt: string, isSample: boolean, streamUrl?: string | null, project?: { id: string, number: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PointsRuleRecordsQueryVariables = Exact<{
  filter?: PointsRuleFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PointsRuleOrder> | PointsRuleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PointsRuleRecordsQuery = { pointsRules: { totalCount?: number, nodes: Array<{ id: string, name: string, edition: number, status: PointsRuleStatus, purpose: string, effectiveOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointsRuleChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PointsRuleChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, edition: number, status: PointsRuleStatus, purpose: string, effectiveOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PointsRuleItemRecordsQueryVariables = Exact<{
  filter?: PointsRuleItemFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PointsRuleItemOrder> | PointsRuleItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PointsRuleItemRecordsQuery = { pointsRuleItems: { totalCount?: number, nodes: Array<{ id: string, position: number, dimension: PointsDimension, criterion: string, points: number, unit: string, yearlyLimit: number | null, version: number, updatedAt: string, isSample: boolean, rule: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointsRuleItemChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PointsRuleItemChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, dimension: PointsDimension, criterion: string, points: number, unit: string, yearlyLimit: number | null, version: number, updatedAt: string, isSample: boolean, rule: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type PointsStatementRecordsQueryVariables = Exact<{
  filter?: PointsStatementFilter | null | undefined;
  orderBy?: Array<PointsStatementOrder> | PointsStatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type PointsStatementRecordsQuery = { pointsStatements: { totalCount?: number, nodes: Array<{ id: string, year: number, status: AssessmentStatus, totalPoints: number, rank: number | null, publishedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, rule: { id: string, name: string } | null, division: { id: string, code: string, name: string }, group: { id: string, name: string } | null } & { appealReason?: string | null, appealedOn?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointsStatementChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type PointsStatementChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, year: number, status: AssessmentStatus, totalPoints: number, rank: number | null, publishedOn: string | null, version: number, updatedAt: string, isSample: boolean, appealReason?: string | null, appealedOn?: string | null, deputy?: { id: string, name: string }, rule?: { id: string, name: string } | null, division?: { id: string, code: string, name: string }, group?: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PointsEntryRecordsQueryVariables = Exact<{
  filter?: PointsEntryFilter | null | undefined;
  orderBy?: Array<PointsEntryOrder> | PointsEntryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PointsEntryRecordsQuery = { pointsEntries: { totalCount?: number, nodes: Array<{ id: string, dimension: PointsDimension, quantity: number, points: number, occurredOn: string, evidence: string, status: PointsEntryStatus, approver: string | null, decidedOn: string | null, reason: string | null, version: number, updatedAt: string, isSample: boolean, statement: { id: string } | null, deputy: { id: string, name: string }, division: { id: string, code: string, name: string }, item: { id: string } | null, suggestion: { id: string, number: string, title: string } | null, reversalOf: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointsEntryChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PointsEntryChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, dimension: PointsDimension, quantity: number, points: number, occurredOn: string, evidence: string, status: PointsEntryStatus, approver: string | null, decidedOn: string | null, reason: string | null, version: number, updatedAt: string, isSample: boolean, statement: { id: string } | null, deputy: { id: string, name: string }, division: { id: string, code: string, name: string }, item: { id: string } | null, suggestion: { id: string, number: string, title: string } | null, reversalOf: { id: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DutyChecklistRecordsQueryVariables = Exact<{
  filter?: DutyChecklistFilter | null | undefined;
  orderBy?: Array<DutyChecklistOrder> | DutyChecklistOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DutyChecklistRecordsQuery = { dutyChecklists: { totalCount?: number, nodes: Array<{ id: string, year: number, status: ChecklistStatus, lawVersion: string, issuedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyChecklistChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DutyChecklistChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, year: number, status: ChecklistStatus, lawVersion: string, issuedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DutyChecklistItemRecordsQueryVariables = Exact<{
  filter?: DutyChecklistItemFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DutyChecklistItemOrder> | DutyChecklistItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DutyChecklistItemRecordsQuery = { dutyChecklistItems: { totalCount?: number, nodes: Array<{ id: string, position: number, kind: ChecklistItemKind, task: string, targetCount: number, doneCount: number, isDone: boolean, dueOn: string, version: number, updatedAt: string, isSample: boolean, checklist: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyChecklistItemChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DutyChecklistItemChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, kind: ChecklistItemKind, task: string, targetCount: number, doneCount: number, isDone: boolean, dueOn: string, version: number, updatedAt: string, isSample: boolean, checklist: { id: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DutyRecordRecordsQueryVariables = Exact<{
  filter?: DutyRecordFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DutyRecordOrder> | DutyRecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DutyRecordRecordsQuery = { dutyRecords: { totalCount?: number, nodes: Array<{ id: string, kind: DutyRecordKind, occurredOn: string, title: string, summary: string | null, isPublished: boolean, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, division: { id: string, code: string, name: string } } & { notes?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyRecordChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DutyRecordChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: DutyRecordKind, occurredOn: string, title: string, summary: string | null, isPublished: boolean, version: number, updatedAt: string, isSample: boolean, notes?: string | null, deputy?: { id: string, name: string }, division?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DutyReportRecordsQueryVariables = Exact<{
  filter?: DutyReportFilter | null | undefined;
  orderBy?: Array<DutyReportOrder> | DutyReportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DutyReportRecordsQuery = { dutyReports: { totalCount?: number, nodes: Array<{ id: string, level: CongressLevel, year: number, audience: ReportAudience, status: EvaluationStatus, reportedOn: string, venue: string, content: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, mandate: { id: string }, division: { id: string, code: string, name: string }, station: { id: string, code: string, name: string } | null } & { draft?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyReportChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DutyReportChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, level: CongressLevel, year: number, audience: ReportAudience, status: EvaluationStatus, reportedOn: string, venue: string, content: string | null, version: number, updatedAt: string, isSample: boolean, draft?: string | null, deputy?: { id: string, name: string }, mandate?: { id: string }, division?: { id: string, code: string, name: string }, station?: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DutyReportEvaluationRecordsQueryVariables = Exact<{
  filter?: DutyReportEvaluationFilter | null | undefined;
  orderBy?: Array<DutyReportEvaluationOrder> | DutyReportEvaluationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DutyReportEvaluationRecordsQuery = { dutyReportEvaluations: { totalCount?: number, nodes: Array<{ id: string, body: EvaluationBody, ratedOn: string, satisfiedCount: number, basicallySatisfiedCount: number, dissatisfiedCount: number, satisfactionRate: number | null, version: number, updatedAt: string, isSample: boolean, report: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyReportEvaluationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DutyReportEvaluationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, body: EvaluationBody, ratedOn: string, satisfiedCount: number, basicallySatisfiedCount: number, dissatisfiedCount: number, satisfactionRate: number | null, version: number, updatedAt: string, isSample: boolean, report: { id: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type TrainingRecordsQueryVariables = Exact<{
  filter?: TrainingFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<TrainingOrder> | TrainingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type TrainingRecordsQuery = { trainings: { totalCount?: number, nodes: Array<{ id: string, name: string, stage: TrainingStage, parties: Array<TrainingParty>, status: TrainingStatus, term: number, startsOn: string, endsOn: string, classHours: number, venue: string, syllabus: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string }, organiser: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrainingChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TrainingChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, stage: TrainingStage, parties: Array<TrainingParty>, status: TrainingStatus, term: number, startsOn: string, endsOn: string, classHours: number, venue: string, syllabus: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string }, organiser: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type TrainingAttendanceRecordsQueryVariables = Exact<{
  filter?: TrainingAttendanceFilter | null | undefined;
  orderBy?: Array<TrainingAttendanceOrder> | TrainingAttendanceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type TrainingAttendanceRecordsQuery = { trainingAttendances: { totalCount?: number, nodes: Array<{ id: string, enrolledOn: string, presence: TrainingPresence, classHours: number, version: number, updatedAt: string, isSample: boolean, training: { id: string, name: string }, deputy: { id: string, name: string } } & { leaveReason?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrainingAttendanceChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asOffice?: boolean | null | undefined;
}>;


export type TrainingAttendanceChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, enrolledOn: string, presence: TrainingPresence, classHours: number, version: number, updatedAt: string, isSample: boolean, leaveReason?: string | null, training?: { id: string, name: string }, deputy?: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type AwardRecordsQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<AwardOrder> | AwardOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AwardRecordsQuery = { awards: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: AwardKind, firstYear: number, lastYear: number, cycleYearCount: number, status: AwardStatus, grantedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, decision: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AwardChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AwardChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: AwardKind, firstYear: number, lastYear: number, cycleYearCount: number, status: AwardStatus, grantedOn: string, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, decision: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type AwardGrantRecordsQueryVariables = Exact<{
  filter?: AwardGrantFilter | null | undefined;
  orderBy?: Array<AwardGrantOrder> | AwardGrantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AwardGrantRecordsQuery = { awardGrants: { totalCount?: number, nodes: Array<{ id: string, position: number, citation: string, version: number, updatedAt: string, isSample: boolean, award: { id: string, name: string }, deputy: { id: string, name: string } | null, group: { id: string, name: string } | null, suggestion: { id: string, number: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AwardGrantChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AwardGrantChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, citation: string, version: number, updatedAt: string, isSample: boolean, award: { id: string, name: string }, deputy: { id: string, name: string } | null, group: { id: string, name: string } | null, suggestion: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type AppointmentRecordsQueryVariables = Exact<{
  filter?: AppointmentFilter | null | undefined;
  orderBy?: Array<AppointmentOrder> | AppointmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AppointmentRecordsQuery = { appointments: { totalCount?: number, nodes: Array<{ id: string, role: AppointmentRole, status: AppointmentStatus, recommendedOn: string, appointedOn: string | null, endsOn: string | null, letterNumber: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, agency: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, decision: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppointmentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AppointmentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, role: AppointmentRole, status: AppointmentStatus, recommendedOn: string, appointedOn: string | null, endsOn: string | null, letterNumber: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, agency: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, decision: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DeputyPostRecordsQueryVariables = Exact<{
  filter?: DeputyPostFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DeputyPostOrder> | DeputyPostOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DeputyPostRecordsQuery = { deputyPosts: { totalCount?: number, nodes: Array<{ id: string, kind: PostKind, media: Array<PostMedium>, channels: Array<PostChannel>, title: string, content: string, status: PostStatus, writtenOn: string, publishedAt: string | null, viewCount: number, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, division: { id: string, code: string, name: string }, suggestion: { id: string, number: string, title: string } | null } & { moderationNote?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeputyPostChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DeputyPostChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: PostKind, media: Array<PostMedium>, channels: Array<PostChannel>, title: string, content: string, status: PostStatus, writtenOn: string, publishedAt: string | null, viewCount: number, version: number, updatedAt: string, isSample: boolean, moderationNote?: string | null, deputy?: { id: string, name: string }, division?: { id: string, code: string, name: string }, suggestion?: { id: string, number: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type DeputyInitiativeRecordsQueryVariables = Exact<{
  filter?: DeputyInitiativeFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DeputyInitiativeOrder> | DeputyInitiativeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DeputyInitiativeRecordsQuery = { deputyInitiatives: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: InitiativeKind, description: string, status: InitiativeStatus, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeputyInitiativeChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DeputyInitiativeChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: InitiativeKind, description: string, status: InitiativeStatus, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string }, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type InitiativeMetricRecordsQueryVariables = Exact<{
  filter?: InitiativeMetricFilter | null | undefined;
  orderBy?: Array<InitiativeMetricOrder> | InitiativeMetricOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type InitiativeMetricRecordsQuery = { initiativeMetrics: { totalCount?: number, nodes: Array<{ id: string, measure: string, quantity: number, unit: string, year: number, isExpected: boolean, measuredOn: string, version: number, updatedAt: string, isSample: boolean, initiative: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InitiativeMetricChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type InitiativeMetricChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, measure: string, quantity: number, unit: string, year: number, isExpected: boolean, measuredOn: string, version: number, updatedAt: string, isSample: boolean, initiative: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DepartmentEvaluationRecordsQueryVariables = Exact<{
  filter?: DepartmentEvaluationFilter | null | undefined;
  orderBy?: Array<DepartmentEvaluationOrder> | DepartmentEvaluationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DepartmentEvaluationRecordsQuery = { departmentEvaluations: { totalCount?: number, nodes: Array<{ id: string, kind: DepartmentEvaluationKind, year: number, selection: TargetSelection, status: EvaluationStatus, report: string | null, ratedOn: string, satisfiedCount: number | null, basicallySatisfiedCount: number | null, dissatisfiedCount: number | null, satisfactionRate: number | null, rank: number | null, rankedUnitCount: number | null, bonusThresholdRate: number | null, consequence: EvaluationConsequence | null, consequenceOn: string | null, consequenceNote: string | null, version: number, updatedAt: string, isSample: boolean, agency: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, ballot: { id: string, name: string } | null, decision: { id: string, title: string } | null, session: { id: string, number: number, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DepartmentEvaluationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type DepartmentEvaluationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: DepartmentEvaluationKind, year: number, selection: TargetSelection, status: EvaluationStatus, report: string | null, ratedOn: string, satisfiedCount: number | null, basicallySatisfiedCount: number | null, dissatisfiedCount: number | null, satisfactionRate: number | null, rank: number | null, rankedUnitCount: number | null, bonusThresholdRate: number | null, consequence: EvaluationConsequence | null, consequenceOn: string | null, consequenceNote: string | null, version: number, updatedAt: string, isSample: boolean, agency: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, ballot: { id: string, name: string } | null, decision: { id: string, title: string } | null, session: { id: string, number: number, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type ProjectAssessmentRecordsQueryVariables = Exact<{
  filter?: ProjectAssessmentFilter | null | undefined;
  orderBy?: Array<ProjectAssessmentOrder> | ProjectAssessmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ProjectAssessmentRecordsQuery = { projectAssessments: { totalCount?: number, nodes: Array<{ id: string, kind: AssessmentKind, subject: AssessmentSubject, year: number, assessor: string, assessedOn: string, score: number, grade: AssessmentGrade, conclusion: string, isPublished: boolean, version: number, updatedAt: string, isSample: boolean, project: { id: string, number: string, name: string } | null, division: { id: string, code: string, name: string } } & { recommendations?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProjectAssessmentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type ProjectAssessmentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: AssessmentKind, subject: AssessmentSubject, year: number, assessor: string, assessedOn: string, score: number, grade: AssessmentGrade, conclusion: string, isPublished: boolean, version: number, updatedAt: string, isSample: boolean, recommendations?: string | null, project?: { id: string, number: string, name: string } | null, division?: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SurveyRecordsQueryVariables = Exact<{
  filter?: SurveyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SurveyOrder> | SurveyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SurveyRecordsQuery = { surveys: { totalCount?: number, nodes: Array<{ id: string, title: string, topic: SurveyTopic, audience: SurveyAudience, status: SurveyStatus, isAnonymous: boolean, notice: string, opensOn: string, closesOn: string, isOpen: boolean, conclusion: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, title: string, topic: SurveyTopic, audience: SurveyAudience, status: SurveyStatus, isAnonymous: boolean, notice: string, opensOn: string, closesOn: string, isOpen: boolean, conclusion: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, organiser: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SurveyQuestionRecordsQueryVariables = Exact<{
  filter?: SurveyQuestionFilter | null | undefined;
  orderBy?: Array<SurveyQuestionOrder> | SurveyQuestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SurveyQuestionRecordsQuery = { surveyQuestions: { totalCount?: number, nodes: Array<{ id: string, position: number, kind: QuestionKind, question: string, isRequired: boolean, version: number, updatedAt: string, isSample: boolean, survey: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyQuestionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyQuestionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, kind: QuestionKind, question: string, isRequired: boolean, version: number, updatedAt: string, isSample: boolean, survey: { id: string, title: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SurveyOptionRecordsQueryVariables = Exact<{
  filter?: SurveyOptionFilter | null | undefined;
  orderBy?: Array<SurveyOptionOrder> | SurveyOptionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SurveyOptionRecordsQuery = { surveyOptions: { totalCount?: number, nodes: Array<{ id: string, position: number, label: string, chosenCount: number | null, version: number, updatedAt: string, isSample: boolean, question: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyOptionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyOptionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, label: string, chosenCount: number | null, version: number, updatedAt: string, isSample: boolean, question: { id: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type SurveyResponseRecordsQueryVariables = Exact<{
  filter?: SurveyResponseFilter | null | undefined;
  orderBy?: Array<SurveyResponseOrder> | SurveyResponseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SurveyResponseRecordsQuery = { surveyResponses: { totalCount?: number, nodes: Array<{ id: string, answeredOn: string, version: number, updatedAt: string, isSample: boolean, survey: { id: string, title: string } | null, division: { id: string, code: string, name: string }, deputy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyResponseChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyResponseChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, answeredOn: string, version: number, updatedAt: string, isSample: boolean, survey: { id: string, title: string } | null, division: { id: string, code: string, name: string }, deputy: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type SurveyAnswerRecordsQueryVariables = Exact<{
  filter?: SurveyAnswerFilter | null | undefined;
  orderBy?: Array<SurveyAnswerOrder> | SurveyAnswerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SurveyAnswerRecordsQuery = { surveyAnswers: { totalCount?: number, nodes: Array<{ id: string, text: string | null, version: number, updatedAt: string, isSample: boolean, response: { id: string }, question: { id: string } | null, option: { id: string, label: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyAnswerChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyAnswerChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, text: string | null, version: number, updatedAt: string, isSample: boolean, response: { id: string }, question: { id: string } | null, option: { id: string, label: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BodyRecordsQueryVariables = Exact<{
  filter?: BodyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<BodyOrder> | BodyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BodyRecordsQuery = { bodies: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: BodyKind, fields: Array<SuggestionCategory>, establishedOn: string | null, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string } | null, parent: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BodyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BodyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: BodyKind, fields: Array<SuggestionCategory>, establishedOn: string | null, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string }, congress: { id: string, name: string } | null, parent: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BodyMemberRecordsQueryVariables = Exact<{
  filter?: BodyMemberFilter | null | undefined;
  validOn?: string | null | undefined;
  anyTime?: boolean | null | undefined;
  orderBy?: Array<BodyMemberOrder> | BodyMemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type BodyMemberRecordsQuery = { bodyMembers: { totalCount?: number, nodes: Array<{ id: string, officialName: string | null, post: BodyPost, term: number | null, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, body: { id: string, name: string }, deputy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BodyMemberChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BodyMemberChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, officialName: string | null, post: BodyPost, term: number | null, startedOn: string, endedOn: string | null, version: number, updatedAt: string, isSample: boolean, body: { id: string, name: string }, deputy: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type MeetingRecordsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<MeetingOrder> | MeetingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type MeetingRecordsQuery = { meetings: { totalCount?: number, nodes: Array<{ id: string, kind: MeetingKind, name: string, term: number | null, number: number | null, status: MeetingStatus, heldOn: string, closedOn: string | null, entitledCount: number | null, presentCount: number | null, version: number, updatedAt: string, isSample: boolean, body: { id: string, name: string }, session: { id: string, number: number, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type MeetingChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: MeetingKind, name: string, term: number | null, number: number | null, status: MeetingStatus, heldOn: string, closedOn: string | null, entitledCount: number | null, presentCount: number | null, version: number, updatedAt: string, isSample: boolean, body: { id: string, name: string }, session: { id: string, number: number, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type AgendaItemRecordsQueryVariables = Exact<{
  filter?: AgendaItemFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<AgendaItemOrder> | AgendaItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type AgendaItemRecordsQuery = { agendaItems: { totalCount?: number, nodes: Array<{ id: string, position: number, title: string, subjectType: string | null, version: number, updatedAt: string, isSample: boolean, meeting: { id: string, number: number | null, name: string }, body: { id: string, name: string } } & { subjectId?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgendaItemChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type AgendaItemChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, position: number, title: string, subjectType: string | null, version: number, updatedAt: string, isSample: boolean, subjectId?: string | null, meeting?: { id: string, number: number | null, name: string }, body?: { id: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type DecisionRecordsQueryVariables = Exact<{
  filter?: DecisionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DecisionOrder> | DecisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DecisionRecordsQuery = { decisions: { totalCount?: number, nodes: Array<{ id: string, kind: DecisionKind, title: string, result: DecisionResult, decidedOn: string, forCount: number | null, againstCount: number | null, abstainCount: number | null, documentNumber: string | null, subjectType: string, version: number, updatedAt: string, isSample: boolean, body: { id: string, name: string }, meeting: { id: string, number: number | null, name: string }, agendaItem: { id: string, title: string } | null } & { subjectId?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecisionChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  asInsider?: boolean | null | undefined;
}>;


export type DecisionChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: DecisionKind, title: string, result: DecisionResult, decidedOn: string, forCount: number | null, againstCount: number | null, abstainCount: number | null, documentNumber: string | null, subjectType: string, version: number, updatedAt: string, isSample: boolean, subjectId?: string | null, body?: { id: string, name: string }, meeting?: { id: string, number: number | null, name: string }, agendaItem?: { id: string, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type WorkingCalendarRecordsQueryVariables = Exact<{
  filter?: WorkingCalendarFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<WorkingCalendarOrder> | WorkingCalendarOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type WorkingCalendarRecordsQuery = { workingCalendars: { totalCount?: number, nodes: Array<{ id: string, year: number, basis: CalendarBasis, title: string, documentNumber: string | null, issuedOn: string, version: number, updatedAt: string, isSample: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkingCalendarChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type WorkingCalendarChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, year: number, basis: CalendarBasis, title: string, documentNumber: string | null, issuedOn: string, version: number, updatedAt: string, isSample: boolean }
        | Record<PropertyKey, never>
       | null }> } };

export type CalendarPeriodRecordsQueryVariables = Exact<{
  filter?: CalendarPeriodFilter | null | undefined;
  orderBy?: Array<CalendarPeriodOrder> | CalendarPeriodOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type CalendarPeriodRecordsQuery = { calendarPeriods: { totalCount?: number, nodes: Array<{ id: string, kind: CalendarPeriodKind, name: string, startsOn: string, endsOn: string, version: number, updatedAt: string, isSample: boolean, calendar: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CalendarPeriodChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CalendarPeriodChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, kind: CalendarPeriodKind, name: string, startsOn: string, endsOn: string, version: number, updatedAt: string, isSample: boolean, calendar: { id: string, title: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type ClockRuleRecordsQueryVariables = Exact<{
  filter?: ClockRuleFilter | null | undefined;
  search?: string | null | undefined;
  validOn?: string | null | undefined;
  anyTime?: boolean | null | undefined;
  orderBy?: Array<ClockRuleOrder> | ClockRuleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ClockRuleRecordsQuery = { clockRules: { totalCount?: number, nodes: Array<{ id: string, code: string, matter: ClockMatter, amount: number, unit: ClockUnit, startsFrom: ClockStart, areaCode: string, areaName: string, source: string, article: string | null, provision: string, validFrom: string, validTo: string | null, version: number, updatedAt: string, isSample: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClockRuleChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ClockRuleChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, matter: ClockMatter, amount: number, unit: ClockUnit, startsFrom: ClockStart, areaCode: string, areaName: string, source: string, article: string | null, provision: string, validFrom: string, validTo: string | null, version: number, updatedAt: string, isSample: boolean }
        | Record<PropertyKey, never>
       | null }> } };

export type IndicatorRecordsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<IndicatorOrder> | IndicatorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type IndicatorRecordsQuery = { indicators: { totalCount?: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, definition: string, definitionVersion: number, unit: StatisticUnit, denominator: string | null, formula: string | null, query: string | null, factor: number, caveats: string | null, version: number, updatedAt: string, isSample: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndicatorChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type IndicatorChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, name: string, nameEn: string, definition: string, definitionVersion: number, unit: StatisticUnit, denominator: string | null, formula: string | null, query: string | null, factor: number, caveats: string | null, version: number, updatedAt: string, isSample: boolean }
        | Record<PropertyKey, never>
       | null }> } };

export type SourceDocumentRecordsQueryVariables = Exact<{
  filter?: SourceDocumentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SourceDocumentOrder> | SourceDocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SourceDocumentRecordsQuery = { sourceDocuments: { totalCount?: number, nodes: Array<{ id: string, code: string, title: string, publisher: string | null, publishedOn: string | null, note: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SourceDocumentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SourceDocumentChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, code: string, title: string, publisher: string | null, publishedOn: string | null, note: string | null, version: number, updatedAt: string, isSample: boolean, division: { id: string, code: string, name: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type StatisticObservationRecordsQueryVariables = Exact<{
  filter?: StatisticObservationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<StatisticObservationOrder> | StatisticObservationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type StatisticObservationRecordsQuery = { statisticObservations: { totalCount?: number, nodes: Array<{ id: string, number: string, value: number, printedValue: string, unit: StatisticUnit, qualifier: StatisticQualifier, asOfOn: string, asOfPrecision: DatePrecision, periodFromOn: string | null, periodUntilOn: string | null, lines: string, quote: string, quality: StatisticQuality, note: string | null, version: number, updatedAt: string, isSample: boolean, indicator: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, source: { id: string, code: string, title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatisticObservationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type StatisticObservationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, number: string, value: number, printedValue: string, unit: StatisticUnit, qualifier: StatisticQualifier, asOfOn: string, asOfPrecision: DatePrecision, periodFromOn: string | null, periodUntilOn: string | null, lines: string, quote: string, quality: StatisticQuality, note: string | null, version: number, updatedAt: string, isSample: boolean, indicator: { id: string, code: string, name: string }, division: { id: string, code: string, name: string }, source: { id: string, code: string, title: string } }
        | Record<PropertyKey, never>
       | null }> } };

export type AccountRecordsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AccountRecordsQuery = { accounts: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: AccountKind, status: AccountStatus, issuer: string | null, subject: string | null, tokensRevokedAt: string | null, endedReason: string | null, codeExpiresAt: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AccountChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, kind: AccountKind, status: AccountStatus, issuer: string | null, subject: string | null, tokensRevokedAt: string | null, endedReason: string | null, codeExpiresAt: string | null, version: number, updatedAt: string, isSample: boolean, deputy: { id: string, name: string } | null, agency: { id: string, code: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type AccountPostRecordsQueryVariables = Exact<{
  filter?: AccountPostFilter | null | undefined;
  validOn?: string | null | undefined;
  anyTime?: boolean | null | undefined;
  orderBy?: Array<AccountPostOrder> | AccountPostOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AccountPostRecordsQuery = { accountPosts: { totalCount?: number, nodes: Array<{ id: string, post: AccountPostKind, validFrom: string, validTo: string | null, delegationReason: string | null, version: number, updatedAt: string, isSample: boolean, account: { id: string, name: string } | null, division: { id: string, code: string, name: string } | null, agency: { id: string, code: string, name: string } | null, delegatedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountPostChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AccountPostChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, post: AccountPostKind, validFrom: string, validTo: string | null, delegationReason: string | null, version: number, updatedAt: string, isSample: boolean, account: { id: string, name: string } | null, division: { id: string, code: string, name: string } | null, agency: { id: string, code: string, name: string } | null, delegatedBy: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type ApiKeyRecordsQueryVariables = Exact<{
  filter?: ApiKeyFilter | null | undefined;
  orderBy?: Array<ApiKeyOrder> | ApiKeyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ApiKeyRecordsQuery = { apiKeys: { totalCount?: number, nodes: Array<{ id: string, name: string, prefix: string, scopes: Array<AccessScope>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedReason: string | null, version: number, updatedAt: string, isSample: boolean, account: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApiKeyChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ApiKeyChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, name: string, prefix: string, scopes: Array<AccessScope>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedReason: string | null, version: number, updatedAt: string, isSample: boolean, account: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type AccessRevocationRecordsQueryVariables = Exact<{
  filter?: AccessRevocationFilter | null | undefined;
  orderBy?: Array<AccessRevocationOrder> | AccessRevocationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type AccessRevocationRecordsQuery = { accessRevocations: { totalCount?: number, nodes: Array<{ id: string, issuer: string | null, tokenId: string | null, revokedAt: string, reason: string, version: number, updatedAt: string, isSample: boolean, account: { id: string, name: string } | null, key: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccessRevocationChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AccessRevocationChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, issuer: string | null, tokenId: string | null, revokedAt: string, reason: string, version: number, updatedAt: string, isSample: boolean, account: { id: string, name: string } | null, key: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type PersonalDataAccessRecordsQueryVariables = Exact<{
  filter?: PersonalDataAccessFilter | null | undefined;
  orderBy?: Array<PersonalDataAccessOrder> | PersonalDataAccessOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PersonalDataAccessRecordsQuery = { personalDataAccesses: { totalCount?: number, nodes: Array<{ id: string, use: PersonalDataUse, field: PersonalDataField | null, reason: string, happenedAt: string, version: number, updatedAt: string, isSample: boolean, feedback: { id: string, number: string, title: string } | null, account: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonalDataAccessChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PersonalDataAccessChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, recordId: string, record:
        | { id: string, use: PersonalDataUse, field: PersonalDataField | null, reason: string, happenedAt: string, version: number, updatedAt: string, isSample: boolean, feedback: { id: string, number: string, title: string } | null, account: { id: string, name: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BallotCardFragment = { id: string, name: string, body: BallotBody, occasion: BallotOccasion, method: BallotMethod, status: BallotStatus, heldOn: string, candidateCount: number, seatCount: number, division: DivisionRefFragment };

export type BallotRoundsQueryVariables = Exact<{
  filter?: BallotRoundFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BallotRoundsQuery = { ballotRounds: { nodes: Array<BallotCardFragment>, pageInfo: PageFragment } };

export type BallotRoundQueryVariables = Exact<{
  id: string;
}>;


export type BallotRoundQuery = { ballotRound: (
    { surplusRate: number | null, minSurplusRate: number, entitledCount: number, issuedCount: number | null, ballotCount: number | null, validCount: number | null, publishedAt: string | null, candidates: { nodes: Array<{ id: string, position: number, name: string, voteCount: number | null, rank: number | null, isElected: boolean | null, proposal: { id: string, number: string, title: string } | null }> } }
    & BallotCardFragment
  ) | null };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  types?: Array<RecordType> | RecordType | null | undefined;
  first?: number | null | undefined;
}>;


export type ChangesQuery = { changes: { endCursor: string, hasMore: boolean, schemaVersion: string, changes: Array<{ kind: ChangeKind, type: RecordType, recordId: string }> } };

export type ContactLinksQueryVariables = Exact<{
  filter?: ContactLinkFilter | null | undefined;
  orderBy?: Array<ContactLinkOrder> | ContactLinkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ContactLinksQuery = { contactLinks: { totalCount?: number, nodes: Array<{ id: string, kind: ContactLinkKind, status: ContactLinkStatus, purpose: ContactPurpose, startedOn: string, endedOn: string | null, hasChatGroup: boolean, householdCount: number | null, deputy: DeputyRefFragment, committeeMember: DeputyRefFragment | null, agency: AgencyRefFragment | null, division: DivisionRefFragment }>, pageInfo: PageFragment } };

export type ContactRecordsQueryVariables = Exact<{
  filter?: ContactRecordFilter | null | undefined;
  orderBy?: Array<ContactRecordOrder> | ContactRecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactRecordsQuery = { contactRecords: { nodes: Array<{ id: string, mode: ContactMode, contactedOn: string, topic: string, outcome: string, problemStatus: ProblemStatus, problem: string | null, handledOn: string | null, link: { id: string, kind: ContactLinkKind, deputy: DeputyRefFragment } | null, assignedTo: AgencyRefFragment | null }>, pageInfo: PageFragment } };

export type ActingDeputyFragment = (
  { mandates: { nodes: Array<{ congress: { id: string, name: string, level: CongressLevel } }> } }
  & DeputyCardFragment
);

export type GridsWithoutDeputyQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type GridsWithoutDeputyQuery = { grids: { totalCount?: number, nodes: Array<{ id: string, code: string, name: string, kind: GridKind, householdCount: number, division: DivisionRefFragment }>, pageInfo: PageFragment } };

export type DeputiesWithoutGridQueryVariables = Exact<{
  division: string;
  levels?: Array<CongressLevel> | CongressLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DeputiesWithoutGridQuery = { deputies: { totalCount?: number, nodes: Array<ActingDeputyFragment>, pageInfo: PageFragment } };

export type MembersWithoutContactSinceQueryVariables = Exact<{
  division: string;
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type MembersWithoutContactSinceQuery = { deputies: { totalCount?: number, nodes: Array<(
      { linksAsMember: { totalCount: number } }
      & ActingDeputyFragment
    )>, pageInfo: PageFragment } };

export type LinksWithoutContactSinceQueryVariables = Exact<{
  division: string;
  kind?: ContactLinkKind | null | undefined;
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LinksWithoutContactSinceQuery = { contactLinks: { totalCount?: number, nodes: Array<{ id: string, kind: ContactLinkKind, startedOn: string, deputy: DeputyRefFragment, committeeMember: DeputyRefFragment | null, records: { nodes: Array<{ contactedOn: string }> } }>, pageInfo: PageFragment } };

export type UnlinkedDeputiesQueryVariables = Exact<{
  division: string;
  kind?: ContactLinkKind | null | undefined;
  levels?: Array<CongressLevel> | CongressLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type UnlinkedDeputiesQuery = { deputies: { totalCount?: number, nodes: Array<ActingDeputyFragment>, pageInfo: PageFragment } };

export type StationsWithoutReceptionQueryVariables = Exact<{
  division: string;
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type StationsWithoutReceptionQuery = { stations: { totalCount?: number, nodes: Array<(
      { receptions: { nodes: Array<{ id: string, heldOn: string, topic: string }> } }
      & StationCardFragment
    )>, pageInfo: PageFragment } };

export type DivisionsWithoutStationQueryVariables = Exact<{
  division: string;
  level?: DivisionLevel | null | undefined;
  kind?: StationKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DivisionsWithoutStationQuery = { divisions: { totalCount?: number, nodes: Array<(
      { kind: DivisionKind }
      & DivisionRefFragment
    )>, pageInfo: PageFragment } };

export type GroupsWithoutActivityQueryVariables = Exact<{
  division: string;
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type GroupsWithoutActivityQuery = { deputyGroups: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: DeputyGroupKind, level: CongressLevel, leader: DeputyRefFragment, division: DivisionRefFragment, activities: { nodes: Array<{ id: string, name: string, startsOn: string }> } }>, pageInfo: PageFragment } };

export type ChecklistGapsQueryVariables = Exact<{
  division: string;
  year: number;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ChecklistGapsQuery = { dutyChecklistItems: { totalCount?: number, nodes: Array<{ id: string, kind: ChecklistItemKind, task: string, targetCount: number, doneCount: number, dueOn: string, checklist: { id: string, deputy: DeputyRefFragment } }>, pageInfo: PageFragment } };

export type DeputiesWithoutChecklistQueryVariables = Exact<{
  division: string;
  year: number;
  levels?: Array<CongressLevel> | CongressLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DeputiesWithoutChecklistQuery = { deputies: { totalCount?: number, nodes: Array<ActingDeputyFragment>, pageInfo: PageFragment } };

export type ProjectsWithoutReportQueryVariables = Exact<{
  division: string;
  cadence: ReviewCadence;
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type ProjectsWithoutReportQuery = { livelihoodProjects: { totalCount?: number, nodes: Array<(
      { leadOfficial: string, progressReports: { nodes: Array<{ reportedOn: string, progressRate: number }> } }
      & LivelihoodProjectCardFragment
    )>, pageInfo: PageFragment } };

export type DeputyCardFragment = (
  { gender: Gender, post: string | null, division: DivisionRefFragment }
  & DeputyRefFragment
);

export type MandateCardFragment = { id: string, term: number, electoralUnit: string, isStandingCommitteeMember: boolean, committeePost: string | null, status: MandateStatus, startedOn: string, endedOn: string | null, congress: { id: string, name: string, level: CongressLevel } };

export type DeputyPageFragment = (
  { ethnicity: string, affiliation: PoliticalAffiliation, occupation: DeputyOccupation, firstElectedOn: string, mandates: { nodes: Array<MandateCardFragment> }, stations: { nodes: Array<{ role: StationRole, station: { id: string, name: string, address: string } }> }, groupMemberships: { nodes: Array<{ group: { id: string, name: string, kind: DeputyGroupKind } }> } }
  & DeputyCardFragment
);

export type DeputiesQueryVariables = Exact<{
  filter?: DeputyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DeputyOrder> | DeputyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type DeputiesQuery = { deputies: { totalCount?: number, nodes: Array<DeputyCardFragment>, pageInfo: PageFragment } };

export type DeputyQueryVariables = Exact<{
  id: string;
}>;


export type DeputyQuery = { deputy: DeputyPageFragment | null };

export type DeputyByQrTokenQueryVariables = Exact<{
  token: string;
}>;


export type DeputyByQrTokenQuery = { deputyByQrToken: DeputyPageFragment | null };

export type FindMineQueryVariables = Exact<{
  point?: GeoPoint | null | undefined;
  divisionCode?: string | null | undefined;
  gridCode?: string | null | undefined;
  first?: number | null | undefined;
  receptionFrom?: string | null | undefined;
}>;


export type FindMineQuery = { deputiesFor: { locatedBy: LocatedBy, distanceM: number | null, division: DivisionRefFragment, deputies: Array<{ level: CongressLevel, totalCount: number, congress: { id: string, name: string }, nearest: Array<{ nearness: Nearness, deputy: DeputyCardFragment, mandate: { id: string, electoralUnit: string, committeePost: string | null } }> }>, grid: { id: string, code: string, name: string, deputies: { nodes: Array<{ id: string, roles: Array<GridDeputyRole>, deputy: DeputyRefFragment }> } } | null, gridLeader: { id: string, name: string } | null, station: StationCardFragment | null, nextReception: { id: string, heldOn: string, mode: StationMode, topic: string, hostDeputy: DeputyRefFragment, station: { id: string, name: string, address: string } } | null } | null };

export type PageFragment = { hasNextPage: boolean, endCursor: string | null };

export type DivisionRefFragment = { id: string, code: string, name: string };

export type AgencyRefFragment = { id: string, code: string, name: string };

export type DeputyRefFragment = { id: string, name: string };

export type ActionCardFragment = { name: string, allowed: boolean, dueOn: string | null, refusal: { code: RefusalCode, message: string } | null };

export type TransitionLineFragment = { act: string, from: string | null, to: string, role: AskerRole, who: string | null, at: string, reason: string | null };

export type GridsQueryVariables = Exact<{
  filter?: GridFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<GridOrder> | GridOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GridsQuery = { grids: { nodes: Array<{ id: string, code: string, name: string, kind: GridKind, householdCount: number, division: DivisionRefFragment, deputies: { nodes: Array<{ id: string, roles: Array<GridDeputyRole>, deputy: DeputyRefFragment }> } }>, pageInfo: PageFragment } };

export type GridByCodeQueryVariables = Exact<{
  code: string;
}>;


export type GridByCodeQuery = { gridByCode: { id: string, code: string, name: string, kind: GridKind, householdCount: number, division: DivisionRefFragment, staff: { nodes: Array<{ id: string, role: GridStaffRole, name: string }> }, deputies: { nodes: Array<{ id: string, roles: Array<GridDeputyRole>, status: GridAssignmentStatus, startedOn: string, deputy: DeputyCardFragment }> } } | null };

export type AssignmentTaskFragment = (
  { updatedAt: string, suggestion: SuggestionCardFragment }
  & AssignmentCardFragment
);

export type AssignmentsOfAgencyQueryVariables = Exact<{
  agency: string;
  filter?: SuggestionAssignmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssignmentsOfAgencyQuery = { suggestionAssignments: { nodes: Array<AssignmentTaskFragment>, pageInfo: PageFragment } };

export type OverdueAssignmentsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueAssignmentsQuery = { suggestionAssignments: { totalCount: number, nodes: Array<AssignmentTaskFragment>, pageInfo: PageFragment } };

export type AssignmentsChangedSinceQueryVariables = Exact<{
  agency: string;
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssignmentsChangedSinceQuery = { suggestionAssignments: { nodes: Array<AssignmentTaskFragment>, pageInfo: PageFragment } };

export type SuggestionToHandleQueryVariables = Exact<{
  number: string;
}>;


export type SuggestionToHandleQuery = { suggestionByNumber: (
    { fullText: string | null, coSigners: { nodes: Array<{ position: number, deputy: DeputyRefFragment }> }, assignments: { nodes: Array<(
        { extensionReason: string | null, replies: { nodes: Array<{ id: string, repliedOn: string, mode: ReplyMode, result: HandlingResult, content: string | null, isPublished: boolean }> } }
        & AssignmentCardFragment
      )> } }
    & SuggestionCardFragment
  ) | null };

type Matter_HazardCheck_Fragment = { __typename: 'HazardCheck', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_HotlineWorkOrder_Fragment = { __typename: 'HotlineWorkOrder', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_InterviewQuestion_Fragment = { __typename: 'InterviewQuestion', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_PetitionCase_Fragment = { __typename: 'PetitionCase', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_PublicFeedback_Fragment = { __typename: 'PublicFeedback', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_SuggestionAssignment_Fragment = { __typename: 'SuggestionAssignment', id: string, matterTitle: string, assignedOn: string, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_SupervisionMatter_Fragment = { __typename: 'SupervisionMatter', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_SupervisionTask_Fragment = { __typename: 'SupervisionTask', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

type Matter_SupervisionVisit_Fragment = { __typename: 'SupervisionVisit', id: string, matterTitle: string, assignedOn: string | null, currentDueOn: string | null, settledOn: string | null, handlingState: HandlingState, isOverdue: boolean, daysLeft: number | null, unit: AgencyRefFragment | null, place: DivisionRefFragment | null };

export type MatterFragment =
  | Matter_HazardCheck_Fragment
  | Matter_HotlineWorkOrder_Fragment
  | Matter_InterviewQuestion_Fragment
  | Matter_PetitionCase_Fragment
  | Matter_PublicFeedback_Fragment
  | Matter_SuggestionAssignment_Fragment
  | Matter_SupervisionMatter_Fragment
  | Matter_SupervisionTask_Fragment
  | Matter_SupervisionVisit_Fragment
;

export type InboxQueryVariables = Exact<{
  type?: Array<HandledType> | HandledType | null | undefined;
  state?: HandlingState | null | undefined;
  overdue?: boolean | null | undefined;
  dueBefore?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withCounts?: boolean | null | undefined;
}>;


export type InboxQuery = { inbox: { nodes: Array<
      | Matter_HazardCheck_Fragment
      | Matter_HotlineWorkOrder_Fragment
      | Matter_InterviewQuestion_Fragment
      | Matter_PetitionCase_Fragment
      | Matter_PublicFeedback_Fragment
      | Matter_SuggestionAssignment_Fragment
      | Matter_SupervisionMatter_Fragment
      | Matter_SupervisionTask_Fragment
      | Matter_SupervisionVisit_Fragment
    >, pageInfo: PageFragment, counts?: Array<{ type: HandledType, state: HandlingState, count: number, overdue: number }> } };

export type ToDoQueryVariables = Exact<{
  dueBefore?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ToDoQuery = { toDo: { nodes: Array<{ acts: Array<string>, dueOn: string | null, record:
        | { __typename: 'AccessRevocation', id: string }
        | { __typename: 'Account', id: string }
        | { __typename: 'AccountPost', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'ActivityParticipation', id: string }
        | { __typename: 'Agency', id: string }
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'Appointment', id: string }
        | { __typename: 'AssemblyWorkingGroup', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'AwardGrant', id: string }
        | { __typename: 'BallotCandidate', id: string }
        | { __typename: 'BallotRound', id: string }
        | { __typename: 'BallotRule', id: string }
        | { __typename: 'Body', id: string }
        | { __typename: 'BodyMember', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BulletinItem', id: string }
        | { __typename: 'CalendarPeriod', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'CampaignParticipation', id: string }
        | { __typename: 'ClockRule', id: string }
        | { __typename: 'CommunityAssembly', id: string }
        | { __typename: 'Congress', id: string }
        | { __typename: 'CongressSession', id: string }
        | { __typename: 'ContactLink', id: string }
        | { __typename: 'ContactQrCode', id: string }
        | { __typename: 'ContactRecord', id: string }
        | { __typename: 'Decision', id: string }
        | { __typename: 'DepartmentEvaluation', id: string }
        | { __typename: 'Deputy', id: string }
        | { __typename: 'DeputyGroup', id: string }
        | { __typename: 'DeputyGroupMember', id: string }
        | { __typename: 'DeputyInitiative', id: string }
        | { __typename: 'DeputyPost', id: string }
        | { __typename: 'DisputeMediation', id: string }
        | { __typename: 'DisputeMediator', id: string }
        | { __typename: 'Division', id: string }
        | { __typename: 'Donation', id: string }
        | { __typename: 'DraftLaw', id: string }
        | { __typename: 'DraftLawVersion', id: string }
        | { __typename: 'DutyChecklist', id: string }
        | { __typename: 'DutyChecklistItem', id: string }
        | { __typename: 'DutyRecord', id: string }
        | { __typename: 'DutyReport', id: string }
        | { __typename: 'DutyReportEvaluation', id: string }
        | { __typename: 'DutyRoster', id: string }
        | { __typename: 'FrameworkTag', id: string }
        | { __typename: 'FunctionalPartyBranch', id: string }
        | { __typename: 'FundAllocation', id: string }
        | { __typename: 'FundDisbursement', id: string }
        | { __typename: 'Grid', id: string }
        | { __typename: 'GridDeputyAssignment', id: string }
        | { __typename: 'GridStaff', id: string }
        | { __typename: 'HazardCheck', id: string }
        | { __typename: 'Hearing', id: string }
        | { __typename: 'HearingSpeaker', id: string }
        | { __typename: 'HotlineWorkOrder', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'InitiativeMetric', id: string }
        | { __typename: 'InterviewQuestion', id: string }
        | { __typename: 'KeySupervision', id: string }
        | { __typename: 'LegislativeContactPoint', id: string }
        | { __typename: 'LegislativeLiaison', id: string }
        | { __typename: 'LegislativeOpinion', id: string }
        | { __typename: 'LivelihoodProject', id: string }
        | { __typename: 'LivelihoodProposal', id: string }
        | { __typename: 'LivelihoodRound', id: string }
        | { __typename: 'Mandate', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'OfficialInterview', id: string }
        | { __typename: 'OnlineChannel', id: string }
        | { __typename: 'OpinionSolicitation', id: string }
        | { __typename: 'PersonalDataAccess', id: string }
        | { __typename: 'PetitionAgent', id: string }
        | { __typename: 'PetitionCase', id: string }
        | { __typename: 'PointsEntry', id: string }
        | { __typename: 'PointsRule', id: string }
        | { __typename: 'PointsRuleItem', id: string }
        | { __typename: 'PointsStatement', id: string }
        | { __typename: 'PolicyDocument', id: string }
        | { __typename: 'PolicyFramework', id: string }
        | { __typename: 'PolicyMeasure', id: string }
        | { __typename: 'PolicyRollout', id: string }
        | { __typename: 'PracticeBase', id: string }
        | { __typename: 'PracticeBasePartner', id: string }
        | { __typename: 'ProgressReport', id: string }
        | { __typename: 'ProjectAssessment', id: string }
        | { __typename: 'ProjectIssue', id: string }
        | { __typename: 'ProjectOutput', id: string }
        | { __typename: 'PublicFeedback', id: string }
        | { __typename: 'ReceptionDeputy', id: string }
        | { __typename: 'ReceptionSession', id: string }
        | { __typename: 'ResearchReport', id: string }
        | { __typename: 'SatisfactionEvaluation', id: string }
        | { __typename: 'ScreeningStep', id: string }
        | { __typename: 'SocialSupervisor', id: string }
        | { __typename: 'SolicitationParticipant', id: string }
        | { __typename: 'SourceDocument', id: string }
        | { __typename: 'Station', id: string }
        | { __typename: 'StationDeputy', id: string }
        | { __typename: 'StatisticObservation', id: string }
        | { __typename: 'StreetAssembly', id: string }
        | { __typename: 'Suggestion', id: string }
        | { __typename: 'SuggestionAssignment', id: string }
        | { __typename: 'SuggestionCoSigner', id: string }
        | { __typename: 'SuggestionEvaluation', id: string }
        | { __typename: 'SuggestionReply', id: string }
        | { __typename: 'SuggestionReview', id: string }
        | { __typename: 'SuggestionUnit', id: string }
        | { __typename: 'SupervisionGroup', id: string }
        | { __typename: 'SupervisionGroupMember', id: string }
        | { __typename: 'SupervisionMatter', id: string }
        | { __typename: 'SupervisionPlan', id: string }
        | { __typename: 'SupervisionTask', id: string }
        | { __typename: 'SupervisionVisit', id: string }
        | { __typename: 'Survey', id: string }
        | { __typename: 'SurveyAnswer', id: string }
        | { __typename: 'SurveyOption', id: string }
        | { __typename: 'SurveyQuestion', id: string }
        | { __typename: 'SurveyResponse', id: string }
        | { __typename: 'Training', id: string }
        | { __typename: 'TrainingAttendance', id: string }
        | { __typename: 'VideoFeed', id: string }
        | { __typename: 'WorkOrderSupervision', id: string }
        | { __typename: 'WorkingCalendar', id: string }
       }>, pageInfo: PageFragment } };

export type LegislativeContactPointCardFragment = { id: string, name: string, kind: ContactPointKind, category: ContactPointCategory, level: ContactPointLevel, host: string, establishedOn: string, division: DivisionRefFragment };

export type LegislativeContactPointsQueryVariables = Exact<{
  filter?: LegislativeContactPointFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LegislativeContactPointOrder> | LegislativeContactPointOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LegislativeContactPointsQuery = { legislativeContactPoints: { totalCount?: number, nodes: Array<LegislativeContactPointCardFragment>, pageInfo: PageFragment } };

export type LegislativeContactPointQueryVariables = Exact<{
  id: string;
}>;


export type LegislativeContactPointQuery = { legislativeContactPoint: (
    { parent: { id: string, name: string } | null, collectionPoints: { nodes: Array<{ id: string, name: string }> }, liaisons: { nodes: Array<{ id: string, name: string, post: string | null }> }, opinions: { nodes: Array<{ id: string, number: string, summary: string, adoption: OpinionAdoption | null, submittedOn: string }> } }
    & LegislativeContactPointCardFragment
  ) | null };

export type DraftLawsQueryVariables = Exact<{
  filter?: DraftLawFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<DraftLawOrder> | DraftLawOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DraftLawsQuery = { draftLaws: { nodes: Array<{ id: string, title: string, stage: DraftStage, plannedOn: string, publishedOn: string | null, effectiveOn: string | null, division: DivisionRefFragment }>, pageInfo: PageFragment } };

export type DivisionByCodeQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DivisionByCodeQuery = { divisionByCode: (
    { level: DivisionLevel, kind: DivisionKind, parent: DivisionRefFragment | null, children: { nodes: Array<(
        { level: DivisionLevel, kind: DivisionKind }
        & DivisionRefFragment
      )>, pageInfo: PageFragment } }
    & DivisionRefFragment
  ) | null };

export type DivisionsQueryVariables = Exact<{
  filter?: DivisionFilter | null | undefined;
  search?: string | null | undefined;
  validOn?: string | null | undefined;
  orderBy?: Array<DivisionOrder> | DivisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DivisionsQuery = { divisions: { nodes: Array<(
      { level: DivisionLevel, kind: DivisionKind, parent: DivisionRefFragment | null }
      & DivisionRefFragment
    )>, pageInfo: PageFragment } };

export type AgenciesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<AgencyOrder> | AgencyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { agencies: { nodes: Array<(
      { system: HostSystem, isKeyHandler: boolean, division: DivisionRefFragment }
      & AgencyRefFragment
    )>, pageInfo: PageFragment } };

export type AgencyByCodeQueryVariables = Exact<{
  code: string;
}>;


export type AgencyByCodeQuery = { agencyByCode: (
    { system: HostSystem, isKeyHandler: boolean, division: DivisionRefFragment }
    & AgencyRefFragment
  ) | null };

export type EnumLabelsQueryVariables = Exact<{
  enum?: string | null | undefined;
}>;


export type EnumLabelsQuery = { platform: { labels: Array<{ enum: string, value: string, zh: string, en: string }> } };

export type LimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type LimitsQuery = { platform: { limits: { ids: number, depth: number, rootFields: number, aliases: number, bodyBytes: number, deadlineMs: number, asker: { role: AskerRole, cost: number, answerCharacters: number }, list: { usual: number, most: number }, changes: { usual: number, most: number }, trace: { usual: number, most: number }, groups: { usual: number, most: number } } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: AskerRole, roles: Array<AskerRole>, scopes: Array<AccessScope>, limits: { role: AskerRole, cost: number, answerCharacters: number }, division: { id: string, code: string, name: string } | null, deputy: { id: string, name: string } | null, agency: { id: string, name: string } | null, account: { id: string, name: string, kind: AccountKind, posts: { nodes: Array<{ id: string, post: AccountPostKind, validFrom: string, validTo: string | null, division: { id: string, name: string } | null, agency: { id: string, name: string } | null }> } } | null } };

export type WorkflowsQueryVariables = Exact<{
  concept?: string | null | undefined;
}>;


export type WorkflowsQuery = { platform: { workflows: Array<{ name: string, zh: string, en: string, states: Array<{ name: string, zh: string, en: string }>, acts: Array<{ name: string, zh: string, en: string, from: Array<string>, to: string | null, roles: Array<AskerRole>, byCode: boolean, inputs: Array<{ name: string, zh: string, en: string, type: string, isRequired: boolean, isList: boolean }>, refusals: Array<{ name: string, zh: string, en: string }> }> }> } };

export type TraceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type TraceQuery = { trace: { hasMore: boolean, steps: Array<{ type: RecordType, recordId: string, title: string | null, happenedOn: string | null, actorName: string | null }> } };

export type LivelihoodProjectCardFragment = { id: string, number: string, name: string, year: number, category: ProjectCategory, status: ProjectStatus, progressFlag: ProgressFlag, progressRate: number, investmentFen: number, dueOn: string, isOverdue: boolean, division: DivisionRefFragment, leadDepartment: AgencyRefFragment | null };

export type LivelihoodProjectsQueryVariables = Exact<{
  filter?: LivelihoodProjectFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LivelihoodProjectOrder> | LivelihoodProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LivelihoodProjectsQuery = { livelihoodProjects: { totalCount?: number, nodes: Array<LivelihoodProjectCardFragment>, pageInfo: PageFragment } };

export type LivelihoodProjectByNumberQueryVariables = Exact<{
  number: string;
}>;


export type LivelihoodProjectByNumberQuery = { livelihoodProjectByNumber: (
    { level: LivelihoodLevel, method: DecisionMethod, target: string, outputSummary: string | null, leadOfficial: string, investedFen: number, beneficiaryCount: number | null, plannedStartOn: string, startedOn: string | null, completedOn: string | null, proposal: { id: string, number: string, title: string } | null, outputs: { nodes: Array<{ measure: string, quantity: number, unit: string }> }, funds: { nodes: Array<{ year: number, source: FundSource, amountFen: number, allocatedOn: string }> }, progressReports: { nodes: Array<{ reportedOn: string, progressRate: number, summary: string }> }, evaluations: { nodes: Array<{ body: EvaluationBody, evaluatedOn: string, satisfiedCount: number, basicallySatisfiedCount: number, dissatisfiedCount: number, satisfactionRate: number | null }> } }
    & LivelihoodProjectCardFragment
  ) | null };

export type OverdueProjectsOfAgencyQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueProjectsOfAgencyQuery = { livelihoodProjects: { nodes: Array<LivelihoodProjectCardFragment>, pageInfo: PageFragment } };

export type LivelihoodProposalsQueryVariables = Exact<{
  filter?: LivelihoodProposalFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LivelihoodProposalOrder> | LivelihoodProposalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LivelihoodProposalsQuery = { livelihoodProposals: { nodes: Array<{ id: string, number: string, title: string, category: ProjectCategory, status: CandidateStatus, screeningReason: string | null, estimateFen: number | null, proposedOn: string, division: DivisionRefFragment }>, pageInfo: PageFragment } };

export type InvestmentByPlaceQueryVariables = Exact<{
  filter?: LivelihoodProjectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvestmentByPlaceQuery = { livelihoodProjectAggregate: { groupCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, label: string | null }>, sums: { investmentFen: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicFeedbackCardFragment = { id: string, number: string, title: string, category: SuggestionCategory, channel: FeedbackChannel, status: FeedbackStatus, outcome: string | null, receivedOn: string, handledOn: string | null, isOverdue: boolean, satisfaction: Satisfaction | null, division: DivisionRefFragment };

export type PublicFeedbackQueryVariables = Exact<{
  filter?: PublicFeedbackFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<PublicFeedbackOrder> | PublicFeedbackOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type PublicFeedbackQuery = { publicFeedback: { totalCount?: number, nodes: Array<PublicFeedbackCardFragment>, pageInfo: PageFragment } };

export type PublicFeedbackByNumberQueryVariables = Exact<{
  number: string;
}>;


export type PublicFeedbackByNumberQuery = { publicFeedbackItemByNumber: (
    { dueOn: string | null, resolvedOn: string | null, ratedOn: string | null, conversionTarget: ConversionTarget | null, deputy: DeputyRefFragment | null, station: { id: string, name: string } | null, agency: AgencyRefFragment | null, suggestion: { id: string, number: string, title: string, status: SuggestionStatus } | null }
    & PublicFeedbackCardFragment
  ) | null };

export type PublicFeedbackOfAgencyQueryVariables = Exact<{
  agency: string;
  filter?: PublicFeedbackFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicFeedbackOfAgencyQuery = { publicFeedback: { nodes: Array<(
      { dueOn: string | null, content: string | null }
      & PublicFeedbackCardFragment
    )>, pageInfo: PageFragment } };

export type FeedbackByTrackingCodeQueryVariables = Exact<{
  trackingCode: string;
}>;


export type FeedbackByTrackingCodeQuery = { feedbackByTrackingCode: (
    { version: number, dueOn: string | null, resolvedOn: string | null, ratedOn: string | null, reopenedOn: string | null, reopenDueOn: string | null, conversionTarget: ConversionTarget | null, agency: AgencyRefFragment | null, suggestion: { id: string, number: string, title: string, status: SuggestionStatus } | null, actions: Array<ActionCardFragment>, history: Array<TransitionLineFragment> }
    & PublicFeedbackCardFragment
  ) | null };

export type SimilarFeedbackQueryVariables = Exact<{
  title: string;
  content?: string | null | undefined;
  division: string;
}>;


export type SimilarFeedbackQuery = { similarFeedback: Array<{ similarity: number, feedback: PublicFeedbackCardFragment }> };

export type FeedbackFilesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type FeedbackFilesQuery = { publicFeedbackItem: { attachments: { nodes: Array<{ id: string, kind: FileKind, size: number, width: number | null, height: number | null, url: string }> } } | null };

export type OpinionSolicitationCardFragment = { id: string, topic: string, kind: SolicitationKind, status: SolicitationStatus, isOpen: boolean, opensOn: string, closesOn: string, channels: Array<OpinionChannel>, division: DivisionRefFragment, organiser: AgencyRefFragment | null };

export type OpinionSolicitationsQueryVariables = Exact<{
  filter?: OpinionSolicitationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<OpinionSolicitationOrder> | OpinionSolicitationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpinionSolicitationsQuery = { opinionSolicitations: { nodes: Array<OpinionSolicitationCardFragment>, pageInfo: PageFragment } };

export type OpinionSolicitationQueryVariables = Exact<{
  id: string;
}>;


export type OpinionSolicitationQuery = { opinionSolicitation: (
    { notice: string, fedBackOn: string | null, draftVersion: { id: string, reading: Reading, text: string, explanation: string | null, submittedOn: string, draftLaw: { id: string, title: string, stage: DraftStage } | null } | null }
    & OpinionSolicitationCardFragment
  ) | null };

export type LegislativeOpinionsQueryVariables = Exact<{
  filter?: LegislativeOpinionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<LegislativeOpinionOrder> | LegislativeOpinionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LegislativeOpinionsQuery = { legislativeOpinions: { nodes: Array<{ id: string, number: string, channel: OpinionChannel, clause: string | null, summary: string, status: OpinionStatus, adoption: OpinionAdoption | null, explanation: string | null, submittedOn: string, division: DivisionRefFragment }>, pageInfo: PageFragment } };

export type StationCardFragment = { id: string, code: string, name: string, kind: StationKind, tier: StationTier, status: StationStatus, mode: StationMode, address: string, longitude: number | null, latitude: number | null, openingHours: string, officePhone: string | null, division: DivisionRefFragment };

export type StationsQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<StationOrder> | StationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type StationsQuery = { stations: { totalCount?: number, nodes: Array<StationCardFragment>, pageInfo: PageFragment } };

export type StationByCodeQueryVariables = Exact<{
  code: string;
}>;


export type StationByCodeQuery = { stationByCode: (
    { isModel: boolean, featureTags: Array<StationFeature>, coLocatedWith: Array<CoLocation>, openedOn: string, deputies: { nodes: Array<{ role: StationRole, deputy: DeputyCardFragment }> }, receptions: { nodes: Array<{ id: string, heldOn: string, mode: StationMode, topic: string, status: ReceptionStatus, hostDeputy: DeputyRefFragment }> } }
    & StationCardFragment
  ) | null };

export type DutyRostersQueryVariables = Exact<{
  filter?: DutyRosterFilter | null | undefined;
  orderBy?: Array<DutyRosterOrder> | DutyRosterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DutyRostersQuery = { dutyRosters: { nodes: Array<{ id: string, dutyOn: string, shift: DutyShift, status: DutyStatus, place: string | null, topic: string | null, station: { id: string, name: string, address: string }, deputy: DeputyRefFragment }>, pageInfo: PageFragment } };

export type ReceptionSessionsQueryVariables = Exact<{
  filter?: ReceptionSessionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ReceptionSessionOrder> | ReceptionSessionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReceptionSessionsQuery = { receptionSessions: { nodes: Array<{ id: string, heldOn: string, mode: StationMode, topic: string, status: ReceptionStatus, visitorCount: number, opinionCount: number, station: { id: string, name: string, address: string }, hostDeputy: DeputyRefFragment }>, pageInfo: PageFragment } };

export type DivisionCountsQueryVariables = Exact<{
  division: string;
}>;


export type DivisionCountsQuery = { deputies: { totalCount: number }, stations: { totalCount: number }, grids: { totalCount: number }, contactLinks: { totalCount: number }, suggestions: { totalCount: number }, publicFeedback: { totalCount: number }, livelihoodProjects: { totalCount: number }, legislativeContactPoints: { totalCount: number } };

export type SuggestionCountsQueryVariables = Exact<{
  division: string;
  from: string;
  to: string;
}>;


export type SuggestionCountsQuery = { submitted: { totalCount: number }, key: { totalCount: number }, closed: { totalCount: number }, solved: { totalCount: number }, late: { totalCount: number } };

export type SuggestionCardFragment = { id: string, number: string, title: string, kind: SuggestionKind, category: SuggestionCategory, status: SuggestionStatus, isKey: boolean, submittedOn: string, result: HandlingResult | null, leadDeputy: DeputyRefFragment, division: DivisionRefFragment };

export type AssignmentCardFragment = { id: string, role: AssignmentRole, assignedOn: string, dueOn: string, acceptedOn: string | null, repliedOn: string | null, isOverdue: boolean, isExtended: boolean, agency: AgencyRefFragment };

export type SuggestionPageFragment = (
  { period: SubmissionPeriod, publicity: Publicity, publicText: string | null, closedOn: string | null, coSigners: { nodes: Array<{ position: number, deputy: DeputyRefFragment }> }, assignments: { nodes: Array<(
      { replies: { nodes: Array<{ id: string, repliedOn: string, result: HandlingResult, publicContent: string | null, promisedOn: string | null }> } }
      & AssignmentCardFragment
    )> } }
  & SuggestionCardFragment
);

export type SuggestionsQueryVariables = Exact<{
  filter?: SuggestionFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<SuggestionOrder> | SuggestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type SuggestionsQuery = { suggestions: { totalCount?: number, nodes: Array<SuggestionCardFragment>, pageInfo: PageFragment } };

export type SuggestionQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionQuery = { suggestion: SuggestionPageFragment | null };

export type SuggestionByNumberQueryVariables = Exact<{
  number: string;
}>;


export type SuggestionByNumberQuery = { suggestionByNumber: SuggestionPageFragment | null };

export type SuggestionsOfDeputyQueryVariables = Exact<{
  deputy: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuggestionsOfDeputyQuery = { suggestions: { nodes: Array<SuggestionCardFragment>, pageInfo: PageFragment } };

export type SuggestionProgressQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionProgressQuery = { suggestion: { id: string, version: number, status: SuggestionStatus, actions: Array<ActionCardFragment>, history: Array<TransitionLineFragment> } | null };
