import { part, table } from '../kit/declare/tables.js';
import { Body } from './body.js';
import { BodyMember } from './body-member.js';

/** Bodies, each in as many rows as it has members. */
export const bodyTable = table(() => Body, {
  columns: ['name', 'kind', 'division', 'congress', 'parent', 'agency', 'fields', 'establishedOn'],
  key: ['division', 'name'],
  place: 'division',
  near: ['congress', 'parent', 'agency'],
  blank: { fields: [] },
  example: {
    name: '东胜区人大常委会',
    kind: '常务委员会',
    division: '150602000000',
    congress: '东胜区人民代表大会',
    parent: '东胜区人民代表大会',
    fields: '教育、卫生健康',
    establishedOn: '2022-01-10',
  },
  parts: [
    part(() => BodyMember, {
      of: 'body',
      columns: ['deputy', 'officialName', 'post', 'term', 'startedOn', 'endedOn'],
      key: ['body', 'deputy', 'officialName', 'post', 'startedOn'],
      example: { deputy: '张三', post: '委员、成员', term: '9', startedOn: '2022-01-10' },
    }),
  ],
});
