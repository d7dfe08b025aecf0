import { sha256 } from '@noble/hashes/sha2.js';
import { ascii, base64Of, hexOf } from '../protocol/bytes.js';
import { ceremonyText } from '../protocol/ceremony.js';
import { holdCeremony } from '../tellers/ceremony.js';
import { button, element, say } from './dom.js';
import { both } from './texts.js';

const sheetOf = (share: Uint8Array, n: number) =>
  element(
    'section',
    { className: 'sheet' },
    element('h3', {}, `${both('sheet')} ${n + 1}`),
    element('code', {}, base64Of(share)),
    element('p', {}, `SHA-256 ${hexOf(sha256(share))}`),
  );

/** The page makes the keys, shows what each teller keeps and what is published, and forgets the rest. */
export function ceremony(): HTMLElement {
  const out = element('div', { id: 'made' });
  const make = button('make', async () => {
    const { ceremony, shares } = await holdCeremony(crypto.getRandomValues(new Uint8Array(32)));
    const text = ceremonyText(ceremony);
    out.replaceChildren(
      say('p', 'made'),
      say('p', 'tried'),
      element('textarea', { id: 'public', readOnly: true, value: text, rows: 4 }),
      element('p', {}, `SHA-256 ${hexOf(sha256(ascii(text)))}`),
      button('print', () => print()),
      ...shares.map(sheetOf),
    );
    for (const share of shares) share.fill(0);
  });
  make.id = 'make';
  return element('section', {}, say('h2', 'ceremony'), make, out);
}
