import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';
import { DatabaseStartError } from './start-error.js';

/** Sorts Chinese by pinyin. */
const PINYIN = 'zh-Hans-CN-x-icu';

/**
 * Refuses a database that would lose Chinese search or order in silence, with one line for each fault.
 * Creates the extension pg_trgm, which the owner of a database may.
 */
export async function checkDatabase(client: SqlClient): Promise<void> {
  await client.query(sql`create extension if not exists pg_trgm`);
  const { rows } = await client.query(
    sql`select current_setting('server_version_num')::int as version,
            current_setting('server_encoding') as encoding,
            exists(select from pg_collation where collname = $1) as pinyin,
            cardinality(show_trgm('教育')) as trigrams`,
    [PINYIN],
  );
  const { version, encoding, pinyin, trigrams } = rows[0];
  const faults = [
    version < 160_000 && `PostgreSQL 16 or later is needed, this is ${Math.floor(version / 10_000)}`,
    encoding !== 'UTF8' && `the encoding must be UTF8, not ${encoding}`,
    !pinyin && `the collation ${PINYIN} is missing: PostgreSQL must be built with ICU`,
    trigrams !== 3 && 'LC_CTYPE must be a UTF-8 locale: initdb --lc-ctype=C.utf8',
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new DatabaseStartError(faults.map((fault) => `Database: ${fault}`).join('\n'));
}
