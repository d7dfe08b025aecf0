import { Deputy } from '../deputies/deputy.js';
import {
  all,
  Choice,
  ChoiceList,
  Concept,
  Count,
  choices,
  Day,
  Entity,
  Instant,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Suggestion } from '../suggestions/suggestion.js';

export const PostKind = choices(
  'PostKind',
  '发布类型：发布代表工作的什么内容',
  'What is published about the work of deputies',
  {
    POST: ['履职圈：代表本人的发布', 'A deputy’s own post'],
    STORY: ['代表故事：讲述代表的故事', 'A story about a deputy'],
    HANDLING_STORY: ['建议办理报道：讲述建议如何办理', 'A story about how a suggestion was handled'],
    PUBLICITY: ['政策宣讲：代表解读政策法律', 'A policy or law explained by a deputy'],
  },
);
export type PostKind = ValueOf<typeof PostKind>;

export const PostMedium = choices('PostMedium', '媒体形式：用什么形式发布', 'What a post is made of', {
  TEXT: ['文字', 'Text'],
  PICTURE: ['图片', 'Pictures'],
  VIDEO: ['视频', 'Video'],
});
export type PostMedium = ValueOf<typeof PostMedium>;

export const PostChannel = choices('PostChannel', '发布渠道：在哪里发布', 'Where a post is published', {
  PLATFORM: ['履职平台', 'The duty platform'],
  WEBSITE: ['人大官网：人大的网站', 'Website of the congress'],
  WECHAT_ACCOUNT: ['微信公众号', 'WeChat public account'],
  APP: ['手机APP', 'Mobile app'],
  PRESS: ['主流媒体：报刊、广播或者电视', 'Newspaper, radio or television'],
});
export type PostChannel = ValueOf<typeof PostChannel>;

export const PostStatus = choices('PostStatus', '审核状态：发布审核到哪一步', 'Where a post stands in moderation', {
  DRAFT: ['草稿', 'Draft'],
  SUBMITTED: ['待审核', 'Waits for moderation'],
  PUBLISHED: ['已发布', 'Published'],
  REJECTED: ['未通过：未获发布', 'Not published'],
  TAKEN_DOWN: ['已撤下：曾经发布，后撤下', 'Published once, taken down since'],
});
export type PostStatus = ValueOf<typeof PostStatus>;

const submitted = value('status', 'SUBMITTED', 'PUBLISHED', 'REJECTED', 'TAKEN_DOWN');

@Concept({
  zh: '履职圈：代表或者媒体发布的代表工作内容，审核通过后公开',
  en: 'What a deputy tells of the work of deputies, or a medium tells of it; public once it has passed moderation',
  rows: rowsWhere(value('status', 'PUBLISHED'), {
    deputy: mine('deputy', 'deputy'),
    staff: all(within(), submitted),
    analyst: all(within(), submitted),
  }),
  order: '-writtenOn',
  days: [['suggestion.submittedOn', 'writtenOn']],
})
export class DeputyPost extends Entity {
  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @One(() => Division, '所属区划', 'The place that moderates it', open, { group: true })
  division!: Division;

  @Choice(PostKind, '类型', 'Own post or story', open, { filter: true, group: true })
  kind!: PostKind;

  @ChoiceList(PostMedium, '媒体形式', 'What it is made of', open, { filter: true })
  media!: readonly PostMedium[];

  @ChoiceList(PostChannel, '发布渠道：已在或者将在哪里发布', 'Where it is published, or to be', open, { filter: true })
  channels!: readonly PostChannel[];

  @Text('标题', 'In one line', open, { max: 200, search: true })
  title!: string;

  @Text('正文', 'The text', open, { max: 5000 })
  content!: string;

  @Choice(PostStatus, '状态', 'Where it stands in moderation', open, { filter: true, group: true })
  status!: PostStatus;

  @Day('撰写日期', 'Written on', open, { filter: true, order: true, group: true })
  writtenOn!: string;

  @Instant('发布时间：未发布前为空', 'Published at; absent until then', open, { optional: true, filter: true })
  publishedAt?: Date;

  @Text('审核意见：为何未发布或者撤下', 'Why it was not published or was taken down', insiders, {
    max: 500,
    optional: true,
  })
  moderationNote?: string;

  @One(
    () => Suggestion,
    '相关建议：所讲述的建议，没有的为空',
    'The suggestion that it tells of; absent if it tells of none',
    open,
    { optional: true },
  )
  suggestion?: Suggestion;

  @Count('阅读量', 'Times read', open, { filter: true, sum: true })
  viewCount!: number;
}
