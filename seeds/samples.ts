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

type Ask = (query: string, viewer: Viewer) => Promise<Record<string, { nodes: { id: string }[] }>>;

/** One viewer per role for development: all in Ordos, the deputy and the agency with work of their own. */
export async function sampleViewers(ask: Ask): Promise<Readonly<Record<Role, Viewer>>> {
  const division = '150600000000';
  const { deputies, agencies } = await ask(
    `{
      deputies(first: 1, filter: { division: { within: "1506" }, suggestions: { some: {} } }) { nodes { id } }
      agencies(first: 1, filter: { division: { within: "1506" }, assignments: { some: {} } }) { nodes { id } }
    }`,
    { role: 'system' },
  );
  const keyOf = (list: { nodes: { id: string }[] } | undefined) => list?.nodes[0]?.id.split(':')[1];
  const [deputy, agency] = [keyOf(deputies), keyOf(agencies)];
  return {
    anonymous,
    citizen: { role: 'citizen' },
    deputy: { role: 'deputy', ...(deputy ? { deputy } : {}) },
    staff: { role: 'staff', division },
    agency: { role: 'agency', division, ...(agency ? { agency } : {}) },
    analyst: { role: 'analyst', division },
    system: { role: 'system' },
    security: { role: 'security' },
    audit: { role: 'audit' },
  };
}
