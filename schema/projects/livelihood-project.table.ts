import { table } from '../kit/declare/tables.js';
import { LivelihoodProject } from './livelihood-project.js';

export const projectTable = table(() => LivelihoodProject, {
  columns: [
    ...(['number', 'name', 'year', 'level', 'method', 'division', 'category', 'leadOfficial'] as const),
    ...(['leadDepartment', 'target', 'outputSummary', 'status', 'progressFlag', 'progressRate'] as const),
    ...(['investmentFen', 'investedFen', 'beneficiaryCount', 'plannedStartOn', 'dueOn', 'startedOn'] as const),
    ...(['completedOn', 'acceptedOn', 'operatedOn', 'operator'] as const),
  ],
  key: ['number'],
  place: 'division',
  example: {
    number: 'DS-2023-01',
    name: '新建交通街道幼儿园',
    year: '2023',
    level: '县级',
    method: '会议票决',
    division: '150602000000',
    category: '教育',
    leadOfficial: '副区长',
    leadDepartment: '东胜区教育体育局',
    target: '新建幼儿园一所，增加学位270个',
    status: '完工',
    progressFlag: '正常',
    progressRate: '1',
    investmentFen: '1200',
    investedFen: '1200',
    plannedStartOn: '2023-03-01',
    dueOn: '2023-11-30',
    startedOn: '2023-03-15',
    completedOn: '2023-11-20',
  },
});
