import { fromSql, mine, refuse, transitions } from '../kit/transitions.js';
import { VideoFeed, VideoFeedStatus } from './video-feed.js';

const lead = { agency: mine('project.leadDepartment', 'agency') };

export const videoFeedTransitions = transitions(
  { concept: () => VideoFeed, state: 'status', states: VideoFeedStatus },
  ({ begin, act }) => ({
    registerVideoFeed: begin('接入视频：接入施工现场的一个机位', 'A camera at the works is connected', {
      to: 'ONLINE',
      by: lead,
      needs: ['project', 'name', 'channel'],
      reads: {
        hasBegun: fromSql<boolean>(
          '(select j.started_on is not null from livelihood_project j where j.id = {project})',
        ),
        isTaken: fromSql<boolean>('exists (select from video_feed f where f.channel = {channel})'),
      },
      refusals: {
        WORKS_NOT_BEGUN: ['项目尚未开工', 'The works have not begun'],
        CHANNEL_TAKEN: ['该通道已用于另一机位', 'The channel is that of another camera'],
      },
      rule: ({ hasBegun, isTaken, today }) => {
        if (!hasBegun) return refuse('WORKS_NOT_BEGUN', 'project');
        return isTaken ? refuse('CHANNEL_TAKEN', 'channel') : { sets: { installedOn: today } };
      },
    }),

    takeVideoOffline: act('视频离线：暂时中断', 'It is interrupted', {
      from: ['ONLINE'],
      to: 'OFFLINE',
      by: lead,
      aside: true,
      reason: 'optional',
    }),

    bringVideoOnline: act('恢复视频', 'It is live again', {
      from: ['OFFLINE'],
      to: 'ONLINE',
      by: lead,
    }),

    removeVideoFeed: act('拆除视频：此后不再有观看地址', 'It is taken down: there is nothing to watch any more', {
      from: ['ONLINE', 'OFFLINE'],
      to: 'REMOVED',
      by: lead,
      aside: true,
      rule: ({ today }) => ({ sets: { removedOn: today, channel: null } }),
    }),
  }),
);
