import { type Change, list, one, oneBy, optional, refuse, type Seen, set } from '../kit/transitions.js';
import { Attachment } from './attachment.js';
import { isTableFile } from './attachment.tables.js';

type Upload = Seen<Attachment, 'status' | 'kind'>;

/** Most files that go with one act. */
const mostFiles = 9;

export const attachmentInput = {
  attachments: optional(
    list(
      oneBy(
        () => Attachment,
        'uploadDigest',
        '附件：已上传文件的上传标识，最多9个',
        'What goes with it: upload ids of files that have been sent, at most 9',
        ['status', 'kind'],
      ),
    ),
  ),
};

export const attachmentRefusals = {
  NOT_UPLOADED: ['附件尚未上传，或者已经提交', 'A file has not been sent, or goes with something already'],
  IS_A_TABLE: ['表格只能用于导入', 'A table is only for imports'],
  TOO_MANY_FILES: ['附件最多9个', 'At most 9 files go with one act'],
} as const;

/** Files become part of feedback, each of one only; or why they do not. */
export function attach(files: readonly Upload[] = [], feedback: string) {
  if (files.length > mostFiles) return refuse('TOO_MANY_FILES', 'attachments');
  if (files.some(({ status }) => status !== 'STORED')) return refuse('NOT_UPLOADED', 'attachments');
  if (files.some(({ kind }) => isTableFile(kind))) return refuse('IS_A_TABLE', 'attachments');
  return files.map((file): Change => set(file, { status: 'ATTACHED', feedback }));
}

export const publishedInput = {
  attachments: optional(
    list(
      one(
        () => Attachment,
        '公开的附件：连同公开的图片和文件，未列出的不公开',
        'Files that are published with it; those that are not named stay as they are',
        ['feedback'],
      ),
    ),
  ),
};
export const publishedRefusals = {
  NOT_ITS_FILE: ['附件不属于该意见', 'A file belongs to another one'],
} as const;

/** Files of feedback that everybody will see, beside its title and outcome. */
export const publish = (files: readonly Seen<Attachment, 'feedback'>[] = [], id: string) =>
  files.some(({ feedback }) => feedback !== id)
    ? refuse('NOT_ITS_FILE', 'attachments')
    : files.map((file): Change => set(file, { isPublished: true }));
