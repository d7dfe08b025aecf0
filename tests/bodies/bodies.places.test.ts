import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with whole values; a wrong path fails the test
const ask = (query: string, claims: Claims = { role: 'citizen' }): Promise<any> => server.ask(query, {}, claims);

describe('the bodies of 丹阳市', () => {
  it('are those that the law names, with the committees that work for them', async () => {
    const { bodies } = await ask(
      `{ bodies(filter: { division: { code: { eq: "321181000000" } } }, first: 20) { totalCount nodes { name kind parent { name } agency { code } } } }`,
    );
    const names = (kind: string) =>
      bodies.nodes.filter((body: { kind: string }) => body.kind === kind).map(({ name }: { name: string }) => name);
    expect(bodies.totalCount).toBe(12);
    expect(names('CONGRESS')).toEqual(['丹阳市人民代表大会']);
    expect(names('STANDING_COMMITTEE')).toEqual(['丹阳市人民代表大会常务委员会']);
    expect(names('CHAIRPERSONS_MEETING')).toEqual(['丹阳市人民代表大会常务委员会主任会议']);
    expect(names('SPECIAL_COMMITTEE')).toHaveLength(6);
    expect(bodies.nodes).toContainEqual({
      name: '丹阳市人大常委会代表工作委员会',
      kind: 'WORKING_BODY',
      parent: { name: '丹阳市人民代表大会常务委员会' },
      agency: { code: '321181-DEPUTY_COMMITTEE' },
    });
  });

  it('go down to presidiums of townships and work committees of subdistricts', async () => {
    const { presidium, street } = await ask(`{
      presidium: bodies(filter: { division: { code: { eq: "321181101000" } }, kind: { eq: TOWNSHIP_PRESIDIUM } }) {
        nodes { name members { totalCount } congress { name } }
      }
      street: bodies(filter: { division: { code: { eq: "321181002000" } } }) { nodes { name kind parent { name } } }
    }`);
    expect(presidium.nodes).toEqual([
      {
        name: '丹阳市延陵镇人民代表大会主席团',
        members: { totalCount: 7 },
        congress: { name: '丹阳市延陵镇人民代表大会' },
      },
    ]);
    expect(street.nodes).toEqual([
      {
        name: '丹阳市人大常委会曲阿街道工作委员会',
        kind: 'SUBDISTRICT_WORK_COMMITTEE',
        parent: { name: '丹阳市人民代表大会常务委员会' },
      },
    ]);
  });

  it('supervise the key suggestions of 2020 by the five routes, three for each committee of a field', async () => {
    const { keySupervisionAggregate: found } = await ask(
      `{ keySupervisionAggregate(
        filter: { suggestion: { division: { code: { eq: "321181000000" } }, number: { startsWith: "321181-2020" } } }
        groupBy: [{ field: ROUTE }, { field: SUPERVISOR }]
      ) { groups { count keys { value label } } } }`,
    );
    const counts = found.groups.map((group: { count: number; keys: { value: string; label: string }[] }) => [
      group.keys[0]!.value,
      group.keys[1]!.label.replace(/^丹阳市(人民代表大会|人大常委会)/, ''),
      group.count,
    ]);
    expect(counts.sort()).toEqual([
      ['CHAIRPERSONS_MEETING', '常务委员会主任会议', 12],
      ['COUNTERPART_COMMITTEE', '农业农村委员会', 3],
      ['COUNTERPART_COMMITTEE', '教育科学文化卫生委员会', 3],
      ['COUNTERPART_COMMITTEE', '环境资源城乡建设委员会', 3],
      ['COUNTERPART_COMMITTEE', '监察和司法委员会', 3],
      ['COUNTERPART_COMMITTEE', '社会建设委员会', 3],
      ['COUNTERPART_COMMITTEE', '财政经济委员会', 3],
      ['KEY_GROUP_TRACKING', '代表工作委员会', 6],
      ['KEY_UNIT', '代表工作委员会', 6],
      ['LEADING', '常务委员会', 8],
    ]);
  });
});

describe('members', () => {
  it('of a chairpersons’ meeting are those who lead the standing committee', async () => {
    const { bodies } = await ask(
      `{ bodies(filter: { kind: { in: [STANDING_COMMITTEE, CHAIRPERSONS_MEETING] }, division: { code: { eq: "150600000000" } } }) {
        nodes { kind members(first: 60) { totalCount nodes { post deputy { id } } } } } }`,
    );
    const of = (kind: string) => bodies.nodes.find((body: { kind: string }) => body.kind === kind).members;
    expect(of('STANDING_COMMITTEE').totalCount).toBe(48);
    const leaders = of('STANDING_COMMITTEE').nodes.filter(({ post }: { post: string }) => post !== 'MEMBER');
    const byDeputy = (list: { deputy: { id: string } }[]) => list.map(({ deputy }) => deputy.id).sort();
    expect(leaders).toHaveLength(8);
    expect(byDeputy(of('CHAIRPERSONS_MEETING').nodes)).toEqual(byDeputy(leaders));
  });

  it('of a past term are there on a day of that term', async () => {
    const count = async (validOn: string) =>
      (
        await ask(
          `{ bodyMembers(validOn: "${validOn}", filter: { body: { kind: { eq: STANDING_COMMITTEE }, division: { code: { eq: "321181000000" } } } }) { totalCount } }`,
        )
      ).bodyMembers.totalCount;
    expect(await count('2020-06-01')).toBe(35);
    expect(await count('2015-06-01')).toBe(0);
  });
});

describe('meetings', () => {
  it('of the standing committee are what deputies sat in on, and the symposium after it', async () => {
    const { meetings } = await ask(
      `{ meetings(filter: { kind: { eq: COMMITTEE_MEETING }, number: { eq: 5 }, body: { division: { code: { eq: "150600000000" } } } }) {
        nodes { name heldOn closedOn activities { nodes { kind } } } } }`,
    );
    expect(meetings.nodes).toEqual([
      {
        name: '鄂尔多斯市第五届人大常委会第5次会议',
        heldOn: '2023-02-20',
        closedOn: '2023-02-21',
        activities: { nodes: expect.arrayContaining([{ kind: 'OBSERVE_COMMITTEE' }, { kind: 'OBSERVER_SYMPOSIUM' }]) },
      },
    ]);
  });

  it('of a local law have more than half of all members for it', async () => {
    const { decisions } = await ask(
      `{ decisions(filter: { kind: { eq: ADOPTED } }) { nodes { forCount againstCount abstainCount meeting { entitledCount presentCount } } } }`,
    );
    expect(decisions.nodes).toHaveLength(5);
    for (const { forCount, againstCount, abstainCount, meeting } of decisions.nodes) {
      expect(2 * forCount).toBeGreaterThan(meeting.entitledCount);
      expect(forCount + againstCount + abstainCount).toBe(meeting.presentCount);
    }
  });
});

describe('what a decision is about', () => {
  const query = `{ decisions(first: 1, filter: { subjectType: { eq: "KeySupervision" }, body: { division: { code: { eq: "150600000000" } } } }) { nodes { title subjectType subjectId } } }`;

  it('is no business of the public, whom it would tell of what is not published', async () => {
    await expect(ask(query)).rejects.toThrow('Decision.subjectId is shown to deputy, staff, agency, analyst');
    const { decisions } = await ask(query.replace('subjectId', ''));
    expect(decisions.nodes[0].subjectType).toBe('KeySupervision');
  });

  it('is known to the office of the place, and not to that of another', async () => {
    const own = await ask(query, { role: 'staff', division: '150600000000' });
    const other = await ask(query, { role: 'staff', division: '420500000000' });
    expect(own.decisions.nodes[0].subjectId).toMatch(/^KeySupervision:/);
    expect(other.decisions.nodes[0].subjectId).toBeNull();
  });
});

describe('trace', () => {
  it('of a key suggestion has its decision, and leads from the decision to the suggestion', async () => {
    const { keySupervisions } = await ask(
      `{ keySupervisions(first: 1, filter: { route: { eq: CHAIRPERSONS_MEETING }, status: { eq: CLOSED }, suggestion: { division: { code: { eq: "321181000000" } } } }) {
        nodes { id suggestion { id } decision { id } heard { id } } } }`,
    );
    const [{ suggestion, decision, heard }] = keySupervisions.nodes;
    const steps = async (id: string) =>
      (await ask(`{ trace(id: "${id}", first: 100) { steps { recordId actorName } } }`)).trace.steps;
    const found = await steps(suggestion.id);
    for (const { id } of [decision, heard])
      expect(found).toContainEqual({ recordId: id, actorName: '丹阳市人民代表大会常务委员会主任会议' });
    expect((await steps(decision.id)).map(({ recordId }: { recordId: string }) => recordId)).toContain(suggestion.id);
  });
});
