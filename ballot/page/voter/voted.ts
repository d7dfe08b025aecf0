import { findVote } from '../../client/published.js';
import { fromBase64, hexOf } from '../../protocol/bytes.js';
import { button, digest, element, note, say, type Words } from '../dom.js';
import { addresses } from './addresses.js';
import { forget, type Kept } from './device.js';
import { about, markWords } from './said.js';

type Cast = Extract<Kept, { stage: 'cast' }>;

async function part(round: string, name: string): Promise<string | undefined> {
  const url = `${addresses.platform}/ballots/${round}/${name}`;
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  return answer.ok ? answer.text() : undefined;
}

async function found({ round, receipt, lines }: Cast): Promise<HTMLElement> {
  const [papers, lists] = [await part(round.round, 'papers'), await part(round.round, 'lists')];
  if (!papers || !lists) return note('', ['结果还没有公布。', 'The result is not published yet.']);
  const seen = findVote({ papers, lists }, { receipt: fromBase64(receipt), lines });
  const wrong = lines.flatMap((_, n) => (seen.lines[n] ? [] : [`${n + 1}. ${round.candidates[n]}`]));
  if (seen.envelope && !wrong.length)
    return note('good', [
      `✓ 您的选票在票箱公布的清单中，${lines.length}行追踪号全部列出，选择无误。`,
      `✓ Your envelope is in the published list, and all ${lines.length} of your trackers with your marks.`,
    ]);
  const words: Words = seen.envelope
    ? [
        `有误或者缺失：${wrong.join('、')}。请在异议期结束前告知监票人。`,
        `Wrong or missing: ${wrong.join(', ')}. Call the tellers before the objection period ends.`,
      ]
    : [
        '您的选票不在公布的清单中，请在异议期结束前告知监票人。',
        'Your envelope is not in the published list: call the tellers before the objection period ends.',
      ];
  return note('bad', words);
}

/** What she has when the box has her vote. */
export function voted(cast: Cast, next: () => void): HTMLElement {
  const { round, receipt, lines } = cast;
  const rows = lines.map(({ tracker, mark }, n) =>
    element(
      'tr',
      {},
      element('td', {}, `${n + 1}. ${round.candidates[n]}`),
      say('td', markWords[mark]),
      element('td', { className: 'digest' }, tracker),
    ),
  );
  const trackers = element('div', { id: 'trackers' });
  const show = button('show', ['显示我的选择和追踪号', 'Show my marks and trackers'], () =>
    trackers.replaceChildren(element('table', {}, element('tbody', {}, ...rows))),
  );
  const out = element('div', { id: 'found' });
  const lookUp = button('lookUp', ['公布后查验', 'Look it up, when it is published'], async () => {
    const unreachable = () => note('bad', ['没有收到答复，请稍后重试', 'No answer came: try again later']);
    out.replaceChildren(await found(cast).catch(unreachable));
  });
  const clear = button('clear', ['清除本机上的记录', 'Forget all this on this device'], () => {
    forget(round.round);
    next();
  });
  return element(
    'section',
    {},
    about(round),
    note('good', ['票箱已收下您的选票。', 'The box has your vote.']),
    say('p', ['回执：证明票箱收下了，不说明投了什么', 'Receipt: that the box has it, not what is in it']),
    digest('receipt', hexOf(fromBase64(receipt))),
    note('', [
      '两分钟内请不要登录平台。追踪号在公布前不要给任何人看；公布后凭它查验自己的每一行。',
      'Do not sign in to the platform within two minutes. Show your trackers to nobody before the result is published; with them you find each line of yours afterwards.',
    ]),
    show,
    trackers,
    lookUp,
    out,
    clear,
  );
}
