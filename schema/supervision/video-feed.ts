import {
  Choice,
  Code,
  Computed,
  Concept,
  choices,
  Day,
  Entity,
  everything,
  insiders,
  mine,
  One,
  open,
  Text,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { videoLinks } from './video-links.js';

export const VideoFeedStatus = choices('VideoFeedStatus', '视频状态', 'State of a live video of works', {
  ONLINE: ['在线：实时播放', 'Live'],
  OFFLINE: ['离线：暂时中断', 'Interrupted'],
  REMOVED: ['已拆除', 'Taken down'],
});
export type VideoFeedStatus = ValueOf<typeof VideoFeedStatus>;

@Concept({
  zh: '项目视频：施工现场的实时视频（数智人大）；公众可知其存在，代表、工作机构和主管部门可以观看',
  en: 'A live video of the works of a project (数智人大); everybody knows that it is there, deputies, offices and the department can watch',
  rows: {
    public: value('status', 'ONLINE', 'OFFLINE'),
    deputy: everything,
    staff: within('project.division'),
    analyst: within('project.division'),
    agency: mine('project.leadDepartment', 'agency'),
  },
  order: 'name',
  days: [['project.startedOn', 'installedOn']],
})
export class VideoFeed extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    back: ['videoFeeds', '项目视频', 'Live videos of the works'],
  })
  project!: LivelihoodProject;

  @Text('机位名称', 'What the camera shows', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(VideoFeedStatus, '状态', 'State', open, { filter: true, group: true })
  status!: VideoFeedStatus;

  @Code(
    '视频地址：视频流地址，须另行登录，没有的为空',
    'Address of the stream, which asks for a login of its own; absent without one',
    insiders,
    {
      max: 300,
      optional: true,
    },
  )
  streamUrl?: string;

  @Code(
    '通道：视频网关上的通道号，没有接入网关的、拆除的为空',
    'Channel at the gateway of videos; absent if it is not connected, or taken down',
    insiders,
    {
      max: 60,
      optional: true,
      unique: true,
    },
  )
  channel?: string;

  @Computed(
    'channel',
    videoLinks,
    '观看地址：几分钟内有效；没有接入网关的为空',
    'Where to watch, good for some minutes; absent without a gateway',
    insiders,
  )
  watchUrl!: string;

  @Day('安装日期', 'Installed on', open, { filter: true, order: true })
  installedOn!: string;

  @Day('拆除日期：未拆除前为空', 'Taken down on; absent until then', open, { optional: true })
  removedOn?: string;
}
