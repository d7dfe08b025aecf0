import { Deputy } from '../deputies/deputy.js';
import { always, Choice, Concept, Day, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { BodyPost } from './body.choices.js';
import { Body } from './body.js';

@Concept({
  zh: '机构成员：代表或者工作人员在议决机构中的一次任职',
  en: 'One term of a deputy, or of an official, in a body',
  rows: openRows,
  order: '-startedOn',
  unique: [['body', 'deputy', 'post', 'startedOn']],
  validity: { from: 'startedOn', to: 'endedOn' },
  invariants: [
    always(
      '成员是代表或者具名的工作人员，二者有一',
      'A member is a deputy, or an official by name, and not both',
      '({deputy} is null) <> ({officialName} is null)',
    ),
  ],
})
export class BodyMember extends Entity {
  @One(() => Body, '机构', 'The body', open, { group: true, back: ['members', '成员', 'Its members'] })
  body!: Body;

  @One(() => Deputy, '代表：担任成员的代表，不是代表的为空', 'The deputy; absent for an official who is none', open, {
    optional: true,
    back: ['bodyMemberships', '机构任职', 'The bodies that this deputy sits in'],
  })
  deputy?: Deputy;

  @Text('工作人员姓名：是代表的为空', 'Name of the official; absent for a deputy', open, { max: 60, optional: true })
  officialName?: string;

  @Choice(BodyPost, '职务', 'Post', open, { filter: true, group: true })
  post!: BodyPost;

  @Int('届次：机构的届次，不分届的为空', 'Term of the body; absent where it has none', open, {
    filter: true,
    optional: true,
  })
  term?: number;

  @Day('任职日期', 'In office from', open, { filter: true, order: true })
  startedOn!: string;

  @Day('卸任日期：自该日起不再任职，在任的为空', 'No longer in office from this day on; absent while in office', open, {
    filter: true,
    optional: true,
  })
  endedOn?: string;
}
