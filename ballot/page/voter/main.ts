import { digest, element, languageButton, note, say, type Words } from '../dom.js';
import { ownDigest } from '../own-digest.js';
import { canKeep, kept, keptRounds } from './device.js';
import { gettingPaper } from './get-paper.js';
import { marking, sending } from './mark.js';
import { fault } from './said.js';
import { returnFromSignIn } from './sign-in.js';
import { voted } from './voted.js';

const title: Words = ['无记名票决', 'Secret ballot'];
const own = ownDigest();
const place = element('main', {});

/** Which ballot it is stands in the fragment, which is sent to nobody. */
const roundHere = () => /^#(BallotRound:[0-9a-f-]{36})$/.exec(decodeURIComponent(location.hash))?.[1];

const choose = () =>
  element(
    'section',
    {},
    say('p', [
      '请扫描会场的二维码，或者打开办公室发的链接。',
      'Scan the code in the hall, or open the link of the office.',
    ]),
    element('ul', {}, ...keptRounds().map((round) => element('li', {}, element('a', { href: `#${round}` }, round)))),
  );

async function viewOf(round: string, token: string | undefined): Promise<HTMLElement> {
  const next = () => void show(undefined);
  const here = kept(round);
  if (here?.stage === 'paper') return marking(here.paper, next);
  if (here?.stage === 'sealed') return sending(here.paper, here.vote, next);
  if (here?.stage === 'cast') return voted(here, next);
  if (here?.stage === 'physical')
    return note('good', ['您已选择在会场投纸质票。', 'You have chosen to vote on paper in the hall.']);
  return gettingPaper(round, token, next);
}

async function show(token: string | undefined): Promise<void> {
  const round = roundHere();
  place.replaceChildren(round ? await viewOf(round, token).catch(fault) : choose());
}

async function start(): Promise<void> {
  if (!canKeep()) {
    const words: Words = [
      '这个浏览器不保存任何数据，选票会丢失：请不要用无痕模式。',
      'This browser keeps nothing, and would lose your paper: leave its private mode.',
    ];
    return place.replaceChildren(note('bad', words));
  }
  const back = await returnFromSignIn();
  const token = await back?.token().catch(() => undefined);
  await show(token);
  addEventListener('hashchange', () => void show(undefined));
}

document.body.append(
  element('header', {}, say('h1', title), languageButton(title)),
  place,
  element(
    'footer',
    {},
    say('small', ['本页的SHA-256，与公布的核对：', 'SHA-256 of this page, to be compared with the published one:']),
    ' ',
    digest('own', own),
  ),
);
void start();
