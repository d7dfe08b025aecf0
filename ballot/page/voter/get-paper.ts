import { fetchPost } from '../../client/fetch-post.js';
import { paperText } from '../../client/keep.js';
import { promise } from '../../client/promise.js';
import { choosePhysical, fetchPaper, readRound } from '../../client/voter.js';
import { base64Of, fromBase64 } from '../../protocol/bytes.js';
import { digestOfRound, type RoundRecord } from '../../protocol/round.js';
import { button, digest, element, labelled, note, say, type Words } from '../dom.js';
import { addresses } from './addresses.js';
import { keep, kept } from './device.js';
import { about, codeOf, fault } from './said.js';
import { leaveToSignIn } from './sign-in.js';

const check = (id: string, words: Words, changed: () => void) => {
  const box = element('input', { type: 'checkbox', id, onchange: changed });
  return { box, label: element('label', { className: 'check' }, box, say('span', words)) };
};

const promised = () =>
  element(
    'section',
    { id: 'promise' },
    say('h2', ['投票前请阅读', 'Read this before you vote']),
    element('ul', {}, ...promise.zh.map((zh, n) => say('li', [zh, promise.en[n]!]))),
  );

/** Her request is kept before it is sent: if no answer comes, the same is sent again. */
async function fetchAndKeep(round: RoundRecord, token: string): Promise<void> {
  const before = kept(round.round);
  const seed = before?.stage === 'asked' ? fromBase64(before.seed) : crypto.getRandomValues(new Uint8Array(32));
  keep(round.round, { stage: 'asked', seed: base64Of(seed) });
  const paper = await fetchPaper(fetchPost, { issuer: addresses.issuer, token }, round, seed);
  keep(round.round, { stage: 'paper', paper: paperText(paper) });
}

function form(round: RoundRecord, token: string | undefined, next: () => void): HTMLElement {
  const field = element('input', { type: 'text', id: 'token', autocomplete: 'off', spellcheck: false });
  const said = element('div', { id: 'said' });
  const ready = () => {
    get.disabled = !read.box.checked || !same.box.checked || !(token ?? field.value.trim());
  };
  const read = check('read', ['我已阅读以上内容', 'I have read this'], ready);
  const same = check('same', ['摘要与会场张贴的一致', 'The digest is the one in the hall'], ready);
  const work = (id: string, words: Words, ask: (token: string) => Promise<void>) =>
    button(id, words, async () => {
      get.disabled = true;
      try {
        await ask(token ?? field.value.trim());
        next();
      } catch (error) {
        said.replaceChildren(fault(error), ...(token && codeOf(error) === 'UNAUTHENTICATED' ? [enter] : []));
        ready();
      }
    });
  const get = work('get', ['领票', 'Get my paper'], (by) => fetchAndKeep(round, by));
  const inHall = work('physical', ['改投纸质票', 'Vote on paper'], async (by) => {
    await choosePhysical(fetchPost, { issuer: addresses.issuer, token: by }, round);
    keep(round.round, { stage: 'physical' });
  });
  get.className = 'main';
  get.disabled = true;
  field.oninput = ready;
  const enter = button('signIn', ['登录', 'Sign in'], () =>
    leaveToSignIn(round.round).catch((error) => said.replaceChildren(fault(error))),
  );
  const other = element(
    'details',
    {},
    say('summary', ['已有登录令牌', 'I have a token']),
    labelled(['令牌', 'Token'], field),
  );
  const hall = element(
    'details',
    {},
    say('summary', ['到会场投纸质票', 'Vote on paper in the hall instead']),
    say('p', ['选择后不再发给电子票，不能改回。', 'No paper is issued here then, and it cannot be taken back.']),
    inHall,
  );
  const account = token
    ? [note('good', ['已登录。', 'Signed in.'])]
    : [
        say('p', ['领票须以代表身份登录；投票时不用登录。', 'Sign in to get your paper; nobody signs in to vote.']),
        ...(addresses.signIn ? [enter] : []),
        other,
      ];
  return element(
    'div',
    {},
    promised(),
    element(
      'section',
      {},
      about(round),
      element('ol', {}, ...round.candidates.map((name) => element('li', {}, name))),
      say('p', ['票决公告的SHA-256：', 'SHA-256 of the round:']),
      digest('round', digestOfRound(round)),
    ),
    element('section', {}, say('h2', ['领票', 'Get the paper']), ...account, read.label, same.label, get, hall, said),
  );
}

/** The issuing phase: what the ballot is, who she is, and her paper. */
export async function gettingPaper(id: string, token: string | undefined, next: () => void): Promise<HTMLElement> {
  const round = await readRound(fetchPost, addresses.issuer, id);
  return form(round, token, next);
}
