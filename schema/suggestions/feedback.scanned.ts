import { ContactQrCode } from '../deputies/contact-qr-code.js';
import { oneBy, optional, refuse, type Seen, set } from '../kit/transitions.js';
import type { FeedbackChannel } from './feedback.choices.js';

type Holder = Seen<ContactQrCode, 'holderKind' | 'status' | (typeof targets)[number]>;
/** To whom feedback is addressed, as far as its sender says so. */
interface Address {
  readonly channel: FeedbackChannel;
  readonly deputy?: string | undefined;
  readonly station?: string | undefined;
  readonly project?: string | undefined;
  readonly onlineChannel?: string | undefined;
}

const targets = ['deputy', 'station', 'project', 'onlineChannel'] as const;
const channels = {
  DEPUTY: 'DEPUTY_QR',
  STATION: 'STATION_QR',
  PROJECT: 'PROJECT_QR',
  LIAISON: 'LIAISON_QR',
  CHANNEL: 'CHANNEL_QR',
} as const satisfies Record<string, FeedbackChannel>;

export const scannedInput = {
  scannedCode: optional(
    oneBy(
      () => ContactQrCode,
      'token',
      '所扫二维码：码上的令牌，收件的代表、家站、项目或者渠道随码而定',
      'The token that the scanned code carries; it says which deputy, station, project or channel is written to',
      ['holderKind', 'status', 'scanCount', ...targets],
    ),
  ),
};

export const scannedRefusals = {
  CODE_MISSING: ['扫码反映的，须给出所扫的码', 'What comes by a code says which one it is'],
  CODE_WITHDRAWN: ['二维码已停用', 'The code has been withdrawn'],
  CODE_LEADS_ELSEWHERE: ['与二维码的去向不符', 'The code leads to another one'],
} as const;

/** Who writes by a code has scanned it. */
export const countScan = (code: Seen<ContactQrCode, 'scanCount'> | undefined) =>
  code ? [set(code, { scanCount: code.scanCount + 1 })] : [];

/** What the code says of feedback, or why the two do not go together. */
export function scanned(code: Holder | undefined, said: Address) {
  const byCode = (Object.values(channels) as readonly FeedbackChannel[]).includes(said.channel);
  if (!code) return byCode ? refuse('CODE_MISSING', 'scannedCode') : {};
  if (code.status === 'REVOKED') return refuse('CODE_WITHDRAWN', 'scannedCode');
  if (said.channel !== channels[code.holderKind]) return refuse('CODE_LEADS_ELSEWHERE', 'channel');
  const other = targets.find((name) => said[name] !== undefined && said[name] !== code[name]);
  if (other) return refuse('CODE_LEADS_ELSEWHERE', other);
  const known = targets.filter((name) => code[name] !== undefined);
  return { scannedCode: code.id, ...Object.fromEntries(known.map((name) => [name, code[name]])) };
}
