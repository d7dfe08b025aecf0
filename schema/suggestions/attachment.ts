import {
  all,
  always,
  Choice,
  Code,
  Computed,
  Concept,
  Count,
  Day,
  Entity,
  Flag,
  flag,
  insiders,
  mine,
  One,
  office,
  open,
  Text,
  within,
} from '../kit/index.js';
import { AttachmentStatus, FileKind } from './attachment.choices.js';
import { fileLinks } from './file-links.js';
import { PublicFeedback } from './public-feedback.js';

@Concept({
  zh: '附件：随群众意见或者答复提交的图片和文件，公开前只有办理的人能看到，已去除拍摄地点、作者等图片和页面以外的信息',
  en: 'A picture or document that was sent with a citizen’s feedback or an answer; until it is published only those who handle it see it. It is rid of what is not the picture or the pages, such as the place where it was taken and its author',
  rows: {
    public: all(flag('isPublished'), flag('feedback.isPublished')),
    staff: within('feedback.division'),
    deputy: mine('feedback.deputy', 'deputy'),
    agency: mine('feedback.agency', 'agency'),
  },
  order: '-requestedOn',
  invariants: [
    always(
      '已提交的须有所属意见，其他的没有',
      'What is part of something says of what, and nothing else does',
      `({status} = 'ATTACHED') = ({feedback} is not null)`,
    ),
    always('公开的须已提交', 'What is published is part of something', `not {isPublished} or {status} = 'ATTACHED'`),
  ],
})
export class Attachment extends Entity {
  @Text('文件名：提交者的文件名', 'The name that the file had with its sender', insiders, { max: 200 })
  name!: string;

  @Choice(FileKind, '类型', 'Kind', open, { filter: true, group: true })
  kind!: FileKind;

  @Choice(AttachmentStatus, '状态', 'Where it stands', open, { filter: true })
  status!: AttachmentStatus;

  @Count('大小：字节数', 'Size in bytes', open)
  size!: number;

  @Count('宽度：像素，不是图片的为空', 'Width in pixels; absent for documents', open, { optional: true })
  width?: number;

  @Count('高度：像素，不是图片的为空', 'Height in pixels; absent for documents', open, { optional: true })
  height?: number;

  @Code('摘要：内容的SHA-256，十六进制，上传前为空', 'SHA-256 of its content in hex; absent until it is sent', office, {
    optional: true,
    max: 64,
  })
  digest?: string;

  @Flag('已公开', 'Whether everybody sees it', open, { filter: true })
  isPublished!: boolean;

  @One(() => PublicFeedback, '所属意见，未提交的为空', 'The feedback that it belongs to; absent until then', open, {
    optional: true,
    back: [
      'attachments',
      '附件：随意见和答复提交的图片和文件',
      'Pictures and documents that came with it and its answer',
    ],
  })
  feedback?: PublicFeedback;

  @Day('申请日期：申请上传之日', 'Announced on', open, { order: true })
  requestedOn!: string;

  // What its sender was told is kept as a digest, and shown to nobody.
  @Code('上传标识摘要', 'Digest of the upload id', undefined, { unique: true, optional: true, max: 43 })
  uploadDigest?: string;

  @Computed(
    'id',
    fileLinks,
    '链接：相对于本平台地址的链接，几分钟内有效',
    'Where to fetch it, relative to the address of the API; good for some minutes',
    open,
  )
  url!: string;
}
