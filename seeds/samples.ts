import { anonymous, type Role, type Viewer } from '../schema/kit/declare/viewer.js';

/** Queries that a newcomer runs first: shown in the terminal, ready in the IDE. */
export const sampleQueries = [
  {
    name: '公开建议 · suggestions of Ordos',
    query: `# 鄂尔多斯市（1506）办理中的公开建议，最新在前
query PublicSuggestions {
  suggestions(first: 10, filter: { division: { within: "1506" }, status: { eq: IN_HANDLING } }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      number
      title
      submittedOn
      leadDeputy { name division { name } }
      assignments { nodes { role dueOn isOverdue agency { name } } }
    }
  }
}`,
  },
  {
    name: '代表联系 · committee members and their deputies',
    query: `# 48 位常委会组成人员联系 287 位代表
query ContactLinks {
  contactLinks(first: 10, filter: { kind: { eq: COMMITTEE_MEMBER_TO_DEPUTY }, division: { within: "1506" } }) {
    totalCount
    nodes { status startedOn committeeMember { name } deputy { name division { name } } }
  }
}`,
  },
  {
    name: '民生实事 · livelihood projects of 2023',
    query: `# 2023 年旗区票决的民生实事项目
query LivelihoodProjects {
  livelihoodProjects(first: 10, filter: { year: { eq: 2023 }, level: { eq: COUNTY }, division: { within: "1506" } }) {
    totalCount
    nodes { name status investmentFen leadDepartment { name } division { name } }
  }
}`,
  },
] as const;

interface Named {
  readonly id: string;
  readonly division: { readonly code: string };
}
interface Found {
  readonly rated: { readonly nodes: readonly { readonly leadDeputy: Named }[] };
  readonly open: { readonly nodes: readonly { readonly agency: Named }[] };
}
type Ask = (query: string, viewer: Viewer) => Promise<unknown>;

/** One viewer per role for development: all in Ordos, the deputy with a reply to rate and the agency with one to write. */
export async function sampleViewers(ask: Ask): Promise<Readonly<Record<Role, Viewer>>> {
  const division = '150600000000';
  const { rated, open } = (await ask(
    `{
      rated: suggestions(first: 1, filter: { division: { within: "1506" }, status: { eq: REPLIED } }) {
        nodes { leadDeputy { id division { code } } }
      }
      open: suggestionAssignments(first: 1, filter: { agency: { division: { within: "1506" } }, status: { in: [ASSIGNED, ACCEPTED] } }) {
        nodes { agency { id division { code } } }
      }
    }`,
    { role: 'system' },
  )) as Found;
  const [deputy, agency] = [rated.nodes[0]?.leadDeputy, open.nodes[0]?.agency];
  return {
    anonymous,
    citizen: { role: 'citizen' },
    deputy: { role: 'deputy', ...(deputy && { deputy: keyOf(deputy) }) },
    staff: { role: 'staff', division },
    agency: { role: 'agency', division: agency?.division.code ?? division, ...(agency && { agency: keyOf(agency) }) },
    analyst: { role: 'analyst', division },
    system: { role: 'system' },
    security: { role: 'security' },
    audit: { role: 'audit' },
  };
}
const keyOf = ({ id }: Named) => id.split(':')[1]!;
