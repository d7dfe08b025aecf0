import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Page {
  readonly nodes: { readonly post: string; readonly deputy: { post: string }; readonly body: { name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const members = `query Members($after: String) {
  bodyMembers(first: 100, after: $after, filter: { endedOn: { isNull: true }, body: { kind: { eq: TOWNSHIP_PRESIDIUM } } }) {
    nodes { post deputy { post } body { name } } pageInfo { hasNextPage endCursor } } }`;

it('the president of a township’s congress presides over it, and no other member is called so', async () => {
  const all: Page['nodes'] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { bodyMembers }: { bodyMembers: Page } = await server.ask(members, { after }, { role: 'system' });
    all.push(...bodyMembers.nodes);
    more = bodyMembers.pageInfo.hasNextPage;
    after = bodyMembers.pageInfo.endCursor;
  }
  const chairs = all.filter(({ post }) => post === 'CHAIR');
  expect(chairs).toHaveLength(280);
  const bodyOf = (post: string) => post.replace(/人大主席$/, '人民代表大会主席团');
  expect(chairs.filter(({ deputy, body }) => !body.name.endsWith(bodyOf(deputy.post)))).toEqual([]);
  expect(all.filter(({ post, deputy }) => post !== 'CHAIR' && deputy.post.endsWith('人大主席'))).toEqual([]);
});

it('the president of the town’s congress suggested that 独贵塔拉镇 clear its drains, as the source tells', async () => {
  const query = '{ suggestions(first: 2, search: "修渠清淤排干") { nodes { leadDeputy { post } } } }';
  expect(await server.ask(query, {}, { role: 'system' })).toEqual({
    suggestions: { nodes: [{ leadDeputy: { post: '独贵塔拉镇人大主席' } }] },
  });
});
