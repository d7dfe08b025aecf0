import { encodeCursor } from '../../api/read/cursors.js';
import { visible } from '../visible.js';
import type { Asked, JsonObject, Operation } from './operation.js';
import { list, text } from './writing.js';

const size = 20;
const columns = 's.id, s.number, s.title, s.status, s.submitted_on';
const order = 'order by s.submitted_on desc, s.id desc';

const ours = `query Page($after: String) {
  suggestions(first: ${size}, after: $after) {
    nodes { id number title status submittedOn }
    pageInfo { hasNextPage endCursor }
  }
}`;
const form = { ordering: 'SUBMITTED_ON.DESC,ID.DESC', patterns: [] };

const orderBy = 'orderBy: [SUBMITTED_ON_DESC, ROW_ID_DESC]';
/** A cursor alone makes it read all earlier pages; told the day of the cursor too, it starts there. */
const theirs = (bounded: boolean) => `query Page($after: Cursor${bounded ? ', $day: Date!' : ''}) {
  suggestions: allSuggestions(first: ${size}, after: $after, ${bounded ? 'filter: { submittedOn: { lessThanOrEqualTo: $day } }, ' : ''}${orderBy}) {
    nodes { id: rowId number title status submittedOn }
    pageInfo { hasNextPage endCursor }
  }
}`;
const theirCursor = `query Jump($offset: Int!) { list: allSuggestions(first: 1, offset: $offset, ${orderBy}) { edges { cursor } } }`;

const variablesOfTheirs: Asked['variables'] = async ({ rank, day }, ask) => {
  const data = await ask(theirCursor, { offset: Number(rank) - 1 });
  const [edge] = (data.list as { edges: JsonObject[] }).edges;
  return { after: edge!.cursor, day };
};

const byHand: Operation['byHand'] = async ({ day, id }, database) => {
  const rows = day
    ? await database.prepared(
        'page-after',
        `select ${columns} from suggestion s where (s.submitted_on, s.id) < ($1, $2) and ${visible('s')} ${order} limit ${size + 1}`,
        [day, id],
      )
    : await database.prepared(
        'page-first',
        `select ${columns} from suggestion s where ${visible('s')} ${order} limit ${size + 1}`,
        [],
      );
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const nodes = list(
    page,
    (row) =>
      `{"id":"Suggestion:${row[0]}","number":${text(row[1])},"title":${text(row[2])},"status":"${row[3]}","submittedOn":"${row[4]}"}`,
  );
  const end = last ? `"${Buffer.from(`${last[4]} ${last[0]}`).toString('base64url')}"` : 'null';
  return (
    `{"data":{"suggestions":{"nodes":${nodes},` +
    `"pageInfo":{"hasNextPage":${rows.length > size},"endCursor":${end}}}}}`
  );
};

export const page1: Operation = {
  name: 'page1',
  what: 'page 1 of all suggestions',
  weight: 0.5,
  sets: async () => [{}],
  ours: { query: ours, variables: () => ({ after: null }) },
  postgraphile: { query: theirs(false), variables: () => ({ after: null }) },
  byHand,
};

export const page1000: Operation = {
  name: 'page1000',
  what: 'page 1000 of all suggestions, by cursor',
  weight: 0.5,
  /** Ten neighbours of page 1000, or of the last page but ten of a small database. */
  async sets(database) {
    const { rows } = await database.query(`select count(*)::int as count from suggestion s where ${visible('s')}`);
    const page = Math.max(1, Math.min(1000, Math.floor(rows[0].count / size) - 12));
    const ranks = Array.from({ length: 10 }, (_, at) => (page - 1 + at) * size).filter((rank) => rank > 0);
    const found = await database.query(
      `select rank::text, submitted_on::text as day, id::text from unnest($1::int[]) rank cross join lateral (
         select submitted_on, id from suggestion s where ${visible('s')} ${order} offset rank - 1 limit 1) at`,
      [ranks],
    );
    return found.rows;
  },
  ours: { query: ours, variables: ({ day, id }) => ({ after: encodeCursor(form, [day!, id!]) }) },
  postgraphile: { query: theirs(true), variables: variablesOfTheirs },
  byHand,
};
