import type { Ceremony } from '../../protocol/ceremony.js';
import { tellerOf } from '../../tellers/ceremony.js';
import { groups, type Read, readSheet } from '../../tellers/sheet.js';
import { button, element, note, say, type Words } from '../dom.js';
import { scanInto } from './camera.js';

export interface ShareField {
  readonly element: HTMLElement;
  /** What was put in, once it is right. */
  readonly share: () => Uint8Array | undefined;
  /** Looks again, when another file of envelopes was chosen. */
  look(): void;
  clear(): void;
}

function stateOf({ whole, wrong }: Read): Words {
  if (wrong.length)
    return [
      `第${wrong.join('、')}组有误，请对照密钥单改正`,
      `Group ${wrong.join(', ')} is wrong: compare it with the sheet`,
    ];
  return [`已录入${whole}组，共${groups}组`, `${whole} of ${groups} groups`];
}

/** Takes one teller's sheet: scanned or typed, told at once if a group is wrong, and covered as soon as it is right. */
export function shareField(n: number, known: () => Ceremony | undefined, changed: () => void): ShareField {
  let share: Uint8Array | undefined;
  const field = element('textarea', { id: `share${n}`, rows: 3, autocomplete: 'off', spellcheck: false });
  const state = element('div', { id: `state${n}` });
  const view = element('div', {});
  const clear = () => {
    share?.fill(0);
    share = undefined;
    field.value = '';
    field.hidden = false;
    state.replaceChildren();
    changed();
  };
  const look = () => {
    const round = known();
    const read = share ? undefined : readSheet(field.value);
    const found = share ?? read?.share;
    if (!found) {
      state.replaceChildren(...(field.value.trim() ? [note(read!.wrong.length ? 'bad' : '', stateOf(read!))] : []));
      return changed();
    }
    const teller = round && tellerOf(found, round);
    if (!round || teller === undefined) {
      const words: Words = round
        ? ['不是本次票决的密钥单，或者有两处以上键错', 'This sheet is of another ballot, or has more than one slip']
        : ['请先选择封存的选票文件', 'Choose the file of envelopes first'];
      state.replaceChildren(note('bad', words));
      return changed();
    }
    share = found;
    field.value = '';
    field.hidden = true;
    const words: Words = [`✓ 第${teller + 1}名监票人的密钥单`, `✓ Sheet of teller ${teller + 1}`];
    state.replaceChildren(note('good', words), button(`clear${n}`, ['重新录入', 'Put in another'], clear));
    changed();
  };
  field.oninput = look;
  const take = (text: string) => {
    if (!readSheet(text).share) return false;
    clear();
    field.value = text;
    look();
    return true;
  };
  const scan = button(`scan${n}`, ['用摄像头扫描二维码', 'Scan the code with the camera'], () => scanInto(view, take));
  const title: Words = [`密钥单${n}：扫描，或者依次键入各组`, `Sheet ${n}: scan it, or type its groups`];
  const whole = element('div', { className: 'share' }, element('label', {}, say('b', title), field), state, scan, view);
  return { element: whole, share: () => share, look, clear };
}
