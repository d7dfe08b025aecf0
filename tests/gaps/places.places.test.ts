import { describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import * as operations from '../../codegen/generated/operations.js';
import { asking } from './asking.js';

const { gaps, keys } = asking();

const acting = (place: 'd' | 'c') => `select d.id from deputy d
  join mandate m on m.deputy_id = d.id and m.status = 'ACTIVE' join congress c on c.id = m.congress_id
  where ${place}.division_code like $1`;
const [living, sitting] = [acting('d'), acting('c')];

interface Case {
  readonly what: string;
  /** Codes of the places in which it is asked, as their staff. */
  readonly places: readonly string[];
  readonly isPublic?: true;
  readonly ask: (division: string, claims?: Claims) => Promise<string[]>;
  /** All who ought to have something, except those who have it; `$1` is the pattern of the place's codes. */
  readonly sql: string;
}

const cases: readonly Case[] = [
  {
    what: 'grids in which no acting deputy works',
    places: ['3505', '350582', '1506', '420502'],
    isPublic: true,
    ask: (division, claims) => gaps(operations.GridsWithoutDeputy, { division }, claims),
    sql: `select id from grid where division_code like $1
      except select a.grid_id from grid_deputy_assignment a join mandate m on m.deputy_id = a.deputy_id
        where a.status = 'ACTIVE' and m.status = 'ACTIVE'`,
  },
  {
    what: 'acting deputies in no grid',
    places: ['350503', '321181', '420581', '150602'],
    isPublic: true,
    ask: (division, claims) => gaps(operations.DeputiesWithoutGrid, { division }, claims),
    sql: `${living} except select deputy_id from grid_deputy_assignment where status = 'ACTIVE'`,
  },
  {
    what: 'deputies of counties and townships in no grid',
    places: ['3505', '350582', '1506'],
    isPublic: true,
    ask: (division, claims) =>
      gaps(operations.DeputiesWithoutGrid, { division, levels: ['COUNTY', 'TOWNSHIP'] }, claims),
    sql: `${living} and c.level in ('COUNTY', 'TOWNSHIP')
      except select deputy_id from grid_deputy_assignment where status = 'ACTIVE'`,
  },
  {
    what: 'committee members without a contact since September 2024',
    places: ['1506', '4205', '321181'],
    ask: (division, claims) => gaps(operations.MembersWithoutContactSince, { division, since: '2024-09-01' }, claims),
    sql: `select m.deputy_id from mandate m join congress c on c.id = m.congress_id
        where m.status = 'ACTIVE' and m.is_standing_committee_member and c.division_code like $1
      except select l.committee_member_id from contact_link l join contact_record r on r.link_id = l.id
        where l.kind = 'COMMITTEE_MEMBER_TO_DEPUTY' and l.status = 'ACTIVE' and r.contacted_on >= '2024-09-01'`,
  },
  {
    what: 'links of committee members that were not kept up since September 2024',
    places: ['1506', '4205'],
    ask: (division, claims) =>
      gaps(
        operations.LinksWithoutContactSince,
        { division, kind: 'COMMITTEE_MEMBER_TO_DEPUTY', since: '2024-09-01' },
        claims,
      ),
    sql: `select id from contact_link where kind = 'COMMITTEE_MEMBER_TO_DEPUTY' and status = 'ACTIVE'
        and started_on <= '2024-09-01' and division_code like $1
      except select link_id from contact_record where contacted_on >= '2024-09-01'`,
  },
  {
    what: 'deputies without any link',
    places: ['150602', '420506', '350521'],
    ask: (division, claims) => gaps(operations.UnlinkedDeputies, { division }, claims),
    sql: `${sitting} except select deputy_id from contact_link where status = 'ACTIVE'`,
  },
  {
    what: 'deputies of prefectures without a committee member',
    places: ['1506', '4205', '321181'],
    isPublic: true,
    ask: (division, claims) =>
      gaps(
        operations.UnlinkedDeputies,
        { division, kind: 'COMMITTEE_MEMBER_TO_DEPUTY', levels: ['PREFECTURE'] },
        claims,
      ),
    sql: `${sitting} and c.level = 'PREFECTURE'
      except select deputy_id from contact_link where kind = 'COMMITTEE_MEMBER_TO_DEPUTY' and status = 'ACTIVE'`,
  },
  {
    what: 'open stations without a reception in September 2024',
    places: ['1506', '4205', '420529', '3505'],
    isPublic: true,
    ask: (division, claims) =>
      gaps(operations.StationsWithoutReception, { division, from: '2024-09-01', until: '2024-09-30' }, claims),
    sql: `select id from station where status = 'OPEN' and opened_on <= '2024-09-30' and division_code like $1
      except select station_id from reception_session where status in ('HELD', 'ONGOING')
        and held_on between '2024-09-01' and '2024-09-30'`,
  },
  {
    what: 'townships and subdistricts without a contact station',
    places: ['1506', '3505', '420581'],
    isPublic: true,
    ask: (division, claims) => gaps(operations.DivisionsWithoutStation, { division, kind: 'CONTACT_STATION' }, claims),
    sql: `select code from division where level = 'TOWNSHIP' and kind <> 'ZONE' and code like $1
      except select division_code from station where kind = 'CONTACT_STATION' and status = 'OPEN'`,
  },
  ...(
    [
      ['2020-07-01', '2020-09-30', ['321181']],
      ['2024-07-01', '2024-09-30', ['1506', '4205', '3505']],
    ] as const
  ).map(
    ([from, until, places]): Case => ({
      what: `deputy groups without an activity from ${from} to ${until}`,
      places,
      ask: (division, claims) => gaps(operations.GroupsWithoutActivity, { division, from, until }, claims),
      sql: `select id from deputy_group where established_on <= '${until}' and division_code like $1
          and coalesce(dissolved_on, '${until}') >= '${until}'
        except select group_id from activity where status in ('ONGOING', 'SUMMARISED', 'ARCHIVED')
          and daterange(starts_on, ends_on, '[]') && daterange '[${from},${until}]'`,
    }),
  ),
  {
    what: 'tasks of 2023 that were not done by the end of the year',
    places: ['4205', '420526'],
    ask: (division, claims) => gaps(operations.ChecklistGaps, { division, year: 2023, until: '2023-12-31' }, claims),
    sql: `select distinct i.id from duty_checklist_item i join duty_checklist l on l.id = i.checklist_id
        join mandate m on m.deputy_id = l.deputy_id
      where m.status = 'ACTIVE' and l.year = 2023 and l.status in ('ISSUED', 'CLOSED') and l.division_code like $1
        and i.due_on <= '2023-12-31' and i.done_count < i.target_count`,
  },
  {
    what: 'deputies of a prefecture without a checklist for 2023',
    places: ['4205', '1506', '3505'],
    ask: (division, claims) =>
      gaps(operations.DeputiesWithoutChecklist, { division, year: 2023, levels: ['PREFECTURE'] }, claims),
    sql: `${sitting} and c.level = 'PREFECTURE'
      except select deputy_id from duty_checklist where year = 2023 and status in ('ISSUED', 'CLOSED')`,
  },
  ...(
    [
      ['WEEKLY', '2024-04-22', '2024-04-28'],
      ['MONTHLY', '2024-10-01', '2024-10-31'],
      ['QUARTERLY', '2024-07-01', '2024-09-30'],
    ] as const
  ).map(
    ([cadence, from, until]): Case => ({
      what: `projects under way without a ${cadence.toLowerCase()} review from ${from} to ${until}`,
      places: ['1506', '4205', '3505'],
      isPublic: true,
      ask: (division, claims) => gaps(operations.ProjectsWithoutReport, { division, cadence, from, until }, claims),
      sql: `select id from livelihood_project where status = 'IN_PROGRESS' and started_on <= '${until}'
          and division_code like $1
        except select project_id from progress_report where cadence = '${cadence}'
          and reported_on between '${from}' and '${until}'`,
    }),
  ),
];

describe.each(cases)('$what', ({ places, isPublic, ask, sql }) => {
  it.each(places)('in %s, as its staff, are those that plain SQL finds', async (place) => {
    const staff: Claims = { role: 'staff', division: place.padEnd(12, '0') };
    const missing = await keys(sql, [`${place}%`]);
    expect(await ask(place, staff)).toEqual(missing);
    if (isPublic) expect(await ask(place)).toEqual(missing);
  });
});
