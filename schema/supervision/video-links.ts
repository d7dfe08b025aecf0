import { createHmac } from 'node:crypto';

/** Where the streams are served, and the key by which links to them are signed. */
export interface VideoGateway {
  /** The address of a stream, with {channel}, {expires} and {signature} in it. */
  readonly pattern: string;
  readonly key: Uint8Array;
}

/** How long a link is good for, in seconds. */
export const videoSeconds = 300;

let gateway: VideoGateway | undefined;
/** Sets the gateway (`VIDEO_GATEWAY`, `VIDEO_KEY`); without one there are no links. */
export const setVideoGateway = (given: VideoGateway | undefined) => {
  gateway = given;
};

/** What the gateway computes itself, to compare: docs/videos.md. */
export const videoSignature = (key: Uint8Array, channel: string, expires: number) =>
  createHmac('sha256', key).update(`video\n${channel}\n${expires}`).digest('base64url');

/** The address of a stream, good for some minutes. */
function videoLink({ pattern, key }: VideoGateway, channel: string): string {
  // Whole minutes, so that a page that is asked for again goes on with the stream that it shows.
  const expires = (Math.floor(Date.now() / 60_000) + 1) * 60 + videoSeconds;
  const parts = { channel, expires: String(expires), signature: videoSignature(key, channel, expires) };
  return pattern.replace(/\{(channel|expires|signature)\}/g, (_, name: keyof typeof parts) =>
    encodeURIComponent(parts[name]),
  );
}

/** Links to watch by channels; null without a gateway. */
export const videoLinks = async (channels: readonly string[]): Promise<(string | null)[]> =>
  channels.map((channel) => (gateway ? videoLink(gateway, channel) : null));
