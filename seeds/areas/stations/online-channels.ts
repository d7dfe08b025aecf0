import { ContactQrCode } from '../../../schema/deputies/contact-qr-code.js';
import { OnlineChannel } from '../../../schema/stations/online-channel.js';
import type { Dataset } from '../../kit/dataset.js';
import { tokenOf, uuidOf } from '../../kit/uuid.js';
import { guidance, onlineChannels } from '../../places/online-channels.js';

const idOf = (name: string) => uuidOf(`online-channel/${name}`, 0);

/** Platforms, their terminals, entrances and messengers; all can be used round the clock. */
export function seedOnlineChannels(data: Dataset): void {
  for (const { platform, status = 'RUNNING', medium, entrance, hasGuidance, ...channel } of onlineChannels) {
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
    // An account is found by its code. Those of Yichang are not counted among its codes.
    if (medium === 'PUBLIC_ACCOUNT' && !channel.division.startsWith('4205'))
      data.add(ContactQrCode, {
        id: uuidOf(`qr/channel/${channel.name}`, 0),
        token: tokenOf(`qr/channel/${channel.name}`, 0),
        holderKind: 'CHANNEL',
        onlineChannel: idOf(channel.name),
        division: channel.division,
        status: 'ACTIVE',
        issuedOn: channel.openedOn,
        scanCount: 318,
      });
  }
}
