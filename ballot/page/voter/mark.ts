import { fetchPost } from '../../client/fetch-post.js';
import { paperFrom, voteFrom, voteText } from '../../client/keep.js';
import { cast, seal, type VotingPaper } from '../../client/voter.js';
import { base64Of } from '../../protocol/bytes.js';
import { type Mark, marks } from '../../protocol/formats.js';
import { randomBytesOfVote, type Vote } from '../../protocol/vote.js';
import { button, element, note, say, type Words } from '../dom.js';
import { addresses } from './addresses.js';
import { keep } from './device.js';
import { about, codeOf, fault, markWords, timeOf } from './said.js';

/** Sends the sealed vote, and keeps what is left of it. After a refusal that stored nothing she has her paper still. */
async function send(paper: VotingPaper, vote: Vote): Promise<void> {
  const { round } = paper;
  const signature = await cast(fetchPost, addresses.box, paper, vote);
  keep(round.round, { stage: 'cast', round, receipt: base64Of(vote.receipt), signature, lines: vote.lines });
}

function sender(text: string, paper: VotingPaper, vote: Vote, next: () => void): HTMLElement {
  const said = element('div', { id: 'said' });
  const go = button('again', ['用同样的内容重试', 'Send the same again'], async () => {
    go.disabled = true;
    said.replaceChildren(note('', ['正在投票…', 'Sending…']));
    try {
      await send(paper, vote);
      next();
    } catch (error) {
      said.replaceChildren(fault(error));
      go.disabled = false;
      if (codeOf(error) !== 'NOT_OPEN') return;
      // Nothing was stored: she has her paper still, and may change her mind.
      keep(paper.round.round, { stage: 'paper', paper: text });
      go.replaceWith(button('back', ['选票还在，返回', 'I have my paper still: back'], next));
    }
  });
  queueMicrotask(() => go.click());
  return element('section', {}, about(paper.round), said, go);
}

/** A vote that no answer has come for is sent as it is. */
export const sending = (text: string, vote: string, next: () => void): HTMLElement =>
  sender(text, paperFrom(text), voteFrom(vote), next);

function review(paper: VotingPaper, chosen: readonly Mark[], back: () => void, done: () => void): HTMLElement {
  const rows = chosen.map((mark, n) =>
    element('tr', {}, element('td', {}, `${n + 1}. ${paper.round.candidates[n]}`), say('td', markWords[mark])),
  );
  const go = button('cast', ['投票', 'Cast my vote'], done);
  go.className = 'main';
  return element(
    'section',
    {},
    say('h2', ['请核对', 'Check your marks']),
    element('table', {}, element('tbody', {}, ...rows)),
    say('p', ['投出后不能更改。', 'Once cast it cannot be changed.']),
    go,
    button('back', ['返回修改', 'Back'], back),
  );
}

/** The voting phase: marks, a look at them, and the vote. Nothing is asked of anybody before it is sent. */
export function marking(text: string, next: () => void): HTMLElement {
  const paper = paperFrom(text);
  const { round } = paper;
  const place = element('div', {});
  const chosen = new Map<number, Mark>();
  const count = element('p', { id: 'count' });
  const choice = (n: number) => (mark: Mark) => {
    const radio = element('input', {
      type: 'radio',
      name: `c${n}`,
      id: `c${n}${mark}`,
      onchange: () => choose(n, mark),
    });
    return element('label', { className: 'choice' }, radio, say('span', markWords[mark]));
  };
  const rows = round.candidates.map((name, n) =>
    element('fieldset', {}, element('legend', {}, `${n + 1}. ${name}`), ...marks.map(choice(n))),
  );
  const look = button('look', ['核对并投票', 'Check and cast'], () => {
    const all = round.candidates.map((_, n): Mark => chosen.get(n) ?? 'A');
    place.replaceChildren(
      review(
        paper,
        all,
        () => place.replaceChildren(form),
        () => done(all),
      ),
    );
  });
  const done = (all: readonly Mark[]) => {
    const vote = seal(paper, all, crypto.getRandomValues(new Uint8Array(randomBytesOfVote(all.length))));
    keep(round.round, { stage: 'sealed', paper: text, vote: voteText(vote) });
    next();
  };
  const choose = (n: number, mark: Mark) => {
    chosen.set(n, mark);
    state();
  };
  const state = () => {
    const forMany = [...chosen.values()].filter((mark) => mark === 'F').length;
    const words: Words = [
      `已赞成${forMany}个，最多${round.most}个；没有选的算弃权`,
      `For ${forMany} of at most ${round.most}; what you leave open is an abstention`,
    ];
    count.replaceChildren(note(forMany > round.most ? 'bad' : '', words));
    look.disabled = forMany > round.most;
  };
  look.className = 'main';
  const form = element(
    'section',
    {},
    about(round),
    note('good', [
      '选票已领到，只保存在本机的这个浏览器里。',
      'Your paper is here, in this browser of this device alone.',
    ]),
    note('', [
      `投票自${timeOf(round.votingOpensAt)}开始：届时再打开本页。其间不要清除浏览器数据，也不要换手机；投票前后两分钟内不要登录平台。`,
      `Votes are taken from ${timeOf(round.votingOpensAt)} on: open this page again then. Until then clear no data of this browser, and change no phone; do not sign in to the platform within two minutes of your vote.`,
    ]),
    ...rows,
    count,
    look,
  );
  state();
  place.replaceChildren(form);
  return place;
}
