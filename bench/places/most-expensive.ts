import { ask } from './ask.js';
import { kinds } from './most-expensive-kinds.js';
import type { PlacesServer } from './server.js';

export interface MostExpensive {
  readonly kind: string;
  readonly request: string;
  readonly cost: number | undefined;
}

/** The largest question of each kind that the server lets an asker ask; absent where even the smallest is refused. */
export async function mostExpensiveQuestions(server: PlacesServer, token?: string): Promise<MostExpensive[]> {
  const found: MostExpensive[] = [];
  for (const { name, most, at } of kinds) {
    const legal = async (size: number) => at(size).startsWith('/') || (await isLegal(server, at(size), token));
    if (!(await legal(1))) continue;
    let [low, high] = [1, most];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (await legal(middle)) low = middle;
      else high = middle - 1;
    }
    const request = at(low);
    const cost = request.startsWith('/') ? undefined : (await ask(server, request, token)).cost;
    found.push({ kind: name, request, cost });
  }
  return found;
}

/** Whether it is let in; what it then comes to does not matter. */
async function isLegal(server: PlacesServer, body: string, token?: string): Promise<boolean> {
  const { code } = await ask(server, body, token);
  const refusals = ['QUERY_TOO_COSTLY', 'QUERY_TOO_LARGE', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'FORBIDDEN'];
  if (code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED')
    throw new Error(`${code}: ${body.slice(0, 300)}`);
  return !refusals.includes(code ?? '');
}
