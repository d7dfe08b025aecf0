import { Bulletin, type BulletinStatus } from '../../../schema/communities/bulletin.js';
import { BulletinItem } from '../../../schema/communities/bulletin-item.js';
import type { FeedbackChannel } from '../../../schema/suggestions/feedback.choices.js';
import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { bulletins } from '../../places/communities.js';
import { addMonths, recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';
import { agencyIdOf, divisionOf, subtreeOf, villagesOf } from '../organisations.js';
import { categoryOf, unitsOf } from '../suggestions/categories.js';
import { textPlace } from '../text-place.js';

interface Voice {
  readonly id: string;
  readonly title: string;
  readonly category: SuggestionCategory;
  readonly channel: FeedbackChannel;
  readonly division: string;
  readonly receivedOn: string;
}

/** 民情专报: what came up in chat groups and at stations of a month or a quarter. */
export function seedBulletins(data: Dataset): void {
  const { city, counties, from } = bulletins;
  const voices = voicesOf(data, city);
  series(data, voices, city, `${from}-01`, 1);
  for (const county of counties) series(data, voices, county.padEnd(12, '0'), `${from}-01`, 3);
}

/** What was being compiled has been issued since; those of the last months are new. */
export function seedRecentBulletins(data: Dataset): void {
  for (const one of data.of(Bulletin)) if (!one.issuedOn) issue(data, one);
  const { city, counties } = bulletins;
  const month = `${data.day.slice(0, 7)}-01`;
  const voices = voicesOf(data, city);
  const recent = { until: data.day, name: 'recent bulletins', items: 5 };
  series(data, voices, city, addMonths(month, -2), 1, recent);
  // The quarter that is running, and the one before.
  const quarter = addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3));
  for (const county of counties) series(data, voices, county.padEnd(12, '0'), addMonths(quarter, -3), 3, recent);
}

const voicesOf = (data: Dataset, city: string): readonly Voice[] =>
  (data.of(PublicFeedback) as unknown as readonly Voice[]).filter(({ division }) =>
    division.startsWith(subtreeOf(city)),
  );

function issue(data: Dataset, bulletin: Row): void {
  data.amend(Bulletin, bulletin, {
    status: 'ANSWERED',
    issuedOn: addDays(bulletin.periodEndsOn as string, randomOf(`settled/${bulletin.id}`).int(3, 9)),
    instruction,
  });
  for (const item of data.of(BulletinItem))
    if (item.bulletin === bulletin.id) data.amend(BulletinItem, item, { outcome: answered });
}

const instruction = '请有关部门认真研究办理，及时反馈代表和群众。';
const answered = '已办理并反馈。';

const told = { until: recordedUntil, name: 'bulletins' };

/** One for every so many months, as they are on the day `until`, with so many items, or some. */
function series(
  data: Dataset,
  voices: readonly Voice[],
  division: string,
  from: string,
  months: number,
  { until, name: kind, items }: { readonly until: string; readonly name: string; readonly items?: number } = told,
): void {
  const random = randomOf(`${kind}/${division}`);
  const { name } = divisionOf(division);
  for (let start = from; start <= until; start = addMonths(start, months)) {
    const end = addDays(addMonths(start, months), -1);
    const year = Number(start.slice(0, 4));
    const number = Math.ceil(Number(start.slice(5, 7)) / months);
    const issuedOn = addDays(end, random.int(3, 9));
    const isIssued = issuedOn <= until;
    const status: BulletinStatus = isIssued
      ? random.weighted([
          ['ISSUED', 20],
          ['INSTRUCTED', 30],
          ['ANSWERED', 50],
        ])
      : end < until
        ? 'REVIEWED'
        : 'COMPILING';
    const id = uuidOf(`bulletin/${division}`, number + year * 100, new Date(end));
    data.add(Bulletin, {
      id,
      title: `${name}民情专报（${year}年第${number}期）`,
      division,
      compiler: agencyIdOf(division, 'DEPUTY_COMMITTEE'),
      year,
      number,
      status,
      periodStartsOn: start,
      periodEndsOn: end,
      ...(isIssued && { issuedOn }),
      ...(isIssued && status !== 'ISSUED' && { instruction }),
    });
    const heard = voices.filter(
      (one) => one.division.startsWith(subtreeOf(division)) && one.receivedOn >= start && one.receivedOn <= end,
    );
    const chosen = random.sample(heard, Math.min(heard.length, random.int(1, 3)));
    for (let n = 0; n < (items ?? random.int(4, 6)); n++) {
      const voice = chosen[n];
      const place = voice?.division ?? random.pick(villagesOf(division)).code;
      const text = feedbackText(random, textPlace(place));
      const county = `${place.slice(0, 6)}000000`;
      data.add(BulletinItem, {
        id: uuidOf(`bulletin-item/${id}`, n, new Date(end)),
        bulletin: id,
        position: n + 1,
        title: voice?.title ?? `${text.at}${text.topic}问题`,
        content: voice ? `${voice.title}，群众希望尽快解决。` : text.text,
        category: voice?.category ?? categoryOf(text.category),
        channel:
          voice?.channel ?? random.pick(['WECHAT_GROUP', 'WECHAT_GROUP', 'GRID_REPORT', 'STATION_VISIT'] as const),
        agency: agencyIdOf(county, unitsOf(county, voice ? 'GOVERNANCE' : text.category)[0] ?? 'LETTERS'),
        ...(voice && { feedback: voice.id }),
        ...(status === 'ANSWERED' && { outcome: answered }),
      });
    }
  }
}
