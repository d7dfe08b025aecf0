import { DeputyPost, type PostKind, type PostStatus } from '../../../schema/performance/deputy-post.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { fill } from '../../kit/templates.js';
import { uuidOf } from '../../kit/uuid.js';
import { deputyPosts } from '../../places/performance.js';
import { at, earliest, recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { divisionOf, subtreeOf } from '../organisations.js';

/** Posts of deputies (履职圈), and stories that congress and press tell of them. */
export function seedPosts(data: Dataset): void {
  for (const { within, level, posts, stories, from, to } of deputyPosts) {
    const city = within.padEnd(12, '0');
    const random = randomOf(`posts/${within}`);
    const deputies = deputiesOf(data, within, level);
    let count = 0;
    const add = (row: Partial<RowOf<DeputyPost>> & { writtenOn: string }, status: PostStatus = 'PUBLISHED') => {
      const wasPublished = status === 'PUBLISHED' || status === 'TAKEN_DOWN';
      const publishedOn = earliest(addDays(row.writtenOn, random.int(0, 2)), recordedUntil);
      data.add(DeputyPost, {
        id: uuidOf(`post/${within}`, count++, new Date(row.writtenOn)),
        division: city,
        ...row,
        status,
        viewCount: wasPublished ? random.int(30, 2600) : 0,
        ...(wasPublished && { publishedAt: at(publishedOn, '17:20') }),
        ...((status === 'REJECTED' || status === 'TAKEN_DOWN') && { moderationNote: '含有群众个人信息，请修改后再发' }),
      });
    };
    for (let n = 0; n < posts; n++) {
      const row = { ...own(random, random.pick(deputies)), writtenOn: dayBetween(random, from, to) };
      add(row, statusOf(random, row.writtenOn));
    }
    const solved = solvedOf(data, within, new Set(deputies.map(({ id }) => id)), from, to);
    for (let n = 0; n < stories; n++)
      add(n % 2 ? handling(random, random.pick(solved)) : story(random, random.pick(deputies), from, to));
  }
}

const statusOf = (random: Random, writtenOn: string): PostStatus =>
  addDays(writtenOn, 4) > recordedUntil
    ? 'SUBMITTED'
    : random.weighted([
        ['PUBLISHED', 90],
        ['REJECTED', 4],
        ['TAKEN_DOWN', 2],
        ['DRAFT', 4],
      ]);

const townOf = ({ division }: SeedDeputy): string => divisionOf(division.slice(0, 9)).name;

function own(random: Random, deputy: SeedDeputy) {
  const slots = { at: townOf(deputy) };
  const [title, content, kind] = random.pick(posts);
  const withVideo = random.chance(0.2);
  return {
    deputy: deputy.id,
    kind,
    media: withVideo ? (['TEXT', 'VIDEO'] as const) : (['TEXT', 'PICTURE'] as const),
    channels: ['PLATFORM'] as const,
    title: fill(title, random, slots),
    content: fill(content, random, slots),
  };
}

function story(random: Random, deputy: SeedDeputy, from: string, to: string) {
  const at = townOf(deputy);
  return {
    deputy: deputy.id,
    kind: 'STORY' as const,
    media: ['TEXT', 'PICTURE'] as const,
    channels: random.pick([
      ['WEBSITE', 'WECHAT_ACCOUNT'],
      ['WECHAT_ACCOUNT', 'APP'],
      ['PRESS'],
      ['WEBSITE', 'PRESS'],
    ] as const),
    title: `代表故事：${random.pick(['扎根基层的连心人', '群众身边的勤务员', '带着乡亲一起干'])}（${at}）`,
    content: `在${at}，这位代表坚持每月进家站听民意，推动了一批群众身边的难题得到解决。`,
    writtenOn: dayBetween(random, from, to),
  };
}

interface Solved {
  readonly id: string;
  readonly title: string;
  readonly leadDeputy: string;
  readonly closedOn: string;
}

function handling(random: Random, { id, title, leadDeputy, closedOn }: Solved) {
  return {
    deputy: leadDeputy,
    kind: 'HANDLING_STORY' as const,
    media: ['TEXT', 'PICTURE'] as const,
    channels: random.pick([['WEBSITE'], ['WECHAT_ACCOUNT'], ['PLATFORM', 'WECHAT_ACCOUNT']] as const),
    title: `建议办理追踪：${title}`,
    content: '建议提出后，承办单位与代表当面沟通，实地办理，问题已经解决，群众反映良好。',
    writtenOn: closedOn,
    suggestion: id,
  };
}

/** Public suggestions of these deputies that were solved in the period. */
function solvedOf(data: Dataset, within: string, leads: ReadonlySet<string>, from: string, to: string): Solved[] {
  const start = subtreeOf(within);
  return (data.of(Suggestion) as unknown as readonly (Solved & Record<string, string>)[]).filter(
    (row) =>
      row.division!.startsWith(start) &&
      row.publicity === 'PUBLIC' &&
      row.result === 'SOLVED' &&
      leads.has(row.leadDeputy) &&
      row.closedOn >= from &&
      row.closedOn <= to,
  );
}

const posts: readonly (readonly [title: string, content: string, kind: PostKind])[] = [
  [
    '到{at}家站接待选民',
    '今天在{at}家站接待选民{2..9}人，大家最关心的是[供热|停车|就医|道路]问题，已全部登记。',
    'POST',
  ],
  ['视察{at}民生实事项目', '和小组代表一起看了{at}的民生实事项目，进度过半，提了{2..5}条意见。', 'POST'],
  ['参加{at}代表小组活动', '本季度主题是[生态环境|乡村振兴|基层治理]，实地走访了{2..6}户群众。', 'POST'],
  ['扫码留言有回音', '{at}居民通过代表码反映的[路灯|积水|噪声]问题，今天办结了。', 'POST'],
  ['在{at}宣讲政策', '用群众听得懂的话讲[代表法|信访工作条例|惠企政策]，到场{20..80}人。', 'PUBLICITY'],
];
