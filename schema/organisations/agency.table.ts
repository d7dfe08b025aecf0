import { table } from '../kit/declare/tables.js';
import { Agency } from './agency.js';

export const agencyTable = table(() => Agency, {
  columns: ['code', 'name', 'system', 'division', 'isKeyHandler', 'hasReplyReview'],
  key: ['code'],
  place: 'division',
  // Few are designated.
  blank: { isKeyHandler: false },
  example: {
    code: 'DS-JYTY',
    name: '东胜区教育体育局',
    system: '政府',
    division: '150602000000',
    isKeyHandler: '否',
    hasReplyReview: '否',
  },
});
