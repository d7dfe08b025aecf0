import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedOf, type Page } from '../setup/feed.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { settled } from '../setup/replica.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const { write } = feedOf(() => fixture);

/** Changes that the reader did not ask for, more than a page looks at. */
const crowd = (name: string) =>
  write(
    `insert into agency (id, code, name, system, division_code, is_key_handler)
     select gen_random_uuid(), $1 || n, $1 || n, 'GOVERNMENT', '150600000000', false from generate_series(1, 22000) n`,
    name,
  );

it('whoever begins while records are hidden and deleted gets all others, with the bound that is shipped', async () => {
  await crowd('甲');
  await write('update deputy set version = version + 1');
  await crowd('乙');
  await write('update contact_qr_code set version = version + 1');
  await settled(fixture);
  const between = [
    () => write("update suggestion set publicity = 'NOT_PUBLIC' where id = $1", ids.suggestion(3)),
    () => write("delete from contact_qr_code where token = 'qr-token-5'"),
  ];
  const copy = new Set<string>();
  const read = async (since?: string): Promise<Page> => {
    const query = `query ($since: String) { changes(since: $since, types: [SUGGESTION, DEPUTY, CONTACT_QR_CODE]) {
      changes { kind recordId } endCursor hasMore } }`;
    const page: Page = (await fixture.ask(query, { variables: { since } })).changes;
    for (const { kind, recordId } of page.changes) copy[kind === 'REMOVED' ? 'delete' : 'add'](recordId);
    return page;
  };
  let page = await read();
  while (page.hasMore) {
    await between.shift()?.();
    page = await read(page.endCursor);
  }
  expect(between).toEqual([]);
  await settled(fixture);
  page = await read(page.endCursor);
  expect(page.hasMore).toBe(false);

  const lists = await fixture.ask(
    '{ suggestions(first: 100) { nodes { id } } deputies(first: 100) { nodes { id } } contactQrCodes(first: 100) { nodes { id } } }',
  );
  const truth = Object.values(lists as Data).flatMap(({ nodes }: Data) => nodes.map(({ id }: Data) => id));
  expect([...copy].sort()).toEqual(truth.sort());
});
