import { Deputy } from '../deputies/deputy.js';
import { Choice, Code, Day, Entity, insiders, One, open, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { OpinionChannel } from './legislation.choices.js';

/** What somebody says when asked, and who: the same of a draft law and of any other topic. */
export abstract class OpinionWords extends Entity {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @One(() => Division, '来自区划：意见来自的地方', 'The place that it comes from', open, { group: true })
  division!: Division;

  @Choice(OpinionChannel, '渠道', 'How it came', open, { filter: true, group: true })
  channel!: OpinionChannel;

  @Text('意见摘要：一句话概括，不含提出人', 'The opinion in one line, without the contributor', open, {
    max: 300,
    search: true,
  })
  summary!: string;

  @Text('意见原文：提出人所写的原文', 'The opinion as it was written', insiders, { max: 5000 })
  content!: string;

  @Day('提交日期', 'Submitted on', open, { filter: true, order: true, group: true })
  submittedOn!: string;

  @One(
    () => Deputy,
    '提出代表：提出意见的代表，由群众提出的为空',
    'The deputy who gave it; absent if a citizen did',
    insiders,
    { optional: true },
  )
  deputy?: Deputy;

  @Text('提出人(掩码)：公民只留姓，如王**', 'Family name only of a citizen who gave it: 王**', insiders, {
    max: 20,
    optional: true,
  })
  contributorMasked?: string;

  // What its contributor was told is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the tracking code', undefined, { unique: true, optional: true, max: 43 })
  trackingDigest?: string;
}
