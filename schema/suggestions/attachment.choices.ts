import { choices, type ValueOf } from '../kit/index.js';

export const FileKind = choices('FileKind', '文件类型：可以上传的文件', 'What kinds of files can be sent', {
  JPEG: ['JPEG图片', 'A picture, JPEG'],
  PNG: ['PNG图片', 'A picture, PNG'],
  WEBP: ['WebP图片', 'A picture, WebP'],
  PDF: ['PDF文件', 'A document, PDF'],
  CSV: ['CSV表格：用于批量导入', 'A table to import records from, CSV'],
  XLSX: ['Excel表格：用于批量导入', 'A table to import records from, XLSX'],
  POPOLO: ['Popolo JSON：人员和任职，用于批量导入', 'People and memberships to import, as Popolo JSON'],
});
export type FileKind = ValueOf<typeof FileKind>;

export const AttachmentStatus = choices('AttachmentStatus', '附件状态', 'Where an attachment stands', {
  REQUESTED: ['待上传：已告知上传地址', 'Announced: the address to send it to has been told'],
  STORED: ['已上传：尚未随意见提交', 'Sent, and not yet part of anything'],
  ATTACHED: ['已提交：已随意见或者答复提交', 'Part of feedback or of an answer'],
  REMOVED: ['已删除：一日内未提交而删除', 'Removed because it became part of nothing within a day'],
});
export type AttachmentStatus = ValueOf<typeof AttachmentStatus>;
