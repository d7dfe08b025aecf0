/** What is said to every voter, before her first vote: what is secret, from whom, and what is not. */
export const promise = {
  zh: [
    '办公室看不到您怎么投，数据库的所有者也看不到：除非两名监票人与暗中记下您网络地址的人合谋，或者留存副本直到今天的密码被破解，或者有人给了您改动过的程序。',
    '谁参加了投票是公开的。',
    '站在您身边的人，或者控制您手机的人，看得到您怎么投。',
    '想向别人证明自己怎么投的人，用改动过的程序可以做到，谁也阻止不了。',
    '人数很少或者全票一致时，结果本身就说明了一切。',
    '领票后手机丢失，这一票就作废，不能补发。',
    '公布后发现自己的一行有误或者缺失，请在异议期结束前告知监票人。',
  ],
  en: [
    'The office cannot see how you voted, nor can the owner of the database: for that, two tellers and whoever secretly notes your address would have to work together, or keep copies until today’s ciphers are broken, or somebody would have to give you altered software.',
    'Who took part is known.',
    'Whoever stands beside you or controls your phone sees your vote.',
    'Nobody can stop a person who wants to prove her vote with altered software.',
    'In very small or unanimous votes the result itself tells.',
    'If you lose your phone after the paper was issued, your vote is lost.',
    'If you find your line wrong or missing, call the tellers before the objection period ends.',
  ],
} as const;
export type PromiseTexts = typeof promise;
