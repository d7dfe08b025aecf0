/** A search for names, as it is asked for and measured. */
export interface Search {
  readonly what: string;
  readonly words: string;
  /** How many pages before it are read over: 0 is the first. */
  readonly after: number;
}

const first = { after: 0 } as const;

export const searches: readonly Search[] = [
  { what: 'a surname', words: '王', ...first },
  { what: 'a surname, page 1000', words: '王', after: 999 },
  { what: 'a surname of few', words: '吕', ...first },
  { what: 'a full name', words: '王伟', ...first },
  { what: 'a full name of few', words: '吕志芳', ...first },
  { what: 'a given name of one character', words: '伟', ...first },
  { what: 'a given name of one character, page 500', words: '伟', after: 499 },
  { what: 'a given name of two', words: '建国', ...first },
  { what: 'a given name of two, the last page', words: '建国', after: Number.POSITIVE_INFINITY },
  { what: 'a name in its traditional form', words: '張偉', ...first },
  { what: 'a name that a dot parts', words: '阿依木亚生', ...first },
  { what: 'a post that many have', words: '书记', ...first },
  { what: 'a post that many have, page 1000', words: '书记', after: 999 },
  { what: 'a post that some have', words: '水利局 副局长', ...first },
  { what: 'a post that few have', words: '驯鹿', ...first },
  { what: 'what nobody has', words: '鑫淼', ...first },
];

/** Where it is looked for: in every searched property, name and post, or in the name alone. */
export const places = {
  search: `query ($words: String!, $after: String, $first: Int) {
    deputies(search: $words, after: $after, first: $first) { nodes { id name post } pageInfo { hasNextPage endCursor } } }`,
  filter: `query ($words: String!, $after: String, $first: Int) {
    deputies(filter: { name: { contains: $words } }, after: $after, first: $first) {
      nodes { id name post } pageInfo { hasNextPage endCursor } } }`,
} as const;
