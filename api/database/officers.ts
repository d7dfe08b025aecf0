import { randomBytes, randomUUID } from 'node:crypto';
import { todaySql } from '../../schema/kit/declare/china.js';
import { invitationCodeOf } from '../../schema/kit/declare/secrets.js';

import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';
import { noted } from './audit/noted.js';

/** The three who run the platform, by the post of each; three persons. */
export const officerPosts = ['SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'] as const;
export type OfficerPost = (typeof officerPosts)[number];

export interface InvitedOfficer {
  readonly post: OfficerPost;
  readonly name: string;
  /** To be handed to that person, and kept nowhere. */
  readonly code: string;
}

/** There are officers, and at least one of them has signed in: from then on the system officer invites. */
export class OfficersExist extends Error {}

const daysToUse = 7;

/**
 * Opens the accounts of the three officers, each with a code that binds whoever uses it first. Until one of them has signed
 * in it may be done anew, which makes the codes before worthless; of two at once, the second waits and is the one that counts.
 */
export async function inviteOfficers(
  client: SqlClient,
  names: Readonly<Record<OfficerPost, string>>,
): Promise<readonly InvitedOfficer[]> {
  await client.query(sql`begin`);
  try {
    await client.query(sql`lock table account_post in share row exclusive mode`);
    await removeUnused(client);
    const invited: InvitedOfficer[] = [];
    for (const post of officerPosts) {
      const { told: code, kept } = invitationCodeOf(randomBytes(32));
      const id = randomUUID();
      await client.query(
        sql`with opened as (
           insert into account (id, name, kind, status, code_hash, code_expires_at)
           values ($1, $2, 'PERSON', 'INVITED', $3, now() + make_interval(days => $4)) returning id, version
         ) ${noted(sql`opened b`, { act: 'bootstrap', role: 'system', to: 'INVITED', sent: ['name', 'post'] })} select from opened`,
        [id, names[post], kept.codeHash, daysToUse],
      );
      await client.query(
        sql`insert into account_post (id, account_id, post, valid_from)
         values ($1, $2, $3, ${todaySql})`,
        [randomUUID(), id, post],
      );
      invited.push({ post, name: names[post], code });
    }
    await client.query(sql`commit`);
    return invited;
  } catch (error) {
    await client.query(sql`rollback`);
    throw error;
  }
}

/** Officers of invented records do not count: nobody can be one of them outside development. */
async function removeUnused(client: SqlClient): Promise<void> {
  const { rows } = await client.query(
    sql`select a.id, a.status, a.code_hash is not null as waits from account a
     where not a.is_sample and exists (select from account_post p where p.account_id = a.id and p.post = any($1)) for update`,
    [officerPosts],
  );
  if (rows.some(({ status, waits }) => status !== 'INVITED' || !waits)) throw new OfficersExist();
  const unused = rows.map(({ id }) => id);
  await client.query(sql`delete from account_post where account_id = any($1)`, [unused]);
  await client.query(sql`delete from account where id = any($1)`, [unused]);
}
