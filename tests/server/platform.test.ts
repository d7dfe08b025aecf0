import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../api/limits/limits.js';
import * as tables from '../../codegen/generated/labels.js';
import { changeSize, groupSize, pageSize, traceSize } from '../../schema/kit/declare/page-size.js';
import { roles } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { someId, startServer, type TestServer, tokenOf } from './support.js';

let fixture: Fixture;
let server: TestServer;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  server = await startServer({ schema: platform.schema, execute: fixture.execute, requestTimeoutMs: 7_000 });
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

interface Label {
  readonly enum: string;
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}
const query = 'query ($enum: String) { platform { labels(enum: $enum) { enum value zh en } } }';
const labels = async (name?: string) => {
  const { body } = await server.ask(query, { variables: { enum: name } });
  return {
    labels: (body.data as { platform: { labels: Label[] } } | null)?.platform.labels,
    error: body.errors?.[0],
    cost: (body.extensions?.cost as { requested: number } | undefined)?.requested,
  };
};

describe('labels', () => {
  it('of an enum are told in Chinese and English, in the order of its values', async () => {
    expect((await labels('AssignmentRole')).labels).toEqual([
      { enum: 'AssignmentRole', value: 'LEAD', zh: '主办', en: 'Leads and replies' },
      {
        enum: 'AssignmentRole',
        value: 'ASSIST',
        zh: '协办',
        en: 'Assists; by local rules, such as Ningbo’s, it tells the lead unit within one month',
      },
      { enum: 'AssignmentRole', value: 'SEPARATE', zh: '分办', en: 'Handles and replies on its own part' },
    ]);
  });

  it('of all enums are those that the SDK has in its tables, and more', async () => {
    const told = (await labels()).labels!;
    const enums = Object.values(platform.schema.getTypeMap()).filter(isEnumType);
    expect(new Set(told.map((label) => label.enum))).toEqual(
      new Set(enums.map(({ name }) => name).filter((name) => !name.startsWith('__'))),
    );
    for (const [table, values] of Object.entries(tables)) {
      const name = table.replace(/Labels$/, '');
      const those = told.filter((label) => label.enum === name).map(({ value, zh, en }) => [value, { zh, en }]);
      expect(Object.fromEntries(those), name).toEqual(values);
    }
    expect(told.filter(({ zh, en }) => !zh || !en || zh.includes('：'))).toEqual([]);
  });

  it('cost one object each', async () => {
    const one = await labels('AssignmentRole');
    expect(one.cost).toBe(1 + one.labels!.length);
    const all = await labels();
    expect(all.cost).toBe(1 + all.labels!.length);
  });

  it.each([
    ['SuggestionStatu', 'platform.labels.enum: no enum has this name; did you mean SuggestionStatus'],
    ['suggestionStatus', 'platform.labels.enum: no enum has this name; did you mean SuggestionStatus'],
    ['?', 'platform.labels.enum: no enum has this name; see the enums in /schema.graphql'],
    ['', 'platform.labels.enum: no enum has this name'],
    ['__TypeKind', 'platform.labels.enum: no enum has this name'],
    ['Suggestion', 'platform.labels.enum: no enum has this name'],
    ['constructor', 'platform.labels.enum: no enum has this name'],
  ])('of "%s" are refused, with what may have been meant', async (name, message) => {
    const { error } = await labels(name);
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'platform.labels.enum' } });
    expect(error!.message.startsWith(message), error!.message).toBe(true);
    expect(error!.message.length).toBeLessThan(400);
  });
});

describe('limits', () => {
  const limitsQuery = `{ platform { limits { asker { role cost answerCharacters } roles { role cost }
    list { usual most } changes { usual most } trace { usual most } groups { usual most } ids
    depth rootFields aliases directives tokens unfolded inputDepth relations relationDepth bodyBytes headerBytes
    deadlineMs exportMs } } }`;

  it('are those that the server holds the asker to', async () => {
    for (const role of roles) {
      const claims = { division: '150600', ...(['deputy', 'agency'].includes(role) && { [role]: someId }) };
      const headers = role === 'anonymous' ? {} : { authorization: `Bearer ${await tokenOf(role, claims)}` };
      const { body } = await server.ask(limitsQuery, {}, headers as Record<string, string>);
      const { cost, answerCharacters, tokens, rootFields, aliases, depth, inputDepth, directives, unfolded } = limits;
      const { relations, relationDepth, bodyBytes, headerBytes, exportMs } = limits;
      expect(body.errors).toBeUndefined();
      expect(body.data).toEqual({
        platform: {
          limits: {
            asker: { role: role.toUpperCase(), cost: cost[role], answerCharacters: answerCharacters[role] },
            roles: roles.map((role) => ({ role: role.toUpperCase(), cost: cost[role] })),
            list: pageSize,
            changes: changeSize,
            trace: traceSize,
            groups: groupSize,
            ids: pageSize.most,
            ...{ depth, rootFields, aliases, directives, tokens, unfolded, inputDepth, relations, relationDepth },
            ...{ bodyBytes, headerBytes, exportMs },
            // As this server is configured.
            deadlineMs: 7_000,
          },
        },
      });
    }
  });

  it('stand beside records in one answer', async () => {
    const both = await server.ask('{ agencies(first: 1) { totalCount } platform { limits { depth } } }');
    expect(both.body.data).toEqual({ agencies: { totalCount: 4 }, platform: { limits: { depth: limits.depth } } });
  });
});
