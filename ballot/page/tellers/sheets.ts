import { sha256 } from '@noble/hashes/sha2.js';
import { ascii, hexOf } from '../../protocol/bytes.js';
import type { Ceremony } from '../../protocol/ceremony.js';
import { sheetOf } from '../../tellers/sheet.js';
import { digest, element, say, type Words } from '../dom.js';
import { qrCode } from '../qr.js';

/** The groups of a share, each with its number. */
export const shownGroups = (share: Uint8Array): HTMLElement =>
  element(
    'ol',
    { className: 'groups' },
    ...sheetOf(share).map((group, n) => element('li', {}, element('small', {}, `${n + 1} `), group)),
  );

const blank = (words: Words) => element('p', {}, say('span', words), ' ', element('span', { className: 'line' }));

/** What one teller keeps. */
export const keySheet = (share: Uint8Array, teller: number, name: string): HTMLElement =>
  element(
    'article',
    { className: 'sheet' },
    say('h1', [`监票人密钥单 第${teller}名`, `Key sheet of teller ${teller}`]),
    element('p', {}, name),
    shownGroups(share),
    qrCode(sheetOf(share).join('-')),
    say('p', ['SHA-256（公开，用来核对是谁的密钥单）', 'SHA-256 (public: tells whose sheet it is)']),
    digest('', hexOf(sha256(share))),
    say('p', [
      '装入信封密封，不得拍照、复印。开票时与另一名监票人的密钥单一同录入：扫描二维码，或者依次键入各组。异议期满后当众销毁。',
      'Seal it in an envelope; do not photograph or copy it. At the opening it is put in with the sheet of another teller: scan the code, or type the groups. It is destroyed before witnesses when the time for objections is over.',
    ]),
    blank(['监票人签名', 'Signature of the teller']),
    blank(['日期', 'Date']),
  );

/** What hangs in the hall, and goes into the minutes. */
export const publicSheet = ({ sealKey, tellers }: Ceremony, text: string, name: string): HTMLElement =>
  element(
    'article',
    { className: 'sheet' },
    say('h1', ['密钥仪式公开内容', 'What the key ceremony publishes']),
    element('p', {}, name),
    say('p', ['全文的SHA-256', 'SHA-256 of the text']),
    digest('', hexOf(sha256(ascii(text)))),
    say('p', ['公钥', 'Public key']),
    element('code', {}, sealKey),
    ...tellers.flatMap(({ share }, n) => [
      say('p', [`第${n + 1}名监票人密钥单的SHA-256`, `SHA-256 of the sheet of teller ${n + 1}`]),
      digest('', share),
    ]),
    qrCode(text),
    blank(['监票人签名', 'Signatures of the tellers']),
  );
