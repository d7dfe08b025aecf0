import { documentMessages } from './document-messages.js';
import { fileMessages } from './file-messages.js';
import { identityMessages } from './identity-messages.js';
import { libraryMessages } from './library-messages.js';
import { messages } from './messages.js';

interface Rule {
  readonly pattern: RegExp;
  readonly write: (values: Readonly<Record<string, string>>) => string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `is {given}; give {least} to {most}` as a pattern with a group for each name. What a template has in quotation marks ends
 * at the next one: else it would run on through what was sent, up to words that another template has as well.
 */
function ruleOf([english, chinese]: readonly [string, string]): Rule {
  const pattern = english
    .split(/("?\{\w+\}"?)/)
    .map((part) => {
      const [, open = '', name, close = ''] = /^("?)\{(\w+)\}("?)$/.exec(part) ?? [];
      return name ? `${open}(?<${name}>${open && close ? '[^"]+' : '.+?'})${close}` : escaped(part);
    })
    .join('');
  return {
    pattern: new RegExp(`^${pattern}$`, 's'),
    write: (values) =>
      chinese.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        // A reason is a message of its own.
        return name === 'reason' ? (exactly(value) ?? value) : value;
      }),
  };
}

// Longer templates say more than those that fit as well.
const rules = [...messages, ...identityMessages, ...fileMessages, ...documentMessages, ...libraryMessages]
  .toSorted(([a], [b]) => b.length - a.length)
  .map(ruleOf);

function exactly(text: string): string | undefined {
  for (const { pattern, write } of rules) {
    const found = pattern.exec(text);
    if (found) return write(found.groups ?? {});
  }
  return undefined;
}

/** Sentences that follow each other; a full stop within a name or number ends none. */
const sentences = (text: string) => text.split(/(?<=[.?!]) (?=[A-Z])/);

/**
 * A message of ours, or one that a library is known to give, in Chinese; undefined for any other. The argument that it
 * names stays in front as it is.
 */
export function inChinese(message: string): string | undefined {
  const whole = exactly(message);
  if (whole !== undefined) return whole;
  const [, argument, rest] = /^([\w$][\w$.[\]-]*): (.+)$/s.exec(message) ?? [];
  const parts = sentences(rest ?? message).map(exactly);
  if (parts.includes(undefined)) return undefined;
  return `${argument === undefined ? '' : `${argument}：`}${parts.join('')}`;
}

/** Whether an Accept-Language header puts Chinese before English. */
export function prefersChinese(header: string | undefined): boolean {
  if (!header) return false;
  const wanted = header.split(',').map((part, index) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { tag, quality: Number.isNaN(quality) ? 0 : quality, index };
  });
  const [first] = wanted
    .filter(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  return first?.tag.startsWith('zh') ?? false;
}
