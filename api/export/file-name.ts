import { dayInChina } from '../../schema/kit/declare/china.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';

/** What RFC 8187 leaves to be escaped, beyond what `encodeURIComponent` does. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `content-disposition` of an export: the Chinese name for those who can read it, the list's for all others (RFC 6266). */
export function disposition({ many, declaration }: ConceptSpec, now: Date): string {
  const day = dayInChina(now);
  return `attachment; filename="${many}-${day}.csv"; filename*=UTF-8''${escaped(`${declaration.zh}-${day}.csv`)}`;
}
