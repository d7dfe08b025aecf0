import { Readable } from 'node:stream';

const pieceLength = 32 * 1024;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/**
 * A long text on its way to a reader, encoded piece by piece as it takes them: the process never holds it twice, and
 * sees how fast it goes.
 */
export class Pieces extends Readable {
  #at = 0;

  constructor(private readonly text: string) {
    super({ highWaterMark: pieceLength });
  }

  /** Characters that have not been taken. */
  get left(): number {
    return this.text.length - this.#at;
  }

  override _read(): void {
    if (!this.left) return void this.push(null);
    let end = Math.min(this.#at + pieceLength, this.text.length);
    // A character of two units stays whole.
    if (end < this.text.length && isHighSurrogate(this.text.charCodeAt(end - 1))) end -= 1;
    const piece = this.text.slice(this.#at, end);
    this.#at = end;
    this.push(piece);
  }
}
