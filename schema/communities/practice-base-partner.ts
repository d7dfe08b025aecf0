import { Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { PracticeBase } from './practice-base.js';

@Concept({
  zh: '基地共建单位：与人大共建实践基地的高校、机关或者其他单位',
  en: 'A university, organ or other body that runs a practice base together with a congress',
  rows: openRows,
  order: 'name',
})
export class PracticeBasePartner extends Entity {
  @One(() => PracticeBase, '实践基地', 'The base', open, {
    group: true,
    back: ['partners', '共建单位：共建的高校和其他单位', 'Universities and others that run it together'],
  })
  base!: PracticeBase;

  @Text('单位名称', 'Name of the body', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(
    () => Agency,
    '机关：平台上有该机关的，为该机关，否则为空',
    'The organ, if it is one on the platform; absent otherwise',
    open,
    { optional: true },
  )
  agency?: Agency;

  @Text('合作内容', 'What it contributes', open, { max: 200 })
  contribution!: string;

  @Day('合作日期', 'Since when', open, { filter: true })
  startedOn!: string;
}
