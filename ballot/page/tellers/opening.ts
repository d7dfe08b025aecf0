import { digestOfRound } from '../../protocol/round.js';
import { signStatement } from '../../protocol/statement.js';
import { keyOf, signingKeyOf, tellerOf } from '../../tellers/ceremony.js';
import { type Opened, open } from '../../tellers/opening.js';
import { button, digest, element, labelled, note, say, type Words } from '../dom.js';
import { type BoxFile, readBox } from './box-file.js';
import { countOf, faultOf, physicalBallots } from './physical.js';
import { result } from './result.js';
import { shareField } from './share-field.js';

type Done = { readonly opened: Opened; readonly statementFile: string };

/** Opens, signs, and forgets the key. A text says what is in the way. */
async function openBox(
  { round, envelopes }: BoxFile,
  shares: readonly Uint8Array[],
  typed: string,
): Promise<Done | Words> {
  const tellers = shares.map((share) => tellerOf(share, round)!);
  if (new Set(tellers).size < 2) return ['两张是同一名监票人的密钥单', 'Both sheets are of one teller'];
  const key = await keyOf(shares, round.sealKey);
  if (!key) return ['两张密钥单合不出公布的密钥', 'The sheets do not give the published key'];
  const box = { round: round.round, candidates: round.candidates.length, most: round.most };
  try {
    const opened = open({ ...box, envelopes, physical: physicalBallots(typed, round) }, key);
    const signatures = shares.map((share, n) => ({
      teller: tellers[n]!,
      signature: signStatement(round.round, opened.text, signingKeyOf(share)),
    }));
    return { opened, statementFile: JSON.stringify({ text: opened.text, signatures }) };
  } catch {
    return ['文件中有不属于本次票决的选票，没有开票', 'The file has envelopes of another ballot: nothing was opened'];
  } finally {
    key.fill(0);
  }
}

function summary({ round, envelopes }: BoxFile): HTMLElement {
  return element(
    'div',
    {},
    note('good', [
      `${round.name}：候选${round.candidates.length}个，选票${envelopes.length}张`,
      `${round.name}: ${round.candidates.length} candidates, ${envelopes.length} envelopes`,
    ]),
    say('p', ['票决公告的SHA-256，须与会场张贴的一致：', 'SHA-256 of the round, which must be the one in the hall:']),
    digest('round', digestOfRound(round)),
  );
}

/** Two sheets, the envelopes and the ballots on paper go in, the signed statement and the lists come out. */
export function opening(): HTMLElement {
  let box: BoxFile | undefined;
  const about = element('div', { id: 'about' });
  const out = element('div', { id: 'opened' });
  const file = element('input', { type: 'file', id: 'box', accept: '.json' });
  const physical = element('textarea', { id: 'physical', rows: 5, spellcheck: false });
  const paperState = element('div', { id: 'paperState' });
  const paperFault = () => (box ? faultOf(physical.value, box.round) : undefined);
  const ready = () => {
    work.disabled = !box || fields.some(({ share }) => !share()) || paperFault() !== undefined;
    const count = countOf(physical.value);
    const fault = paperFault();
    const counted: Words = [`纸质票${count}张`, `${count} on paper`];
    paperState.replaceChildren(...(fault ? [note('bad', fault)] : count ? [note('', counted)] : []));
  };
  const work = button('open', ['开票', 'Open'], async () => {
    out.replaceChildren(note('', ['正在开票…', 'Opening…']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const shares = fields.map(({ share }) => share()!);
    const done = await openBox(box!, shares, physical.value);
    if ('opened' in done) {
      for (const field of fields) field.clear();
      out.replaceChildren(result(done.opened, box!.round, done.statementFile));
    } else out.replaceChildren(note('bad', done));
  });
  work.className = 'main';
  /** What was said of other sheets is no longer true. */
  const changed = () => {
    out.replaceChildren();
    ready();
  };
  const fields = [1, 2].map((n) => shareField(n, () => box?.round, changed));
  file.onchange = async () => {
    const chosen = file.files?.[0];
    box = chosen && readBox(await chosen.text());
    const wrong = note('bad', [
      '不是封存的选票文件：应为办公室截止后导出的box.json',
      'This is no file of envelopes: the office writes box.json when the ballot is closed',
    ]);
    about.replaceChildren(box ? summary(box) : wrong);
    for (const field of fields) field.look();
    ready();
  };
  physical.oninput = ready;
  ready();
  return element(
    'section',
    {},
    say('h2', ['二、开票（截止以后，当众）', '2. Opening (when it is closed, before witnesses)']),
    labelled(['封存的选票文件（box.json）', 'The file of envelopes (box.json)'], file),
    about,
    ...fields.map((field) => field.element),
    labelled(
      [
        '纸质票，没有的不填：每票一行，按票上次序写F（赞成）X（反对）A（弃权），如FFXA',
        'Ballots on paper, if any: one a line, in the order of the ballot, F for, X against, A abstain, as FFXA',
      ],
      physical,
    ),
    paperState,
    work,
    out,
  );
}
