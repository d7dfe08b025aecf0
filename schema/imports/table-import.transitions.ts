import { holding, localOffices } from '../accounts/holding.js';
import {
  all,
  everything,
  fromSql,
  list,
  code as named,
  optional,
  Refusal,
  refuse,
  transitions,
  within,
  yes,
} from '../kit/transitions.js';
import { isTableFile } from '../suggestions/attachment.tables.js';
import { importInput, importRefusals } from './import.asking.js';
import { ImportStatus } from './import.choices.js';
import { TableImport } from './table-import.js';

const office = holding(...localOffices);
/** What the server itself does, told like everything else that is done. */
const server = { system: everything };
const counts = ['rowsRead', 'rowsAdded', 'rowsUnchanged', 'rowsRefused', 'errorCount'] as const;
const none = { rowsRead: 0, rowsAdded: 0, rowsUnchanged: 0, rowsRefused: 0, errorCount: 0 };

export const importTransitions = transitions(
  { concept: () => TableImport, state: 'status', states: ImportStatus },
  ({ begin, act }) => ({
    importRecords: begin(
      '导入记录：把已上传的表格中的记录登记到平台，进度和结果见所建的导入记录',
      'The records of a table that has been sent come to the platform; the import tells how far it is, and what came of it',
      {
        to: 'WAITING',
        by: { staff: office, system: everything },
        takes: ['kind'],
        given: importInput,
        refusals: importRefusals,
        rule: ({ kind, file, dryRun, rowByRow = false, viewer, today }) => {
          if (file.status !== 'STORED') return refuse('FILE_NOT_THERE', 'file');
          if (!isTableFile(file.kind)) return refuse('NOT_A_TABLE', 'file');
          if (file.kind === 'POPOLO' && kind !== 'PEOPLE') return refuse('ONLY_PEOPLE', 'file');
          if (viewer.role === 'staff' && !viewer.division) return refuse('NO_AREA');
          const area = viewer.role === 'staff' ? { division: viewer.division! } : {};
          return {
            sets: { ...area, ...none, file: file.id, isDryRun: dryRun, isRowByRow: rowByRow, requestedOn: today },
          };
        },
      },
    ),

    startImport: act('开始导入：轮到处理时', 'Its turn has come, and the server begins with it', {
      from: ['WAITING'],
      to: 'RUNNING',
      by: server,
      aside: true,
    }),

    tellImport: act('告知导入进度', 'The server tells how far it is', {
      from: ['RUNNING'],
      by: server,
      aside: true,
      needs: ['rowsRead'],
    }),

    finishImport: act('结束导入', 'The server is done with it', {
      from: ['RUNNING'],
      toOneOf: ['CHECKED', 'IMPORTED', 'REFUSED'],
      by: server,
      aside: true,
      needs: [...counts],
      given: { kept: yes('已写入：所列的行已写入', 'Whether its rows are written') },
      sees: ['isDryRun'],
      rule: ({ it, kept }) => ({ sets: { status: it.isDryRun ? 'CHECKED' : kept ? 'IMPORTED' : 'REFUSED' } }),
    }),

    undoImport: act(
      '撤销导入：删除所导入的全部记录，已有其他记录引用或者已被修改的不能撤销',
      'All records of it are removed again, as long as nothing hangs on them and nobody has changed them',
      {
        from: ['IMPORTED'],
        to: 'UNDOING',
        by: { staff: all(within(), office), system: everything },
        aside: true,
        reads: {
          hanging: fromSql<string[]>('act.import_hangs({id})'),
          changed: fromSql<string[]>('act.import_changed({id})'),
        },
        tells: {
          records: optional(list(named('所指记录：至多20条的标识', 'Ids of the records that are meant, at most 20'))),
        },
        refusals: {
          HAS_DEPENDANTS: ['已有其他记录引用所导入的记录', 'Other records hang on its records'],
          CHANGED_SINCE: ['所导入的记录已被修改', 'Its records have been changed since'],
        },
        rule: ({ hanging, changed }) => {
          if (hanging?.length) return new Refusal('HAS_DEPENDANTS', ['id'], { records: hanging });
          if (changed?.length) return new Refusal('CHANGED_SINCE', ['id'], { records: changed });
          return { tells: { records: undefined } };
        },
      },
    ),

    finishUndo: act('结束撤销', 'The server is done with undoing it', {
      from: ['UNDOING'],
      toOneOf: ['UNDONE', 'IMPORTED'],
      by: server,
      aside: true,
      given: { undone: yes('已撤销：所导入的记录已删除', 'Whether its records are gone') },
      rule: ({ undone }) => ({ sets: { status: undone ? 'UNDONE' : 'IMPORTED' } }),
    }),
  }),
);
