import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Catalogue } from '../../api/answers/catalogue.js';
import { readRegisteredDocuments } from '../../api/sdk-manifest.js';
import { platform } from '../../schema/platform.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

/** The SDK's questions that need no variables. */
const operations = readRegisteredDocuments().operations.flatMap(({ body }) => {
  const document = parse(body);
  const [operation] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const asks = operation?.operation === 'query';
  const isFree = operation?.variableDefinitions?.every(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  return asks && isFree ? [{ name: operation.name!.value, source: body, document }] : [];
});

it('answers are kept of all that the SDK asks, but for the feed, what is computed and what no plan makes', async () => {
  const catalogue = await Catalogue.learn(fixture.store.lookout, platform.specs);
  const office = { role: 'staff', division: '150600000000' } as const;
  const asked = await Promise.all(
    operations.map(async ({ name, source, document }) => {
      const { plan, errors } = await fixture.execute({ document, source, variables: {}, viewer: office });
      return { name, isAnswered: !errors, read: plan && catalogue.readOf(plan) };
    }),
  );
  const names = (found: typeof asked) => found.map(({ name }) => name).filter((name) => !name.endsWith('Changes'));
  expect(names(asked.filter(({ isAnswered, read }) => isAnswered && !read))).toEqual(['EnumLabels', 'Workflows']);
  expect(asked.filter(({ name, read }) => name.endsWith('Changes') && read)).toEqual([]);
  const kept = asked.filter(({ read }) => read);
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter(({ read }) => !read!.types.length)).toEqual([]);
  const onDay = (name: string) => kept.find((one) => one.name === name)?.read?.onDay;
  expect([onDay('LivelihoodProjects'), onDay('Deputies')]).toEqual([true, false]);
});
