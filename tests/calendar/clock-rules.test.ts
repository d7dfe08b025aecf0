import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClockMatter } from '../../schema/calendar/calendar.choices.js';
import { due, dueSql } from '../../schema/calendar/clock.js';
import { ClockRule } from '../../schema/calendar/clock-rule.js';
import { openCalendar, type TestCalendar } from './calendar.js';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await openCalendar();
});
afterAll(() => calendar.close());

const danyang = '321181000000';
const dueOn = async (matter: ClockMatter, division: string, from: string) =>
  calendar.ask(
    `(select json_build_array((select code from clock_rule where id = rule_id), due_on, is_provisional) from (${dueSql(matter, '$1::text', '$2::date')}) d)`,
    division,
    from,
  );

describe('the rule that holds', () => {
  it.each([
    ['SUGGESTION_REPLY', danyang, '2026-02-10', ['deputies-law-2025.51.reply', '2026-05-10', false]],
    ['SUGGESTION_REPLY', danyang, '2025-03-10', ['deputies-law-2015.42.reply', '2025-06-10', false]],
    ['SUGGESTION_REPLY_BROAD', danyang, '2025-08-31', ['deputies-law-2025.51.broad', '2026-02-28', false]],
    ['SUGGESTION_RETURN', danyang, '2026-02-10', ['sample-321181.return', '2026-02-24', false]],
    ['SUGGESTION_RETURN', '150602000000', '2026-02-10', ['sample-1506.return', '2026-02-26', false]],
    ['SUGGESTION_RETURN', '450902000000', '2026-12-28', ['yulin-2019.return', '2027-01-07', true]],
    ['SUGGESTION_ASSIST', '330203000000', '2026-01-31', ['ningbo-2006.19.assist', '2026-02-28', false]],
  ] as const)('of %s in %s on %s', async (matter, division, from, expected) => {
    const found = await dueOn(matter, division, from);
    expect(found).toEqual(expected);
    const rule = calendar.data.of(ClockRule).find(({ code }) => code === found[0]);
    expect(due(rule as never, from, calendar.days)).toEqual({ dueOn: found[1], isProvisional: found[2] });
  });

  it('is none where no rule says anything', async () => {
    expect(await dueOn('SUGGESTION_SECOND_REPLY', '110000000000', '2026-02-10')).toBeNull();
  });
});

describe('anybody', () => {
  it('can read the rules in force with what they cite, and those of another day', async () => {
    const ask = (validOn: string) =>
      calendar.query(
        `{ clockRules(validOn: "${validOn}", filter: { areaCode: { eq: "" } }) { nodes { code amount unit article } } }`,
      );
    expect(await ask('2026-11-29')).toEqual({
      clockRules: {
        nodes: [
          { code: 'deputies-law-2025.51.broad', amount: 6, unit: 'MONTHS', article: '第五十一条' },
          { code: 'deputies-law-2025.51.reply', amount: 3, unit: 'MONTHS', article: '第五十一条' },
          { code: 'legislation-law-2023.40.comment', amount: 30, unit: 'DAYS', article: '第四十条' },
        ],
      },
    });
    expect(await ask('2024-11-29')).toMatchObject({ clockRules: { nodes: [{ article: '第四十二条' }, {}, {}] } });
  });
});
