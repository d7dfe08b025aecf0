import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a link is good for, in seconds: sending one file over a slow line, or opening one that is shown. */
export const linkSeconds = { PUT: 900, GET: 300 } as const;
type Method = keyof typeof linkSeconds;

/** A process that serves nothing makes links that nobody takes. */
let key: Uint8Array = randomBytes(32);

/** Sets the key of links; every node has the same, from the database. */
export const setFileLinks = (secret: Uint8Array) => {
  key = secret;
};

const signatureOf = (method: Method, id: string, expires: number) =>
  createHmac('sha256', key).update(`files\n${method}\n${id}\n${expires}`).digest('base64url');

/** The address of a file on this server, good for a while: to send it, or to fetch it. */
export function fileLink(method: Method, id: string): string {
  // Whole minutes, so that a page that is asked for again shows the same links and keeps its pictures.
  const expires = (Math.floor(Date.now() / 60_000) + 1) * 60 + linkSeconds[method];
  return `/files/${id}?expires=${expires}&signature=${signatureOf(method, id, expires)}`;
}

/** Whether a link is one of ours and still good. */
export function isFileLink(method: Method, id: string, expires: number, signature: string): boolean {
  if (!(expires * 1000 > Date.now())) return false;
  const [given, right] = [signature, signatureOf(method, id, expires)].map((text) => Buffer.from(text));
  return given!.length === right!.length && timingSafeEqual(given!, right!);
}

/** Links to fetch files by their ids. */
export const fileLinks = async (ids: readonly string[]): Promise<string[]> => ids.map((id) => fileLink('GET', id));
