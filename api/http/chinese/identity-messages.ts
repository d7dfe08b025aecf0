/** What is said of tokens, keys, accounts and sign-ins, in Chinese; see `messages.ts`. */
export const identityMessages: readonly (readonly [english: string, chinese: string])[] = [
  ['The token has expired; ask for a new one.', '令牌已过期，请重新获取。'],
  ['The token has a wrong signature.', '令牌签名不符。'],
  ['The token is signed with an algorithm that is not accepted.', '令牌的签名算法不被接受。'],
  ["The token's claim {claim} is missing.", '令牌缺少声明 {claim}。'],
  ["The token's claim {claim} is not accepted.", '令牌的声明 {claim} 不被接受。'],
  ["The token's claim {claim} must be {form}.", '令牌的声明 {claim} 应为 {form}。'],
  ["The token's claim {claim} is required for the role {role}.", '令牌缺少角色 {role} 必需的声明 {claim}。'],
  [
    "The token's claim {claim} is {value}, which only an account of the platform gives.",
    '令牌的声明 {claim} 为 {value}，只能由本平台的账号授予。',
  ],
  ['The token is signed with a key that its issuer does not have.', '令牌所用的签名密钥不是其签发方的。'],
  [
    'The token does not say with which of the keys of its issuer it is signed (kid).',
    '令牌没有说明用签发方的哪一把密钥签名（kid）。',
  ],
  [
    'The issuer of the token cannot be asked for its keys now; try again.',
    '暂时无法向令牌的签发方取得密钥，请稍后再试。',
  ],
  [
    'The token is good for {given}, and this needs the scope {needed}.',
    '令牌的授权范围是 {given}，此项需要 {needed}。',
  ],
  ['Ask its issuer for another one.', '请向签发方换一个令牌。'],
  ['is missing; give the one that wx.login gave', '缺少此项，请给 wx.login 得到的凭证'],
  ['is no code of WeChat', '不是微信的凭证'],
  ['WeChat does not know this code; ask it for another (wx.login).', '微信的登录凭证无效，请重新获取（wx.login）。'],
  [
    'The code of WeChat was used before; ask it for another (wx.login).',
    '微信的登录凭证已用过，请重新获取（wx.login）。',
  ],
  ['WeChat does not let this user sign in to mini-programs.', '微信不允许该用户登录小程序。'],
  ['WeChat has been asked too often; try again in a minute.', '向微信请求过于频繁，请一分钟后再试。'],
  ['WeChat cannot be asked now; try again.', '暂时无法向微信请求，请稍后再试。'],
  ['is missing; give the code that you got', '缺少此项，请给收到的邀请码'],
  ['You have an account already; a code is for somebody who has none.', '您已有账号，邀请码供没有账号的人使用。'],
  [
    'waits for nobody: it was used, replaced or too old; ask whoever invited you for another',
    '不在待用之中：已用过、已更换或已过期，请向邀请人索取新的',
  ],
  ['The token has been taken back; ask for a new one.', '令牌已被收回，请重新获取。'],
  ['The tokens of this account have been taken back; sign in again.', '该账号的令牌已被收回，请重新登录。'],
  ['The key is not one of this platform.', '密钥不是本平台的。'],
  ['The key has been taken back; ask the system officer for a new one.', '密钥已被收回，请向系统管理员申请新的。'],
  ['The key has expired; ask the system officer for a new one.', '密钥已过期，请向系统管理员申请新的。'],
  ['The account is locked; the security officer can unlock it.', '账号已锁定，可由安全管理员解锁。'],
  ['The sign-in is older than {hours} hours; sign in again.', '登录已超过 {hours} 小时，请重新登录。'],
  [
    'The token is older than {minutes} minutes; have its issuer give a new one.',
    '令牌签发已超过 {minutes} 分钟，请向签发方换一个新的。',
  ],
  [
    'To act as {role} takes a second factor, and the token has no proof of one (amr, acr). Sign in with it.',
    '以 {role} 身份办理须用双因素登录，而令牌没有双因素登录的证明（amr、acr），请以双因素重新登录。',
  ],
  ['The account is not in use.', '账号未在使用。'],
  [
    'The account holds no post in which it could ask, or the posts of two officers.',
    '账号没有可用的岗位，或者兼任了两种管理员。',
  ],
  [
    'The header x-role names none of the roles of this token: {roles}.',
    '请求头 x-role 所给不在令牌的角色之中：{roles}。',
  ],
  ['The token is not a well-formed JSON Web Token.', '令牌不是合法的 JSON Web Token。'],
  [
    'The Authorization header has no token of this platform: send "Authorization: Bearer <token>".',
    'Authorization 请求头中没有本平台的令牌，请按 "Authorization: Bearer <令牌>" 发送。',
  ],
];
