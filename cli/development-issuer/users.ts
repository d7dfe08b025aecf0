import type pg from 'pg';
import { issuer } from '../../api/auth/tokens.js';

/** Somebody who may sign in at the development issuer. */
export interface User {
  readonly subject: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'PROGRAM';
  readonly posts: readonly string[];
}

/** The accounts that are of the development, with their posts. */
export async function usersIn(pool: Pick<pg.Pool, 'query'>): Promise<User[]> {
  const { rows } = await pool.query<User>(
    `select a.subject, a.name, a.kind, coalesce(array_agg(p.post order by p.post) filter (where p.id is not null), '{}') as posts
     from account a left join account_post p on p.account_id = a.id
     where a.issuer = $1 and a.status = 'ACTIVE' group by a.id order by a.kind, min(p.post), a.name limit 200`,
    [issuer],
  );
  return rows;
}
