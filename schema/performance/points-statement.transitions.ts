import { holding } from '../accounts/holding.js';
import { all, fromSql, listed, mine, refuse, transitions, within } from '../kit/transitions.js';
import { elsewhere, placesOf, strangerAmong } from '../organisations/one-place.js';
import { countyOffice, pointsOffice as office } from './points.actors.js';
import { AssessmentStatus } from './points.choices.js';
import { PointsEntry } from './points-entry.js';
import { PointsStatement } from './points-statement.js';

const waiting = { ENTRIES_WAIT: ['还有待核定的积分', 'Entries still wait for approval'] } as const;
const entries = { entries: listed(PointsEntry, 'status') };
const waits = ({ it }: { readonly it: { readonly entries: readonly { readonly status: string }[] } }) =>
  it.entries.some(({ status }) => status === 'SUBMITTED') ? refuse('ENTRIES_WAIT', 'id') : undefined;

interface Rule {
  readonly status: string;
  readonly division: string;
  readonly from: string;
  readonly to: string | null;
}

const opening = {
  ...placesOf({ group: 'deputy_group' }),
  edition: fromSql<Rule>(
    `(select json_build_object('status', r.status, 'division', r.division_code, 'from', r.effective_on, 'to', r.ended_on) from points_rule r where r.id = {rule})`,
  ),
  isOpened: fromSql<boolean>(
    'exists (select from points_statement s where s.deputy_id = {deputy} and s.rule_id = {rule} and s.year = {year})',
  ),
  isTheirs: fromSql<boolean>(
    `exists (select from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {deputy} and m.status = 'ACTIVE' and c.division_code = {division})`,
  ),
};

/** How many have more points of that year: an appeal may change where everybody stands. */
const standing = {
  ahead: fromSql<number>(
    '(select count(*)::int from points_statement s where s.rule_id = {rule} and s.year = {year} and s.total_points > {totalPoints})',
  ),
};

export const pointsStatementTransitions = transitions(
  { concept: () => PointsStatement, state: 'status', states: AssessmentStatus },
  ({ begin, act }) => ({
    openPointsStatement: begin(
      '开立积分反馈单：一名代表一个履职年度按一版办法记分',
      'The points of one deputy in one year, by one edition of the rule',
      {
        to: 'OPEN',
        by: office,
        takes: ['deputy', 'rule', 'division', 'group', 'year'],
        reads: opening,
        refusals: {
          ...elsewhere,
          RULE_OUT_OF_TIME: ['该版办法不是该地的，或者不适用于该年度', 'That edition is of another place or year'],
          OPENED_BEFORE: ['该代表该年度的反馈单已经开立', 'The statement of that year is there already'],
          NO_SUCH_DEPUTY: ['不是该地现任人大代表', 'No deputy of the place'],
        },
        rule: ({ edition, places = {}, isOpened, isTheirs, division, year }) => {
          const isInTime = edition && edition.from <= `${year}-12-31` && (edition.to ?? '9999') > `${year}-01-01`;
          if (!isInTime || edition.status === 'DRAFT' || edition.division !== division)
            return refuse('RULE_OUT_OF_TIME', 'rule');
          if (isOpened) return refuse('OPENED_BEFORE', 'deputy');
          if (!isTheirs) return refuse('NO_SUCH_DEPUTY', 'deputy');
          return strangerAmong(places, division) ?? { sets: { totalPoints: 0 } };
        },
      },
    ),

    selfAssessPoints: act('代表核对积分', 'The deputy has checked the points', {
      from: ['OPEN'],
      to: 'SELF_ASSESSED',
      by: { deputy: mine('deputy', 'deputy') },
    }),
    groupAssessPoints: act('小组核对积分', 'The group has checked the points', {
      from: ['OPEN', 'SELF_ASSESSED'],
      to: 'GROUP_ASSESSED',
      by: { staff: all(within(), holding('GROUP_LEADER', 'COUNTY_OFFICE')) },
    }),
    townshipAssessPoints: act('镇街核对积分', 'Presidium or work committee has checked the points', {
      from: ['SELF_ASSESSED', 'GROUP_ASSESSED'],
      to: 'TOWNSHIP_ASSESSED',
      by: { staff: all(within(), holding('PRESIDIUM', 'SUBDISTRICT_COMMITTEE')) },
    }),
    officeAssessPoints: act(
      '代表工作机构核对积分：须没有待核定的积分',
      'The office has checked them, and no entry waits',
      {
        from: ['SELF_ASSESSED', 'GROUP_ASSESSED', 'TOWNSHIP_ASSESSED'],
        to: 'DEPUTY_OFFICE_ASSESSED',
        by: countyOffice,
        lists: entries,
        refusals: waiting,
        guard: waits,
      },
    ),

    publishPointsStatement: act(
      '公布积分并发放反馈单：名次由总积分得出',
      'The points are published and the slip handed out; the rank follows from the total',
      {
        from: ['DEPUTY_OFFICE_ASSESSED'],
        to: 'PUBLISHED',
        by: countyOffice,
        lists: entries,
        reads: standing,
        refusals: waiting,
        guard: waits,
        rule: ({ ahead = 0, today }) => ({ sets: { publishedOn: today, rank: ahead + 1 } }),
      },
    ),

    appealPoints: act(
      '积分申诉：代表对公布的积分申诉并说明理由',
      'The deputy appeals against the points, with the reason',
      {
        from: ['PUBLISHED'],
        to: 'APPEALED',
        by: { deputy: mine('deputy', 'deputy') },
        needs: ['appealReason'],
        sees: ['appealedOn'],
        refusals: { APPEALED_BEFORE: ['已经申诉并有决定', 'It was appealed against and decided'] },
        guard: ({ it }) => (it.appealedOn ? refuse('APPEALED_BEFORE', 'id') : undefined),
        rule: ({ today }) => ({ sets: { appealedOn: today } }),
      },
    ),

    decidePointsAppeal: act(
      '决定积分申诉：申诉成立的，先补记或者冲销，再作决定；决定后的积分再次公布',
      'The appeal is decided, after points are added or reversed where it is right; they are published again',
      {
        from: ['APPEALED'],
        to: 'PUBLISHED',
        by: countyOffice,
        needs: ['appealDecision'],
        lists: entries,
        reads: standing,
        refusals: waiting,
        guard: waits,
        rule: ({ ahead = 0, today }) => ({ sets: { appealDecidedOn: today, publishedOn: today, rank: ahead + 1 } }),
      },
    ),

    finalisePoints: act(
      '确定积分：不再变动，名次以此时的总积分为准',
      'The points are final, and so is the rank by them',
      {
        from: ['PUBLISHED'],
        to: 'FINAL',
        by: countyOffice,
        reads: standing,
        rule: ({ ahead = 0 }) => ({ sets: { rank: ahead + 1 } }),
      },
    ),
  }),
);
