import pg from 'pg';
import { todaySql } from '../../schema/kit/declare/china.js';
import type { AccountName, Directory, KnownAccount, KnownKey } from '../auth/directory.js';
import { type Sql, sql } from '../sql/sql.js';
import { noted } from './audit/noted.js';

/** Who comes in has to wait for this; a cut cable must not let him wait for ever. */
const patienceMs = 5_000;

/** An account with its agency and the posts that it holds today in China; a delegated one only while its delegator holds it. */
const account = sql`
  a.id, a.kind, a.status, a.deputy_id as deputy, extract(epoch from a.tokens_revoked_at)::float8 as "tokensRevokedAt",
  (select json_build_object('id', g.id, 'division', g.division_code) from agency g where g.id = a.agency_id) as agency,
  coalesce((select json_agg(json_strip_nulls(json_build_object(
      'post', p.post, 'division', p.division_code, 'agency', p.agency_id, 'body', p.body_id)) order by p.valid_from, p.post, p.division_code)
    from account_post p where p.account_id = a.id and p.valid_from <= d.today and coalesce(p.valid_to > d.today, true)
      and (p.delegated_by_id is null or exists (select from account_post o join account h on h.id = o.account_id and h.status = 'ACTIVE'
        where o.account_id = p.delegated_by_id
        and o.delegated_by_id is null and o.post = p.post and o.division_code is not distinct from p.division_code
        and o.agency_id is not distinct from p.agency_id and o.body_id is not distinct from p.body_id
        and o.valid_from <= d.today and coalesce(o.valid_to > d.today, true)))
  ), '[]') as posts`;
const today = sql`cross join (select ${todaySql} as today) d`;

const statements = {
  byId: sql`select ${account} from account a ${today} where a.id = $1`,
  byUser: sql`select ${account} from account a ${today} where a.issuer = $1 and a.subject = $2`,
  isRevoked: sql`select from access_revocation where issuer = $1 and token_id = $2`,
  key: sql`select ${account}, k.id as key, k.scopes, extract(epoch from k.expires_at)::float8 as ends,
      k.revoked_at is not null as revoked, coalesce(k.last_used_at < now() - interval '5 minutes', true) as "isUsedAnew"
    from api_key k join account a on a.id = k.account_id ${today} where k.key_hash = $1`,
  // Two nodes that note the same use write it once.
  use: sql`update api_key set last_used_at = now()
    where id = $1 and coalesce(last_used_at < now() - interval '5 minutes', true)`,
  // A code is good for one user: whoever comes second finds it gone.
  bind: sql`with bound as (
      update account set issuer = $2, subject = $3, status = 'ACTIVE', code_hash = null, code_expires_at = null,
        version = version + 1, updated_at = now()
      where code_hash = $1 and code_expires_at > now() and status = 'INVITED' returning id, version
    ) ${noted(sql`bound b`, { act: 'acceptInvitation', role: 'citizen', from: 'INVITED', to: 'ACTIVE', sent: ['code'], request: sql`$4` })}
    select from bound`,
};

/** Where the statements run: the reader looks, the writer notes. */
export interface DirectoryPools {
  readonly reader: Pick<pg.Pool, 'query'>;
  readonly writer: Pick<pg.Pool, 'query'>;
}

/** The accounts in the database. What is asked here is asked seldom: bearers are remembered for half a minute. */
export function createDirectory({ reader, writer }: DirectoryPools): Directory {
  const ask = async (pool: Pick<pg.Pool, 'query'>, text: Sql, values: readonly unknown[]) =>
    (await pool.query({ text, values: [...values], query_timeout: patienceMs } as pg.QueryConfig)).rows;
  return {
    accountOf: async (name: AccountName) => {
      const [found] =
        'id' in name
          ? await ask(reader, statements.byId, [name.id])
          : await ask(reader, statements.byUser, [name.issuer, name.subject]);
      return found && accountFrom(found);
    },
    isRevoked: async ({ issuer, id }) => (await ask(reader, statements.isRevoked, [issuer, id])).length > 0,
    keyOf: async (keyHash): Promise<KnownKey | undefined> => {
      const [found] = await ask(reader, statements.key, [keyHash]);
      if (!found) return undefined;
      const { key: id, scopes, ends, revoked, isUsedAnew } = found;
      // That it was used is good to know, and no reason to keep anybody waiting, or out.
      if (isUsedAnew && !revoked) void ask(writer, statements.use, [id]).catch(() => {});
      const lower = scopes.map((scope: string) => scope.toLowerCase());
      return { id, account: accountFrom(found), scopes: lower, ends, isRevoked: revoked };
    },
    bind: async (codeHash, { issuer, subject }, request) =>
      (await ask(writer, statements.bind, [codeHash, issuer, subject, request ?? null])).length > 0,
  };
}

const accountFrom = ({ id, kind, status, deputy, agency, tokensRevokedAt, posts }: Row): KnownAccount => ({
  id,
  kind,
  status,
  deputy: deputy ?? undefined,
  agency: agency ?? undefined,
  tokensRevokedAt: tokensRevokedAt ?? undefined,
  posts,
});

type Row = Pick<KnownAccount, 'id' | 'kind' | 'status' | 'posts'> & {
  readonly [name in 'deputy' | 'agency' | 'tokensRevokedAt']: KnownAccount[name] | null;
} & Record<string, never>;

/** A pool of the writer's for what is noted of those who come in: little, and never in the way of acts. */
export function openNotes(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: patienceMs,
    lock_timeout: patienceMs,
    keepAlive: true,
  });
  pool.on('error', () => undefined);
  return pool;
}
