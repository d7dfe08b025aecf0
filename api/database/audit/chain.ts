import { createHash } from 'node:crypto';

/** One row of the audit as the chain holds it. */
export interface Link {
  readonly place: number;
  readonly seq: string;
  readonly xid: string;
  readonly rowDigest: Buffer;
  readonly digest: Buffer;
}
export type End = Pick<Link, 'place' | 'digest'>;

/** Before the first link. */
export const start: End = { place: 0, digest: Buffer.alloc(32) };

/** What a link holds fast: its place, its row, and all that was before. */
export const digestOf = (before: Buffer, place: number, seq: string, xid: string, rowDigest: Buffer): Buffer =>
  createHash('sha256').update(before).update(`${place}\n${seq}\n${xid}\n`).update(rowDigest).digest();

/** The next links of a chain. */
export function extend(end: End, rows: readonly Pick<Link, 'seq' | 'xid' | 'rowDigest'>[]): Link[] {
  const links: Link[] = [];
  let { place, digest } = end;
  for (const { seq, xid, rowDigest } of rows) {
    place += 1;
    digest = digestOf(digest, place, seq, xid, rowDigest);
    links.push({ place, seq, xid, rowDigest, digest });
  }
  return links;
}
