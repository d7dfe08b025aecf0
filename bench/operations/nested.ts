import { visible } from '../visible.js';
import { type Operation, setsOf } from './operation.js';
import { assignment, assignmentsOf, byParent, list, text } from './writing.js';

/** Four levels deep, with a limit for each parent. */
export const nested: Operation = {
  name: 'nested',
  what: 'a congress, 10 mandates, 5 suggestions of each deputy, 3 units of each',
  weight: 1,
  sets: setsOf(
    `select 'Congress:' || id as "globalId", id::text from congress
     where (select count(*) from mandate where congress_id = congress.id) > 12 order by hashtext(name) limit 40`,
  ),
  ours: {
    query: `query Nested($id: ID!) {
      congress(id: $id) {
        name level division { name }
        mandates(first: 10) { nodes {
          term status
          deputy { name suggestions(first: 5) { nodes {
            title status assignments(first: 3) { nodes { role dueOn agency { name } } }
          } } }
        } }
      }
    }`,
    variables: ({ globalId }) => ({ id: globalId }),
  },
  postgraphile: {
    query: `query Nested($id: UUID!) {
      congress: congressByRowId(rowId: $id) {
        name level division: divisionByDivisionCode { name }
        mandates: mandatesByCongressId(first: 10, orderBy: [STARTED_ON_DESC, ROW_ID_DESC]) { nodes {
          term status
          deputy: deputyByDeputyId {
            name
            suggestions: suggestionsByLeadDeputyId(first: 5, orderBy: [SUBMITTED_ON_DESC, ROW_ID_DESC]) { nodes {
              title status
              assignments: suggestionAssignmentsBySuggestionId(first: 3, orderBy: [ASSIGNED_ON_DESC, ROW_ID_DESC]) {
                nodes { role dueOn agency: agencyByAgencyId { name } }
              }
            } }
          }
        } }
      }
    }`,
    variables: ({ id }) => ({ id }),
  },
  async byHand({ id }, database) {
    const [congress] = await database.prepared(
      'nested-congress',
      `select c.name, c.level, v.name from congress c left join division v on v.code = c.division_code where c.id = $1`,
      [id],
    );
    if (!congress) return '{"data":{"congress":null}}';
    const mandates = await database.prepared(
      'nested-mandates',
      `select d.id, m.term, m.status, d.name from mandate m join deputy d on d.id = m.deputy_id
       where m.congress_id = $1 order by m.started_on desc, m.id desc limit 10`,
      [id],
    );
    const deputies = mandates.map(([id]) => id!);
    const rows = await database.prepared(
      'nested-suggestions',
      `select k.ord, c.* from unnest($1::uuid[]) with ordinality k(key, ord) cross join lateral (
         select s.id, s.title, s.status from suggestion s
         where s.lead_deputy_id = k.key and ${visible('s')} order by s.submitted_on desc, s.id desc limit 5) c`,
      [deputies],
    );
    const ids = rows.map((row) => row[1]!);
    const assignments = byParent(await assignmentsOf(database, ids, 3), ids.length);
    const units = new Map(rows.map((row, at) => [row, assignments[at]!]));
    const suggestions = byParent(rows, deputies.length);
    const nodes = list(
      mandates,
      (row, at) =>
        `{"term":${row[1]},"status":"${row[2]}","deputy":{"name":${text(row[3])},"suggestions":{"nodes":${list(
          suggestions[at]!,
          (suggestion) =>
            `{"title":${text(suggestion[2])},"status":"${suggestion[3]}",` +
            `"assignments":{"nodes":${list(units.get(suggestion)!, assignment)}}}`,
        )}}}}`,
    );
    const division = congress[2] === null ? 'null' : `{"name":${text(congress[2])}}`;
    return (
      `{"data":{"congress":{"name":${text(congress[0])},"level":"${congress[1]}","division":${division},` +
      `"mandates":{"nodes":${nodes}}}}}`
    );
  },
};
