import { existsSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';

/** One of the published articles whose systems the platform carries; its queries are `<file>.graphql` in `folder`. */
export interface Article {
  readonly file: string;
  readonly zh: string;
  readonly en: string;
  /** Its systems are numbered with this letter, from 01 to `count`. */
  readonly letter: string;
  readonly count: number;
}

/** A system (platform, mechanism or workflow) that an article names, with a query that shows it at work. */
export interface System {
  readonly id: string;
  /** Its name as the article gives it, in Chinese. */
  readonly name: string;
  /** What it does: one English sentence. */
  readonly does: string;
  readonly query: OperationDefinitionNode;
  /** Where the query begins in its file. */
  readonly line: number;
}

export const folder = 'tests/systems';

export const articles: readonly Article[] = [
  {
    file: 'ordos-governance',
    letter: 'A',
    count: 28,
    zh: '鄂尔多斯市人大代表助力市域社会治理',
    en: 'Ordos: deputies in the governance of a city',
  },
  {
    file: 'yichang',
    letter: 'B',
    count: 32,
    zh: '宜昌“五有五化”履职平台',
    en: 'Yichang: a platform for the duties of deputies',
  },
  {
    file: 'danyang',
    letter: 'C',
    count: 18,
    zh: '丹阳充分发挥代表主体作用',
    en: 'Danyang: deputies as the main actors',
  },
  {
    file: 'ordos-ballots',
    letter: 'D',
    count: 39,
    zh: '鄂尔多斯市民生实事项目人大代表票决制',
    en: 'Ordos: deputies vote on livelihood projects, act as petition agents and mediate',
  },
  { file: 'quanzhou', letter: 'E', count: 14, zh: '泉州县乡人大代表进网格', en: 'Quanzhou: deputies in grids' },
];

export const idsOf = ({ letter, count }: Article): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

export const pathOf = ({ file }: Article) => `${folder}/${file}.graphql`;

/**
 * The systems of an article in the order of its file; none where there is no file. Throws on what is not a named query
 * with a description of two lines.
 */
export function systemsOf(article: Article): System[] {
  const path = pathOf(article);
  if (!existsSync(path)) return [];
  return parse(readFileSync(path, 'utf8')).definitions.map((query): System => {
    if (query.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${path}: ${query.kind} is no query`);
    const id = query.name?.value ?? '';
    const [name, does, ...more] = query.description?.value.split('\n') ?? [];
    if (!name || !does || more.length)
      throw new Error(`${path}: ${id} needs a description of two lines: its Chinese name, and what it does`);
    return { id, name, does, query, line: query.loc!.startToken.line };
  });
}
