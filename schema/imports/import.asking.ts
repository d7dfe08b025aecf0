import { oneBy, optional, yes } from '../kit/transitions.js';
import { Attachment } from '../suggestions/attachment.js';

/** What is sent of an import beside its kind. */
export const importInput = {
  file: oneBy(() => Attachment, 'uploadDigest', '文件：已上传表格的上传标识', 'Upload id of the table', [
    'status',
    'kind',
  ]),
  dryRun: yes('试运行：只核对，不写入', 'Only try it: nothing is written'),
  rowByRow: optional(
    yes(
      '逐行导入：略过有错误的行，写入其余的行；不填则有一处错误即全部不写入',
      'Leave out rows with errors, and write the others; otherwise one error keeps everything out',
    ),
  ),
};

export const importRefusals = {
  FILE_NOT_THERE: ['文件尚未上传，或者已经删除', 'The file has not been sent, or is gone'],
  NOT_A_TABLE: ['文件不是CSV、XLSX表格或者Popolo JSON', 'The file is no table and no Popolo JSON'],
  ONLY_PEOPLE: ['Popolo JSON只用于导入代表', 'Popolo JSON has people, and nothing else'],
  NO_AREA: ['您的账号没有所在区划，不能导入', 'Your account has no area whose records it could import'],
} as const;
