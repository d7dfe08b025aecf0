import type { Json, JsonObject } from '../operations/operation.js';
import type { PlacesServer } from './server.js';

/** A request as text, and an answer as far as somebody looks at it. */
export interface Answer {
  readonly status: number;
  readonly code?: string;
  /** What it was estimated to cost. */
  readonly cost: number | undefined;
  readonly data: JsonObject;
}

export const graphql = (query: string, variables: object = {}): string =>
  JSON.stringify({ query: query.replace(/\s+/g, ' '), variables });

/** The bytes of a POST to `/graphql`, or of a GET if it is an address. */
export function wire({ port }: PlacesServer, request: string, token?: string): string {
  const common = `host: 127.0.0.1:${port}\r\n${token ? `authorization: Bearer ${token}\r\n` : ''}`;
  if (request.startsWith('/')) return `GET ${request} HTTP/1.1\r\n${common}\r\n`;
  const length = Buffer.byteLength(request);
  return `POST /graphql HTTP/1.1\r\n${common}content-type: application/json\r\ncontent-length: ${length}\r\n\r\n${request}`;
}

export async function ask({ port }: PlacesServer, body: string, token?: string): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body,
  });
  const { data, errors } = (await response.json()) as {
    data?: JsonObject;
    errors?: { extensions: { code: string } }[];
  };
  const cost = Number(response.headers.get('x-graphql-cost')) || undefined;
  return { status: response.status, cost, data: data ?? {}, ...(errors?.[0] && { code: errors[0].extensions.code }) };
}

/** The nodes of a list that the server answers. */
export async function nodesOf(server: PlacesServer, query: string, token?: string): Promise<readonly JsonObject[]> {
  const { data, code, status } = await ask(server, graphql(query), token);
  const [list] = Object.values(data) as { nodes?: Json }[];
  if (!list?.nodes) throw new Error(`${status} ${code ?? ''} for ${query}`);
  return list.nodes as readonly JsonObject[];
}
