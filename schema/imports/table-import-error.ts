import { Choice, Code, Computed, Concept, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { ImportFault } from './import.choices.js';
import { faultFixes, faultMessages } from './import.faults.js';
import { TableImport } from './table-import.js';

@Concept({
  zh: '导入错误：表中的一处错误，以及如何改正',
  en: 'Something that is wrong with a table, and what mends it',
  rows: rowsVia('import'),
  order: 'position',
})
export class TableImportError extends Entity {
  @One(() => TableImport, '所属导入', 'The import', open, {
    back: ['errors', '错误：按行列出，至多一万个', 'What is wrong, row by row; at most ten thousand'],
  })
  import!: TableImport;

  @Int('序号：按行、按列依次编号', 'Its place in the list: row by row, and column by column', open, { order: true })
  position!: number;

  @Int('行号：表头为1，整个文件的错误为0', 'Row of the table: the headings are 1, the file as a whole is 0', open, {
    filter: true,
  })
  row!: number;

  @Text('列名：所在列的表头，整行的错误为空', 'Heading of the column; absent where the whole row is meant', open, {
    max: 200,
    optional: true,
  })
  columnName?: string;

  @Choice(ImportFault, '错误代码', 'What is wrong', open, { filter: true, group: true })
  code!: ImportFault;

  // What message and fix are worded from, in whichever language.
  @Code('详情', 'What the fault tells besides', undefined, { max: 4_000 })
  detail!: string;

  @Computed('detail', faultMessages, '说明：哪里不对，用提问者的语言', 'What is wrong, in the asker’s language', open)
  message!: string;

  @Computed('detail', faultFixes, '改正办法：用提问者的语言', 'What mends it, in the asker’s language', open)
  fix!: string;
}
