import { table } from '../kit/declare/tables.js';
import { Grid } from './grid.js';

export const gridTable = table(() => Grid, {
  columns: ['code', 'name', 'kind', 'division', 'householdCount'],
  key: ['code'],
  place: 'division',
  example: {
    code: '150602001001001',
    name: '奥林春天网格',
    kind: '基础网格',
    division: '150602001001',
    householdCount: '320',
  },
});
