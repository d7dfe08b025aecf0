import { table } from '../kit/declare/tables.js';
import { Deputy } from './deputy.js';
import { mandatePart } from './mandate.table.js';

/** People: of a published list only the names are known, and where it is from. */
export const peopleTable = table(() => Deputy, {
  columns: [
    'name',
    'division',
    'gender',
    'ethnicity',
    'affiliation',
    'occupation',
    'post',
    'phoneMasked',
    'firstElectedOn',
  ],
  // Two of one name in one place are told apart by what they do.
  key: ['name', 'division', 'post'],
  place: 'division',
  parts: [mandatePart],
  example: {
    name: '张三',
    division: '150602000000',
    gender: '女',
    ethnicity: '蒙古族',
    affiliation: '中共党员',
    occupation: '专业技术人员',
    post: '某某小学教师',
    phoneMasked: '138****0001',
    firstElectedOn: '2022-01-10',
  },
});
