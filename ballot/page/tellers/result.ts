import type { Fault } from '../../protocol/ballot.js';
import type { RoundRecord } from '../../protocol/round.js';
import type { Opened } from '../../tellers/opening.js';
import { button, digest, download, element, note, say, type Words } from '../dom.js';
import { printSheets } from '../print.js';

const faults: Readonly<Record<Fault, Words>> = {
  SEALED_WRONG: ['打不开', 'cannot be opened'],
  MALFORMED: ['格式不对', 'of another form'],
  TRACKERS_REPEATED: ['追踪号重复', 'trackers repeated'],
  TOO_MANY_FOR: ['赞成数超过应选数', 'for too many'],
};

function table({ statement }: Opened, { candidates }: RoundRecord): HTMLElement {
  const cell = (tag: 'td' | 'th', ...children: (string | Node)[]) => element(tag, { className: 'number' }, ...children);
  const heads: readonly Words[] = [
    ['赞成', 'For'],
    ['反对', 'Against'],
    ['弃权', 'Abstain'],
  ];
  const head = element(
    'tr',
    {},
    say('th', ['候选', 'Candidate']),
    ...heads.map((words) => cell('th', say('span', words))),
  );
  const rows = statement.totals.map((total, n) =>
    element(
      'tr',
      {},
      element('td', {}, `${n + 1}. ${candidates[n]}`),
      ...[total.for, total.against, total.abstain].map((count) => cell('td', String(count))),
    ),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

/** What was counted, as it is shown and as it is printed to be signed by hand. */
function report(opened: Opened, round: RoundRecord): HTMLElement {
  const { envelopes, physical, valid, refused, lists } = opened.statement;
  const invalid = Object.entries(refused) as [Fault, number][];
  const sum = invalid.reduce((all, [, count]) => all + count, 0);
  return element(
    'div',
    {},
    element('p', {}, round.name),
    say('p', [
      `电子选票${envelopes}张，纸质票${physical}张；有效票${valid}张，无效票${sum}张`,
      `${envelopes} envelopes, ${physical} on paper; ${valid} valid, ${sum} invalid`,
    ]),
    ...invalid.map(([fault, count]) =>
      say('p', [`无效：${faults[fault][0]} ${count}张`, `Invalid: ${faults[fault][1]} ${count}`]),
    ),
    table(opened, round),
    say('p', ['计票明细的SHA-256', 'SHA-256 of the lists']),
    digest('', lists),
  );
}

const signatures = () =>
  element(
    'p',
    {},
    ...[0, 1, 2].flatMap(() => [say('span', ['监票人', 'Teller']), ' ', element('span', { className: 'line' }), ' ']),
  );

/** The count, with what is handed in. */
export function result(opened: Opened, round: RoundRecord, statementFile: string): HTMLElement {
  const sheet = () =>
    element(
      'article',
      { className: 'sheet' },
      say('h1', ['计票报告单', 'Report of the count']),
      report(opened, round),
      signatures(),
    );
  return element(
    'div',
    {},
    note('good', ['开票完成，密钥已清除。', 'Opened; the key is forgotten.']),
    report(opened, round),
    say('h3', ['交办公室的两个文件', 'Two files for the office']),
    say('p', [
      '先记录 statement.json（recordOpening），再提交 lists.json（PUT /ballots/…/lists）。',
      'First statement.json (recordOpening), then lists.json (PUT /ballots/…/lists).',
    ]),
    button('downloadStatement', ['下载 statement.json', 'Download statement.json'], () =>
      download('statement.json', statementFile),
    ),
    button('downloadLists', ['下载 lists.json', 'Download lists.json'], () => download('lists.json', opened.lists)),
    button('printReport', ['打印计票报告单', 'Print the report'], () => printSheets(sheet())),
  );
}
