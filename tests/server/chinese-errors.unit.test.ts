import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inChinese, prefersChinese } from '../../api/http/chinese/translate.js';
import { startServer } from './support.js';

/** The texts of all messages in the sources: what stands in quotes in a call that makes an error. */
const makers = /\b(badInput|ClientError|PlainError|tooLarge|BadClaim|overloaded|refuse)\(/g;
const sources = ['api', 'schema']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !/tools\/|migrations|api\/auth\/claims|kit\/check/.test(file));

/** The arguments of the call that begins at `start`, up to its closing parenthesis. */
function callAt(text: string, start: number): string {
  let depth = 1;
  for (let end = start; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && --depth === 0) return text.slice(start, end);
  }
  return '';
}

/** Message texts with a sample where a value is filled in. Literals that follow each other with `+` are one text. */
function messagesOf(call: string): string[] {
  const joined = call.replace(/['`] \+\s*['`]/g, '');
  const literals = [
    ...joined.matchAll(/`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)`|'((?:[^'\\]|\\.)*)'/g),
  ];
  return literals
    .map(([, template, plain]) =>
      (template ?? plain ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X7').replace(/\\(.)/g, '$1'),
    )
    .filter((text) => /[a-z]{2,} [a-z]+/.test(text));
}

describe('every message of the sources', () => {
  const messages = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(makers)]
      .filter(({ index }) => !/(=>|function|class|interface|const) *$/.test(text.slice(index - 12, index)))
      .flatMap(({ index, 0: name }) =>
        messagesOf(callAt(text, index + name.length)).map((message) => [message, file] as const),
      );
  });

  it('is found at all', () => {
    expect(messages.length).toBeGreaterThan(60);
  });

  it.each(messages)('is said in Chinese: %s (%s)', (message) => {
    // A sentence before or behind it has its own place in the sources.
    const said = inChinese(message) ?? inChinese(message.replace(/^X7 |X7$/g, '').trim());
    expect(said, message).toMatch(/[\u4e00-\u9fff]/);
    expect(said).not.toMatch(/\{\w+\}/);
  });
});

describe('a reader', () => {
  it('who prefers Chinese is told in Chinese, with the same code and argument', async () => {
    const server = await startServer();
    const ask = async (language?: string) => {
      const { body } = await server.ask('{ nothing }', {}, language ? { 'accept-language': language } : {});
      return body.errors![0]!;
    };
    try {
      const english = await ask();
      const chinese = await ask('zh-CN,zh;q=0.9,en;q=0.8');
      expect(english.message).toBe('Cannot query field "nothing" on type "Query".');
      expect(chinese.message).toBe('类型 Query 没有字段 nothing。');
      expect(chinese.extensions).toEqual(english.extensions);
      expect((await ask('en-US,zh;q=0.5')).message).toBe(english.message);
      const lost = await fetch(`${server.url}/lost`, { headers: { 'accept-language': 'zh' } });
      expect(((await lost.json()) as { errors: { message: string }[] }).errors[0]!.message).toBe(
        '此地址没有内容，接口在 /graphql。',
      );
    } finally {
      await server.close();
    }
  });

  it.each([
    [undefined, false],
    ['', false],
    ['zh', true],
    ['zh-Hans-CN', true],
    ['en;q=0.4, zh;q=0.6', true],
    ['zh;q=0, en', false],
    ['*', false],
    ['fr, zh;q=0.1', true],
    ['zh;q=x', false],
  ])('with Accept-Language %j reads Chinese: %j', (header, expected) => {
    expect(prefersChinese(header)).toBe(expected);
  });

  it('is told the argument as it is', () => {
    expect(inChinese('suggestions.first: is 1000; give 1 to 100')).toBe('suggestions.first：为 1000，请给 1 至 100');
    expect(inChinese('Something that no table has.')).toBeUndefined();
  });
});
