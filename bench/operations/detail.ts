import { visible } from '../visible.js';
import { type Operation, setsOf } from './operation.js';
import { flag, list, plain, text } from './writing.js';

/** One suggestion with all that its page shows. */
export const detail: Operation = {
  name: 'detail',
  what: 'one suggestion by id with deputy, session, congress and units',
  weight: 1,
  sets: setsOf(
    `select 'Suggestion:' || id as "globalId", id::text from suggestion s where ${visible('s')} order by hashtext(number) limit 400`,
  ),
  ours: {
    query: `query Detail($id: ID!) {
      suggestion(id: $id) {
        id number title publicText kind category status period originChannel isKey submittedOn result closedOn
        leadDeputy { id name gender post division { code name } }
        division { code name parent { code name } }
        session { name openedOn congress { name } }
        assignments(first: 10) { nodes { role assignedOn dueOn repliedOn isOverdue agency { name system } } }
      }
    }`,
    variables: ({ globalId }) => ({ id: globalId }),
  },
  postgraphile: {
    query: `query Detail($id: UUID!) {
      suggestion: suggestionByRowId(rowId: $id) {
        id: rowId number title publicText kind category status period originChannel isKey submittedOn result closedOn
        leadDeputy: deputyByLeadDeputyId { id: rowId name gender post division: divisionByDivisionCode { code name } }
        division: divisionByDivisionCode { code name parent: divisionByParentCode { code name } }
        session: congressSessionBySessionId { name openedOn congress: congressByCongressId { name } }
        assignments: suggestionAssignmentsBySuggestionId(first: 10, orderBy: [ASSIGNED_ON_DESC, ROW_ID_DESC]) {
          nodes { role assignedOn dueOn repliedOn isOverdue agency: agencyByAgencyId { name system } }
        }
      }
    }`,
    variables: ({ id }) => ({ id }),
  },
  async byHand({ id }, database) {
    const [row] = await database.prepared(
      'detail',
      `select s.id, s.number, s.title, case when s.publicity = 'PUBLIC' then s.full_text end, s.kind, s.category, s.status,
              s.period, s.origin_channel, s.is_key, s.submitted_on, s.result, s.closed_on, d.id, d.name, d.gender, d.post,
              dd.code, dd.name, v.code, v.name, p.code, p.name, n.name, n.opened_on, c.name
       from suggestion s join deputy d on d.id = s.lead_deputy_id join division dd on dd.code = d.division_code
       join division v on v.code = s.division_code left join division p on p.code = v.parent_code
       left join congress_session n on n.id = s.session_id left join congress c on c.id = n.congress_id
       where s.id = $1 and ${visible('s')}`,
      [id],
    );
    if (!row) return '{"data":{"suggestion":null}}';
    const units = await database.prepared(
      'detail-units',
      `select a.role, a.assigned_on, a.due_on, a.replied_on, coalesce(a.replied_on is null and a.ended_on is null and a.due_on < (now() at time zone 'Asia/Shanghai')::date, false), g.name,
              g.system
       from suggestion_assignment a join agency g on g.id = a.agency_id
       where a.suggestion_id = $1 order by a.assigned_on desc, a.id desc limit 10`,
      [id],
    );
    const parent = row[21] == null ? 'null' : `{"code":${plain(row[21])},"name":${text(row[22])}}`;
    const session =
      row[23] == null
        ? 'null'
        : `{"name":${text(row[23])},"openedOn":${plain(row[24])},"congress":{"name":${text(row[25])}}}`;
    const nodes = list(
      units,
      (unit) =>
        `{"role":"${unit[0]}","assignedOn":"${unit[1]}","dueOn":"${unit[2]}","repliedOn":${plain(unit[3])},` +
        `"isOverdue":${flag(unit[4])},"agency":{"name":${text(unit[5])},"system":"${unit[6]}"}}`,
    );
    return (
      `{"data":{"suggestion":{"id":"Suggestion:${row[0]}","number":${text(row[1])},"title":${text(row[2])},` +
      `"publicText":${text(row[3])},"kind":"${row[4]}","category":"${row[5]}","status":"${row[6]}","period":"${row[7]}",` +
      `"originChannel":"${row[8]}","isKey":${flag(row[9])},"submittedOn":"${row[10]}","result":${plain(row[11])},` +
      `"closedOn":${plain(row[12])},"leadDeputy":{"id":"Deputy:${row[13]}","name":${text(row[14])},"gender":"${row[15]}",` +
      `"post":${text(row[16])},"division":{"code":${plain(row[17])},"name":${text(row[18])}}},"division":{"code":${plain(row[19])},` +
      `"name":${text(row[20])},"parent":${parent}},"session":${session},"assignments":{"nodes":${nodes}}}}}`
    );
  },
};
