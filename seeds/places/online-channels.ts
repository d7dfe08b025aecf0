import { z } from 'zod';
import { DivisionLevel } from '../../schema/organisations/division.choices.js';
import {
  OnlineChannelKind,
  OnlineChannelStatus,
  OnlineMedium,
  OnlineService,
} from '../../schema/stations/online-channel.choices.js';
import { day, divisionCode, oneOf, optional, readRows, someOf } from '../kit/rows.js';

/**
 * What the sources say of platforms, their terminals and other ways online (figures 92 to 95): names in quotes are those
 * of the sources, what is between them is ours.
 */
export const onlineChannels = readRows(
  'online-channels.csv',
  z.strictObject({
    name: z.string().min(1),
    kind: oneOf(OnlineChannelKind),
    medium: optional(oneOf(OnlineMedium)),
    /** Name of its platform. */
    platform: optional(z.string()),
    division: divisionCode,
    services: someOf(OnlineService),
    levels: someOf(DivisionLevel),
    entrance: optional(z.string()),
    /** Whether it tells people how to write. */
    hasGuidance: optional(z.literal('yes')),
    status: optional(oneOf(OnlineChannelStatus)),
    openedOn: day,
  }),
);

export const guidance =
  '须知：请围绕公共事务留言，注明所在社区（村），不涉及他人隐私；诉讼、仲裁和已进入信访程序的事项请按法定途径反映。' +
  '流程：扫码或者选择代表→留言→代表联络站登记→代表答复或者转交有关单位→反馈结果→选民评价。';
