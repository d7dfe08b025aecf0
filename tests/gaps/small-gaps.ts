import { Activity } from '../../schema/activities/activity.js';
import { ContactLink } from '../../schema/contact-links/contact-link.js';
import { ContactRecord } from '../../schema/contact-links/contact-record.js';
import { DeputyGroup } from '../../schema/deputies/deputy-group.js';
import { Grid } from '../../schema/grids/grid.js';
import { GridDeputyAssignment } from '../../schema/grids/grid-deputy-assignment.js';
import { DutyChecklist } from '../../schema/performance/duty-checklist.js';
import { DutyChecklistItem } from '../../schema/performance/duty-checklist-item.js';
import { LivelihoodProject } from '../../schema/projects/livelihood-project.js';
import { ProgressReport } from '../../schema/projects/progress-report.js';
import { ReceptionSession } from '../../schema/stations/reception-session.js';
import { Station } from '../../schema/stations/station.js';
import type { RowOf } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { ids, smallPlace } from '../setup/small-place.js';

export const town = '150602001000';
const community = '150602001001';

/** The first record of each kind, to which tests add what it lacks. */
export const first = {
  grid: uuidOf('grid', 0),
  station: uuidOf('station', 0),
  group: uuidOf('group', 0),
  link: uuidOf('link', 0),
  checklist: uuidOf('checklist', 0),
  item: uuidOf('item', 0),
  project: uuidOf('project', 0),
};

/** The small place with a grid, a station, a group, a link, a task and a project, none of which has what it needs. */
export function smallGaps() {
  const data = smallPlace();
  data.add(Grid, {
    id: first.grid,
    code: `${community}001`,
    name: '第一网格',
    kind: 'BASIC',
    division: community,
    householdCount: 300,
  });
  data.add(Station, {
    id: first.station,
    code: 'DS-1',
    name: '交通街道代表之家',
    kind: 'DEPUTY_HOME',
    tier: 'CENTRE',
    division: town,
    hostKind: 'SUBDISTRICT',
    coLocatedWith: [],
    address: '交通街道1号',
    mode: 'ONSITE',
    isModel: false,
    featureTags: [],
    status: 'OPEN',
    openingHours: '工作日',
    openedOn: '2024-09-30',
  });
  data.add(DeputyGroup, {
    id: first.group,
    name: '交通街道代表小组',
    kind: 'REGIONAL',
    level: 'COUNTY',
    isKey: false,
    division: town,
    leader: ids.deputy(1),
    establishedOn: '2024-09-30',
  });
  data.add(ContactLink, {
    id: first.link,
    kind: 'COMMITTEE_MEMBER_TO_DEPUTY',
    status: 'ACTIVE',
    purpose: 'REGULAR_CONTACT',
    deputy: ids.deputy(1),
    committeeMember: ids.deputy(0),
    division: '150600000000',
    hasChatGroup: false,
    startedOn: '2024-09-01',
  });
  data.add(DutyChecklist, {
    id: first.checklist,
    deputy: ids.deputy(1),
    division: '150602000000',
    year: 2024,
    status: 'ISSUED',
    lawVersion: '代表法（2015年修正）',
  });
  data.add(DutyChecklistItem, {
    id: first.item,
    checklist: first.checklist,
    position: 1,
    kind: 'TRAINING',
    task: '参加培训',
    targetCount: 2,
    doneCount: 1,
    dueOn: '2024-09-30',
  });
  data.add(LivelihoodProject, {
    id: first.project,
    number: 'P-1',
    name: '口袋公园',
    year: 2024,
    level: 'COUNTY',
    method: 'SESSION_BALLOT',
    division: '150602000000',
    category: 'PUBLIC_FACILITIES',
    leadOfficial: '副区长',
    target: '建成口袋公园',
    status: 'IN_PROGRESS',
    progressFlag: 'ON_TRACK',
    progressRate: 0.5,
    investmentFen: 100_000_000,
    investedFen: 50_000_000,
    plannedStartOn: '2024-09-01',
    dueOn: '2024-12-31',
    startedOn: '2024-09-30',
  });
  return data;
}

/** What fills the gaps. */
export const assignment = (deputy: number, more: RowOf<GridDeputyAssignment> = {}) =>
  [
    GridDeputyAssignment,
    {
      id: uuidOf('assignment of a grid', deputy),
      grid: first.grid,
      deputy: ids.deputy(deputy),
      roles: ['PUBLICIST'],
      status: 'ACTIVE',
      startedOn: '2024-01-01',
      ...more,
    } satisfies RowOf<GridDeputyAssignment>,
  ] as const;

export const contact = (contactedOn: string) =>
  [
    ContactRecord,
    {
      id: uuidOf('contact', 0),
      link: first.link,
      division: '150600000000',
      mode: 'VISIT',
      contactedOn,
      topic: '走访',
      outcome: '听取意见',
      problemStatus: 'NONE',
    } satisfies RowOf<ContactRecord>,
  ] as const;

export const reception = (heldOn: string, status: ReceptionSession['status'] = 'HELD') =>
  [
    ReceptionSession,
    {
      id: uuidOf('reception', 0),
      station: first.station,
      division: town,
      heldOn,
      mode: 'ONSITE',
      topic: '接待选民',
      hostDeputy: ids.deputy(1),
      visitorCount: 0,
      status,
    } satisfies RowOf<ReceptionSession>,
  ] as const;

export const activity = (startsOn: string, endsOn: string, status: Activity['status'] = 'SUMMARISED') =>
  [
    Activity,
    {
      id: uuidOf('activity', 0),
      name: '小组活动',
      kind: 'GROUP_ACTIVITY',
      status,
      // Not announced: the office knows of it all the same.
      isPublished: false,
      level: 'COUNTY',
      division: town,
      startsOn,
      endsOn,
      group: first.group,
      staffCount: 0,
      residentCount: 0,
    } satisfies RowOf<Activity>,
  ] as const;

export const report = (reportedOn: string, cadence: ProgressReport['cadence'] = 'MONTHLY') =>
  [
    ProgressReport,
    {
      id: uuidOf('report', 0),
      project: first.project,
      cadence,
      reportedOn,
      progressRate: 0.5,
      summary: '正在施工',
    } satisfies RowOf<ProgressReport>,
  ] as const;
