import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AgendaItem } from '../../schema/bodies/agenda-item.js';
import { Decision } from '../../schema/bodies/decision.js';
import { Meeting } from '../../schema/bodies/meeting.js';
import { SurveyParticipation } from '../../schema/evaluations/survey-participation.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { Class } from '../../schema/kit/declare/class.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import type { DerivedField } from '../../schema/kit/declare/field.js';
import { seesAll } from '../../schema/kit/declare/rows.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { OpinionSolicitation } from '../../schema/legislation/opinion-solicitation.js';
import { DisputeMediation } from '../../schema/petitions/dispute-mediation.js';
import { inHandling } from '../../schema/petitions/petition.choices.js';
import { PetitionCase } from '../../schema/petitions/petition-case.js';
import { platform } from '../../schema/platform.js';
import { DutyRoster } from '../../schema/stations/duty-roster.js';
import { ReceptionSession } from '../../schema/stations/reception-session.js';
import { Station } from '../../schema/stations/station.js';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SupervisionMatter } from '../../schema/supervision/supervision-matter.js';
import { addDays } from '../../seeds/areas/days.js';
import { buildDataset } from '../../seeds/index.js';
import { type Dataset, recordedUntil } from '../../seeds/kit/dataset.js';
import { startServer, type TestServer } from '../setup/server.js';

/** What the published documents are about: 鄂尔多斯市, its 准格尔旗, 宜昌市, 丹阳市, 泉州市. */
const places = ['1506', '150622', '4205', '321181', '3505'];

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with whole values; a wrong path fails the test
type Asked = (query: string, viewer: Viewer) => Promise<any>;
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const ask: Asked = (query, { role, ...claims }) => server.ask(query, {}, { role: role as 'system', ...claims });
const today = dayInChina();

describe('on the day of loading', () => {
  const on = (days: number) => addDays(today, days);
  const count = async (list: string, viewer: Viewer = { role: 'anonymous' }): Promise<number> =>
    (await ask(`{ it: ${list} { totalCount } }`, viewer)).it.totalCount;
  const system: Viewer = { role: 'system' };

  describe.each(places)('in %s', (place) => {
    const within = `division: { within: "${place}" }`;

    it('somebody is on duty this week and in each of the coming ones', async () => {
      const monday = on(-((new Date(today).getUTCDay() + 6) % 7));
      for (let week = 0; week < 8; week++) {
        const days = `gte: "${addDays(monday, 7 * week)}", lt: "${addDays(monday, 7 * week + 7)}"`;
        const turns = await count(`dutyRosters(filter: { station: { ${within} }, dutyOn: { ${days} } })`);
        expect(turns, `week ${week}`).toBeGreaterThan(0);
      }
    });

    it('deputies have received the public in the last weeks, do so today, and will in the next', async () => {
      const held = `status: { eq: HELD }, heldOn: { gte: "${on(-28)}", lt: "${today}" }`;
      const next = `status: { eq: PLANNED }, heldOn: { gt: "${today}", lte: "${on(14)}" }`;
      for (const when of [held, `heldOn: { eq: "${today}" }`, next])
        expect(await count(`receptionSessions(filter: { ${within}, ${when} })`), when).toBeGreaterThan(0);
    });

    it('a call for opinions is open, began before today and ends after it', async () => {
      const days = `opensOn: { lt: "${today}" }, closesOn: { gt: "${today}" }`;
      const open = `opinionSolicitations(filter: { ${within}, isOpen: { eq: true }, ${days} })`;
      expect(await count(open)).toBeGreaterThan(0);
    });

    it('a round of livelihood projects is at its vote, and the ballot is open', async () => {
      const open = `status: { eq: OPEN }, heldOn: { lte: "${today}", gte: "${on(-7)}" }, round: { stage: { eq: VOTING } }`;
      const { it: ballots } = await ask(
        `{ it: ballotRounds(first: 5, filter: { ${within}, ${open} }) {
            nodes { seatCount candidateCount candidates(first: 9) { nodes { voteCount isElected } } } } }`,
        { role: 'anonymous' },
      );
      expect(ballots.nodes.length).toBeGreaterThan(0);
      for (const { seatCount, candidateCount, candidates } of ballots.nodes) {
        expect([seatCount, candidateCount]).toEqual([4, 5]);
        expect(candidates.nodes).toEqual(Array(5).fill({ voteCount: null, isElected: null }));
      }
    });

    it('suggestions wait for their answers, some in time and some overdue by days or weeks', async () => {
      const waiting = `suggestion: { ${within} }, repliedOn: { isNull: true }, endedOn: { isNull: true }`;
      const of = (more: string) => count(`suggestionAssignments(filter: { ${waiting}, ${more} })`, system);
      expect(await of(`dueOn: { gte: "${today}" }, isOverdue: { eq: false }`)).toBeGreaterThan(0);
      expect(await of(`isOverdue: { eq: true }, dueOn: { gte: "${on(-60)}" }`)).toBeGreaterThan(0);
    });

    it('units and offices have work of every kind before them, in time or overdue', async () => {
      for (const list of [
        `petitionCases(filter: { ${within}, concludedOn: { isNull: true }, dueOn: { gte: "${today}" } })`,
        `petitionCases(filter: { ${within}, isOverdue: { eq: true } })`,
        `hotlineWorkOrders(filter: { ${within}, closedOn: { isNull: true } })`,
        `hazardChecks(filter: { ${within}, checkedOn: { gte: "${on(-40)}" } })`,
        `supervisionMatters(filter: { ${within}, reportedOn: { gte: "${on(-90)}" } })`,
        `supervisionTasks(filter: { plan: { ${within} }, isOverdue: { eq: true } })`,
        `supervisionTasks(filter: { plan: { ${within} }, status: { eq: IN_PROGRESS }, dueOn: { gte: "${today}" } })`,
        `livelihoodProjects(filter: { ${within}, status: { eq: IN_PROGRESS }, dueOn: { gte: "${today}" } })`,
        `livelihoodProjects(filter: { ${within}, isOverdue: { eq: true } })`,
      ])
        expect(await count(list, system), list).toBeGreaterThan(0);
    });

    it('citizens have spoken lately, and everybody sees some of it', async () => {
      const lately = `receivedOn: { gte: "${on(-45)}", lte: "${today}" }`;
      expect(await count(`publicFeedback(filter: { ${within}, ${lately} })`)).toBeGreaterThan(0);
    });
  });

  describe('of whatever has a last day', () => {
    const late = platform.specs.flatMap((spec) => {
      const clock = (spec.field('isOverdue') as DerivedField | undefined)?.clock;
      return clock ? [[spec.name, spec.many, clock] as const] : [];
    });
    /** Overdue on the day of loading, and open and in time; a plan of a year has its tasks at days of the calendar. */
    const expected: Readonly<Record<string, readonly [overdue: number, inTime: number | readonly [number, number]]>> = {
      ActivityOpinion: [0, 0],
      AssessmentCommission: [0, 0],
      DepartmentEvaluation: [0, 0],
      DutyReport: [0, 0],
      HazardCheck: [12, 35],
      HotlineWorkOrder: [27, 41],
      InterviewQuestion: [0, 2],
      LivelihoodProject: [7, 21],
      PetitionCase: [15, 63],
      ProjectIssue: [7, 7],
      PublicFeedback: [31, 31],
      SuggestionAssignment: [45, 146],
      SupervisionMatter: [11, 23],
      SupervisionReport: [0, 0],
      SupervisionTask: [5, [14, 30]],
      SupervisionVisit: [5, 5],
    };

    it('the numbers are known of every kind', () => {
      expect(late.map(([name]) => name).toSorted()).toEqual(Object.keys(expected).toSorted());
    });

    it.each(late)('%s: some are in time, some a little overdue, and none for months', async (name, many, clock) => {
      const overdue = (more = '') => count(`${many}(filter: { isOverdue: { eq: true } ${more} })`, system);
      const runs = Object.entries(clock.runs ?? {}).map(([property, values]) =>
        values === true ? `${property}: { eq: true }` : `${property}: { in: [${values.join(', ')}] }`,
      );
      const open = [...runs, ...(clock.done ?? []).map((done) => `${done}: { isNull: true }`)].join(', ');
      const inTime = await count(`${many}(filter: { ${open}, ${clock.due}: { gte: "${today}" } })`, system);
      const [late, [least, most]] = [expected[name]![0], [expected[name]![1]].flat() as [number, number?]];
      expect([await overdue(), inTime]).toEqual([late, most === undefined ? least : inTime]);
      if (most !== undefined) expect(inTime).toSatisfy((found: number) => found >= least && found <= most);
      if (!clock.again) expect(await overdue(`, ${clock.due}: { lt: "${on(-60)}" }`)).toBe(0);
    });
  });

  it('nothing that was open when the documents end has stayed open', async () => {
    const before = `lt: "${recordedUntil}"`;
    for (const list of [
      `petitionCases(filter: { status: { in: [${[...inHandling, 'REVIEW', 'RECHECK'].join(', ')}] }, registeredOn: { ${before} } })`,
      `disputeMediations(filter: { closedOn: { isNull: true }, openedOn: { ${before} } })`,
      `hotlineWorkOrders(filter: { closedOn: { isNull: true }, receivedOn: { ${before} } })`,
      `workOrderSupervisions(filter: { status: { eq: OPEN }, startedOn: { ${before} } })`,
      `hazardChecks(filter: { status: { in: [FOUND, REPORTED, RECTIFYING] }, checkedOn: { ${before} } })`,
      `supervisionMatters(filter: { repliedOn: { isNull: true }, reportedOn: { ${before} } })`,
      `supervisionTasks(filter: { status: { ne: COMPLETED }, plan: { startsOn: { ${before} } } })`,
      `supervisionPlans(filter: { status: { ne: CLOSED }, startsOn: { ${before} } })`,
      `keySupervisions(filter: { reportedOn: { isNull: true }, proposedOn: { ${before} } })`,
      `livelihoodProjects(filter: { status: { ne: IN_OPERATION }, plannedStartOn: { ${before} } })`,
      `livelihoodRounds(filter: { stage: { ne: CLOSED }, announcedOn: { ${before} } })`,
      `projectIssues(filter: { resolvedOn: { isNull: true }, raisedOn: { ${before} } })`,
      `bulletins(filter: { issuedOn: { isNull: true }, periodEndsOn: { ${before} } })`,
      `pointsEntries(filter: { status: { eq: SUBMITTED }, occurredOn: { ${before} } })`,
      `dutyChecklists(filter: { status: { eq: ISSUED }, issuedOn: { ${before} } })`,
      `mandates(filter: { status: { in: [ELECTED, QUALIFIED] }, startedOn: { ${before} } })`,
    ])
      expect(await count(list, system), list).toBe(0);
  });

  it('what is over is behind, and what is planned ahead', async () => {
    const [past, future] = [`lt: "${today}"`, `gt: "${today}"`];
    for (const list of [
      `dutyRosters(filter: { status: { eq: PLANNED }, dutyOn: { ${past} } })`,
      `dutyRosters(filter: { status: { ne: PLANNED }, dutyOn: { ${future} } })`,
      `receptionSessions(filter: { status: { eq: PLANNED }, heldOn: { ${past} } })`,
      `receptionSessions(filter: { status: { ne: PLANNED }, heldOn: { ${future} } })`,
      `receptionSessions(filter: { heldOn: { gt: "${on(366)}" } })`,
      `activities(filter: { status: { in: [PLANNED, ENROLLING] }, startsOn: { ${past} } })`,
      `opinionSolicitations(filter: { status: { eq: OPEN }, closesOn: { ${past} } })`,
      `surveys(filter: { status: { eq: OPEN }, closesOn: { ${past} } })`,
      `hearings(filter: { status: { eq: REGISTERING }, heldOn: { ${past} } })`,
      `trainings(filter: { status: { eq: ENROLLING }, startsOn: { ${past} } })`,
      `dutyReports(filter: { status: { eq: SCHEDULED }, reportedOn: { ${past} } })`,
      `livelihoodRounds(filter: { stage: { eq: COLLECTING }, collectionClosesOn: { ${past} } })`,
      `contactLinks(filter: { status: { eq: PLANNED }, startedOn: { ${past} } })`,
      `contactLinks(filter: { status: { ne: PLANNED }, startedOn: { ${future} } })`,
      `appointments(filter: { status: { eq: APPOINTED }, endsOn: { ${past} } })`,
      `appointments(filter: { status: { eq: ENDED }, endsOn: { ${future} } })`,
      `pointsStatements(filter: { publishedOn: { isNull: true }, year: { lt: ${Number(today.slice(0, 4)) - 1} } })`,
    ])
      expect(await count(list, system), list).toBe(0);
  });

  /** A rating that is planned has its day. */
  const planned = ['departmentEvaluations.ratedOn'];

  it('nothing has happened yet on a day that is still to come', async () => {
    const happened =
      /^(closed|replied|handled|resolved|rated|received|registered|answered|concluded|submitted|issued|contacted|visited|enrolled|proposed|joined|accepted|notified|settled|completed|signed|responded|published)On$/;
    const ahead = platform.specs.flatMap(({ many, fields }) =>
      [...fields.values()]
        .filter((field) => field.is === 'scalar' && field.see && field.filter && happened.test(field.name))
        .filter(({ name }) => !planned.includes(`${many}.${name}`))
        .map(({ name }) => `${many}(filter: { ${name}: { gt: "${today}" } })`),
    );
    expect(ahead.length).toBeGreaterThan(30);
    const found = await Promise.all(ahead.map(async (list) => ((await count(list, system)) > 0 ? [list] : [])));
    expect(found.flat()).toEqual([]);
  });
});

describe('on another day of loading', () => {
  /** A Saturday after February’s last. */
  const day = '2031-03-01';
  let data: Dataset;
  beforeAll(() => {
    data = buildDataset(() => {}, day);
  });
  const of = (type: Class) => data.of(type);

  it('there are as many records of each concept', async () => {
    // Which decisions one meeting takes depends on which of their days fall together, and how many there are on how much
    // of the year's plan of supervision is done. Who has answered an anonymous survey is shown to that deputy alone.
    const elsewhere: readonly Class[] = [Meeting, AgendaItem, Decision, SurveyParticipation];
    const types = data.types.filter((type) => !elsewhere.includes(type));
    const counted = await Promise.all(
      types.map(async (type) => {
        const { name, many, declaration, rows } = specOf(type);
        const every = declaration.validity ? '(anyTime: true)' : '';
        const { it: list } = await ask(`{ it: ${many}${every} { totalCount } }`, {
          role: seesAll(rows, 'system') ? 'system' : 'security',
        });
        return [name, list.totalCount];
      }),
    );
    expect(counted).toEqual(types.map((type) => [specOf(type).name, of(type).length]));
  });

  it('what is planned lies ahead of it, and what is over behind', () => {
    const wrong = (type: Class, on: string, planned: readonly string[]) =>
      of(type).filter((row) => planned.includes(row.status as string) !== (row[on] as string) >= day);
    expect(wrong(DutyRoster, 'dutyOn', ['PLANNED'])).toEqual([]);
    expect(wrong(ReceptionSession, 'heldOn', ['PLANNED'])).toEqual([]);
    expect(wrong(OpinionSolicitation, 'closesOn', ['OPEN'])).toEqual([]);
  });

  it.each([
    [Suggestion, 'submittedOn'],
    [PublicFeedback, 'receivedOn'],
    [PetitionCase, 'registeredOn'],
    [DisputeMediation, 'openedOn'],
    [SupervisionMatter, 'reportedOn'],
  ] as const)('the numbers of a register follow the days: %o', (type, on) => {
    const registers = Map.groupBy(of(type), ({ number }) => (number as string).replace(/-\d+$/, ''));
    expect(registers.size).toBeGreaterThan(9);
    for (const [register, rows] of registers) {
      const inOrder = rows.toSorted((a, b) => ((a.number as string) < (b.number as string) ? -1 : 1));
      const days = inOrder.map((row) => row[on] as string);
      expect(days, register).toEqual(days.toSorted());
      expect(inOrder.map(({ number }) => Number(/\d+$/.exec(number as string)![0]))).toEqual(rows.map((_, n) => n + 1));
    }
  });

  it('titles say what something is called, not what that means, and a group’s station stands in its group', () => {
    const titles = [...of(DisputeMediation), ...of(PetitionCase)].map(({ title }) => title as string);
    expect(titles.filter((title) => title.includes('：'))).toEqual([]);
    const groups = of(Station).flatMap(({ name, address }) => {
      const [group] = /\d+组/.exec(name as string) ?? [];
      return group && address !== '线上' ? [(address as string).includes(group)] : [];
    });
    expect(groups.length).toBeGreaterThan(50);
    expect(groups).not.toContain(false);
  });

  it('what documents tell of has its own days', async () => {
    const until = recordedUntil;
    const { it: list } = await ask(
      `{ it: publicFeedback(filter: { receivedOn: { lt: "${until}" } }) { totalCount } }`,
      {
        role: 'system',
      },
    );
    expect(of(PublicFeedback).filter(({ receivedOn }) => (receivedOn as string) < until)).toHaveLength(list.totalCount);
    expect(list.totalCount).toBeGreaterThan(5000);
  });
});
