import { visible } from '../visible.js';
import { type Operation, setsOf } from './operation.js';
import { assignment, assignmentsOf, byParent, list, plain, text } from './writing.js';

/** 20 suggestions of a division with four relations, two of them two deep. */
export const portalList: Operation = {
  name: 'portalList',
  what: '20 suggestions of a division with deputy, session and units',
  weight: 1,
  sets: setsOf(
    `select 'Division:' || code as division, code from (
       select division_code as code from suggestion s where ${visible('s')} group by 1 having count(*) > 25) d
     order by hashtext(code) limit 40`,
  ),
  ours: {
    query: `query PortalList($division: ID!) {
      suggestions(first: 20, filter: { division: { id: { eq: $division } } }) { nodes {
        id number title status category submittedOn isKey
        leadDeputy { id name post division { code name } }
        division { code name }
        session { name }
        assignments(first: 10) { nodes { role dueOn agency { name } } }
      } }
    }`,
    variables: ({ division }) => ({ division }),
  },
  postgraphile: {
    query: `query PortalList($code: String!) {
      suggestions: allSuggestions(first: 20, condition: { divisionCode: $code }, orderBy: [SUBMITTED_ON_DESC, ROW_ID_DESC]) { nodes {
        id: rowId number title status category submittedOn isKey
        leadDeputy: deputyByLeadDeputyId { id: rowId name post division: divisionByDivisionCode { code name } }
        division: divisionByDivisionCode { code name }
        session: congressSessionBySessionId { name }
        assignments: suggestionAssignmentsBySuggestionId(first: 10, orderBy: [ASSIGNED_ON_DESC, ROW_ID_DESC]) {
          nodes { role dueOn agency: agencyByAgencyId { name } }
        }
      } }
    }`,
    variables: ({ code }) => ({ code }),
  },
  async byHand({ code }, database) {
    const rows = await database.prepared(
      'portal-list',
      `select s.id, s.number, s.title, s.status, s.category, s.submitted_on, s.is_key, d.id, d.name, d.post, dd.code,
              dd.name, v.code, v.name, n.name
       from suggestion s join deputy d on d.id = s.lead_deputy_id join division dd on dd.code = d.division_code
       join division v on v.code = s.division_code left join congress_session n on n.id = s.session_id
       where s.division_code = $1 and ${visible('s')} order by s.submitted_on desc, s.id desc limit 20`,
      [code],
    );
    const ids = rows.map(([id]) => id!);
    const units = byParent(await assignmentsOf(database, ids, 10), ids.length);
    const suggestions = list(
      rows,
      (row, at) =>
        `{"id":"Suggestion:${row[0]}","number":${text(row[1])},"title":${text(row[2])},"status":"${row[3]}","category":"${row[4]}",` +
        `"submittedOn":"${row[5]}","isKey":${row[6] === 't'},"leadDeputy":{"id":"Deputy:${row[7]}","name":${text(row[8])},` +
        `"post":${text(row[9])},"division":{"code":${plain(row[10])},"name":${text(row[11])}}},"division":{"code":${plain(row[12])},` +
        `"name":${text(row[13])}},"session":${row[14] === null ? 'null' : `{"name":${text(row[14])}}`},` +
        `"assignments":{"nodes":${list(units[at]!, assignment)}}}`,
    );
    return `{"data":{"suggestions":{"nodes":${suggestions}}}}`;
  },
};
