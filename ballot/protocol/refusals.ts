/** What issuer and box refuse with: the status that goes with it, and what a voter is told in both languages. */
export const refusals = {
  BAD_INPUT: [400, '格式不对', 'It has not the form that is asked for'],
  CREDENTIALS_SENT: [400, '投票请求不得带令牌或者Cookie', 'A vote is sent without token or cookie'],
  UNAUTHENTICATED: [
    401,
    '领票须以代表或者议政代表身份登录',
    'Sign in as a deputy, or as a member of the assembly, to get a paper',
  ],
  NOT_ENTITLED: [403, '您不在本次票决的名册上', 'You are not entitled to vote in this ballot'],
  NOT_PRESENT: [403, '您未签到，到会的代表方可领票', 'You are not on the roll of presence'],
  NOT_OPEN: [409, '尚未开始', 'It is not open yet'],
  ISSUING_CLOSED: [409, '领票已经截止', 'No more papers are issued'],
  PAPER_ALREADY_ISSUED: [409, '您已领过选票', 'Your paper is issued already'],
  BAD_PAPER: [409, '不是本次票决的选票', 'It is no paper of this ballot'],
  PAPER_SPENT: [409, '此票已投出另一份', 'Another envelope was cast under this paper'],
  CLOSED: [409, '投票已经截止，没有收下', 'It is closed: nothing was stored'],
  VOID: [409, '本次票决已作废', 'The ballot is void'],
  OVERLOADED: [503, '当前请求过多，请稍后重试', 'Too many requests: try again in a moment'],
  UNAVAILABLE: [503, '暂时无法收存，请用同样的内容重试', 'Nothing can be stored now: send the same again'],
  INTERNAL: [500, '服务器出错', 'Something went wrong here'],
} as const;
export type RefusalCode = keyof typeof refusals;
