import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { lawOffice } from './law-office.js';
import { LegislativeContactPoint } from './legislative-contact-point.js';

export const contactPointTransitions = transitions({ concept: () => LegislativeContactPoint }, ({ begin }) => ({
  setUpContactPoint: begin(
    '设立立法联系点：或者其信息采集点',
    'A legislative contact point, or a collection point of one, is set up',
    {
      by: lawOffice(),
      needs: ['hostKind'],
      takes: ['name', 'kind', 'category', 'level', 'host', 'division', 'parent', 'establishedOn'],
      reads: {
        parentKind: fromSql<string>('(select p.kind from legislative_contact_point p where p.id = {parent})'),
      },
      refusals: {
        IN_THE_FUTURE: ['日期不得晚于今天', 'The day is after today'],
        PARENT_WRONG: [
          '采集点隶属联系点，联系点不隶属其他点',
          'A collection point, and no other, belongs to a contact point',
        ],
      },
      rule: ({ kind, parentKind, establishedOn, today }) => {
        if (establishedOn > today) return refuse('IN_THE_FUTURE', 'establishedOn');
        const isRight = kind === 'INFO_COLLECTION_POINT' ? parentKind === 'CONTACT_POINT' : parentKind === undefined;
        return isRight ? {} : refuse('PARENT_WRONG', 'parent');
      },
    },
  ),
}));
