import { sha256 } from '@noble/hashes/sha2.js';
import { ascii, hexOf } from '../../protocol/bytes.js';
import { ceremonyText } from '../../protocol/ceremony.js';
import { holdCeremony } from '../../tellers/ceremony.js';
import { button, digest, download, element, labelled, note, say } from '../dom.js';
import { printSheets } from '../print.js';
import { keySheet, publicSheet, shownGroups } from './sheets.js';

const leaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** One teller's row: she alone steps up, and prints her sheet, or copies it by hand. */
function tellerRow(share: Uint8Array, n: number, name: () => string, isDone: () => void): HTMLElement {
  const state = say('span', ['未打印', 'not printed'], { className: 'state' });
  const shown = element('div', { className: 'shown' });
  const done = () => {
    state.replaceWith(say('span', ['✓ 已取走', '✓ taken'], { className: 'state' }));
    isDone();
  };
  const print = button(`print${n}`, ['打印密钥单', 'Print the sheet'], () => {
    printSheets(keySheet(share, n, name()));
    done();
  });
  const show = button(`show${n}`, ['没有打印机：显示抄写', 'No printer: show, to copy it by hand'], () => {
    const hide = button(`hide${n}`, ['抄好了，遮盖', 'Copied: cover it'], () => shown.replaceChildren());
    shown.replaceChildren(shownGroups(share), hide);
    done();
  });
  const title = say('b', [`第${n}名监票人`, `Teller ${n}`]);
  return element(
    'div',
    { className: 'teller' },
    element('div', { className: 'row' }, title, print, show, state),
    shown,
  );
}

/** The page makes the keys, gives each teller hers, shows what is published, and forgets the rest. */
export function ceremony(): HTMLElement {
  const name = element('input', { type: 'text', id: 'name', autocomplete: 'off' });
  const out = element('div', { id: 'made' });
  const make = button('make', ['生成密钥', 'Make the keys'], async () => {
    make.disabled = true;
    const { ceremony, shares } = await holdCeremony(crypto.getRandomValues(new Uint8Array(32)));
    const text = ceremonyText(ceremony);
    addEventListener('beforeunload', leaving);
    const forget = button('forget', ['三张都已密封，清除密钥', 'All three are sealed: forget the keys'], () => {
      for (const share of shares) share.fill(0);
      removeEventListener('beforeunload', leaving);
      rows.replaceChildren(
        note('good', ['密钥已清除，本机上不再有密钥。', 'Forgotten: this machine has no keys any more.']),
      );
      make.disabled = false;
    });
    forget.disabled = true;
    const taken = new Set<number>();
    const row = (share: Uint8Array, i: number) =>
      tellerRow(
        share,
        i + 1,
        () => name.value,
        () => {
          forget.disabled = taken.add(i).size < shares.length;
        },
      );
    const rows = element('div', {}, ...shares.map(row), forget);
    out.replaceChildren(
      note('good', ['密钥已生成，三种两两组合均已试开。', 'Made; all three pairs have been tried.']),
      say('h3', ['每名监票人单独上前，取走自己的密钥单', 'Each teller steps up alone, and takes her sheet']),
      say('p', [
        '密钥单不上屏幕，只打印；不要存成PDF，不要拍照。各自装入信封密封保管。任意两张可以开票，一张不能。',
        'Sheets are not shown, only printed. Save none as PDF, photograph none. Each is sealed in an envelope: any two open the ballot, one does not.',
      ]),
      rows,
      say('h3', ['公开内容', 'What is public']),
      say('p', [
        '用U盘交办公室，填入“开始票决”（openBallot）的ceremony；摘要当众宣读。',
        'It goes to the office, for “ceremony” of openBallot; its digest is read out.',
      ]),
      element('textarea', { id: 'public', readOnly: true, value: text, rows: 5 }),
      digest('publicDigest', hexOf(sha256(ascii(text)))),
      element(
        'div',
        {},
        button('downloadPublic', ['下载 ceremony.json', 'Download ceremony.json'], () =>
          download('ceremony.json', text),
        ),
        button('printPublic', ['打印公开内容', 'Print what is public'], () =>
          printSheets(publicSheet(ceremony, text, name.value)),
        ),
      ),
    );
  });
  return element(
    'section',
    {},
    say('h2', ['一、密钥仪式（票决开始前，当众）', '1. Key ceremony (before the ballot opens, before witnesses)']),
    labelled(['票决名称，印在密钥单上', 'Name of the ballot, printed on the sheets'], name),
    make,
    out,
  );
}
