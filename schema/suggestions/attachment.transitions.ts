import { code, everything, refuse, transitions } from '../kit/transitions.js';
import { AttachmentStatus } from './attachment.choices.js';
import { Attachment } from './attachment.js';
import { isTableFile } from './attachment.tables.js';
import { fileLink } from './file-links.js';

/** A photograph of a telephone has 3 to 8 MB. */
export const largestFile = 10 * 2 ** 20;
/** A hundred thousand rows have 10 to 20 MB. */
export const largestTable = 32 * 2 ** 20;

const anybody = {
  anonymous: everything,
  citizen: everything,
  deputy: everything,
  staff: everything,
  agency: everything,
  // Tables are imported by the system officer, too.
  system: everything,
};
/** What the server itself does with files, told like everything else that is done. */
const server = { system: everything };

export const attachmentTransitions = transitions(
  {
    concept: () => Attachment,
    state: 'status',
    states: AttachmentStatus,
    code: {
      name: 'uploadId',
      kept: 'uploadDigest',
      query: 'attachmentByUploadId',
      zh: '上传标识：上传后，提交意见、答复时以此指明附件',
      en: 'Names the file, once it is sent, in the act that it goes with',
    },
  },
  ({ begin, act }) => ({
    requestUpload: begin(
      '申请上传：先告知文件类型和大小，再用PUT上传到告知的地址',
      'A file is announced; then it is sent with PUT to the address that is told',
      {
        to: 'REQUESTED',
        by: anybody,
        takes: ['name', 'kind', 'size'],
        bounded: {},
        tells: {
          url: code(
            '上传地址：相对于本平台地址，15分钟内有效',
            'Where to send the file with PUT, relative to the address of the API; good for 15 minutes',
          ),
        },
        refusals: {
          FILE_SIZE: [
            '文件不得为空，不得超过10 MB，导入用的表格不得超过32 MB',
            'A file has at least 1 byte and at most 10 MB, a table to import 32 MB',
          ],
          TABLES_ARE_FOR_OFFICES: ['只有人大工作机构可以上传表格', 'Only offices of a congress send tables'],
        },
        rule: ({ id, today, kind, size, viewer }) => {
          const isTable = isTableFile(kind);
          if (isTable && viewer.role !== 'staff' && viewer.role !== 'system')
            return refuse('TABLES_ARE_FOR_OFFICES', 'kind');
          if (size < 1 || size > (isTable ? largestTable : largestFile)) return refuse('FILE_SIZE', 'size');
          return { sets: { isPublished: false, requestedOn: today }, tells: { url: fileLink('PUT', id) } };
        },
      },
    ),

    storeUpload: act('收存上传：服务器收到文件并检查后', 'The server has received a file and looked at it', {
      from: ['REQUESTED'],
      to: 'STORED',
      by: server,
      needs: ['size', 'digest'],
      takes: ['width', 'height'],
    }),

    removeUpload: act('删除上传：一日内未提交的文件', 'A file that became part of nothing within a day is removed', {
      from: ['REQUESTED', 'STORED'],
      to: 'REMOVED',
      by: server,
      rule: () => ({ sets: { name: '—' } }),
    }),
  }),
);
