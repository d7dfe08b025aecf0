import { Body } from '../../schema/bodies/body.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { LivelihoodProject } from '../../schema/projects/livelihood-project.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import { Station } from '../../schema/stations/station.js';
import { StationDeputy } from '../../schema/stations/station-deputy.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { ids } from '../setup/small-place.js';
import { Street, street } from './livelihood.js';

const [round, built, other] = [uuidOf('round', 0), uuidOf('project', 0), uuidOf('project', 1)];
const [chairs, home, station] = [uuidOf('chairs', 0), uuidOf('chairs', 1), uuidOf('station', 0)];
export const city = '150600000000';
export const cityOffice: Viewer = { role: 'staff', division: city };
export const project = `LivelihoodProject:${built}`;
export const another = `LivelihoodProject:${other}`;
export const stationId = `Station:${station}`;
export const deputyId = (n: number) => `Deputy:${ids.deputy(n)}`;
/** Of the city’s congress all are, of its standing committee the first alone. */
export const as = (n: number): Viewer => ({ role: 'deputy', deputy: ids.deputy(n) });

function works(data: Dataset): void {
  data.add(LivelihoodRound, {
    ...{ id: round, name: '2026年民生实事', division: street, year: 2026, number: 1, level: 'SUBDISTRICT' },
    ...{ method: 'CONSULTATION', stage: 'ANNOUNCED', announcedOn: '2026-01-01', collectionClosesOn: '2026-02-01' },
    organiser: ids.agency(2),
  });
  for (const [n, id] of [built, other].entries())
    data.add(LivelihoodProject, {
      ...{
        id,
        number: `P-${n}`,
        name: n ? '夜校' : '口袋公园',
        year: 2026,
        level: 'SUBDISTRICT',
        method: 'CONSULTATION',
      },
      ...{ division: street, round, category: 'PUBLIC_FACILITIES', leadOfficial: '副主任', target: '建成' },
      ...{ status: n ? 'NOT_STARTED' : 'IN_PROGRESS', leadDepartment: ids.agency(1), progressFlag: 'ON_TRACK' },
      ...{ progressRate: 0.1, investmentFen: 900, investedFen: 0, plannedStartOn: '2026-03-01', dueOn: '2026-11-30' },
      ...(n ? {} : { startedOn: '2026-03-01' }),
    });
  for (const [id, kind] of [
    [chairs, 'CHAIRPERSONS_MEETING'],
    [home, 'STANDING_COMMITTEE'],
  ] as const)
    data.add(Body, { id, name: kind, kind, division: city, fields: [], establishedOn: '2020-01-01' });
  data.add(Station, {
    ...{ id: station, name: '交通街道代表之家', kind: 'DEPUTY_HOME', division: street, openedOn: '2024-01-01' },
    address: '铁西路1号',
    ...{ code: 'JT-1', tier: 'CENTRE', hostKind: 'COMMUNITY', coLocatedWith: [], mode: 'ONSITE' },
    ...{ isModel: false, featureTags: [], status: 'OPEN', openingHours: '周一至周五' },
  });
  data.add(StationDeputy, {
    ...{ id: uuidOf('in station', 0), station, deputy: ids.deputy(1), role: 'MEMBER', joinedOn: '2024-02-01' },
  });
}

/** 交通街道 with a project under way, one not begun, a station and those of the city who watch. */
export const openSupervised = (fill: (data: Dataset) => void = () => {}) =>
  Street.open((data) => {
    works(data);
    fill(data);
  });

/** What a body of the city did with a matter at a meeting of that day. */
async function met(place: Street, subjectId: string, on: string, body: string, did: object): Promise<string> {
  const kind = body === chairs ? 'CHAIRPERSONS_MEETING' : 'COMMITTEE_MEETING';
  const planned = { body: `Body:${body}`, kind, name: body === chairs ? '主任会议' : '常委会会议', heldOn: on };
  const meeting = await place.does('meeting', 'planMeeting', planned, cityOffice);
  await place.does('meeting', 'holdMeeting', { id: meeting, presentCount: 7, entitledCount: 9 }, cityOffice);
  return place.does('decision', 'recordDecision', { meeting, subjectId, decidedOn: on, ...did }, cityOffice);
}
const report = { kind: 'HEARD', title: '听取监督报告', result: 'NOTED' };
const passed = { kind: 'DECIDED', title: '讨论通过', result: 'PASSED', forCount: 7 };
/** What the chairpersons’ meeting of the city heard on that day. */
export const heard = (place: Street, subjectId: string, on: string) => met(place, subjectId, on, chairs, report);
export const heardByCommittee = (place: Street, subjectId: string, on: string) =>
  met(place, subjectId, on, home, report);
/** What the chairpersons’ meeting of the city decided on that day, or its standing committee. */
export const decided = (place: Street, subjectId: string, on: string, by = 'CHAIRPERSONS_MEETING') =>
  met(place, subjectId, on, by === 'CHAIRPERSONS_MEETING' ? chairs : home, passed);
