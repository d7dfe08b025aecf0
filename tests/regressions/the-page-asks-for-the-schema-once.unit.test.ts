import { runInNewContext } from 'node:vm';
import { getIntrospectionQuery } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer;
afterEach(() => server.close());

const samples = [{ name: '建议列表', query: '{ hello }' }];
/** The page's strip, its script, and what the script makes of requests, as in a browser. */
async function open(ide: object = {}, mode: 'development' | 'production' = 'production') {
  server = await startServer({ mode, ide: { samples, ...ide } });
  const html = await (await fetch(server.url)).text();
  const [strip] = /<div id="who".*?<\/div>/s.exec(html)!;
  const script = /<script nonce="[^"]+">(.*?)<\/script>/s.exec(html)![1]!;
  const asked: string[] = [];
  const told: Record<string, string> = {};
  const window = {
    fetch: async (input: Request | string) => {
      const request = typeof input === 'string' ? new Request(server.url + input) : input;
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return fetch(request);
    },
  };
  const document = {
    querySelector: (mark: string) => ({
      set textContent(text: string) {
        told[/who=(\w+)/.exec(mark)![1]!] = text;
      },
    }),
  };
  const Document = class {
    createElement() {}
  };
  runInNewContext(script, { window, document, Document, Request, Response, URL, atob, setTimeout, JSON });
  const post = (query: string, headers: Record<string, string> = {}) =>
    window.fetch(
      new Request(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
    );
  return { html, strip, asked, told, post };
}

it('however many of its windows want it', async () => {
  const { asked, post } = await open();
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(getIntrospectionQuery())));
  expect(asked).toEqual(['GET /schema.json']);
  for (const answer of answers) expect(await answer.json()).toMatchObject({ data: { __schema: {} } });
});

it('and sends everything else as it is', async () => {
  const { asked, post } = await open();
  expect(await (await post('{ hello }')).json()).toMatchObject({ data: { hello: 'world' } });
  expect(asked).toEqual(['POST /graphql']);
});

describe('it says who one is, what one may ask for and where to get a token, in Chinese first', () => {
  it('in production', async () => {
    const { strip, html } = await open({ tokensFrom: '市人大常委会办公室 <0477-8588000>' });
    expect(html).toContain('<html lang="zh-CN">');
    expect(strip.indexOf('您是匿名访客（anonymous），可查询公开内容，每次代价至多 10,000。')).toBeGreaterThan(0);
    expect(strip).toContain('向市人大常委会办公室 &lt;0477-8588000&gt;申请令牌');
    expect(strip.indexOf('You are anonymous')).toBeGreaterThan(strip.indexOf('您是'));
  });

  it('with an address to go to, if that is what was given', async () => {
    const { strip } = await open({ tokensFrom: 'https://portal.example.gov.cn/token?"a=b' });
    expect(strip).toContain(
      '<a href="https://portal.example.gov.cn/token?&quot;a=b" target="_blank" rel="noreferrer">',
    );
  });

  it('and says it where nothing was given, and where only registered documents run', async () => {
    const { strip } = await open({ onlyRegistered: true });
    expect(strip).toContain('公开内容（只限 SDK 登记的查询）');
    expect(strip).toContain('向本平台的管理单位申请令牌');
  });

  it('in development, where the page has tokens', async () => {
    const { strip } = await open({ roleTokens: { citizen: 'x' } }, 'development');
    expect(strip).toContain('换角色：右上角选择');
  });

  it('goes by the token that was sent last, and tells of one that is refused', async () => {
    const { told, post } = await open();
    const staff = await tokenOf('staff', { division: '1506' });
    await post('{ hello }', { authorization: `Bearer ${staff}` });
    expect(told.zh).toBe('您是人大工作人员（staff），可查询公开内容和本辖区已提交的事项，每次代价至多 50,000。');
    await post('{ hello }', { authorization: `Bearer ${staff}x` });
    expect(told).toEqual({ zh: '令牌无效或已过期。', en: 'The token is not valid, or has expired.' });
    await post('{ hello }');
    expect(told.en).toMatch(/^You are anonymous /);
  });
});
