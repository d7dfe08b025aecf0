import { Choice, ChoiceList, Concept, Day, Entity, One, OneAround, open, openRows, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { SuggestionCategory } from '../suggestions/suggestion.choices.js';
import { BodyKind } from './body.choices.js';

@Concept({
  zh: '议决机构：开会议事、作出决定的机构，如人大、常委会、主任会议、专门委员会、主席团，以及为其服务的工作机构',
  en: 'A body that meets and decides: a congress, its standing committee, chairpersons’ meeting, special committees or presidium; and the working bodies that serve them',
  rows: openRows,
  names: ['body', 'bodies'],
  order: 'name',
  unique: [['division', 'name']],
  days: [['establishedOn', 'endedOn']],
})
export class Body extends Entity {
  @Text('名称：正式名称', 'Official name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(BodyKind, '类型', 'What it is', open, { filter: true, group: true })
  kind!: BodyKind;

  @One(() => Division, '行政区划：机构所在的区划', 'The place whose body it is', open, {
    group: true,
    back: ['bodies', '议决机构', 'The bodies of this place'],
  })
  division!: Division;

  @One(
    () => Congress,
    '人民代表大会：所属的人大，不属于人大的机构为空',
    'The congress that it belongs to; absent for bodies of others',
    open,
    { optional: true, group: true, back: ['bodies', '议决机构', 'Its bodies'] },
  )
  congress?: Congress;

  @One(
    () => Body,
    '上级机构：由其组成、产生或者领导的机构，没有的为空',
    'The body that it is part of, or that it works under; absent without one',
    open,
    {
      optional: true,
      back: ['parts', '所属机构：由其组成、产生或者领导的机构', 'Bodies that are part of it or work under it'],
    },
  )
  parent?: Body;

  @One(
    () => Agency,
    '对应单位：作为单位登记的同一机构，没有的为空',
    'The same body as a unit that handles and hosts; absent without one',
    open,
    { optional: true, back: ['bodies', '议决机构：与该单位为同一机构', 'The body that this unit is'] },
  )
  agency?: Agency;

  @OneAround(
    'Decision',
    '设立决定：设立该机构的决定，法定的和不详的为空',
    'What set it up; absent for bodies that exist by law, and if unknown',
    open,
    { back: ['bodiesSetUp', '设立的机构', 'The bodies that it set up'] },
  )
  decision?: Entity;

  @One(
    () => Agency,
    '办事机构：办公室设在哪一单位，没有的为空',
    'The unit that has its office, as a leading group has one; absent without',
    open,
    { optional: true, back: ['bodiesServed', '议事机构：办公室设在该单位的机构', 'The bodies whose office it has'] },
  )
  office?: Agency;

  @ChoiceList(
    SuggestionCategory,
    '对口领域：对口联系的建议分类，不分领域的没有',
    'Fields of suggestions that it looks after; none where it has no field',
    open,
    { filter: true },
  )
  fields!: readonly SuggestionCategory[];

  @Day('成立日期：不详的为空', 'Set up on; absent if unknown', open, { optional: true, filter: true })
  establishedOn?: string;

  @Day('撤销日期：仍在工作的为空', 'Dissolved on; absent while it works', open, { optional: true, filter: true })
  endedOn?: string;
}
