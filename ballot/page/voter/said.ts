import { BallotError } from '../../client/post.js';
import type { Mark } from '../../protocol/formats.js';
import { type RefusalCode, refusals } from '../../protocol/refusals.js';
import type { RoundRecord } from '../../protocol/round.js';
import { element, note, say, type Words } from '../dom.js';

export const markWords: Readonly<Record<Mark, Words>> = {
  F: ['赞成', 'For'],
  X: ['反对', 'Against'],
  A: ['弃权', 'Abstain'],
};

const ours: Readonly<Record<string, Words>> = {
  UNREACHABLE: ['没有收到答复，请检查网络后重试', 'No answer came: check the network, and try again'],
  BAD_RECEIPT: ['回执不是票箱签的：请告知监票人', 'The box has not signed this receipt: tell the tellers'],
  BAD_ROUND: ['公告与此票决不符：请告知监票人', 'What was told is of another ballot: tell the tellers'],
};

export const codeOf = (error: unknown): string => (error instanceof BallotError ? error.code : '');

/** What went wrong, in words. */
export function fault(error: unknown): HTMLElement {
  const code = codeOf(error);
  const refusal = refusals[code as RefusalCode];
  const words = ours[code] ?? (refusal && ([refusal[1], refusal[2]] as const));
  return note('bad', words ?? ['出错了，请重试', `Something went wrong: ${error}`]);
}

/** In China, whatever the device says. */
export const timeOf = (moment: string): string =>
  new Date(moment).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' });

/** What the ballot is. */
export const about = (round: RoundRecord): HTMLElement =>
  element(
    'div',
    {},
    element('h2', { id: 'name' }, round.name),
    say('p', [
      `领票：${timeOf(round.issuingOpensAt)} 至 ${timeOf(round.issuingClosesAt)}`,
      `Papers: ${timeOf(round.issuingOpensAt)} to ${timeOf(round.issuingClosesAt)}`,
    ]),
    say('p', [
      `投票：${timeOf(round.votingOpensAt)} 至 ${timeOf(round.votingClosesAt)}`,
      `Votes: ${timeOf(round.votingOpensAt)} to ${timeOf(round.votingClosesAt)}`,
    ]),
    say('p', [
      `候选${round.candidates.length}个，最多赞成${round.most}个`,
      `${round.candidates.length} candidates, of which you may be for ${round.most}`,
    ]),
  );
