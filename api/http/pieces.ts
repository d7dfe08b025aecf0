import { Readable } from 'node:stream';

const pieceLength = 32 * 1024;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/**
 * A long text, or its bytes, on the way to a reader, handed over piece by piece as it takes them: a text is encoded on
 * the way, so that the process never holds it twice, and sees how fast it goes.
 */
export class Pieces extends Readable {
  #at = 0;

  constructor(private readonly text: string | Buffer) {
    super({ highWaterMark: pieceLength });
  }

  /** Characters, or bytes, that have not been taken. */
  get left(): number {
    return this.text.length - this.#at;
  }

  override _read(): void {
    if (!this.left) return void this.push(null);
    let end = Math.min(this.#at + pieceLength, this.text.length);
    const { text } = this;
    // A character of two units stays whole.
    if (typeof text === 'string' && end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    const piece = typeof text === 'string' ? text.slice(this.#at, end) : text.subarray(this.#at, end);
    this.#at = end;
    this.push(piece);
  }
}
