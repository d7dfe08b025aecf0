import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { lists, nameOf, pageOf } from '../setup/lists.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
const page = async (spec: ConceptSpec, variables: object): Promise<Data> =>
  (await fixture.ask(pageOf(spec), { viewer, variables: { ...variables } })).list;
const idsOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id);

describe('a cursor that is not ours', () => {
  const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const orderBy = [{ field: 'SUBMITTED_ON', direction: 'DESC' }];
  const good = encode(['v1', 'SUBMITTED_ON.DESC,ID.DESC', '2024-01-05', ids.suggestion(12)]);
  const refused = async (spec: ConceptSpec, variables: object, side: string) => {
    const told = await fixture.refusal(pageOf(spec), { viewer, variables: { ...variables } });
    expect(told).toMatchObject({ code: 'BAD_CURSOR', argument: `${spec.many}.${side}` });
    return told.message;
  };

  it('is refused with the reason, whatever was done to it', async () => {
    const spec = specOf(Suggestion);
    expect(idsOf(await page(spec, { orderBy, first: 1, after: good }))).toHaveLength(1);
    expect(await refused(spec, { orderBy, after: '' }, 'after')).toContain('is not a cursor of this API');
    expect(await refused(spec, { after: good, orderBy: [{ field: 'ID' }] }, 'after')).toContain(
      'belongs to the ordering SUBMITTED_ON.DESC,ID.DESC, this list is ordered by ID.ASC',
    );
    expect(await refused(spec, { orderBy, before: `${good}!` }, 'before')).toContain('was changed on its way');
    const broken = [
      '2024-02-30',
      '2024-13-01',
      '2024-00-00',
      '0000-01-01',
      '2023-02-29',
      '24-01-01',
      '2024-01-05 ',
      'infinity',
      'today',
      '',
      '9999999-01-01',
      "'; drop table suggestion; --",
    ];
    for (const day of broken)
      await refused(
        spec,
        { orderBy, after: encode(['v1', 'SUBMITTED_ON.DESC,ID.DESC', day, ids.suggestion(1)]) },
        'after',
      );
    for (const key of ['', 'x', ids.suggestion(1).toUpperCase(), `${ids.suggestion(1)}\0`, 'Suggestion:1'])
      await refused(spec, { orderBy, after: encode(['v1', 'SUBMITTED_ON.DESC,ID.DESC', '2024-01-05', key]) }, 'after');
  });

  it('is refused for numbers, moments and names that PostgreSQL cannot hold', async () => {
    const key = ids.deputy(1);
    const count = [{ field: 'SCAN_COUNT' }];
    for (const value of ['2147483648', '9999999999', '-2147483649', '1.5', '1e3', ' 1', '', 'NaN', '0x10'])
      await refused(
        specOf(ContactQrCode),
        { orderBy: count, after: encode(['v1', 'SCAN_COUNT.ASC,ID.ASC', value, key]) },
        'after',
      );
    const moment = [{ field: 'UPDATED_AT' }];
    for (const value of [
      '2024-01-01 25:00:00+00',
      '2024-02-30 00:00:00+00',
      '2024-01-01 00:60:00+00',
      '2024-01-01 00:00:00',
      '0000-01-01 00:00:00+00',
      'now',
      `2024-01-01 00:00:00.${'1'.repeat(3000)}+00`,
    ])
      await refused(
        specOf(Deputy),
        { orderBy: moment, after: encode(['v1', 'UPDATED_AT.ASC,ID.ASC', value, key]) },
        'after',
      );
    const name = [{ field: 'NAME' }];
    for (const value of ['\0', 'a\0b', '\ud800', 'x'.repeat(5000)])
      await refused(specOf(Deputy), { orderBy: name, after: encode(['v1', 'NAME.ASC,ID.ASC', value, key]) }, 'after');
    for (const value of ['1e999', '2024'])
      await refused(specOf(Deputy), { orderBy: name, after: encode(['v1', 'NAME.ASC,ID.ASC', value]) }, 'after');
  });

  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '2024-01-05',
      '2024-02-30',
      '0',
      '-1',
      '2147483648',
      '1e400',
      't',
      'null',
      '2024-06-01 00:00:00+00',
      '99999-01-01',
      ids.deputy(2),
    ),
    fc.constantFrom(null, 1, {}, []),
  );
  const changed = fc
    .tuple(fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'cut', 'add'), fc.string({ minLength: 1, maxLength: 3 }))
    .map(([n, change, text]) => {
      const at = n % good.length;
      const rest = good.slice(at + 1);
      if (change === 'cut') return good.slice(0, at);
      const middle = { drop: '', double: good[at]!.repeat(2), swap: text, add: good[at]! + text }[change]!;
      return good.slice(0, at) + middle + rest;
    });

  it('is refused or means a place of the list, but never reaches PostgreSQL wrong', async () => {
    const garbage = fc.oneof(
      changed,
      fc.string({ unit: 'binary', maxLength: 200 }),
      pieces.map((piece) => encode(piece)),
    );
    const likely = (ordering: string) => {
      const size = ordering.split(',').length;
      const values = fc.array(pieces, { minLength: size, maxLength: size });
      return fc
        .tuple(fc.constantFrom('v1', 'v1', 'v1', 'v0', null), values)
        .map(([version, values]) => encode([version, ordering, ...values]));
    };
    const questions = lists.chain(({ spec, orderBy }) =>
      fc.record({
        spec: fc.constant(spec),
        orderBy: fc.constant(orderBy),
        cursor: fc.oneof(likely(nameOf(spec, orderBy ?? [])), garbage),
      }),
    );
    await fc.assert(
      fc.asyncProperty(questions, fc.boolean(), async ({ spec, orderBy, cursor }, isAfter) => {
        const variables = { orderBy, ...(isAfter ? { after: cursor } : { before: cursor }) };
        const told: Data = await page(spec, variables).catch((error) => error);
        if (told instanceof Error)
          expect(told).toMatchObject({
            extensions: { code: 'BAD_CURSOR', argument: `${spec.many}.${isAfter ? 'after' : 'before'}` },
          });
        else {
          const [, , ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
          expect(encode(['v1', nameOf(spec, orderBy ?? []), ...values])).toBe(cursor);
        }
      }),
      { numRuns: 400 },
    );
  });
});
