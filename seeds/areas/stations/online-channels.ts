import { OnlineChannel } from '../../../schema/stations/online-channel.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { guidance, onlineChannels } from '../../places/online-channels.js';

const idOf = (name: string) => uuidOf(`online-channel/${name}`, 0);

/** Platforms, their terminals, entrances and messengers; all can be used round the clock. */
export function seedOnlineChannels(data: Dataset): void {
  for (const { platform, status = 'RUNNING', medium, entrance, hasGuidance, ...channel } of onlineChannels)
    data.add(OnlineChannel, {
      id: idOf(channel.name),
      ...channel,
      dailyHours: 24,
      status,
      ...(medium && { medium }),
      ...(entrance && { entrance }),
      ...(hasGuidance && { guidance }),
      ...(platform && { platform: idOf(platform) }),
    });
}
