import { ClientError } from '../../schema/kit/declare/client-error.js';

/** Says that an answer is larger than its asker may have, and what to do about it. */
export class AnswerTooLong extends ClientError {
  constructor(most: number) {
    super(
      'QUERY_TOO_COSTLY',
      `The answer would be longer than ${most} characters. Ask for smaller pages (\`first\`), or leave out long texts.`,
    );
  }
}

/** Bounds the characters of one answer: of the rows that it is written from, all together, and of the text itself. */
export class AnswerLength {
  /** Characters of the rows so far. */
  read = 0;

  constructor(readonly most: number = Number.POSITIVE_INFINITY) {}

  get tooLong(): AnswerTooLong {
    return new AnswerTooLong(this.most);
  }

  /** Notes a value of a row; false if that was too much. */
  take(characters: number): boolean {
    this.read += characters;
    return this.read <= this.most;
  }

  /** Hands a written text on. @throws AnswerTooLong */
  check(text: string): string {
    if (text.length > this.most) throw this.tooLong;
    return text;
  }
}
