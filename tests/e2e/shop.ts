import { randomBytes } from 'node:crypto';
import { buildSchema, parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Data } from '../setup/fixture.js';

export interface Shop {
  /** The data of a document that the SDL alone says is right, sent as plain JSON. */
  send(query: string, variables: object, who?: string): Promise<Data>;
  /** Sends one act; its payload, once nothing has refused it. */
  act(name: string, input: object, who?: string, more?: string): Promise<Data>;
}

/** What somebody has who writes a client in another language: an address, the SDL that is there, and tokens. */
export async function openShop(url: string, token: (who: string) => string | Promise<string>): Promise<Shop> {
  const schema = buildSchema(await (await fetch(`${url}/schema.graphql`)).text());
  const send: Shop['send'] = async (query, variables, who) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
    if (who !== undefined) headers.authorization = `Bearer ${await token(who)}`;
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    expect([answer.status, errors]).toEqual([200, undefined]);
    return data;
  };
  return {
    send,
    act: async (name, input, who, more = '') => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${more} userErrors { code message path } replayed } }`;
      const sent = { input: { idempotencyKey: randomBytes(16).toString('hex'), ...input } };
      const told = (await send(query, sent, who))[name];
      expect(told.userErrors).toEqual([]);
      return told;
    },
  };
}
