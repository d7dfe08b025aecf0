import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret } from './given.js';
import { fromSql } from './transitions.js';

/**
 * A code that is shown where people come together and changes every half minute, so that who sends it was there: the
 * time-based password of RFC 6238 with SHA-256 and eight digits, so that whoever holds the key can show it without us.
 */
const seconds = 30;
const digits = 8;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an act tells whoever opens the checking in, and keeps in the property `checkInKey`: 160 bits in base 32. */
export const checkInKey = secret(
  '签到密钥：现场屏幕据此自行显示每30秒更换的8位签到码（RFC 6238，SHA-256）',
  'The key by which a screen shows the code of eight digits that changes every 30 seconds (RFC 6238, SHA-256)',
  (random) => {
    const told = Array.from(random, (byte) => letters[byte % letters.length]!).join('');
    return { told, kept: { checkInKey: told } };
  },
);

/** The half minute that it is by the database’s clock. */
export const step = fromSql<number>(`floor(extract(epoch from now()) / ${seconds})`);

function codeAt(key: string, at: number): string {
  const bits = Array.from(key, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(at));
  const mac = createHmac('sha256', bytes).update(moment).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** Whether it is the code of this half minute, or of one beside it: clocks differ, and people need time to type. */
export const isShown = (key: string | undefined, at: number | undefined, code: string): boolean =>
  key !== undefined &&
  at !== undefined &&
  /^\d{8}$/.test(code) &&
  [at, at - 1, at + 1].some((near) => timingSafeEqual(Buffer.from(codeAt(key, near)), Buffer.from(code)));

export const codeNow = (key: string): string => codeAt(key, Math.floor(Date.now() / 1000 / seconds));
/** The codes that are shown now, of many keys at once. */
export const codesNow = async (keys: readonly string[]): Promise<readonly string[]> => keys.map(codeNow);

export const wrongCode = {
  WRONG_CODE: [
    '签到码不对或者已经更换，请按现场显示的重新输入',
    'Not the code that is shown, or no longer; send what is shown now',
  ],
} as const;
