import { describe, expect, it } from 'vitest';
import { bare, declared, integer, join, literal, nothing, quote, sql } from '../../schema/kit/sql.js';

const hostile = `a"; drop table deputy; --'\\`;

describe('a name', () => {
  it('stays one, whatever is in it', () => {
    expect(quote('name')).toBe('"name"');
    expect(quote(hostile)).toBe(`"a""; drop table deputy; --'\\"`);
    expect(quote('"')).toBe('""""');
  });

  it('stands without quotes only if it needs none', () => {
    expect(bare('due_on')).toBe('due_on');
    for (const name of ['Due', '1st', 'a b', hostile, '']) expect(() => bare(name)).toThrow('needs quotes');
  });
});

describe('a constant', () => {
  it('stays one, whatever is in it', () => {
    expect(literal('PASSED')).toBe(`'PASSED'`);
    expect(literal(hostile)).toBe(`'a"; drop table deputy; --''\\'`);
    expect(literal(`'`)).toBe(`''''`);
  });

  it('that is a number is a whole one, and its sign is no comment', () => {
    expect(sql`limit ${integer(20)} offset 1 -${integer(-1)}`).toBe('limit 20 offset 1 -(-1)');
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53])
      expect(() => integer(number)).toThrow(RangeError);
  });
});

describe('fragments', () => {
  it('join as they stand, a list with commas', () => {
    expect(sql`select ${[quote('a'), quote('b')]} from ${quote('t')}${nothing}`).toBe('select "a", "b" from "t"');
    expect(join([sql`a`, sql`b`], sql` or `)).toBe('a or b');
    expect(join([])).toBe('');
  });

  it('keep what is escaped in a template: a line is a line', () => {
    expect(sql`a\nb`).toBe('a\nb');
  });

  it('stand for the words in braces of a declaration, and for nothing else', () => {
    const path = (name: string) => sql`t.${quote(name)}`;
    expect(declared(`{code} ~ '^\\d{2}$' and {meeting.body} > {x1}`, path)).toBe(
      `t."code" ~ '^\\d{2}$' and t."meeting.body" > t."x1"`,
    );
    expect(declared('{name}', () => sql`$&`)).toBe('$&');
  });
});
