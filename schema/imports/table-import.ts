import { Choice, Concept, Count, Day, Entity, Flag, nothing, One, open, within } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Attachment } from '../suggestions/attachment.js';
import { ImportKind, ImportStatus } from './import.choices.js';

@Concept({
  zh: '批量导入：把一个表格文件中的记录登记到平台，可以先试运行，可以整体撤销',
  en: 'An import: the records of a table come to the platform. It can be tried first, and undone as a whole',
  rows: { public: nothing, staff: within() },
  order: '-requestedOn',
})
export class TableImport extends Entity {
  @Choice(ImportKind, '类别', 'What its rows are', open, { filter: true, group: true })
  kind!: ImportKind;

  @Choice(ImportStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ImportStatus;

  @One(() => Attachment, '文件：所上传的表格，一日后删除', 'The table that was sent; removed after a day', open)
  file!: Attachment;

  @One(
    () => Division,
    '所属区划：导入人所在的区划，只收该区划的记录，系统管理员导入的为空',
    'The area of whoever imports: only records of it are taken; absent for the system officer',
    open,
    { optional: true },
  )
  division?: Division;

  @Flag('试运行：只核对，不写入', 'It is only tried: nothing is written', open, { filter: true })
  isDryRun!: boolean;

  @Flag(
    '逐行导入：true表示有错误的行略过，其余写入；false表示有一处错误即全部不写入',
    'Whether rows with errors are left out and the others written; otherwise one error keeps everything out',
    open,
  )
  isRowByRow!: boolean;

  @Count('已读行数', 'Rows that have been read so far', open)
  rowsRead!: number;

  @Count('新增行数：写入的行数，试运行时为将写入的行数', 'Rows that were written, or would be', open)
  rowsAdded!: number;

  @Count('未变行数：平台上已有同样记录的行数', 'Rows whose record is there already, with the same values', open)
  rowsUnchanged!: number;

  @Count('错误行数：有错误的行数', 'Rows with errors', open)
  rowsRefused!: number;

  @Count(
    '错误个数：全部错误的个数，列出的至多一万个',
    'How many errors there are in all; at most ten thousand are listed',
    open,
  )
  errorCount!: number;

  @Day('提交日期', 'Asked for on', open, { filter: true, order: true })
  requestedOn!: string;
}
