/** Reads HTTP answers off one connection, keeping no body: some have megabytes. */
export class AnswerReader {
  #head = '';
  /** Bytes of the body that are to come; undefined before the head is complete, NaN where chunks tell. */
  #left: number | undefined;
  #tail = '';
  status = 0;

  /** Takes what has come; true when it ends an answer. */
  take(chunk: Buffer): boolean {
    let body = chunk;
    if (this.#left === undefined) {
      this.#head += chunk.toString('latin1');
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return false;
      const head = this.#head.slice(0, end);
      body = Buffer.from(this.#head.slice(end + 4), 'latin1');
      this.#head = '';
      this.status = Number(head.slice(9, 12));
      this.#left = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
    }
    if (Number.isNaN(this.#left)) {
      this.#tail = (this.#tail + body.subarray(-7).toString('latin1')).slice(-7);
      return this.#tail === '\r\n0\r\n\r\n' && this.#end();
    }
    this.#left -= body.length;
    return this.#left <= 0 && this.#end();
  }

  #end(): boolean {
    this.#left = undefined;
    this.#tail = '';
    return true;
  }
}
