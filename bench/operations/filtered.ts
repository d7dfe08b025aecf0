import { visible } from '../visible.js';
import { type Operation, setsOf } from './operation.js';
import { list, plain, text } from './writing.js';

/** A place and a state, from a whole city to a county, from half of the suggestions to one in fifty. */
const places = (digits: number) =>
  `select distinct left(division_code, ${digits}) as place from suggestion s
   where ${visible('s')} and substr(division_code, 5, 2) <> '00'`;
export const subtreeSets = setsOf(
  `select place as within, rpad(place, 12, '0') as low, rpad(place, 12, '9') as high, status
   from (${places(4)} union ${places(6)}) p,
        unnest(array['CLOSED', 'EVALUATED', 'REPLIED', 'IN_HANDLING', 'ASSIGNED', 'FOLLOWING_UP']) status
   order by hashtext(place || status) limit 48`,
);
export const subtreeArguments = {
  ours: 'filter: { division: { within: $within }, status: { eq: $status } }',
  postgraphile: `condition: { status: $status },
    filter: { divisionCode: { greaterThanOrEqualTo: $low, lessThanOrEqualTo: $high } }`,
  byHand: `s.division_code between $1 and $2 and s.status = $3 and ${visible('s')}`,
};

export const filtered: Operation = {
  name: 'filtered',
  what: 'the 20 newest of a subtree in a given state',
  weight: 1,
  sets: subtreeSets,
  ours: {
    query: `query Filtered($within: String!, $status: SuggestionStatus!) {
      suggestions(first: 20, ${subtreeArguments.ours}) {
        nodes { id number title status submittedOn division { code name } leadDeputy { name } }
      }
    }`,
    variables: ({ within, status }) => ({ within, status }),
  },
  postgraphile: {
    query: `query Filtered($low: String!, $high: String!, $status: String!) {
      suggestions: allSuggestions(first: 20, ${subtreeArguments.postgraphile}, orderBy: [SUBMITTED_ON_DESC, ROW_ID_DESC]) {
        nodes {
          id: rowId number title status submittedOn division: divisionByDivisionCode { code name }
          leadDeputy: deputyByLeadDeputyId { name }
        }
      }
    }`,
    variables: ({ low, high, status }) => ({ low, high, status }),
  },
  async byHand({ low, high, status }, database) {
    const rows = await database.planned(
      `select s.id, s.number, s.title, s.status, s.submitted_on, v.code, v.name, d.name
       from suggestion s join division v on v.code = s.division_code join deputy d on d.id = s.lead_deputy_id
       where ${subtreeArguments.byHand} order by s.submitted_on desc, s.id desc limit 20`,
      [low, high, status],
    );
    const nodes = list(
      rows,
      (row) =>
        `{"id":"Suggestion:${row[0]}","number":${text(row[1])},"title":${text(row[2])},"status":"${row[3]}","submittedOn":"${row[4]}",` +
        `"division":{"code":${plain(row[5])},"name":${text(row[6])}},"leadDeputy":{"name":${text(row[7])}}}`,
    );
    return `{"data":{"suggestions":{"nodes":${nodes}}}}`;
  },
};
