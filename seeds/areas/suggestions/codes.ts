import { ContactQrCode } from '../../../schema/deputies/contact-qr-code.js';
import type { OnlineMedium } from '../../../schema/stations/online-channel.choices.js';
import { OnlineChannel } from '../../../schema/stations/online-channel.js';
import { Station } from '../../../schema/stations/station.js';
import type { FeedbackChannel } from '../../../schema/suggestions/feedback.choices.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { tokenOf, uuidOf } from '../../kit/uuid.js';
import { deputyPlaces } from '../../places/deputies.js';
import type { SeedDeputy } from '../deputies.js';

/** Who was written to, where, and when. */
interface Message {
  readonly division: string;
  readonly channel: FeedbackChannel;
  readonly receivedOn: string;
  readonly deputy?: SeedDeputy | undefined;
  readonly station?: string | undefined;
  readonly project?: string | undefined;
}
interface Way {
  readonly channel: FeedbackChannel;
  readonly scannedCode?: string;
  readonly onlineChannel?: string;
}

/** Where a source has counted the codes of a place, and none of them is of a station. */
const withoutStationCodes = '4205';
/** What a channel of a message runs on. */
const media: Partial<Record<FeedbackChannel, OnlineMedium>> = {
  WEB: 'WEB',
  MINI_APP: 'MINI_PROGRAM',
  WECHAT_GROUP: 'WECHAT',
};

/** The codes that citizens scan: whose they are, from when on, and what is written where there is none. */
export class Codes {
  readonly #ofDeputy: ReadonlyMap<unknown, Row[]>;
  readonly #ofProject: ReadonlyMap<unknown, Row[]>;
  readonly #stations: ReadonlyMap<unknown, Row>;

  constructor(private readonly data: Dataset) {
    const codes = data.of(ContactQrCode);
    this.#ofDeputy = Map.groupBy(codes, ({ deputy }) => deputy);
    this.#ofProject = Map.groupBy(codes, ({ project }) => project);
    this.#stations = new Map(data.of(Station).map((station) => [station.id, station]));
  }

  /** A message by a code names it; without one it came another way. */
  wayOf(message: Message): Way {
    const { channel, receivedOn, deputy, station, project } = message;
    const code =
      channel === 'DEPUTY_QR' && deputy
        ? this.#inUse(this.#ofDeputy.get(deputy.id), receivedOn, firstDayAt(deputy))
        : channel === 'PROJECT_QR' && project
          ? this.#inUse(this.#ofProject.get(project), receivedOn, receivedOn)
          : channel === 'STATION_QR' && station
            ? this.#ofStation(this.#stations.get(station)!, receivedOn)
            : undefined;
    if (code) return this.#scanned(channel, code);
    if (channel === 'STATION_QR') return { channel: 'STATION_VISIT' };
    return this.#through(channel === 'DEPUTY_QR' || channel === 'PROJECT_QR' ? 'MINI_APP' : channel, message);
  }

  /** Who writes by a code has scanned it. */
  #scanned(channel: FeedbackChannel, code: Row): Way {
    this.data.amend(ContactQrCode, code, { scanCount: (code.scanCount as number) + 1 });
    return { channel, scannedCode: code.id as string };
  }

  /** The place's own channel of that medium, if it had one. */
  #through(channel: FeedbackChannel, { division, receivedOn }: Message): Way {
    const medium = media[channel];
    const through =
      medium &&
      this.data.of(OnlineChannel).find((one) => {
        const prefix = (one.division as string).replace(/(0{8}|0{6}|0{3})$/, '');
        return one.medium === medium && division.startsWith(prefix) && (one.openedOn as string) <= receivedOn;
      });
    return { channel, ...(through && { onlineChannel: through.id as string }) };
  }

  /** What was scanned had been issued by then. */
  #inUse(codes: readonly Row[] = [], day: string, notBefore: string): Row | undefined {
    const code = codes.find(({ revokedOn }) => !revokedOn || day <= (revokedOn as string));
    if (!code || day < notBefore) return undefined;
    if (day < (code.issuedOn as string)) this.data.amend(ContactQrCode, code, { issuedOn: day });
    return code;
  }

  /** A station that is written to by a code has one. */
  #ofStation({ id, division }: Row, day: string): Row | undefined {
    if ((division as string).startsWith(withoutStationCodes)) return undefined;
    const codes = this.data.of(ContactQrCode);
    const known = codes.findLast(({ station }) => station === id);
    if (known) return this.#inUse([known], day, day);
    const n = codes.filter(({ holderKind }) => holderKind === 'STATION').length;
    return this.data.add(ContactQrCode, {
      id: uuidOf('qr/station', n),
      token: tokenOf('qr/station', n),
      holderKind: 'STATION',
      station: id as string,
      division: division as string,
      status: 'ACTIVE',
      issuedOn: day,
      scanCount: 6 + (n % 40),
    });
  }
}

/** The first day on which deputies of the place had codes. */
const firstDayAt = ({ division }: SeedDeputy): string =>
  deputyPlaces.find(({ prefix }) => division.startsWith(prefix))?.qrCodes.issuedFrom ?? '9999-12-31';
