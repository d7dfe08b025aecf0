import { choices, type ValueOf } from '../kit/index.js';
import { type FaultCode, faultTexts } from './import.faults.js';

export const ImportKind = choices('ImportKind', '导入类别：表中是什么记录', 'What the rows of a table are', {
  PEOPLE: ['代表：可以连同本届代表资格', 'Deputies, with a mandate of each if it is there'],
  MANDATES: ['代表资格', 'Mandates of deputies'],
  AGENCIES: ['国家机关和承办单位', 'State organs and handling units'],
  BODIES: ['议决机构：连同成员', 'Bodies that decide, with their members'],
  GRIDS: ['网格', 'Grids'],
  STATIONS: ['代表家站', 'Stations'],
  PROJECTS: ['民生实事项目', 'Livelihood projects'],
  SUGGESTIONS: [
    '建议档案：已办结的建议，连同承办和答复',
    'An archive of suggestions that are over, with units and replies',
  ],
});
export type ImportKind = ValueOf<typeof ImportKind>;

export const ImportStatus = choices('ImportStatus', '导入状态', 'Where an import stands', {
  WAITING: ['等待：排队等待处理', 'Waits for its turn'],
  RUNNING: ['进行中：正在核对和写入，中断后自动重来', 'Is checked and written; begins anew by itself if it is cut off'],
  CHECKED: ['已核对：试运行结束，没有写入任何记录', 'The dry run is over; nothing was written'],
  IMPORTED: ['已导入', 'Written'],
  REFUSED: ['未导入：有错误，没有写入任何记录', 'It has errors, and nothing of it was written'],
  UNDOING: ['撤销中', 'Is being undone'],
  UNDONE: ['已撤销：所导入的记录已全部删除', 'Undone: its records are gone'],
});
export type ImportStatus = ValueOf<typeof ImportStatus>;

export const ImportFault = choices(
  'ImportFault',
  '导入错误：表中哪里不对',
  'What is wrong with a table',
  Object.fromEntries(
    Object.entries(faultTexts).map(([code, { zh, en }]) => [code, [zh[0], en[0]]]),
  ) as unknown as Record<FaultCode, readonly [string, string]>,
);
export type ImportFault = ValueOf<typeof ImportFault>;
