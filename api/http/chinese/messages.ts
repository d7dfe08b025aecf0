/**
 * Our messages in Chinese, sentence by sentence: `{name}` stands for what a message fills in. A test finds every message
 * of the sources here.
 */
export const messages: readonly (readonly [english: string, chinese: string])[] = [
  // What is asked for
  ['is {given}; give {least} to {most}', '为 {given}，请给 {least} 至 {most}'],
  ['has {count} values; give at most {most}', '有 {count} 个值，最多 {most} 个'],
  ['has {count} words; give at most {most}', '有 {count} 个词，最多 {most} 个'],
  ['has {count} orderings; give at most {most}', '有 {count} 项排序，最多 {most} 项'],
  ['has {count} groupings; give at most {most}', '有 {count} 项分组，最多 {most} 项'],
  ['is {length} characters long; at most {most} are allowed', '长 {length} 个字符，最多 {most} 个'],
  ['is not well-formed text (NUL or half a surrogate pair)', '不是合法的文字（含 NUL 或半个代理对）'],
  ['has nothing to look for; give a letter, a digit or a Chinese character', '没有可查找的内容，请给字母、数字或汉字'],
  ['cannot be combined with {other}; give one of the two', '不能与 {other} 同用，请只给其中一个'],
  ['cannot be combined with {other}; give exactly one of the two', '不能与 {other} 同用，请只给其中一个'],
  ['is missing; groups need it, without it ask for total', '缺少此项：查询 groups 需要它，不分组请查询 total'],
  ['is missing; give exactly one of {names}', '缺少此项，请在 {names} 中给且只给一个'],
  ['is for days and moments; {field} is neither', '只用于日期和时刻，{field} 不是'],
  ['is for divisions; {field} is none', '只用于行政区划，{field} 不是'],
  ['is null, sent as {variable}; give a value', '由 {variable} 传来的值为空，请给出值'],
  ['is {given}; give a number from 0 to 1', '为 {given}，请给 0 至 1 之间的数'],
  [
    'is {given}; give degrees from {least} to {most} (WGS 84)',
    '为 {given}，请给 {least} 至 {most} 之间的度数（WGS 84）',
  ],
  // Identifiers and codes
  ['{id} is not the id of a {type}; ids look like {form}', '{id} 不是 {type} 的标识，标识形如 {form}'],
  ['{id} is not a well-formed id', '{id} 不是合法的标识'],
  ['{id} is not a global id; ids look like {form}', '{id} 不是全局标识，标识形如 {form}'],
  [
    '{code} is not a division code; give 2, 4, 6, 9 or 12 digits, e.g. {example}',
    '{code} 不是区划代码，请给 2、4、6、9 或 12 位数字，例如 {example}',
  ],
  ['{code} is not a grid code; give 15 digits', '{code} 不是网格代码，请给 15 位数字'],
  ['no grid has this code; see grids, or give divisionCode', '没有此代码的网格，请查 grids，或改给 divisionCode'],
  ['no division has this code; see divisions', '没有此代码的区划，请查 divisions'],
  ['no indicator has this code; see indicators', '没有此代码的指标，请查 indicators'],
  ['is no version that you see; give the id of one', '不是可见的版本，请给出一个版本的标识'],
  ['{type} is not traced; give the id of one of: {types}', '{type} 没有轨迹，请给下列类型之一的标识：{types}'],
  ['no enum has this name; did you mean {names}?', '没有这个枚举类型，是否指 {names}？'],
  ['no enum has this name; see the enums in /schema.graphql', '没有这个枚举类型，请查 /schema.graphql'],
  // Cursors
  ['is not a cursor of this API.', '不是本接口的游标。'],
  [
    'belongs to the ordering {found}, this list is ordered by {wanted}.',
    '属于次序 {found}，而本列表的次序是 {wanted}。',
  ],
  ['was changed on its way.', '在传递中被改动。'],
  [
    'was written before the database was restored, taken over by another server or upgraded.',
    '写于数据库恢复、切换服务器或升级之前。',
  ],
  [
    'Send a cursor of the same list and ordering, or start again without one.',
    '请给同一列表、同一次序的游标，或不带游标从头开始。',
  ],
  ['Start again without one.', '请不带游标从头开始。'],
  // The change feed
  ['the change feed is being brought up to date with a new version of the platform.', '变更流正在按平台的新版本更新。'],
  ['Ask again in a minute; cursors stay good.', '请一分钟后再查询，游标仍然有效。'],
  // Acts
  [
    '{act} is not for this request’s role {role}, or not on this record.',
    '本请求的角色 {role} 不能进行 {act}，或者不能对这条记录进行。',
  ],
  ['there is no such record, or you do not see it.', '没有这条记录，或者对您不可见。'],
  ['is empty; write something', '为空，请填写'],
  ['has the control character U+{code}; leave it out', '含控制字符 U+{code}，请删去'],
  [
    'is no key; give 1 to {most} characters of ASCII without blanks',
    '不是合法的键，请给 1 至 {most} 个不含空格的 ASCII 字符',
  ],
  [
    'can be guessed; without a token give 128 random bits, as 22 characters of base64url or 32 of hex',
    '可能被猜到；没有令牌时请给128位随机数，即 22 个 base64url 字符或 32 个十六进制字符',
  ],
  [
    'can be guessed, and a secret follows from it; give 128 random bits, as 22 characters of base64url or 32 of hex',
    '可能被猜到，而密钥由此而来；请给128位随机数，即 22 个 base64url 字符或 32 个十六进制字符',
  ],
  ['belongs to another request; give each request a key of its own.', '已用于另一请求，请给每个请求各自的键。'],
  [
    'Too many others change the same record at once. Try again in a few seconds.',
    '同时修改这条记录的人太多，请几秒后重试。',
  ],
  ['Nothing can be changed here: this server only reads.', '此处不能修改，本服务器只供查询。'],
  [
    'The connection to the database was lost while this was written, so it may be done or not.',
    '写入时与数据库的连接中断，可能已执行，也可能没有。',
  ],
  [
    'Send the same request with the same idempotencyKey: it is done once, and you get its answer.',
    '请用同一 idempotencyKey 重发同一请求：只会执行一次，并得到其答复。',
  ],
  ['The audit has not been signed yet.', '审计链尚未签名。'],
  // Exports
  ['is unknown here; give {names}', '此处没有这个参数，可用 {names}'],
  ['is given more than once; give it once', '给了不止一次，请只给一次'],
  ['is neither zh nor en', '应为 zh 或 en'],
  ['is not JSON; write it as in GraphQL variables: {example}', '不是 JSON，请按 GraphQL 变量的写法：{example}'],
  ['There is no such export.', '没有这项导出。'],
  [
    'Its name is that of a list in /schema.graphql: /export/suggestions.csv, for example.',
    '名称与 /schema.graphql 中的列表相同，例如 /export/suggestions.csv。',
  ],
  [
    'Exports are for offices, agencies and analysts here; send the token of one.',
    '此处的导出只供机关、承办单位和分析人员使用，请附上其令牌。',
  ],
  ['Portal and mini-app use the operations of the SDK.', '门户和小程序请使用 SDK 的操作。'],
  // Who asks
  [
    "{field} is shown to {roles} only, and this request's role is {role}.",
    '{field} 只对 {roles} 显示，本请求的角色是 {role}。',
  ],
  ['Leave it out or send another token.', '请去掉此字段或换一个令牌。'],
  [
    'The schema is being described to others; it can be read at /schema.graphql, too.',
    '正在向其他请求说明 schema，也可直接查看 /schema.graphql。',
  ],
  [
    'Read the schema at /schema.graphql, or ask for one `__type`.',
    '请查看 /schema.graphql，或用 `__type` 查询单个类型。',
  ],
  [
    'The role {role} may run registered documents only, and this one is not registered.',
    '角色 {role} 只能执行已登记的操作，这一项未登记。',
  ],
  ['Use an operation of the SDK.', '请使用 SDK 的操作。'],
  // How much is asked for
  ['The query costs {cost}; the role {role} may spend {limit}.', '查询代价为 {cost}，角色 {role} 的上限是 {limit}。'],
  ['Most expensive: {parts}.', '代价最高的是：{parts}。'],
  [
    'Ask for smaller pages (`first`), nest fewer lists, or split the query.',
    '请减小每页条数（first）、减少列表嵌套，或拆分查询。',
  ],
  [
    'Give fewer conditions, above all on related records, or split the query.',
    '请减少筛选条件（尤其是对关联记录的条件），或拆分查询。',
  ],
  ['Ask for less of it, or split the query.', '请减少所查内容，或拆分查询。'],
  ['leads through more than {depth} relations, one inside the other.', '经过的关联超过 {depth} 层。'],
  ['Ask a list that is nearer to these records.', '请从离这些记录更近的列表查起。'],
  [
    'the query has {sum} conditions on related records, {here} of them here; at most {most} are allowed.',
    '查询对关联记录的条件共 {sum} 个，其中此处 {here} 个，最多 {most} 个。',
  ],
  ['Leave some out, or send several requests.', '请去掉一些，或分成几次请求。'],
  [
    'The query has more than {most} fields once its fragments are written out.',
    '片段展开后，查询的字段超过 {most} 个。',
  ],
  ['Spread fewer of them inside one another.', '请减少片段的层层引用。'],
  ['The answer would be longer than {most} characters.', '答复将超过 {most} 个字符。'],
  ['Ask for smaller pages (`first`), or leave out long texts.', '请减小每页条数（first），或去掉长文本字段。'],
  ['The query repeats fields too often. Write each field once.', '查询中重复的字段过多，每个字段请只写一次。'],
  ['The query is {depth} levels deep; at most {most} are allowed.', '查询嵌套 {depth} 层，最多 {most} 层。'],
  ['has lists and objects more than {most} levels deep, one inside the other.', '其中的列表和对象嵌套超过 {most} 层。'],
  ['Nest fewer conditions.', '请减少条件的嵌套。'],
  ['The query uses {count} aliases; at most {most} are allowed.', '查询用了 {count} 个别名，最多 {most} 个。'],
  ['The query uses {count} directives; at most {most} are allowed.', '查询用了 {count} 个指令，最多 {most} 个。'],
  ['The query has {count} root fields; at most {most} are allowed.', '查询有 {count} 个根字段，最多 {most} 个。'],
  ['Send several requests.', '请分成几次请求。'],
  ['The query has {count} tokens; at most {most} are allowed.', '查询有 {count} 个词法单元，最多 {most} 个。'],
  ['The request body is {bytes} bytes; at most {most} are allowed.', '请求体为 {bytes} 字节，最多 {most} 字节。'],
  // The request
  ['The document has several operations: set operationName.', '文档中有几个操作，请给 operationName。'],
  [
    'The role {role} has no inbox; agencies have one, and congress offices. Ask for toDo instead.',
    '角色 {role} 没有收件箱；承办单位和人大机关有收件箱。请改查 toDo。',
  ],
  ['The token names no {claim} whose inbox it would be.', '令牌没有声明 {claim}，无从得知是谁的收件箱。'],
  ['No act is for this request’s role {role}, so nothing waits for it.', '角色 {role} 没有可做的操作，因此没有待办。'],
  ['The document has no operation named {name}.', '文档中没有名为 {name} 的操作。'],
  ['It has {names}.', '其中有 {names}。'],
  [
    'Subscriptions are not answered here; /graphql takes queries and mutations.',
    '此处不支持订阅，/graphql 只接受查询和变更。',
  ],
  ['There are no mutations here: this schema has queries only.', '此处没有变更操作，只能查询。'],
  ['The request body must be of content-type application/json.', '请求体的 content-type 应为 application/json。'],
  ['The request body is empty: send a JSON object with a query.', '请求体为空，请发送含 query 的 JSON 对象。'],
  ['The request body is not valid JSON.', '请求体不是合法的 JSON。'],
  ['The request body is not well-formed UTF-8.', '请求体不是合法的 UTF-8。'],
  [
    'The request body must not be compressed: send it without content-encoding.',
    '请求体不得压缩，请去掉 content-encoding。',
  ],
  [
    'The request body must be UTF-8: send content-type "application/json; charset=utf-8".',
    '请求体应为 UTF-8，请发送 content-type "application/json; charset=utf-8"。',
  ],
  ['The request is malformed.', '请求格式有误。'],
  ['There is nothing at this address; the API is at /graphql.', '此地址没有内容，接口在 /graphql。'],
  ['The method {method} is not supported here; use {methods}.', '此处不支持 {method} 方法，请用 {methods}。'],
  // What happened to it
  ['The client left before the answer was ready.', '客户端在得到答复前已断开。'],
  ['The answer took longer than {milliseconds} ms and was cancelled.', '答复超过 {milliseconds} 毫秒，已取消。'],
  ['Ask for less, or filter more narrowly.', '请减少所查内容，或收窄筛选条件。'],
  ['The answer took too long and was cancelled.', '答复用时过长，已取消。'],
  ['The server is shutting down.', '服务器正在停止。'],
  ['Send the request again.', '请重新发送请求。'],
  ['A value has a form or a range that its field cannot hold.', '有的值的形式或范围不适合其字段。'],
  ['The change conflicts with what is stored by now.', '此项修改与现有内容冲突。'],
  ['Read it again, then repeat the change.', '请重新读取后再修改。'],
  ['Something went wrong on our side.', '服务器内部出错。'],
  ['Quote this id when you report it.', '反映问题时请附上此编号。'],
  // Overload
  ['Try again in {seconds} s.', '请在 {seconds} 秒后重试。'],
  ['Try again in a moment.', '请稍后重试。'],
  ['More questions come than can be answered.', '查询来得过多，来不及答复。'],
  ['As many exports run as can.', '同时进行的导出已达上限。'],
  ['More new documents come than can be read.', '新的查询文档来得过多，来不及解析。'],
  ['Try again in a moment; documents that are known do not wait.', '请稍后重试；已知的查询文档不必等待。'],
  ['Other expensive questions stand before this one.', '前面还有其他代价高的查询。'],
  [
    'Try again in a moment, or ask for less: what costs up to {cost} does not wait for them.',
    '请稍后重试，或减少所查内容：代价不超过 {cost} 的查询不必等待。',
  ],
  // Counting what is hidden
  ['is not counted by; with scope ALL filter by {names}', '不在统计之列；统计范围为 ALL 时请按 {names} 筛选'],
  ['is not counted by; with scope ALL give within', '不在统计之列；统计范围为 ALL 时请给 within'],
  ['is a second division; with scope ALL give one', '是第二个区划；统计范围为 ALL 时只给一个'],
  [
    'is a value of a second property, or a second value; with scope ALL give one',
    '是第二个属性或第二个值；统计范围为 ALL 时只给一个属性的一个值',
  ],
  [
    'is {digits}; with scope ALL give a county or what is above it, of 2, 4 or 6 digits',
    '为 {digits}；统计范围为 ALL 时请给县级或以上的区划（2、4 或 6 位数字）',
  ],
  [
    'could be a union of cells; with scope ALL give eq, or isNull: true',
    '可能是几个统计单元的合并；统计范围为 ALL 时请给 eq，或 isNull: true',
  ],
  ['is no bound of a period.', '不是时段的起止。'],
  ['has no beginning.', '没有起始日期。'],
  ['has no end.', '没有截止日期。'],
  ['is a second bound.', '重复给出了起止。'],
  ['ends a period from {from} until {until}.', '所在时段为 {from} 起、{until} 前。'],
  [
    'With scope ALL give one year or one quarter, e.g. gte: "2024-01-01", lt: "2025-01-01"',
    '统计范围为 ALL 时请给一个年度或一个季度，例如 gte: "2024-01-01", lt: "2025-01-01"',
  ],
  [
    'has {name} beside another of its kind; with scope ALL give one division, one period and one property',
    '{name} 与另一项同类；统计范围为 ALL 时区划、时段、属性各给一个',
  ],
  [
    'has {field}, which is not counted by; with scope ALL give {names}',
    '其中的 {field} 不在统计之列；统计范围为 ALL 时请给 {names}',
  ],
  ['is missing; with scope ALL give one of {levels}', '缺少此项；统计范围为 ALL 时请给 {levels} 之一'],
  ['is {level}; with scope ALL give one of {levels}', '为 {level}；统计范围为 ALL 时请给 {levels} 之一'],
  ['is {bucket}; with scope ALL give QUARTER or YEAR', '为 {bucket}；统计范围为 ALL 时请给 QUARTER 或 YEAR'],
  [
    'has {name} beside a filter by {property}; with scope ALL give one property',
    '{name} 与筛选条件 {property} 是两个属性；统计范围为 ALL 时只给一个',
  ],
  ['gives no year, which {property} needs.', '没有给出年度，而 {property} 需要年度。'],
  [
    'With scope ALL filter {day} by a year, e.g. gte: "2024-01-01", lt: "2025-01-01".',
    '统计范围为 ALL 时请用 {day} 筛选一个年度，例如 gte: "2024-01-01", lt: "2025-01-01"。',
  ],
  ['Or group by {day} and YEAR.', '或按 {day} 和 YEAR 分组。'],
  ['could tell of single records; with scope ALL ask for count', '可能透露单条记录；统计范围为 ALL 时请只查 count'],
];
