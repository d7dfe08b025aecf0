import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSdk, paginate, type Sdk, SdkError } from '../../codegen/sdk.js';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const sdkFor = (token?: string): Sdk => createSdk({ url: `${server.url}/graphql`, ...(token ? { token } : {}) });
const refusal = (call: Promise<unknown>): Promise<SdkError> =>
  call.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SdkError) => error,
  );

describe('the portal, without a token', () => {
  it('walks all committee contact links of Ordos page by page and meets each deputy once', async () => {
    const deputies: string[] = [];
    const members = new Set<string>();
    const variables = {
      filter: { kind: { eq: 'COMMITTEE_MEMBER_TO_DEPUTY' as const }, division: { within: '1506' } },
      first: 100,
    };
    for await (const link of paginate(sdkFor().contactLinks, variables, (data) => data.contactLinks)) {
      deputies.push(link.deputy.id);
      members.add(link.committeeMember!.id);
    }
    expect(deputies).toHaveLength(287);
    expect(new Set(deputies).size).toBe(287);
    expect(members.size).toBe(48);
  });

  it('shows filed public suggestions only, and opens each by its number', async () => {
    const { suggestions } = await sdkFor().suggestions({ filter: { division: { within: '1506' } }, first: 5 });
    expect(suggestions.nodes).toHaveLength(5);
    for (const { number, id, status } of suggestions.nodes) {
      expect(['DRAFT', 'SUBMITTED', 'UNDER_REVIEW']).not.toContain(status);
      const { suggestionByNumber } = await sdkFor().suggestionByNumber({ number });
      expect(suggestionByNumber?.id).toBe(id);
    }
  });

  it('finds suggestions by a two-character word in their title or number', async () => {
    const { suggestions } = await sdkFor().suggestions({ search: '停车', first: 20 });
    expect(suggestions.nodes.length).toBeGreaterThan(0);
    for (const { title } of suggestions.nodes) expect(title).toContain('停车');
  });

  it('is told which argument is wrong and how to mend it', async () => {
    const error = await refusal(sdkFor().suggestions({ filter: { division: { within: '15o6' } } }));
    expect(error).toBeInstanceOf(SdkError);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toBe(
      'suggestions.filter.division.within: "15o6" is not a division code; give 2, 4, 6, 9 or 12 digits, e.g. "1506"',
    );
  });
});

describe('the mini-app', () => {
  it('finds the deputy of a scanned code, and nobody for an unknown one', async () => {
    const source =
      '{ contactQrCodes(first: 1, filter: { holderKind: { eq: DEPUTY } }) { nodes { token deputy { id } } } }';
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source }),
    });
    const { data } = (await answer.json()) as {
      data: { contactQrCodes: { nodes: { token: string; deputy: { id: string } }[] } };
    };
    const [code] = data.contactQrCodes.nodes;
    const { deputyByQrToken } = await sdkFor().deputyByQrToken({ token: code!.token });
    expect(deputyByQrToken?.id).toBe(code!.deputy.id);
    expect(await sdkFor().deputyByQrToken({ token: 'no-such-token' })).toEqual({ deputyByQrToken: null });
  });
});

describe('an agency', () => {
  it('sees what is assigned to it, the nearest deadline first, with the full text', async () => {
    const system = sdkFor(await server.token({ role: 'system' }));
    const { agencies } = await system.agencies({
      filter: { division: { within: '1506' }, assignments: { some: { isOverdue: { eq: true } } } },
      first: 1,
    });
    const agency = agencies.nodes[0]!;
    const sdk = sdkFor(await server.token({ role: 'agency', division: '1506', agency: agency.id }));
    const { suggestionAssignments } = await sdk.assignmentsOfAgency({ agency: agency.id, first: 100 });
    const due = suggestionAssignments.nodes.map(({ dueOn }) => dueOn);
    expect(due.length).toBeGreaterThan(0);
    expect(due).toEqual(due.toSorted());
    const { number } = suggestionAssignments.nodes[0]!.suggestion!;
    const { suggestionByNumber } = await sdk.suggestionToHandle({ number });
    expect(suggestionByNumber?.fullText).toEqual(expect.any(String));
  });

  it('cannot read the full text of a suggestion that is not its own', async () => {
    const system = sdkFor(await server.token({ role: 'system' }));
    const { agencies } = await system.agencies({ filter: { division: { within: '1506' } }, first: 1 });
    const agency = agencies.nodes[0]!.id;
    const sdk = sdkFor(await server.token({ role: 'agency', division: '1506', agency }));
    const { suggestions } = await sdk.suggestions({
      filter: { publicity: { eq: 'SUMMARY_ONLY' }, assignments: { none: { agency: { id: { eq: agency } } } } },
      first: 1,
    });
    const { suggestionByNumber } = await sdk.suggestionToHandle({ number: suggestions.nodes[0]!.number });
    expect(suggestionByNumber?.number).toBe(suggestions.nodes[0]!.number);
    expect(suggestionByNumber?.fullText).toBeNull();
  });
});

describe('an office', () => {
  it('lists the grids without a deputy and the deputies without a grid', async () => {
    const sdk = sdkFor(await server.token({ role: 'staff', division: '3505' }));
    const within = { division: { within: '3505' } };
    const { grids } = await sdk.grids({ filter: { ...within, deputies: { none: {} } }, first: 100 });
    expect(grids.nodes.length).toBeGreaterThan(0);
    for (const grid of grids.nodes) expect(grid.deputies.nodes).toEqual([]);
    const { deputies } = await sdk.deputies({ filter: { ...within, grids: { none: {} } }, withTotal: true });
    expect(deputies.totalCount).toBe(101);
  });
});
