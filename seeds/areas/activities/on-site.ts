import { Activity } from '../../../schema/activities/activity.js';
import { OnSiteGuest } from '../../../schema/activities/on-site-guest.js';
import { OnSiteMeeting } from '../../../schema/activities/on-site-meeting.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { agencyIdOf, countiesOf, type SeedDivision } from '../organisations.js';

const [city, banner] = ['150600000000', '150622000000'];
const done = { status: 'SUMMARISED' } as const;

/** The city’s yearly meetings on the spot, to which its banners come, and the national one at which a banner spoke. */
export function meetOnSite(data: Dataset): void {
  const banners = countiesOf('1506');
  for (const { id, series, kind, level, division, name, startsOn } of data.of(Activity)) {
    const own = { activity: id as string, name: name as string, heldOn: startsOn as string };
    if (kind === 'SITE_MEETING' && series === '票决制工作现场观摩会')
      meet(data, banners, {
        ...{ ...own, ...done, kind: 'OBSERVATION', organiser: '鄂尔多斯市人大常委会', division: city },
        ...{ host: agencyIdOf(city, 'DEPUTY_COMMITTEE'), summary: '交流票决制的做法，推广征集、票决和监督的经验。' },
      });
    if (level === 'NATIONAL' && division === banner)
      meet(
        data,
        banners.filter(({ code }) => code === banner),
        {
          ...own,
          ...done,
          kind: 'VIDEO',
          organiser: '全国人大',
          division: banner,
          summary: '各地交流民生实事项目票决制经验。',
        },
        '民生实事项目人大代表票决制',
      );
  }
}

type Meeting = Omit<RowOf<OnSiteMeeting>, 'id'> & { readonly activity: string; readonly heldOn: string };

function meet(data: Dataset, places: readonly SeedDivision[], row: Meeting, speech?: string): void {
  const { activity, heldOn } = row;
  const id = uuidOf(`on-site/${activity}`, 0, new Date(heldOn));
  data.add(OnSiteMeeting, { id, ...row });
  for (const { code, name } of places)
    data.add(OnSiteGuest, {
      ...{ id: uuidOf(`guest/${id}`, Number(code.slice(4, 6)), new Date(heldOn)), meeting: id, name, division: code },
      ...{ status: 'ATTENDED', ...(speech && { speech }) },
    });
}
