import { visible } from '../visible.js';
import { rareSubject, subjects } from '../volume/words.js';
import { type Operation, same } from './operation.js';
import { list, text } from './writing.js';

/** Words of two characters, from one in ten titles to one in 5000. */
export const search: Operation = {
  name: 'search',
  what: 'the 20 newest with a word of two characters',
  weight: 1,
  sets: async () => [...subjects.filter((_, at) => at % 5 === 0), rareSubject].map((words) => ({ words })),
  ours: {
    query: `query Search($words: String!) {
      suggestions(first: 20, search: $words) { nodes { id number title status submittedOn leadDeputy { name } } }
    }`,
    variables: same,
  },
  postgraphile: {
    query: `query Search($words: String!) {
      suggestions: searchSuggestions(words: $words, first: 20, orderBy: [SUBMITTED_ON_DESC, ROW_ID_DESC]) {
        nodes { id: rowId number title status submittedOn leadDeputy: deputyByLeadDeputyId { name } }
      }
    }`,
    variables: same,
  },
  /**
   * The terms' frequency is known, the pattern's is guessed as next to nothing: in a `case`, PostgreSQL does not count it,
   * and reads a frequent word in the list's order until the page is full instead of sorting all its rows.
   */
  async byHand({ words }, database) {
    const rows = await database.planned(
      `select s.id, s.number, s.title, s.status, s.submitted_on, d.name
       from (select * from suggestion s where zh_bigrams(s.title) @> array[$1]
             and case when zh_fold(s.title) like $2 then true end and ${visible('s')} order by s.submitted_on desc, s.id desc limit 20) s
       join deputy d on d.id = s.lead_deputy_id order by s.submitted_on desc, s.id desc`,
      [words, `%${words}%`],
    );
    const nodes = list(
      rows,
      (row) =>
        `{"id":"Suggestion:${row[0]}","number":${text(row[1])},"title":${text(row[2])},"status":"${row[3]}","submittedOn":"${row[4]}",` +
        `"leadDeputy":{"name":${text(row[5])}}}`,
    );
    return `{"data":{"suggestions":{"nodes":${nodes}}}}`;
  },
};
