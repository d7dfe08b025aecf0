import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Characters that are turned into bytes at a time: a millisecond or two. */
const slice = 250_000;

/** A text to be sent: a long one in slices, between which others have their turn. */
export const sliced = (text: string): string | Readable =>
  text.length > slice ? Readable.from(slices(text), { objectMode: false }) : text;

async function* slices(text: string): AsyncGenerator<Buffer> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + slice;
    if (isHighSurrogate(text.charCodeAt(end - 1))) end += 1;
    yield Buffer.from(text.slice(start, end));
    await nextTurn();
  }
}

/** The first half of a character that has two, which must not be parted. */
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
