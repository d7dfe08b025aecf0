import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { addDays } from '../../schema/kit/days.js';
import { platform } from '../../schema/platform.js';
import type { Fixture } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { refusalOf } from './acting.js';
import { codeOf, d, deputy, duty, forbidden, named, on, opened, openRota, planned, rows, swap, today } from './rota.js';
import { office } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openRota();
});
afterAll(() => fixture.close());

test('of twenty who ask for the same turn at once one is asked of, and twenty answers change it once', async () => {
  const id = await opened();
  const turn = await planned(id, 2);
  const asked = await Promise.all(
    Array.from({ length: 20 }, (_, n) => swap('swapDuty', { duty: turn, askedOf: d(n % 2 ? 1 : 3) }, deputy(2))),
  );
  const [done, ...more] = asked.filter(({ userErrors }) => !userErrors.length);
  expect(more).toEqual([]);
  const [{ of }] = await rows('select asked_of_id as of from duty_swap where duty_id = $1', turn.split(':')[1]);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      swap('agreeSwap', { id: done!.dutySwap.id, expectedVersion: 1 }, { role: 'deputy', deputy: of }),
    ),
  );
  expect(answers.filter(({ userErrors }) => !userErrors.length).length).toBe(1);
  expect(await rows('select deputy_id as deputy, version from duty_roster where id = $1', turn.split(':')[1])).toEqual([
    { deputy: of, version: 2 },
  ]);
});

test('whatever deputies ask and answer, each turn has one deputy, and changes hands only when both want it', async () => {
  const act = fc.constantFrom(
    'swapDuty',
    'exchange',
    'agreeSwap',
    'declineSwap',
    'withdrawSwap',
    'cancelDuty',
    'checkInDuty',
  );
  const step = fc.tuple(act, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.nat(2));
  const id = await opened();
  await on('renewStationCode', await named(id), office, 'checkInKey');
  let day = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const dutyOn = addDays(today, ++day);
      const turns = [
        await planned(id, 1, { dutyOn }),
        await planned(id, 2, { dutyOn, shift: 'EVENING' }),
        await planned(id, 3, { dutyOn, shift: 'ALL_DAY' }),
      ];
      const holder = new Map(turns.map((turn, n) => [turn, n + 1]));
      const over = new Set<string>();
      let open: { id: string; turn: string; from: number; to: number; back?: string | undefined } | undefined;
      for (const [name, who, other, at] of steps) {
        const turn = turns[at]!;
        const viewer = deputy(who);
        if (name === 'swapDuty' || name === 'exchange') {
          const back = name === 'exchange' ? turns.find((one) => holder.get(one) === other && one !== turn) : undefined;
          if (open || holder.get(turn) !== who || who === other || over.has(turn) || (back && over.has(back))) continue;
          const asked = await swap(
            'swapDuty',
            { duty: turn, askedOf: d(other), ...(back && { inReturn: back }) },
            viewer,
          );
          expect(asked.userErrors).toEqual([]);
          open = { id: asked.dutySwap.id, turn, from: who, to: other, back };
        } else if (name === 'cancelDuty') {
          if (holder.get(turn) !== who || over.has(turn)) continue;
          expect((await duty('cancelDuty', { ...(await named(turn)), reason: '出差' }, viewer)).userErrors).toEqual([]);
          over.add(turn);
        } else if (name === 'checkInDuty') {
          const input = { ...(await named(turn)), code: await codeOf(id) };
          const tried = duty('checkInDuty', input, viewer);
          if (holder.get(turn) !== who) await expect(tried).rejects.toMatchObject(forbidden);
          else expect(refusalOf(await tried)?.toString()).toMatch(over.has(turn) ? /WRONG_STATE/ : /NOT_THAT_DAY/);
        } else if (open) {
          const may = name === 'withdrawSwap' ? open.from : open.to;
          const tried = swap(name, await named(open.id), viewer);
          if (who !== may) {
            await expect(tried).rejects.toMatchObject({
              extensions: { code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) },
            });
            continue;
          }
          const stale = over.has(open.turn) || (open.back !== undefined && over.has(open.back));
          const told = await tried;
          expect([name, refusalOf(told)]).toEqual([
            name,
            name === 'agreeSwap' && stale ? ['NO_LONGER_PLANNED', 'id'] : undefined,
          ]);
          if (name === 'agreeSwap' && stale) continue;
          if (name === 'agreeSwap') {
            holder.set(open.turn, open.to);
            if (open.back) holder.set(open.back, open.from);
          }
          open = undefined;
        }
        const stored = await rows('select id, deputy_id as deputy from duty_roster where duty_on = $1', dutyOn);
        expect(new Map(stored.map((row) => [`DutyRoster:${row.id}`, row.deputy]))).toEqual(
          new Map([...holder].map(([one, n]) => [one, ids.deputy(n)])),
        );
      }
      if (open) await swap('withdrawSwap', await named(open.id), deputy(open.from));
    }),
    { numRuns: 20 },
  );
  const client = await fixture.store.pool.connect();
  const told = platform.specs.filter(({ name }) => /^(DutyRoster|DutySwap|Station\w*|Reception\w+)$/.test(name));
  expect(await violations(client, told)).toEqual([]);
  client.release();
});
