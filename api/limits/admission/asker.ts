import type { Role, Viewer } from '../../../schema/kit/viewer.js';

/** Whose share of the server a request takes. */
export interface Asker {
  readonly role: Role;
  /** The role's client: an account, else where the request came from. */
  readonly client: string;
}

/** Whoever has one IPv6 address usually has the whole /64 about it. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':');
  const skipped = 8 - groups.length - tail.split(':').length;
  return [...groups, ...Array(Math.max(0, skipped)).fill('0')].slice(0, 4).join(':');
}

/** Deputies and agencies are accounts; of all others a token tells only what they may see. */
export function askerOf({ role, deputy, agency, division = '' }: Viewer, address: string): Asker {
  return { role, client: `${role} ${deputy ?? agency ?? `${division} ${networkOf(address)}`}` };
}
