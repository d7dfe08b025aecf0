import { stringify } from 'node:querystring';
import type { Contender } from './contenders/contender.js';
import type { Asked, Json, JsonObject, Operation, Variables } from './operations/operation.js';

/** A request as it goes over the wire, the same bytes each time. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string;
  /** Who sends it. */
  readonly token?: string | undefined;
}

/** What a contender is sent for each variable set of an operation. */
export async function requestsOf(
  contender: Contender,
  operation: Operation,
  sets: readonly Variables[],
): Promise<Request[]> {
  if (contender.name === 'byHand')
    return sets.map((set) => ({ method: 'GET', path: `/${operation.name}?${stringify(set)}`, body: '' }));
  const asked = operation[contender.name];
  const query = asked.query.replace(/\s+/g, ' ');
  const requests: Request[] = [];
  for (const set of sets) requests.push(graphql(query, await asked.variables(set, askOf(contender))));
  return requests;
}

export const graphql = (query: string, variables: object): Request => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

/** The bytes of a request. */
export function wireText({ host }: URL, { method, path, body, token }: Request): string {
  const sender = token === undefined ? '' : `authorization: Bearer ${token}\r\n`;
  const common = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\naccept: application/json\r\n${sender}`;
  return body
    ? `${common}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    : `${common}\r\n`;
}

const askOf = (contender: Contender) => async (query: string, variables: object) =>
  (await fetchAnswer(contender, graphql(query, variables))).data as JsonObject;

export async function fetchAnswer(
  { url, name }: Contender,
  { method, path, body, token }: Request,
): Promise<JsonObject> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      accept: 'application/json',
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body ? { body } : {}),
  });
  const answer = (await response.json()) as JsonObject;
  if (!response.ok || answer.errors || !answer.data)
    throw new Error(`${name} answered ${response.status}: ${JSON.stringify(answer.errors ?? answer)}\n${body || path}`);
  return answer;
}

/** What a contender answers, in the form in which answers must be equal. */
export async function answerOf(contender: Contender, request: Request, asked: Asked | undefined): Promise<Json> {
  const data = (await fetchAnswer(contender, request)).data as JsonObject;
  return canonical(asked?.shape?.(data) ?? data);
}

/** Ids without our type prefix; of cursors, which each server writes in its own way, only that there is one. */
function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'id' && typeof part === 'string') return [key, part.slice(part.indexOf(':') + 1)];
      if (key === 'endCursor') return [key, part !== null];
      return [key, canonical(part)];
    }),
  );
}
