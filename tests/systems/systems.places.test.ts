import { readFileSync, writeFileSync } from 'node:fs';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { articles, idsOf, pathOf, type System, systemsOf } from '../../cli/systems.js';
import { startServer, type TestServer } from '../setup/server.js';

interface Answer {
  /** Who asks: the least that a user of the system has to be. */
  readonly role: 'anonymous' | Claims;
  readonly data: unknown;
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** `UPDATE_ANSWERS=1` writes what is answered now, `npm run fix` formats it, and the diff is to be read. */
const writes = process.env.UPDATE_ANSWERS === '1';
function withAnswer(file: string, id: string, data: unknown): Record<string, Answer> {
  const answers: Record<string, Answer> = JSON.parse(readFileSync(file, 'utf8'));
  return { ...answers, [id]: { ...answers[id]!, data } };
}

/** The query without its description: operations of the SDK begin with the keyword. */
const textOf = ({ query: { description: _, ...query } }: System) => print(query);

describe.each(articles)('$en', (article) => {
  const systems = systemsOf(article);
  const file = pathOf(article).replace('.graphql', '.answers.json');
  const answers: Record<string, Answer> = systems.length ? JSON.parse(readFileSync(file, 'utf8')) : {};

  it('has a query and an answer for each of its systems, in their order', () => {
    expect(systems.map(({ id }) => id)).toEqual(idsOf(article));
    expect(Object.keys(answers)).toEqual(idsOf(article));
  });

  for (const system of systems)
    it(`${system.id} ${system.name}`, async () => {
      expect(system.name).toMatch(/[\u4e00-\u9fff]/);
      expect(system.does).toMatch(/^[A-Z“\d].*\.$/);
      const { role, data } = answers[system.id]!;
      const answer = await server.ask(textOf(system), {}, role === 'anonymous' ? { role } : role);
      if (writes) writeFileSync(file, JSON.stringify(withAnswer(file, system.id, answer)));
      else expect(answer).toEqual(data);
    });

  it('asks for nothing that is another on another day or in another database', () => {
    expect(systems.filter((system) => /\b(id|isOverdue|updatedAt)\b/.test(textOf(system))).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

it('there are 131 systems', () => {
  expect(articles.flatMap(systemsOf)).toHaveLength(131);
});
