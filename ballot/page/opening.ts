import { type Line, packBallot, unpackBallot } from '../protocol/ballot.js';
import { fromBase64 } from '../protocol/bytes.js';
import { type Mark, trackerBytes } from '../protocol/formats.js';
import type { RoundRecord } from '../protocol/round.js';
import { signStatement } from '../protocol/statement.js';
import { keyOf, signingKeyOf, tellerOf } from '../tellers/ceremony.js';
import { open } from '../tellers/opening.js';
import { button, download, element, labelled, say } from './dom.js';
import { both, type TextName } from './texts.js';

class Wrong extends Error {
  constructor(readonly text: TextName) {
    super(text);
  }
}
const orElse = <Value>(text: TextName, work: () => Value): Value => {
  try {
    return work();
  } catch {
    throw new Wrong(text);
  }
};

interface BoxFile {
  readonly round: RoundRecord;
  readonly envelopes: readonly string[];
}

/** A ballot on paper gets trackers as every other: whatever is on it, over-votes too. */
function physicalBallot(line: string, { candidates }: RoundRecord): readonly Line[] {
  const marks = line.split('') as Mark[];
  const random = crypto.getRandomValues(new Uint8Array(marks.length * trackerBytes));
  const lines = unpackBallot(packBallot(marks, random), candidates.length, candidates.length);
  if (typeof lines === 'string') throw new Wrong('badLine');
  return lines;
}

async function opened(file: string, sheets: readonly string[], physical: string) {
  const { round, envelopes } = orElse('badBox', () => JSON.parse(file) as BoxFile);
  const shares = sheets.map((sheet) => orElse('otherShare', () => fromBase64(sheet.replace(/\s/g, ''))));
  const tellers = shares.map((share) => tellerOf(share, round));
  if (tellers.includes(undefined)) throw new Wrong('otherShare');
  if (new Set(tellers).size < 2) throw new Wrong('sameShare');
  const key = await keyOf(shares, round.sealKey);
  if (!key) throw new Wrong('wrongKey');
  const lines = physical.toUpperCase().split(/\s+/).filter(Boolean);
  const box = {
    round: round.round,
    candidates: round.candidates.length,
    most: round.most,
    envelopes: orElse('badBox', () => envelopes.map(fromBase64)),
    physical: lines.map((line) => physicalBallot(line, round)),
  };
  const result = orElse('badBox', () => open(box, key));
  key.fill(0);
  const signatures = shares.map((share, n) => ({
    teller: tellers[n]!,
    signature: signStatement(round.round, result.text, signingKeyOf(share)),
  }));
  for (const share of shares) share.fill(0);
  return { ...result, round, statementFile: JSON.stringify({ text: result.text, signatures }) };
}

/** Two sheets, the envelopes and the ballots on paper go in, the signed statement and the lists come out. */
export function opening(): HTMLElement {
  const file = element('input', { type: 'file', id: 'box', accept: '.json' });
  const sheets = [1, 2].map((n) => element('input', { id: `share${n}`, autocomplete: 'off', spellcheck: false }));
  const physical = element('textarea', { id: 'physical', rows: 4 });
  const out = element('div', { id: 'opened' });
  const work = button('open', async () => {
    try {
      const text = (await file.files?.[0]?.text()) ?? '';
      const values = sheets.map(({ value }) => value);
      const { statement, round, statementFile, lists } = await opened(text, values, physical.value);
      for (const sheet of sheets) sheet.value = '';
      const invalid = Object.values(statement.refused).reduce((sum, one) => sum + one, 0);
      const rows = statement.totals.map((total, n) =>
        element('li', {}, `${round.candidates[n]}  F ${total.for}  X ${total.against}  A ${total.abstain}`),
      );
      out.replaceChildren(
        element('p', {}, `${both('done')}: ${both('valid')} ${statement.valid}, ${both('invalid')} ${invalid}`),
        element('ol', {}, ...rows),
        element('textarea', { id: 'statement', readOnly: true, rows: 4, value: statementFile }),
        button('download', () => {
          download('statement.json', statementFile);
          download('lists.json', lists);
        }),
      );
    } catch (error) {
      out.replaceChildren(say('p', error instanceof Wrong ? error.text : 'badBox'));
    }
  });
  work.id = 'open';
  const fields = [
    labelled('box', file),
    ...sheets.map((sheet) => labelled('share', sheet)),
    labelled('physical', physical),
  ];
  return element('section', {}, say('h2', 'opening'), ...fields, work, out);
}
