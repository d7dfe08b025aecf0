/** What the page says: Chinese for the tellers, English beside it for whoever watches. */
export const texts = {
  title: ['票决密钥与开票', 'Keys and opening of a ballot'],
  offline: [
    '请在断网的计算机上打开本页。打开前核对本文件的SHA-256与公布的一致。',
    'Open this page on a machine without a network, after comparing the SHA-256 of this file with the published one.',
  ],
  ceremony: ['一、密钥仪式', '1. Key ceremony'],
  make: ['生成密钥', 'Make the keys'],
  made: [
    '每名监票人打印一张密钥单，各自密封保管；任意两张可以开票，一张不能。下面的公开内容填入“开始票决”。',
    'Each teller prints one sheet and keeps it sealed: any two open the ballot, one does not. What follows is public, and goes into openBallot.',
  ],
  tried: ['三种两两组合均已试开。', 'All three pairs have been tried.'],
  print: ['打印密钥单', 'Print the sheets'],
  sheet: ['监票人密钥单', 'Sheet of teller'],
  opening: ['二、开票', '2. Opening'],
  box: ['封存的选票（box.json）', 'The envelopes (box.json)'],
  share: ['密钥单内容', 'Text of a sheet'],
  physical: [
    '纸质票，每票一行，按票上次序写 F（赞成）X（反对）A（弃权），如 FFXA',
    'Ballots on paper, one a line, in the order of the ballot: F for, X against, A abstain, as FFXA',
  ],
  open: ['开票', 'Open'],
  download: ['下载计票文件和明细', 'Download statement and lists'],
  otherShare: ['不是本次票决的密钥单，或者有误', 'This sheet is of another ballot, or damaged'],
  sameShare: ['请用两名监票人的密钥单', 'Two sheets of two tellers are needed'],
  wrongKey: ['两张密钥单合不出公布的密钥', 'The sheets do not give the published key'],
  badLine: ['纸质票有一行格式不对', 'A line of the ballots on paper is wrong'],
  badBox: ['不是封存的选票文件', 'This is no file of envelopes'],
  done: ['开票完成', 'Opened'],
  valid: ['有效票', 'valid'],
  invalid: ['无效票', 'invalid'],
} as const;
export type TextName = keyof typeof texts;
export const both = (name: TextName): string => texts[name].join(' · ');
